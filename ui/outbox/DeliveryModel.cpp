#include "outbox/DeliveryModel.h"

#include "words/Words.h"

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostRows = 20000;
constexpr int rowsAtOnce = 200; // whole deliveries, with their texts, in memory
constexpr int someRows = 40; // more changed ones than this: load everything again

// Whether the other side has what was released is told by digests, so what is left must keep telling it.
Delivery slim(Delivery delivery)
{
    const bool same = delivery.acknowledged.contentDigest == contentDigest(delivery.released);
    delivery.released.body.clear();
    delivery.released.lead.clear();
    delivery.released.attachments.clear();
    delivery.released.categories.clear();
    delivery.mark.clear();
    delivery.acknowledged.fingerprint.clear();
    delivery.own = {};
    delivery.history.clear();
    if (delivery.theirs) {
        delivery.theirs->body.clear();
    }
    if (same) {
        delivery.acknowledged.contentDigest = contentDigest(delivery.released);
    }
    return delivery;
}

} // namespace

DeliveryModel::DeliveryModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &DeliveryModel::refresh);
    connect(&workspace, &Workspace::documentsChanged, this, &DeliveryModel::noteChanged);
    refresh();
}

int DeliveryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString DeliveryModel::stateWords(const Delivery &delivery) const
{
    return words::state(delivery, m_workspace.zone(), m_workspace.clock().now());
}

QVariant DeliveryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Delivery &delivery = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return delivery.released.title;
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3"_s.arg(delivery.released.title, faceFor(m_channels, delivery.channel).name, stateWords(delivery));
    case IdRole:
        return delivery.id.value;
    case DueRole:
        return toMillis(delivery.due);
    default:
        return {};
    }
}

void DeliveryModel::noteChanged(const QStringList &ids)
{
    for (const QString &id : ids) {
        if (id.startsWith(u"delivery:"_s)) {
            m_changed.append(id);
        } else if (id.startsWith(u"channel:"_s)) {
            m_reload = true;
        }
    }
    m_changed.removeDuplicates();
    m_reload = m_reload || m_changed.size() > someRows || ids.isEmpty();
    if ((m_reload || !m_changed.isEmpty()) && !m_soon.isActive()) {
        m_soon.start();
    }
}

void DeliveryModel::refresh()
{
    const QStringList ids = std::exchange(m_changed, {});
    if (std::exchange(m_reload, false)) {
        reload();
    } else {
        refreshSome(ids);
    }
}

// By parts: all whole deliveries together would take far more memory than the rows that are kept.
Result<DeliveryModel::Loaded> DeliveryModel::loadAll(Stores &stores)
{
    const auto channels = stores.channels.all();
    if (!channels) {
        return fail(channels.error());
    }
    Loaded loaded { {}, facesOf(*channels) };
    QSet<QString> seen; // one that moves meanwhile may come with two parts
    for (int offset = 0; offset < mostRows; offset += rowsAtOnce) {
        auto part = stores.deliveries.list({}, rowsAtOnce, offset);
        if (!part) {
            return fail(part.error());
        }
        for (Delivery &delivery : *part) {
            if (!seen.contains(delivery.id.value)) {
                seen.insert(delivery.id.value);
                loaded.rows.append(slim(std::move(delivery)));
            }
        }
        if (part->size() < rowsAtOnce) {
            break;
        }
    }
    loaded.rows.squeeze();
    return loaded;
}

void DeliveryModel::reload()
{
    m_latest.ask(m_workspace.read(loadAll), this, [this](Result<Loaded> loaded) {
        if (!loaded) {
            Q_EMIT failed(loaded.error());
            return;
        }
        replace(std::move(*loaded));
        Q_EMIT this->loaded();
    });
}

void DeliveryModel::refreshSome(const QStringList &ids)
{
    const auto load = [ids](Stores &stores) -> Result<QList<Delivery>> {
        QList<Delivery> found;
        for (const QString &id : ids) {
            if (auto delivery = stores.deliveries.load({ id })) {
                found.append(slim(std::move(*delivery)));
            }
        }
        return found;
    };
    whenDone(m_workspace.read(load), this, [this](Result<QList<Delivery>> found) {
        if (!found) {
            Q_EMIT failed(found.error());
            return;
        }
        for (Delivery &delivery : *found) {
            put(std::move(delivery));
        }
        Q_EMIT loaded();
    });
}

void DeliveryModel::replace(Loaded loaded)
{
    beginResetModel();
    m_rows = std::move(loaded.rows);
    m_channels = std::move(loaded.channels);
    m_byId.clear();
    m_byId.reserve(m_rows.size());
    for (int row = 0; row < m_rows.size(); ++row) {
        m_byId.insert(m_rows.at(row).id.value, row);
    }
    endResetModel();
}

void DeliveryModel::put(Delivery delivery)
{
    const int row = rowOf(delivery.id.value);
    if (row >= 0) {
        m_rows[row] = std::move(delivery);
        Q_EMIT dataChanged(index(row), index(row));
        return;
    }
    const int last = int(m_rows.size());
    beginInsertRows({}, last, last);
    m_byId.insert(delivery.id.value, last);
    m_rows.append(std::move(delivery));
    endInsertRows();
}

DeliveryProxy::DeliveryProxy(DeliveryModel &source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_deliveries(source)
{
    setSourceModel(&source);
    setDynamicSortFilter(true);
    sort(0, Qt::DescendingOrder);
}

void DeliveryProxy::setGroup(DeliveryGroup group)
{
    m_group = group;
    invalidateFilter();
}

void DeliveryProxy::setChannel(const QString &id)
{
    m_channel = id;
    invalidateFilter();
}

void DeliveryProxy::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool DeliveryProxy::belongs(const Delivery &delivery, DeliveryGroup group)
{
    switch (group) {
    case DeliveryGroup::All:
        return true;
    case DeliveryGroup::Waiting:
        return delivery.state == DeliveryState::Planned || delivery.state == DeliveryState::Sending
            || delivery.state == DeliveryState::HandedOver;
    case DeliveryGroup::Out:
        return delivery.state == DeliveryState::Live;
    case DeliveryGroup::NeedsPerson:
        return needsPerson(delivery);
    case DeliveryGroup::Cancelled:
        return delivery.state == DeliveryState::Cancelled;
    }
    return true;
}

bool DeliveryProxy::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    const Delivery &delivery = m_deliveries.at(row);
    return belongs(delivery, m_group) && (m_channel.isEmpty() || delivery.channel.value == m_channel)
        && (m_text.isEmpty() || delivery.released.title.contains(m_text, Qt::CaseInsensitive));
}

bool DeliveryProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return m_deliveries.at(left.row()).due < m_deliveries.at(right.row()).due;
}

} // namespace bubenik::ui
