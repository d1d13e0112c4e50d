#include "core/Json.h"
#include "domain/ListedPost.h"
#include "domain/Outgoing.h"
#include "domain/Sighting.h"

#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

Post fullPost()
{
    Post post;
    post.id = newPostId(fromMillis(1'764'579'600'000));
    post.title = u"Uzavírka Petlérské ulice"_s;
    post.lead = u"Od pondělí."_s;
    post.body = u"## Kudy objíždět\n\n![](attachment:aa)"_s;
    post.categories = { u"Doprava"_s };
    Attachment picture { .role = AttachmentRole::Picture,
        .digest = u"aa"_s,
        .fileName = u"mapa.png"_s,
        .mime = u"image/png"_s,
        .bytes = 10,
        .alt = u"Mapa"_s,
        .width = 4,
        .height = 3,
        .crop = Crop { 0.25, 0, 0.5, 1 },
        .unknown = { { u"future"_s, 8 } } };
    Attachment document {
        .role = AttachmentRole::Document, .digest = u"bb"_s, .fileName = u"a.pdf"_s, .title = u"Plán"_s
    };
    post.attachments = { picture, document };
    post.details.event
        = EventDetails { fromMillis(1'765'000'000'000), fromMillis(1'765'003'600'000), u"Kaple"_s, u"80 Kč"_s };
    post.details.notice = NoticeDetails { u"1/2026"_s, u"SZ 2"_s, fromMillis(1'766'000'000'000) };
    post.details.english = EnglishDetails { u"Road closed"_s, u"From *Monday*."_s };
    post.author = u"Jana"_s;
    post.createdAt = fromMillis(1'764'579'600'000);
    post.changedAt = fromMillis(1'764'579'600'001);
    post.archived = true;
    post.approval = Approval { u"Petr"_s, fromMillis(1'764'579'600'002), contentDigest(post) };
    post.unknown = { { u"future"_s, 7 } };
    return post;
}

} // namespace

TEST(PostCodec, everyFieldAndUnknownOnes_surviveTheRoundTrip)
{
    const auto post = fullPost();
    EXPECT_EQ(postFromJson(post.id, toJson(post)), post);
}

TEST(PostApproval, editOfTheContent_voidsIt_butTimesDoNot)
{
    auto post = fullPost();
    EXPECT_TRUE(isApproved(post));
    post.changedAt += std::chrono::hours(1);
    EXPECT_TRUE(isApproved(post));
    post.body += u"!"_s;
    EXPECT_FALSE(isApproved(post));
}

TEST(PostDetails, changed_voidTheApproval_andWithoutThemDigestsAreThoseOfOld)
{
    auto post = fullPost();
    post.details.event->place = u"Sál"_s;
    EXPECT_FALSE(isApproved(post));
    const Content plain { .title = u"A"_s };
    EXPECT_EQ(toJson(plain).keys(),
        (QStringList { u"attachments"_s, u"author"_s, u"body"_s, u"categories"_s, u"lead"_s, u"title"_s }));
    EXPECT_EQ(contentFromJson(toJson(contentOf(post))), contentOf(post));
}

TEST(PostDetails, eventWithoutItsBeginning_isNone)
{
    EXPECT_FALSE(detailsFrom({ { u"event"_s, QJsonObject { { u"place"_s, u"Sál"_s } } } }).event);
}

TEST(SightingCodec, everyFieldAndUnknownOnes_surviveTheRoundTrip)
{
    const auto now = fromMillis(1'764'579'600'000);
    const Sighting sighting { .delivery = { u"delivery:1"_s },
        .post = { u"post:1"_s },
        .channel = { u"web"_s },
        .since = now,
        .problem = Sighting::Problem::NoEnclosure,
        .problemSince = now,
        .unknown = { { u"future"_s, 7 } } };
    EXPECT_EQ(sightingFromJson(toJson(sighting)), sighting);
    EXPECT_EQ(sightingId(sighting.delivery), u"sighting:1"_s);
}

TEST(DeliveryCodec, everyField_survivesTheRoundTrip)
{
    const auto now = fromMillis(1'764'579'600'000);
    auto delivery = newDelivery({ u"post:1"_s }, { u"web"_s }, now, true, now);
    delivery.wish = Wish::Withdraw;
    delivery.own = { u"Jiný titulek"_s, std::nullopt, u"Jiný text"_s, QStringList { u"aa"_s } };
    delivery.own.crops[u"aa"_s] = Crop { 0, 0, 1, 0.5 };
    delivery.released = contentFor(fullPost(), delivery.own);
    delivery.state = DeliveryState::Unconfirmed;
    delivery.operation
        = Operation { OperationKind::Update, now, u"d"_s, delivery.released, now, DeliveryState::Live, now, 2, 3 };
    delivery.acknowledged = { u"12"_s, u"https://x/12"_s, u"c"_s, now, u"f"_s };
    delivery.articleLink = u"https://x/12"_s;
    delivery.replacing = Replacing { now, u"d"_s };
    delivery.attempts = 3;
    delivery.nextAttempt = now;
    delivery.problem = Error { .kind = ErrorKind::RateLimited,
        .detail = u"slow"_s,
        .code = u"429"_s,
        .subject = u"x"_s,
        .retryAfter = std::chrono::seconds(5) };
    delivery.theirs = Theirs { u"t"_s, u"b"_s, u"g"_s };
    delivery.unknown = { { u"claim"_s, u"desk"_s } };
    const auto json = toJson(delivery);
    EXPECT_EQ(toJson(deliveryFromJson(delivery.id, json)), json);
    EXPECT_EQ(deliveryFromJson(delivery.id, json).operation, delivery.operation);
    EXPECT_EQ(deliveryFromJson(delivery.id, json).replacing, delivery.replacing);
    EXPECT_EQ(json[u"released"_s].toObject()[u"title"_s].toString(), u"Jiný titulek"_s);
    EXPECT_EQ(deliveryFromJson(delivery.id, json).released.attachments.size(), 1);
}

TEST(DeliveryCodec, stateOfANewerVersion_isNotTakenForPlanned)
{
    EXPECT_EQ(
        deliveryFromJson({ u"delivery:1"_s }, { { u"state"_s, u"teleported"_s } }).state, DeliveryState::Unconfirmed);
}

TEST(Delivery, isAcknowledged_onlyWhenContentAndTimeAreThoseWanted)
{
    const auto now = fromMillis(1'764'579'600'000);
    auto delivery = newDelivery({ u"post:1"_s }, { u"web"_s }, now, false, now);
    delivery.released = contentOf(fullPost());
    EXPECT_FALSE(isAcknowledged(delivery));
    delivery.acknowledged = { u"12"_s, {}, contentDigest(delivery.released), now, {} };
    EXPECT_TRUE(isAcknowledged(delivery));
    delivery.due += std::chrono::hours(1);
    EXPECT_FALSE(isAcknowledged(delivery));
    delivery.due = now;
    delivery.released.title += u"!"_s;
    EXPECT_FALSE(isAcknowledged(delivery));
    delivery.wish = Wish::Withdraw;
    EXPECT_FALSE(isAcknowledged(delivery));
    delivery.acknowledged.remoteId.clear();
    EXPECT_TRUE(isAcknowledged(delivery));
}
TEST(Codec, listedPost_isThePostAsListsAndSearchShowIt)
{
    Post post;
    post.id = { u"post:1"_s };
    post.title = u"Žluťoučký \"kůň\" 🎉"_s;
    post.lead = u""_s;
    post.body = u"první\ndruhý \\ řádek"_s;
    post.archived = true;
    post.categories = { u"Doprava"_s };
    post.changedAt = *instantFromIso(u"2026-11-23T08:00:00.123Z"_s);
    post.unknown = { { u"later"_s, QJsonObject { { u"deletedAt"_s, u"x"_s } } } };
    const auto listed = listedPost(post.id, toCompact(toJson(post)));
    ASSERT_TRUE(listed);
    EXPECT_EQ(listed->id, post.id);
    EXPECT_EQ(listed->title, post.title);
    EXPECT_EQ(listed->lead, post.lead);
    EXPECT_EQ(listed->body, post.body);
    EXPECT_EQ(listed->changedAt, post.changedAt);
    EXPECT_TRUE(listed->archived);
}

TEST(Codec, listedPost_whereMoreDecides_leavesItToTheWhole)
{
    const PostId id { u"post:1"_s };
    EXPECT_TRUE(listedPost(id, R"({"title":"x"})"));
    EXPECT_FALSE(listedPost(id, R"({"title":"x","approval":{"by":"Eva"}})"));
    EXPECT_FALSE(listedPost(id, R"({"title":"x","deletedAt":"2026-11-23T08:00:00.000Z"})"));
    EXPECT_FALSE(listedPost(id, R"({"title":7})"));
    EXPECT_FALSE(listedPost(id, R"({"archived":"no"})"));
    EXPECT_FALSE(listedPost(id, "[]"));
}

