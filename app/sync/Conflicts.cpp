#include "sync/Conflicts.h"

#include "domain/ServerDocument.h"
#include "sync/merge/Merge.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

Result<QJsonValue> wording(const StoredConflict &conflict, ConflictChoice choice, const QString &own)
{
    switch (choice) {
    case ConflictChoice::Mine:
        return conflict.mine;
    case ConflictChoice::Theirs:
        return conflict.theirs;
    case ConflictChoice::Own:
        break;
    }
    if (!conflict.mine.isString() && !conflict.theirs.isString()) {
        return fail(Error { .kind = ErrorKind::Invalid, .detail = u"this is no text"_s, .code = u"not-a-text"_s, .subject = conflict.field });
    }
    return QJsonValue(own);
}

// What was not chosen, as texts among the versions: the other side's, or both sides'.
Result<void> keepOthers(Stores &stores, const StoredConflict &conflict, const QJsonObject &body, ConflictChoice choice, const Edit &edit)
{
    const auto keep = [&](const QJsonValue &value, const QString &by) {
        const auto post = postFromJson({ conflict.document }, withChoice(body, conflict.field, value));
        return stores.posts.keepAsVersion(post.id, post, { by.isEmpty() ? edit.by : by, edit.session, edit.at });
    };
    if (choice != ConflictChoice::Mine) {
        BUBENIK_TRY(keep(conflict.mine, edit.by));
    }
    if (choice != ConflictChoice::Theirs) {
        BUBENIK_TRY(keep(conflict.theirs, conflict.theirsBy));
    }
    return {};
}

Result<void> save(Stores &stores, const QString &id, const QJsonObject &body, const Edit &edit)
{
    const auto kind = id.section(u':', 0, 0);
    if (kind == "post"_L1) {
        return stores.posts.save(postFromJson({ id }, body), edit);
    }
    if (kind == "delivery"_L1) {
        return stores.deliveries.save(deliveryFromJson({ id }, body), edit.at);
    }
    if (kind == "channel"_L1) {
        return stores.channels.save(channelConfigFromJson({ id.section(u':', 1) }, body), edit.at);
    }
    return stores.documents.put(id, body, edit.at);
}

Result<void> resolve(Stores &stores, const StoredConflict &conflict, ConflictChoice choice, const QString &own, const Edit &edit)
{
    const auto chosen = wording(conflict, choice, own);
    if (!chosen) {
        return fail(chosen.error());
    }
    const auto document = stores.documents.find(conflict.document);
    if (!document) {
        return fail(document.error());
    }
    if (*document) { // what was deleted meanwhile needs no choice
        const auto &body = (*document)->body;
        if (conflict.document.startsWith("post:"_L1)) {
            BUBENIK_TRY(keepOthers(stores, conflict, body, choice, edit));
        }
        BUBENIK_TRY(save(stores, conflict.document, withChoice(body, conflict.field, *chosen), edit));
        const auto side = choice == ConflictChoice::Mine ? u"mine"_s : choice == ConflictChoice::Theirs ? u"theirs"_s : u"own"_s;
        if (!isSealed(conflict.document)) { // the log is read by the whole newsroom
            BUBENIK_TRY(stores.activity.add(conflict.document, activity::conflictResolved, edit.by, edit.at, conflict.field + u", "_s + side));
        }
    }
    return stores.conflicts.remove(conflict.id);
}

} // namespace

Result<void> resolveConflict(Stores &stores, const QString &id, ConflictChoice choice, const QString &own, const Edit &edit)
{
    return stores.database->transaction([&]() -> Result<void> {
        const auto conflict = stores.conflicts.load(id);
        return conflict ? resolve(stores, *conflict, choice, own, edit) : fail(conflict.error());
    });
}

} // namespace bubenik
