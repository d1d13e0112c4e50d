// Two versions of a document made one, field by field, against their last common version. Pure and deterministic: no
// desk's clock decides anything, except where a field is a time by itself. Source of the rules: FieldRules.cpp,
// PostMerge.cpp, DeliveryMerge.cpp.
//
// merge(b, m, m) is m, merge(b, b, t) is t, merge(b, m, b) is m; and what merged without conflicts stays as it is when
// it is merged again: merge(b, merged, t) is merged.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <optional>

namespace bubenik {

// Both sides changed the same place differently: a person chooses. mine and theirs are the whole field as it would be
// with that side's wording in the clashing places and both sides' other changes. Undefined: the side has no such field.
struct FieldConflict {
    QString field; // a path: "title", "own.body", "settings.url", "attachments[<digest>].alt"; "due" with {due, asap}
    QJsonValue base = QJsonValue(QJsonValue::Undefined);
    QJsonValue mine = QJsonValue(QJsonValue::Undefined);
    QJsonValue theirs = QJsonValue(QJsonValue::Undefined);

    friend bool operator==(const FieldConflict &, const FieldConflict &) = default;
};

struct Merged {
    QJsonObject body; // in a conflict with theirs (the server's), so that all desks come to the same
    QList<FieldConflict> conflicts = {};
    // Paths of fields, so that every merge can be explained. A field made of both sides' changes is in both lists.
    QStringList tookMine = {};
    QStringList tookTheirs = {};
};

// Bodies are documents as toJson(Post), toJson(Delivery), … make them, of the given kind ("post", "delivery", …),
// without _id and _rev. base: nullopt when there is no common version: both made the document, or the server was
// restored.
[[nodiscard]] Merged merge(
    const QString &kind, const std::optional<QJsonObject> &base, const QJsonObject &mine, const QJsonObject &theirs);

// The body with a person's choice (conflict.mine, conflict.theirs, or a text made of both) in the conflict's field.
// Undefined, and null (what Undefined becomes when it is stored): the field goes.
[[nodiscard]] QJsonObject withChoice(const QJsonObject &body, const QString &field, const QJsonValue &choice);

} // namespace bubenik
