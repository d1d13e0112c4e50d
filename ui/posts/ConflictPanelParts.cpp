// The parts of the conflict panel; declared in ConflictPanel.h.
#include "posts/ConflictPanel.h"

#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Labels.h"
#include "editor/EditorBar.h"
#include "editor/RichTextEdit.h"
#include "posts/WordingsView.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QStackedWidget>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int narrowestButton = 14 * space;
constexpr int shortTextLines = 8; // of a title, a lead, a description
} // namespace

QWidget *ConflictPanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(space);
    auto *close = makeButton(tr("Back to the text"), ButtonRole::Quiet, u"back"_s);
    m_document = new ElidedLabel;
    m_document->setForegroundRole(QPalette::PlaceholderText);
    m_counter = makeLabel({}, TypeSize::Body, Weight::Normal, true);
    m_counter->setWordWrap(false);
    m_previous = makeIconButton(u"chevron-left"_s, tr("Previous place"));
    m_next = makeIconButton(u"chevron-right"_s, tr("Next place"));
    m_next->setObjectName(u"conflict-next"_s);
    row->addWidget(close);
    row->addWidget(m_document, 1);
    row->addWidget(m_counter);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    connect(close, &QPushButton::clicked, this, &ConflictPanel::closed);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    return head;
}

QWidget *ConflictPanel::makeComparison()
{
    auto *card = new Card(this);
    m_field = makeLabel({}, TypeSize::Body, Weight::Strong);
    card->body()->addWidget(m_field);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(2 * space);
    m_mineTitle = makeLabel({}, TypeSize::Caption, Weight::Strong, true);
    m_theirsTitle = makeLabel({}, TypeSize::Caption, Weight::Strong, true);
    sides->addWidget(m_mineTitle, 1);
    sides->addWidget(m_theirsTitle, 1);
    card->body()->addLayout(sides);
    m_wordings = new WordingsView(card);
    card->body()->addWidget(m_wordings, 100); // what it does not need goes to the stretch at the end
    card->body()->addWidget(
        makeLabel(tr("Underlined is what the other wording does not have."), TypeSize::Caption, Weight::Normal, true));
    card->body()->addWidget(makeChoices());
    card->body()->addStretch();
    return card;
}

QWidget *ConflictPanel::makeChoices()
{
    auto *choices = new QWidget(this);
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins({});
    column->setSpacing(space);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * space);
    m_mine = makeButton(tr("Keep mine"));
    m_theirs = makeButton({});
    m_own = makeButton(tr("Make one of both…"), ButtonRole::Quiet, u"edit"_s);
    m_mine->setObjectName(u"conflict-mine"_s);
    m_theirs->setObjectName(u"conflict-theirs"_s);
    m_own->setObjectName(u"conflict-own"_s);
    m_theirs->setMinimumWidth(narrowestButton); // a long name gives way
    for (auto *button : { m_mine, m_theirs }) {
        auto *half = new QHBoxLayout;
        half->addWidget(button);
        half->addStretch();
        row->addLayout(half, 1);
    }
    column->addLayout(row);
    column->addWidget(m_own, 0, Qt::AlignLeft);
    connect(m_mine, &QPushButton::clicked, this, [this] { decide(ConflictChoice::Mine); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { decide(ConflictChoice::Theirs); });
    connect(m_own, &QPushButton::clicked, this, &ConflictPanel::writeOwn);
    return choices;
}

QWidget *ConflictPanel::makeEditor()
{
    auto *card = new Card(this);
    m_editors = new QStackedWidget(card);
    auto *rich = new QWidget;
    auto *column = new QVBoxLayout(rich);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_rich = new RichTextEdit;
    m_rich->setAccessibleName(tr("Text made of both wordings"));
    column->addWidget(new EditorBar(*m_rich));
    column->addWidget(makeLine());
    column->addWidget(m_rich, 1);
    m_plain = new QPlainTextEdit;
    m_plain->setAccessibleName(tr("Text made of both wordings"));
    m_plain->setTabChangesFocus(true);
    m_plain->setMaximumHeight(m_plain->fontMetrics().lineSpacing() * shortTextLines);
    m_editors->addWidget(rich);
    m_editors->addWidget(m_plain);
    card->body()->addWidget(m_editors, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    m_use = makeButton(tr("Use this text"), ButtonRole::Primary);
    m_use->setObjectName(u"conflict-use"_s);
    auto *back = makeButton(tr("Back to both wordings"), ButtonRole::Quiet);
    row->addWidget(m_use);
    row->addWidget(back);
    row->addStretch();
    card->body()->addLayout(row);
    connect(m_use, &QPushButton::clicked, this, &ConflictPanel::useOwn);
    connect(back, &QPushButton::clicked, this, &ConflictPanel::showComparison);
    return card;
}

} // namespace bubenik::ui
