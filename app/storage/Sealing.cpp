#include "storage/Sealing.h"

#include "core/Json.h"
#include "domain/ServerDocument.h"
#include "storage/DocumentCodec.h"

namespace bubenik::sealing {

using namespace Qt::StringLiterals;

namespace {

Result<const DocumentCodec *> codecOf(const Database &database)
{
    const auto *codec = database.codec();
    if (codec == nullptr) {
        return fail(ErrorKind::NoKeychain, u"opened without a key of the office"_s, u"office-locked"_s);
    }
    return codec;
}

} // namespace

Result<QString> toStore(Database &database, const QString &id, const QByteArray &clear)
{
    if (!isSealed(id)) {
        return QString::fromUtf8(clear);
    }
    const auto codec = codecOf(database);
    const auto sealed = codec ? (*codec)->seal(id, clear) : fail(codec.error());
    return sealed ? Result<QString>(QString::fromLatin1(*sealed)) : fail(sealed.error());
}

Result<QString> toCompare(Database &database, const QString &id, const QByteArray &clear)
{
    if (!isSealed(id)) {
        return QString::fromUtf8(clear);
    }
    QStringList present;
    BUBENIK_TRY(database.query(u"SELECT body, server_body FROM document WHERE id = ?"_s, { id }, [&](const Row &row) {
        present.append(row.text(0));
        if (!row.isNull(1)) {
            present.append(row.text(1));
        }
    }));
    for (const auto &stored : std::as_const(present)) {
        const auto opened = fromStore(database, id, stored);
        if (!opened) {
            return fail(opened.error());
        }
        if (*opened == clear) {
            return stored;
        }
    }
    return toStore(database, id, clear);
}

Result<QByteArray> fromStore(Database &database, const QString &id, const QString &stored)
{
    if (!isSealed(id)) {
        return stored.toUtf8();
    }
    const auto codec = codecOf(database);
    return codec ? (*codec)->open(id, stored.toLatin1()) : fail(codec.error());
}

Result<QJsonObject> objectFrom(Database &database, const QString &id, const QString &stored)
{
    const auto opened = fromStore(database, id, stored);
    return opened ? Result<QJsonObject>(parseObject(*opened).value_or(QJsonObject {})) : fail(opened.error());
}

Result<QString> digestOf(Database &database, const QString &id, const QByteArray &clear)
{
    if (!isSealed(id)) {
        return sha256(clear);
    }
    const auto codec = codecOf(database);
    return codec ? (*codec)->digest(clear) : fail(codec.error());
}

} // namespace bubenik::sealing
