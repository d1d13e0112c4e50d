// Every delivery as rows of a list, loaded and refreshed off the GUI thread; built for 5,000 of them. What a row does
// not show (bodies, history) is not kept. A refresh never blanks the list: what changed is put in by portions, twice a
// second while a server sends very many.
#pragma once

#include "common/Async.h"
#include "common/ChannelNames.h"
#include "common/PageContext.h"
#include "core/WordSearch.h"

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QTimer>

namespace bubenik::ui {

class DeliveryModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, DueRole };

    explicit DeliveryModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const Delivery &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const QString &id) const { return m_byId.value(id, -1); }
    [[nodiscard]] const ChannelFaces &channels() const { return m_channels; }
    [[nodiscard]] QString stateWords(const Delivery &delivery) const;

Q_SIGNALS:
    void loaded(); // the first time and after every refresh
    void failed(const bubenik::Error &error);

private:
    struct Loaded {
        QList<Delivery> rows;
        ChannelFaces channels;
    };
    static Result<Loaded> loadAll(Stores &stores);
    void noteChanged(const QStringList &ids);
    void refresh();
    void reload();
    struct Some {
        QList<Delivery> found;
        QStringList gone;
    };
    void refreshSome(const QStringList &ids, bool isLast);
    void take(Some some);
    void replace(Loaded loaded);
    void remove(const QString &id);
    void append(QList<Delivery> deliveries);

    Workspace &m_workspace;
    LatestOnly m_latest;
    QTimer m_soon;
    QSet<QString> m_changed;
    QElapsedTimer m_refreshed; // since the last one
    bool m_reload = true;
    QList<Delivery> m_rows;
    QHash<QString, int> m_byId;
    ChannelFaces m_channels;
};

enum class DeliveryGroup { All, Waiting, Out, NeedsPerson, Cancelled };

// Filters by group and channel, the latest due first.
class DeliveryProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit DeliveryProxy(DeliveryModel &source, QObject *parent = nullptr);
    void setGroup(DeliveryGroup group);
    void setChannel(const QString &id); // empty = all
    void setText(const QString &text); // in the title
    [[nodiscard]] static bool belongs(const Delivery &delivery, DeliveryGroup group);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    DeliveryModel &m_deliveries;
    DeliveryGroup m_group = DeliveryGroup::All;
    QString m_channel;
    WordSearch m_text { {} };
};

} // namespace bubenik::ui
