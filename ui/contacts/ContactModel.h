// The list of contacts, made for 50,000 of them: eight bytes a contact are kept, rows come from the store in blocks as
// they are looked at. Nothing here waits; what is not there yet is a row without texts.
#pragma once

#include "Workspace.h"
#include "common/Async.h"

#include <QAbstractListModel>
#include <QCache>
#include <QTimer>

namespace bubenik::ui {

class ContactModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { RowRole = Qt::UserRole + 1 }; // ContactRow; row = 0 while it is on its way

    explicit ContactModel(Workspace &workspace, QObject *parent = nullptr);

    void setFilter(const ContactFilter &filter);
    [[nodiscard]] const ContactFilter &filter() const { return m_filter; }
    [[nodiscard]] bool isFiltered() const;
    void reload();
    [[nodiscard]] ContactRow at(int row) const; // id is empty while it is on its way
    [[nodiscard]] int rowOf(const ContactId &id) const; // of those that were looked at; -1
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void loaded(); // the list is new; selections are to be looked at again
    void failed(const bubenik::Error &error);

private:
    struct Answer {
        QList<qint64> keys;
        QList<ContactRow> rows; // of the first screen
    };
    void take(const Answer &answer);
    void want(int row) const;
    void fetchWanted();

    Workspace &m_workspace;
    ContactFilter m_filter;
    QList<qint64> m_keys;
    mutable QCache<qint64, ContactRow> m_rows { 4000 };
    mutable QList<int> m_wanted; // blocks, the latest last
    bool m_fetching = false;
    LatestOnly m_asking;
    QTimer m_changes; // changes that come together are looked at together
};

} // namespace bubenik::ui
