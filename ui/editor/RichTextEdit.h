// The editor of a text: shows Markdown formatted, keeps all of it, and never holds the window up: long texts come in
// by portions, pasted HTML is cleaned on another thread, and reading the text out costs microseconds a line.
#pragma once

#include "editor/BlockCommands.h"
#include "editor/DocumentReader.h"
#include "editor/PictureObject.h"

#include <QTextCursor>
#include <QTextEdit>
#include <QTextTable>
#include <QTimer>
#include <functional>
#include <memory>

class QMenu;

namespace bubenik::spelling {
class Checker;
}

namespace bubenik::ui {

class DocumentBuilder;
class SpellingMarks;

// What helps to write, asked for by a key or in a menu.
enum class WritingTool { Find, Replace, Spelling, Typography, Hints, Templates };

class RichTextEdit final : public QTextEdit
{
    Q_OBJECT
public:
    explicit RichTextEdit(QWidget *parent = nullptr);
    ~RichTextEdit() override;

    enum class Keep { Nothing, Cursor };
    // Replaces the whole text; undo starts anew. loaded() follows, at once for a text of usual length. Until then the
    // editor is read-only.
    void load(const QList<Line> &lines, Keep keep = Keep::Nothing);
    [[nodiscard]] bool isLoading() const { return m_builder != nullptr; }
    [[nodiscard]] QList<Line> snapshot() { return m_reader->snapshot(); }

    // What stands at the cursor, for the tool bar.
    [[nodiscard]] Marks currentMarks() const;
    [[nodiscard]] LineKind currentKind() const;
    [[nodiscard]] int currentLevel() const { return textCursor().blockFormat().headingLevel(); }
    [[nodiscard]] Path currentPath() const;
    [[nodiscard]] QString currentLink() const;

    void toggle(Mark::Kind kind);
    void setLineKind(LineKind kind, int level = 0);
    void toggleList(Container::Kind kind);
    void toggleQuote();
    void insertRule();
    void insertTable(int rows, int columns);
    void applyLink(const QString &url, const QString &text);
    // The words as a link in the place of what is selected, even inside another link; what is typed next is none of it.
    void insertLink(const QString &url, const QString &words);
    void clearFormat();
    void insertPicture(const QString &url, const QString &alt);
    // The pictures of the text with this address get a new alt text.
    void setPictureAlt(const QString &url, const QString &alt);
    void setPicture(const QString &url, const QImage &image);
    // What stands in the picture's box beside its alt text while the picture is not there; empty: nothing.
    void setPictureNote(const QString &url, const QString &note);
    void insertMarkdown(const QString &markdown);
    void restyleAll(); // the palette has changed

    // Wrong words are drawn, and its context menu says of them. `addWord` writes to the newsroom's dictionary.
    void setSpelling(spelling::Checker &checker, std::function<void(const QString &)> addWord);
    [[nodiscard]] SpellingMarks *spelling() const { return m_marks; } // nullptr: none is wanted
    void addWord(const QString &word) { m_addWord(word); }
    // Quotes, unbreakable spaces and dashes while typing, each undone by itself.
    void setTypographic(bool typographic) { m_typographic = typographic; }
    // Somebody listens to toolAsked(): the keys for these tools are this editor's.
    void setToolsWanted(bool wanted) { m_toolsWanted = wanted; }

    // Of the table that the cursor stands in; nothing happens outside one, and to its last row or column.
    enum class TableEdit { RowAbove, RowBelow, ColumnBefore, ColumnAfter, RemoveRow, RemoveColumn, RemoveTable, HeaderRow };
    // HeaderRow: with one or without. Markdown has one always, so a table without is one whose first row is empty.
    void editTable(TableEdit edit);
    [[nodiscard]] bool isInTable() const { return textCursor().currentTable() != nullptr; }

Q_SIGNALS:
    void edited(); // by the user; not while loading
    void loaded();
    void busyChanged(bool busy); // a long paste is under way
    void linkAsked(); // Ctrl+Shift+K
    void pictureWanted(const QString &url);
    void filesGiven(const QStringList &paths); // dropped or pasted files
    void imageGiven(const QImage &image); // a pasted picture
    void toolAsked(bubenik::ui::WritingTool tool);

protected:
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    bool toolKey(QKeyEvent *event);
    bool asksForTemplates(QKeyEvent *event) const;
    void typed();
    void paintSpelling();
    void addTableActions(QMenu &menu);
    bool formatKey(QKeyEvent *event);
    bool structureKey(QKeyEvent *event);
    bool autoFormat();
    void leaveLinkBeforeTyping();
    void mendAfterEdit(int blocksBefore);
    void startBuilding(QTextCursor cursor, const QList<Line> &lines);
    void build();
    void finishBuilding();
    void insertTree(const QList<markdown::Block> &blocks);
    void pasteText(const QString &text, bool isHtml);
    void paintLine(QPainter &painter, const QTextBlock &block, const QRectF &rect, const QString &marker) const;
    [[nodiscard]] QString markerOf(const QTextBlock &block) const;

    int m_nextId = 1;
    BlockCommands m_blocks;
    DocumentReader *m_reader;
    PictureObject *m_pictures;
    std::unique_ptr<DocumentBuilder> m_builder;
    QTimer m_buildTimer;
    bool m_whole = false; // the builder makes the whole text
    SpellingMarks *m_marks = nullptr;
    std::function<void(const QString &)> m_addWord;
    bool m_typographic = false;
    bool m_toolsWanted = false;
    QPair<int, int> m_keptCursor { -1, 0 }; // position, scroll
};

} // namespace bubenik::ui
