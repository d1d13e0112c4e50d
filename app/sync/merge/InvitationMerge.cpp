// A message to one person, of two desks: an invitation or an SMS. What tells of its message is one thing and comes from
// one side: of the same message from the side that knows more of it, so that what was sent is never planned again; of
// two messages from the side with the newer one. All else field by field.
#include "sync/merge/KindMerge.h"

#include <QStringList>
#include <array>
#include <tuple>

namespace bubenik::merging {

using namespace Qt::StringLiterals;

namespace {

using Fields = QStringList;

// What the gateway said of it belongs to its sending.
const Fields smsFields { u"attempts"_s, u"channel"_s, u"desk"_s, u"due"_s, u"mark"_s, u"nextAttempt"_s, u"parts"_s,
    u"price"_s, u"problem"_s, u"remoteId"_s, u"report"_s, u"sentAt"_s, u"startedAt"_s, u"state"_s };
const Fields messageFields { u"attempts"_s, u"channel"_s, u"desk"_s, u"due"_s, u"mark"_s, u"message"_s,
    u"nextAttempt"_s, u"problem"_s, u"sequence"_s, u"startedAt"_s, u"state"_s };

int knowledge(const QJsonObject &body)
{
    static constexpr std::array order { "planned"_L1, "cancelled"_L1, "sending"_L1, "unconfirmed"_L1, "failed"_L1,
        "sent"_L1 };
    const auto state = body[u"state"_s].toString();
    for (size_t i = 0; i < order.size(); ++i) {
        if (order[i] == state) {
            return static_cast<int>(i);
        }
    }
    return static_cast<int>(order.size()); // of a newer Bubeník
}

QJsonObject messageOf(const QJsonObject &body, const Fields &fields)
{
    QJsonObject message;
    for (const auto &field : fields) {
        put(message, field, body.value(field));
    }
    return message;
}

bool isMine(const Versions &bodies, const Fields &fields)
{
    const auto base = messageOf(bodies.base.toObject(), fields);
    const auto mine = messageOf(bodies.mine.toObject(), fields);
    const auto theirs = messageOf(bodies.theirs.toObject(), fields);
    if (bodies.common && (mine == base || theirs == base)) {
        return theirs == base;
    }
    const auto place
        = [](const QJsonObject &body) { return std::tuple(body[u"sequence"_s].toInt(), body[u"due"_s].toString()); };
    if (mine[u"mark"_s] == theirs[u"mark"_s] || place(mine) == place(theirs)) {
        return knowledge(mine) > knowledge(theirs);
    }
    return place(mine) > place(theirs);
}

Merged mergeMessage(const QString &kind, const Versions &bodies, const Fields &fields)
{
    Merged merged;
    FieldMerger merger(kind, merged);
    merger.mergeBody(bodies, fields);
    const bool mine = isMine(bodies, fields);
    for (const auto &field : fields) {
        const auto versions = bodies.at(field);
        put(merged.body, field, merger.took(field, versions, mine ? versions.mine : versions.theirs));
    }
    return merged;
}

} // namespace

Merged mergeInvitation(const Versions &bodies)
{
    return mergeMessage(u"invitation"_s, bodies, messageFields);
}

Merged mergeSmsRecipient(const Versions &bodies)
{
    return mergeMessage(u"smsto"_s, bodies, smsFields);
}

} // namespace bubenik::merging
