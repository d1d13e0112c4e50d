// Pictures as channels publish them: the part that is shown, the right way up, without the place where they were taken and other metadata, and
// no larger than a screen needs. A JPEG that is small enough is not encoded again; only its metadata goes.
// The result depends on the file and the part alone, so the same picture always gives the same bytes.
#pragma once

#include "core/Result.h"
#include "domain/Attachment.h"

#include <QByteArray>
#include <QString>

namespace bubenik {

struct PreparedPicture {
    QByteArray bytes;
    QString mime; // image/jpeg, image/png or image/gif
    int width = 0; // pixels, as seen
    int height = 0;
    QString suffix; // "jpg", without a dot
};

// `maxEdge`: pixels of the longer side of what is shown. Of an animation the whole moves, a part is its first picture. Costs up to a second for 40 megapixels: not for the GUI thread.
// Invalid with code "broken-picture" for what cannot be decoded, Storage for what cannot be read.
[[nodiscard]] Result<PreparedPicture> preparePicture(
    const QString &path, const QString &mime, int maxEdge, const Crop &crop = {});
// The file with the part of it that is shown, for a preview: the part, if it is one, as the fragment (Crop's text).
[[nodiscard]] QString previewUrl(const QString &path, const Attachment &picture);
// The JPEG without EXIF, XMP, IPTC and comments (ITU T.81, B.1.1.4); empty when it is not whole.
[[nodiscard]] QByteArray withoutMetadata(const QByteArray &jpeg);

} // namespace bubenik
