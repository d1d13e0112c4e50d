#include "markup/CleanText.h"
#include "markup/Dom.h"
#include "markup/Html.h"
#include "markup/InlineRuns.h"
#include "markup/Paste.h"
#include "markup/PasteTable.h"

#include <QRegularExpression>
#include <memory>

namespace bubenik::markdown {

using namespace Qt::StringLiterals;

namespace {

// Pages nest a few dozen levels; beyond this only the text is read.
constexpr int maxElementDepth = 150;
constexpr qsizetype maxHtml = 8 * 1024 * 1024; // characters
constexpr int maxSpan = 64;

struct Look {
    RunStyle run;
    bool plainWeight = false; // in headings, which are bold by themselves
};

class PasteReader final
{
public:
    [[nodiscard]] QList<Block> read(const GumboNode *node, Look look, int depth)
    {
        readChildren(node, look, depth);
        flush();
        return withLists(m_out);
    }

private:
    void readNode(const GumboNode *node, Look look, int depth);
    void readChildren(const GumboNode *node, Look look, int depth);
    void readElement(const GumboNode *node, Look look, int depth);
    [[nodiscard]] bool readInline(const GumboNode *node, Look &look);
    void readHeading(const GumboNode *node, int level, int depth);
    void readList(const GumboNode *node, int depth);
    void readTable(const GumboNode *node, int depth);
    void readWordItem(const GumboNode *node, const QString &list, Look look, int depth);
    void addText(const QString &text, Look look);
    void lineBreak(Look look);
    void flush();
    void append(const Block &block) { m_out.append({ block }); }
    [[nodiscard]] static QList<Block> blocksBelow(const GumboNode *node, Look look, int depth)
    {
        return PasteReader().read(node, look, depth + 1);
    }

    QList<PastedBlock> m_out;
    InlineRuns m_runs;
    QString m_sign; // of the Word list item being read
};

bool isBold(const QString &weight)
{
    bool number = false;
    const int value = weight.toInt(&number);
    return number ? value >= 600 : weight.startsWith(u"bold"_s);
}

// Digits as they stand raised or lowered: m², CO₂. Other raised text has no form in Markdown.
QString shifted(const QString &text, QStringView digits)
{
    QString out;
    for (const QChar c : text.trimmed()) {
        if (c < u'0' || c > u'9') {
            return text;
        }
        out += digits[c.unicode() - u'0'];
    }
    return out;
}

void PasteReader::addText(const QString &text, Look look)
{
    static const QRegularExpression filling(u"[ \\t\\r\\n]*\u00A0[ \\t\\r\\n\u00A0]+|[ \\t\\r\\n]+\u00A0"_s);
    static const QRegularExpression invisible(u"[\u00AD\u200B\uFEFF]"_s);
    QString clean = text;
    // A single no-break space is typography (v Klášterci); rows of them only push text to the right.
    clean.replace(filling, u" "_s).remove(invisible);
    if (m_runs.isEmpty() || m_runs.endsWithBreak()) {
        qsizetype lead = 0;
        while (lead < clean.size() && clean[lead].isSpace()) {
            ++lead;
        }
        clean.remove(0, lead);
    }
    m_runs.addText(clean, look.run);
}

void PasteReader::lineBreak(Look look)
{
    if (m_runs.endsWithBreak()) {
        flush();
    } else if (!m_runs.isEmpty()) {
        look.run.link = 0;
        m_runs.addBreak(look.run);
    }
}

void trimEnd(QList<Inline> &inlines)
{
    if (!inlines.isEmpty() && inlines.last().kind == Inline::Kind::Text) {
        auto &text = inlines.last().text;
        while (!text.isEmpty() && text.back().isSpace()) {
            text.chop(1);
        }
    }
}

void PasteReader::flush()
{
    Block paragraph { .kind = Block::Kind::Paragraph, .inlines = m_runs.take(InlineRuns::Breaks::Keep) };
    trimEnd(paragraph.inlines);
    if (!toPlainText({ paragraph }).trimmed().isEmpty()) {
        append(paragraph);
    }
}

void PasteReader::readChildren(const GumboNode *node, Look look, int depth)
{
    for (const auto *child : dom::children(node)) {
        readNode(child, look, depth);
    }
}

void PasteReader::readNode(const GumboNode *node, Look look, int depth)
{
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA) {
        addText(QString::fromUtf8(node->v.text.text), look);
    } else if (dom::isElement(node) && !dom::isDropped(node)) {
        if (depth > maxElementDepth) {
            addText(dom::textOf(node), look);
        } else {
            readElement(node, look, depth + 1);
        }
    }
}

void PasteReader::readElement(const GumboNode *node, Look look, int depth)
{
    const auto wordList = dom::style(node, "mso-list"_L1);
    if (wordList == u"ignore") {
        m_sign = dom::textOf(node).trimmed();
        return;
    }
    switch (dom::tag(node)) {
    case GUMBO_TAG_H1: case GUMBO_TAG_H2: case GUMBO_TAG_H3: case GUMBO_TAG_H4: case GUMBO_TAG_H5: case GUMBO_TAG_H6:
        readHeading(node, int(dom::tag(node)) - int(GUMBO_TAG_H1) + 1, depth);
        return;
    case GUMBO_TAG_UL: case GUMBO_TAG_OL: readList(node, depth); return;
    case GUMBO_TAG_TABLE: readTable(node, depth); return;
    case GUMBO_TAG_BR: lineBreak(look); return;
    case GUMBO_TAG_HR:
        flush();
        append({ .kind = Block::Kind::Rule });
        return;
    case GUMBO_TAG_PRE:
        flush();
        append({ .kind = Block::Kind::CodeBlock, .text = dom::textOf(node) });
        return;
    case GUMBO_TAG_BLOCKQUOTE:
        flush();
        append({ .kind = Block::Kind::Quote, .children = blocksBelow(node, {}, depth) });
        return;
    default: break;
    }
    if (wordList.startsWith(u"l")) {
        readWordItem(node, wordList, look, depth);
        return;
    }
    if (dom::tag(node) == GUMBO_TAG_P && dom::attribute(node, "class") == u"MsoTitle") {
        readHeading(node, 1, depth);
        return;
    }
    if (readInline(node, look)) {
        return;
    }
    if (dom::isBlock(node)) {
        flush();
        look.run.strong = look.run.strong || dom::tag(node) == GUMBO_TAG_DT;
        readChildren(node, look, depth);
        flush();
    } else {
        readChildren(node, look, depth);
    }
}

// Sets the look of an inline element; true when it is already done.
bool PasteReader::readInline(const GumboNode *node, Look &look)
{
    const auto tag = dom::tag(node);
    switch (tag) {
    case GUMBO_TAG_B: case GUMBO_TAG_STRONG: look.run.strong = !look.plainWeight; break;
    case GUMBO_TAG_I: case GUMBO_TAG_EM: case GUMBO_TAG_CITE: case GUMBO_TAG_DFN: look.run.emphasis = true; break;
    case GUMBO_TAG_CODE: case GUMBO_TAG_TT: case GUMBO_TAG_KBD: case GUMBO_TAG_SAMP:
        m_runs.addCode(dom::textOf(node), look.run);
        return true;
    case GUMBO_TAG_Q: addText(u'„' + dom::textOf(node) + u'“', look); return true;
    case GUMBO_TAG_SUP: addText(shifted(dom::textOf(node), u"⁰¹²³⁴⁵⁶⁷⁸⁹"), look); return true;
    case GUMBO_TAG_SUB: addText(shifted(dom::textOf(node), u"₀₁₂₃₄₅₆₇₈₉"), look); return true;
    case GUMBO_TAG_A: {
        const auto href = dom::attribute(node, "href").trimmed();
        look.run.link = isSafeUrl(cleanUrl(href)) ? m_runs.addLink(href) : 0;
        break;
    }
    default: break;
    }
    const auto weight = dom::style(node, "font-weight"_L1);
    if (!weight.isEmpty() && !look.plainWeight) {
        look.run.strong = isBold(weight);
    }
    const auto slant = dom::style(node, "font-style"_L1);
    if (!slant.isEmpty()) {
        look.run.emphasis = slant == u"italic" || slant == u"oblique";
    }
    return false;
}

void PasteReader::readHeading(const GumboNode *node, int level, int depth)
{
    flush();
    Look look;
    look.plainWeight = true;
    for (const auto &part : blocksBelow(node, look, depth)) {
        if (part.kind == Block::Kind::Paragraph) {
            append({ .kind = Block::Kind::Heading, .level = level, .inlines = part.inlines });
        } else {
            append(part);
        }
    }
}

void PasteReader::readWordItem(const GumboNode *node, const QString &list, Look look, int depth)
{
    static const QRegularExpression level(u"level([1-9])"_s);
    flush();
    PasteReader reader;
    auto blocks = reader.read(node, look, depth + 1);
    const auto match = level.match(list);
    for (auto &block : blocks) {
        const bool first = &block == &blocks.first() && block.kind == Block::Kind::Paragraph && !reader.m_sign.isEmpty();
        m_out.append({ block,
            first ? std::optional(WordItem { match.hasMatch() ? match.captured(1).toInt() : 1, reader.m_sign })
                  : std::nullopt });
    }
}

void PasteReader::readList(const GumboNode *node, int depth)
{
    flush();
    const bool numbered = dom::tag(node) == GUMBO_TAG_OL;
    bool given = false;
    const int start = dom::attribute(node, "start").toInt(&given);
    Block list { .kind = numbered ? Block::Kind::NumberedList : Block::Kind::BulletList, .start = given ? start : 1 };
    for (const auto *child : dom::children(node)) {
        if (!dom::isElement(child) || dom::isDropped(child)) {
            continue;
        }
        const auto tag = dom::tag(child);
        const bool nested = (tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL) && depth < maxElementDepth;
        PasteReader reader;
        if (nested) {
            reader.readList(child, depth + 1);
        }
        auto content = nested ? withLists(reader.m_out) : blocksBelow(child, {}, depth);
        // Google Docs and old editors put an inner list beside the items instead of into one.
        if (nested && !list.children.isEmpty()) {
            list.children.last().children += content;
        } else {
            list.children.append({ .kind = Block::Kind::ListItem, .children = content });
        }
    }
    append(list);
}

void PasteReader::readTable(const GumboNode *node, int depth)
{
    flush();
    const auto lines = rowsOf(node);
    QList<QList<PastedCell>> rows;
    bool plain = true;
    qsizetype columns = 0;
    for (const auto *line : lines) {
        QList<PastedCell> row;
        for (const auto *child : dom::children(line)) {
            if (dom::tag(child) == GUMBO_TAG_TD || dom::tag(child) == GUMBO_TAG_TH) {
                Look look;
                look.plainWeight = dom::tag(child) == GUMBO_TAG_TH;
                row.append({ blocksBelow(child, look, depth), std::clamp(dom::attribute(child, "colspan").toInt(), 1, maxSpan),
                    std::clamp(dom::attribute(child, "rowspan").toInt(), 1, maxSpan) });
                plain = plain && isPlain(row.last());
            }
        }
        columns = std::max(columns, row.size());
        rows.append(row);
    }
    if (plain && rows.size() > 1 && columns > 1) {
        append(gridOf(rows));
        return;
    }
    // A table that only arranges a page: its contents one after the other.
    for (const auto &row : rows) {
        for (const auto &cell : row) {
            for (const auto &block : cell.blocks) {
                append(block);
            }
        }
    }
}

struct GumboFree {
    void operator()(GumboOutput *output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};

} // namespace

QString fromHtml(const QString &html)
{
    // Windows puts a header of offsets ("Version:0.9 StartHTML:…") before the markup.
    const auto begin = html.startsWith(u"Version:"_s) ? std::max<qsizetype>(0, html.indexOf(u'<')) : 0;
    const auto bytes = html.mid(begin, maxHtml).toUtf8();
    auto options = kGumboDefaultOptions;
    options.max_errors = 0;
    const std::unique_ptr<GumboOutput, GumboFree> output(
        gumbo_parse_with_options(&options, bytes.constData(), size_t(bytes.size())));
    return write(PasteReader().read(output->root, {}, 0));
}

} // namespace bubenik::markdown
