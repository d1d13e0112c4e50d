#include "domain/Metric.h"

#include <array>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array names { "views"_L1, "viewers"_L1, "engagements"_L1, "comments"_L1, "reactions"_L1, "shares"_L1 };

} // namespace

QString toString(Metric metric)
{
    return names[static_cast<size_t>(metric)];
}

std::optional<Metric> metricFromString(const QString &name)
{
    for (size_t index = 0; index < names.size(); ++index) {
        if (names[index] == name) {
            return static_cast<Metric>(index);
        }
    }
    return std::nullopt;
}

} // namespace bubenik
