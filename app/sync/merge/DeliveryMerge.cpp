#include "core/Error.h"
#include "core/Json.h"
#include "sync/merge/KindMerge.h"

#include <QSet>
#include <algorithm>

namespace bubenik::merging {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostHistory = 200; // as domain/Delivery.h bounds it

// What the engine writes belongs together: half of one desk's and half of another's would tell of what never was.
const QStringList engineFields { u"state"_s, u"operation"_s, u"acknowledged"_s, u"attempts"_s, u"nextAttempt"_s,
    u"problem"_s, u"theirs"_s, u"mark"_s, u"articleLink"_s, u"replacing"_s };
const QStringList dueFields { u"due"_s, u"asap"_s };
const QString secondItem = u"second-item"_s;

QJsonValue groupOf(const QJsonValue &body, const QStringList &fields)
{
    const auto object = body.toObject();
    QJsonObject group;
    for (const auto &field : fields) {
        put(group, field, object.value(field));
    }
    return group;
}

Versions groupsOf(const Versions &bodies, const QStringList &fields)
{
    return { groupOf(bodies.base, fields), groupOf(bodies.mine, fields), groupOf(bodies.theirs, fields),
        bodies.common };
}

void putGroup(QJsonObject &body, const QJsonValue &group, const QStringList &fields)
{
    for (const auto &field : fields) {
        put(body, field, group.toObject().value(field));
    }
}

QString remoteIdOf(const QJsonValue &engine)
{
    return engine[u"acknowledged"_s][u"remoteId"_s].toString();
}

bool tellsOfSecondItem(const QJsonValue &engine)
{
    return engine[u"problem"_s][u"code"_s].toString() == secondItem;
}

Instant timeOf(const QJsonValue &entry)
{
    return optionalInstant(entry[u"at"_s]).value_or(Instant {});
}

bool isBefore(const QJsonValue &x, const QJsonValue &y)
{
    return timeOf(x) < timeOf(y);
}

QJsonArray arrayOf(const QList<QJsonValue> &entries)
{
    QJsonArray array;
    for (const auto &entry : entries) {
        array.append(entry);
    }
    return array;
}

// Every event once; of two at the same time, theirs first.
QList<QJsonValue> unitedHistory(const QJsonArray &mine, const QJsonArray &theirs)
{
    QList<QJsonValue> united;
    QSet<QStringList> seen;
    for (const auto &array : { theirs, mine }) {
        for (const auto &entry : array) {
            const QStringList name { entry[u"at"_s].toString(), entry[u"what"_s].toString(),
                entry[u"detail"_s].toString() };
            if (!seen.contains(name)) {
                seen.insert(name);
                united.append(entry);
            }
        }
    }
    std::stable_sort(united.begin(), united.end(), isBefore);
    return united.mid(std::max<qsizetype>(0, united.size() - mostHistory));
}

// The engine's part, and the id of an item that is there besides the one it tells of.
struct EnginePart {
    QJsonValue group;
    QString second = {};
};

EnginePart mergedEngine(const Versions &engines)
{
    if (engines.mine == engines.theirs || (engines.common && engines.mine == engines.base)) {
        return { engines.theirs };
    }
    if (engines.common && engines.theirs == engines.base) {
        return { engines.mine };
    }
    const auto mine = remoteIdOf(engines.mine);
    const auto theirs = remoteIdOf(engines.theirs);
    const auto known = engines.common ? remoteIdOf(engines.base) : QString();
    const bool mineIsNew = !mine.isEmpty() && mine != known && mine != theirs;
    if (mineIsNew && theirs.isEmpty()) {
        // Nobody else knows that the channel holds it; forgotten, it could never be withdrawn, or would go out again.
        return { engines.mine };
    }
    if (mineIsNew) {
        return { engines.theirs, mine };
    }
    // A second item found by an earlier merge stays a person's business.
    if (tellsOfSecondItem(engines.mine) && !(engines.common && tellsOfSecondItem(engines.base))) {
        return { engines.theirs, engines.mine[u"problem"_s][u"subject"_s].toString() };
    }
    return { engines.theirs };
}

QJsonObject problemOfSecond(const QString &remoteId)
{
    return toJson(Error { .kind = ErrorKind::Mismatch,
        .detail = u"two desks sent it; the channel holds another item"_s,
        .code = secondItem,
        .subject = remoteId });
}

// Told at the time of the last event that either side knows: no clock is asked.
void tellOfSecond(QList<QJsonValue> &history, const QString &remoteId)
{
    const auto isThis = [&](const QJsonValue &entry) {
        return entry[u"what"_s].toString() == secondItem && entry[u"detail"_s].toString() == remoteId;
    };
    if (std::ranges::any_of(history, isThis)) {
        return;
    }
    const auto at = history.isEmpty() ? Instant {} : timeOf(history.last());
    history.append(QJsonObject { { u"at"_s, toIso(at) }, { u"what"_s, secondItem }, { u"detail"_s, remoteId } });
    history.remove(0, std::max<qsizetype>(0, history.size() - mostHistory));
}

void mergeEngine(const Versions &bodies, FieldMerger &merger, Merged &merged)
{
    const auto engines = groupsOf(bodies, engineFields);
    const auto part = mergedEngine(engines);
    auto group = part.group.toObject();
    const auto histories = bodies.at(u"history"_s);
    const auto plain = histories.common ? histories.plain() : std::nullopt;
    auto history = plain ? QList<QJsonValue>() : unitedHistory(histories.mine.toArray(), histories.theirs.toArray());
    if (!part.second.isEmpty()) {
        group[u"problem"_s] = problemOfSecond(part.second);
        history = unitedHistory(histories.mine.toArray(), histories.theirs.toArray());
        tellOfSecond(history, part.second);
    }
    const auto told = plain && part.second.isEmpty() ? *plain : QJsonValue(arrayOf(history));
    put(merged.body, u"history"_s, merger.took(u"history"_s, histories, told));
    for (const auto &field : engineFields) {
        put(merged.body, field, merger.took(field, bodies.at(field), group.value(field)));
    }
}

QJsonValue mergedWish(const Versions &wishes)
{
    if (const auto plain = wishes.plain()) {
        return *plain;
    }
    const QJsonValue withdraw = u"withdraw"_s;
    return !wishes.common && wishes.mine == withdraw ? wishes.mine : wishes.theirs;
}

} // namespace

Merged mergeDelivery(const Versions &bodies)
{
    const QString wish = u"wish"_s;
    Merged merged;
    FieldMerger merger(u"delivery"_s, merged);
    merger.mergeBody(bodies, engineFields + dueFields + QStringList { wish, u"history"_s });
    const auto wishes = bodies.at(wish);
    put(merged.body, wish, merger.took(wish, wishes, mergedWish(wishes)));
    const auto dues = groupsOf(bodies, dueFields);
    const auto plain = dues.plain();
    putGroup(merged.body, plain ? merger.took(u"due"_s, dues, *plain) : merger.conflict(u"due"_s, dues), dueFields);
    mergeEngine(bodies, merger, merged);
    return merged;
}

} // namespace bubenik::merging
