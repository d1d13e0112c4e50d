// What pictures say of themselves: files with metadata as agencies, programs and cameras write them.
#include "storage/PictureText.h"

#include <QBuffer>
#include <QImage>
#include <QRandomGenerator>
#include <QtEndian>
#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const char *format, const QString &description = {})
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::blue);
    if (!description.isEmpty()) {
        image.setText(u"Description"_s, description);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QByteArray big16(int value)
{
    QByteArray bytes(2, 0);
    qToBigEndian(quint16(value), bytes.data());
    return bytes;
}

QByteArray big32(qsizetype value)
{
    QByteArray bytes(4, 0);
    qToBigEndian(quint32(value), bytes.data());
    return bytes;
}

// A JPEG with these application segments.
QByteArray jpeg(const QList<QPair<char, QByteArray>> &segments)
{
    const auto plain = encoded("jpg");
    auto bytes = plain.left(2);
    for (const auto &[marker, content] : segments) {
        bytes += QByteArray("\xff") + marker + big16(int(content.size()) + 2) + content;
    }
    return bytes + plain.mid(2);
}

QPair<char, QByteArray> xmp(const QString &inside)
{
    const auto text
        = u"<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
          "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description "
          "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
          "xmlns:Iptc4xmpCore=\"http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/\">%1</rdf:Description></rdf:RDF>"
          "</x:xmpmeta>"_s.arg(inside);
    return { '\xe1', QByteArray("http://ns.adobe.com/xap/1.0/\0", 29) + text.toUtf8() };
}

QPair<char, QByteArray> iim(const QByteArray &caption)
{
    const auto record = QByteArray("\x1c\x02\x78", 3) + big16(int(caption.size())) + caption;
    return { '\xed',
        QByteArray("Photoshop 3.0\0", 14) + "8BIM" + big16(0x0404) + QByteArray(2, 0) + big32(record.size()) + record };
}

QPair<char, QByteArray> exif(const QByteArray &text)
{
    const QByteArray tiff = QByteArray("MM\0*", 4) + big32(8) + big16(1) + big16(0x010E) + big16(2)
        + big32(text.size() + 1) + big32(26) + big32(0) + text + '\0';
    return { '\xe1', QByteArray("Exif\0\0", 6) + tiff };
}

QString described(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return pictures::describedIn(buffer);
}

} // namespace

TEST(PictureText, altText_goesBeforeDescription_captionAndExif)
{
    const auto alt
        = u"<Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang=\"x-default\">Starosta u kašny"
          "</rdf:li><rdf:li xml:lang=\"en\">The mayor</rdf:li></rdf:Alt></Iptc4xmpCore:AltTextAccessibility>"_s;
    const auto description
        = u"<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">Náměstí  v zimě</rdf:li></rdf:Alt></dc:description>"_s;
    const auto caption = iim("Zámek v noci");
    const auto camera = exif("Řeka ráno");
    EXPECT_EQ(described(jpeg({ camera, caption, xmp(description + alt) })), u"Starosta u kašny"_s);
    EXPECT_EQ(described(jpeg({ camera, caption, xmp(description) })), u"Náměstí v zimě"_s);
    EXPECT_EQ(described(jpeg({ camera, caption })), u"Zámek v noci"_s);
    EXPECT_EQ(described(jpeg({ camera })), u"Řeka ráno"_s);
    EXPECT_EQ(described(jpeg({})), QString());
}

TEST(PictureText, ofOlderPrograms_isInWindows1250_orWhatLatin1SharesWithIt)
{
    EXPECT_EQ(described(jpeg({ iim("N\xe1m\xec" "st\xed, \x9alechta a p\xf8\xedtel K\xf9\x9e" "e") })), u"Náměstí, šlechta a přítel Kůže"_s);
    EXPECT_EQ(described(jpeg({ exif("Z\xe1mek M\xfcnchen caf\xe9") })), u"Zámek München café"_s);
}

TEST(PictureText, whatCamerasAlwaysWrite_isNothing)
{
    EXPECT_EQ(described(jpeg({ exif("OLYMPUS DIGITAL CAMERA         ") })), QString());
    EXPECT_EQ(described(jpeg({ exif("  ") })), QString());
}

TEST(PictureText, ofPng_isItsDescription_andLongTextsAreCut)
{
    EXPECT_EQ(described(encoded("png", u"Mapa objížďky"_s)), u"Mapa objížďky"_s);
    EXPECT_EQ(described(encoded("png")), QString());
    EXPECT_EQ(described(encoded("png", u"slovo "_s.repeated(200))).size(), 300);
}

TEST(PictureText, brokenFiles_sayNothing_andHurtNobody)
{
    EXPECT_EQ(described({}), QString());
    const auto whole = jpeg({ exif("Řeka ráno"), iim("Zámek"), xmp(u"<dc:description>"_s) });
    QRandomGenerator random(7);
    for (int i = 0; i < 3000; ++i) {
        auto bytes = whole.left(random.bounded(int(whole.size())));
        for (int flip = 0; flip < 4 && !bytes.isEmpty(); ++flip) {
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        }
        EXPECT_LE(described(bytes).size(), 300);
    }
}
