// Settings of the workspace (town's name, zone …) and of this machine (widths, last page …): key -> text.
#pragma once

#include "storage/Database.h"

namespace bubenik {

class SettingsStore final
{
public:
    explicit SettingsStore(Database &database);
    [[nodiscard]] QString value(const QString &key, const QString &fallback = {});
    [[nodiscard]] Result<void> set(const QString &key, const QString &value);

private:
    Database &m_database;
};

} // namespace bubenik
