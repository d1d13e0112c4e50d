// An invitation of two desks. What tells of its message is one thing and comes from one side: of the same message from
// the side that knows more of it, so that what was sent is never planned again; of two messages from the side with the
// newer one. All else field by field.
#include "sync/merge/KindMerge.h"

#include <QStringList>
#include <array>
#include <tuple>

namespace bubenik::merging {

using namespace Qt::StringLiterals;

namespace {

const QStringList messageFields { u"attempts"_s, u"channel"_s, u"desk"_s, u"due"_s, u"mark"_s, u"message"_s,
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

QJsonObject messageOf(const QJsonObject &body)
{
    QJsonObject message;
    for (const auto &field : messageFields) {
        put(message, field, body.value(field));
    }
    return message;
}

bool isMine(const Versions &bodies)
{
    const auto base = messageOf(bodies.base.toObject());
    const auto mine = messageOf(bodies.mine.toObject());
    const auto theirs = messageOf(bodies.theirs.toObject());
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

} // namespace

Merged mergeInvitation(const Versions &bodies)
{
    Merged merged;
    FieldMerger merger(u"invitation"_s, merged);
    merger.mergeBody(bodies, messageFields);
    const bool mine = isMine(bodies);
    for (const auto &field : messageFields) {
        const auto versions = bodies.at(field);
        put(merged.body, field, merger.took(field, versions, mine ? versions.mine : versions.theirs));
    }
    return merged;
}

} // namespace bubenik::merging
