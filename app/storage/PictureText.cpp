#include "storage/PictureText.h"

#include <QIODevice>
#include <QImageReader>
#include <QStringDecoder>
#include <QXmlStreamReader>
#include <QtEndian>
#include <optional>

namespace bubenik::pictures {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 300;
constexpr int largestHead = 1024 * 1024; // metadata stands before the picture

struct Texts {
    QString alt; // XMP: AltTextAccessibility
    QString description; // XMP: dc:description
    QString caption; // IIM 2:120
    QString exif; // ImageDescription

    [[nodiscard]] QString best() const
    {
        for (const auto &text : { alt, description, caption, exif }) {
            if (!text.isEmpty()) {
                return text;
            }
        }
        return {};
    }
};

// What cameras and programs write into every picture says nothing of this one.
QString usable(const QString &text)
{
    static const QStringList fillings { u"olympus digital camera"_s, u"sony dsc"_s, u"minolta digital camera"_s,
        u"kodak digital still camera"_s, u"konica minolta digital camera"_s, u"samsung digital camera"_s,
        u"digital camera"_s, u"dcim"_s, u"default"_s, u"untitled"_s, u"screenshot"_s, u"created with gimp"_s,
        u"exif_jpeg_picture"_s, u"exif jpeg"_s };
    auto line = text.simplified();
    line.remove(QChar(0));
    if (fillings.contains(line.toLower()) || line.size() < 3) {
        return {};
    }
    return line.size() <= longestText ? line : line.left(longestText - 1) + u'…';
}

QString decoded(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    if (!utf8.hasError()) {
        return text;
    }
    // Before UTF-8 programs wrote as their Windows did. Western letters that Czech has too stand at the same places.
    QStringDecoder windows("windows-1250");
    return windows.isValid() ? QString(windows(bytes)) : QString::fromLatin1(bytes);
}

void readXmp(const QByteArray &bytes, Texts &texts)
{
    QXmlStreamReader xml(bytes);
    QString *into = nullptr;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == "AltTextAccessibility"_L1) {
                into = &texts.alt;
            } else if (xml.name() == "description"_L1 && xml.namespaceUri() == "http://purl.org/dc/elements/1.1/"_L1) {
                into = &texts.description;
            } else if (xml.name() == "li"_L1 && into != nullptr) {
                const auto text = usable(xml.readElementText(QXmlStreamReader::SkipChildElements));
                *into = into->isEmpty() ? text : *into; // the first language is the default
            }
        } else if (token == QXmlStreamReader::EndElement
            && (xml.name() == "AltTextAccessibility"_L1 || xml.name() == "description"_L1)) {
            into = nullptr;
        }
    }
}

quint32 number(const QByteArray &bytes, qsizetype at, int size, bool little)
{
    if (at < 0 || at + size > bytes.size()) {
        return 0;
    }
    const auto *data = bytes.constData() + at;
    if (size == 2) {
        return little ? qFromLittleEndian<quint16>(data) : qFromBigEndian<quint16>(data);
    }
    return little ? qFromLittleEndian<quint32>(data) : qFromBigEndian<quint32>(data);
}

// Exif: a TIFF of which the first directory may have an ImageDescription.
void readExif(const QByteArray &tiff, Texts &texts)
{
    constexpr quint32 imageDescription = 0x010E;
    constexpr quint32 ascii = 2;
    constexpr qsizetype entrySize = 12;
    constexpr quint32 insideEntry = 4;
    const bool little = tiff.startsWith("II");
    const qsizetype directory = number(tiff, 4, 4, little);
    const auto entries = number(tiff, directory, 2, little);
    for (quint32 i = 0; i < entries; ++i) {
        const auto entry = directory + 2 + qsizetype(i) * entrySize;
        if (entry + entrySize > tiff.size()) {
            return;
        }
        if (number(tiff, entry, 2, little) == imageDescription && number(tiff, entry + 2, 2, little) == ascii) {
            const auto length = number(tiff, entry + 4, 4, little);
            const qsizetype at = length <= insideEntry ? entry + 8 : number(tiff, entry + 8, 4, little);
            texts.exif = usable(decoded(tiff.mid(at, length).split('\0').first()));
            return;
        }
    }
}

// Photoshop's resources, of which 0x0404 is IIM: records 0x1C, record, data set, length, bytes.
void readResources(const QByteArray &bytes, Texts &texts)
{
    constexpr quint32 iim = 0x0404;
    constexpr qsizetype headLength = 5;
    qsizetype at = 0;
    while (at + 12 <= bytes.size() && bytes.mid(at, 4) == "8BIM") {
        const auto id = number(bytes, at + 4, 2, false);
        const auto nameLength = qsizetype(uchar(bytes[at + 6])) + 1;
        const auto start = at + 6 + nameLength + nameLength % 2;
        const qsizetype length = number(bytes, start, 4, false);
        const auto block = bytes.mid(start + 4, length);
        for (qsizetype i = 0; id == iim && i + headLength <= block.size() && uchar(block[i]) == 0x1C;) {
            const qsizetype size = number(block, i + 3, 2, false);
            if (block[i + 1] == 2 && block[i + 2] == 120) {
                texts.caption = usable(decoded(block.mid(i + headLength, size)));
            }
            i += headLength + size;
        }
        at = start + 4 + length + length % 2;
    }
}

void readJpeg(const QByteArray &bytes, Texts &texts)
{
    const QByteArray exif("Exif\0\0", 6);
    const QByteArray xmp("http://ns.adobe.com/xap/1.0/\0", 29);
    const QByteArray photoshop("Photoshop 3.0\0", 14);
    qsizetype at = 2;
    while (at + 4 <= bytes.size() && uchar(bytes[at]) == 0xFF) {
        const auto marker = uchar(bytes[at + 1]);
        if (marker == 0xFF) {
            ++at;
            continue;
        }
        if (marker == 0xDA || marker == 0xD9) {
            return;
        }
        const qsizetype length = number(bytes, at + 2, 2, false);
        const auto segment = bytes.mid(at + 4, length - 2);
        if (marker == 0xE1 && segment.startsWith(exif)) {
            readExif(segment.mid(exif.size()), texts);
        } else if (marker == 0xE1 && segment.startsWith(xmp)) {
            readXmp(segment.mid(xmp.size()), texts);
        } else if (marker == 0xED && segment.startsWith(photoshop)) {
            readResources(segment.mid(photoshop.size()), texts);
        }
        at += 2 + length;
    }
}

} // namespace

QString describedIn(QIODevice &source)
{
    Texts texts;
    if (!source.seek(0)) {
        return {};
    }
    const auto head = source.read(largestHead);
    if (head.startsWith("\xff\xd8")) {
        readJpeg(head, texts);
        return texts.best();
    }
    if (source.seek(0)) {
        QImageReader reader(&source);
        reader.setDecideFormatFromContent(true);
        readXmp(reader.text(u"XML:com.adobe.xmp"_s).toUtf8(), texts);
        texts.exif = usable(reader.text(u"Description"_s));
    }
    return texts.best();
}

} // namespace bubenik::pictures
