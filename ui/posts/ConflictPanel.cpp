#include "posts/ConflictPanel.h"

#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Labels.h"
#include "editor/EditorBar.h"
#include "editor/RichTextEdit.h"
#include "posts/WordingsView.h"
#include "words/SyncWords.h"
#include "words/Words.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QStackedWidget>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int shortTextLines = 8; // of a title, a lead, a description
}

ConflictPanel::ConflictPanel(const Zone &zone, QWidget *parent)
    : QWidget(parent)
    , m_zone(zone)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space);
    column->setSpacing(space);
    column->addWidget(makeHead());
    m_headline = makeLabel({}, TypeSize::Title, Weight::Strong);
    m_advice = makeLabel({}, TypeSize::Body, Weight::Normal, true);
    column->addWidget(m_headline);
    column->addWidget(m_advice);
    column->addSpacing(space / 2);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeComparison());
    m_stack->addWidget(makeEditor());
    column->addWidget(m_stack, 1);
}

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

qsizetype ConflictPanel::currentIndex() const
{
    for (qsizetype i = 0; i < m_conflicts.size(); ++i) {
        if (m_conflicts[i].conflict.id == m_currentId) {
            return i;
        }
    }
    return -1;
}

const ShownConflict *ConflictPanel::current() const
{
    const auto at = currentIndex();
    return at < 0 ? nullptr : &m_conflicts[at];
}

QString ConflictPanel::mineWords(const ShownConflict &shown) const
{
    if (!isWritable(shown.conflict)) {
        return shown.mine.by.isEmpty() ? tr("Your choice") : tr("Your choice (%1)").arg(shown.mine.by);
    }
    return shown.mine.by.isEmpty() ? tr("Your wording") : tr("Your wording (%1)").arg(shown.mine.by);
}

QString ConflictPanel::sideWords(const QString &who, const ConflictSide &side) const
{
    return side.at ? who + u", "_s + words::when(*side.at, m_zone, m_now) : who;
}

void ConflictPanel::showConflicts(const QList<ShownConflict> &conflicts, const QString &documentTitle, Instant now)
{
    const auto former = current() != nullptr ? std::optional(current()->conflict) : std::nullopt;
    m_conflicts = conflicts;
    m_documentTitle = documentTitle;
    m_now = now;
    const auto *still = current();
    if (former && still != nullptr && still->conflict.mine == former->mine
        && still->conflict.theirs == former->theirs) {
        return; // the same one is looked at: neither the place nor what is being written is disturbed
    }
    if (still != nullptr && isWriting()) {
        return; // a text is being made of both: it is used as it is, whatever has come in meanwhile
    }
    if (still == nullptr) {
        m_currentId = conflicts.isEmpty() ? QString() : conflicts.first().conflict.id;
    }
    setBusy(false);
    showCurrent();
}

void ConflictPanel::setBusy(bool busy)
{
    for (auto *button : { m_mine, m_theirs, m_own, m_use }) {
        button->setEnabled(!busy);
    }
}

void ConflictPanel::showCurrent()
{
    const auto *shown = current();
    if (shown == nullptr) {
        m_wordings->showRows({});
        return;
    }
    const auto at = currentIndex();
    m_document->setFullText(m_documentTitle);
    m_counter->setText(tr("%1 of %2").arg(at + 1).arg(m_conflicts.size()));
    for (auto *part :
        { static_cast<QWidget *>(m_counter), static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_next) }) {
        part->setVisible(m_conflicts.size() > 1);
    }
    m_previous->setEnabled(at > 0);
    m_next->setEnabled(at + 1 < m_conflicts.size());
    const auto &by = shown->theirs.by;
    m_headline->setText(words::changedSamePlace(by));
    auto field = words::fieldName(shown->conflict.field);
    field[0] = field[0].toUpper();
    m_field->setText(shown->subject.isEmpty() ? field : field + u" · "_s + shown->subject);
    m_mineTitle->setText(sideWords(mineWords(*shown), shown->mine));
    m_theirsTitle->setText(sideWords(by.isEmpty() ? tr("The other wording") : by, shown->theirs));
    m_theirs->setText(words::takeWordingOf(by));
    m_own->setVisible(isWritable(shown->conflict));
    m_wordings->showRows(compareWordings(shown->conflict, m_zone));
    showComparison();
}

void ConflictPanel::showComparison()
{
    const auto *shown = current();
    const bool hasVersions = shown != nullptr && shown->conflict.document.startsWith("post:"_L1);
    m_advice->setText(hasVersions
            ? tr("Choose which wording holds. The one not chosen stays among the versions of the post.")
            : tr("Choose which one holds."));
    m_stack->setCurrentIndex(0);
}

void ConflictPanel::writeOwn()
{
    const auto *shown = current();
    if (shown == nullptr || !isWritable(shown->conflict)) {
        return;
    }
    const auto text = bothWordings(shown->conflict);
    const bool formatted = isFormatted(shown->conflict.field);
    if (formatted) {
        int id = 1;
        m_rich->load(flatten(markdown::parse(text), id));
        m_advice->setText(tr("Where they differ, your wording stands before the other one. Delete what is not to stay "
                             "and put the rest right."));
    } else {
        m_plain->setPlainText(text);
        m_advice->setText(tr("Write it as it is to be. Both wordings stay among the versions of the post."));
    }
    m_editors->setCurrentIndex(formatted ? 0 : 1);
    m_stack->setCurrentIndex(1);
    formatted ? m_rich->setFocus() : m_plain->setFocus();
}

void ConflictPanel::useOwn()
{
    if (m_editors->currentIndex() == 0 && m_rich->isLoading()) {
        return;
    }
    const auto text
        = m_editors->currentIndex() == 0 ? markdown::write(assemble(m_rich->snapshot())) : m_plain->toPlainText();
    setBusy(true);
    Q_EMIT decided(m_currentId, ConflictChoice::Own, text);
}

void ConflictPanel::decide(ConflictChoice choice)
{
    setBusy(true);
    Q_EMIT decided(m_currentId, choice, {});
}

void ConflictPanel::step(int by)
{
    const auto to = currentIndex() + by;
    if (to >= 0 && to < m_conflicts.size()) {
        m_currentId = m_conflicts[to].conflict.id;
        showCurrent();
    }
}

bool ConflictPanel::isWriting() const
{
    return m_stack->currentIndex() == 1;
}

bool ConflictPanel::leaveEditor()
{
    const bool wasOpen = isWriting();
    showComparison();
    return wasOpen;
}

void ConflictPanel::focusFirst()
{
    m_mine->setFocus();
}

} // namespace bubenik::ui
