#include "channels/wordpress/BlockWriter.h"

#include "channels/wordpress/Text.h"
#include "core/Json.h"
#include "markup/FileLinks.h"
#include "markup/Html.h"

namespace bubenik::wordpress {

using namespace Qt::StringLiterals;
using markdown::Block;
using markdown::Inline;

namespace {

// As serialize_block_attributes() of WordPress writes them.
QString blockAttributes(const QJsonObject &attributes)
{
    if (attributes.isEmpty()) {
        return {};
    }
    auto json = QString::fromUtf8(toCompact(attributes));
    json.replace("--"_L1, "\\u002d\\u002d"_L1).replace(u'<', "\\u003c"_L1).replace(u'>', "\\u003e"_L1);
    json.replace(u'&', "\\u0026"_L1).replace("\\\""_L1, "\\u0022"_L1);
    return json + u' ';
}

QString joinBlocks(const QStringList &parts)
{
    return parts.join("\n\n"_L1);
}

QString digestOf(const QString &url)
{
    return url.startsWith("attachment:"_L1) ? url.mid(11) : QString();
}

} // namespace

QJsonObject BlockWriter::marked(QJsonObject attributes)
{
    const auto added = std::exchange(m_firstMetadata, {});
    if (!added.isEmpty()) {
        auto metadata = attributes[u"metadata"_s].toObject();
        for (auto field = added.begin(); field != added.end(); ++field) {
            metadata[field.key()] = field.value();
        }
        attributes[u"metadata"_s] = metadata;
    }
    return attributes;
}

QString BlockWriter::wrapped(QLatin1StringView name, QJsonObject attributes, const QString &html)
{
    return "<!-- wp:%1 %2-->\n%3\n<!-- /wp:%1 -->"_L1.arg(name, blockAttributes(marked(attributes)), html);
}

QString BlockWriter::blocks(const QList<Block> &list)
{
    QStringList parts;
    for (const auto &item : list) {
        if (const auto html = block(item); !html.isEmpty()) {
            parts << html;
        }
    }
    return joinBlocks(parts);
}

QString BlockWriter::block(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Paragraph:
        return paragraph(block);
    case Block::Kind::Heading:
        return heading(block);
    case Block::Kind::BulletList:
    case Block::Kind::NumberedList:
        return list(block);
    case Block::Kind::Quote:
        return quote(block);
    case Block::Kind::CodeBlock:
        return wrapped("code"_L1, {}, "<pre class=\"wp-block-code\"><code>%1</code></pre>"_L1.arg(escapeText(block.text)));
    case Block::Kind::Rule:
        return wrapped("separator"_L1, {}, u"<hr class=\"wp-block-separator has-alpha-channel-opacity\" />"_s);
    case Block::Kind::Table:
        return table(block);
    case Block::Kind::ListItem:
    case Block::Kind::TableRow:
    case Block::Kind::TableCell:
        return blocks(block.children);
    }
    return {};
}

// Pictures and sounds are inlines of Markdown and blocks of WordPress: they part the paragraph.
QString BlockWriter::paragraph(const Block &block)
{
    QStringList parts;
    QList<Inline> text;
    const auto flush = [&] {
        const auto html = inlines(text).trimmed();
        text.clear();
        if (!html.isEmpty() && html != "<br>"_L1) {
            parts << wrapped("paragraph"_L1, {}, "<p>%1</p>"_L1.arg(html));
        }
    };
    for (const auto &item : block.inlines) {
        if (item.kind != Inline::Kind::Picture) {
            text << item;
            continue;
        }
        if (const auto found = m_media.constFind(digestOf(item.url)); found != m_media.cend()) {
            flush();
            parts << attachment(*found, item.text);
        }
    }
    flush();
    return joinBlocks(parts);
}

QString BlockWriter::heading(const Block &block)
{
    // The page's title is its only h1.
    const int level = qBound(2, block.level, 6);
    const auto attributes = level == 2 ? QJsonObject {} : QJsonObject { { u"level"_s, level } };
    return wrapped("heading"_L1, attributes, "<h%1 class=\"wp-block-heading\">%2</h%1>"_L1.arg(QString::number(level), inlines(block.inlines)));
}

QString BlockWriter::list(const Block &block)
{
    const bool ordered = block.kind == Block::Kind::NumberedList;
    QJsonObject attributes;
    QString open = u"<ul>"_s;
    if (ordered) {
        attributes[u"ordered"_s] = true;
        open = u"<ol>"_s;
        if (block.start != 1) {
            attributes[u"start"_s] = block.start;
            open = "<ol start=\"%1\">"_L1.arg(QString::number(block.start));
        }
    }
    // The list's own comment comes first on the page, so it takes the mark before its items are written.
    attributes = marked(attributes);
    QStringList items;
    for (const auto &item : block.children) {
        items << wrapped("list-item"_L1, {}, "<li>%1</li>"_L1.arg(listItem(item)));
    }
    return wrapped("list"_L1, attributes, open + joinBlocks(items) + (ordered ? "</ol>"_L1 : "</ul>"_L1));
}

// A list item of WordPress holds inline text and lists; paragraphs are joined by line breaks, other blocks flattened.
QString BlockWriter::listItem(const Block &block)
{
    QStringList text;
    QString lists;
    if (!block.inlines.isEmpty()) {
        text << inlines(block.inlines);
    }
    for (const auto &child : block.children) {
        if (child.kind == Block::Kind::BulletList || child.kind == Block::Kind::NumberedList) {
            lists += list(child);
        } else if (!child.inlines.isEmpty()) {
            text << inlines(child.inlines);
        } else {
            text << escapeText(markdown::toPlainText({ child })).replace(u'\n', "<br>"_L1);
        }
    }
    return text.join("<br>"_L1) + lists;
}

QString BlockWriter::quote(const Block &block)
{
    const auto attributes = marked({});
    return wrapped("quote"_L1, attributes, "<blockquote class=\"wp-block-quote\">%1</blockquote>"_L1.arg(blocks(block.children)));
}

QString BlockWriter::table(const Block &block)
{
    QString head;
    QString body;
    for (const auto &row : block.children) {
        QString cells;
        bool isHeader = !row.children.isEmpty();
        bool isEmpty = true;
        for (const auto &cell : row.children) {
            isHeader = isHeader && cell.header;
            isEmpty = isEmpty && cell.inlines.isEmpty();
            cells += (cell.header ? "<th>%1</th>"_L1 : "<td>%1</td>"_L1).arg(inlines(cell.inlines));
        }
        if (!isHeader || !isEmpty) { // an empty one is Markdown's way to say that there is none
            (isHeader ? head : body) += "<tr>%1</tr>"_L1.arg(cells);
        }
    }
    const auto thead = head.isEmpty() ? QString() : "<thead>%1</thead>"_L1.arg(head);
    return wrapped("table"_L1, {}, "<figure class=\"wp-block-table\"><table>%1<tbody>%2</tbody></table></figure>"_L1.arg(thead, body));
}

QString BlockWriter::inlines(const QList<Inline> &list)
{
    QString html;
    for (const auto &item : list) {
        html += inlineHtml(item);
    }
    return html;
}

QString BlockWriter::inlineHtml(const Inline &item)
{
    switch (item.kind) {
    case Inline::Kind::Text:
        return escapeText(item.text);
    case Inline::Kind::Emphasis:
        return "<em>%1</em>"_L1.arg(inlines(item.children));
    case Inline::Kind::Strong:
        return "<strong>%1</strong>"_L1.arg(inlines(item.children));
    case Inline::Kind::Code:
        return "<code>%1</code>"_L1.arg(escapeText(item.text));
    case Inline::Kind::Link:
        if (const auto digest = markdown::linkedFile(item.url); !digest.isEmpty()) {
            const auto url = m_media.value(digest).url;
            return url.isEmpty() ? inlines(item.children)
                                 : "<a href=\"%1\">%2</a>"_L1.arg(escapeAttribute(url), inlines(item.children));
        }
        return markdown::isSafeUrl(item.url) ? "<a href=\"%1\">%2</a>"_L1.arg(escapeAttribute(item.url), inlines(item.children))
                                             : inlines(item.children);
    case Inline::Kind::LineBreak:
        return u"<br>"_s;
    case Inline::Kind::Picture: // inside a heading, a cell, a link: only its words have a place there
        return escapeText(item.text);
    }
    return {};
}

QString BlockWriter::emptyParagraph()
{
    return wrapped("paragraph"_L1, {}, u"<p></p>"_s);
}

} // namespace bubenik::wordpress
