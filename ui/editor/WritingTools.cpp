#include "editor/WritingTools.h"

#include "common/Theme.h"
#include "editor/FindBar.h"
#include "editor/SpellingBar.h"
#include "editor/TypographyPanel.h"

#include <QBoxLayout>
#include <QShortcut>

namespace bubenik::ui {

WritingTools::WritingTools(RichTextEdit &edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_column(new QVBoxLayout(this))
    , m_find(new FindBar(edit, this))
    , m_spelling(new SpellingBar(edit, this))
    , m_typography(new TypographyPanel(edit, this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    addTool(WritingTool::Find, m_find, [this] { m_find->start(false); });
    addTool(WritingTool::Replace, m_find, [this] { m_find->start(true); });
    addTool(WritingTool::Spelling, m_spelling, [this] { m_spelling->start(); });
    addTool(WritingTool::Typography, m_typography, [this] { m_typography->start(); });
    hide();
    connect(m_find, &FindBar::closed, this, &WritingTools::close);
    connect(m_spelling, &SpellingBar::closed, this, &WritingTools::close);
    connect(m_typography, &TypographyPanel::closed, this, &WritingTools::close);
    connect(&edit, &RichTextEdit::toolAsked, this, &WritingTools::open);
    edit.setToolsWanted(true);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &WritingTools::close);
    auto *again = new QShortcut(QKeySequence(Qt::Key_F7), this);
    again->setContext(Qt::WidgetWithChildrenShortcut);
    connect(again, &QShortcut::activated, this, [this] { open(WritingTool::Spelling); });
}

void WritingTools::addTool(WritingTool tool, QWidget *panel, std::function<void()> start)
{
    m_tools.insert(tool, { panel, std::move(start) });
    m_column->addWidget(panel);
    panel->hide();
}

void WritingTools::open(WritingTool tool)
{
    const auto known = m_tools.constFind(tool);
    if (known == m_tools.constEnd()) {
        return;
    }
    for (const auto &other : std::as_const(m_tools)) {
        if (other.panel != known->panel) {
            other.panel->hide();
        }
    }
    show();
    known->start();
}

void WritingTools::close()
{
    for (const auto &tool : std::as_const(m_tools)) {
        tool.panel->hide();
    }
    hide();
    m_edit.setFocus();
}

} // namespace bubenik::ui
