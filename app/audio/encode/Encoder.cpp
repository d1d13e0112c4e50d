#include "audio/encode/Encoder.h"

#include "audio/encode/Mp3Encoder.h"
#include "audio/encode/SndfileEncoder.h"

#include <QFileInfo>

namespace bubenik::audio {

using namespace Qt::StringLiterals;

Result<SoundKind> soundKindOf(const QString &file)
{
    const auto ending = QFileInfo(file).suffix().toLower();
    if (ending == "mp3"_L1) {
        return SoundKind::Mp3;
    }
    if (ending == "opus"_L1 || ending == "ogg"_L1 || ending == "oga"_L1) {
        return SoundKind::Opus;
    }
    if (ending == "flac"_L1) {
        return SoundKind::Flac;
    }
    if (ending == "wav"_L1) {
        return SoundKind::Wav;
    }
    return fail(Error { .kind = ErrorKind::Unsupported,
        .detail = u"unknown ending: "_s + ending,
        .code = u"sound-ending"_s,
        .subject = QFileInfo(file).fileName() });
}

QString mimeOf(SoundKind kind)
{
    switch (kind) {
    case SoundKind::Mp3:
        return u"audio/mpeg"_s;
    case SoundKind::Opus:
        return u"audio/ogg"_s;
    case SoundKind::Flac:
        return u"audio/flac"_s;
    case SoundKind::Wav:
        break;
    }
    return u"audio/wav"_s;
}

bool isLossy(SoundKind kind)
{
    return kind == SoundKind::Mp3 || kind == SoundKind::Opus;
}

Result<std::unique_ptr<Encoder>> makeEncoder(const EncoderPlan &plan)
{
    if (plan.kind == SoundKind::Mp3) {
        auto encoder = Mp3Encoder::create(plan);
        if (!encoder) {
            return fail(encoder.error());
        }
        return std::unique_ptr<Encoder>(std::move(*encoder));
    }
    return makeSndfileEncoder(plan);
}

} // namespace bubenik::audio
