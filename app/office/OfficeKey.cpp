#include "office/OfficeKey.h"

namespace bubenik::office {

using namespace Qt::StringLiterals;

namespace {

const QString keyNameSetting = u"office/key"_s; // the key's fingerprint: its name in the secret store
const QString keptSetting = u"office/recovery-kept"_s;

QString secretName(const QString &fingerprint)
{
    return u"office/"_s + fingerprint;
}

Error lostKey(const QString &fingerprint)
{
    return { .kind = ErrorKind::NoKeychain,
        .detail = u"the keychain has no key %1"_s.arg(fingerprint),
        .code = u"office-key-lost"_s };
}

Task<Key> keyNamed(SecretStore &secrets, QString fingerprint)
{
    auto reading = secrets.read(secretName(fingerprint));
    const auto text = co_await std::move(reading);
    if (!text) {
        co_return fail(text.error().kind == ErrorKind::NotFound ? lostKey(fingerprint) : text.error());
    }
    const auto key = fromRecoveryKey(*text);
    co_return key && key->fingerprint() == fingerprint ? key : fail(lostKey(fingerprint));
}

// Another process may do the same just now: the first one's key holds.
Result<QString> claim(Stores &stores, const QString &fingerprint)
{
    auto holds = fingerprint;
    const auto claimed = stores.database->transaction([&]() -> Result<void> {
        if (const auto present = stores.settings.value(keyNameSetting); !present.isEmpty()) {
            holds = present;
            return {};
        }
        return stores.settings.set(keyNameSetting, fingerprint);
    });
    return claimed ? Result<QString>(holds) : fail(claimed.error());
}

// Kept first, so that nothing is ever sealed with a key that is nowhere.
Task<Key> keep(SecretStore &secrets, Key key)
{
    auto writing = secrets.write(secretName(key.fingerprint()), toRecoveryKey(key));
    const auto written = co_await std::move(writing);
    BUBENIK_CO_TRY(written);
    auto reading = keyNamed(secrets, key.fingerprint());
    co_return co_await std::move(reading);
}

Task<void> makeKey(Stores &stores, SecretStore &secrets, Vault &vault)
{
    auto keeping = keep(secrets, Key::random());
    const auto made = co_await std::move(keeping);
    const auto holds = made ? claim(stores, made->fingerprint()) : fail(made.error());
    if (!holds) {
        co_return fail(holds.error());
    }
    if (*holds == made->fingerprint()) {
        vault.open(*made);
        co_return {};
    }
    auto removing = secrets.remove(secretName(made->fingerprint()));
    const auto removed = co_await std::move(removing);
    BUBENIK_CO_TRY(removed);
    auto reading = keyNamed(secrets, *holds);
    const auto other = co_await std::move(reading);
    if (!other) {
        co_return fail(other.error());
    }
    vault.open(*other);
    co_return {};
}

} // namespace

Task<void> openOffice(Stores &stores, SecretStore &secrets, Vault &vault, WhenMissing whenMissing)
{
    const auto name = stores.settings.value(keyNameSetting);
    if (const auto held = vault.key(); held && held->fingerprint() == name) {
        co_return {};
    }
    if (name.isEmpty()) {
        if (whenMissing == WhenMissing::Leave) {
            co_return fail(ErrorKind::NotFound, u"nothing was ever kept here"_s, u"office-no-key"_s);
        }
        auto making = makeKey(stores, secrets, vault);
        co_return co_await std::move(making);
    }
    auto reading = keyNamed(secrets, name);
    const auto key = co_await std::move(reading);
    if (!key) {
        vault.close();
        co_return fail(key.error());
    }
    vault.open(*key);
    co_return {};
}

Task<KeyReport> report(Stores &stores, SecretStore &secrets, Vault &vault)
{
    KeyReport told;
    const auto count = stores.sync.countSealed();
    if (!count) {
        co_return fail(count.error());
    }
    told.sealed = count->all;
    told.unsent = count->unsent;
    auto opening = openOffice(stores, secrets, vault, WhenMissing::Leave);
    const auto opened = co_await std::move(opening);
    if (opened) {
        told.state = KeyState::Open;
    } else if (opened.error().code == "office-key-lost"_L1) {
        told.state = KeyState::Lost;
    } else if (opened.error().code != "office-no-key"_L1) {
        told.state = KeyState::Unusable;
    }
    co_return told;
}

Task<void> recover(Stores &stores, SecretStore &secrets, Vault &vault, QString typed)
{
    const auto key = fromRecoveryKey(typed);
    if (!key) {
        co_return fail(key.error());
    }
    if (key->fingerprint() != stores.settings.value(keyNameSetting)) {
        co_return fail(ErrorKind::Invalid, u"the key of another workspace"_s, u"other-recovery-key"_s);
    }
    auto keeping = keep(secrets, *key);
    const auto kept = co_await std::move(keeping);
    if (!kept) {
        co_return fail(kept.error());
    }
    vault.open(*kept);
    co_return {};
}

Task<void> startOver(Stores &stores, SecretStore &secrets, Vault &vault)
{
    vault.close();
    const auto dropped = stores.database->transaction([&]() -> Result<void> {
        BUBENIK_TRY(stores.sync.dropSealed());
        BUBENIK_TRY(stores.settings.set(keptSetting, {}));
        return stores.settings.set(keyNameSetting, {});
    });
    BUBENIK_CO_TRY(dropped);
    auto making = makeKey(stores, secrets, vault);
    co_return co_await std::move(making);
}

bool isRecoveryKept(SettingsStore &settings)
{
    return settings.value(keptSetting) == settings.value(keyNameSetting);
}

Result<void> noteRecoveryKept(SettingsStore &settings)
{
    return settings.set(keptSetting, settings.value(keyNameSetting));
}

} // namespace bubenik::office
