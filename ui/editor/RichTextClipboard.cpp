// The clipboard and dropped things of RichTextEdit. Foreign HTML is cleaned and parsed on a pool thread.
#include "common/Async.h"
#include "editor/DocumentBuilder.h"
#include "editor/Lines.h"
#include "editor/RichTextEdit.h"
#include "editor/EditorStyle.h"
#include "markup/Html.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using markdown::Block;
using markdown::Inline;

namespace {

const QString markdownMime = u"text/markdown"_s;

QStringList localFiles(const QMimeData *source)
{
    QStringList files;
    for (const auto &url : source->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile()) {
            files.append(url.toLocalFile());
        }
    }
    return files;
}

// Plain text has no marks: its lines are paragraphs, word for word.
QList<Block> paragraphsOf(const QString &text)
{
    QList<Block> blocks;
    auto unified = text;
    unified.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    for (const auto &part : unified.split(u'\n', Qt::SkipEmptyParts)) {
        blocks.append({ .kind = Block::Kind::Paragraph, .inlines = { { .text = part } } });
    }
    return blocks;
}

} // namespace

bool RichTextEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return !isReadOnly()
        && (source->hasText() || source->hasHtml() || source->hasImage() || source->hasUrls() || source->hasFormat(markdownMime));
}

void RichTextEdit::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly()) {
        return;
    }
    if (const auto files = localFiles(source); !files.isEmpty()) {
        Q_EMIT filesGiven(files);
    } else if (source->hasFormat(markdownMime)) {
        pasteText(QString::fromUtf8(source->data(markdownMime)), false);
    } else if (source->hasHtml()) {
        pasteText(source->html(), true);
    } else if (source->hasImage()) {
        Q_EMIT imageGiven(qvariant_cast<QImage>(source->imageData()));
    } else {
        insertTree(paragraphsOf(source->text()));
    }
}

void RichTextEdit::pasteText(const QString &text, bool isHtml)
{
    setReadOnly(true); // so that what is typed meanwhile cannot land in the midst of it
    Q_EMIT busyChanged(true);
    auto parsed = inPool([text, isHtml] { return markdown::parse(isHtml ? markdown::fromHtml(text) : text); });
    whenDone(std::move(parsed), this, [this](const QList<Block> &blocks) {
        setReadOnly(false);
        Q_EMIT busyChanged(false);
        insertTree(blocks);
    });
}

void RichTextEdit::insertMarkdown(const QString &markdown)
{
    pasteText(markdown, false);
}

void RichTextEdit::insertTree(const QList<Block> &blocks)
{
    auto cursor = textCursor();
    cursor.removeSelectedText();
    const bool inText = blocks.size() == 1 && blocks.first().kind == Block::Kind::Paragraph
        && (cursor.block().length() > 1 || cursor.currentTable() != nullptr);
    if (blocks.isEmpty()) {
        return;
    }
    if (inText) {
        cursor.beginEditBlock();
        insertPieces(cursor, unnest(blocks.first().inlines, m_nextId), currentKind(), currentLevel());
        cursor.endEditBlock();
        setTextCursor(cursor);
        return;
    }
    // Whole lines go between lines: a text that stands behind the cursor begins a line of its own.
    if (!cursor.atBlockEnd() && !cursor.atBlockStart()) {
        cursor.insertBlock();
        cursor.movePosition(QTextCursor::PreviousCharacter);
    } else if (cursor.atBlockStart() && cursor.block().length() > 1) {
        cursor.insertBlock();
        cursor.movePosition(QTextCursor::PreviousCharacter);
        cursor.setBlockFormat(blockFormat(LineKind::Paragraph, 0, {}, false));
    }
    m_whole = false;
    startBuilding(cursor, flatten(blocks, m_nextId));
}

QMimeData *RichTextEdit::createMimeDataFromSelection() const
{
    const auto cursor = textCursor();
    const auto blocks = markdown::parse(markdown::write(assemble(m_reader->between(cursor.selectionStart(), cursor.selectionEnd()))));
    auto mime = std::make_unique<QMimeData>();
    mime->setData(markdownMime, markdown::write(blocks).toUtf8());
    mime->setHtml(markdown::toHtml(blocks, {}));
    mime->setText(markdown::toPlainText(blocks));
    return mime.release();
}

} // namespace bubenik::ui
