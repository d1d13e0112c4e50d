// What a workspace has to do with its shared server: the account it is connected with (settings; the password is in the
// secret store), the signed-in session, sync, and the gate before shared deliveries. Without an account everything is on
// this desk, and nothing here is needed. Belongs to the thread of its stores.
#pragma once

#include "SharedDeliveries.h"
#include "backend/Setup.h"

namespace bubenik {

struct BackendAccount {
    QString url; // as typed; empty: none
    QString user;
    QString prefix; // of the databases' names; usually empty

    friend bool operator==(const BackendAccount &, const BackendAccount &) = default;
};

struct BackendUser {
    QString name;
    QString password; // empty: keeps the present one
    QStringList roles; // none: the person is removed
};

class Backend final
{
public:
    Backend(Stores &stores, SecretStore &secrets, HttpClient &http, Clock &clock);
    ~Backend();
    Backend(const Backend &) = delete;
    Backend &operator=(const Backend &) = delete;

    [[nodiscard]] BackendAccount account() const;
    [[nodiscard]] bool isConnected() const { return !account().url.isEmpty(); }
    // NotFound, code "no-backend", without an account.
    [[nodiscard]] Result<SyncEngine *> sync();
    // As SyncEngine::setPreparation(); before sync() is first called.
    void setPreparation(std::function<Task<void>(Audience)> prepare) { m_prepare = std::move(prepare); }
    // The gate for the delivery engine; null without an account.
    [[nodiscard]] DeliveryGate *gate();

    // Signs in and looks; without a password: with the saved one. Changes nothing.
    [[nodiscard]] Task<BackendCheck> check(BackendAccount account, std::optional<QString> password = {});
    // Checks, then saves; the first fatal problem is the error.
    [[nodiscard]] Task<BackendCheck> connectTo(BackendAccount account, std::optional<QString> password);
    // Documents, revisions and cursors stay, so that connecting again goes on from here.
    [[nodiscard]] Task<void> disconnect();

    // As an administrator of the server. A successful setUp() remembers who that was, for the others.
    [[nodiscard]] Task<SetupReport> setUp(BackendAccount administrator, std::optional<QString> password);
    [[nodiscard]] BackendAccount administrator() const; // of the last setUp(); its password is in the secret store
    // What desks have erased goes for good: with the rights of the server's administrator, whose password is the saved one
    // when there is none here. Only notices that are here: sync first. How many documents.
    [[nodiscard]] Task<int> purgeErased(std::optional<QString> password);
    [[nodiscard]] Task<void> setUser(BackendAccount administrator, std::optional<QString> password, BackendUser user);

private:
    [[nodiscard]] Result<std::unique_ptr<CouchSession>> session(const BackendAccount &account, std::optional<QString> password, const QString &secretKey);

    Stores &m_stores;
    SecretStore &m_secrets;
    HttpClient &m_http;
    Clock &m_clock;
    std::function<Task<void>(Audience)> m_prepare;
    std::unique_ptr<CouchSession> m_session;
    std::unique_ptr<SyncEngine> m_sync;
    std::unique_ptr<SharedDeliveries> m_shared;
};

} // namespace bubenik
