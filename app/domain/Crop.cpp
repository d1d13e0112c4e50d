#include "domain/Crop.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr double parts = 1'000'000; // what toString() tells apart
constexpr double leastSide = 0.02; // a frame that can still be taken hold of
constexpr QLatin1StringView scheme { "pct:" };

double rounded(double value)
{
    return std::round(value * parts) / parts;
}

QString percent(double fraction)
{
    return QString::number(std::round(fraction * parts) / (parts / 100), 'g', 7);
}

// What the aspect of pixels is in fractions.
double inFractions(double aspect, const QSize &picture)
{
    return aspect * picture.height() / picture.width();
}

// One edge of a range within 0..1 moved, the other one staying.
void moveEdge(double &start, double &length, int edge, double by)
{
    const auto end = start + length;
    if (edge < 0) {
        start = std::clamp(start + by, 0.0, std::max(end - leastSide, 0.0));
        length = end - start;
    } else if (edge > 0) {
        length = std::clamp(end + by, std::min(start + leastSide, 1.0), 1.0) - start;
    }
}

// The room that a side has to grow, seen from the edge that stays; a handle in the middle grows to both sides.
double roomOf(double start, double length, int edge)
{
    const auto end = start + length;
    return edge < 0 ? end : edge > 0 ? 1 - start : 2 * std::min(start + length / 2, 1 - start - length / 2);
}

void setLength(double &start, double &length, int edge, double wanted)
{
    start = edge < 0 ? start + length - wanted : edge > 0 ? start : start + (length - wanted) / 2;
    length = wanted;
}

} // namespace

QString toString(const Crop &crop)
{
    return scheme
        + QStringList { percent(crop.x), percent(crop.y), percent(crop.width), percent(crop.height) }.join(u',');
}

std::optional<Crop> cropFromString(const QString &text)
{
    const auto numbers = text.mid(scheme.size()).split(u',');
    if (!text.startsWith(scheme) || numbers.size() != 4) {
        return std::nullopt;
    }
    std::array<double, 4> values {};
    for (size_t i = 0; i < values.size(); ++i) {
        bool isNumber = false;
        values[i] = numbers[qsizetype(i)].toDouble(&isNumber) / 100;
        if (!isNumber || !std::isfinite(values[i]) || values[i] < 0) {
            return std::nullopt;
        }
    }
    const Crop crop { values[0], values[1], values[2], values[3] };
    constexpr double slack = 2 / parts;
    if (crop.width <= 0 || crop.height <= 0 || crop.x + crop.width > 1 + slack || crop.y + crop.height > 1 + slack) {
        return std::nullopt;
    }
    return normalized(crop);
}

Crop normalized(const Crop &crop)
{
    Crop inside;
    inside.width = rounded(std::clamp(crop.width, 1 / parts, 1.0));
    inside.height = rounded(std::clamp(crop.height, 1 / parts, 1.0));
    inside.x = rounded(std::clamp(crop.x, 0.0, 1 - inside.width));
    inside.y = rounded(std::clamp(crop.y, 0.0, 1 - inside.height));
    return inside;
}

QRect pixelsOf(const Crop &crop, const QSize &picture)
{
    const auto range = [](double start, double length, int all) {
        const auto from = std::clamp(int(std::lround(start * all)), 0, std::max(all - 1, 0));
        const auto to = std::clamp(int(std::lround((start + length) * all)), from + 1, std::max(all, from + 1));
        return std::pair(from, to - from);
    };
    const auto [left, width] = range(crop.x, crop.width, picture.width());
    const auto [top, height] = range(crop.y, crop.height, picture.height());
    return { left, top, width, height };
}

Crop framed(const Crop &around, double aspect, const QSize &picture)
{
    if (aspect <= 0 || picture.isEmpty()) {
        return normalized(around);
    }
    const auto ratio = inFractions(aspect, picture);
    Crop frame;
    frame.width = std::min(1.0, ratio);
    frame.height = std::min(1.0, 1 / ratio);
    frame.x = std::clamp(around.x + around.width / 2 - frame.width / 2, 0.0, 1 - frame.width);
    frame.y = std::clamp(around.y + around.height / 2 - frame.height / 2, 0.0, 1 - frame.height);
    return normalized(frame);
}

Crop dragged(const Crop &crop, Handle handle, double dx, double dy, double aspect, const QSize &picture)
{
    auto frame = crop;
    if (handle == Handle {}) {
        frame.x = std::clamp(crop.x + dx, 0.0, 1 - crop.width);
        frame.y = std::clamp(crop.y + dy, 0.0, 1 - crop.height);
        return normalized(frame);
    }
    moveEdge(frame.x, frame.width, handle.horizontal, dx);
    moveEdge(frame.y, frame.height, handle.vertical, dy);
    if (aspect <= 0 || picture.isEmpty()) {
        return normalized(frame);
    }
    // The side that was moved more leads; the other one follows as far as there is room.
    const auto ratio = inFractions(aspect, picture);
    const auto byWidth = std::abs(frame.width - crop.width) >= std::abs(frame.height - crop.height) * ratio;
    const auto wanted = byWidth ? frame.width : frame.height * ratio;
    const auto most
        = std::min(roomOf(crop.x, crop.width, handle.horizontal), roomOf(crop.y, crop.height, handle.vertical) * ratio);
    const auto width = std::min(std::max({ wanted, leastSide, leastSide * ratio }), most);
    frame = crop;
    setLength(frame.x, frame.width, handle.horizontal, width);
    setLength(frame.y, frame.height, handle.vertical, width / ratio);
    return normalized(frame);
}

} // namespace bubenik
