#include "meetings/RepliesModel.h"

#include "common/Icons.h"
#include "meetings/Inviting.h"
#include "words/Words.h"

#include <QCollator>
#include <algorithm>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

bool needsWord(const Invitation &invitation)
{
    return invitation.state == InvitationState::Unconfirmed || invitation.state == InvitationState::Failed;
}

QString stateWords(const Invitation &invitation, const Zone &zone, Instant now)
{
    switch (invitation.state) {
    case InvitationState::Planned:
        return RepliesModel::tr("goes out %1").arg(words::when(invitation.due, zone, now));
    case InvitationState::Sending:
        return RepliesModel::tr("on its way");
    case InvitationState::Sent:
        return invitation.sentAt ? RepliesModel::tr("sent %1").arg(words::when(*invitation.sentAt, zone, now))
                                 : RepliesModel::tr("sent");
    case InvitationState::Unconfirmed:
        return RepliesModel::tr("uncertain: did it arrive?");
    case InvitationState::Failed:
        return invitation.problem ? words::shortly(*invitation.problem) : RepliesModel::tr("did not arrive");
    case InvitationState::Cancelled:
        return RepliesModel::tr("taken back");
    }
    return {};
}

} // namespace

QString answerWords(MeetingAnswer answer)
{
    switch (answer) {
    case MeetingAnswer::None:
        return RepliesModel::tr("no answer");
    case MeetingAnswer::Accepted:
        return RepliesModel::tr("comes");
    case MeetingAnswer::Declined:
        return RepliesModel::tr("does not come");
    case MeetingAnswer::Tentative:
        return RepliesModel::tr("perhaps");
    }
    return {};
}

StateLook lookOf(InvitationState state)
{
    switch (state) {
    case InvitationState::Planned:
    case InvitationState::Sending:
        return { u"clock"_s, Token::Accent };
    case InvitationState::Sent:
        return { u"check"_s, Token::Good };
    case InvitationState::Unconfirmed:
        return { u"question"_s, Token::Warn };
    case InvitationState::Failed:
        return { u"error"_s, Token::Bad };
    case InvitationState::Cancelled:
        return { u"minus"_s, Token::Muted };
    }
    return {};
}

RepliesModel::RepliesModel(const Zone &zone, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_zone(zone)
    , m_clock(clock)
{
}

void RepliesModel::setInvitations(const QList<Invitation> &invitations)
{
    beginResetModel();
    m_rows = invitations;
    const QCollator order;
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const Invitation &a, const Invitation &b) {
        return needsWord(a) != needsWord(b) ? needsWord(a) : order.compare(a.name, b.name) < 0;
    });
    endResetModel();
}

const Invitation *RepliesModel::at(const QModelIndex &index) const
{
    return index.row() >= 0 && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
}

QModelIndex RepliesModel::indexOf(const InvitationId &id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].id == id) {
            return index(row, 0);
        }
    }
    return {};
}

int RepliesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RepliesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RepliesModel::data(const QModelIndex &index, int role) const
{
    const auto *row = at(index);
    if (row == nullptr) {
        return {};
    }
    const auto answer = answerOf(*row);
    if (role == Qt::DecorationRole && index.column() == State) {
        const auto look = ui::lookOf(row->state);
        return icon(look.icon, look.token);
    }
    if (role == Qt::ToolTipRole && index.column() == Answer && row->reply) {
        return row->reply->comment;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Name:
        return row->name;
    case Way:
        return row->channel.value == letterChannel ? tr("letter") : row->address;
    case State:
        return stateWords(*row, m_zone, m_clock.now());
    case Answer:
        return row->reply && !row->reply->comment.isEmpty() && answer != MeetingAnswer::None
            ? answerWords(answer) + u" – "_s + row->reply->comment
            : answerWords(answer);
    default:
        return {};
    }
}

QVariant RepliesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Name");
    case Way:
        return tr("How");
    case State:
        return tr("Invitation");
    case Answer:
        return tr("Answer");
    default:
        return {};
    }
}

} // namespace bubenik::ui
