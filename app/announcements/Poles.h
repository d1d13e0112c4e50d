// Handing announcements over to the town's public-address system. There is no protocol: such systems watch a folder (a
// share, as a rule) and play at their hours what lies in it. A sound and its text are put there whole or not at all,
// and nothing that lies there is overwritten unless a person says so.
#pragma once

#include "announcements/SoundWork.h"

#include <QTime>

namespace bubenik {

struct PolesSettings {
    QString folder = {}; // empty: not set yet
    QString pattern = QStringLiteral("{date}-{hour}-{slug}"); // of file names, see polesName()
    QString format = QStringLiteral("wav"); // the ending: wav, mp3, ogg
    double lufs = audio::polesLevel.lufs;
    QList<QTime> hours { QTime(10, 0), QTime(14, 45) }; // ascending

    friend bool operator==(const PolesSettings &, const PolesSettings &) = default;
};

// Kept in the settings of this computer: a folder here is of no use to another desk.
[[nodiscard]] PolesSettings loadPoles(Stores &stores);
// Invalid "poles-pattern", "poles-format", "poles-lufs" or "poles-hours", all with the setting's name as subject.
[[nodiscard]] Result<void> checkPoles(const PolesSettings &settings);
[[nodiscard]] Result<void> savePoles(Stores &stores, const PolesSettings &settings); // what checkPoles() refuses
[[nodiscard]] QString hoursText(const QList<QTime> &hours); // "10:00, 14:45"
// Separated by commas or spaces; Invalid "poles-hours".
[[nodiscard]] Result<QList<QTime>> hoursFrom(const QString &text);

// {date} 2026-12-07, {hour} 1000, {title} as it is but for what a file's name may not hold, {slug} in plain letters.
// Without an ending.
[[nodiscard]] QString polesName(const QString &pattern, const QString &title, QDate day, QTime hour);

struct PlacePlan {
    SoundWork work;
    PolesSettings settings;
    QDate day; // when it is to be heard, by the town's clock
    QTime hour;
    bool replaces = false; // a person's word for overwriting what has the same name
};

// Blocks: pool. First the text, then the sound, so whoever watches for sounds finds its text; the same bytes that are
// there already count as placed. Errors: Invalid "poles-folder-unset"; NotFound "poles-folder" (share not reachable);
// Conflict "poles-file" (subject: the name); those of makeSound(); DiskFull, ReadOnly, Storage. What was not placed
// leaves no trace there.
[[nodiscard]] Result<Placement> placeForPoles(const PlacePlan &plan, Instant now, const Progress &progress);
[[nodiscard]] Result<Announcement> notePlacement(
    Stores &stores, const AnnouncementId &id, const Placement &placement, Instant now);

} // namespace bubenik
