#include "channels/folder/Markup.h"
#include "channels/folder/Reading.h"
#include "core/Json.h"
#include "markup/Html.h"

namespace bubenik::folder {

using namespace Qt::StringLiterals;
using markdown::escape;

namespace {

constexpr auto textWidth = "(min-width: 46rem) 44rem, 94vw"_L1;

QString lengthText(double seconds)
{
    const auto whole = qRound64(seconds);
    return u"%1:%2"_s.arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

QString soundElement(const QString &digest, const SoundFile &sound)
{
    const auto length = sound.seconds > 0 ? lengthText(sound.seconds) + u", "_s : QString();
    return u"<figure class=\"sound\" data-attachment=\"%5\"><figcaption>%1 <span class=\"muted\">(%2%3)</span></figcaption>"
           "<audio controls preload=\"none\" aria-label=\"%1\" src=\"%4\"></audio>"
           "<p><a href=\"%4\" download>Stáhnout zvuk<span class=\"hidden\">: %1</span></a></p></figure>"_s
        .arg(escape(sound.title), length, sizeText(sound.bytes), escape(sound.file), escape(digest));
}

QString figure(const QString &digest, const PictureSet &picture, bool first)
{
    return u"<figure data-attachment=\"%1\">%2</figure>"_s.arg(escape(digest), pictureElement(picture, {}, textWidth, first));
}

QString documentList(const Content &content, const Assets &assets)
{
    QString items;
    for (const auto &attachment : content.attachments) {
        const auto found = assets.documents.constFind(attachment.digest);
        if (found == assets.documents.cend()) {
            continue;
        }
        const auto kind = found->kind.isEmpty() ? QString() : found->kind + u", "_s;
        items += u"<li><a href=\"%1\">%2</a> <span class=\"muted\">(%3%4)</span></li>\n"_s.arg(
            escape(found->file), escape(found->title), escape(kind), sizeText(found->bytes));
    }
    return items.isEmpty() ? QString()
                           : u"<section aria-labelledby=\"ke-stazeni\"><h2 id=\"ke-stazeni\">Ke stažení</h2><ul>%1</ul></section>\n"_s.arg(items);
}

// Sounds and pictures that the text itself does not show.
QString soundList(const Content &content, const Assets &assets, const QStringList &inText)
{
    QString out;
    for (const auto &attachment : content.attachments) {
        const auto found = assets.sounds.constFind(attachment.digest);
        if (found != assets.sounds.cend() && !inText.contains(attachment.digest)) {
            out += soundElement(attachment.digest, *found);
        }
    }
    return out.isEmpty() ? QString()
                         : u"<section aria-labelledby=\"poslech\"><h2 id=\"poslech\">Poslechněte si</h2>%1</section>\n"_s.arg(out);
}

QString gallery(const Content &content, const Assets &assets, const QStringList &shown)
{
    QString out;
    for (const auto &attachment : content.attachments) {
        const auto found = assets.pictures.constFind(attachment.digest);
        if (found != assets.pictures.cend() && !shown.contains(attachment.digest)) {
            out += u"<li>"_s + pictureElement(*found, {}, u"(min-width: 46rem) 22rem, 94vw"_s, false) + u"</li>\n"_s;
        }
    }
    return out.isEmpty() ? QString()
                         : u"<section aria-labelledby=\"fotografie\"><h2 id=\"fotografie\">Fotografie</h2>"
                           "<ul class=\"gallery\">%1</ul></section>\n"_s.arg(out);
}

QList<markdown::Inline> tiedInlines(QList<markdown::Inline> inlines)
{
    for (auto &part : inlines) {
        if (part.kind == markdown::Inline::Kind::Text) {
            part.text = tied(part.text);
        }
        part.children = tiedInlines(part.children);
    }
    return inlines;
}

QList<markdown::Block> tiedBlocks(QList<markdown::Block> blocks)
{
    for (auto &block : blocks) {
        block.inlines = tiedInlines(block.inlines);
        block.children = tiedBlocks(block.children);
    }
    return blocks;
}

QString bodyHtml(const QList<markdown::Block> &blocks, const Assets &assets)
{
    // Headings of a text start at the second level, whichever the writer began with: the first is the title's.
    int top = 6;
    for (const auto &block : blocks) {
        if (block.kind == markdown::Block::Kind::Heading) {
            top = std::min(top, block.level);
        }
    }
    const markdown::HtmlOptions options { .headingShift = 2 - top,
        .attachment = [&assets](const QString &digest, const QString &alt) -> QString {
            if (const auto picture = assets.pictures.constFind(digest); picture != assets.pictures.cend()) {
                auto described = *picture;
                described.alt = alt.isEmpty() ? described.alt : alt;
                return figure(digest, described, false);
            }
            const auto sound = assets.sounds.constFind(digest);
            return sound == assets.sounds.cend() ? QString() : soundElement(digest, *sound);
        },
        .file = [&assets](const QString &digest) {
            const auto sound = assets.sounds.value(digest).file;
            const auto picture = assets.pictures.value(digest).files;
            return !sound.isEmpty()    ? sound
                : !picture.isEmpty()   ? picture.last().file
                                       : assets.documents.value(digest).file;
        } };
    auto html = markdown::toHtml(tiedBlocks(blocks), options);
    // Wide tables scroll by themselves instead of the page; reachable by keyboard.
    html.replace(u"<table>"_s, u"<div class=\"table\" role=\"region\" aria-label=\"Tabulka\" tabindex=\"0\"><table>"_s);
    return html.replace(u"</table>"_s, u"</table></div>"_s);
}

QString socialHead(const Article &article, const SiteInfo &site)
{
    if (site.url.isEmpty()) {
        return {};
    }
    const auto address = site.url + articleFolder(article.slug);
    auto head = u"<meta property=\"og:type\" content=\"article\">\n<meta property=\"og:title\" content=\"%1\">\n"
                "<meta property=\"og:url\" content=\"%2\">\n"_s.arg(escape(article.title), escape(address));
    if (article.picture && !article.picture->files.isEmpty()) {
        head += u"<meta property=\"og:image\" content=\"%1\">\n"_s.arg(escape(address + article.picture->files.last().file));
    }
    return head;
}

QString articleHeader(const Article &article, const Content &content, const SiteInfo &site)
{
    QString meta = timeElement(article.published, site.zone, true);
    if (!article.categories.isEmpty()) {
        meta += u" <span class=\"categories\">"_s + escape(article.categories.join(u", "_s)) + u"</span>"_s;
    }
    auto header = u"<header>\n<p class=\"meta\">%1</p>\n<h1>%2</h1>\n"_s.arg(meta, prose(article.title));
    if (const auto notice = validityNotice(content); !notice.isEmpty()) {
        header += u"<p class=\"validity%1\">%2</p>\n"_s.arg(content.isOver ? u" over"_s : QString(), prose(notice));
    }
    if (!content.lead.trimmed().isEmpty()) {
        header += u"<p class=\"lead\">"_s + prose(content.lead.trimmed()) + u"</p>\n"_s;
    }
    return header + u"</header>\n"_s;
}

QString framedArticle(const Article &article, const QString &element, const SiteInfo &site, const QString &stylesheet)
{
    Frame frame { .title = article.title, .root = u"../../"_s, .folder = articleFolder(article.slug), .stylesheet = stylesheet };
    frame.description = article.excerpt;
    frame.current = u"-"_s;
    frame.head = socialHead(article, site);
    frame.main = element + u'\n';
    frame.tail = recordComment(article) + u'\n';
    return framed(frame, site);
}

} // namespace

QString articlePage(const Article &article, const Content &content, const Assets &assets, const SiteInfo &site, const QString &stylesheet)
{
    const auto blocks = markdown::parse(content.body);
    const auto inText = markdown::attachmentsIn(blocks);
    auto shown = inText;
    QString featured;
    for (const auto &attachment : content.attachments) {
        const auto found = assets.pictures.constFind(attachment.digest);
        if (found != assets.pictures.cend()) {
            // The featured picture is not repeated when the text shows it anyway.
            featured = inText.contains(attachment.digest) ? QString() : figure(attachment.digest, *found, true) + u'\n';
            shown.append(attachment.digest);
            break;
        }
    }
    const auto text = u"<div class=\"text\">"_s + textBegin + u'\n' + bodyHtml(blocks, assets) + textEnd + u"</div>\n"_s;
    const auto element = u"<article class=\"article\">\n"_s + articleHeader(article, content, site) + featured + text
        + soundList(content, assets, inText) + documentList(content, assets) + gallery(content, assets, shown) + u"</article>"_s;
    return framedArticle(article, element, site, stylesheet);
}

std::optional<QString> reframed(const QByteArray &page, const SiteInfo &site)
{
    const auto article = recordIn(page);
    const auto element = articleIn(page);
    return article && element ? std::optional(framedArticle(*article, *element, site, {})) : std::nullopt;
}

QString frameDigest(const SiteInfo &site)
{
    // With a picture, for that is another address in the head.
    const Article any { .picture = PictureSet { .files = { PictureFile { .file = u"a.jpg"_s } } } };
    return sha256(framedArticle(any, {}, site, {}).toUtf8());
}

} // namespace bubenik::folder
