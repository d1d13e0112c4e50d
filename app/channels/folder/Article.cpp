#include "channels/folder/Article.h"

#include "core/Json.h"
#include "markup/Markdown.h"

namespace bubenik::folder {

using namespace Qt::StringLiterals;

namespace {

constexpr auto recordBegin = "<!--bubenik "_L1;
constexpr auto recordEnd = "-->"_L1;
constexpr qsizetype longestExcerpt = 220;

QJsonObject pictureToJson(const PictureSet &picture)
{
    QJsonArray files;
    for (const auto &file : picture.files) {
        files.append(QJsonObject { { u"file"_s, file.file }, { u"width"_s, file.width }, { u"height"_s, file.height } });
    }
    return { { u"alt"_s, picture.alt }, { u"files"_s, files } };
}

PictureSet pictureFromJson(const QJsonObject &json)
{
    PictureSet picture { .alt = json[u"alt"_s].toString() };
    for (const auto &value : json[u"files"_s].toArray()) {
        const auto file = value.toObject();
        picture.files.append({ file[u"file"_s].toString(), file[u"width"_s].toInt(), file[u"height"_s].toInt() });
    }
    return picture;
}

QJsonObject soundToJson(const SoundFile &sound)
{
    return { { u"file"_s, sound.file }, { u"mime"_s, sound.mime }, { u"bytes"_s, sound.bytes },
        { u"title"_s, sound.title }, { u"seconds"_s, sound.seconds } };
}

SoundFile soundFromJson(const QJsonObject &json)
{
    return { json[u"file"_s].toString(), json[u"mime"_s].toString(), json[u"bytes"_s].toInteger(), json[u"title"_s].toString(),
        json[u"seconds"_s].toDouble() };
}

} // namespace

QJsonObject toJson(const Article &article)
{
    QJsonObject json { { u"slug"_s, article.slug }, { u"mark"_s, article.mark }, { u"title"_s, article.title },
        { u"excerpt"_s, article.excerpt }, { u"categories"_s, QJsonArray::fromStringList(article.categories) },
        { u"published"_s, toIso(article.published) }, { u"feedTime"_s, toIso(article.feedTime) },
        { u"changed"_s, toIso(article.changed) } };
    if (article.picture) {
        json[u"picture"_s] = pictureToJson(*article.picture);
    }
    if (article.sound) {
        json[u"sound"_s] = soundToJson(*article.sound);
    }
    putDetails(json, article.details);
    return json;
}

Article articleFromJson(const QJsonObject &json)
{
    Article article { .slug = json[u"slug"_s].toString(),
        .mark = json[u"mark"_s].toString(),
        .title = json[u"title"_s].toString(),
        .excerpt = json[u"excerpt"_s].toString(),
        .categories = toStringList(json[u"categories"_s]),
        .published = optionalInstant(json[u"published"_s]).value_or(Instant {}),
        .feedTime = optionalInstant(json[u"feedTime"_s]).value_or(Instant {}),
        .changed = optionalInstant(json[u"changed"_s]).value_or(Instant {}) };
    if (json.contains(u"picture"_s)) {
        article.picture = pictureFromJson(json[u"picture"_s].toObject());
    }
    if (json.contains(u"sound"_s)) {
        article.sound = soundFromJson(json[u"sound"_s].toObject());
    }
    article.details = detailsFrom(json);
    return article;
}

QString recordComment(const Article &article)
{
    // "--" must not stand in a comment; in JSON a hyphen outside of strings does not occur in pairs.
    auto json = QString::fromUtf8(toCompact(toJson(article)));
    json.replace(u"--"_s, u"\\u002d\\u002d"_s).replace(u'<', u"\\u003c"_s).replace(u'>', u"\\u003e"_s);
    return recordBegin + json + recordEnd;
}

std::optional<Article> recordIn(const QByteArray &page)
{
    const auto text = QString::fromUtf8(page);
    const auto begin = text.lastIndexOf(recordBegin);
    const auto end = text.indexOf(recordEnd, begin);
    if (begin < 0 || end < 0) {
        return std::nullopt;
    }
    const auto from = begin + recordBegin.size();
    const auto json = parseObject(text.mid(from, end - from).toUtf8());
    if (!json) {
        return std::nullopt;
    }
    const auto article = articleFromJson(*json);
    return article.mark.isEmpty() ? std::nullopt : std::optional(article);
}

QString excerptOf(const Content &content)
{
    auto text = content.lead.trimmed();
    if (text.isEmpty()) {
        auto blocks = markdown::parse(content.body);
        blocks.removeIf([](const markdown::Block &block) { return block.kind != markdown::Block::Kind::Paragraph; });
        text = markdown::toPlainText(blocks);
    }
    text = (validityNotice(content) + u' ' + text).simplified();
    if (text.size() <= longestExcerpt) {
        return text;
    }
    const auto word = text.lastIndexOf(u' ', longestExcerpt);
    return text.left(word > longestExcerpt / 2 ? word : longestExcerpt) + u'…';
}

} // namespace bubenik::folder
