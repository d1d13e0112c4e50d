#include "storage/Pictures.h"

#include <QIODevice>
#include <QImageReader>

namespace bubenik::pictures {

using namespace Qt::StringLiterals;

namespace {

constexpr int proofEdge = 512; // JPEG decodes to this at a fraction of time and memory
constexpr int mebibyte = 1024 * 1024;
constexpr int largestDecodeMebibytes = 512; // formats that cannot scale while decoding; 40 megapixels take 160

} // namespace

Result<QSize> measure(QIODevice &source)
{
    if (!source.seek(0)) {
        return fail(ErrorKind::Rejected, source.errorString());
    }
    if (QImageReader::allocationLimit() < largestDecodeMebibytes) {
        QImageReader::setAllocationLimit(largestDecodeMebibytes);
    }
    QImageReader reader(&source);
    reader.setDecideFormatFromContent(true);
    auto size = reader.size();
    if (!reader.canRead() || !size.isValid() || size.isEmpty()) {
        return fail(ErrorKind::Rejected, reader.errorString());
    }
    if (qint64(size.width()) * size.height() * 4 / mebibyte >= largestDecodeMebibytes) {
        return fail(ErrorKind::Rejected, u"too many pixels"_s);
    }
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    reader.setScaledSize(size.width() > proofEdge || size.height() > proofEdge
            ? size.scaled(proofEdge, proofEdge, Qt::KeepAspectRatio).expandedTo({ 1, 1 })
            : size);
    if (reader.read().isNull()) {
        return fail(ErrorKind::Rejected, reader.errorString());
    }
    if (turned) {
        size.transpose();
    }
    return size;
}

} // namespace bubenik::pictures
