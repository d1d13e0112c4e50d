#include "contacts/ContactModel.h"

#include <algorithm>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int contactBlock = 100;
constexpr int firstScreen = 40;
constexpr auto contactPause = 120ms;

} // namespace

ContactModel::ContactModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
    m_changes.setSingleShot(true);
    m_changes.setInterval(contactPause);
    connect(&m_changes, &QTimer::timeout, this, &ContactModel::reload);
    connect(&workspace, &Workspace::documentsChanged, this, [this](const QStringList &ids) {
        const bool isOurs = std::ranges::any_of(
            ids, [](const QString &id) { return id.startsWith("contact:"_L1) || id.startsWith("group:"_L1); });
        if (isOurs && !m_changes.isActive()) {
            m_changes.start();
        }
    });
}

void ContactModel::setFilter(const ContactFilter &filter)
{
    m_filter = filter;
    reload();
}

bool ContactModel::isFiltered() const
{
    return !m_filter.text.trimmed().isEmpty() || m_filter.kind || !m_filter.group.isNull()
        || !m_filter.street.trimmed().isEmpty() || m_filter.consent;
}

void ContactModel::reload()
{
    auto work = [filter = m_filter](Stores &stores) -> Result<Answer> {
        const auto keys = stores.contacts.keys(filter);
        const auto rows = keys ? stores.contacts.rows(keys->mid(0, firstScreen)) : fail(keys.error());
        return rows ? Result<Answer>(Answer { *keys, *rows }) : fail(rows.error());
    };
    m_asking.ask(m_workspace.read(std::move(work)), this, [this](const Result<Answer> &answer) {
        if (answer) {
            take(*answer);
        } else {
            Q_EMIT failed(answer.error());
        }
    });
}

void ContactModel::take(const Answer &answer)
{
    // Rows that were looked at are asked for anew as they are painted; until then the screen's own are right already.
    m_rows.clear();
    for (const auto &row : answer.rows) {
        m_rows.insert(row.row, new ContactRow(row));
    }
    if (answer.keys == m_keys) {
        if (!m_keys.isEmpty()) {
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        }
    } else {
        beginResetModel();
        m_keys = answer.keys;
        endResetModel();
    }
    Q_EMIT loaded();
}

ContactRow ContactModel::at(int row) const
{
    const auto *known = m_rows.object(m_keys.value(row));
    return known != nullptr ? *known : ContactRow {};
}

int ContactModel::rowOf(const ContactId &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const auto *known = m_rows.object(m_keys[row]);
        if (known != nullptr && known->id == id) {
            return row;
        }
    }
    return -1;
}

int ContactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

QVariant ContactModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto *known = m_rows.object(m_keys[index.row()]);
    if (known == nullptr) {
        want(index.row());
    }
    const auto row = known != nullptr ? *known : ContactRow {};
    switch (role) {
    case RowRole:
        return QVariant::fromValue(row);
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return row.consent == ConsentState::Withdrawn
            ? u"%1, %2, %3"_s.arg(row.name, row.detail, tr("consent withdrawn"))
            : u"%1, %2"_s.arg(row.name, row.detail);
    default:
        return {};
    }
}

void ContactModel::want(int row) const
{
    const auto block = row / contactBlock;
    m_wanted.removeOne(block);
    m_wanted.append(block);
    while (m_wanted.size() > 4) {
        m_wanted.removeFirst(); // scrolled past
    }
    auto *self = const_cast<ContactModel *>(this);
    QMetaObject::invokeMethod(
        self, [self] { self->fetchWanted(); }, Qt::QueuedConnection);
}

void ContactModel::fetchWanted()
{
    if (m_fetching || m_wanted.isEmpty()) {
        return;
    }
    const auto block = m_wanted.takeLast();
    const auto keys = m_keys.mid(qsizetype(block) * contactBlock, contactBlock);
    m_fetching = true;
    whenDone(m_workspace.read([keys](Stores &stores) { return stores.contacts.rows(keys); }), this,
        [this, keys, block](const Result<QList<ContactRow>> &rows) {
            m_fetching = false;
            const bool isStill = m_keys.mid(qsizetype(block) * contactBlock, contactBlock) == keys;
            if (rows && isStill && !keys.isEmpty()) {
                for (const auto key : keys) {
                    m_rows.insert(key, new ContactRow { .row = key }); // gone meanwhile, unless its row came
                }
                for (const auto &row : *rows) {
                    m_rows.insert(row.row, new ContactRow(row));
                }
                const int first = block * contactBlock;
                Q_EMIT dataChanged(index(first), index(first + int(keys.size()) - 1));
            }
            fetchWanted();
        });
}

} // namespace bubenik::ui
