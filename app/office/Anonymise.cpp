#include "office/Anonymise.h"

#include "core/Folding.h"

namespace bubenik::office {

using namespace Qt::StringLiterals;

namespace {

const QString lookedSetting = u"office/anonymised-on"_s;

QHash<QString, int> countTopics(const QList<Visit> &visits)
{
    QHash<QString, int> counts;
    for (const auto &visit : visits) {
        ++counts[folded(visit.topic)];
    }
    return counts;
}

} // namespace

Visit anonymised(Visit visit, bool topicIsCommon, const Zone &zone)
{
    const auto wait = waited(visit);
    const auto talk = talked(visit);
    Visit kept { .id = visit.id,
        .day = QDate(visit.day.year(), visit.day.month(), 1),
        .topic = topicIsCommon ? visit.topic : QString(),
        .part = visit.part,
        .hasLeft = visit.hasLeft,
        .isAnonymised = true,
        .changedAt = visit.changedAt };
    kept.cameAt = zone.fromLocal(kept.day, { 12, 0 }).value_or(visit.cameAt);
    if (wait) {
        kept.startedAt = kept.cameAt + *wait;
    }
    if (talk && kept.startedAt) {
        kept.doneAt = *kept.startedAt + *talk;
    }
    return kept;
}

Followup anonymised(Followup followup, Instant now)
{
    Followup kept { .id = followup.id,
        .visit = followup.visit,
        .due = followup.due,
        .state = followup.state == FollowupState::Open ? FollowupState::Dropped : followup.state,
        .createdAt = followup.createdAt,
        .closedAt = followup.closedAt.value_or(now),
        .isAnonymised = true,
        .changedAt = now };
    return kept;
}

Result<int> anonymiseOld(Stores &stores, const Zone &zone, Instant now)
{
    const auto settings = stores.openDays.settings();
    const auto visits = settings ? stores.visits.all() : fail(settings.error());
    const auto followups = visits ? stores.visits.allFollowups() : fail(visits.error());
    if (!followups) {
        return fail(followups.error());
    }
    const auto keptSince = zone.toLocal(now).date().addMonths(-settings->keptMonths);
    const auto topics = countTopics(*visits);
    QSet<VisitId> old;
    const auto inquiries = stores.chats.inquiries();
    if (!inquiries) {
        return fail(inquiries.error());
    }
    const auto written = stores.database->transaction([&]() -> Result<void> {
        for (const auto &inquiry : *inquiries) { // what is worth keeping of them stands in the chat's article
            if (zone.toLocal(inquiry.at).date() < keptSince) {
                BUBENIK_TRY(stores.chats.remove(inquiry.id));
            }
        }
        for (const auto &visit : *visits) {
            if (visit.isAnonymised || visit.day >= keptSince) {
                continue;
            }
            auto kept = anonymised(visit, topics[folded(visit.topic)] >= commonFrom, zone);
            kept.changedAt = now;
            BUBENIK_TRY(stores.visits.save(kept, now));
            old.insert(visit.id);
        }
        for (const auto &followup : *followups) {
            if (!followup.isAnonymised && old.contains(followup.visit)) {
                BUBENIK_TRY(stores.visits.save(anonymised(followup, now), now));
            }
        }
        return {};
    });
    return written ? Result<int>(static_cast<int>(old.size())) : fail(written.error());
}

Result<int> anonymiseDaily(Stores &stores, const Zone &zone, Instant now)
{
    const auto today = zone.toLocal(now).date().toString(Qt::ISODate);
    if (stores.settings.value(lookedSetting) == today) {
        return 0;
    }
    const auto count = anonymiseOld(stores, zone, now);
    if (count) {
        BUBENIK_TRY(stores.settings.set(lookedSetting, today));
    }
    return count;
}

} // namespace bubenik::office
