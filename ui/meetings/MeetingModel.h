// The meetings of the list: those ahead first, the soonest on top, then the past ones, the latest on top.
#pragma once

#include "Workspace.h"
#include "common/Async.h"

#include <QAbstractListModel>
#include <QSet>
#include <QTimer>

namespace bubenik::ui {

struct MeetingRow {
    Meeting meeting;
    InvitationCounts counts;
};

class MeetingModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit MeetingModel(Workspace &workspace, QObject *parent = nullptr);
    void reload();
    void setWatched(bool watched); // somebody sees it: counts follow by themselves
    void setText(const QString &text); // words of title and place, whatever case and accents
    [[nodiscard]] const MeetingRow *at(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const MeetingId &id) const;
    [[nodiscard]] bool isPast(const Meeting &meeting) const;
    [[nodiscard]] QString whenOf(const Meeting &meeting) const;
    [[nodiscard]] QString countsOf(const MeetingRow &row) const; // "12 přijde, 3 ne, 5 neodpovědělo"

    // How often the store was asked so far.
    [[nodiscard]] int looks() const { return m_looks; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void failed(const bubenik::Error &error);

private:
    void filter();
    void recount(); // of the meetings whose invitations have changed
    void put(const MeetingId &id, const InvitationCounts &counts);

    Workspace &m_workspace;
    QList<MeetingRow> m_all;
    QList<MeetingRow> m_rows;
    QString m_text;
    QTimer m_soon;
    QTimer m_recount;
    QSet<MeetingId> m_changed;
    bool m_isWatched = false;
    int m_looks = 0;
    LatestOnly m_latest;
};

} // namespace bubenik::ui
