// One field merged by its rule, and what that did to the explanation. Of use in this folder only.
#pragma once

#include "sync/merge/Merge.h"

namespace bubenik::merging {

// Undefined: the version has no such field.
struct Versions {
    QJsonValue base = QJsonValue(QJsonValue::Undefined);
    QJsonValue mine = QJsonValue(QJsonValue::Undefined);
    QJsonValue theirs = QJsonValue(QJsonValue::Undefined);
    bool common = true; // there is a last common version; without one `base` says nothing

    [[nodiscard]] Versions at(const QString &key) const; // of three objects
    // The value that needs no thought: both the same, or one side untouched (without a common version: empty).
    [[nodiscard]] std::optional<QJsonValue> plain() const;
};

class FieldMerger
{
public:
    FieldMerger(QString kind, Merged &merged);

    // Every key of the three objects but `except`, into `merged.body`.
    void mergeBody(const Versions &bodies, const QStringList &except);
    [[nodiscard]] QJsonValue merge(const QString &path, const Versions &versions);
    // Writes down where the value came from.
    QJsonValue took(const QString &path, const Versions &versions, const QJsonValue &value);
    // Theirs holds, and a person is asked.
    QJsonValue conflict(const QString &path, const Versions &versions);

private:
    [[nodiscard]] QJsonValue mergeObjects(const QString &path, const Versions &versions);
    [[nodiscard]] QJsonValue mergeTexts(const QString &path, const Versions &versions);
    [[nodiscard]] QJsonValue mergeValues(const QString &path, const Versions &versions);
    [[nodiscard]] QJsonValue mergeAttachments(const QString &path, const Versions &versions);

    QString m_kind;
    Merged &m_merged;
};

// Undefined takes the key away.
void put(QJsonObject &object, const QString &key, const QJsonValue &value);
[[nodiscard]] QStringList keysOf(const QList<QJsonObject> &objects); // of all of them, sorted
[[nodiscard]] bool isEmptyValue(const QJsonValue &value); // missing, null, "", [] or {}
// The earlier or later of two times; the other one when one of them is no time.
[[nodiscard]] QJsonValue earlierOf(const QJsonValue &x, const QJsonValue &y);
[[nodiscard]] QJsonValue laterOf(const QJsonValue &x, const QJsonValue &y);
// Of two objects the one whose "at" is later.
[[nodiscard]] QJsonValue newestOf(const QJsonValue &x, const QJsonValue &y);

} // namespace bubenik::merging
