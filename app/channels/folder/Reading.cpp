#include "channels/folder/Reading.h"

#include "core/Json.h"
#include "markup/FileLinks.h"
#include "markup/Markdown.h"

#include <QRegularExpression>
#include <QSet>

namespace bubenik::folder {

using namespace Qt::StringLiterals;

namespace {

constexpr auto articleEnd = "</article>"_L1;

// Between the comments that articlePage() puts around the text; all of it when somebody took them out.
QString textPart(const QString &article)
{
    const auto begin = article.indexOf(textBegin);
    const auto end = article.lastIndexOf(textEnd);
    return begin < 0 || end < begin ? article : article.mid(begin, end - begin);
}

// Of a link to a file, while the page is HTML: what is relative would be lost.
constexpr QLatin1StringView linkPlaceholder { "https://attachment.invalid/" };

QList<markdown::Inline> withAttachments(const QList<markdown::Inline> &inlines)
{
    static const QRegularExpression placeholder(u"^attachmentplaceholder([0-9a-f]+)$"_s);
    QList<markdown::Inline> out = inlines;
    for (auto &part : out) {
        const auto match = placeholder.match(part.text);
        if (part.kind == markdown::Inline::Kind::Text && match.hasMatch()) {
            part = { .kind = markdown::Inline::Kind::Picture, .url = u"attachment:"_s + match.captured(1) };
        }
        if (part.kind == markdown::Inline::Kind::Link && part.url.startsWith(linkPlaceholder)) {
            part.url = markdown::fileLink(part.url.mid(linkPlaceholder.size()));
        }
        part.children = withAttachments(part.children);
    }
    return out;
}

QList<markdown::Block> withAttachments(QList<markdown::Block> blocks)
{
    for (auto &block : blocks) {
        block.inlines = withAttachments(block.inlines);
        block.children = withAttachments(block.children);
    }
    return blocks;
}

// What the page shows instead of attachment:<digest> carries the digest; pasted HTML would lose its pictures.
QString bodyMarkdown(QString html)
{
    static const QRegularExpression figure(
        u"<figure[^>]* data-attachment=\"([0-9a-f]+)\".*?</figure>"_s, QRegularExpression::DotMatchesEverythingOption);
    html.replace(figure, u"<p>attachmentplaceholder\\1</p>"_s);
    static const QRegularExpression link(u"<a href=\"[^\"]*\" data-attachment=\"([0-9a-f]+)\">"_s);
    html.replace(link, u"<a href=\""_s + linkPlaceholder + u"\\1\">"_s);
    return markdown::write(withAttachments(markdown::parse(markdown::fromHtml(html))));
}

QString folded(const QString &text)
{
    static const QRegularExpression controls(u"[\\x00-\\x08\\x0e-\\x1f\\x7f-\\x9f\\x{00AD}\\x{200B}\\x{FEFF}]"_s);
    auto plain = text;
    return plain.remove(controls).simplified();
}

} // namespace

std::optional<QString> articleIn(const QByteArray &page)
{
    const auto html = QString::fromUtf8(page);
    const auto begin = html.indexOf(u"<article"_s);
    const auto end = html.indexOf(articleEnd, begin);
    return begin < 0 || end < 0 ? std::nullopt : std::optional(html.mid(begin, end - begin + articleEnd.size()));
}

QString fingerprintOf(const QByteArray &page)
{
    const auto article = articleIn(page);
    return sha256(article ? article->toUtf8() : page);
}

ReadPage readPage(const QByteArray &page)
{
    static const QRegularExpression file(u" (?:src|href)=\"([^\"/:#]+)\""_s);
    static const QRegularExpression widths(u" srcset=\"([^\"]+)\""_s);
    static const QRegularExpression metaLine(
        u"<p class=\"meta\">.*?</p>"_s, QRegularExpression::DotMatchesEverythingOption);
    ReadPage out;
    auto html = articleIn(page).value_or(QString::fromUtf8(page));
    for (auto matches = file.globalMatch(html); matches.hasNext();) {
        out.files.append(matches.next().captured(1));
    }
    for (auto matches = widths.globalMatch(html); matches.hasNext();) {
        for (const auto &width : matches.next().captured(1).split(u',')) {
            out.files.append(width.trimmed().section(u' ', 0, 0));
        }
    }
    out.files.removeDuplicates();
    out.body = bodyMarkdown(textPart(html));
    auto blocks = markdown::parse(markdown::fromHtml(html.remove(metaLine)));
    if (!blocks.isEmpty() && blocks.first().kind == markdown::Block::Kind::Heading && blocks.first().level == 1) {
        out.title = markdown::toPlainText({ blocks.takeFirst() });
    }
    out.text = markdown::toPlainText(blocks);
    return out;
}

QString missingIn(const ReadPage &page, const Content &content)
{
    if (folded(page.title) != folded(content.title)) {
        return u"the title"_s;
    }
    const auto text = folded(page.text);
    if (!text.contains(folded(content.lead))) {
        return u"the lead"_s;
    }
    if (!text.contains(folded(validityNotice(content)))) {
        return u"until when it holds"_s;
    }
    const auto body = markdown::toPlainText(markdown::parse(content.body));
    for (const auto &line : body.split(u'\n')) {
        if (!text.contains(folded(line))) {
            return u"a part of the text"_s;
        }
    }
    return {};
}

} // namespace bubenik::folder
