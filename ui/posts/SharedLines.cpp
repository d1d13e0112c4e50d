#include "posts/SharedLines.h"

#include "common/Cards.h"
#include "common/Icons.h"
#include "common/Labels.h"
#include "posts/ConflictsPage.h"
#include "words/SyncWords.h"

#include <QBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SharedLines::SharedLines(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_presence(new QWidget(this))
    , m_names(makeLabel({}, TypeSize::Body, Weight::Normal, true))
    , m_conflict(new Banner(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *row = new QHBoxLayout(m_presence);
    row->setContentsMargins(2 * space, space, 2 * space, 0);
    row->setSpacing(space);
    auto *mark = new QLabel(m_presence);
    showIcon(mark, u"user"_s, Token::Accent);
    mark->setFixedSize(iconSize, iconSize);
    row->addWidget(mark);
    row->addWidget(m_names, 1);
    column->addWidget(m_conflict);
    column->addWidget(m_presence);
    m_presence->hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &SharedLines::loadConflicts);
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (m_seen && !m_document.isEmpty()) {
            loadPresent(); // who went away without a word is believed for some minutes only
        }
    });
    m_minute.start();
    connect(&context.workspace, &Workspace::syncStatusChanged, this, [this](const SyncStatus &status) {
        const bool isConnected = status.state != SyncStatus::State::NotConnected;
        if (std::exchange(m_isConnected, isConnected) != isConnected) {
            m_told.clear(); // nobody could be told before
            tellPresence();
        }
    });
    connect(m_conflict, &Banner::actionTriggered, this, &SharedLines::decisionAsked);
    connect(&context.workspace, &Workspace::documentsChanged, this, [this](const QStringList &ids) {
        if (m_document.isEmpty()) {
            return;
        }
        const auto any = [&ids](QLatin1StringView start) {
            return std::any_of(ids.begin(), ids.end(), [start](const QString &id) { return id.startsWith(start); });
        };
        if (any("presence:"_L1)) {
            loadPresent();
        }
        if ((ids.contains(m_document) || any("delivery:"_L1)) && !m_soon.isActive()) {
            m_soon.start();
        }
    });
}

void SharedLines::setDocument(const QString &documentId)
{
    if (m_document == documentId) {
        return;
    }
    m_document = documentId;
    m_presentQuestion.drop();
    m_conflictQuestion.drop();
    showPresent({});
    m_conflict->hide();
    tellPresence();
    if (!documentId.isEmpty()) {
        loadPresent();
        loadConflicts();
    }
}

void SharedLines::setSeen(bool seen)
{
    m_seen = seen;
    tellPresence();
    if (seen && !m_document.isEmpty()) {
        loadPresent();
        loadConflicts();
    }
}

void SharedLines::tellPresence()
{
    const auto now = m_seen ? m_document : QString();
    if (now != m_told) {
        m_told = now;
        m_context.workspace.setPresence(now);
    }
}

void SharedLines::loadPresent()
{
    m_presentQuestion.ask(m_context.workspace.presentIn(m_document), this,
        [this](const Result<QStringList> &names) { showPresent(names.value_or(QStringList {})); });
}

void SharedLines::loadConflicts()
{
    auto work = [id = m_document, me = m_context.workspace.userName()](
                    Stores &stores) { return gatherConflicts(stores, id, me); };
    m_conflictQuestion.ask(
        m_context.workspace.read(std::move(work)), this, [this](const Result<QList<ShownConflict>> &found) {
            const auto conflicts = found.value_or(QList<ShownConflict> {});
            showConflicts(
                static_cast<int>(conflicts.size()), conflicts.isEmpty() ? QString() : conflicts.first().theirs.by);
        });
}

void SharedLines::showPresent(const QStringList &names)
{
    m_names->setText(words::presentHere(names));
    m_presence->setAccessibleName(m_names->text());
    m_presence->setVisible(!names.isEmpty());
}

void SharedLines::showConflicts(int count, const QString &theirsBy)
{
    if (count == 0) {
        m_conflict->hide();
        return;
    }
    const auto more = count > 1 ? u' ' + tr("%n place(s) wait for your choice.", nullptr, count) : QString();
    m_conflict->showText(Banner::Tone::Warn, words::changedSamePlace(theirsBy) + more, tr("Look and decide"));
}

} // namespace bubenik::ui
