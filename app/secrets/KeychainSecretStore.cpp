#include "secrets/SecretStore.h"

#include <QCoro/QCoroSignal>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <qt6keychain/keychain.h>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

const QString serviceName = QStringLiteral("bubenik");

// QtKeychain tells "no bus", "no service" and "locked" apart by their texts only; to the user they are one: there is no
// keychain to use now, and the text goes into the details.
Error keychainError(const QKeychain::Job &job)
{
    Error error { .kind = ErrorKind::NoKeychain, .detail = job.errorString() };
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        error.kind = ErrorKind::NotFound;
        break;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        error.code = u"keychain-denied"_s;
        break;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        error.code = u"keychain-missing"_s;
        break;
    default:
        error.code = u"keychain-unusable"_s;
        break;
    }
    return error;
}

QCoro::Task<> runJob(QKeychain::Job *job)
{
    job->setAutoDelete(false); // the coroutine's frame owns it and still reads from it
    job->setInsecureFallback(false);
    job->start(); // finishes on a later turn of the event loop
    co_await qCoro(job, &QKeychain::Job::finished);
}

// Whether the user's keychain is locked. QtKeychain gives the same answer for an entry that is not there and for one in
// a keychain that stayed locked because nobody gave its password. Freedesktop Secret Service API 0.2,
// Collection.Locked.
QCoro::Task<bool> isLocked()
{
    auto call = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
        u"/org/freedesktop/secrets/aliases/default"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call.setArguments({ u"org.freedesktop.Secret.Collection"_s, u"Locked"_s });
    call.setAutoStartService(false);
    QDBusPendingCallWatcher watcher(QDBusConnection::sessionBus().asyncCall(call));
    if (!watcher.isFinished()) {
        co_await qCoro(&watcher, &QDBusPendingCallWatcher::finished);
    }
    const QDBusPendingReply<QDBusVariant> reply = watcher;
    co_return reply.isValid() && reply.value().variant().toBool();
}

QCoro::Task<Error> missingOrLocked(Error error)
{
    const bool locked = co_await isLocked();
    if (locked) {
        error = { .kind = ErrorKind::NoKeychain, .detail = u"the keychain is locked"_s, .code = u"keychain-locked"_s };
    }
    co_return error;
}

class KeychainSecretStore final : public SecretStore
{
public:
    explicit KeychainSecretStore(QString owner)
        : m_owner(std::move(owner))
    {
    }

    Task<QString> read(QString key) override
    {
        QKeychain::ReadPasswordJob job(serviceName);
        job.setKey(ownKey(key));
        co_await runJob(&job);
        if (job.error() == QKeychain::NoError) {
            co_return job.textData();
        }
        auto error = keychainError(job);
        if (error.kind == ErrorKind::NotFound) {
            error = co_await missingOrLocked(error);
        }
        co_return fail(error);
    }

    Task<void> write(QString key, QString secret) override
    {
        QKeychain::WritePasswordJob job(serviceName);
        job.setKey(ownKey(key));
        job.setTextData(secret);
        co_await runJob(&job);
        if (job.error() != QKeychain::NoError) {
            co_return fail(keychainError(job));
        }
        co_return Result<void>();
    }

    Task<void> remove(QString key) override
    {
        QKeychain::DeletePasswordJob job(serviceName);
        job.setKey(ownKey(key));
        co_await runJob(&job);
        // Neither what is called success nor a failure is to be believed here: an entry in a locked keychain "is
        // deleted" and stays; a missing entry "could not be deleted".
        const auto present = co_await read(key);
        if (!present && present.error().kind == ErrorKind::NotFound) {
            co_return Result<void>();
        }
        if (!present) {
            co_return fail(present.error());
        }
        const auto error = keychainError(job);
        co_return fail(error);
    }

private:
    [[nodiscard]] QString ownKey(const QString &key) const { return m_owner.isEmpty() ? key : m_owner + u'/' + key; }

    QString m_owner;
};

} // namespace

std::unique_ptr<SecretStore> keychainSecretStore(const QString &owner)
{
    return std::make_unique<KeychainSecretStore>(owner);
}

} // namespace bubenik
