#include "pictures/Office.h"

#include "HeadlessWorkspace.h"
#include "fakes/clock/Wait.h"
#include "office/OfficeKey.h"
#include "office/Visiting.h"
#include "sample/Sample.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The day that the page shows first.
Result<QDate> nextDay(Stores &stores, QDate today)
{
    for (const auto year : { today.year(), today.year() + 1 }) {
        const auto days = stores.openDays.ofYear(year);
        if (!days) {
            return fail(days.error());
        }
        for (const auto &day : *days) {
            if (day.actual() >= today) {
                return day.actual();
            }
        }
    }
    return today;
}

Result<void> fill(Stores &stores, const Zone &zone, Instant now)
{
    const auto day = nextDay(stores, zone.toLocal(now).date());
    if (!day) {
        return fail(day.error());
    }
    const auto by = u"Jana Nováková"_s;
    const auto come = [&](const office::NewVisit &wanted, Millis ago) {
        auto visit = wanted;
        visit.day = *day;
        visit.cameAt = now - ago;
        return office::takeIn(stores, visit, by, now - ago);
    };
    const auto done = come({ .name = u"Karel Šíma"_s, .topic = u"odpady"_s, .street = u"Lipová"_s }, 55min);
    const auto inside = come({ .name = u"Božena Dvořáčková"_s,
                                 .topic = u"chodník"_s,
                                 .street = u"Petlérská 12"_s,
                                 .wish = u"opravit propadlou dlažbu"_s },
        48min);
    if (!done || !inside) {
        return fail(done ? inside.error() : done.error());
    }
    BUBENIK_TRY(come({ .topic = u"parkování"_s, .wish = u"víc míst u školky"_s }, 30min));
    BUBENIK_TRY(come({ .name = u"Jana Veselá"_s, .topic = u"byt"_s, .street = u"Okružní 4"_s }, 21min));
    BUBENIK_TRY(come({ .name = u"Petr Horák"_s, .topic = u"hluk"_s, .wish = u"noční hluk z hospody"_s }, 8min));
    BUBENIK_TRY(office::makeStep(stores, done->id, office::Step::Start, by, now - 40min));
    BUBENIK_TRY(office::makeStep(stores, done->id, office::Step::Done, by, now - 28min));
    BUBENIK_TRY(office::makeStep(stores, inside->id, office::Step::Start, by, now - 9min));
    BUBENIK_TRY(office::addNote(
        stores, inside->id, u"U vchodu č. 12 se propadá dlažba, loni tu upadla sousedka."_s, by, now - 5min));
    BUBENIK_TRY(office::promise(stores, inside->id,
        { u"Prohlédnout chodník na místě"_s, u"technické služby"_s, day->addDays(14) }, by, now - 4min));
    const auto late = office::promise(stores, done->id,
        { u"Objednat další kontejner na plast"_s, u"odbor životního prostředí"_s,
            zone.toLocal(now).date().addDays(-9) },
        by, now - 30min);
    return late ? Result<void> {} : fail(late.error());
}

} // namespace

Result<void> addAfternoon(const QString &path, const QString &secretsFile, Instant now)
{
    const auto workspace = HeadlessWorkspace::open(path, secretsFile);
    if (!workspace) {
        return fail(workspace.error());
    }
    auto opening = (*workspace)->openOffice();
    BUBENIK_TRY(waitFor(std::move(opening)));
    auto &stores = (*workspace)->stores();
    BUBENIK_TRY(generateSample(stores, { .visits = 240 }, 3, now));
    return fill(stores, (*workspace)->zone(), now);
}

} // namespace bubenik
