// The part of a picture that is shown, as fractions of its width and height as seen (upright, after EXIF's
// orientation), from its upper left corner. The file itself is never changed: whoever shows the picture cuts.
#pragma once

#include <QRect>
#include <QString>
#include <optional>

namespace bubenik {

struct Crop {
    double x = 0;
    double y = 0;
    double width = 1;
    double height = 1;

    [[nodiscard]] bool isWhole() const { return *this == Crop {}; }
    friend bool operator==(const Crop &, const Crop &) = default;
};

// "pct:12.5,0,50,100": a region of the IIIF Image API 3.0 (4.1), percent with at most four decimal places. One text, so
// that two frames of one picture never merge into a third.
[[nodiscard]] QString toString(const Crop &crop);
[[nodiscard]] std::optional<Crop> cropFromString(const QString &text); // nullopt: none, or beyond the picture
// Within the picture and as exact as toString() writes it.
[[nodiscard]] Crop normalized(const Crop &crop);
// At least one pixel, within `picture`.
[[nodiscard]] QRect pixelsOf(const Crop &crop, const QSize &picture);

// --- framing by hand; `aspect` is width by height in pixels of the picture, 0 = free ---

// Which edges of the frame a handle moves; none of them: the whole frame.
struct Handle {
    int horizontal = 0; // -1 left, 1 right
    int vertical = 0; // -1 upper, 1 lower

    friend bool operator==(const Handle &, const Handle &) = default;
};

// The largest frame of that aspect, around the middle of `around` as far as the picture reaches.
[[nodiscard]] Crop framed(const Crop &around, double aspect, const QSize &picture);
// The frame after its handle went by (dx, dy) fractions; it keeps its aspect, stays within the picture and does not
// vanish.
[[nodiscard]] Crop dragged(const Crop &crop, Handle handle, double dx, double dy, double aspect, const QSize &picture);

} // namespace bubenik
