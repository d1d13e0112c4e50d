#include "storage/SettingsStore.h"

namespace bubenik {

using namespace Qt::StringLiterals;

SettingsStore::SettingsStore(Database &database)
    : m_database(database)
{
}

QString SettingsStore::value(const QString &key, const QString &fallback)
{
    const auto stored = m_database.scalar(u"SELECT value FROM setting WHERE key = ?"_s, { key });
    return stored && stored->isValid() ? stored->toString() : fallback;
}

Result<void> SettingsStore::set(const QString &key, const QString &value)
{
    BUBENIK_TRY(m_database.execute(u"INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE"
                                   " SET value = excluded.value WHERE value <> excluded.value"_s,
        { key, value.isNull() ? u""_s : value }));
    return {};
}

} // namespace bubenik
