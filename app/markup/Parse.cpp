#include "markup/Entities.h"
#include "markup/InlineRuns.h"
#include "markup/Markdown.h"
#include "markup/Source.h"

#include <md4c.h>

namespace bubenik::markdown {

using namespace Qt::StringLiterals;

namespace {

using Kind = Block::Kind;

constexpr unsigned parserFlags = MD_FLAG_TABLES | MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS;
// Containers beyond this are opened up; canonical() then cuts to its own limit.
constexpr qsizetype maxOpen = 64;
// A table pads each row to its header's width, so a small text can ask for a huge one.
constexpr int maxTableCells = 100'000;

QString attributeText(const MD_ATTRIBUTE &attribute)
{
    QString out;
    for (unsigned i = 0; attribute.text != nullptr && attribute.substr_offsets[i] < attribute.size; ++i) {
        const auto from = attribute.substr_offsets[i];
        const auto part = QString::fromUtf8(attribute.text + from, attribute.substr_offsets[i + 1] - from);
        out += attribute.substr_types[i] == MD_TEXT_ENTITY ? decodeEntity(part) : part;
    }
    return out;
}

// Builds the tree from md4c's events. Text that stands directly in an item of a tight list makes a paragraph of it,
// as in a loose one: canonical() decides later which lists are tight.
class TreeBuilder final
{
public:
    int enterBlock(MD_BLOCKTYPE type, void *detail);
    int leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, void *detail);
    void leaveSpan(MD_SPANTYPE type, void *detail);
    void text(MD_TEXTTYPE type, const MD_CHAR *chars, MD_SIZE size);
    [[nodiscard]] QList<Block> take();

private:
    void open(const Block &block);
    void close();
    void flush();
    [[nodiscard]] static Block blockOf(MD_BLOCKTYPE type, void *detail);

    QList<Block> m_open { Block { .kind = Kind::Quote } }; // the first stands for the document
    qsizetype m_skipped = 0; // containers beyond maxOpen
    int m_cells = 0;
    InlineRuns m_runs;
    RunStyle m_style;
    int m_strong = 0;
    int m_emphasis = 0;
    int m_picture = 0;
    QString m_alt;
    bool m_inCode = false;
    QString m_code;
};

Block TreeBuilder::blockOf(MD_BLOCKTYPE type, void *detail)
{
    switch (type) {
    case MD_BLOCK_QUOTE: return { .kind = Kind::Quote };
    case MD_BLOCK_UL: return { .kind = Kind::BulletList };
    case MD_BLOCK_OL:
        return { .kind = Kind::NumberedList, .start = int(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start) };
    case MD_BLOCK_LI: return { .kind = Kind::ListItem };
    case MD_BLOCK_HR: return { .kind = Kind::Rule };
    case MD_BLOCK_H:
        return { .kind = Kind::Heading, .level = int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level) };
    case MD_BLOCK_CODE: return { .kind = Kind::CodeBlock };
    case MD_BLOCK_TABLE: return { .kind = Kind::Table };
    case MD_BLOCK_TR: return { .kind = Kind::TableRow };
    case MD_BLOCK_TH:
    case MD_BLOCK_TD: return { .kind = Kind::TableCell };
    default: return { .kind = Kind::Paragraph };
    }
}

void TreeBuilder::open(const Block &block)
{
    flush();
    const bool container = block.kind == Kind::Quote || block.kind == Kind::BulletList
        || block.kind == Kind::NumberedList || block.kind == Kind::ListItem;
    if (container && (m_skipped > 0 || m_open.size() >= maxOpen)) {
        ++m_skipped;
        return;
    }
    m_open.append(block);
}

void TreeBuilder::close()
{
    auto done = m_open.takeLast();
    m_open.last().children.append(std::move(done));
}

// Text met outside a leaf becomes a paragraph of the container.
void TreeBuilder::flush()
{
    // No style reaches over a block's end; md4c 0.4.8 forgets to close some links and styles there.
    m_style = {};
    m_strong = m_emphasis = m_picture = 0;
    m_alt.clear();
    if (m_runs.isEmpty()) {
        return;
    }
    auto &block = m_open.last();
    const bool leaf = block.kind == Kind::Paragraph || block.kind == Kind::Heading
        || block.kind == Kind::TableCell;
    auto inlines = m_runs.take(leaf && block.kind != Kind::Paragraph ? InlineRuns::Breaks::AsSpaces
                                                                           : InlineRuns::Breaks::Keep);
    if (leaf) {
        block.inlines = std::move(inlines);
    } else if (!inlines.isEmpty()) {
        block.children.append({ .kind = Kind::Paragraph, .inlines = std::move(inlines) });
    }
}

int TreeBuilder::enterBlock(MD_BLOCKTYPE type, void *detail)
{
    if (type == MD_BLOCK_DOC || type == MD_BLOCK_THEAD || type == MD_BLOCK_TBODY || type == MD_BLOCK_HTML) {
        return 0;
    }
    if ((type == MD_BLOCK_TD || type == MD_BLOCK_TH) && ++m_cells > maxTableCells) {
        return 1;
    }
    open(blockOf(type, detail));
    return 0;
}

int TreeBuilder::leaveBlock(MD_BLOCKTYPE type)
{
    if (type == MD_BLOCK_DOC || type == MD_BLOCK_THEAD || type == MD_BLOCK_TBODY || type == MD_BLOCK_HTML) {
        return 0;
    }
    const bool container = type == MD_BLOCK_QUOTE || type == MD_BLOCK_UL || type == MD_BLOCK_OL || type == MD_BLOCK_LI;
    flush();
    if (container && m_skipped > 0) {
        --m_skipped;
    } else {
        close();
    }
    return 0;
}

void TreeBuilder::enterSpan(MD_SPANTYPE type, void *detail)
{
    switch (type) {
    case MD_SPAN_STRONG: m_style.strong = ++m_strong > 0; break;
    case MD_SPAN_EM: m_style.emphasis = ++m_emphasis > 0; break;
    case MD_SPAN_CODE: m_inCode = true; break;
    case MD_SPAN_IMG: ++m_picture; break;
    case MD_SPAN_A:
        if (m_picture == 0) {
            m_style.link = m_runs.addLink(attributeText(static_cast<MD_SPAN_A_DETAIL *>(detail)->href));
        }
        break;
    default: break;
    }
}

void TreeBuilder::leaveSpan(MD_SPANTYPE type, void *detail)
{
    switch (type) {
    case MD_SPAN_STRONG: m_style.strong = m_strong > 0 && --m_strong > 0; break;
    case MD_SPAN_EM: m_style.emphasis = m_emphasis > 0 && --m_emphasis > 0; break;
    case MD_SPAN_CODE:
        m_inCode = false;
        if (m_picture > 0) {
            m_alt += m_code;
        } else {
            m_runs.addCode(m_code, m_style);
        }
        m_code.clear();
        break;
    case MD_SPAN_IMG:
        if (m_picture > 0 && --m_picture == 0) {
            m_runs.addPicture(m_alt, attributeText(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src), m_style);
            m_alt.clear();
        }
        break;
    case MD_SPAN_A:
        if (m_picture == 0) {
            m_style.link = 0;
        }
        break;
    default: break;
    }
}

void TreeBuilder::text(MD_TEXTTYPE type, const MD_CHAR *chars, MD_SIZE size)
{
    QString part = QString::fromUtf8(chars, size);
    if (type == MD_TEXT_ENTITY) {
        part = decodeEntity(part);
    } else if (type == MD_TEXT_SOFTBR || (type == MD_TEXT_BR && m_picture > 0)) {
        part = u" "_s;
    }
    if (m_open.last().kind == Kind::CodeBlock) {
        m_open.last().text += part;
    } else if (m_inCode) {
        m_code += part;
    } else if (m_picture > 0) {
        m_alt += part;
    } else if (type == MD_TEXT_BR) {
        m_runs.addBreak(m_style);
    } else {
        m_runs.addText(part, m_style);
    }
}

QList<Block> TreeBuilder::take()
{
    flush();
    while (m_open.size() > 1) {
        close();
    }
    return canonical(m_open.first().children);
}

TreeBuilder *builder(void *data)
{
    return static_cast<TreeBuilder *>(data);
}

} // namespace

QList<Block> parse(const QString &markdown)
{
    const MD_PARSER callbacks {
        .abi_version = 0,
        .flags = parserFlags,
        .enter_block = [](MD_BLOCKTYPE type, void *detail, void *data) { return builder(data)->enterBlock(type, detail); },
        .leave_block = [](MD_BLOCKTYPE type, void *, void *data) { return builder(data)->leaveBlock(type); },
        .enter_span = [](MD_SPANTYPE type, void *detail, void *data) { builder(data)->enterSpan(type, detail); return 0; },
        .leave_span = [](MD_SPANTYPE type, void *detail, void *data) { builder(data)->leaveSpan(type, detail); return 0; },
        .text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data) {
            builder(data)->text(type, text, size);
            return 0;
        },
        .debug_log = nullptr,
        .syntax = nullptr,
    };
    const auto bytes = preparedSource(markdown);
    TreeBuilder tree;
    // Stopped early by too large a table: what was read so far is kept.
    md_parse(bytes.constData(), MD_SIZE(bytes.size()), &callbacks, &tree);
    return tree.take();
}

} // namespace bubenik::markdown
