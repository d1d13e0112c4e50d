// The editor of a text: shows Markdown formatted, keeps all of it, and never holds the window up: long texts come in
// by portions, pasted HTML is cleaned on another thread, and reading the text out costs microseconds a line.
#pragma once

#include "editor/BlockCommands.h"
#include "editor/DocumentReader.h"
#include "editor/PictureObject.h"

#include <QTextEdit>
#include <QTimer>
#include <memory>

namespace bubenik::ui {

class DocumentBuilder;

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
    void clearFormat();
    void insertPicture(const QString &url, const QString &alt);
    // The pictures of the text with this address get a new alt text.
    void setPictureAlt(const QString &url, const QString &alt);
    void setPicture(const QString &url, const QImage &image);
    // What stands in the picture's box beside its alt text while the picture is not there; empty: nothing.
    void setPictureNote(const QString &url, const QString &note);
    void insertMarkdown(const QString &markdown);
    void restyleAll(); // the palette has changed

Q_SIGNALS:
    void edited(); // by the user; not while loading
    void loaded();
    void busyChanged(bool busy); // a long paste is under way
    void linkAsked(); // Ctrl+Shift+K
    void pictureWanted(const QString &url);
    void filesGiven(const QStringList &paths); // dropped or pasted files
    void imageGiven(const QImage &image); // a pasted picture

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
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
    QPair<int, int> m_keptCursor { -1, 0 }; // position, scroll
};

} // namespace bubenik::ui
