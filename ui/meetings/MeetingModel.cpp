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
    QList<MeetingRow> ahead;
    QList<MeetingRow> past;
    for (const auto &meeting : *meetings) {
        const auto counts = stores.invitations.counts(meeting.id);
        if (!counts) {
            return fail(counts.error());
        }
        (meeting.ends >= now ? ahead : past).append({ meeting, *counts });
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
    connect(&workspace, &Workspace::documentsChanged, this, [this](const QStringList &ids) {
        const bool concerns = std::any_of(ids.cbegin(), ids.cend(),
            [](const QString &id) { return id.startsWith("meeting:"_L1) || id.startsWith("invitation:"_L1); });
        if (concerns && !m_soon.isActive()) {
            m_soon.start();
        }
    });
}

void MeetingModel::reload()
{
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
