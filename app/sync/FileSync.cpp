#include "sync/FileSync.h"

#include "backend/Files.h"
#include "core/Log.h"

#include <QDir>
#include <QDirIterator>
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

std::optional<qint64> filesLimit(SettingsStore &settings)
{
    constexpr qint64 gigabyte = 1024LL * 1024 * 1024;
    constexpr int usual = 10; // some thousand articles' pictures and a year of recordings
    const auto text = settings.value(filesLimitKey);
    if (text == "none"_L1) {
        return std::nullopt;
    }
    bool isNumber = false;
    const int wanted = text.toInt(&isNumber);
    return gigabyte * (isNumber && wanted > 0 ? wanted : usual);
}

Task<void> FileSync::tidy(qint64 limit, QStringList keep)
{
    if (m_stores.attachments.totalBytes() <= limit) {
        co_return {};
    }
    QSet<QString> staying(keep.cbegin(), keep.cend());
    QDirIterator files(QDir(m_stores.folder).filePath(u"attachments"_s), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const auto digest = files.fileInfo().baseName();
        const auto known = m_stores.sync.isUploaded(digest);
        if (!known) {
            co_return fail(known.error());
        }
        if (!*known) {
            staying.insert(digest);
        }
    }
    co_return m_stores.attachments.evict(limit, staying);
}

} // namespace bubenik
