// What happens with a visit: taken in, called, talked to, done; notes and promises. Each is one transaction and says
// who did it. Errors of the stores; NoKeychain, code "office-locked", before openOffice().
#pragma once

#include "domain/VisitQueue.h"
#include "storage/Stores.h"

namespace bubenik::office {

struct NewVisit {
    QDate day;
    QString name = {};
    QString contact = {};
    QString topic = {};
    QString street = {};
    QString part = {}; // empty: that of the latest visit from the same street
    QString wish = {};
    std::optional<Instant> cameAt = {}; // empty: now
};

enum class Step { Call, Start, Done, Leave, WaitAgain };

struct NewPromise {
    QString text;
    QString responsible = {};
    std::optional<QDate> due = {};
};

// The queue as the assistant and the waiting room see it.
struct Queue {
    QList<Visit> visits; // of the day, in the order they came
    QHash<VisitId, QString> labels;
    QStringList doubled; // numbers given twice by desks that were apart
    QHash<VisitId, Millis> expected; // of those who wait: how long yet
};

// Invalid, code "empty-topic", without a topic, "visit-day" without a day.
[[nodiscard]] Result<Visit> takeIn(Stores &stores, const NewVisit &wanted, const QString &by, Instant now);
[[nodiscard]] Result<Visit> makeStep(Stores &stores, const VisitId &id, Step step, const QString &by, Instant now);
// The one who waits longest is called; NotFound, code "nobody-waits".
[[nodiscard]] Result<Visit> callNext(Stores &stores, QDate day, const QString &by, Instant now);
[[nodiscard]] Result<Visit> changeVisit(
    Stores &stores, const VisitId &id, const QString &by, Instant now, const std::function<void(Visit &)> &with);
// One more paragraph.
[[nodiscard]] Result<Visit> addNote(
    Stores &stores, const VisitId &id, const QString &text, const QString &by, Instant now);
// Invalid, code "empty-promise".
[[nodiscard]] Result<Followup> promise(
    Stores &stores, const VisitId &visit, const NewPromise &wanted, const QString &by, Instant now);
[[nodiscard]] Result<Followup> setFollowup(Stores &stores, const FollowupId &id, FollowupState state,
    const std::optional<QString> &note, const QString &by, Instant now);
[[nodiscard]] Result<Queue> queueOf(Stores &stores, QDate day, Instant now);

// The letter of this desk's numbers (domain/VisitQueue.h); empty unless a town has several desks.
[[nodiscard]] QString deskLetter(SettingsStore &settings);
[[nodiscard]] Result<void> setDeskLetter(SettingsStore &settings, const QString &letter); // Invalid, code "desk-letter"

} // namespace bubenik::office
