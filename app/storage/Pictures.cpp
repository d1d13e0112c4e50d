#include "storage/Pictures.h"

#include <QIODevice>
#include <QImageReader>

namespace bubenik::pictures {

using namespace Qt::StringLiterals;

namespace {

constexpr int proofEdge = 512; // JPEG decodes to this at a fraction of time and memory
constexpr int mebibyte = 1024 * 1024;
constexpr int largestDecodeMebibytes = 512; // formats that cannot scale while decoding; 40 megapixels take 160

// Whether a JPEG goes on to its end (ITU-T T.81, B.1): decoders fill up what a cut file lacks with grey and do not
// complain. What follows the end is ignored: phones append films there.
class JpegWalk final
{
public:
    explicit JpegWalk(QIODevice &source)
        : m_source(source)
    {
    }

    [[nodiscard]] bool reachesEnd()
    {
        if (!m_source.seek(0) || next() != 0xFF || next() != startOfImage) {
            return false;
        }
        while (true) {
            const int marker = nextMarker();
            if (marker == endOfImage || marker < 0) {
                return marker == endOfImage;
            }
            const bool alone = marker == 0 || (marker >= firstRestart && marker <= lastRestart);
            if (!alone && !skipSegment()) {
                return false;
            }
        }
    }

private:
    static constexpr int startOfImage = 0xD8;
    static constexpr int endOfImage = 0xD9;
    static constexpr int firstRestart = 0xD0;
    static constexpr int lastRestart = 0xD7;

    [[nodiscard]] int next()
    {
        if (m_at == m_bytes.size()) {
            m_bytes = m_source.read(64LL * 1024);
            m_at = 0;
            if (m_bytes.isEmpty()) {
                return -1;
            }
        }
        return uchar(m_bytes[m_at++]);
    }

    // Passes over picture data up to the next 0xFF that begins something.
    [[nodiscard]] int nextMarker()
    {
        int byte = next();
        while (byte >= 0 && byte != 0xFF) {
            byte = next();
        }
        while (byte == 0xFF) {
            byte = next();
        }
        return byte;
    }

    [[nodiscard]] bool skipSegment()
    {
        const int high = next();
        const int low = next();
        for (int left = high * 256 + low - 2; left > 0; --left) {
            if (next() < 0) {
                return false;
            }
        }
        return low >= 0;
    }

    QIODevice &m_source;
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

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
    const bool jpeg = reader.format() == "jpeg"; // asked again after reading it would say nothing
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    reader.setScaledSize(size.width() > proofEdge || size.height() > proofEdge
            ? size.scaled(proofEdge, proofEdge, Qt::KeepAspectRatio).expandedTo({ 1, 1 })
            : size);
    if (reader.read().isNull()) {
        return fail(ErrorKind::Rejected, reader.errorString());
    }
    if (jpeg && !JpegWalk(source).reachesEnd()) {
        return fail(ErrorKind::Rejected, u"the file is cut"_s);
    }
    if (turned) {
        size.transpose();
    }
    return size;
}

} // namespace bubenik::pictures
