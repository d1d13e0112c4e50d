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
    column->addWidget(m_stack, 1);
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
        if (button != nullptr) {
            button->setEnabled(!busy);
        }
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
    auto field = words::fieldName(shown->conflict.field, shown->conflict.document);
    field[0] = field[0].toUpper();
    m_field->setText(shown->subject.isEmpty() ? field : field + u" · "_s + shown->subject);
    m_mineTitle->setText(sideWords(mineWords(*shown), shown->mine));
    m_theirsTitle->setText(sideWords(by.isEmpty() ? tr("The other wording") : by, shown->theirs));
    m_theirs->setText(words::takeWordingOf(by));
    m_theirs->setToolTip(m_theirs->text());
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
    if (m_editors == nullptr) { // few ever need it
        m_stack->addWidget(makeEditor());
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
