// The announcements of a day as a sheet of paper for the operator of the public-address system.
#pragma once

#include "domain/Announcement.h"

namespace bubenik::words {

// HTML as QTextDocument prints it: what is to be heard at which hour, from which file, how long, and its text. Those of
// `announcements` that are placed on that day, by their hours.
[[nodiscard]] QString dayList(const QString &town, QDate day, const QList<Announcement> &announcements);
// How many that are.
[[nodiscard]] int placedOn(QDate day, const QList<Announcement> &announcements);

} // namespace bubenik::words
