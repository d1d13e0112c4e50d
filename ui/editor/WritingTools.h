// The panels that help to write, above the text and one at a time: find and replace, spelling, typography, and what a
// page adds. Esc closes the one that is open and goes back to the text.
#pragma once

#include "editor/RichTextEdit.h"

#include <QMap>
#include <QWidget>

class QVBoxLayout;

namespace bubenik::ui {

class FindBar;
class SpellingBar;
class TypographyPanel;

class WritingTools final : public QWidget
{
    Q_OBJECT
public:
    // `edit` has its spelling by then.
    explicit WritingTools(RichTextEdit &edit, QWidget *parent = nullptr);

    // A tool of the page; `start` is called when it is asked for and shows the panel.
    void addTool(WritingTool tool, QWidget *panel, std::function<void()> start);
    void open(WritingTool tool);
    void close();

    [[nodiscard]] FindBar &findBar() { return *m_find; }
    [[nodiscard]] SpellingBar &spellingBar() { return *m_spelling; }
    [[nodiscard]] TypographyPanel &typography() { return *m_typography; }

private:
    struct Tool {
        QWidget *panel = nullptr;
        std::function<void()> start;
    };
    RichTextEdit &m_edit;
    QVBoxLayout *m_column;
    FindBar *m_find;
    SpellingBar *m_spelling;
    TypographyPanel *m_typography;
    QMap<WritingTool, Tool> m_tools;
};

} // namespace bubenik::ui
