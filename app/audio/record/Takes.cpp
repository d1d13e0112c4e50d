#include "audio/record/Takes.h"

#include <QJsonArray>
#include <algorithm>

namespace bubenik::audio {

using namespace Qt::StringLiterals;

QList<Take> TakeList::forPlace(Frames from) const
{
    QList<Take> result;
    std::copy_if(takes.rbegin(), takes.rend(), std::back_inserter(result),
        [from](const Take &take) { return take.from == from; });
    return result;
}

QJsonArray TakeList::toJson() const
{
    QJsonArray array;
    for (const auto &take : takes) {
        QJsonObject json { { u"id"_s, take.id }, { u"frames"_s, take.frames }, { u"recorded"_s, toIso(take.recorded) },
            { u"device"_s, take.device }, { u"from"_s, take.from } };
        if (take.wasRecovered) {
            json[u"recovered"_s] = true;
        }
        array.append(json);
    }
    return array;
}

Result<TakeList> TakeList::fromJson(const QJsonArray &array)
{
    TakeList list;
    for (const auto &value : array) {
        const auto json = value.toObject();
        const auto recorded = instantFromIso(json[u"recorded"_s].toString());
        const auto frames = json[u"frames"_s].toInteger(-1);
        if (!recorded || frames < 0) {
            return fail(ErrorKind::Damaged, u"a take without time or length"_s, u"take-list"_s);
        }
        list.takes.append({ json[u"id"_s].toString(), frames, *recorded, json[u"device"_s].toString(),
            json[u"from"_s].toInteger(), json[u"recovered"_s].toBool() });
    }
    return list;
}

Result<void> punchIn(EditList &edits, const Take &take, Frames at)
{
    auto changed = edits;
    const auto source = changed.addSource({ take.id, take.frames });
    const auto end = changed.timeline().frames();
    BUBENIK_TRY(changed.apply({ .kind = EditOperation::Kind::PunchIn, .from = at, .to = end, .source = source }));
    edits = std::move(changed);
    return {};
}

Result<void> chooseTake(EditList &edits, const Take &take, Frames at)
{
    const auto &done = edits.operations();
    const bool replaces = !done.isEmpty() && done.last().kind == EditOperation::Kind::PunchIn && done.last().from == at;
    if (!replaces) {
        return punchIn(edits, take, at);
    }
    auto changed = edits;
    changed.undo();
    BUBENIK_TRY(punchIn(changed, take, at));
    edits = std::move(changed);
    return {};
}

} // namespace bubenik::audio
