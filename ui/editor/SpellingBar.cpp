#include "editor/SpellingBar.h"

#include "common/Buttons.h"
#include "common/Labels.h"
#include "common/Layouts.h"
#include "editor/RichTextEdit.h"
#include "editor/SpellingMenu.h"

#include <QBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype suggestionsShown = 4; // beside each other at 1280 pixels
}

QString spellingTrouble(const RichTextEdit &edit)
{
    const auto *marks = edit.spelling();
    if (marks == nullptr || !marks->isEnabled()) {
        return {};
    }
    for (const auto language : { spelling::Language::Czech, spelling::Language::English }) {
        const auto problem = edit.spelling()->checker().problem(language);
        if (problem && problem->code == "dictionary-encoding"_L1) {
            return SpellingBar::tr("The dictionary on this computer cannot be read.");
        }
        if (problem) {
            return language == spelling::Language::Czech
                ? SpellingBar::tr("Czech is not checked: install the package hunspell-cs.")
                : SpellingBar::tr("English is not checked: install the package hunspell-en-us.");
        }
    }
    return {};
}

SpellingBar::SpellingBar(RichTextEdit &edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_words(makeLabel({}, TypeSize::Body, Weight::Strong, false, this))
    , m_suggestions(new QWidget(this))
    , m_row(new QHBoxLayout(m_suggestions))
    , m_actions(new QWidget(this))
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins({});
    head->setSpacing(space);
    m_close = makeIconButton(u"close"_s, tr("Close"), this);
    m_words->setObjectName(u"spelling-word"_s);
    m_words->setWordWrap(true);
    head->addWidget(m_words, 1);
    head->addWidget(m_close);
    m_row->setContentsMargins({});
    m_row->setSpacing(space / 2);
    auto *actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins({});
    actions->setSpacing(space / 2);
    m_ignore = makeButton(tr("Leave it"), ButtonRole::Quiet, {}, m_actions);
    m_ignore->setObjectName(u"spelling-bar-ignore"_s);
    auto *everywhere = makeButton(tr("Everywhere"), ButtonRole::Quiet, {}, m_actions);
    everywhere->setToolTip(tr("Leave this word everywhere"));
    everywhere->setAccessibleName(tr("Leave this word everywhere"));
    auto *add = makeButton(tr("Add to dictionary"), ButtonRole::Quiet, {}, m_actions);
    add->setObjectName(u"spelling-bar-add"_s);
    add->setToolTip(tr("The whole newsroom shares the dictionary"));
    auto *next = makeButton(tr("Next"), ButtonRole::Quiet, u"down"_s, m_actions);
    next->setObjectName(u"spelling-bar-next"_s);
    next->setToolTip(tr("Next word (F7)"));
    for (auto *button : { m_ignore, everywhere, add, next }) {
        actions->addWidget(button);
    }
    actions->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space, 0, space, space);
    column->setSpacing(space / 2);
    column->addLayout(head);
    column->addWidget(m_suggestions);
    column->addWidget(m_actions);
    connect(m_close, &QToolButton::clicked, this, &SpellingBar::closed);
    connect(m_ignore, &QPushButton::clicked, this, [this] {
        m_edit.spelling()->ignoreHere(m_word);
        this->next();
    });
    connect(everywhere, &QPushButton::clicked, this, [this] {
        m_edit.spelling()->checker().ignore(m_word.selectedText());
        this->next();
    });
    connect(add, &QPushButton::clicked, this, [this] {
        const auto word = m_word.selectedText();
        m_edit.addWord(word);
        m_edit.spelling()->checker().ignore(word); // right at once, whenever it is written
        this->next();
    });
    connect(next, &QPushButton::clicked, this, &SpellingBar::next);
}

void SpellingBar::start()
{
    if (isVisible() && m_word.hasSelection()) {
        next();
        return;
    }
    show();
    m_word = QTextCursor(m_edit.document());
    m_word.setPosition(m_edit.textCursor().selectionStart());
    next();
}

void SpellingBar::next()
{
    m_edit.spelling()->setTypingAt(-1);
    const auto found = m_edit.spelling()->nextWord(m_word.selectionEnd());
    if (found) {
        m_word = *found;
        m_edit.setTextCursor(m_word);
        m_edit.ensureCursorVisible();
    } else {
        m_word.clearSelection();
    }
    showWord();
}

void SpellingBar::showWord()
{
    const bool any = m_word.hasSelection();
    const auto trouble = spellingTrouble(m_edit);
    m_words->setText(any        ? tr("Is “%1” right?").arg(m_word.selectedText())
            : trouble.isEmpty() ? tr("No unknown words.")
                                : trouble);
    m_actions->setVisible(any);
    m_suggestions->setVisible(false);
    emptyOut(m_row);
    m_latest.drop();
    if (!any) {
        m_close->setFocus();
    } else {
        m_ignore->setFocus();
        m_latest.ask(
            m_edit.spelling()->checker().suggestions(m_word.selectedText(), m_edit.spelling()->languageAt(m_word)),
            this, [this](const QStringList &words) { suggest(words); });
    }
}

void SpellingBar::suggest(const QStringList &words)
{
    QPushButton *first = nullptr;
    for (const auto &word : words.mid(0, suggestionsShown)) {
        auto *button = makeButton(word, ButtonRole::Normal, {}, m_suggestions);
        button->setObjectName(u"spelling-suggestion"_s);
        button->setAccessibleName(tr("Replace by “%1”").arg(word));
        connect(button, &QPushButton::clicked, this, [this, word] { replace(word); });
        m_row->addWidget(button);
        first = first == nullptr ? button : first;
    }
    m_row->addStretch();
    m_suggestions->setVisible(!words.isEmpty());
    if (first != nullptr && m_ignore->hasFocus()) {
        first->setFocus();
    }
}

void SpellingBar::replace(const QString &by)
{
    const auto from = m_word.selectionStart();
    replaceWord(m_word, by);
    m_word.setPosition(from + static_cast<int>(by.size()));
    next();
}

} // namespace bubenik::ui
