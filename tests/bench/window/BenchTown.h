// What the window's benches share: the workspace that bubenik-cli makes once, the program's window over it, numbers.
//   BUBENIK_BENCH_POSTS=10000   another size than 100,000 posts and 5,000 deliveries
#pragma once

#include "StartOptions.h"

class QAbstractItemView;

namespace bubenik::ui {

class MainWindow;

[[nodiscard]] int benchPosts();
// Made under the build folder when it is not there yet (minutes); empty: that failed.
[[nodiscard]] QString benchWorkspace();
[[nodiscard]] StartOptions benchOptions(const QString &workspace, bool deliver);
// The visible list of posts once it has rows; nullptr before.
[[nodiscard]] QAbstractItemView *postList(const MainWindow &window);

// Of this process, from smaps_rollup ("Rss:").
[[nodiscard]] double megabytes(const QByteArray &key);
[[nodiscard]] double median(QList<double> values);

void tell(const char *what, double value, const char *unit);
// Tells, and says whether the promise is kept.
[[nodiscard]] bool report(const char *what, double value, double limit, const char *unit);

// A process of its own that lives through a long day of one editor and prints its memory (RSS, MB) at the end of each
// round, one a line.
int longDay(int argc, char **argv);

} // namespace bubenik::ui
