#include "Backend.h"

#include "channels/Registry.h"
#include "sync/Desk.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

const QString passwordKey = u"backend/password"_s;
const QString adminPasswordKey = u"backend/admin"_s;

BackendAccount saved(SettingsStore &settings, const QString &place)
{
    return { settings.value(place + u"/url"_s), settings.value(place + u"/user"_s), settings.value(place + u"/prefix"_s) };
}

Result<void> save(SettingsStore &settings, const QString &place, const BackendAccount &account)
{
    BUBENIK_TRY(settings.set(place + u"/url"_s, account.url));
    BUBENIK_TRY(settings.set(place + u"/user"_s, account.user));
    return settings.set(place + u"/prefix"_s, account.prefix);
}

const BackendProblem *fatalIn(const BackendCheck &check)
{
    const auto found = std::find_if(check.problems.cbegin(), check.problems.cend(), [](const BackendProblem &problem) { return problem.isFatal; });
    return found == check.problems.cend() ? nullptr : &*found;
}

bool isOnThisComputer(const QString &kind)
{
    const auto *descriptor = channelKind(kind);
    return descriptor != nullptr && descriptor->isOnThisComputer;
}

} // namespace

Backend::Backend(Stores &stores, SecretStore &secrets, HttpClient &http, Clock &clock)
    : m_stores(stores)
    , m_secrets(secrets)
    , m_http(http)
    , m_clock(clock)
{
}

Backend::~Backend() = default;

BackendAccount Backend::account() const
{
    return saved(m_stores.settings, u"backend"_s);
}

BackendAccount Backend::administrator() const
{
    return saved(m_stores.settings, u"backend/admin"_s);
}

Result<std::unique_ptr<CouchSession>> Backend::session(
    const BackendAccount &account, std::optional<QString> password, const QString &secretKey)
{
    const auto url = backend::normalisedUrl(account.url);
    if (!url) {
        return fail(url.error());
    }
    auto *secrets = &m_secrets;
    const auto ask = [secrets, password, secretKey]() -> Task<QString> {
        if (password) {
            co_return *password;
        }
        auto reading = secrets->read(secretKey);
        auto secret = co_await std::move(reading);
        if (!secret && secret.error().kind == ErrorKind::NotFound) {
            co_return fail(ErrorKind::Auth, u"no password is saved"_s, u"no-password"_s);
        }
        co_return secret;
    };
    return std::make_unique<CouchSession>(m_http, m_clock, *url, account.user, ask);
}

Result<SyncEngine *> Backend::sync()
{
    if (m_sync) {
        return m_sync.get();
    }
    const auto connected = account();
    if (connected.url.isEmpty()) {
        return fail(ErrorKind::NotFound, u"no server is set up"_s, u"no-backend"_s);
    }
    auto made = session(connected, {}, passwordKey);
    if (!made) {
        return fail(made.error());
    }
    BUBENIK_TRY(adoptOwnChannels(m_stores, isOnThisComputer, m_clock.now()));
    m_session = *std::move(made);
    m_sync = std::make_unique<SyncEngine>(m_stores, m_clock, *m_session, connected.prefix);
    m_sync->setPreparation(m_prepare);
    m_shared = std::make_unique<SharedDeliveries>(*m_sync, m_stores, m_secrets, m_clock);
    return m_sync.get();
}

DeliveryGate *Backend::gate()
{
    return sync() ? m_shared.get() : nullptr;
}

Task<BackendCheck> Backend::check(BackendAccount account, std::optional<QString> password)
{
    auto made = session(account, std::move(password), passwordKey);
    if (!made) {
        co_return fail(made.error());
    }
    auto checking = backend::check(**made, account.prefix);
    co_return co_await std::move(checking);
}

Task<BackendCheck> Backend::connectTo(BackendAccount account, std::optional<QString> password)
{
    auto checking = check(account, password);
    auto checked = co_await std::move(checking);
    if (!checked) {
        co_return fail(checked.error());
    }
    if (const auto *problem = fatalIn(*checked)) {
        co_return fail(problem->error);
    }
    if (password) {
        auto writing = m_secrets.write(passwordKey, *password);
        const auto written = co_await std::move(writing);
        BUBENIK_CO_TRY(written);
    }
    BUBENIK_CO_TRY(save(m_stores.settings, u"backend"_s, account));
    // A new sign-in may bring new rights: what was refused is tried again.
    BUBENIK_CO_TRY(m_stores.sync.retryRefused());
    m_shared.reset();
    m_sync.reset();
    m_session.reset();
    co_return checked;
}

Task<void> Backend::disconnect()
{
    auto removing = m_secrets.remove(passwordKey);
    const auto removed = co_await std::move(removing);
    BUBENIK_CO_TRY(removed);
    BUBENIK_CO_TRY(save(m_stores.settings, u"backend"_s, {}));
    m_shared.reset();
    m_sync.reset();
    m_session.reset();
    co_return {};
}

Task<SetupReport> Backend::setUp(BackendAccount administrator, std::optional<QString> password)
{
    auto made = session(administrator, password, adminPasswordKey);
    if (!made) {
        co_return fail(made.error());
    }
    auto making = backend::setUp(**made, administrator.prefix, m_clock.now());
    auto report = co_await std::move(making);
    if (!report) {
        co_return report;
    }
    if (password) {
        auto writing = m_secrets.write(adminPasswordKey, *password);
        const auto written = co_await std::move(writing);
        BUBENIK_CO_TRY(written);
    }
    BUBENIK_CO_TRY(save(m_stores.settings, u"backend/admin"_s, administrator));
    co_return report;
}

Task<int> Backend::purgeErased(std::optional<QString> password)
{
    const auto engine = sync();
    if (!engine) {
        co_return fail(engine.error());
    }
    auto made = session(administrator(), std::move(password), adminPasswordKey);
    if (!made) {
        co_return fail(made.error());
    }
    auto purging = (*engine)->purgeErased(made->get());
    co_return co_await std::move(purging);
}

Task<void> Backend::setUser(BackendAccount administrator, std::optional<QString> password, BackendUser user)
{
    auto made = session(administrator, std::move(password), adminPasswordKey);
    if (!made) {
        co_return fail(made.error());
    }
    if (user.roles.isEmpty()) {
        auto removing = backend::removeUser(**made, user.name);
        co_return co_await std::move(removing);
    }
    auto setting = backend::setUser(**made, user.name, user.password, user.roles);
    co_return co_await std::move(setting);
}

} // namespace bubenik
