// The list of a post's attachments, each known by its digest; declared in FieldMerge.h.
#include "core/Json.h"
#include "sync/merge/FieldMerge.h"
#include "sync/merge/ListMerge.h"

namespace bubenik::merging {

using namespace Qt::StringLiterals;

namespace {

// In order and by digest; nullopt: not a list of elements with a digest each.
struct DigestList {
    QStringList digests;
    QJsonObject elements;
};

std::optional<DigestList> digestListOf(const QJsonValue &value)
{
    DigestList list;
    if (!value.isArray() && !value.isUndefined()) {
        return std::nullopt;
    }
    const auto array = value.toArray();
    for (const auto &item : array) {
        const auto digest = item.toObject().value(u"digest"_s).toString();
        if (digest.isEmpty() || list.elements.contains(digest)) {
            return std::nullopt;
        }
        list.digests.append(digest);
        list.elements[digest] = item;
    }
    return list;
}

} // namespace

QJsonValue FieldMerger::mergeAttachments(const QString &path, const Versions &versions)
{
    const auto base = versions.common ? digestListOf(versions.base) : DigestList {};
    const auto mine = digestListOf(versions.mine);
    const auto theirs = digestListOf(versions.theirs);
    if (!base || !mine || !theirs) {
        return conflict(path, versions);
    }
    const Versions elements { base->elements, mine->elements, theirs->elements, versions.common };
    QJsonObject kept;
    for (const auto &digest : keysOf({ base->elements, mine->elements, theirs->elements })) {
        const auto element = elements.at(digest);
        const auto name = u"%1[%2]"_s.arg(path, digest);
        if (element.mine.isObject() && element.theirs.isObject()) {
            put(kept, digest, merge(name, element));
        } else if (const auto plain = element.plain()) {
            put(kept, digest, took(name, element, *plain));
        } else {
            // One side took it away, the other worked on it: the work is kept.
            put(kept, digest, took(name, element, element.mine.isUndefined() ? element.theirs : element.mine));
        }
    }
    QJsonArray array;
    for (const auto &digest : mergedOrder({ base->digests, mine->digests, theirs->digests }, kept.keys())) {
        array.append(kept[digest]);
    }
    return array;
}

} // namespace bubenik::merging
