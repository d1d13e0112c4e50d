#include "markup/FileLinks.h"

#include <QStringList>

namespace bubenik::markdown {

using namespace Qt::StringLiterals;

namespace {

constexpr auto attachmentScheme = "attachment:"_L1;

QString plainInlines(const QList<Inline> &inlines, bool withUrls)
{
    QString out;
    for (const auto &part : inlines) {
        switch (part.kind) {
        case Inline::Kind::Text:
        case Inline::Kind::Code: out += part.text; break;
        case Inline::Kind::LineBreak: out += u'\n'; break;
        case Inline::Kind::Picture: break;
        case Inline::Kind::Emphasis:
        case Inline::Kind::Strong: out += plainInlines(part.children, withUrls); break;
        case Inline::Kind::Link: {
            const auto text = plainInlines(part.children, withUrls);
            const bool says = !linkedFile(part.url).isEmpty() || text == part.url || u"mailto:"_s + text == part.url;
            out += withUrls && !says ? text + u" ("_s + part.url + u')' : text;
            break;
        }
        }
    }
    return out;
}

QString plainBlocks(const QList<Block> &blocks, bool withUrls);

QString plainList(const Block &list, bool withUrls)
{
    QStringList items;
    qint64 number = list.start;
    for (const auto &item : list.children) {
        const auto sign = list.kind == Block::Kind::NumberedList ? QString::number(number++) + u". "_s : u"• "_s;
        QStringList parts { plainInlines(item.inlines, withUrls), plainBlocks(item.children, withUrls) };
        parts.removeAll(QString());
        items.append(sign + parts.join(u'\n').replace(u'\n', u"\n  "_s));
    }
    return items.join(u'\n');
}

QString plainBlock(const Block &block, bool withUrls)
{
    switch (block.kind) {
    case Block::Kind::BulletList:
    case Block::Kind::NumberedList: return plainList(block, withUrls);
    case Block::Kind::CodeBlock: return block.text;
    case Block::Kind::Rule: return {};
    case Block::Kind::Table: {
        QStringList rows;
        for (const auto &row : block.children) {
            QStringList cells;
            for (const auto &cell : row.children) {
                cells.append(plainInlines(cell.inlines, withUrls));
            }
            rows.append(cells.join(u" | "_s));
        }
        return rows.join(u'\n');
    }
    case Block::Kind::Quote: return plainBlocks(block.children, withUrls);
    default: return plainInlines(block.inlines, withUrls);
    }
}

QString plainBlocks(const QList<Block> &blocks, bool withUrls)
{
    QStringList parts;
    for (const auto &block : blocks) {
        parts.append(plainBlock(block, withUrls));
    }
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

void collectInlines(const QList<Inline> &inlines, QStringList &digests)
{
    for (const auto &part : inlines) {
        if (part.kind == Inline::Kind::Picture && part.url.startsWith(attachmentScheme)) {
            const auto digest = part.url.mid(attachmentScheme.size());
            if (!digests.contains(digest)) {
                digests.append(digest);
            }
        }
        collectInlines(part.children, digests);
    }
}

void collectBlocks(const QList<Block> &blocks, QStringList &digests)
{
    for (const auto &block : blocks) {
        collectInlines(block.inlines, digests);
        collectBlocks(block.children, digests);
    }
}

} // namespace

QString toPlainText(const QList<Block> &blocks, bool withUrls)
{
    return plainBlocks(blocks, withUrls);
}

QStringList attachmentsIn(const QList<Block> &blocks)
{
    QStringList digests;
    collectBlocks(blocks, digests);
    return digests;
}

} // namespace bubenik::markdown
