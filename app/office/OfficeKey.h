// Where the key of the office comes from: the secret store (the system's keychain), under a name that stands in the
// workspace's settings. It is made by the first who needs it, and told to people once as a recovery key.
//
// What a lost key costs: the documents of the office in this cache stay sealed. With the recovery key they open again
// (recover()). Without it, what the server has is read from there anew, and what had not been sent yet is lost
// (startOver()).
#pragma once

#include "office/RecoveryKey.h"
#include "secrets/SecretStore.h"
#include "storage/Stores.h"

namespace bubenik::office {

enum class KeyState {
    None, // nothing was ever kept here
    Open,
    Unusable, // the keychain cannot be asked now
    Lost // the keychain works and does not have it
};

struct KeyReport {
    KeyState state = KeyState::None;
    qint64 sealed = 0; // documents in this cache
    qint64 unsent = 0; // of these only here
};

// How far an erasure has come. Here: done on this desk, the server cannot be reached now and hears of it with the next
// sync. Deleted: everywhere, and the server keeps old revisions until its administrator purges them.
enum class Erased { Here, Deleted, Purged };

// Brings the key into the vault. `Make`: makes one when this workspace has none. NoKeychain: code "office-key-lost"
// when the keychain does not have the workspace's key, otherwise as SecretStore says; NotFound, code "office-no-key",
// when there is none and none is to be made.
enum class WhenMissing { Make, Leave };
[[nodiscard]] Task<void> openOffice(Stores &stores, SecretStore &secrets, Vault &vault, WhenMissing whenMissing);
[[nodiscard]] Task<KeyReport> report(Stores &stores, SecretStore &secrets, Vault &vault);
// A recovery key as it was typed: checked against the workspace's, kept in the secret store, in the vault.
// Invalid, code "recovery-key" (misread) or "other-recovery-key" (of another workspace).
[[nodiscard]] Task<void> recover(Stores &stores, SecretStore &secrets, Vault &vault, QString typed);
// Gives up the sealed documents of this cache and makes a new key; what the server has comes with the next sync.
[[nodiscard]] Task<void> startOver(Stores &stores, SecretStore &secrets, Vault &vault);

// Whether a person has said that the recovery key is kept in a safe place.
[[nodiscard]] bool isRecoveryKept(SettingsStore &settings);
[[nodiscard]] Result<void> noteRecoveryKept(SettingsStore &settings);

} // namespace bubenik::office
