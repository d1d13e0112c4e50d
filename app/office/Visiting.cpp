#include "office/Visiting.h"

namespace bubenik::office {

using namespace Qt::StringLiterals;

namespace {

const QString letterSetting = u"office/letter"_s;

Visit stepped(Visit visit, Step step, Instant now)
{
    switch (step) {
    case Step::Call:
        return called(std::move(visit), now);
    case Step::Start:
        return talking(std::move(visit), now);
    case Step::Done:
        return done(std::move(visit), now);
    case Step::Leave:
        return left(std::move(visit), now);
    case Step::WaitAgain:
        break;
    }
    return waitingAgain(std::move(visit));
}

} // namespace

Result<Visit> takeIn(Stores &stores, const NewVisit &wanted, const QString &by, Instant now)
{
    if (wanted.topic.trimmed().isEmpty()) {
        return fail(ErrorKind::Invalid, u"a visit needs a topic"_s, u"empty-topic"_s);
    }
    if (!wanted.day.isValid()) {
        return fail(ErrorKind::Invalid, u"not a date"_s, u"visit-day"_s);
    }
    Visit visit { .id = newVisitId(now),
        .day = wanted.day,
        .letter = deskLetter(stores.settings),
        .name = wanted.name.simplified(),
        .contact = wanted.contact.simplified(),
        .topic = wanted.topic.simplified(),
        .street = wanted.street.simplified(),
        .part = wanted.part.simplified(),
        .wish = wanted.wish.simplified(),
        .cameAt = wanted.cameAt.value_or(now),
        .author = by,
        .changedBy = by,
        .changedAt = now };
    if (visit.part.isEmpty()) {
        const auto part = stores.visits.partOf(visit.street);
        if (!part) {
            return fail(part.error());
        }
        visit.part = *part;
    }
    return stores.visits.add(visit, now);
}

Result<Visit> changeVisit(
    Stores &stores, const VisitId &id, const QString &by, Instant now, const std::function<void(Visit &)> &with)
{
    Visit visit;
    const auto changed = stores.database->transaction([&]() -> Result<void> {
        const auto present = stores.visits.load(id);
        if (!present) {
            return fail(present.error());
        }
        visit = *present;
        with(visit);
        if (visit == *present) {
            return {};
        }
        visit.changedBy = by;
        visit.changedAt = now;
        return stores.visits.save(visit, now);
    });
    return changed ? Result<Visit>(visit) : fail(changed.error());
}

Result<Visit> makeStep(Stores &stores, const VisitId &id, Step step, const QString &by, Instant now)
{
    return changeVisit(
        stores, id, by, now, [step, now](Visit &visit) { visit = stepped(std::move(visit), step, now); });
}

Result<Visit> callNext(Stores &stores, QDate day, const QString &by, Instant now)
{
    const auto visits = stores.visits.ofDay(day);
    if (!visits) {
        return fail(visits.error());
    }
    const auto waiting = waitingInOrder(*visits);
    return waiting.isEmpty() ? fail(ErrorKind::NotFound, u"nobody waits"_s, u"nobody-waits"_s)
                             : makeStep(stores, waiting.constFirst().id, Step::Call, by, now);
}

Result<Visit> addNote(Stores &stores, const VisitId &id, const QString &text, const QString &by, Instant now)
{
    return changeVisit(stores, id, by, now, [&text](Visit &visit) {
        const auto note = text.trimmed();
        visit.notes = visit.notes.isEmpty() ? note : visit.notes + u"\n\n"_s + note;
    });
}

Result<Followup> promise(Stores &stores, const VisitId &visit, const NewPromise &wanted, const QString &by, Instant now)
{
    if (wanted.text.trimmed().isEmpty()) {
        return fail(ErrorKind::Invalid, u"a promise says what"_s, u"empty-promise"_s);
    }
    if (const auto present = stores.visits.load(visit); !present) {
        return fail(present.error());
    }
    const Followup followup { .id = newFollowupId(now),
        .visit = visit,
        .text = wanted.text.simplified(),
        .responsible = wanted.responsible.simplified(),
        .due = wanted.due,
        .createdAt = now,
        .changedBy = by,
        .changedAt = now };
    const auto saved = stores.visits.save(followup, now);
    return saved ? Result<Followup>(followup) : fail(saved.error());
}

Result<Followup> setFollowup(Stores &stores, const FollowupId &id, FollowupState state,
    const std::optional<QString> &note, const QString &by, Instant now)
{
    Followup followup;
    const auto changed = stores.database->transaction([&]() -> Result<void> {
        const auto present = stores.visits.loadFollowup(id);
        if (!present) {
            return fail(present.error());
        }
        followup = *present;
        followup.state = state;
        followup.note = note ? note->trimmed() : followup.note;
        followup.closedAt
            = state == FollowupState::Open ? std::nullopt : std::optional(followup.closedAt.value_or(now));
        if (followup == *present) {
            return {};
        }
        followup.changedBy = by;
        followup.changedAt = now;
        return stores.visits.save(followup, now);
    });
    return changed ? Result<Followup>(followup) : fail(changed.error());
}

Result<Queue> queueOf(Stores &stores, QDate day, Instant now)
{
    const auto all = stores.visits.all();
    if (!all) {
        return fail(all.error());
    }
    Queue queue;
    std::optional<Instant> talkingSince;
    for (const auto &visit : *all) {
        if (visit.day != day) {
            continue;
        }
        queue.visits.append(visit);
        if (stateOf(visit) == VisitState::Talking) {
            talkingSince = visit.startedAt;
        }
    }
    queue.labels = labels(queue.visits);
    queue.doubled = doubled(queue.visits);
    const auto typical = typicalTalk(*all);
    int ahead = 0;
    for (const auto &visit : waitingInOrder(queue.visits)) {
        queue.expected[visit.id] = expectedWait(ahead++, talkingSince, typical, now);
    }
    return queue;
}

QString deskLetter(SettingsStore &settings)
{
    return settings.value(letterSetting);
}

Result<void> setDeskLetter(SettingsStore &settings, const QString &letter)
{
    const bool isLetter = letter.isEmpty() || (letter.size() == 1 && letter[0] >= u'A' && letter[0] <= u'Z');
    return isLetter ? settings.set(letterSetting, letter)
                    : fail(ErrorKind::Invalid, u"one letter, A to Z, or none"_s, u"desk-letter"_s);
}

} // namespace bubenik::office
