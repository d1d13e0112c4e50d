#include "sync/merge/FieldMerge.h"

#include "core/Json.h"
#include "sync/merge/FieldRules.h"
#include "sync/merge/ListMerge.h"
#include "sync/merge/TextMerge.h"

#include <algorithm>

namespace bubenik::merging {

using namespace Qt::StringLiterals;

namespace {

const QJsonValue absent(QJsonValue::Undefined);

bool isTextOrAbsent(const QJsonValue &value)
{
    return value.isString() || value.isUndefined();
}

bool isNameList(const QJsonValue &value)
{
    const auto array = value.toArray();
    return value.isArray() && std::ranges::all_of(array, [](const QJsonValue &item) { return item.isString(); });
}

QJsonArray unitedArrays(const QJsonArray &mine, const QJsonArray &theirs)
{
    auto united = theirs;
    for (const auto &item : mine) {
        if (!united.contains(item)) {
            united.append(item);
        }
    }
    return united;
}

} // namespace

void put(QJsonObject &object, const QString &key, const QJsonValue &value)
{
    if (value.isUndefined()) {
        object.remove(key);
    } else {
        object.insert(key, value);
    }
}

QStringList keysOf(const QList<QJsonObject> &objects)
{
    QStringList keys;
    for (const auto &object : objects) {
        keys += object.keys();
    }
    keys.sort();
    keys.removeDuplicates();
    return keys;
}

bool isEmptyValue(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

QJsonValue earlierOf(const QJsonValue &x, const QJsonValue &y)
{
    const auto first = optionalInstant(x);
    const auto second = optionalInstant(y);
    return first && (!second || *first < *second) ? x : y;
}

QJsonValue laterOf(const QJsonValue &x, const QJsonValue &y)
{
    const auto first = optionalInstant(x);
    const auto second = optionalInstant(y);
    return first && (!second || *first > *second) ? x : y;
}

QJsonValue newestOf(const QJsonValue &x, const QJsonValue &y)
{
    const auto first = optionalInstant(x[u"at"_s]);
    const auto second = optionalInstant(y[u"at"_s]);
    return first && (!second || *first > *second) ? x : y;
}

Versions Versions::at(const QString &key) const
{
    return { base.toObject().value(key), mine.toObject().value(key), theirs.toObject().value(key), common };
}

std::optional<QJsonValue> Versions::plain() const
{
    if (mine == theirs || (common ? mine == base : isEmptyValue(mine))) {
        return theirs;
    }
    if (common ? theirs == base : isEmptyValue(theirs)) {
        return mine;
    }
    return std::nullopt;
}

FieldMerger::FieldMerger(QString kind, Merged &merged)
    : m_kind(std::move(kind))
    , m_merged(merged)
{
}

void FieldMerger::mergeBody(const Versions &bodies, const QStringList &except)
{
    const auto keys = keysOf({ bodies.base.toObject(), bodies.mine.toObject(), bodies.theirs.toObject() });
    for (const auto &key : keys) {
        if (!except.contains(key)) {
            put(m_merged.body, key, merge(key, bodies.at(key)));
        }
    }
}

QJsonValue FieldMerger::took(const QString &path, const Versions &versions, const QJsonValue &value)
{
    if (versions.mine != versions.theirs) {
        if (value != versions.theirs) {
            m_merged.tookMine.append(path);
        }
        if (value != versions.mine) {
            m_merged.tookTheirs.append(path);
        }
    }
    return value;
}

QJsonValue FieldMerger::conflict(const QString &path, const Versions &versions)
{
    m_merged.conflicts.append({ path, versions.common ? versions.base : absent, versions.mine, versions.theirs });
    return took(path, versions, versions.theirs);
}

QJsonValue FieldMerger::merge(const QString &path, const Versions &versions)
{
    const auto rule = ruleOf(m_kind, path);
    if (rule == FieldRule::Earlier) {
        return took(path, versions, earlierOf(versions.mine, versions.theirs));
    }
    if (rule == FieldRule::Later) {
        return took(path, versions, laterOf(versions.mine, versions.theirs));
    }
    if (const auto plain = versions.plain()) {
        return took(path, versions, *plain);
    }
    switch (rule) {
    case FieldRule::Text:
        return mergeTexts(path, versions);
    case FieldRule::Names:
        if (isNameList(versions.mine) && isNameList(versions.theirs)) {
            const NamedLists lists { versions.common ? toStringList(versions.base) : QStringList(),
                toStringList(versions.mine), toStringList(versions.theirs) };
            return took(path, versions, QJsonArray::fromStringList(mergedNames(lists)));
        }
        return took(path, versions, versions.theirs);
    case FieldRule::Added:
        if (versions.mine.isArray() && versions.theirs.isArray()) {
            return took(path, versions, unitedArrays(versions.mine.toArray(), versions.theirs.toArray()));
        }
        return took(path, versions, versions.theirs);
    case FieldRule::Attachments:
        return mergeAttachments(path, versions);
    case FieldRule::Newest:
        return took(path, versions, newestOf(versions.mine, versions.theirs));
    case FieldRule::Larger:
        return took(path, versions, versions.mine.toDouble() > versions.theirs.toDouble() ? versions.mine : versions.theirs);
    case FieldRule::Server:
        return took(path, versions, versions.theirs);
    case FieldRule::Whole:
        return conflict(path, versions);
    default:
        return mergeValues(path, versions);
    }
}

QJsonValue FieldMerger::mergeValues(const QString &path, const Versions &versions)
{
    if (versions.mine.isObject() && versions.theirs.isObject()) {
        return mergeObjects(path, versions);
    }
    if (!versions.common && versions.mine.isArray() && versions.theirs.isArray()) {
        return took(path, versions, unitedArrays(versions.mine.toArray(), versions.theirs.toArray()));
    }
    return conflict(path, versions);
}

QJsonValue FieldMerger::mergeObjects(const QString &path, const Versions &versions)
{
    QJsonObject object;
    for (const auto &key : keysOf({ versions.base.toObject(), versions.mine.toObject(), versions.theirs.toObject() })) {
        put(object, key, merge(path + u'.' + key, versions.at(key)));
    }
    return object;
}

QJsonValue FieldMerger::mergeTexts(const QString &path, const Versions &versions)
{
    if (!versions.mine.isString() || !versions.theirs.isString() || !isTextOrAbsent(versions.base)) {
        return conflict(path, versions);
    }
    const auto base = versions.common ? std::optional(versions.base.toString()) : std::nullopt;
    const auto merged = mergeText(base, versions.mine.toString(), versions.theirs.toString());
    if (merged.mine) {
        m_merged.conflicts.append({ path, versions.common ? versions.base : absent, *merged.mine, merged.text });
    }
    return took(path, versions, merged.text);
}

} // namespace bubenik::merging
