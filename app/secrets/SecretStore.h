// Passwords and tokens, by key ("channel/web"). The desktop keeps them in the system's keychain and nowhere else; an
// agent on a server in a file that only its user can read (refused with any wider rights).
#pragma once

#include "core/Task.h"

#include <memory>

namespace bubenik {

class SecretStore
{
public:
    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore() = default;

    [[nodiscard]] virtual Task<QString> read(QString key) = 0; // NotFound, NoKeychain
    [[nodiscard]] virtual Task<void> write(QString key, QString secret) = 0; // NoKeychain
    [[nodiscard]] virtual Task<void> remove(QString key) = 0; // removing what is not there is fine
};

// The system's keychain through QtKeychain; service name "bubenik". What is kept belongs to `owner` (a workspace): two of
// them may have channels of the same name. Empty: no owner, as workspaces had it that are older than this.
[[nodiscard]] std::unique_ptr<SecretStore> keychainSecretStore(const QString &owner);
// A JSON file made with mode 0600. Every call fails with Forbidden, code "secrets-mode", while its rights are wider.
[[nodiscard]] std::unique_ptr<SecretStore> fileSecretStore(const QString &file);

} // namespace bubenik
