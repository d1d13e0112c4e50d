// The form in which an EditList is kept: {"version":1,"sources":[{"id","frames"}],"done":[…],"undone":[…]}.
#include "audio/edit/EditList.h"

#include <QJsonArray>
#include <array>

namespace bubenik::audio {

using namespace Qt::StringLiterals;

namespace {

using Kind = EditOperation::Kind;

constexpr int version = 1;

constexpr std::array kindNames { "trim"_L1, "cut"_L1, "silence"_L1, "fade-in"_L1, "fade-out"_L1, "gain"_L1, "insert"_L1,
    "punch-in"_L1, "gong"_L1 };

QJsonObject toJsonObject(const EditOperation &operation)
{
    QJsonObject json { { u"do"_s, kindNames[size_t(operation.kind)] } };
    if (operation.kind == Kind::Gong) {
        json[u"before"_s] = operation.gongBefore;
        json[u"after"_s] = operation.gongAfter;
        return json;
    }
    json[u"from"_s] = operation.from;
    if (operation.kind != Kind::Insert) {
        json[u"to"_s] = operation.to;
    }
    if (operation.kind == Kind::Gain) {
        json[u"gainDb"_s] = operation.gainDb;
    }
    if (operation.kind == Kind::Insert || operation.kind == Kind::PunchIn) {
        json[u"source"_s] = operation.source;
    }
    return json;
}

std::optional<EditOperation> operationOf(const QJsonObject &json)
{
    const auto name = json[u"do"_s].toString();
    const auto known = std::find(kindNames.begin(), kindNames.end(), name);
    if (known == kindNames.end()) {
        return std::nullopt;
    }
    return EditOperation { .kind = Kind(known - kindNames.begin()),
        .from = json[u"from"_s].toInteger(),
        .to = json[u"to"_s].toInteger(),
        .gainDb = json[u"gainDb"_s].toDouble(),
        .source = json[u"source"_s].toInt(),
        .gongBefore = json[u"before"_s].toBool(),
        .gongAfter = json[u"after"_s].toBool() };
}

QJsonArray toJsonArray(const QList<EditOperation> &operations)
{
    QJsonArray array;
    for (const auto &operation : operations) {
        array.append(toJsonObject(operation));
    }
    return array;
}

tl::unexpected<Error> broken(const QString &detail)
{
    return fail(ErrorKind::Damaged, detail, u"edit-list"_s);
}

// What was undone, oldest first again, is carried out too, so that a later redo() is sure to fit.
Result<void> replay(EditList &list, const QJsonArray &done, const QJsonArray &undone)
{
    QJsonArray all = done;
    for (auto i = undone.size(); i > 0; --i) {
        all.append(undone[i - 1]);
    }
    for (const auto &value : all) {
        const auto operation = operationOf(value.toObject());
        if (!operation) {
            return broken(u"unknown operation"_s);
        }
        BUBENIK_TRY(list.apply(*operation));
    }
    for (qsizetype i = 0; i < undone.size(); ++i) {
        list.undo();
    }
    return {};
}

} // namespace

QJsonObject EditList::toJson() const
{
    QJsonArray sources;
    for (const auto &source : m_sources) {
        sources.append(QJsonObject { { u"id"_s, source.id }, { u"frames"_s, source.frames } });
    }
    return { { u"version"_s, version }, { u"sources"_s, sources }, { u"done"_s, toJsonArray(m_done) },
        { u"undone"_s, toJsonArray(m_undone) } };
}

Result<EditList> EditList::fromJson(const QJsonObject &json)
{
    if (json[u"version"_s].toInt() != version) {
        return fail(ErrorKind::NewerSchema, u"edit list of another version"_s, u"edit-list"_s);
    }
    EditList list;
    for (const auto &value : json[u"sources"_s].toArray()) {
        const auto source = value.toObject();
        const EditSource read { source[u"id"_s].toString(), source[u"frames"_s].toInteger() };
        if (read.frames < 0) {
            return broken(u"negative length"_s);
        }
        list.m_sources.append(read);
    }
    BUBENIK_TRY(replay(list, json[u"done"_s].toArray(), json[u"undone"_s].toArray()));
    return list;
}

} // namespace bubenik::audio
