#include "markup/Html.h"

#include "markup/FileLinks.h"

#include <QUrl>

#include <algorithm>

namespace bubenik::markdown {

using namespace Qt::StringLiterals;

namespace {

using Kind = Block::Kind;

constexpr auto attachmentPrefix = "attachment:"_L1;

QString pictureHtml(const Inline &picture, const HtmlOptions &options)
{
    // Pictures from elsewhere would let a stranger count the readers; only the post's own go out.
    if (!options.attachment || !picture.url.startsWith(attachmentPrefix)) {
        return {};
    }
    return options.attachment(picture.url.mid(attachmentPrefix.size()), picture.text);
}

QString element(const QString &name, const QString &content)
{
    return u'<' + name + u'>' + content + u"</"_s + name + u'>';
}

// Takes the pictures out of a row: their elements (figures) cannot stand inside a paragraph.
QList<Inline> withoutPictures(const QList<Inline> &inlines, QList<Inline> &pictures)
{
    QList<Inline> out;
    for (const auto &part : inlines) {
        if (part.kind == Inline::Kind::Picture) {
            pictures.append(part);
            continue;
        }
        auto kept = part;
        kept.children = withoutPictures(part.children, pictures);
        const bool container = part.kind == Inline::Kind::Strong || part.kind == Inline::Kind::Emphasis
            || part.kind == Inline::Kind::Link;
        if (!container || !kept.children.isEmpty()) {
            out.append(kept);
        }
    }
    return out;
}

bool isBlank(const QList<Inline> &inlines)
{
    return std::all_of(inlines.begin(), inlines.end(), [](const Inline &part) {
        return part.kind == Inline::Kind::LineBreak || (part.kind == Inline::Kind::Text && part.text.trimmed().isEmpty());
    });
}

QString textWithPictures(const QList<Inline> &inlines, const QString &tag, const HtmlOptions &options)
{
    QList<Inline> pictures;
    const auto text = withoutPictures(inlines, pictures);
    QString out;
    if (!isBlank(text)) {
        const auto content = inlinesToHtml(text, options);
        out += tag.isEmpty() ? content : element(tag, content);
    }
    for (const auto &picture : pictures) {
        out += pictureHtml(picture, options);
    }
    return out;
}

// "text, picture, text" in the order of the source, as paragraphs and elements of their own.
QString paragraphHtml(const QList<Inline> &inlines, const HtmlOptions &options)
{
    QString out;
    QList<Inline> row;
    for (const auto &part : inlines) {
        if (part.kind == Inline::Kind::Picture) {
            out += textWithPictures(row, u"p"_s, options) + pictureHtml(part, options);
            row.clear();
        } else {
            row.append(part);
        }
    }
    return out + textWithPictures(row, u"p"_s, options);
}

QString listHtml(const Block &list, const HtmlOptions &options)
{
    QString out = list.kind == Kind::BulletList ? u"<ul>"_s : u"<ol>"_s;
    if (list.kind == Kind::NumberedList && list.start != 1) {
        out = u"<ol start=\"%1\">"_s.arg(list.start);
    }
    for (const auto &item : list.children) {
        out += element(u"li"_s, textWithPictures(item.inlines, {}, options) + toHtml(item.children, options));
    }
    return out + (list.kind == Kind::BulletList ? u"</ul>"_s : u"</ol>"_s);
}

QString rowHtml(const Block &row, const HtmlOptions &options)
{
    QString out;
    for (const auto &cell : row.children) {
        const auto content = textWithPictures(cell.inlines, {}, options);
        out += cell.header ? u"<th scope=\"col\">"_s + content + u"</th>"_s : element(u"td"_s, content);
    }
    return element(u"tr"_s, out);
}

QString tableHtml(const Block &table, const HtmlOptions &options)
{
    QString head;
    QString body;
    for (const auto &row : table.children) {
        const bool header = !row.children.isEmpty() && row.children.first().header;
        if (header && std::ranges::all_of(row.children, [](const Block &cell) { return cell.inlines.isEmpty(); })) {
            continue; // Markdown's way to say that there is none
        }
        (header ? head : body) += rowHtml(row, options);
    }
    QString out;
    out += head.isEmpty() ? QString() : element(u"thead"_s, head);
    out += body.isEmpty() ? QString() : element(u"tbody"_s, body);
    return element(u"table"_s, out);
}

QString blockHtml(const Block &block, const HtmlOptions &options)
{
    switch (block.kind) {
    case Kind::Heading: {
        const auto level = std::clamp(block.level + options.headingShift, 1, 6);
        return textWithPictures(block.inlines, u'h' + QString::number(level), options);
    }
    case Kind::BulletList:
    case Kind::NumberedList: return listHtml(block, options);
    case Kind::Quote: return element(u"blockquote"_s, toHtml(block.children, options));
    case Kind::CodeBlock: return element(u"pre"_s, element(u"code"_s, escape(block.text)));
    case Kind::Rule: return u"<hr>"_s;
    case Kind::Table: return tableHtml(block, options);
    default: return paragraphHtml(block.inlines, options);
    }
}

} // namespace

QString escape(const QString &text)
{
    QString out;
    out.reserve(text.size() + text.size() / 16);
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&': out += "&amp;"_L1; break;
        case u'<': out += "&lt;"_L1; break;
        case u'>': out += "&gt;"_L1; break;
        case u'"': out += "&quot;"_L1; break;
        case u'\'': out += "&#39;"_L1; break;
        default:
            // Neither HTML nor XML may hold the other control characters.
            if (c.unicode() >= 0x20 || c == u'\n' || c == u'\t') {
                out += c;
            }
            break;
        }
    }
    return out;
}

bool isSafeUrl(const QString &url)
{
    // Browsers drop tabs and line ends from URLs before they read the scheme; here such a URL is simply refused.
    for (const QChar c : url) {
        if (c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format) {
            return false;
        }
    }
    const auto rest = [&url](QLatin1StringView scheme) {
        return url.startsWith(scheme, Qt::CaseInsensitive) ? QStringView(url).mid(scheme.size()) : QStringView();
    };
    const auto address = rest("https://"_L1).isEmpty() ? rest("http://"_L1) : rest("https://"_L1);
    if (!address.isEmpty()) {
        return address[0] != u'/' && address[0] != u'?' && address[0] != u'#' && QUrl(url).isValid();
    }
    return !rest("mailto:"_L1).isEmpty() || !rest("tel:"_L1).isEmpty();
}

QString inlinesToHtml(const QList<Inline> &inlines, const HtmlOptions &options)
{
    QString out;
    for (const auto &part : inlines) {
        switch (part.kind) {
        case Inline::Kind::Text: out += escape(part.text); break;
        case Inline::Kind::Code: out += element(u"code"_s, escape(part.text)); break;
        case Inline::Kind::LineBreak: out += "<br>"_L1; break;
        case Inline::Kind::Emphasis: out += element(u"em"_s, inlinesToHtml(part.children, options)); break;
        case Inline::Kind::Strong: out += element(u"strong"_s, inlinesToHtml(part.children, options)); break;
        case Inline::Kind::Picture: out += pictureHtml(part, options); break;
        case Inline::Kind::Link: {
            const auto content = inlinesToHtml(part.children, options);
            if (const auto digest = linkedFile(part.url); !digest.isEmpty()) {
                const auto address = options.file ? options.file(digest) : QString();
                out += address.isEmpty() ? content
                                         : u"<a href=\"%1\" data-attachment=\"%2\">%3</a>"_s.arg(escape(address), escape(digest), content);
                break;
            }
            out += isSafeUrl(part.url) ? u"<a href=\""_s + escape(part.url) + u"\">"_s + content + u"</a>"_s : content;
            break;
        }
        }
    }
    return out;
}

QString toHtml(const QList<Block> &blocks, const HtmlOptions &options)
{
    QString out;
    for (const auto &block : blocks) {
        const auto html = blockHtml(block, options);
        if (!html.isEmpty()) {
            out += html + u'\n';
        }
    }
    return out;
}

} // namespace bubenik::markdown
