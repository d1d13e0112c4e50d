#include "editor/Paragraphs.h"

#include "editor/EditorStyle.h"
#include "writing/Typography.h"

namespace bubenik::ui {

using namespace Qt::StringLiterals;

QString paragraphText(const QTextBlock &block, Masked masked)
{
    auto text = block.text();
    if (lineKind(block) == LineKind::Code) {
        return QString(text.size(), writing::masked);
    }
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const auto fragment = it.fragment();
        const auto format = fragment.charFormat();
        if (!format.hasProperty(MarksProperty)) {
            continue;
        }
        const auto marks = marksOf(format);
        const bool hidden
            = hasMark(marks, Mark::Kind::Code) || (masked == Masked::CodeAndLinks && hasMark(marks, Mark::Kind::Link));
        if (hidden) {
            const auto at = fragment.position() - block.position();
            text.replace(at, fragment.length(), QString(fragment.length(), writing::masked));
        }
    }
    return text;
}

void applyChanges(QTextCursor cursor, const QTextBlock &block, const QList<writing::Change> &changes)
{
    cursor.beginEditBlock();
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        const auto at = block.position() + static_cast<int>(change->at);
        cursor.setPosition(at + (change->length > 0 ? 1 : 0));
        const auto format = cursor.charFormat(); // of the first character that goes
        cursor.setPosition(at);
        cursor.setPosition(at + static_cast<int>(change->length), QTextCursor::KeepAnchor);
        cursor.insertText(change->by, format);
    }
    cursor.endEditBlock();
}

void typesetBefore(const QTextCursor &cursor)
{
    const auto block = cursor.block();
    const auto paragraph = paragraphText(block, Masked::CodeAndLinks);
    const auto before = paragraph.left(cursor.positionInBlock());
    const auto changes = writing::correctionsWhileTyping(before, writing::languageOf(paragraph));
    if (!changes.isEmpty()) {
        applyChanges(cursor, block, changes);
    }
}

} // namespace bubenik::ui
