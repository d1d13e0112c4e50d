// A FakeGraph as JSON, for tests in other processes.
#pragma once

#include "fakes/graph/FakeGraph.h"

namespace bubenik {

// "posts", "photos", "comments", "seen" (arrays), "clock" (an object); null for anything else.
[[nodiscard]] QJsonValue graphReport(FakeGraph &graph, const QString &name);
// False for a name that GraphSettings does not have, or a value of the wrong kind.
[[nodiscard]] bool setGraphSetting(GraphSettings &settings, const QString &name, const QJsonValue &value);
[[nodiscard]] QString toString(GraphPost::State state); // "published"

} // namespace bubenik
