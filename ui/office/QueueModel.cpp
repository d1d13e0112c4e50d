#include "office/QueueModel.h"

#include "words/OfficeWords.h"
#include "words/OpenDayWords.h"

#include <algorithm>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

int rank(VisitState state)
{
    switch (state) {
    case VisitState::Talking:
        return 0;
    case VisitState::Called:
        return 1;
    case VisitState::Waiting:
        return 2;
    case VisitState::Done:
    case VisitState::Left:
        break;
    }
    return 3;
}

Result<office::Queue> queueFor(Stores &stores, QDate day, Instant now)
{
    return office::queueOf(stores, day, now);
}

} // namespace

QString durationWords(Millis time)
{
    const auto minutes = static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(time).count());
    return minutes < 60 ? QueueModel::tr("%1 min").arg(minutes)
                        : QueueModel::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString queueWords(const QueueRow &row, const Zone &zone, Instant now)
{
    const auto state = stateOf(row.visit);
    const auto clock = [&zone](Instant at) { return zone.toLocal(at).toString(u"H:mm"_s); };
    const auto since = [&](const std::optional<Instant> &from) {
        return durationWords(std::max(Millis { 0 }, now - from.value_or(now)));
    };
    switch (state) {
    case VisitState::Waiting:
        return row.expected
            ? QueueModel::tr("waits %1, about %2 more").arg(since(row.visit.cameAt), durationWords(*row.expected))
            : QueueModel::tr("waits %1").arg(since(row.visit.cameAt));
    case VisitState::Called:
        return QueueModel::tr("called %1").arg(clock(*row.visit.calledAt));
    case VisitState::Talking:
        return QueueModel::tr("with the mayor for %1").arg(since(row.visit.startedAt));
    case VisitState::Done:
    case VisitState::Left:
        break;
    }
    return words::state(state) + (row.visit.doneAt ? u' ' + clock(*row.visit.doneAt) : QString());
}

QueueModel::QueueModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_day(workspace.zone().toLocal(workspace.clock().now()).date())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(50ms);
    connect(&m_soon, &QTimer::timeout, this, &QueueModel::reload);
    m_minute.setInterval(30s);
    m_minute.start();
    connect(&m_minute, &QTimer::timeout, this, &QueueModel::reload);
    connect(&workspace, &Workspace::documentsChanged, this, [this](const QStringList &ids) {
        const bool ours = std::ranges::any_of(ids, [](const QString &id) { return id.startsWith("visit:"_L1); });
        if (ours && !m_soon.isActive()) {
            m_soon.start();
        }
    });
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) {
        return {};
    }
    const auto &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole) {
        return row.visit.name.isEmpty() ? row.visit.topic : row.visit.name;
    }
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
        QStringList parts { row.label, row.visit.name, row.visit.topic, row.visit.street, row.visit.wish,
            queueWords(row, m_workspace.zone(), m_workspace.clock().now()) };
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    return {};
}

int QueueModel::rowOf(const VisitId &id) const
{
    const auto found = std::ranges::find_if(m_rows, [&id](const QueueRow &row) { return row.visit.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int QueueModel::waiting() const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [](const QueueRow &row) { return stateOf(row.visit) == VisitState::Waiting; }));
}

std::optional<QueueRow> QueueModel::nextRow() const
{
    if (m_rows.isEmpty() || rank(stateOf(m_rows.constFirst().visit)) > rank(VisitState::Waiting)) {
        return std::nullopt;
    }
    return m_rows.constFirst();
}

void QueueModel::setDay(QDate day)
{
    if (day != m_day) {
        m_day = day;
        take({});
        reload();
    }
}

void QueueModel::reload()
{
    auto work = [day = m_day, now = m_workspace.clock().now()](Stores &stores) { return queueFor(stores, day, now); };
    m_latest.ask(m_workspace.read(std::move(work)), this, [this](const Result<office::Queue> &queue) {
        if (!queue) {
            Q_EMIT failed(queue.error());
            return;
        }
        QList<QueueRow> rows;
        for (const auto &visit : queue->visits) {
            const auto wait = queue->expected.constFind(visit.id);
            rows.append({ visit, queue->labels.value(visit.id),
                wait == queue->expected.cend() ? std::nullopt : std::optional(*wait) });
        }
        std::ranges::stable_sort(rows, {}, [](const QueueRow &row) { return rank(stateOf(row.visit)); });
        m_doubled = queue->doubled;
        take(std::move(rows));
        Q_EMIT loaded();
    });
}

void QueueModel::take(QList<QueueRow> rows)
{
    const bool sameOrder = std::ranges::equal(
        m_rows, rows, [](const QueueRow &a, const QueueRow &b) { return a.visit.id == b.visit.id; });
    if (!sameOrder) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows = std::move(rows);
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1)); // the times too
    }
}

} // namespace bubenik::ui
