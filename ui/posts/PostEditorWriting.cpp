// What helps to write in PostEditor: spelling, typography, hints, templates.
#include "common/Toast.h"
#include "editor/EditorBar.h"
#include "editor/HintsPanel.h"
#include "editor/PlainEdit.h"
#include "editor/SpelledLine.h"
#include "editor/RichTextEdit.h"
#include "editor/SpellingMarks.h"
#include "editor/WritingTools.h"
#include "posts/AttachmentPanel.h"
#include "posts/ChipsEdit.h"
#include "posts/PostEditor.h"
#include "posts/TemplatePanel.h"
#include "words/Words.h"

#include <QLineEdit>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

void PostEditor::makeWritingHelp(EditorBar &bar, QWidget *parent)
{
    auto &checker = m_context.workspace.spelling();
    const auto addWord = [this](const QString &word) {
        whenDone(m_context.workspace.addWord(word), this, [this, word](const Result<void> &outcome) {
            m_context.toast.say(
                outcome ? tr("“%1” is in the newsroom's dictionary.").arg(word) : words::shortly(outcome.error()));
        });
    };
    m_text->setSpelling(checker, addWord);
    m_lead->setSpelling(checker, addWord);
    m_title->setSpelling(checker, addWord);
    m_tools = new WritingTools(*m_text, parent);
    auto *templates = new TemplatePanel(
        m_context, [this] { return presentAsTemplate(); }, m_tools);
    m_tools->addTool(WritingTool::Templates, templates, [templates] { templates->start(); });
    bar.addWritingTools(true);
    addWritingSwitches(bar);
    m_hints = new HintsPanel(
        *m_text, m_context.state,
        [this] {
            return QStringList { m_title->text(), m_lead->text() };
        },
        parent);
    connect(templates, &TemplatePanel::closed, m_tools, &WritingTools::close);
    connect(templates, &TemplatePanel::chosen, this, &PostEditor::useTemplate);
    connect(m_lead, &PlainEdit::textChanged, m_hints, &HintsPanel::lookSoon);
    connect(m_hints, &HintsPanel::spellingAsked, m_tools, [this] { m_tools->open(WritingTool::Spelling); });
    connect(m_hints, &HintsPanel::beforeChosen, this, [this](int text, int at, int length) {
        if (text == 0) {
            m_title->setFocus();
            m_title->setSelection(at, length);
            return;
        }
        auto cursor = m_lead->textCursor();
        cursor.setPosition(at);
        cursor.setPosition(at + length, QTextCursor::KeepAnchor);
        m_lead->setTextCursor(cursor);
        m_lead->setFocus();
    });
}

void PostEditor::addWritingSwitches(EditorBar &bar)
{
    const auto add
        = [&](const QString &words, const QString &name, const QString &key, const std::function<void(bool)> &act) {
              const auto on = m_context.state.value(key).toBool(true);
              act(on);
              bar.addSwitch(words, name, on, [this, key, act](bool wanted) {
                  m_context.state.set(key, wanted);
                  act(wanted);
              });
          };
    add(tr("Mark unknown words"), u"switch-spelling"_s, u"writing/spelling"_s, [this](bool on) {
        m_text->spelling()->setEnabled(on);
        m_lead->spelling()->setEnabled(on);
        m_title->spelling()->setEnabled(on);
    });
    add(tr("Typography while typing"), u"switch-typography"_s, u"writing/typography"_s, [this](bool on) {
        m_text->setTypographic(on);
        m_lead->setTypographic(on);
    });
}

TextTemplate PostEditor::presentAsTemplate() const
{
    return { .title = m_title->text().trimmed(),
        .lead = m_lead->text().trimmed(),
        .body = markdown::write(assemble(m_text->snapshot())),
        .categories = m_categories->chips() };
}

void PostEditor::useTemplate(const TextTemplate &text)
{
    auto cursor = m_text->textCursor();
    // The "/" that asked for it.
    if (cursor.positionInBlock() == 1 && cursor.block().text().startsWith(u'/')) {
        cursor.deletePreviousChar();
        m_text->setTextCursor(cursor);
    }
    if (!text.body.trimmed().isEmpty()) {
        m_text->insertMarkdown(text.body);
    }
    // What is written already stays.
    if (m_title->text().trimmed().isEmpty() && !text.title.isEmpty()) {
        m_title->setText(text.title);
        touch(false);
    }
    if (m_lead->text().trimmed().isEmpty() && !text.lead.isEmpty()) {
        m_lead->setPlainText(text.lead);
    }
    if (m_categories->chips().isEmpty() && !text.categories.isEmpty()) {
        m_categories->setChips(text.categories);
        touch(false);
    }
    m_text->setFocus();
}

} // namespace bubenik::ui
