// Documents for the tests of merging, as the domain writes them.
#pragma once

#include "core/Json.h"
#include "domain/Announcement.h"
#include "domain/ChannelConfig.h"
#include "domain/Delivery.h"
#include "domain/Post.h"
#include "sync/merge/Merge.h"

#include <chrono>
#include <functional>
#include <gtest/gtest.h>

namespace bubenik::testing {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline Instant at(int minutes)
{
    return *instantFromIso(u"2026-11-25T08:00:00.000Z"_s) + std::chrono::minutes(minutes);
}

inline Attachment picture(const QString &digest, const QString &alt = {})
{
    return { .role = AttachmentRole::Picture,
        .digest = digest,
        .fileName = digest + u".jpg"_s,
        .mime = u"image/jpeg"_s,
        .bytes = 1000,
        .alt = alt };
}

inline Post basePost()
{
    Post post;
    post.title = u"Uzavírka Petlérské ulice"_s;
    post.lead = u"Od pondělí."_s;
    post.body = u"První odstavec.\n\nDruhý odstavec.\n\nTřetí odstavec.\n"_s;
    post.categories = { u"Doprava"_s, u"Město"_s };
    post.attachments = { picture(u"aa"_s, u"most"_s), picture(u"bb"_s, u"pošta"_s) };
    post.author = u"eva"_s;
    post.createdAt = at(0);
    post.changedAt = at(1);
    return post;
}

inline Delivery baseDelivery()
{
    auto delivery = newDelivery({ u"post:1"_s }, { u"web"_s }, at(60), false, at(0));
    delivery.mark = u"mark"_s;
    delivery.released = contentOf(basePost());
    return delivery;
}

template <class Document>
Document with(Document document, const std::function<void(Document &)> &change)
{
    change(document);
    return document;
}

inline Merged mergedPosts(const Post &base, const Post &mine, const Post &theirs)
{
    return merge(u"post"_s, toJson(base), toJson(mine), toJson(theirs));
}

inline Merged mergedDeliveries(const Delivery &base, const Delivery &mine, const Delivery &theirs)
{
    return merge(u"delivery"_s, toJson(base), toJson(mine), toJson(theirs));
}

inline Post postOf(const Merged &merged)
{
    return postFromJson({}, merged.body);
}

inline Delivery deliveryOf(const Merged &merged)
{
    return deliveryFromJson({}, merged.body);
}

inline QStringList fieldsOf(const QList<FieldConflict> &conflicts)
{
    QStringList fields;
    for (const auto &conflict : conflicts) {
        fields.append(conflict.field);
    }
    return fields;
}

} // namespace bubenik::testing

inline void PrintTo(const QString &text, std::ostream *out) // found by GoogleTest
{
    *out << '"' << text.toStdString() << '"';
}
