// How the posts that are out fare with citizens, all of them together.
#pragma once

#include "core/Zone.h"
#include "storage/FigureStore.h"

namespace bubenik {

// By the month in which an item came out (its first day, in the town's zone): the sums of what is known of its items.
[[nodiscard]] QMap<QDate, QMap<Metric, qint64>> sumByMonths(const QList<ReachedItem> &items, const Zone &zone);

// For spreadsheets (RFC 4180, with a byte order mark): one line an item. `separator` as the user's system has it; what
// a spreadsheet would take for a formula is made plain text.
struct ReachHeadings {
    QString date;
    QString title;
    QString channel;
    QList<QPair<Metric, QString>> metrics; // in their order
};
[[nodiscard]] QByteArray reachCsv(const QList<ReachedItem> &items, const QMap<ChannelId, QString> &channels,
    const ReachHeadings &headings, const Zone &zone, QChar separator);

} // namespace bubenik
