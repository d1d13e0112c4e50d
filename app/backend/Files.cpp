#include "backend/Files.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QMap>

namespace bubenik::backend {

using namespace Qt::StringLiterals;

// Named, because they are fields of coroutines' frames, which have linkage.
namespace remote {

struct Chunk {
    qint64 length = 0;
    QString digest; // "md5-<base64>", as CouchDB tells it
};

struct File {
    QString rev; // empty: there is none
    qint64 bytes = 0;
    QString suffix;
    QMap<qint64, Chunk> chunks; // by offset
};

// A file on its way there.
struct Upload {
    BackendDatabase &database;
    QString digest;
    qint64 size = chunkBytes; // of the next chunk
    qint64 offset = 0;
    int clashes = 0; // in a row, without getting on
    File there = {};
};

} // namespace remote

namespace {

using RemoteFile = remote::File;
using remote::Upload;

constexpr int mostClashes = 5; // other desks that send the same file at the same moment

QString chunkName(qint64 offset)
{
    return QString::number(offset).rightJustified(12, u'0');
}

QString md5Of(const QByteArray &bytes)
{
    return u"md5-"_s + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toBase64());
}

RemoteFile remoteFileOf(const QJsonObject &json)
{
    RemoteFile file {
        .rev = json[u"_rev"_s].toString(), .bytes = json[u"bytes"_s].toInteger(), .suffix = json[u"suffix"_s].toString()
    };
    const auto stubs = json[u"_attachments"_s].toObject();
    for (auto it = stubs.begin(); it != stubs.end(); ++it) {
        bool isOffset = false;
        const auto offset = it.key().toLongLong(&isOffset);
        if (isOffset) {
            file.chunks.insert(offset, { it.value()[u"length"_s].toInteger(), it.value()[u"digest"_s].toString() });
        }
    }
    return file;
}

Task<RemoteFile> remoteFile(BackendDatabase &database, QString digest)
{
    auto asking = database.document(fileDocument(digest));
    const auto json = co_await std::move(asking);
    if (json) {
        co_return remoteFileOf(*json);
    }
    if (json.error().kind == ErrorKind::NotFound && json.error().code != "no-database"_L1) {
        co_return RemoteFile {};
    }
    co_return fail(json.error());
}

Task<RemoteFile> announced(BackendDatabase &database, QString digest, QJsonObject description)
{
    auto asking = remoteFile(database, digest);
    auto there = co_await std::move(asking);
    if (!there || !there->rev.isEmpty()) {
        co_return there;
    }
    auto putting = database.put(fileDocument(digest), description);
    const auto rev = co_await std::move(putting);
    if (!rev && rev.error().kind != ErrorKind::Conflict) {
        co_return fail(rev.error());
    }
    auto again = remoteFile(database, digest);
    co_return co_await std::move(again);
}

Result<QByteArray> readAt(QFile &file, qint64 offset, qint64 length)
{
    if (!file.seek(offset)) {
        return fail(ErrorKind::Storage, file.errorString());
    }
    auto bytes = file.read(length);
    if (bytes.size() != std::min(length, file.size() - offset)) {
        return fail(Error { .kind = ErrorKind::Storage, .detail = file.errorString(), .subject = file.fileName() });
    }
    return bytes;
}

// How much of the file is there already, chunk after chunk, and right.
Result<qint64> soundBytes(QFile &file, const RemoteFile &there)
{
    qint64 offset = 0;
    while (there.chunks.contains(offset)) {
        const auto chunk = there.chunks.value(offset);
        if (chunk.length <= 0) {
            break;
        }
        const auto bytes = readAt(file, offset, chunk.length);
        if (!bytes) {
            return fail(bytes.error());
        }
        if (md5Of(*bytes) != chunk.digest) {
            break;
        }
        offset += chunk.length;
    }
    return offset;
}

} // namespace

QString fileDocument(const QString &digest)
{
    return u"attachment:"_s + digest;
}

namespace {

Task<void> lookAgain(Upload &upload, QFile &file)
{
    auto asking = remoteFile(upload.database, upload.digest);
    auto there = co_await std::move(asking);
    if (!there) {
        co_return fail(there.error());
    }
    const auto offset = soundBytes(file, *there);
    if (!offset) {
        co_return fail(offset.error());
    }
    upload.clashes = *offset > upload.offset ? 0 : upload.clashes + 1;
    upload.offset = *offset;
    upload.there = *std::move(there);
    co_return {};
}

Task<void> sendChunk(Upload &upload, QFile &file, std::stop_token stop)
{
    const auto bytes = readAt(file, upload.offset, upload.size);
    if (!bytes) {
        co_return fail(bytes.error());
    }
    auto putting = upload.database.putChunk(
        fileDocument(upload.digest), upload.there.rev, chunkName(upload.offset), *bytes, { .stop = stop });
    const auto rev = co_await std::move(putting);
    if (rev) {
        upload.there.rev = *rev;
        upload.offset += bytes->size();
        upload.clashes = 0;
        co_return {};
    }
    if (rev.error().kind == ErrorKind::TooLarge && upload.size > smallestChunk) {
        upload.size /= 2;
        co_return {};
    }
    if (rev.error().kind != ErrorKind::Conflict) {
        co_return fail(rev.error());
    }
    if (upload.clashes >= mostClashes) {
        co_return fail(rev.error());
    }
    auto looking = lookAgain(upload, file); // another desk sends the same file
    co_return co_await std::move(looking);
}

} // namespace

Task<void> uploadFile(
    BackendDatabase &database, QString digest, QString path, QString mime, QString suffix, Progress progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        co_return fail(Error { .kind = ErrorKind::Storage, .detail = file.errorString(), .subject = path });
    }
    const QJsonObject description { { u"bytes"_s, file.size() }, { u"mime"_s, mime }, { u"suffix"_s, suffix } };
    auto announcing = announced(database, digest, description);
    auto there = co_await std::move(announcing);
    if (!there) {
        co_return fail(there.error());
    }
    const auto sound = soundBytes(file, *there);
    if (!sound) {
        co_return fail(sound.error());
    }
    Upload upload { .database = database, .digest = digest, .offset = *sound, .there = *std::move(there) };
    while (upload.offset < file.size()) {
        if (progress.stop.stop_requested()) {
            co_return fail(ErrorKind::Cancelled);
        }
        const auto before = upload.offset;
        auto sending = sendChunk(upload, file, progress.stop);
        const auto sent = co_await std::move(sending);
        BUBENIK_CO_TRY(sent);
        if (progress.report && upload.offset != before) {
            progress.report(upload.offset, file.size());
        }
    }
    co_return {};
}

namespace {

Task<void> fetchChunks(BackendDatabase &database, QString digest, RemoteFile there, QString target, Progress progress)
{
    QFile file(target);
    if (!file.open(QIODevice::ReadWrite)) {
        co_return fail(Error { .kind = ErrorKind::Storage, .detail = file.errorString(), .subject = target });
    }
    auto offset = soundBytes(file, there);
    if (!offset || !file.resize(*offset) || !file.seek(*offset)) {
        co_return offset ? fail(ErrorKind::Storage, file.errorString()) : fail(offset.error());
    }
    while (*offset < there.bytes) {
        const auto chunk = there.chunks.value(*offset);
        if (chunk.length <= 0) {
            co_return fail(ErrorKind::NotFound, u"another desk is still sending this file"_s, u"incomplete"_s);
        }
        auto fetching = database.chunk(fileDocument(digest), chunkName(*offset), { .stop = progress.stop });
        const auto bytes = co_await std::move(fetching);
        if (!bytes) {
            co_return fail(bytes.error());
        }
        if (bytes->size() != chunk.length || md5Of(*bytes) != chunk.digest) {
            co_return fail(ErrorKind::Mismatch, u"a chunk came damaged"_s, u"damaged-file"_s);
        }
        if (file.write(*bytes) != bytes->size() || !file.flush()) {
            co_return fail(Error { .kind = ErrorKind::DiskFull, .detail = file.errorString(), .subject = target });
        }
        *offset += bytes->size();
        if (progress.report) {
            progress.report(*offset, there.bytes);
        }
    }
    co_return {};
}

bool isSound(const QString &path, const QString &digest)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file)
        && QString::fromLatin1(hash.result().toHex()) == digest;
}

} // namespace

Task<QString> downloadFile(BackendDatabase &database, QString digest, QString target, Progress progress)
{
    auto asking = remoteFile(database, digest);
    const auto there = co_await std::move(asking);
    if (!there) {
        co_return fail(there.error());
    }
    if (there->rev.isEmpty()) {
        co_return fail(ErrorKind::NotFound, u"the server does not have this file"_s, u"no-file"_s);
    }
    auto fetching = fetchChunks(database, digest, *there, target, progress);
    const auto fetched = co_await std::move(fetching);
    const bool isDamaged = fetched ? !isSound(target, digest) : fetched.error().kind == ErrorKind::Mismatch;
    if (isDamaged) {
        QFile::remove(target);
        co_return fail(ErrorKind::Mismatch, u"what came is not what was sent"_s, u"damaged-file"_s);
    }
    co_return fetched ? Result<QString>(there->suffix) : fail(fetched.error());
}

} // namespace bubenik::backend
