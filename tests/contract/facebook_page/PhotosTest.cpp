// Photos: fit for Facebook, described, used again after a refusal, and never twice.
#include "contract/facebook_page/PageContract.h"

#include <QBuffer>
#include <QImage>

#include <random>

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Noise does not compress: a camera's worst day.
QByteArray noise(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    std::mt19937 random(7);
    for (int y = 0; y < height; ++y) {
        auto *line = reinterpret_cast<quint32 *>(image.scanLine(y));
        std::generate_n(line, width, [&random] { return random() | 0xff000000U; });
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg", 98);
    return bytes;
}

} // namespace

TEST_F(PageContract, manyPhotos_keepTheirOrderAndAltTexts)
{
    auto out = outgoing();
    QStringList alts;
    for (int number = 1; number <= 7; ++number) {
        alts << u"Fotka číslo %1: řeka & most"_s.arg(number);
        out.content.attachments << rig.addPicture(64 + number, 48, alts.last());
    }
    const auto item = published(out);
    EXPECT_EQ(graph.altTexts(item.remoteId), alts);
    EXPECT_EQ(graph.countSeen("POST", u"/photos"_s), 7);
}

TEST_F(PageContract, scheduledPost_carriesTemporaryPhotos_uploadedAtHandOver)
{
    auto out = outgoing(u"Hody"_s, 20 * 24h);
    out.content.attachments = { rig.addPicture(64, 48, u"Most"_s) };
    const auto item = published(out);
    ASSERT_TRUE(item.scheduled);
    clock.advance(20 * 24h + 10s);
    EXPECT_EQ(graph.post(item.remoteId)->state, GraphPost::State::Published);
    EXPECT_EQ(graph.altTexts(item.remoteId), QStringList { u"Most"_s });
}

TEST_F(PageContract, decorativePhoto_hasNoAltText)
{
    auto out = outgoing();
    out.content.attachments = { rig.addPicture(64, 48, u"nic"_s) };
    out.content.attachments[0].decorative = true;
    const auto item = published(out);
    EXPECT_EQ(graph.altTexts(item.remoteId), QStringList { QString() });
}

TEST_F(PageContract, hugePhoto_isScaledBelow4Megabytes)
{
    auto out = outgoing();
    const auto bytes = noise(4000, 3000);
    ASSERT_GT(bytes.size(), 8 * 1024 * 1024);
    auto picture = rig.addFile(bytes, u"DSC_0001.JPG"_s, u"image/jpeg"_s);
    picture.alt = u"Zrnění"_s;
    out.content.attachments = { picture };
    const auto item = published(out);
    const auto state = graph.state();
    ASSERT_EQ(state.photos.size(), 1U);
    const auto &photo = state.photos.begin()->second;
    EXPECT_LT(photo.content.size(), 4 * 1024 * 1024);
    EXPECT_GT(photo.content.size(), 100 * 1024);
    EXPECT_EQ(photo.post, item.remoteId);
}

TEST_F(PageContract, photosOfARefusedPost_areUsedAgain)
{
    auto out = outgoing();
    out.content.attachments = { rig.addPicture(64, 48, u"Most"_s), rig.addPicture(65, 48, u"Řeka"_s) };
    graph.addFault("POST", u"/feed"_s, { .kind = GraphFault::Kind::Throttle, .code = 32, .delay = 1min });
    EXPECT_EQ(refused(out).kind, ErrorKind::RateLimited);
    EXPECT_EQ(graph.countSeen("POST", u"/photos"_s), 2);
    clock.advance(2min);
    const auto item = published(out);
    EXPECT_EQ(graph.countSeen("POST", u"/photos"_s), 2) << "no photo went up twice";
    EXPECT_EQ(graph.altTexts(item.remoteId), (QStringList { u"Most"_s, u"Řeka"_s }));
}

TEST_F(PageContract, photosThatFacebookHasDropped_areUploadedAnew)
{
    auto out = outgoing();
    out.content.attachments = { rig.addPicture(64, 48, u"Most"_s) };
    graph.addFault("POST", u"/feed"_s, { .kind = GraphFault::Kind::Throttle, .code = 32, .delay = 1min });
    EXPECT_EQ(refused(out).kind, ErrorKind::RateLimited);
    clock.advance(25h);
    EXPECT_EQ(graph.altTexts(published(out).remoteId), QStringList { u"Most"_s });
}

TEST_F(PageContract, vanishedPhoto_isRefusedOnce_andUploadedAnewNextTime)
{
    auto out = outgoing();
    out.content.attachments = { rig.addPicture(64, 48, u"Most"_s) };
    graph.addFault("POST", u"/feed"_s, { .kind = GraphFault::Kind::Throttle, .code = 32, .delay = 1min });
    EXPECT_EQ(refused(out).kind, ErrorKind::RateLimited);
    clock.advance(2min);
    graph.change([](GraphState &state) { state.photos.clear(); });
    const auto error = refused(out);
    EXPECT_EQ(error.kind, ErrorKind::Rejected) << said(error);
    EXPECT_EQ(graph.altTexts(published(out).remoteId), QStringList { u"Most"_s });
}

TEST_F(PageContract, brokenPhoto_isNamed)
{
    auto out = outgoing();
    auto picture = rig.addFile("kein Bild", u"most.jpg"_s, u"image/jpeg"_s);
    picture.alt = u"Most"_s;
    out.content.attachments = { picture };
    const auto error = refused(out);
    EXPECT_EQ(error.kind, ErrorKind::Invalid) << said(error);
    EXPECT_EQ(error.subject, u"most.jpg"_s);
    EXPECT_TRUE(graph.posts().isEmpty());
}

TEST_F(PageContract, otherPhotosLater_replaceThoseOfThePost)
{
    auto out = outgoing();
    out.content.attachments = { rig.addPicture(64, 48, u"Most"_s) };
    const auto item = published(out);
    out.content.attachments = { rig.addPicture(70, 48, u"Řeka"_s), rig.addPicture(71, 48, u"Hrad"_s) };
    const auto page = channel();
    const auto updated = waitFor(page->update(item.remoteId, out, item.fingerprint, {}));
    ASSERT_TRUE(updated) << said(updated.error());
    EXPECT_EQ(graph.altTexts(item.remoteId), (QStringList { u"Řeka"_s, u"Hrad"_s }));
    out.content.attachments.clear();
    const auto without = waitFor(page->update(item.remoteId, out, updated->fingerprint, {}));
    ASSERT_FALSE(without);
    EXPECT_EQ(without.error().code, u"replace"_s) << "Facebook takes no empty list";
}

TEST_F(PageContract, scheduleTooNearAfterALongUpload_isNotYet_andTheNextTimeOnTime)
{
    auto out = outgoing(u"Hody"_s, 12min);
    out.content.attachments = { rig.addPicture(64, 48, u"Most"_s) };
    graph.addFault("POST", u"/photos"_s, { .kind = GraphFault::Kind::Slow, .delay = 4min });
    settings[u"timeout"_s] = u"600"_s;
    const auto error = refused(out);
    EXPECT_EQ(error.kind, ErrorKind::NotYet) << said(error);
    EXPECT_EQ(error.code, u"fb-too-near"_s);
    EXPECT_TRUE(graph.posts().isEmpty());
    clock.advance(*error.retryAfter);
    const auto item = published(out);
    EXPECT_TRUE(item.visible);
    EXPECT_EQ(graph.altTexts(item.remoteId), QStringList { u"Most"_s });
}

} // namespace bubenik
