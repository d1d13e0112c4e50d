#include "sync/FileSync.h"

#include "backend/Files.h"
#include "core/Log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

// The way there is in order; it is this file that does not get through.
bool isOfTheFile(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::TooLarge:
    case ErrorKind::Rejected:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Mismatch:
    case ErrorKind::Invalid:
        return true;
    default:
        return false;
    }
}

QStringList filesOf(const QList<Unsent> &documents)
{
    QStringList digests;
    for (const auto &document : documents) {
        digests += digestsIn(document.body);
    }
    digests.removeDuplicates();
    return digests;
}

void logLeftBehind(const QString &digest, const Error &error)
{
    qCWarning(logSync) << "a file stays on this desk for now:" << digest << toString(error.kind) << error.detail;
}

} // namespace

FileSync::FileSync(BackendDatabase &newsroom, Stores &stores)
    : m_newsroom(newsroom)
    , m_stores(stores)
{
}

Result<bool> FileSync::hasToSend(const QList<Unsent> &documents)
{
    for (const auto &digest : filesOf(documents)) {
        const auto known = m_stores.sync.isUploaded(digest);
        if (!known) {
            return fail(known.error());
        }
        if (!*known && m_stores.attachments.path(digest)) {
            return true;
        }
    }
    return false;
}

Task<void> FileSync::uploadFor(QList<Unsent> documents, Progress progress)
{
    const auto digests = filesOf(documents);
    for (const auto &digest : digests) {
        auto sending = upload(digest, progress);
        const auto sent = co_await std::move(sending);
        if (sent) {
            continue;
        }
        if (!isOfTheFile(sent.error().kind)) {
            co_return fail(sent.error());
        }
        logLeftBehind(digest, sent.error());
    }
    co_return {};
}

Task<void> FileSync::upload(QString digest, Progress progress)
{
    const auto known = m_stores.sync.isUploaded(digest);
    if (!known) {
        co_return fail(known.error());
    }
    const auto path = m_stores.attachments.path(digest);
    if (*known || !path) {
        co_return {}; // there already, or another desk has it and sends it
    }
    const auto type = QMimeDatabase().mimeTypeForFile(*path, QMimeDatabase::MatchContent).name();
    auto sending = backend::uploadFile(m_newsroom, digest, *path, type, QFileInfo(*path).suffix(), progress);
    const auto sent = co_await std::move(sending);
    BUBENIK_CO_TRY(sent);
    co_return m_stores.sync.noteUploaded(digest);
}

Task<QString> FileSync::fetch(QString digest, Progress progress)
{
    if (const auto here = m_stores.attachments.path(digest)) {
        co_return *here;
    }
    // A name of its own digest: what a break left of it is gone on with.
    const auto partial = QDir(m_stores.folder).filePath(u"attachments/"_s + digest + u".fetching"_s);
    auto fetching = backend::downloadFile(m_newsroom, digest, partial, progress);
    const auto suffix = co_await std::move(fetching);
    if (!suffix) {
        co_return fail(suffix.error());
    }
    BUBENIK_CO_TRY(m_stores.attachments.receive(partial, digest, *suffix));
    BUBENIK_CO_TRY(m_stores.sync.noteUploaded(digest));
    co_return m_stores.attachments.path(digest);
}

Task<void> FileSync::tidy(qint64 limit, QStringList keep)
{
    co_return m_stores.attachments.evict(limit, QSet<QString>(keep.cbegin(), keep.cend()));
}

} // namespace bubenik
