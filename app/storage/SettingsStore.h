// Settings of the workspace (town's name, zone …) and of this machine (widths, last page …): key -> text.
#pragma once

#include "storage/Database.h"

namespace bubenik {

inline constexpr QLatin1StringView deskKey { "desk" };
// Whose secrets in the keychain are this workspace's (secrets/SecretStore.h); made with it, kept when it is restored.
inline constexpr QLatin1StringView secretsOwnerKey { "secrets/owner" };

class SettingsStore final
{
public:
    explicit SettingsStore(Database &database);
    [[nodiscard]] QString value(const QString &key, const QString &fallback = {});
    [[nodiscard]] Result<void> set(const QString &key, const QString &value);
    // Made with the workspace, and anew when it is restored from a backup; see sync/Desk.h.
    [[nodiscard]] QString deskId();

private:
    Database &m_database;
};

} // namespace bubenik
