#include "outbox/DeliveryModel.h"

#include "core/Folding.h"
#include "words/Words.h"

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostRows = 20000;
constexpr int rowsAtOnce = 200; // whole deliveries, with their texts, in memory
constexpr qsizetype portion = 100; // changed rows that are read and put in at one go
constexpr auto refreshPause = 500ms; // from one refresh to the next, while many things change

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
        return u"%1, %2, %3"_s.arg(
            delivery.released.title, faceFor(m_channels, delivery.channel).name, stateWords(delivery));
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
            m_changed.insert(id);
        } else if (id.startsWith(u"channel:"_s)) {
            m_reload = true;
        }
    }
    m_reload = m_reload || ids.isEmpty();
    if ((m_reload || !m_changed.isEmpty()) && !m_soon.isActive()) {
        m_soon.start(std::max<std::chrono::milliseconds>(
            100ms, refreshPause - std::chrono::milliseconds(m_refreshed.elapsed())));
    }
}

void DeliveryModel::refresh()
{
    m_refreshed.start();
    const auto changed = std::exchange(m_changed, {});
    if (std::exchange(m_reload, false)) {
        reload();
        return;
    }
    const QStringList ids(changed.begin(), changed.end());
    for (qsizetype from = 0; from < ids.size(); from += portion) {
        refreshSome(ids.mid(from, portion), from + portion >= ids.size());
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

void DeliveryModel::refreshSome(const QStringList &ids, bool isLast)
{
    const auto load = [ids](Stores &stores) -> Result<Some> {
        Some some;
        for (const QString &id : ids) {
            if (auto delivery = stores.deliveries.load({ id })) {
                some.found.append(slim(std::move(*delivery)));
            } else if (delivery.error().kind == ErrorKind::NotFound) {
                some.gone.append(id);
            } else {
                return fail(delivery.error());
            }
        }
        return some;
    };
    whenDone(m_workspace.read(load), this, [this, isLast](Result<Some> some) {
        if (!some) {
            Q_EMIT failed(some.error());
            return;
        }
        take(std::move(*some));
        if (isLast) {
            Q_EMIT loaded();
        }
    });
}

void DeliveryModel::take(Some some)
{
    for (const QString &id : std::as_const(some.gone)) {
        remove(id);
    }
    QList<Delivery> added;
    for (Delivery &delivery : some.found) {
        const int row = rowOf(delivery.id.value);
        if (row < 0) {
            added.append(std::move(delivery));
            continue;
        }
        m_rows[row] = std::move(delivery);
        Q_EMIT dataChanged(index(row), index(row));
    }
    append(std::move(added));
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

void DeliveryModel::append(QList<Delivery> deliveries)
{
    if (deliveries.isEmpty()) {
        return;
    }
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(deliveries.size()) - 1);
    for (Delivery &delivery : deliveries) {
        m_byId.insert(delivery.id.value, int(m_rows.size()));
        m_rows.append(std::move(delivery));
    }
    endInsertRows();
}

void DeliveryModel::remove(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0) {
        return;
    }
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    m_byId.remove(id);
    for (int &at : m_byId) {
        at -= at > row ? 1 : 0;
    }
    endRemoveRows();
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
    m_text = WordSearch(text);
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
        && (m_text.isEmpty() || m_text.matches(folded(delivery.released.title)));
}

bool DeliveryProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return m_deliveries.at(left.row()).due < m_deliveries.at(right.row()).due;
}

} // namespace bubenik::ui
