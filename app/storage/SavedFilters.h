// Filters of lists that somebody gave a name, by page and user: theirs alone, and of this workspace on this computer.
#pragma once

#include "storage/SettingsStore.h"

#include <QJsonObject>

namespace bubenik {

struct SavedFilter {
    QString name; // tells it from the others of the page
    QJsonObject filter; // the page's own

    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

// In the order in which they were named.
[[nodiscard]] QList<SavedFilter> savedFilters(SettingsStore &settings, const QString &page, const QString &user);
[[nodiscard]] Result<void> setSavedFilters(
    SettingsStore &settings, const QString &page, const QString &user, const QList<SavedFilter> &filters);

} // namespace bubenik
