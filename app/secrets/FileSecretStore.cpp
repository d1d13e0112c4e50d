#include "core/Json.h"
#include "secrets/SecretStore.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryFile>
#include <cerrno>
#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

Error secretFileError(ErrorKind kind, const QString &file, const QString &detail, const QString &code = {})
{
    return { .kind = kind, .detail = detail, .code = code, .subject = file };
}

Error secretWriteError(const QString &file, int errorNumber, const QString &detail)
{
    switch (errorNumber) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return secretFileError(ErrorKind::DiskFull, file, detail);
    case EACCES:
    case EPERM:
    case EROFS:
        return secretFileError(ErrorKind::ReadOnly, file, detail);
    default:
        return secretFileError(ErrorKind::Storage, file, detail);
    }
}

// Of the open file, so that nobody can exchange it between the look and the reading.
Result<void> checkRights(const QFile &file)
{
    struct stat status {
    };
    if (::fstat(file.handle(), &status) != 0) {
        return fail(secretFileError(ErrorKind::Storage, file.fileName(), u"cannot be examined"_s));
    }
    if (!S_ISREG(status.st_mode)) {
        return fail(
            secretFileError(ErrorKind::Forbidden, file.fileName(), u"is no ordinary file"_s, u"secrets-mode"_s));
    }
    if ((status.st_mode & 077) != 0) {
        return fail(secretFileError(ErrorKind::Forbidden, file.fileName(),
            u"mode %1, must be 0600"_s.arg(QString::number(status.st_mode & 07777, 8)), u"secrets-mode"_s));
    }
    if (status.st_uid != ::geteuid()) {
        return fail(secretFileError(
            ErrorKind::Forbidden, file.fileName(), u"belongs to user %1"_s.arg(status.st_uid), u"secrets-owner"_s));
    }
    return {};
}

// nullopt: there is no file yet.
Result<std::optional<QJsonObject>> loadSecrets(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        if (!QFileInfo::exists(name)) {
            return std::optional<QJsonObject>();
        }
        return fail(secretFileError(ErrorKind::Forbidden, name, file.errorString(), u"secrets-unreadable"_s));
    }
    BUBENIK_TRY(checkRights(file));
    const auto object = parseObject(file.readAll());
    if (!object) {
        return fail(secretFileError(ErrorKind::Storage, name, u"is no JSON object"_s, u"secrets-format"_s));
    }
    return std::optional<QJsonObject>(*object);
}

// Replaces the file in one step by one that never had wider rights: QTemporaryFile is made with 0600, QSaveFile is not.
Result<void> saveSecrets(const QString &name, const QJsonObject &secrets)
{
    const auto bytes = toCompact(secrets);
    QTemporaryFile file(name + u".XXXXXX"_s);
    if (!file.open()) {
        return fail(secretWriteError(name, errno, file.errorString()));
    }
    errno = 0;
    if (file.write(bytes) != bytes.size() || !file.flush() || ::fsync(file.handle()) != 0) {
        return fail(secretWriteError(name, errno, file.errorString()));
    }
    if (std::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(name).constData()) != 0) {
        return fail(secretWriteError(name, errno, u"cannot be replaced"_s));
    }
    file.setAutoRemove(false);
    return {};
}

class FileSecretStore final : public SecretStore
{
public:
    explicit FileSecretStore(const QString &file)
        // A link is followed, so that its target is replaced rather than the link.
        : m_file(QFileInfo(file).isSymLink() ? QFileInfo(file).symLinkTarget() : file)
    {
    }

    Task<QString> read(QString key) override { co_return readNow(key); }
    Task<void> write(QString key, QString secret) override { co_return change(key, secret); }
    Task<void> remove(QString key) override { co_return change(key, std::nullopt); }

private:
    [[nodiscard]] Result<QString> readNow(const QString &key) const
    {
        const auto secrets = loadSecrets(m_file);
        if (!secrets) {
            return fail(secrets.error());
        }
        const auto value = secrets->value_or(QJsonObject()).value(key);
        return value.isString() ? Result<QString>(value.toString())
                                : fail(secretFileError(ErrorKind::NotFound, m_file, u"no secret %1"_s.arg(key)));
    }

    [[nodiscard]] Result<void> change(const QString &key, const std::optional<QString> &secret) const
    {
        QLockFile lock(m_file + u".lock"_s);
        if (!lock.tryLock(5000)) {
            const bool readOnly = lock.error() == QLockFile::PermissionError;
            return fail(
                secretFileError(readOnly ? ErrorKind::ReadOnly : ErrorKind::Busy, m_file, u"cannot be locked"_s));
        }
        const auto loaded = loadSecrets(m_file);
        if (!loaded) {
            return fail(loaded.error());
        }
        if (!*loaded && !secret) {
            return {};
        }
        auto secrets = loaded->value_or(QJsonObject());
        if (secret) {
            secrets.insert(key, *secret);
        } else {
            secrets.remove(key);
        }
        return saveSecrets(m_file, secrets);
    }

    QString m_file;
};

} // namespace

std::unique_ptr<SecretStore> fileSecretStore(const QString &file)
{
    return std::make_unique<FileSecretStore>(file);
}

} // namespace bubenik
