// A citizen who came to the open door, and what was promised to them. Documents "visit:<uuid>" and "followup:<uuid>" of
// the office; in the cache they stand sealed (domain/ServerDocument.h). Follow-ups are documents of their own, so that
// two people may work on two promises of one visit.
#pragma once

#include "core/Ids.h"
#include "core/Result.h"

#include <QDate>
#include <QJsonObject>

namespace bubenik {

using VisitId = Id<struct VisitTag>;
using FollowupId = Id<struct FollowupTag>;

[[nodiscard]] VisitId newVisitId(Instant now);
[[nodiscard]] FollowupId newFollowupId(Instant now);

enum class VisitState { Waiting, Called, Talking, Done, Left }; // Left: went away before their turn

struct Visit {
    VisitId id;
    QDate day; // on which they came, in the town's zone
    int number = 0; // in the queue of that day, from 1; 0: none
    QString letter = {}; // of the desk that gave the number, where a town has several; usually empty
    QString name = {}; // if given
    QString contact = {}; // telephone or e-mail, if an answer is wanted
    QString topic = {};
    QString street = {};
    QString part = {}; // of the town
    QString wish = {}; // what they want, one line
    QString notes = {}; // Markdown
    QString outcome = {};
    Instant cameAt {};
    std::optional<Instant> calledAt = {};
    std::optional<Instant> startedAt = {}; // the talk began
    std::optional<Instant> doneAt = {};
    bool hasLeft = false;
    bool isAnonymised = false; // what a person could be known by is gone
    QString author = {};
    QString changedBy = {};
    Instant changedAt {};
    QJsonObject unknown = {}; // fields of a newer version

    friend bool operator==(const Visit &, const Visit &) = default;
};

enum class FollowupState { Open, Kept, Dropped };

// A promise: who does what until when.
struct Followup {
    FollowupId id;
    VisitId visit;
    QString text = {};
    QString responsible = {};
    std::optional<QDate> due = {};
    FollowupState state = FollowupState::Open;
    QString note = {}; // what came of it
    Instant createdAt {};
    std::optional<Instant> closedAt = {}; // kept or dropped
    bool isAnonymised = false;
    QString changedBy = {};
    Instant changedAt {};
    QJsonObject unknown = {};

    friend bool operator==(const Followup &, const Followup &) = default;
};

[[nodiscard]] QString toString(VisitState state); // "waiting"
[[nodiscard]] QString toString(FollowupState state); // "open"
[[nodiscard]] std::optional<FollowupState> followupStateFromString(const QString &name);

[[nodiscard]] QJsonObject toJson(const Visit &visit);
[[nodiscard]] Visit visitFromJson(const VisitId &id, const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const Followup &followup);
[[nodiscard]] Followup followupFromJson(const FollowupId &id, const QJsonObject &json);

[[nodiscard]] VisitState stateOf(const Visit &visit);
[[nodiscard]] bool isOverdue(const Followup &followup, QDate today);
// Whether it was kept, and not later than promised; nullopt while it is open and its time has not passed.
[[nodiscard]] std::optional<bool> isKeptInTime(const Followup &followup, QDate today, QDate closedOn);

// The next step of a visit, at `now`. Each sets what was skipped; a step that was made keeps its time.
[[nodiscard]] Visit called(Visit visit, Instant now);
[[nodiscard]] Visit talking(Visit visit, Instant now);
[[nodiscard]] Visit done(Visit visit, Instant now);
[[nodiscard]] Visit left(Visit visit, Instant now);
// Back to waiting with the same number.
[[nodiscard]] Visit waitingAgain(Visit visit);

// From coming to the talk; nullopt before it and for those who left.
[[nodiscard]] std::optional<Millis> waited(const Visit &visit);
[[nodiscard]] std::optional<Millis> talked(const Visit &visit);

} // namespace bubenik
