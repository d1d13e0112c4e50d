#include "markup/InlineWriter.h"
#include "markup/Markdown.h"

#include <QStringList>

namespace bubenik::markdown {

using namespace Qt::StringLiterals;

namespace {

using Kind = Block::Kind;

enum class Within { Other, LooseItem, TightItem };

QStringList linesOf(const QList<Block> &blocks, Within within);

QStringList indented(const QStringList &lines, const QString &first, const QString &rest)
{
    QStringList out;
    out.reserve(lines.size());
    for (const auto &line : lines) {
        auto full = (out.isEmpty() ? first : rest) + line;
        while (full.endsWith(u' ') && line.isEmpty()) {
            full.chop(1);
        }
        out.append(full);
    }
    return out;
}

bool isTight(const Block &list)
{
    return std::all_of(list.children.begin(), list.children.end(), [](const Block &item) {
        return std::all_of(item.children.begin(), item.children.end(), [](const Block &child) {
            return child.kind == Kind::BulletList || child.kind == Kind::NumberedList;
        });
    });
}

// A second list right after another of its kind needs another sign, or it would continue the first.
QStringList listLines(const Block &list, bool otherSign)
{
    QStringList out;
    qint64 number = list.start;
    const bool tight = isTight(list);
    for (const auto &item : list.children) {
        QString marker = otherSign ? u"+ "_s : u"- "_s;
        if (list.kind == Kind::NumberedList) {
            marker = QString::number(std::min<qint64>(number++, 999'999'999)) + (otherSign ? u") "_s : u". "_s);
        }
        auto content = item.children;
        if (!item.inlines.isEmpty()) {
            content.prepend({ .kind = Kind::Paragraph, .inlines = item.inlines });
        }
        if (!tight && !out.isEmpty()) {
            out.append(QString());
        }
        out += indented(linesOf(content, tight ? Within::TightItem : Within::LooseItem), marker, QString(marker.size(), u' '));
    }
    return out;
}

QStringList codeLines(const Block &block)
{
    qsizetype fence = 3;
    qsizetype run = 0;
    for (const QChar c : block.text) {
        run = c == u'`' ? run + 1 : 0;
        fence = std::max(fence, run + 1);
    }
    const QString line(fence, u'`');
    return QStringList { line } + block.text.split(u'\n') + QStringList { line };
}

QStringList tableLines(const Block &table)
{
    QStringList out;
    for (const auto &row : table.children) {
        QString line = u"|"_s;
        for (const auto &cell : row.children) {
            line += u' ' + writeInlines(cell.inlines, Place::Cell) + u" |"_s;
        }
        out.append(line);
        if (out.size() == 1) {
            out.append(u"|"_s + u" --- |"_s.repeated(row.children.size()));
        }
    }
    return out;
}

QStringList blockLines(const Block &block, bool otherSign)
{
    switch (block.kind) {
    case Kind::Heading: return { QString(block.level, u'#') + u' ' + writeInlines(block.inlines, Place::Heading) };
    case Kind::BulletList:
    case Kind::NumberedList: return listLines(block, otherSign);
    case Kind::Quote: return indented(linesOf(block.children, Within::Other), u"> "_s, u"> "_s);
    case Kind::CodeBlock: return codeLines(block);
    case Kind::Rule: return { u"***"_s };
    case Kind::Table: return tableLines(block);
    default: return writeInlines(block.inlines, Place::Paragraph).split(u'\n');
    }
}

QStringList linesOf(const QList<Block> &blocks, Within within)
{
    QStringList out;
    bool otherSign = false;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const auto &block = blocks[i];
        const bool sameAgain = i > 0 && blocks[i - 1].kind == block.kind;
        otherSign = sameAgain && !otherSign;
        // Only a list that starts at one may follow text without an empty line between.
        const bool closeUp = within == Within::TightItem && (block.kind == Kind::BulletList || block.start == 1);
        // After the end of code in an item md4c 0.4.8 takes an empty line for the item's end, where the code's
        // position in the text is unlucky (it reads a line's offset as a block's type).
        const bool afterCode = within != Within::Other && i > 0 && blocks[i - 1].kind == Kind::CodeBlock;
        if (i > 0 && !closeUp && !afterCode) {
            out.append(QString());
        }
        out += blockLines(block, otherSign);
    }
    return out;
}

} // namespace

QString write(const QList<Block> &blocks)
{
    const auto lines = linesOf(canonical(blocks), Within::Other);
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

} // namespace bubenik::markdown
