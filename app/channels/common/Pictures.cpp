#include "channels/common/Pictures.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QImageReader>
#include <QImageWriter>
#include <QUrl>

#include <cmath>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr int jpegQuality = 86;
// A screenshot stays a PNG; a photograph saved as PNG would cost readers' data for nothing.
constexpr qsizetype largestPng = 2 * 1024 * 1024;

quint8 byteAt(const QByteArray &bytes, qsizetype position)
{
    return static_cast<quint8>(bytes.at(position));
}

// Frames and Huffman tables are needed to decode, APP0 (JFIF), APP2 (colour profile) and APP14 (Adobe) to show the
// right colours; the other application segments and comments only tell about the author. APP2 may also list further
// pictures behind this one (Multi-Picture Format), each with a place of its own: only a profile stays.
bool isMetadataSegment(const QByteArray &jpeg, qsizetype position)
{
    const auto marker = byteAt(jpeg, position + 1);
    if (marker == 0xe2) {
        return jpeg.mid(position + 4, 11) != "ICC_PROFILE";
    }
    return marker == 0xfe || (marker >= 0xe1 && marker <= 0xef && marker != 0xee);
}

// Where the coded pixels that begin at `position` end: at the next marker that is no restart (0xff00 is a coded 0xff).
qsizetype endOfScan(const QByteArray &jpeg, qsizetype position)
{
    for (auto at = jpeg.indexOf('\xff', position); at >= 0 && at + 1 < jpeg.size(); at = jpeg.indexOf('\xff', at + 1)) {
        const auto marker = byteAt(jpeg, at + 1);
        if (marker != 0x00 && marker != 0xff && (marker < 0xd0 || marker > 0xd7)) {
            return at;
        }
    }
    return -1;
}

QByteArray encode(const QImage &image, const QByteArray &format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    if (format == "jpeg") {
        writer.setQuality(jpegQuality);
        writer.setOptimizedWrite(true);
        writer.setProgressiveScanWrite(true);
    }
    return writer.write(image) ? bytes : QByteArray();
}

// Only the pixels: texts and densities stay behind, colours become those every browser shows.
QImage bare(QImage image)
{
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace::SRgb) {
        image.convertToColorSpace(QColorSpace::SRgb);
    }
    image.setColorSpace({});
    const auto keys = image.textKeys();
    for (const auto &key : keys) {
        image.setText(key, {});
    }
    return image;
}

// The size of the whole, as it lies in the file, at which the part that is shown just fits.
QSize fittingSize(const QSize &stored, bool isTurned, int maxEdge, const Crop &crop)
{
    if (crop.isWhole()) {
        return stored.scaled(maxEdge, maxEdge, Qt::KeepAspectRatio).expandedTo({ 1, 1 });
    }
    const auto part = pixelsOf(crop, isTurned ? stored.transposed() : stored);
    const auto scale = double(maxEdge) / std::max(part.width(), part.height());
    const auto scaled = [scale](int side) { return std::max(1, int(std::ceil(side * scale))); };
    return { scaled(stored.width()), scaled(stored.height()) };
}

Result<QImage> decode(QImageReader &reader, int maxEdge, const Crop &crop)
{
    reader.setAutoTransform(true);
    const auto size = reader.size();
    if (size.isValid()) {
        const bool isTurned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
        const auto fitting = fittingSize(size, isTurned, maxEdge, crop);
        if (fitting.width() < size.width()) {
            reader.setScaledSize(fitting);
        }
    }
    auto image = reader.read();
    if (image.isNull()) {
        return fail(ErrorKind::Invalid, reader.errorString(), u"broken-picture"_s);
    }
    if (!crop.isWhole()) {
        image = image.copy(pixelsOf(crop, image.size()));
    }
    if (qMax(image.width(), image.height()) > maxEdge) {
        image = image.scaled(maxEdge, maxEdge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    return bare(std::move(image));
}

PreparedPicture prepared(const QImage &image, bool preferPng)
{
    PreparedPicture picture { .width = image.width(), .height = image.height() };
    const bool transparent = image.hasAlphaChannel();
    if (preferPng || transparent) {
        picture.bytes = encode(image, "png");
    }
    if (transparent || (preferPng && picture.bytes.size() <= largestPng)) {
        picture.mime = u"image/png"_s;
        picture.suffix = u"png"_s;
    } else {
        picture.bytes = encode(image, "jpeg");
        picture.mime = u"image/jpeg"_s;
        picture.suffix = u"jpg"_s;
    }
    return picture;
}

} // namespace

QByteArray withoutMetadata(const QByteArray &jpeg)
{
    if (!jpeg.startsWith("\xff\xd8")) {
        return {};
    }
    QByteArray kept = jpeg.left(2);
    qsizetype position = 2;
    while (position + 2 <= jpeg.size() && byteAt(jpeg, position) == 0xff) {
        const auto marker = byteAt(jpeg, position + 1);
        if (marker == 0xff) { // fill byte
            ++position;
            continue;
        }
        if (marker == 0xd9) { // the end; what cameras hang on behind it is not shown
            return kept + jpeg.mid(position, 2);
        }
        if (position + 4 > jpeg.size()) {
            break;
        }
        const auto length = 2 + (byteAt(jpeg, position + 2) << 8) + byteAt(jpeg, position + 3);
        const auto next = marker == 0xda ? endOfScan(jpeg, position + length) : position + length;
        if (next < 0) {
            return {};
        }
        if (marker == 0xda || !isMetadataSegment(jpeg, position)) {
            kept += jpeg.mid(position, next - position);
        }
        position = next;
    }
    return {};
}

Result<PreparedPicture> preparePicture(const QString &path, const QString &mime, int maxEdge, const Crop &crop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error { .kind = ErrorKind::Storage, .detail = file.errorString(), .subject = path });
    }
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    const auto size = reader.size();
    const auto format = reader.format();
    const bool fits = crop.isWhole() && size.isValid() && qMax(size.width(), size.height()) <= maxEdge;
    const bool upright = reader.transformation() == QImageIOHandler::TransformationNone;
    const bool animated = format == "gif" && reader.supportsAnimation() && reader.imageCount() > 1;
    const auto image = decode(reader, maxEdge, crop); // also proves that a file passed on as it is can be shown
    if (!image) {
        return fail(image.error());
    }
    if (fits && upright && (format == "jpeg" || animated)) {
        file.seek(0);
        const auto bytes = animated ? file.readAll() : withoutMetadata(file.readAll());
        if (!bytes.isEmpty()) {
            return PreparedPicture { bytes, animated ? u"image/gif"_s : u"image/jpeg"_s, size.width(), size.height(), animated ? u"gif"_s : u"jpg"_s };
        }
    }
    const bool drawn = mime == "image/png"_L1 || mime == "image/gif"_L1 || format == "png";
    auto picture = prepared(*image, drawn);
    if (picture.bytes.isEmpty()) {
        return fail(ErrorKind::Internal, u"the picture could not be encoded"_s);
    }
    return picture;
}

QString previewUrl(const QString &path, const Attachment &picture)
{
    auto url = QUrl::fromLocalFile(path);
    if (picture.crop && !picture.crop->isWhole()) {
        url.setFragment(toString(*picture.crop));
    }
    return url.toString(QUrl::FullyEncoded);
}

} // namespace bubenik
