// A person's choice put where its conflict was; declared in Merge.h.
#include "core/Json.h"
#include "sync/merge/FieldMerge.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace bubenik::merging;

namespace {

QJsonValue chosenIn(const QJsonValue &value, const QString &path, const QJsonValue &choice);

QJsonObject chosenInObject(QJsonObject object, const QString &path, const QJsonValue &choice)
{
    const auto end = [&](const QString &key) { return path.mid(key.size(), 1); };
    for (const auto &key : object.keys()) {
        if (path.startsWith(key) && (end(key) == "."_L1 || end(key) == "["_L1)) {
            put(object, key, chosenIn(object.value(key), path.mid(key.size()), choice));
            return object;
        }
    }
    const auto dot = path.indexOf(u'.');
    if (dot < 0 || object.contains(path)) {
        put(object, path, choice);
    } else {
        put(object, path.left(dot), chosenInObject({}, path.mid(dot + 1), choice));
    }
    return object;
}

// path: ".key…" into an object, "[digest]…" into the element of a list, "" for the value itself.
QJsonValue chosenIn(const QJsonValue &value, const QString &path, const QJsonValue &choice)
{
    if (path.startsWith(u'.')) {
        return chosenInObject(value.toObject(), path.mid(1), choice);
    }
    const auto bracket = path.indexOf(u']');
    if (!path.startsWith(u'[') || bracket < 0) {
        return choice;
    }
    const auto digest = path.mid(1, bracket - 1);
    auto array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (array.at(i)[u"digest"_s].toString() == digest) {
            array.replace(i, chosenIn(array.at(i), path.mid(bracket + 1), choice));
        }
    }
    return array;
}

} // namespace

QJsonObject withChoice(const QJsonObject &body, const QString &field, const QJsonValue &choice)
{
    if (field != "due"_L1 || !choice.isObject()) {
        return chosenInObject(body, field, choice.isNull() ? QJsonValue(QJsonValue::Undefined) : choice);
    }
    auto chosen = body;
    for (const auto &key : { u"due"_s, u"asap"_s }) {
        put(chosen, key, choice.toObject().value(key));
    }
    return chosen;
}

} // namespace bubenik
