#include "posts/PictureHints.h"

#include "common/ChannelNames.h"

#include <QLocale>

namespace bubenik::ui {

namespace {

struct PictureHintTexts {
    Q_DECLARE_TR_FUNCTIONS(bubenik::ui::PictureHints)
};

} // namespace

std::optional<Crop> cropFor(const Attachment &picture, const OwnContent &own)
{
    const auto crop = own.crops.contains(picture.digest) ? std::optional(own.crops[picture.digest]) : picture.crop;
    return crop && !crop->isWhole() ? crop : std::nullopt;
}

QList<PictureHint> pictureHints(const QList<Attachment> &attachments, const QList<ChannelState> &channels)
{
    QList<PictureHint> hints;
    for (const auto &channel : channels) {
        const auto *kind = channelKind(channel.config.kind);
        for (auto picture : attachments) {
            const bool goesOut = !channel.own.attachments || channel.own.attachments->contains(picture.digest);
            picture.crop = cropFor(picture, channel.own);
            const auto width = shownSize(picture).width();
            if (kind != nullptr && goesOut && picture.crop && width > 0 && width < kind->pictureWidth) {
                hints.append({ picture.fileName, faceOf(channel.config).name, kind->pictureWidth, width });
            }
        }
    }
    return hints;
}

QString sentenceOf(const PictureHint &hint)
{
    const QLocale locale;
    return PictureHintTexts::tr("%1 recommends pictures at least %2 pixels wide; this part has %3.")
        .arg(hint.channel, locale.toString(hint.recommended), locale.toString(hint.width));
}

} // namespace bubenik::ui
