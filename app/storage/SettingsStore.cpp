#include "storage/SettingsStore.h"

#include "core/Ids.h"

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

QString SettingsStore::deskId()
{
    auto desk = value(deskKey);
    if (desk.isEmpty()) {
        desk = newUuid(SystemClock().now());
        (void)set(deskKey, desk); // a database that fails here fails its caller at once
    }
    return desk;
}

Result<void> SettingsStore::set(const QString &key, const QString &value)
{
    BUBENIK_TRY(m_database.execute(u"INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE"
                                   " SET value = excluded.value WHERE value <> excluded.value"_s,
        { key, value.isNull() ? u""_s : value }));
    return {};
}

} // namespace bubenik
