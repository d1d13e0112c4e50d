// The days of the open door: settings and decisions (domain/OpenDay.h), shared by the whole newsroom.
#pragma once

#include "domain/OpenDay.h"
#include "storage/DocumentStore.h"

namespace bubenik {

class OpenDayStore final
{
public:
    OpenDayStore(Database &database, DocumentStore &documents);

    [[nodiscard]] Result<OpenDaySettings> settings();
    [[nodiscard]] Result<void> saveSettings(const OpenDaySettings &settings, Instant now); // as checkOpenDaySettings()
    [[nodiscard]] Result<QList<OpenDay>> ofYear(int year);
    // The day whose first Monday, or whose present date, this is; NotFound, code "openday".
    [[nodiscard]] Result<OpenDay> on(QDate date);
    // Writes what `decide` makes of the decision so far about the day of on(date). Its error is passed on.
    [[nodiscard]] Result<OpenDay> change(
        QDate date, const QString &by, Instant now, const std::function<Result<OpenDayChange>(OpenDayChange)> &decide);

private:
    [[nodiscard]] Result<QList<OpenDayChange>> changes();

    Database &m_database;
    DocumentStore &m_documents;
};

} // namespace bubenik
