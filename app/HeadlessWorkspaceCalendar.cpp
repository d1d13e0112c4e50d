// The open days on the town's own website, as a calendar to subscribe to.
#include "HeadlessWorkspacePrivate.h"
#include "channels/Calendar.h"
#include "core/Json.h"
#include "office/OpenDayCalendar.h"
#include "words/OpenDayWords.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr int yearsAhead = 3;

Result<QByteArray> calendarFrom(Stores &stores, const Zone &zone, int firstYear, Instant stamp)
{
    const auto settings = stores.openDays.settings();
    if (!settings) {
        return fail(settings.error());
    }
    QList<OpenDay> days;
    for (int year = firstYear; year < firstYear + yearsAhead; ++year) {
        const auto ofYear = stores.openDays.ofYear(year);
        if (!ofYear) {
            return fail(ofYear.error());
        }
        days += *ofYear;
    }
    const auto line = [&settings](const OpenDay &day) { return words::openDayLine(day, *settings); };
    return office::toCalendar(
        days, *settings, { words::openDoorName(), words::openDoorName(), words::onlineChatName(), line }, zone, stamp);
}

QString publishedKey(const ChannelId &id)
{
    return u"openday/site/"_s + id.value;
}

} // namespace

Result<int> HeadlessWorkspace::publishOpenDays()
{
    const auto now = d->clock.now();
    const auto year = d->zone.toLocal(now).date().year();
    // What changes with every writing, the time of it, is left out of the comparison.
    const auto plain = calendarFrom(*d->stores, d->zone, year, Instant {});
    const auto channels = plain ? d->stores->channels.all() : fail(plain.error());
    if (!channels) {
        return fail(channels.error());
    }
    int count = 0;
    for (const auto &config : *channels) {
        const auto digest
            = sha256(*plain + config.settings.values().join(u'\n').toUtf8()); // another folder is another site
        if (d->stores->settings.value(publishedKey(config.id)) == digest) {
            continue;
        }
        const auto calendar = calendarFrom(*d->stores, d->zone, year, now);
        const auto put
            = calendar ? putCalendar(config, d->context(*d->secrets, config.id), *calendar) : fail(calendar.error());
        if (!put) {
            return fail(put.error());
        }
        if (*put) {
            ++count;
            BUBENIK_TRY(d->stores->settings.set(publishedKey(config.id), digest));
        }
    }
    return count;
}

bool concernsOpenDays(const QString &documentId)
{
    return documentId.startsWith("openday:"_L1) || documentId.startsWith("channel:"_L1);
}

} // namespace bubenik
