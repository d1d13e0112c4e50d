#include "sample/Visits.h"

#include "core/Json.h"
#include "core/Zone.h"

#include <QFile>
#include <QRandomGenerator>
#include <algorithm>

static void initVisitResources()
{
    Q_INIT_RESOURCE(sample);
}

namespace bubenik::sample {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int usualOnADay = 12;
constexpr int mostDays = 23; // first Mondays that are less than two years ago
constexpr int visitsATransaction = 500;

struct Town {
    QJsonObject words;
    QRandomGenerator random;

    [[nodiscard]] QString one(const QJsonValue &list)
    {
        const auto array = list.toArray();
        return array.at(random.bounded(qMax(1, static_cast<int>(array.size())))).toString();
    }
    [[nodiscard]] QJsonObject oneObject(const QString &name)
    {
        const auto array = words[name].toArray();
        return array.at(random.bounded(qMax(1, static_cast<int>(array.size())))).toObject();
    }
    [[nodiscard]] bool chance(int percent) { return random.bounded(100) < percent; }
    [[nodiscard]] Millis minutes(int least, int most) { return std::chrono::minutes(random.bounded(least, most + 1)); }
};

// From the latest backwards.
QList<QDate> mondaysBefore(QDate today, int count)
{
    QList<QDate> days;
    for (auto month = QDate(today.year(), today.month(), 1); days.size() < count; month = month.addMonths(-1)) {
        if (const auto day = firstMonday(month.year(), month.month()); day <= today) {
            days.append(openDayOn(day).actual());
        }
    }
    return days;
}

Visit visitAt(Town &town, QDate day, int number, Instant opens)
{
    const auto subject = town.oneObject(u"topics"_s);
    const auto place = town.oneObject(u"places"_s);
    const bool isWoman = town.chance(55);
    const auto came = opens + std::chrono::minutes(number) * 2 + town.minutes(0, 5);
    Visit visit { .id = newVisitId(came), .day = day, .number = number, .cameAt = came };
    if (town.chance(85)) {
        visit.name = isWoman ? town.one(town.words[u"women"_s]) + u' ' + town.one(town.words[u"womenSurnames"_s])
                             : town.one(town.words[u"men"_s]) + u' ' + town.one(town.words[u"menSurnames"_s]);
    }
    visit.topic = subject[u"topic"_s].toString();
    visit.wish = town.one(subject[u"wishes"_s]);
    visit.street = town.one(place[u"streets"_s]) + u' ' + QString::number(town.random.bounded(1, 90));
    visit.part = place[u"part"_s].toString();
    visit.author = u"Asistentka"_s;
    visit.changedBy = visit.author;
    if (town.chance(4)) {
        visit = left(std::move(visit), came + town.minutes(10, 40));
    } else {
        visit = called(std::move(visit), came + town.minutes(2, 45));
        visit = talking(std::move(visit), *visit.calledAt + 1min);
        visit.notes = town.one(subject[u"wishes"_s]) + u", "_s + visit.street;
        visit.outcome = town.one(subject[u"outcomes"_s]);
        visit = done(std::move(visit), *visit.startedAt + town.minutes(4, 18));
    }
    visit.changedAt = visit.doneAt.value_or(came);
    return visit;
}

Followup followupOf(Town &town, const Visit &visit, Instant until)
{
    const auto topics = town.words[u"topics"_s].toArray();
    const auto subject = std::ranges::find_if(
        topics, [&](const QJsonValue &topic) { return topic[u"topic"_s].toString() == visit.topic; });
    Followup followup { .id = newFollowupId(visit.changedAt),
        .visit = visit.id,
        .text = town.one((*subject)[u"promises"_s]),
        .responsible = town.one(town.words[u"departments"_s]),
        .due = visit.day.addDays(town.random.bounded(7, 60)),
        .createdAt = visit.changedAt,
        .changedBy = visit.author,
        .changedAt = visit.changedAt };
    const auto closed = visit.changedAt + town.minutes(3 * 24 * 60, 70 * 24 * 60);
    if (closed < until && town.chance(90)) {
        followup.state = town.chance(90) ? FollowupState::Kept : FollowupState::Dropped;
        followup.closedAt = closed;
        followup.changedAt = closed;
    }
    return followup;
}

} // namespace

Result<void> writeVisits(Stores &stores, int count, quint32 seed, Instant until, const Progress &progress)
{
    initVisitResources();
    QFile file(u":/bubenik/sample/visits.json"_s);
    const auto words = file.open(QIODevice::ReadOnly) ? parseObject(file.readAll())
                                                      : fail(ErrorKind::Internal, u"the sample visits are missing"_s);
    if (!words) {
        return fail(words.error());
    }
    Town town { *words, QRandomGenerator(seed) };
    const Zone zone(stores.settings.value(u"zone"_s, u"Europe/Prague"_s).toLatin1());
    const auto settings = stores.openDays.settings();
    if (!settings) {
        return fail(settings.error());
    }
    const int dayCount = std::clamp((count + usualOnADay - 1) / usualOnADay, 1, mostDays);
    const auto days = mondaysBefore(zone.toLocal(until).date(), dayCount);
    for (int begin = 0; begin < count; begin += visitsATransaction) {
        if (progress.stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        const int end = std::min(begin + visitsATransaction, count);
        const auto written = stores.database->transaction([&]() -> Result<void> {
            for (int i = begin; i < end; ++i) {
                const auto day = days[i % days.size()];
                const auto opens = zone.fromLocal(day, settings->starts);
                if (!opens) {
                    return fail(opens.error());
                }
                const auto visit = visitAt(town, day, static_cast<int>(i / days.size()) + 1, *opens);
                BUBENIK_TRY(stores.visits.save(visit, until));
                if (!visit.hasLeft && town.chance(35)) {
                    BUBENIK_TRY(stores.visits.save(followupOf(town, visit, until), until));
                }
            }
            return {};
        });
        BUBENIK_TRY(written);
        if (progress.report) {
            progress.report(end, count);
        }
    }
    return {};
}

} // namespace bubenik::sample
