// What the page of announcements says of kinds, states and texts: names, estimates of reading time, the templates of
// the usual announcements, and the figures in a text that must agree with what is planned. No widgets.
#pragma once

#include "common/StateBadge.h"
#include "core/Zone.h"
#include "domain/Announcement.h"

#include <chrono>

namespace bubenik::ui {

[[nodiscard]] QList<AnnouncementKind> announcementKinds(); // in the order of the menus
[[nodiscard]] QString kindName(AnnouncementKind kind);
// A whole text with fields in ‹angle quotes›, in Czech whatever the program's language: citizens hear it.
[[nodiscard]] QString templateOf(AnnouncementKind kind);

enum class AnnouncementState { NoRecording, NotReady, Ready, Scheduled, Out, NeedsPerson };
[[nodiscard]] AnnouncementState stateOf(const Announcement &announcement, const QList<Delivery> &deliveries);
[[nodiscard]] StateLook lookOf(AnnouncementState state);
// `due` of the delivery that the state is about.
[[nodiscard]] QString stateWords(AnnouncementState state, std::optional<Instant> due, const Zone &zone, Instant now);

[[nodiscard]] int wordCount(const QString &text);
// At 130 words a minute, as an announcer reads to a street; a figure counts as two words.
[[nodiscard]] std::chrono::seconds readingTime(const QString &text);
[[nodiscard]] QString duration(double seconds); // 1:05

// A place of the text that a listener will act on.
struct SpokenFigure {
    enum class Kind { Date, Time, Field };
    Kind kind = Kind::Date;
    qsizetype at = 0;
    QString words; // as it stands in the text
    std::optional<QDate> date = {}; // a date without a year means the next one, seen from `today` a month back
    bool isWrongWeekday = false; // the text says another day of the week
};
[[nodiscard]] QList<SpokenFigure> spokenFigures(const QString &text, QDate today);
// Until when it holds, as its text says: the last day with the last hour in it, else the end of a day that is usual for
// the kind.
[[nodiscard]] Instant proposedEnd(AnnouncementKind kind, const QString &text, const Zone &zone, Instant now);

} // namespace bubenik::ui
