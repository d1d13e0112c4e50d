#include "core/Ids.h"

#include <QRandomGenerator>
#include <QUuid>
#include <array>

namespace bubenik {

QString newUuid(Instant now)
{
    std::array<quint32, 4> words {};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const auto millis = static_cast<quint64>(toMillis(now));
    const auto high = static_cast<quint32>(millis >> 16U);
    const auto mid = static_cast<quint16>(millis & 0xFFFFU);
    const auto version = static_cast<quint16>(0x7000U | (words[0] & 0x0FFFU));
    const auto variant = static_cast<uchar>(0x80U | (words[1] & 0x3FU));
    const auto byte = [](quint32 word, unsigned shift) { return static_cast<uchar>((word >> shift) & 0xFFU); };
    const QUuid uuid(high, mid, version, variant, byte(words[1], 8), byte(words[2], 0), byte(words[2], 8),
        byte(words[2], 16), byte(words[2], 24), byte(words[3], 0), byte(words[3], 8));
    return uuid.toString(QUuid::WithoutBraces);
}

} // namespace bubenik
