#include "contract/wordpress/WordPressContract.h"

#include "channels/common/Pictures.h"

#include <QFile>
#include <QImage>

namespace bubenik {

using namespace Qt::StringLiterals;

class WordPressMedia : public WordPressContract
{
};

TEST_F(WordPressMedia, samePictureInTwoPosts_isUploadedOnce)
{
    const auto channel = channelOf(u"editor"_s);
    auto first = outgoing();
    first.content.attachments = { m_files.addPicture(640, 400, u"Most"_s) };
    auto second = outgoing(u"Druhý"_s);
    second.content.attachments = first.content.attachments;
    EXPECT_TRUE(published(*channel, first).warnings.isEmpty());
    EXPECT_TRUE(published(*channelOf(u"editor"_s), second).warnings.isEmpty()) << "another desk finds it, too";
    ASSERT_EQ(site().media().size(), 1);
    const auto media = site().media().first().toObject();
    EXPECT_EQ(media[u"alt"_s].toString(), u"Most"_s);
    EXPECT_TRUE(media[u"file"_s].toString().endsWith(u"most-pres-ohri.jpg"_s)) << media[u"file"_s].toString().toStdString();

    second.content.attachments[0].alt = u"Most přes Ohři"_s;
    second.mark = newUuid(second.due);
    (void)published(*channel, second);
    EXPECT_EQ(site().media().size(), 1);
    EXPECT_EQ(site().media().first()[u"alt"_s].toString(), u"Most přes Ohři"_s);
}

TEST_F(WordPressMedia, onePicture_costsThreeRequestsAndTheSignIn)
{
    const auto channel = channelOf(u"editor"_s);
    auto out = outgoing();
    (void)published(*channel, out);
    m_proxy.clearRequests();
    out = outgoing(u"Druhý"_s);
    out.content.attachments = { m_files.addPicture(320, 200, u"a"_s) };
    (void)published(*channel, out);
    EXPECT_EQ(m_proxy.count("GET"), 1) << "is the picture there?";
    EXPECT_EQ(m_proxy.count("POST", u"/media"_s), 1);
    EXPECT_EQ(m_proxy.count("POST", u"/posts"_s), 1);
    EXPECT_EQ(m_proxy.count(), 3);
}

TEST_F(WordPressMedia, fortyMegapixels_areScaled)
{
    const auto channel = channelOf(u"editor"_s);
    auto out = outgoing();
    out.content.attachments = { m_files.addPicture(7750, 5200, u"Velký"_s) };
    const auto item = published(*channel, out);
    EXPECT_TRUE(item.warnings.isEmpty());
    const auto width = site().php("return wp_get_attachment_metadata(get_post_thumbnail_id(%1))['width'];"_L1.arg(item.remoteId));
    EXPECT_EQ(width.toInt(), 2560);
    const auto verified = waitFor(channel->verify(item, out));
    EXPECT_TRUE(verified) << said(verified.error());
}

TEST_F(WordPressMedia, opus_goesUpAsOgg)
{
    QFile file(QStringLiteral(BUBENIK_FIXTURES "/sounds/silence.opus"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto channel = channelOf(u"editor"_s);
    auto out = outgoing();
    auto sound = m_files.addFile(file.readAll(), u"Hlášení.opus"_s, u"audio/ogg"_s);
    sound.title = u"Hlášení rozhlasu"_s;
    out.content.attachments = { sound };
    const auto item = published(*channel, out);
    EXPECT_TRUE(item.warnings.isEmpty());
    ASSERT_EQ(site().media().size(), 1);
    EXPECT_TRUE(site().media().first()[u"file"_s].toString().endsWith(u"hlaseni.ogg"_s));
    EXPECT_TRUE(site().post(item.remoteId.toInt())[u"content"_s].toString().contains(u"<audio controls src="_s));
    const auto verified = waitFor(channel->verify(item, out));
    EXPECT_TRUE(verified) << said(verified.error());
}

TEST_F(WordPressMedia, pdfAbovePhpsLimits_passes)
{
    const auto channel = channelOf(u"editor"_s);
    auto out = outgoing();
    out.content.attachments = { m_files.addFile("%PDF-1.4\n" + QByteArray(4 * 1024 * 1024, 'x'), u"Územní plán.pdf"_s, u"application/pdf"_s) };
    const auto item = published(*channel, out);
    EXPECT_TRUE(item.warnings.isEmpty());
    EXPECT_TRUE(site().post(item.remoteId.toInt())[u"content"_s].toString().contains(u"uzemni-plan.pdf\">Územní plán.pdf (PDF, 4,0 MB)"_s));
    const auto verified = waitFor(channel->verify(item, out));
    EXPECT_TRUE(verified) << said(verified.error());
}

TEST_F(WordPressMedia, brokenPicture_isNamedAndNothingIsSent)
{
    auto out = outgoing();
    out.content.attachments = { m_files.addFile("\xff\xd8\xff broken", u"rozbity.jpg"_s, u"image/jpeg"_s) };
    const auto item = waitFor(channelOf(u"editor"_s)->publish(out, {}));
    ASSERT_FALSE(item);
    EXPECT_EQ(item.error().kind, ErrorKind::Invalid);
    EXPECT_EQ(item.error().subject, u"rozbity.jpg"_s);
    EXPECT_EQ(m_proxy.count("POST"), 0);
}

TEST_F(WordPressMedia, refusedType_isRejectedByName)
{
    auto out = outgoing();
    out.content.attachments = { m_files.addFile("MZ whatever", u"virus.exe"_s, u"application/x-msdownload"_s) };
    const auto item = waitFor(channelOf(u"editor"_s)->publish(out, {}));
    ASSERT_FALSE(item);
    EXPECT_EQ(item.error().kind, ErrorKind::Rejected) << said(item.error());
    EXPECT_EQ(item.error().subject, u"virus.exe"_s);
    EXPECT_EQ(postsThere(), 0);
}

TEST_F(WordPressMedia, tooLargeForTheServerInFront_isTooLarge)
{
    m_proxy.inject("POST", u"/media"_s, { .kind = Fault::Kind::Status, .status = 413, .body = "<html>nginx" }, 1, 0);
    auto out = outgoing();
    out.content.attachments = { m_files.addPicture(640, 400, u"Most"_s) };
    const auto item = waitFor(channelOf(u"editor"_s)->publish(out, {}));
    ASSERT_FALSE(item);
    EXPECT_EQ(item.error().kind, ErrorKind::TooLarge) << said(item.error());
    EXPECT_EQ(item.error().subject, u"Most přes Ohři.jpg"_s);
    EXPECT_EQ(postsThere(), 0);
}

TEST_F(WordPressMedia, answerToTheUploadLost_thePictureIsFound)
{
    for (const auto kind : { Fault::Kind::CutAfter, Fault::Kind::HalfAnswer, Fault::Kind::Garbage, Fault::Kind::StatusAfter }) {
        site().reset();
        m_proxy.clearFaults();
        m_proxy.inject("POST", u"/media"_s, { .kind = kind });
        const auto channel = channelOf(u"editor"_s);
        auto out = outgoing();
        out.content.attachments = { m_files.addPicture(640, 400, u"Most"_s) };
        EXPECT_TRUE(published(*channel, out).warnings.isEmpty());
        EXPECT_EQ(site().media().size(), 1);
    }
}

TEST_F(WordPressMedia, uploadCut_isNoUnknownOutcomeOfThePost)
{
    m_proxy.inject("POST", u"/media"_s, { .kind = Fault::Kind::CutBefore });
    const auto channel = channelOf(u"editor"_s);
    auto out = outgoing();
    out.content.attachments = { m_files.addPicture(640, 400, u"Most"_s) };
    const auto item = waitFor(channel->publish(out, {}));
    ASSERT_FALSE(item);
    EXPECT_EQ(item.error().kind, ErrorKind::Server) << said(item.error());
    EXPECT_EQ(postsThere(), 0);
    (void)published(*channel, out);
    EXPECT_EQ(site().media().size(), 1);
}

TEST_F(WordPressMedia, pictureGoneFromTheSite_isAMismatch)
{
    const auto channel = channelOf(u"editor"_s);
    auto out = outgoing();
    out.content.attachments = { m_files.addPicture(640, 400, u"Most"_s) };
    const auto item = published(*channel, out);
    (void)site().php("return unlink(get_attached_file(get_post_thumbnail_id(%1)));"_L1.arg(item.remoteId));
    const auto verified = waitFor(channel->verify(item, out));
    ASSERT_FALSE(verified);
    EXPECT_EQ(verified.error().kind, ErrorKind::Mismatch) << said(verified.error());
}

TEST_F(WordPressMedia, placeOfThePhotograph_isNotPublished)
{
    const auto picture = m_files.addPicture(640, 400, u"Most"_s);
    QFile file(*m_files.context().attachmentPath(picture.digest));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto jpeg = file.readAll();
    const QByteArray exif = QByteArray("\xff\xe1\0\x14", 4) + QByteArray("Exif\0\0GPS 50N 13E", 18);
    const auto tagged = m_files.addFile(jpeg.left(2) + exif + jpeg.mid(2), u"s polohou.jpg"_s, u"image/jpeg"_s);
    auto out = outgoing();
    out.content.attachments = { tagged };
    (void)published(*channelOf(u"editor"_s), out);
    for (const auto &request : m_proxy.requests()) {
        EXPECT_FALSE(request.body.contains("GPS"));
    }
}

} // namespace bubenik
