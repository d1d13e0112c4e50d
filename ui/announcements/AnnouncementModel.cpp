#include "announcements/AnnouncementModel.h"

#include <algorithm>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::optional<Instant> dueOf(AnnouncementState state, const QList<Delivery> &deliveries)
{
    std::optional<Instant> due;
    for (const auto &delivery : deliveries) {
        const bool isOut = delivery.state == DeliveryState::Live;
        const bool counts
            = state == AnnouncementState::Out ? isOut : !isOut && delivery.state != DeliveryState::Cancelled;
        if (counts && (!due || delivery.due < *due)) {
            due = delivery.due;
        }
    }
    return due;
}

bool hasSameOrder(const QList<AnnouncementRow> &before, const QList<AnnouncementRow> &now)
{
    auto at = now.begin();
    return std::ranges::all_of(before, [&](const AnnouncementRow &row) {
        at = std::find_if(at, now.end(), [&row](const AnnouncementRow &other) { return other.id == row.id; });
        return at != now.end();
    });
}

} // namespace

AnnouncementModel::AnnouncementModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &AnnouncementModel::reload);
    connect(&workspace, &Workspace::documentsChanged, this, [this](const QStringList &ids) {
        const bool ours = std::ranges::any_of(
            ids, [](const QString &id) { return id.startsWith("announcement:"_L1) || id.startsWith("delivery:"_L1); });
        if (ours && !m_soon.isActive()) {
            m_soon.start();
        }
    });
}

int AnnouncementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AnnouncementModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) {
        return {};
    }
    const auto &row = m_rows.at(index.row());
    const auto now = m_workspace.clock().now();
    if (role == Qt::DisplayRole) {
        return row.title.isEmpty() ? tr("Untitled") : row.title;
    }
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
        return QStringList { data(index, Qt::DisplayRole).toString(), kindName(row.kind),
            stateWords(row.state, row.due, m_workspace.zone(), now) }
            .join(u", "_s);
    }
    return {};
}

int AnnouncementModel::rowOf(const AnnouncementId &id) const
{
    const auto found = std::ranges::find_if(m_rows, [&id](const AnnouncementRow &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool AnnouncementModel::isFiltered() const
{
    return !m_question.words.trimmed().isEmpty() || m_question.kind || !m_question.street.isEmpty();
}

void AnnouncementModel::setSearch(const QString &words)
{
    m_question.words = words;
    reload();
}

void AnnouncementModel::setKind(std::optional<AnnouncementKind> kind)
{
    m_question.kind = kind;
    reload();
}

void AnnouncementModel::setStreet(const QString &street)
{
    m_question.street = street;
    reload();
}

Result<AnnouncementModel::Loaded> AnnouncementModel::load(Stores &stores, const Question &question)
{
    const auto all = stores.announcements.list();
    const auto found = all ? stores.announcements.list(question.words, question.kind, question.street) : all;
    if (!found) {
        return fail(found.error());
    }
    Loaded loaded;
    for (const auto &announcement : *all) {
        loaded.streets += announcement.streets;
    }
    loaded.streets.removeDuplicates();
    std::ranges::sort(
        loaded.streets, [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
    for (const auto &announcement : *found) {
        const auto deliveries = stores.deliveries.forPost(asSubject(announcement.id));
        if (!deliveries) {
            return fail(deliveries.error());
        }
        const auto state = stateOf(announcement, *deliveries);
        loaded.rows.append({ announcement.id, announcement.title, announcement.kind, state, dueOf(state, *deliveries),
            announcement.createdAt });
    }
    return loaded;
}

void AnnouncementModel::reload()
{
    auto work = [question = m_question](Stores &stores) { return load(stores, question); };
    m_latest.ask(m_workspace.read(std::move(work)), this, [this](Result<Loaded> now) {
        if (!now) {
            Q_EMIT failed(now.error());
            return;
        }
        m_isLoaded = true;
        m_streets = std::move(now->streets);
        take(std::move(now->rows));
        Q_EMIT loaded();
    });
}

void AnnouncementModel::take(QList<AnnouncementRow> rows)
{
    const auto isIn = [](const QList<AnnouncementRow> &list, const AnnouncementId &id) {
        return std::ranges::any_of(list, [&id](const AnnouncementRow &row) { return row.id == id; });
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!isIn(rows, m_rows[row].id)) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }
    if (!hasSameOrder(m_rows, rows)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (int row = 0; row < rows.size(); ++row) {
        if (row >= m_rows.size() || m_rows[row].id != rows[row].id) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, rows[row]);
            endInsertRows();
        } else if (m_rows[row] != rows[row]) {
            m_rows[row] = rows[row];
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

} // namespace bubenik::ui
