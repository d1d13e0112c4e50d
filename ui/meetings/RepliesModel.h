// Who was invited to one meeting, and what they answered.
#pragma once

#include "common/StateBadge.h"
#include "core/Zone.h"
#include "domain/Invitation.h"

#include <QAbstractTableModel>

namespace bubenik::ui {

class RepliesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Way, State, Answer, ColumnCount };

    explicit RepliesModel(const Zone &zone, const Clock &clock, QObject *parent = nullptr);
    void setInvitations(const QList<Invitation> &invitations); // those who need a person first, then by name
    [[nodiscard]] const Invitation *at(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const InvitationId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Zone &m_zone;
    const Clock &m_clock;
    QList<Invitation> m_rows;
};

[[nodiscard]] QString answerWords(MeetingAnswer answer);
[[nodiscard]] StateLook lookOf(InvitationState state);

} // namespace bubenik::ui
