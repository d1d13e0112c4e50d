// Which parts of pictures are too small for where they go.
#pragma once

#include "posts/ChannelData.h"

namespace bubenik::ui {

struct PictureHint {
    QString fileName;
    QString channel; // its name
    int recommended = 0; // pixels of width
    int width = 0; // of what is shown

    friend bool operator==(const PictureHint &, const PictureHint &) = default;
};

// The part of the picture that the channel gets: its own, else the one for all channels; nullopt: the whole.
[[nodiscard]] std::optional<Crop> cropFor(const Attachment &picture, const OwnContent &own);
// Only pictures that were cropped: a small one as a whole is all there is.
[[nodiscard]] QList<PictureHint> pictureHints(
    const QList<Attachment> &attachments, const QList<ChannelState> &channels);
// "Facebook recommends pictures at least 1,080 pixels wide; this part has 640."
[[nodiscard]] QString sentenceOf(const PictureHint &hint);

} // namespace bubenik::ui
