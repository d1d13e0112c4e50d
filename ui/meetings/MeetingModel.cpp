#include "meetings/MeetingModel.h"

#include "core/Folding.h"
#include "core/WordSearch.h"
#include "words/Words.h"

#include <algorithm>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Result<QList<MeetingRow>> gatherMeetings(Stores &stores, Instant now)
{
    const auto meetings = stores.meetings.between();
    if (!meetings) {
        return fail(meetings.error());
    }
    const auto counts = stores.invitations.countsOfAll();
    if (!counts) {
        return fail(counts.error());
    }
    QList<MeetingRow> ahead;
    QList<MeetingRow> past;
    for (const auto &meeting : *meetings) {
        (meeting.ends >= now ? ahead : past).append({ meeting, counts->value(meeting.id) });
    }
    std::reverse(past.begin(), past.end());
    return ahead + past;
}

} // namespace

MeetingModel::MeetingModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &MeetingModel::reload);
    m_recount.setSingleShot(true);
    m_recount.setInterval(1s);
    connect(&m_recount, &QTimer::timeout, this, &MeetingModel::recount);
    connect(&workspace, &Workspace::documentsChanged, this, [this](const QStringList &ids) {
        bool isMeeting = false;
        for (const auto &id : ids) {
            isMeeting = isMeeting || id.startsWith("meeting:"_L1);
            if (id.startsWith("invitation:"_L1)) {
                m_changed.insert({ u"meeting:"_s + id.section(u':', 1).section(u'.', 0, 0) });
            }
        }
        if (isMeeting && !m_soon.isActive()) {
            m_soon.start();
        }
        // Thousands change while they go out: a look a second is enough, at the meetings concerned alone, and none out
        // of sight.
        if (!m_changed.isEmpty() && m_isWatched && !m_recount.isActive()) {
            m_recount.start();
        }
    });
}

void MeetingModel::setWatched(bool watched)
{
    m_isWatched = watched;
    if (!watched) {
        m_recount.stop(); // made up for when somebody looks again
    } else if (!m_changed.isEmpty()) {
        recount();
    }
}

void MeetingModel::recount()
{
    const auto changed = std::exchange(m_changed, {}).values();
    if (changed.isEmpty()) {
        return; // all were counted meanwhile
    }
    auto work = [changed](Stores &stores) { return stores.invitations.countsOfAll(changed); };
    ++m_looks;
    whenDone(m_workspace.read(std::move(work)), this, [this](const Result<QHash<MeetingId, InvitationCounts>> &counts) {
        if (!counts) {
            Q_EMIT failed(counts.error());
            return;
        }
        for (auto it = counts->begin(); it != counts->end(); ++it) {
            put(it.key(), *it);
        }
    });
}

void MeetingModel::put(const MeetingId &id, const InvitationCounts &counts)
{
    for (auto &row : m_all) {
        if (row.meeting.id == id) {
            row.counts = counts;
        }
    }
    const auto index = indexOf(id);
    if (index.isValid()) {
        m_rows[index.row()].counts = counts;
        Q_EMIT dataChanged(index, index);
    }
}

void MeetingModel::reload()
{
    m_changed.clear(); // all are counted anew
    ++m_looks;
    auto work = [now = m_workspace.clock().now()](Stores &stores) { return gatherMeetings(stores, now); };
    m_latest.ask(m_workspace.read(std::move(work)), this, [this](const Result<QList<MeetingRow>> &rows) {
        if (!rows) {
            Q_EMIT failed(rows.error());
            return;
        }
        m_all = *rows;
        filter();
        Q_EMIT loaded();
    });
}

void MeetingModel::setText(const QString &text)
{
    m_text = text;
    filter();
    Q_EMIT loaded();
}

void MeetingModel::filter()
{
    beginResetModel();
    const WordSearch wanted(m_text);
    m_rows = m_all;
    m_rows.removeIf([&](const MeetingRow &row) {
        return !wanted.matches(folded(row.meeting.title + u' ' + row.meeting.place));
    });
    endResetModel();
}

const MeetingRow *MeetingModel::at(const QModelIndex &index) const
{
    return index.row() >= 0 && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
}

QModelIndex MeetingModel::indexOf(const MeetingId &id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].meeting.id == id) {
            return index(row);
        }
    }
    return {};
}

bool MeetingModel::isPast(const Meeting &meeting) const
{
    return meeting.ends < m_workspace.clock().now();
}

QString MeetingModel::whenOf(const Meeting &meeting) const
{
    return words::when(meeting.starts, m_workspace.zone(), m_workspace.clock().now());
}

QString MeetingModel::countsOf(const MeetingRow &row) const
{
    if (row.meeting.cancelledAt) {
        return tr("cancelled");
    }
    if (row.counts.invited == 0) {
        return tr("nobody invited yet");
    }
    QStringList parts { tr("%n come", nullptr, row.counts.accepted) };
    if (row.counts.declined > 0) {
        parts.append(tr("%n do not", nullptr, row.counts.declined));
    }
    if (row.counts.waiting > 0) {
        parts.append(tr("%n without an answer", nullptr, row.counts.waiting));
    }
    return parts.join(u", "_s);
}

int MeetingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant MeetingModel::data(const QModelIndex &index, int role) const
{
    const auto *row = at(index);
    if (row == nullptr || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    const auto title = row->meeting.title.isEmpty() ? tr("Untitled") : row->meeting.title;
    return role == Qt::DisplayRole
        ? title
        : QVariant(QStringList { title, whenOf(row->meeting), countsOf(*row) }.join(u", "_s));
}

} // namespace bubenik::ui
