#include "editor/RichTextEdit.h"

#include "common/Theme.h"
#include "editor/DocumentBuilder.h"
#include "editor/EditorStyle.h"
#include "editor/InlineCommands.h"

#include <QScrollBar>
#include <QTextTable>

namespace bubenik::ui {

using namespace std::chrono_literals;

namespace {
// Putting a portion in and laying it out stay together well below a frame (16 ms).
constexpr auto buildBudget = 3ms;
} // namespace

RichTextEdit::RichTextEdit(QWidget *parent)
    : QTextEdit(parent)
    , m_blocks(m_nextId)
    , m_reader(new DocumentReader(*document()))
    , m_pictures(new PictureObject(this))
{
    setAcceptRichText(true);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(space * 2);
    document()->documentLayout()->registerHandler(pictureObject, m_pictures);
    QTextCursor(document()).setBlockFormat(blockFormat(LineKind::Paragraph, 0, {}, false));
    document()->clearUndoRedoStacks();
    m_buildTimer.setSingleShot(true);
    connect(&m_buildTimer, &QTimer::timeout, this, [this] { build(); });
    connect(m_pictures, &PictureObject::wanted, this, &RichTextEdit::pictureWanted);
    connect(document(), &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        if (m_builder == nullptr && (removed != 0 || added != 0)) {
            Q_EMIT edited();
        }
    });
}

RichTextEdit::~RichTextEdit() = default;

void RichTextEdit::load(const QList<Line> &lines, Keep keep)
{
    m_keptCursor = keep == Keep::Cursor ? QPair(textCursor().position(), verticalScrollBar()->value()) : QPair(-1, 0);
    m_whole = true;
    m_builder = std::make_unique<DocumentBuilder>(QTextCursor(document()), lines, m_nextId);
    document()->setUndoRedoEnabled(false);
    document()->clear();
    QTextCursor(document()).setBlockFormat(blockFormat(LineKind::Paragraph, 0, {}, false));
    startBuilding(QTextCursor(document()), lines);
}

void RichTextEdit::startBuilding(QTextCursor cursor, const QList<Line> &lines)
{
    m_builder = std::make_unique<DocumentBuilder>(std::move(cursor), lines, m_nextId);
    setReadOnly(true);
    build();
}

void RichTextEdit::build()
{
    if (m_builder->step(buildBudget)) {
        finishBuilding();
        return;
    }
    if (m_builder->inserted() > 0 && !m_buildTimer.isActive()) {
        Q_EMIT busyChanged(true);
    }
    m_buildTimer.start(0);
}

void RichTextEdit::finishBuilding()
{
    const auto end = m_builder->cursor();
    m_builder.reset();
    setReadOnly(false);
    Q_EMIT busyChanged(false);
    if (!m_whole) {
        setTextCursor(end);
        ensureCursorVisible();
        Q_EMIT edited();
        return;
    }
    m_whole = false;
    document()->setUndoRedoEnabled(true);
    document()->setModified(false);
    auto cursor = textCursor();
    cursor.setPosition(std::clamp(m_keptCursor.first, 0, document()->characterCount() - 1));
    setTextCursor(cursor);
    if (m_keptCursor.first >= 0) {
        verticalScrollBar()->setValue(m_keptCursor.second);
    }
    Q_EMIT loaded();
}

Marks RichTextEdit::currentMarks() const
{
    return textCursor().hasSelection() ? marksAt(textCursor()) : marksOf(currentCharFormat());
}

LineKind RichTextEdit::currentKind() const
{
    return lineKind(textCursor().block());
}

Path RichTextEdit::currentPath() const
{
    return pathOf(textCursor().block());
}

QString RichTextEdit::currentLink() const
{
    for (const auto &mark : currentMarks()) {
        if (mark.kind == Mark::Kind::Link) {
            return mark.url;
        }
    }
    return {};
}

void RichTextEdit::toggle(Mark::Kind kind)
{
    const auto cursor = textCursor();
    if (cursor.hasSelection()) {
        toggleMark(cursor, kind, m_nextId);
    } else {
        setCurrentCharFormat(toggledFormat(cursor, currentCharFormat(), kind, m_nextId));
    }
    Q_EMIT cursorPositionChanged();
}

void RichTextEdit::setLineKind(LineKind kind, int level)
{
    m_blocks.setKind(textCursor(), kind, level);
    Q_EMIT cursorPositionChanged();
}

void RichTextEdit::toggleList(Container::Kind kind)
{
    m_blocks.toggleList(textCursor(), kind);
    Q_EMIT cursorPositionChanged();
}

void RichTextEdit::toggleQuote()
{
    m_blocks.toggleQuote(textCursor());
    Q_EMIT cursorPositionChanged();
}

void RichTextEdit::insertRule()
{
    m_blocks.insertRule(textCursor());
}

void RichTextEdit::insertTable(int rows, int columns)
{
    using markdown::Block;
    Block table { .kind = Block::Kind::Table };
    for (int r = 0; r < rows; ++r) {
        Block row { .kind = Block::Kind::TableRow };
        for (int c = 0; c < columns; ++c) {
            row.children.append({ .kind = Block::Kind::TableCell, .header = r == 0 });
        }
        table.children.append(row);
    }
    insertTree({ table });
}

void RichTextEdit::applyLink(const QString &url, const QString &text)
{
    auto cursor = textCursor();
    setLink(cursor.hasSelection() ? cursor : linkAround(cursor), url, text, m_nextId);
    setFocus();
}

void RichTextEdit::insertLink(const QString &url, const QString &words)
{
    auto cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    if (const auto around = linkAround(cursor); around.hasSelection()) {
        cursor.setPosition(around.selectionEnd());
    }
    setLink(cursor, url, words, m_nextId);
    cursor.endEditBlock();
    setFocus();
}

void RichTextEdit::clearFormat()
{
    clearMarks(textCursor());
}

void RichTextEdit::insertPicture(const QString &url, const QString &alt)
{
    insertTree({ { .kind = markdown::Block::Kind::Paragraph,
        .inlines = { { .kind = markdown::Inline::Kind::Picture, .text = alt, .url = url } } } });
}

void RichTextEdit::setPictureAlt(const QString &url, const QString &alt)
{
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const auto fragment = it.fragment();
            auto format = fragment.charFormat();
            if (format.objectType() != pictureObject || format.stringProperty(PictureUrlProperty) != url
                || format.stringProperty(PictureAltProperty) == alt) {
                continue;
            }
            format.setProperty(PictureAltProperty, alt);
            QTextCursor cursor(document());
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
            break; // the fragments of this block are new now
        }
    }
}

void RichTextEdit::setPicture(const QString &url, const QImage &image)
{
    m_pictures->setPicture(url, image);
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const auto format = it.fragment().charFormat();
            if (format.objectType() == pictureObject && format.stringProperty(PictureUrlProperty) == url) {
                // Lays out again; the text is the same, so nothing is edited.
                const QSignalBlocker quiet(this);
                document()->markContentsDirty(it.fragment().position(), it.fragment().length());
            }
        }
    }
    viewport()->update();
}

void RichTextEdit::setPictureNote(const QString &url, const QString &note)
{
    m_pictures->setNote(url, note);
    viewport()->update();
}

void RichTextEdit::restyleAll()
{
    const QSignalBlocker quiet(this);
    restyle(*document());
}

} // namespace bubenik::ui
