#include "sync/merge/Merge.h"

#include "sync/merge/FieldRules.h"
#include "sync/merge/KindMerge.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace bubenik::merging;

namespace {

QStringList changedKeys(const QJsonObject &from, const QJsonObject &to)
{
    auto keys = keysOf({ from, to });
    keys.removeIf([&](const QString &key) { return from.value(key) == to.value(key); });
    return keys;
}

} // namespace

Merged merge(
    const QString &kind, const std::optional<QJsonObject> &base, const QJsonObject &mine, const QJsonObject &theirs)
{
    if (mine == theirs) {
        return { theirs };
    }
    if (base == mine || (base != theirs && serverDecides(kind))) {
        return { .body = theirs, .tookTheirs = changedKeys(mine, theirs) };
    }
    if (base == theirs) {
        return { .body = mine, .tookMine = changedKeys(theirs, mine) };
    }
    const Versions bodies { base.value_or(QJsonObject()), mine, theirs, base.has_value() };
    if (kind == "post"_L1) {
        return mergePost(bodies);
    }
    if (kind == "delivery"_L1) {
        return mergeDelivery(bodies);
    }
    if (kind == "invitation"_L1) {
        return mergeInvitation(bodies);
    }
    if (kind == "smsto"_L1) {
        return mergeSmsRecipient(bodies);
    }
    Merged merged;
    FieldMerger(kind, merged).mergeBody(bodies, {});
    return merged;
}

} // namespace bubenik
