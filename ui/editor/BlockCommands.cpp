#include "editor/BlockCommands.h"

#include "editor/EditorStyle.h"

#include <QTextTable>

namespace bubenik::ui {

namespace {

// One undo step as long as it lives.
class EditStep final
{
public:
    explicit EditStep(const QTextCursor &cursor)
        : m_cursor(cursor)
    {
        m_cursor.beginEditBlock();
    }
    ~EditStep() { m_cursor.endEditBlock(); }
    EditStep(const EditStep &) = delete;
    EditStep &operator=(const EditStep &) = delete;

private:
    QTextCursor m_cursor;
};

QList<QTextBlock> touchedBlocks(const QTextCursor &cursor)
{
    QList<QTextBlock> blocks;
    auto block = cursor.document()->findBlock(cursor.selectionStart());
    const auto end = cursor.selectionEnd();
    do {
        if (QTextCursor(block).currentTable() == nullptr) {
            blocks.append(block);
        }
        block = block.next();
    } while (block.isValid() && block.position() < end);
    return blocks;
}

bool startsWith(const Path &path, const Path &prefix)
{
    return path.size() >= prefix.size() && std::equal(prefix.begin(), prefix.end(), path.begin());
}

void reformat(const QTextBlock &block, LineKind kind, int level, const Path &path)
{
    const bool tight = !path.isEmpty() && path.last().kind == Container::Kind::Item;
    QTextCursor(block).setBlockFormat(blockFormat(kind, level, encode(path), tight));
    restyle(block);
}

} // namespace

void BlockCommands::setPath(const QTextBlock &block, const Path &path)
{
    reformat(block, lineKind(block), block.blockFormat().headingLevel(), path);
}

void BlockCommands::setKind(QTextCursor cursor, LineKind kind, int level)
{
    const EditStep step(cursor);
    for (const auto &block : touchedBlocks(cursor)) {
        reformat(block, kind, kind == LineKind::Heading ? level : 0, pathOf(block));
    }
}

void BlockCommands::toggleList(QTextCursor cursor, Container::Kind list)
{
    const EditStep step(cursor);
    const auto blocks = touchedBlocks(cursor);
    const bool all = std::all_of(blocks.begin(), blocks.end(), [list](const QTextBlock &block) {
        const auto path = pathOf(block);
        const auto item = innermostItem(path);
        return item > 0 && path[item - 1].kind == list;
    });
    Container made { list, m_nextId++ };
    if (!all && !blocks.isEmpty()) {
        // A list of the same kind right above takes the new items in.
        const auto above = pathOf(blocks.first().previous());
        const auto item = innermostItem(above);
        const bool joins = item == 1 && above[0].kind == list && pathOf(blocks.first()).isEmpty();
        made = joins ? above[0] : made;
    }
    for (const auto &block : blocks) {
        auto path = pathOf(block);
        const auto item = innermostItem(path);
        if (all) {
            path.remove(item - 1, 2);
        } else if (item > 0) {
            path[item - 1] = Container { list, path[item - 1].id };
        } else {
            path += Path { made, { Container::Kind::Item, m_nextId++ } };
        }
        setPath(block, path);
    }
}

void BlockCommands::toggleQuote(QTextCursor cursor)
{
    const EditStep step(cursor);
    const auto blocks = touchedBlocks(cursor);
    const auto quoted = [](const QTextBlock &block) {
        const auto path = pathOf(block);
        return !path.isEmpty() && path.first().kind == Container::Kind::Quote;
    };
    const bool all = std::all_of(blocks.begin(), blocks.end(), quoted);
    const Container made { Container::Kind::Quote, m_nextId++ };
    for (const auto &block : blocks) {
        auto path = pathOf(block);
        if (all) {
            path.removeFirst();
        } else if (!quoted(block)) {
            path.prepend(made);
        }
        setPath(block, path);
    }
}

void BlockCommands::replacePrefix(QTextBlock from, const Path &prefix, const Path &by)
{
    for (auto block = from; block.isValid(); block = block.next()) {
        const auto path = pathOf(block);
        if (!startsWith(path, prefix)) {
            break;
        }
        setPath(block, by + path.mid(prefix.size()));
    }
}

bool BlockCommands::indent(QTextCursor cursor)
{
    const auto block = cursor.block();
    const auto path = pathOf(block);
    const auto item = innermostItem(path);
    const auto above = pathOf(block.previous());
    // Only under a brother of the same list can an item become a child.
    if (item < 1 || above.size() <= item || !startsWith(above, path.mid(0, item)) || above[item] == path[item]) {
        return false;
    }
    const EditStep step(cursor);
    auto by = above.mid(0, item + 1);
    const bool hasChildren = above.size() > item + 1 && above[item + 1].kind == path[item - 1].kind;
    auto list = hasChildren ? above[item + 1] : Container { path[item - 1].kind, m_nextId++ };
    by += Path { list, path[item] };
    replacePrefix(block, path.mid(0, item + 1), by);
    return true;
}

bool BlockCommands::outdent(QTextCursor cursor)
{
    const auto block = cursor.block();
    const auto path = pathOf(block);
    const auto item = innermostItem(path);
    if (item < 1) {
        return false;
    }
    const EditStep step(cursor);
    const auto prefix = path.mid(0, item + 1);
    const auto outer = innermostItem(path.mid(0, item - 1));
    if (outer < 1) {
        replacePrefix(block, prefix, path.mid(0, item - 1));
        return true;
    }
    // The item becomes a brother of its parent; brothers that follow become its children.
    auto by = path.mid(0, outer) + Path { path[item] };
    auto next = block;
    while (next.isValid() && startsWith(pathOf(next), prefix)) {
        next = next.next();
    }
    replacePrefix(block, prefix, by);
    replacePrefix(next, path.mid(0, item), by + Path { path[item - 1] });
    return true;
}

void BlockCommands::leaveCode(QTextCursor cursor)
{
    cursor.deletePreviousChar();
    cursor.insertBlock(blockFormat(LineKind::Paragraph, 0, encode(pathOf(cursor.block())), false), {});
}

void BlockCommands::newLine(QTextCursor cursor)
{
    const EditStep step(cursor);
    cursor.removeSelectedText();
    const auto block = cursor.block();
    const auto kind = lineKind(block);
    auto path = pathOf(block);
    const bool inTable = cursor.currentTable() != nullptr;
    if (kind == LineKind::Code || inTable) {
        const bool leaves = !inTable && cursor.atBlockEnd() && block.text().endsWith(QChar(QChar::LineSeparator));
        leaves ? leaveCode(cursor) : cursor.insertText(QString(QChar::LineSeparator));
        return;
    }
    const bool inItem = innermostItem(path) >= 0;
    if (block.length() == 1 && kind == LineKind::Paragraph && !path.isEmpty()) {
        if (!inItem || !outdent(cursor)) {
            path.removeLast();
            setPath(block, path);
        }
        return;
    }
    if (inItem) {
        path.last() = path.last().kind == Container::Kind::Item ? Container { Container::Kind::Item, m_nextId++ } : path.last();
    }
    const bool keepsKind = kind == LineKind::Heading && !cursor.atBlockEnd() && !cursor.atBlockStart();
    cursor.insertBlock();
    reformat(cursor.block(), keepsKind ? kind : LineKind::Paragraph, keepsKind ? block.blockFormat().headingLevel() : 0, path);
}

bool BlockCommands::takeLayerOff(QTextCursor cursor)
{
    const auto block = cursor.block();
    if (!cursor.atBlockStart() || cursor.hasSelection() || cursor.currentTable() != nullptr) {
        return false;
    }
    if (lineKind(block) != LineKind::Paragraph) {
        setKind(cursor, LineKind::Paragraph, 0);
        return true;
    }
    auto path = pathOf(block);
    if (outdent(cursor)) {
        return true;
    }
    if (!path.isEmpty()) {
        path.removeLast();
        setPath(block, path);
        return true;
    }
    const auto above = block.previous();
    if (above.isValid() && lineKind(above) == LineKind::Rule && above.length() == 1) {
        reformat(above, LineKind::Paragraph, 0, {});
        QTextCursor(above).deleteChar();
        return true;
    }
    return false;
}

void BlockCommands::insertRule(QTextCursor cursor)
{
    const EditStep step(cursor);
    if (cursor.block().length() > 1) {
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertBlock();
    }
    reformat(cursor.block(), LineKind::Rule, 0, {});
    cursor.insertBlock();
    reformat(cursor.block(), LineKind::Paragraph, 0, {});
}

} // namespace bubenik::ui
