#include "domain/Outgoing.h"

#include <cmath>
#include <gtest/gtest.h>
#include <ostream>

namespace bubenik {

using namespace Qt::StringLiterals;

static void PrintTo(const Crop &crop, std::ostream *out)
{
    *out << toString(crop).toStdString();
}

namespace {

constexpr QSize wide(1600, 1000);
constexpr QSize tall(1000, 1600);

double aspectOf(const Crop &crop, const QSize &picture)
{
    return crop.width * picture.width() / (crop.height * picture.height());
}

bool isInside(const Crop &crop)
{
    constexpr double slack = 1e-6;
    return crop.x >= 0 && crop.y >= 0 && crop.width > 0 && crop.height > 0 && crop.x + crop.width <= 1 + slack
        && crop.y + crop.height <= 1 + slack;
}

Attachment picture()
{
    return { .role = AttachmentRole::Picture, .digest = u"aa"_s, .fileName = u"most.jpg"_s, .width = 1600, .height = 1000 };
}

} // namespace

TEST(Crop, text_isARegionOfIiif_andComesBackAsItWas)
{
    const Crop crop { 0.125, 0, 0.5, 1 };
    EXPECT_EQ(toString(crop), u"pct:12.5,0,50,100"_s);
    for (const auto &frame : { crop, Crop {}, Crop { 0.000001, 0.999998, 0.999999, 0.000002 } }) {
        EXPECT_EQ(cropFromString(toString(frame)), frame);
    }
    const auto odd = normalized({ 1.0 / 3, 1.0 / 7, 1.0 / 3, 1.0 / 9 });
    EXPECT_EQ(cropFromString(toString(odd)), odd);
}

TEST(Crop, textThatIsNone_isNone)
{
    for (const auto &text : { u""_s, u"pct:"_s, u"0,0,10,10"_s, u"pct:0,0,0,10"_s, u"pct:-1,0,10,10"_s, u"pct:60,0,50,10"_s,
             u"pct:0,0,10"_s, u"pct:nan,0,10,10"_s, u"pct:0,0,10,inf"_s, u"pct:a,b,c,d"_s }) {
        EXPECT_FALSE(cropFromString(text)) << text.toStdString();
    }
}

TEST(Crop, pixels_areWithinThePictureAndNeverNothing)
{
    EXPECT_EQ(pixelsOf({}, wide), QRect(0, 0, 1600, 1000));
    EXPECT_EQ(pixelsOf({ 0.25, 0.5, 0.5, 0.5 }, wide), QRect(400, 500, 800, 500));
    EXPECT_EQ(pixelsOf({ 0.999999, 0.999999, 0.000001, 0.000001 }, { 3, 2 }), QRect(2, 1, 1, 1));
}

TEST(Crop, framed_isAsLargeAsThePictureLets_aroundTheOldMiddle)
{
    for (const auto &size : { wide, tall }) {
        for (const double aspect : { 16.0 / 9, 1.91, 0.8, 1.0 }) {
            const auto frame = framed({ 0.6, 0.6, 0.3, 0.3 }, aspect, size);
            EXPECT_TRUE(isInside(frame));
            EXPECT_NEAR(aspectOf(frame, size), aspect, 0.001);
            EXPECT_NEAR(std::max(frame.width, frame.height), 1, 1e-6);
        }
    }
    EXPECT_NEAR(framed({ 0.5, 0, 0.2, 1 }, 1, wide).x, 0.2875, 1e-6) << "the middle at 0.6 stays";
    const Crop free { 0.1, 0.2, 0.3, 0.4 };
    EXPECT_EQ(framed(free, 0, wide), free);
}

TEST(Crop, dragged_movesWithinThePicture)
{
    const Crop crop { 0.2, 0.2, 0.5, 0.5 };
    EXPECT_EQ(dragged(crop, {}, 0.1, -0.1, 0, wide), (Crop { 0.3, 0.1, 0.5, 0.5 }));
    EXPECT_EQ(dragged(crop, {}, 2, -2, 0, wide), (Crop { 0.5, 0, 0.5, 0.5 }));
}

TEST(Crop, dragged_edgeMoves_andTheOthersStay)
{
    const Crop crop { 0.2, 0.2, 0.5, 0.5 };
    EXPECT_EQ(dragged(crop, { -1, 0 }, 0.1, 0.3, 0, wide), (Crop { 0.3, 0.2, 0.4, 0.5 }));
    EXPECT_EQ(dragged(crop, { 1, 1 }, 0.1, 0.2, 0, wide), (Crop { 0.2, 0.2, 0.6, 0.7 }));
    const auto least = dragged(crop, { 1, -1 }, -2, 2, 0, wide);
    EXPECT_GT(least.width, 0.01) << "it can still be taken hold of";
    EXPECT_GT(least.height, 0.01);
}

TEST(Crop, dragged_withAnAspect_keepsIt_whereverTheHandleGoes)
{
    for (const auto &size : { wide, tall }) {
        for (const double aspect : { 16.0 / 9, 0.8, 1.0 }) {
            auto crop = framed({}, aspect, size);
            for (int step = 0; step < 200; ++step) {
                const Handle handle { step % 3 - 1, step / 3 % 3 - 1 };
                const auto by = [](int from) { return ((from * 7919) % 101 - 50) / 100.0; };
                crop = dragged(crop, handle, by(step), by(step + 17), aspect, size);
                ASSERT_TRUE(isInside(crop)) << toString(crop).toStdString();
                ASSERT_NEAR(aspectOf(crop, size), aspect, 0.01) << toString(crop).toStdString();
            }
        }
    }
}

TEST(Crop, ofAnAttachment_isKept_andWithoutOneTheTextIsThatOfOld)
{
    auto cut = picture();
    const auto old = toJson(cut);
    EXPECT_FALSE(old.contains(u"crop"_s));
    EXPECT_EQ(attachmentFromJson(old), cut);
    cut.crop = Crop { 0.25, 0, 0.5, 1 };
    cut.unknown = { { u"focus"_s, u"a newer one's"_s } };
    EXPECT_EQ(toJson(cut)[u"crop"_s].toString(), u"pct:25,0,50,100"_s);
    EXPECT_EQ(attachmentFromJson(toJson(cut)), cut);

    const QJsonObject newer { { u"digest"_s, u"aa"_s }, { u"crop"_s, QJsonObject { { u"circle"_s, 3 } } } };
    const auto read = attachmentFromJson(newer);
    EXPECT_FALSE(read.crop);
    EXPECT_EQ(toJson(read)[u"crop"_s], newer[u"crop"_s]) << "kept as it came";
}

TEST(Crop, changed_isAnotherPictureAndAnotherContent)
{
    Post post;
    post.attachments = { picture() };
    const auto whole = contentDigest(post);
    post.approval = Approval { u"Petr"_s, {}, whole };
    EXPECT_TRUE(isApproved(post));
    EXPECT_EQ(shownDigest(post.attachments[0]), u"aa"_s);
    post.attachments[0].crop = Crop { 0, 0, 0.5, 1 };
    EXPECT_FALSE(isApproved(post)) << "nobody has seen this part";
    EXPECT_NE(shownDigest(post.attachments[0]), u"aa"_s);
    EXPECT_EQ(shownSize(post.attachments[0]), QSize(800, 1000));
    post.attachments[0].crop = Crop {};
    EXPECT_EQ(shownDigest(post.attachments[0]), u"aa"_s);
}

TEST(Crop, ofAChannel_goesBeforeThePosts_andMayBeTheWhole)
{
    Post post;
    post.attachments = { picture() };
    post.attachments[0].crop = Crop { 0, 0, 0.5, 1 };
    OwnContent own;
    EXPECT_EQ(contentFor(post, own).attachments[0].crop, post.attachments[0].crop);
    own.crops[u"aa"_s] = Crop { 0.5, 0, 0.5, 1 };
    EXPECT_EQ(contentFor(post, own).attachments[0].crop, (Crop { 0.5, 0, 0.5, 1 }));
    EXPECT_EQ(ownContentFromJson(toJson(own)), own);
    own.crops[u"aa"_s] = Crop {};
    EXPECT_FALSE(contentFor(post, own).attachments[0].crop);
    EXPECT_EQ(ownContentFromJson(toJson(own)), own);
    own.crops.clear();
    own.unknown = { { u"crops"_s, QJsonObject { { u"aa"_s, QJsonObject { { u"circle"_s, 3 } } } } }, { u"tone"_s, 1 } };
    EXPECT_EQ(ownContentFromJson(toJson(own)), own) << "a newer one's";
}

} // namespace bubenik
