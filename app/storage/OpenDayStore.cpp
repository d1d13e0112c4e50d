#include "storage/OpenDayStore.h"

#include <algorithm>

namespace bubenik {

using namespace Qt::StringLiterals;

OpenDayStore::OpenDayStore(Database &database, DocumentStore &documents)
    : m_database(database)
    , m_documents(documents)
{
}

Result<OpenDaySettings> OpenDayStore::settings()
{
    const auto found = m_documents.find(openDaySettingsId);
    if (!found) {
        return fail(found.error());
    }
    return *found ? openDaySettingsFromJson((*found)->body) : OpenDaySettings {};
}

Result<void> OpenDayStore::saveSettings(const OpenDaySettings &settings, Instant now)
{
    BUBENIK_TRY(checkOpenDaySettings(settings));
    return m_documents.put(openDaySettingsId, toJson(settings), now);
}

Result<QList<OpenDayChange>> OpenDayStore::changes()
{
    const auto documents = m_documents.ofKind(u"openday"_s);
    if (!documents) {
        return fail(documents.error());
    }
    QList<OpenDayChange> all;
    for (const auto &document : *documents) {
        if (const auto date = openDayDate(document.id)) {
            all.append(openDayChangeFromJson(*date, document.body));
        }
    }
    return all;
}

Result<QList<OpenDay>> OpenDayStore::ofYear(int year)
{
    const auto decided = changes();
    return decided ? Result<QList<OpenDay>>(openDaysOf(year, *decided)) : fail(decided.error());
}

Result<OpenDay> OpenDayStore::on(QDate date)
{
    if (date.isValid()) {
        // A day may be moved over the end of a year.
        for (const auto year : { date.year(), date.year() - 1, date.year() + 1 }) {
            const auto days = ofYear(year);
            if (!days) {
                return fail(days.error());
            }
            const auto found = std::ranges::find_if(
                *days, [date](const OpenDay &day) { return day.date == date || day.actual() == date; });
            if (found != days->end()) {
                return *found;
            }
        }
    }
    return fail(Error { .kind = ErrorKind::NotFound,
        .detail = u"no open door on that day"_s,
        .code = u"openday"_s,
        .subject = date.toString(Qt::ISODate) });
}

Result<OpenDay> OpenDayStore::change(
    QDate date, const QString &by, Instant now, const std::function<Result<OpenDayChange>(OpenDayChange)> &decide)
{
    OpenDay day;
    const auto changed = m_database.transaction([&]() -> Result<void> {
        const auto present = on(date);
        const auto found = present ? m_documents.find(openDayId(present->date)) : fail(present.error());
        if (!found) {
            return fail(found.error());
        }
        const auto before
            = *found ? openDayChangeFromJson(present->date, (*found)->body) : OpenDayChange { .date = present->date };
        auto decided = decide(before);
        if (!decided) {
            return fail(decided.error());
        }
        day = openDayOn(present->date, *decided);
        if (*decided == before && *found) {
            return {};
        }
        decided->sequence = before.sequence + 1;
        decided->changedBy = by;
        decided->changedAt = now;
        day.sequence = decided->sequence;
        return m_documents.put(openDayId(present->date), toJson(*decided), now);
    });
    return changed ? Result<OpenDay>(day) : fail(changed.error());
}

} // namespace bubenik
