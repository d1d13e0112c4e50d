// Who came: everybody invited and everybody else who was written down, in the order of a Czech dictionary, with a tick.
#pragma once

#include "Workspace.h"
#include "meetings/AtMeeting.h"

#include <QAbstractTableModel>

namespace bubenik::ui {

class AttendanceModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Organisation, Answer, ColumnCount };

    explicit AttendanceModel(QObject *parent = nullptr);
    void setAttendees(const QList<Attendee> &attendees);
    void setText(const QString &text); // beginnings of words of names and organisations
    [[nodiscard]] const QList<Attendee> &all() const { return m_all; }
    [[nodiscard]] const Attendee *at(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const AttendanceId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void ticked(const bubenik::Attendee &attendee, bool came);

private:
    void filter();

    QList<Attendee> m_all;
    QList<Attendee> m_rows;
    QString m_text;
};

} // namespace bubenik::ui
