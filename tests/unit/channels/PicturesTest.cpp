#include "channels/common/Pictures.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QTemporaryDir>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

// Left half red, right half blue, so that turning it can be seen.
QImage halves(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::blue);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width / 2; ++x) {
            image.setPixelColor(x, y, Qt::red);
        }
    }
    return image;
}

QByteArray encodedAs(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(image.save(&buffer, format, 95));
    return bytes;
}

// An EXIF segment that only says which way up, and where (as text, which is enough to look for).
QByteArray withExif(const QByteArray &jpeg, char orientation)
{
    QByteArray tiff("MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 19);
    tiff += orientation;
    tiff += QByteArray("\0\0\0\0\0\0", 6);
    const auto payload = QByteArray("Exif\0\0", 6) + tiff + "GPS 50.3848 13.1714";
    const auto length = static_cast<quint16>(payload.size() + 2);
    QByteArray segment("\xff\xe1");
    segment += static_cast<char>(length >> 8);
    segment += static_cast<char>(length & 0xff);
    return jpeg.left(2) + segment + payload + jpeg.mid(2);
}

class Pictures : public ::testing::Test
{
protected:
    QString write(const QByteArray &bytes)
    {
        QFile file(m_directory.filePath(u"picture"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    QTemporaryDir m_directory;
};

} // namespace

TEST_F(Pictures, preparePicture_turnedByExif_isUprightAndBare)
{
    const auto path = write(withExif(encodedAs(halves(40, 20), "JPG"), 6));
    ASSERT_EQ(QImageReader(path).transformation(), QImageIOHandler::TransformationRotate90);
    const auto picture = preparePicture(path, u"image/jpeg"_s, 2560);
    ASSERT_TRUE(picture);
    EXPECT_EQ(picture->width, 20);
    EXPECT_EQ(picture->height, 40);
    EXPECT_FALSE(picture->bytes.contains("GPS"));
    const auto image = QImage::fromData(picture->bytes);
    EXPECT_GT(image.pixelColor(10, 3).red(), 200) << "left of the stored picture is now above";
    EXPECT_GT(image.pixelColor(10, 36).blue(), 200);
}

TEST_F(Pictures, preparePicture_smallUprightJpeg_isNotEncodedAgain)
{
    const auto original = encodedAs(halves(40, 20), "JPG");
    const auto picture = preparePicture(write(withExif(original, 1)), u"image/jpeg"_s, 2560);
    ASSERT_TRUE(picture);
    EXPECT_EQ(picture->bytes, original);
}

TEST_F(Pictures, preparePicture_larger_isScaledInProportion)
{
    const auto picture = preparePicture(write(encodedAs(halves(300, 200), "JPG")), u"image/jpeg"_s, 150);
    ASSERT_TRUE(picture);
    EXPECT_EQ(picture->width, 150);
    EXPECT_EQ(picture->height, 100);
    EXPECT_EQ(picture->mime, u"image/jpeg"_s);
}

TEST_F(Pictures, preparePicture_part_isThatPartOfThePixels)
{
    const auto path = write(encodedAs(halves(400, 200), "JPG"));
    const auto left = preparePicture(path, u"image/jpeg"_s, 2560, { 0, 0, 0.5, 1 });
    const auto right = preparePicture(path, u"image/jpeg"_s, 50, { 0.5, 0.5, 0.5, 0.5 });
    ASSERT_TRUE(left && right);
    EXPECT_EQ(QSize(left->width, left->height), QSize(200, 200));
    EXPECT_EQ(QSize(right->width, right->height), QSize(50, 25)) << "the part is scaled, not the whole";
    const auto red = QImage::fromData(left->bytes);
    const auto blue = QImage::fromData(right->bytes);
    EXPECT_GT(red.pixelColor(5, 100).red(), 200);
    EXPECT_GT(red.pixelColor(190, 5).red(), 200);
    EXPECT_LT(red.pixelColor(190, 195).blue(), 60);
    EXPECT_GT(blue.pixelColor(3, 3).blue(), 200);
    EXPECT_LT(blue.pixelColor(47, 22).red(), 60);
    EXPECT_EQ(preparePicture(path, u"image/jpeg"_s, 2560, Crop {})->bytes, preparePicture(path, u"image/jpeg"_s, 2560)->bytes);
}

TEST_F(Pictures, preparePicture_partOfATurnedPicture_isOfTheUprightOne)
{
    // Stored lying with red at the left; seen upright red is above.
    const auto path = write(withExif(encodedAs(halves(400, 200), "JPG"), 6));
    for (const int edge : { 2560, 60 }) {
        const auto below = preparePicture(path, u"image/jpeg"_s, edge, { 0.5, 0.5, 0.5, 0.25 });
        ASSERT_TRUE(below);
        EXPECT_EQ(below->width, below->height) << "100 by 100 of 200 by 400";
        const auto image = QImage::fromData(below->bytes);
        EXPECT_GT(image.pixelColor(2, 2).blue(), 200);
        EXPECT_LT(image.pixelColor(image.width() - 2, 2).red(), 60);
        const auto above = preparePicture(path, u"image/jpeg"_s, edge, { 0, 0.25, 1, 0.25 });
        ASSERT_TRUE(above);
        EXPECT_EQ(above->width, 2 * above->height);
        EXPECT_GT(QImage::fromData(above->bytes).pixelColor(3, 3).red(), 200);
        EXPECT_FALSE(above->bytes.contains("GPS"));
    }
}

TEST_F(Pictures, preparePicture_partOfATransparentPng_staysOne)
{
    QImage image(40, 20, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    image.setPixelColor(30, 10, Qt::red);
    const auto picture = preparePicture(write(encodedAs(image, "PNG")), u"image/png"_s, 2560, { 0.5, 0, 0.5, 1 });
    ASSERT_TRUE(picture);
    EXPECT_EQ(picture->mime, u"image/png"_s);
    const auto part = QImage::fromData(picture->bytes);
    EXPECT_EQ(part.size(), QSize(20, 20));
    EXPECT_EQ(part.pixelColor(10, 10), QColor(Qt::red));
    EXPECT_EQ(part.pixelColor(3, 3).alpha(), 0);
}

TEST_F(Pictures, preparePicture_fortyMegapixels_fits)
{
    const auto picture = preparePicture(write(encodedAs(QImage(7750, 5200, QImage::Format_RGB32), "JPG")), u"image/jpeg"_s, 2560);
    ASSERT_TRUE(picture);
    EXPECT_EQ(picture->width, 2560);
    EXPECT_LT(picture->bytes.size(), 2 * 1024 * 1024);
}

TEST_F(Pictures, preparePicture_transparentPng_staysOne)
{
    QImage image(30, 30, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    image.setText(u"Author"_s, u"Jana Tajná"_s);
    const auto picture = preparePicture(write(encodedAs(image, "PNG")), u"image/png"_s, 2560);
    ASSERT_TRUE(picture);
    EXPECT_EQ(picture->mime, u"image/png"_s);
    EXPECT_EQ(QImage::fromData(picture->bytes).pixelColor(3, 3).alpha(), 0);
    EXPECT_FALSE(picture->bytes.contains("Jana"));
}

TEST_F(Pictures, preparePicture_sameFile_givesTheSameBytes)
{
    const auto path = write(encodedAs(halves(300, 200), "PNG"));
    EXPECT_EQ(preparePicture(path, u"image/png"_s, 150)->bytes, preparePicture(path, u"image/png"_s, 150)->bytes);
}

TEST_F(Pictures, preparePicture_broken_isInvalid)
{
    const auto whole = encodedAs(halves(300, 200), "JPG");
    for (const auto &bytes : { whole.left(100), QByteArray("not a picture"), QByteArray() }) {
        const auto picture = preparePicture(write(bytes), u"image/jpeg"_s, 2560);
        ASSERT_FALSE(picture);
        EXPECT_EQ(picture.error().kind, ErrorKind::Invalid);
        EXPECT_EQ(picture.error().code, u"broken-picture"_s);
    }
    EXPECT_EQ(preparePicture(m_directory.filePath(u"missing"_s), {}, 100).error().kind, ErrorKind::Storage);
}

TEST_F(Pictures, withoutMetadata_furtherPicturesBehindTheFirst_areLeftOut)
{
    // As telephones write it: a list of pictures in APP2, and the second one, with its own EXIF, behind the first.
    const auto plain = encodedAs(halves(64, 32), "jpeg");
    auto several = plain.left(2) + QByteArray("\xff\xe2\0\x0aMPF\0list", 12) + plain.mid(2) + withExif(plain, 1);
    const auto bare = withoutMetadata(several);
    EXPECT_FALSE(bare.contains("GPS"));
    EXPECT_FALSE(bare.contains("MPF"));
    EXPECT_EQ(QImage::fromData(bare), QImage::fromData(plain));
    EXPECT_EQ(bare, withoutMetadata(bare));
}

TEST_F(Pictures, withoutMetadata_cutInASegment_isRefused)
{
    const auto jpeg = withExif(encodedAs(halves(40, 20), "JPG"), 1);
    EXPECT_TRUE(withoutMetadata(jpeg.left(20)).isEmpty());
    EXPECT_TRUE(withoutMetadata("\xff\xd8\xff").isEmpty());
}

} // namespace bubenik
