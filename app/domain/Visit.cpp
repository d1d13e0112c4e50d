#include "domain/Visit.h"

#include "core/Json.h"

#include <array>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array visitStateNames { "waiting"_L1, "called"_L1, "talking"_L1, "done"_L1, "left"_L1 };
constexpr std::array followupStateNames { "open"_L1, "kept"_L1, "dropped"_L1 };

void putText(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty()) {
        json[key] = text;
    }
}

std::optional<QDate> dateIn(const QJsonValue &value)
{
    const auto date = QDate::fromString(value.toString(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

void noteStep(std::optional<Instant> &time, Instant now)
{
    time = time.value_or(now);
}

} // namespace

VisitId newVisitId(Instant now)
{
    return { u"visit:"_s + newUuid(now) };
}

FollowupId newFollowupId(Instant now)
{
    return { u"followup:"_s + newUuid(now) };
}

QString toString(VisitState state)
{
    return visitStateNames[static_cast<size_t>(state)];
}

QString toString(FollowupState state)
{
    return followupStateNames[static_cast<size_t>(state)];
}

std::optional<FollowupState> followupStateFromString(const QString &name)
{
    for (size_t index = 0; index < followupStateNames.size(); ++index) {
        if (followupStateNames[index] == name) {
            return static_cast<FollowupState>(index);
        }
    }
    return std::nullopt;
}

QJsonObject toJson(const Visit &visit)
{
    auto json = visit.unknown;
    json[u"day"_s] = visit.day.toString(Qt::ISODate);
    json[u"number"_s] = visit.number;
    putText(json, u"letter"_s, visit.letter);
    putText(json, u"name"_s, visit.name);
    putText(json, u"contact"_s, visit.contact);
    putText(json, u"topic"_s, visit.topic);
    putText(json, u"street"_s, visit.street);
    putText(json, u"part"_s, visit.part);
    putText(json, u"wish"_s, visit.wish);
    putText(json, u"notes"_s, visit.notes);
    putText(json, u"outcome"_s, visit.outcome);
    json[u"cameAt"_s] = toIso(visit.cameAt);
    putTime(json, u"calledAt"_s, visit.calledAt);
    putTime(json, u"startedAt"_s, visit.startedAt);
    putTime(json, u"doneAt"_s, visit.doneAt);
    json[u"left"_s] = visit.hasLeft;
    json[u"anonymised"_s] = visit.isAnonymised;
    json[u"author"_s] = visit.author;
    json[u"changedBy"_s] = visit.changedBy;
    json[u"changedAt"_s] = toIso(visit.changedAt);
    return json;
}

Visit visitFromJson(const VisitId &id, const QJsonObject &json)
{
    static const QStringList known { u"day"_s, u"number"_s, u"letter"_s, u"name"_s, u"contact"_s, u"topic"_s,
        u"street"_s, u"part"_s, u"wish"_s, u"notes"_s, u"outcome"_s, u"cameAt"_s, u"calledAt"_s, u"startedAt"_s,
        u"doneAt"_s, u"left"_s, u"anonymised"_s, u"author"_s, u"changedBy"_s, u"changedAt"_s };
    Visit visit { .id = id };
    visit.day = dateIn(json[u"day"_s]).value_or(QDate());
    visit.number = json[u"number"_s].toInt();
    visit.letter = json[u"letter"_s].toString();
    visit.name = json[u"name"_s].toString();
    visit.contact = json[u"contact"_s].toString();
    visit.topic = json[u"topic"_s].toString();
    visit.street = json[u"street"_s].toString();
    visit.part = json[u"part"_s].toString();
    visit.wish = json[u"wish"_s].toString();
    visit.notes = json[u"notes"_s].toString();
    visit.outcome = json[u"outcome"_s].toString();
    visit.cameAt = optionalInstant(json[u"cameAt"_s]).value_or(Instant {});
    visit.calledAt = optionalInstant(json[u"calledAt"_s]);
    visit.startedAt = optionalInstant(json[u"startedAt"_s]);
    visit.doneAt = optionalInstant(json[u"doneAt"_s]);
    visit.hasLeft = json[u"left"_s].toBool();
    visit.isAnonymised = json[u"anonymised"_s].toBool();
    visit.author = json[u"author"_s].toString();
    visit.changedBy = json[u"changedBy"_s].toString();
    visit.changedAt = optionalInstant(json[u"changedAt"_s]).value_or(Instant {});
    visit.unknown = withoutKeys(json, known);
    return visit;
}

QJsonObject toJson(const Followup &followup)
{
    auto json = followup.unknown;
    json[u"visit"_s] = followup.visit.value;
    putText(json, u"text"_s, followup.text);
    putText(json, u"responsible"_s, followup.responsible);
    if (followup.due) {
        json[u"due"_s] = followup.due->toString(Qt::ISODate);
    }
    json[u"state"_s] = toString(followup.state);
    putText(json, u"note"_s, followup.note);
    json[u"createdAt"_s] = toIso(followup.createdAt);
    putTime(json, u"closedAt"_s, followup.closedAt);
    json[u"anonymised"_s] = followup.isAnonymised;
    json[u"changedBy"_s] = followup.changedBy;
    json[u"changedAt"_s] = toIso(followup.changedAt);
    return json;
}

Followup followupFromJson(const FollowupId &id, const QJsonObject &json)
{
    static const QStringList known { u"visit"_s, u"text"_s, u"responsible"_s, u"due"_s, u"state"_s, u"note"_s,
        u"createdAt"_s, u"closedAt"_s, u"anonymised"_s, u"changedBy"_s, u"changedAt"_s };
    Followup followup { .id = id };
    followup.visit = { json[u"visit"_s].toString() };
    followup.text = json[u"text"_s].toString();
    followup.responsible = json[u"responsible"_s].toString();
    followup.due = dateIn(json[u"due"_s]);
    followup.state = followupStateFromString(json[u"state"_s].toString()).value_or(FollowupState::Open);
    followup.note = json[u"note"_s].toString();
    followup.createdAt = optionalInstant(json[u"createdAt"_s]).value_or(Instant {});
    followup.closedAt = optionalInstant(json[u"closedAt"_s]);
    followup.isAnonymised = json[u"anonymised"_s].toBool();
    followup.changedBy = json[u"changedBy"_s].toString();
    followup.changedAt = optionalInstant(json[u"changedAt"_s]).value_or(Instant {});
    followup.unknown = withoutKeys(json, known);
    return followup;
}

VisitState stateOf(const Visit &visit)
{
    if (visit.hasLeft) {
        return VisitState::Left;
    }
    if (visit.doneAt) {
        return VisitState::Done;
    }
    if (visit.startedAt) {
        return VisitState::Talking;
    }
    return visit.calledAt ? VisitState::Called : VisitState::Waiting;
}

bool isOverdue(const Followup &followup, QDate today)
{
    return followup.state == FollowupState::Open && followup.due && *followup.due < today;
}

std::optional<bool> isKeptInTime(const Followup &followup, QDate today, QDate closedOn)
{
    switch (followup.state) {
    case FollowupState::Kept:
        return !followup.due || closedOn <= *followup.due;
    case FollowupState::Dropped:
        return false;
    case FollowupState::Open:
        break;
    }
    return isOverdue(followup, today) ? std::optional(false) : std::nullopt;
}

Visit called(Visit visit, Instant now)
{
    noteStep(visit.calledAt, now);
    visit.hasLeft = false;
    return visit;
}

Visit talking(Visit visit, Instant now)
{
    visit = called(std::move(visit), now);
    noteStep(visit.startedAt, now);
    return visit;
}

Visit done(Visit visit, Instant now)
{
    visit = talking(std::move(visit), now);
    noteStep(visit.doneAt, now);
    return visit;
}

Visit left(Visit visit, Instant now)
{
    visit.hasLeft = true;
    visit.startedAt.reset();
    noteStep(visit.doneAt, now);
    return visit;
}

Visit waitingAgain(Visit visit)
{
    visit.hasLeft = false;
    visit.calledAt.reset();
    visit.startedAt.reset();
    visit.doneAt.reset();
    return visit;
}

std::optional<Millis> waited(const Visit &visit)
{
    if (visit.hasLeft || !visit.startedAt || *visit.startedAt < visit.cameAt) {
        return std::nullopt;
    }
    return *visit.startedAt - visit.cameAt;
}

std::optional<Millis> talked(const Visit &visit)
{
    if (visit.hasLeft || !visit.startedAt || !visit.doneAt || *visit.doneAt < *visit.startedAt) {
        return std::nullopt;
    }
    return *visit.doneAt - *visit.startedAt;
}

} // namespace bubenik
