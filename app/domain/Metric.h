// What channels count of an item.
#pragma once

#include <QString>
#include <optional>

namespace bubenik {

enum class Metric {
    Views, // how often it was seen
    Viewers, // by how many people, as far as told apart
    Engagements, // reactions, comments, shares, clicks
    Comments,
    Reactions,
    Shares
};

// What a metric is called in documents: "views", "viewers", …
[[nodiscard]] QString toString(Metric metric);
[[nodiscard]] std::optional<Metric> metricFromString(const QString &name);

} // namespace bubenik
