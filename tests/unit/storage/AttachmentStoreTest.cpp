#include "Fixture.h"

#include "core/Json.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

QByteArray picture(const QSize &size, const char *format, QImage::Format pixels = QImage::Format_RGB32)
{
    QImage image(size, pixels);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 80);
    return bytes;
}

// A JPEG with an EXIF block that says "turned by 90 degrees" (orientation 6; CIPA DC-008, 4.6.4).
QByteArray turned(const QByteArray &jpeg)
{
    const auto tiff = QByteArray::fromHex("49492a000800000001001201030001000000060000000000000000");
    const auto payload = QByteArray("Exif\0\0", 6) + tiff;
    const auto length = payload.size() + 2;
    QByteArray segment("\xff\xe1", 2);
    segment += char(length >> 8);
    segment += char(length & 0xff);
    return jpeg.left(2) + segment + payload + jpeg.mid(2);
}

} // namespace

class AttachmentStoreTest : public StorageTest
{
protected:
    [[nodiscard]] Result<Attachment> import(const QByteArray &bytes, const QString &name)
    {
        return stores->attachments.import(bytes, name);
    }
};

TEST_F(AttachmentStoreTest, picture_isMeasuredAndKeptByItsDigest)
{
    const auto bytes = picture({ 640, 360 }, "PNG");
    const auto attachment = import(bytes, u"zámek.PNG"_s);
    ASSERT_OK(attachment);
    EXPECT_EQ(attachment->role, AttachmentRole::Picture);
    EXPECT_EQ(attachment->mime, u"image/png"_s);
    EXPECT_EQ(attachment->fileName, u"zámek.PNG"_s);
    EXPECT_EQ(QSize(attachment->width, attachment->height), QSize(640, 360));
    EXPECT_EQ(attachment->bytes, bytes.size());
    const auto path = stores->attachments.path(*attachment).value();
    EXPECT_EQ(path, u"%1/%2/%3.png"_s.arg(folder.attachmentsPath(), attachment->digest.left(2), attachment->digest));
    EXPECT_EQ(import(bytes, u"jiné jméno.png"_s)->digest, attachment->digest);
    EXPECT_EQ(QDir(folder.attachmentsPath() + u'/' + attachment->digest.left(2)).entryList(QDir::Files).size(), 1);
}

TEST_F(AttachmentStoreTest, fortyMegapixels_areTaken)
{
    const auto jpeg = import(picture({ 7744, 5184 }, "JPG"), u"velká.jpg"_s);
    ASSERT_OK(jpeg);
    EXPECT_EQ(jpeg->width, 7744);
    const auto png = import(picture({ 7744, 5184 }, "PNG"), u"velká.png"_s);
    ASSERT_OK(png);
    EXPECT_EQ(png->height, 5184);
}

TEST_F(AttachmentStoreTest, turnedPicture_isMeasuredAsSeen)
{
    const auto attachment = import(turned(picture({ 400, 300 }, "JPG")), u"na výšku.jpg"_s);
    ASSERT_OK(attachment);
    EXPECT_EQ(QSize(attachment->width, attachment->height), QSize(300, 400));
}

TEST_F(AttachmentStoreTest, brokenPictures_areRefused)
{
    const auto whole = picture({ 1200, 900 }, "JPG");
    EXPECT_EQ(import(whole.left(whole.size() / 3), u"půl.jpg"_s).error().code, u"broken-picture"_s);
    auto png = picture({ 300, 300 }, "PNG");
    png[png.size() / 2] = char(png[png.size() / 2] ^ 0x55);
    EXPECT_EQ(import(png, u"rozbitý.png"_s).error().code, u"broken-picture"_s);
    EXPECT_EQ(import(QByteArray("\xff\xd8\xff\xe0 nothing", 12), u"a.jpg"_s).error().code, u"broken-picture"_s);
}

TEST_F(AttachmentStoreTest, activeContent_isRefused_whateverItsName)
{
    const QByteArray svg("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>");
    EXPECT_EQ(import(svg, u"logo.svg"_s).error().code, u"svg"_s);
    EXPECT_EQ(import(svg, u"logo.png"_s).error().code, u"svg"_s);
    EXPECT_EQ(import("<!DOCTYPE html><html><script>1</script></html>", u"a.pdf"_s).error().code, u"active-content"_s);
    EXPECT_EQ(import({}, u"a.png"_s).error().code, u"empty"_s);
    EXPECT_EQ(stores->attachments.import(directory.filePath(u"není.png"_s)).error().code, u"unreadable"_s);
    EXPECT_EQ(stores->attachments.import(directory.path()).error().code, u"unreadable"_s);
}

TEST_F(AttachmentStoreTest, contentDecidesTheType_notTheName)
{
    EXPECT_EQ(import(picture({ 20, 20 }, "JPG"), u"vlastně.png"_s)->mime, u"image/jpeg"_s);
    EXPECT_EQ(import("%PDF-1.7\n1 0 obj", u"zápis.jpg"_s)->mime, u"application/pdf"_s);
    EXPECT_EQ(import("prostý text", u"zápis.txt"_s)->role, AttachmentRole::Document);
}

TEST_F(AttachmentStoreTest, path_ofWhatIsNotThere_isNotFound)
{
    EXPECT_EQ(stores->attachments.path(u"ab"_s.repeated(32)).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(stores->attachments.path(u"../../etc/passwd"_s).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(stores->attachments.path(QString()).error().kind, ErrorKind::NotFound);
}

TEST_F(AttachmentStoreTest, fileFromTheServer_isTakenInOnlyWhenItIsWhatItsDigestSays)
{
    const QByteArray bytes("zvuk");
    const auto digest = sha256(bytes);
    const auto file = directory.filePath(u"download"_s);
    const auto write = [&](const QByteArray &content) {
        QFile out(file);
        return out.open(QIODevice::WriteOnly) && out.write(content) == content.size();
    };
    ASSERT_TRUE(write("jiný"));
    const auto refused = stores->attachments.receive(file, digest, u"mp3"_s);
    EXPECT_EQ(refused.error().kind, ErrorKind::Mismatch);
    EXPECT_FALSE(stores->attachments.path(digest).has_value());
    ASSERT_TRUE(write(bytes));
    EXPECT_FALSE(stores->attachments.receive(file, digest, u"../x"_s).has_value());
    ASSERT_OK(stores->attachments.receive(file, digest, u"mp3"_s));
    EXPECT_FALSE(QFile::exists(file));
    EXPECT_TRUE(stores->attachments.path(digest)->endsWith(digest + u".mp3"_s));
    EXPECT_EQ(stores->attachments.totalBytes(), bytes.size());
    ASSERT_TRUE(write(bytes));
    ASSERT_OK(stores->attachments.receive(file, digest, u"mp3"_s)); // once more is no harm
    EXPECT_EQ(stores->attachments.totalBytes(), bytes.size());
}

TEST_F(AttachmentStoreTest, evict_removesWhatWasUsedLongestAgo_butNotWhatIsNeeded)
{
    QStringList digests;
    for (int i = 0; i < 4; ++i) {
        const auto attachment
            = stores->attachments.import(QByteArray("%PDF-1.4 ") + QByteArray(1000, char('a' + i)), u"a.pdf"_s);
        ASSERT_OK(attachment);
        digests.append(attachment->digest);
        stores->attachments.touch(digests[i], clock.now() + std::chrono::minutes(i));
    }
    stores->attachments.touch(digests[1], clock.now() + std::chrono::hours(1)); // used again
    const auto each = stores->attachments.totalBytes() / 4;
    ASSERT_OK(stores->attachments.evict(2 * each, { digests[0] }));
    EXPECT_TRUE(stores->attachments.path(digests[0]).has_value()); // needed
    EXPECT_TRUE(stores->attachments.path(digests[1]).has_value());
    EXPECT_FALSE(stores->attachments.path(digests[2]).has_value());
    EXPECT_FALSE(stores->attachments.path(digests[3]).has_value());
    EXPECT_EQ(stores->attachments.totalBytes(), 2 * each);
}
