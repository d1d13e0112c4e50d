#include "audio/import/Decoder.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <limits>

namespace bubenik::audio {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestOggPage = 65307;
constexpr char lastPageFlag = 4;

bool riffIsCutOff(const QByteArray &head, qint64 size)
{
    const auto says = qFromLittleEndian<quint32>(head.constData() + 4);
    // What was written into a pipe says 0 or the largest number: nothing is known then.
    return says != 0 && says != std::numeric_limits<quint32>::max() && qint64(says) + 8 > size + 1;
}

bool oggIsCutOff(QFile &file)
{
    file.seek(std::max<qint64>(file.size() - longestOggPage, 0));
    const auto tail = file.readAll();
    const auto page = tail.lastIndexOf("OggS");
    return page < 0 || page + 6 > tail.size() || (tail[page + 5] & lastPageFlag) == 0;
}

} // namespace

bool endIsMissing(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const auto head = file.read(8);
    if (head.size() == 8 && head.startsWith("RIFF")) {
        return riffIsCutOff(head, file.size());
    }
    return head.startsWith("OggS") && oggIsCutOff(file);
}

std::vector<Speaker> usualSpeakers(int channels)
{
    using enum Speaker;
    switch (channels) {
    case 1:
        return { Centre };
    case 2:
        return { Left, Right };
    case 3:
        return { Left, Right, Centre };
    case 4:
        return { Left, Right, SurroundLeft, SurroundRight };
    case 5:
        return { Left, Right, Centre, SurroundLeft, SurroundRight };
    case 6:
        return { Left, Right, Centre, Bass, SurroundLeft, SurroundRight };
    case 7:
        return { Left, Right, Centre, Bass, SurroundCentre, SurroundLeft, SurroundRight };
    case 8:
        return { Left, Right, Centre, Bass, SurroundLeft, SurroundRight, SurroundLeft, SurroundRight };
    default:
        return std::vector<Speaker>(size_t(std::max(channels, 0)), Centre);
    }
}

Result<std::unique_ptr<Decoder>> openDecoder(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return fail(Error {
            .kind = ErrorKind::NotFound, .detail = u"no such file"_s, .code = u"sound-file"_s, .subject = path });
    }
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return fail(Error {
            .kind = ErrorKind::Storage, .detail = file.errorString(), .code = u"sound-file"_s, .subject = path });
    }
    if (info.size() == 0) {
        return fail(Error { .kind = ErrorKind::Invalid,
            .detail = u"no bytes"_s,
            .code = u"empty-sound"_s,
            .subject = info.fileName() });
    }
    if (auto decoder = openWithSndfile(path)) {
        return decoder;
    }
    return openWithQt(path);
}

} // namespace bubenik::audio
