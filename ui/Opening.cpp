#include "Opening.h"

#include "common/Async.h"
#include "sample/Sample.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

QString markerFile(const QString &workspace)
{
    return workspace + u"/session"_s;
}

// When the session began that has not ended cleanly; nullopt: there is none.
std::optional<Instant> unfinishedSession(const QString &workspace)
{
    QFile marker(markerFile(workspace));
    if (!marker.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    return instantFromIso(QString::fromLatin1(marker.readAll()).trimmed());
}

// There while it lives.
std::shared_ptr<void> writeMarker(const QString &workspace)
{
    QFile marker(markerFile(workspace));
    if (marker.open(QIODevice::WriteOnly)) {
        marker.write(toIso(SystemClock().now()).toLatin1());
    }
    return { nullptr, [file = markerFile(workspace)](void *) { QFile::remove(file); } };
}

// A fresh workspace can publish at once: a small website of its own in a folder, or the sample with the same channel.
Result<void> furnish(const WorkspaceFolder &folder, const FirstStart &first)
{
    const auto stores = folder.stores();
    if (!stores) {
        return fail(stores.error());
    }
    if (!first.author.isEmpty()) {
        BUBENIK_TRY((*stores)->settings.set(u"author"_s, first.author));
    }
    const Instant now = SystemClock().now();
    if (first.demo) {
        return makeDemo(**stores, folder.sitePath(), now);
    }
    const ChannelConfig web { { u"web"_s }, u"folder"_s, {}, { { u"path"_s, folder.sitePath() } } };
    return (*stores)->channels.save(web, now);
}

Result<Recovered> savedSince(Stores &stores, Instant since)
{
    const auto keys = stores.posts.keys(PostFilter::All, 50);
    if (!keys) {
        return fail(keys.error());
    }
    const auto rows = stores.posts.rows(*keys);
    if (!rows) {
        return fail(rows.error());
    }
    Recovered recovered;
    for (const PostRow &row : *rows) {
        if (row.changedAt >= since) {
            recovered.ids.append(row.id.value);
            recovered.titles.append(row.title);
        }
    }
    return recovered;
}

} // namespace

// Ends from below: the workspace saves what it was given, then the marker goes, then the lock.
struct Opening::Opened {
    std::shared_ptr<WindowLock> lock;
    std::shared_ptr<void> marker;
    std::shared_ptr<Workspace> workspace;
    std::optional<Instant> crashedSince;
};

Opening::Opening(StartOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
}

Opening::~Opening() = default;

Result<Opening::Opened> Opening::openNow(const StartOptions &options)
{
    if (!QFileInfo::exists(options.workspace + u"/bubenik.sqlite"_s)) {
        return fail(ErrorKind::NotFound, options.workspace);
    }
    Opened result;
    auto lock = WindowLock::take(options.workspace);
    if (!lock) {
        return fail(lock.error());
    }
    result.lock = std::move(*lock);
    auto workspace = Workspace::open(options.workspace, { options.secretsFile, options.deliver });
    if (!workspace) {
        return fail(workspace.error());
    }
    result.workspace = std::move(*workspace);
    result.workspace->moveTo(QCoreApplication::instance()->thread());
    result.crashedSince = unfinishedSession(options.workspace);
    result.marker = writeMarker(options.workspace);
    return result;
}

void Opening::open()
{
    whenDone(inPool([options = m_options] { return openNow(options); }), this,
        [this](Result<Opened> result) { take(std::move(result)); });
}

void Opening::create(const FirstStart &first)
{
    const auto work = [options = m_options, first]() -> Result<Opened> {
        auto folder = WorkspaceFolder::create(options.workspace, first.town, "Europe/Prague");
        if (!folder) {
            return fail(folder.error());
        }
        BUBENIK_TRY(furnish(*folder, first));
        return openNow(options);
    };
    whenDone(inPool(work), this, [this](Result<Opened> result) { take(std::move(result)); });
}

void Opening::restoreLastBackup()
{
    const auto work = [options = m_options]() -> Result<Opened> {
        const QStringList backups = WorkspaceFolder::automaticBackups(options.workspace);
        if (backups.isEmpty()) {
            return fail(ErrorKind::NotFound, u"no backup"_s);
        }
        const auto restored = WorkspaceFolder::restore(backups.first(), options.workspace);
        if (!restored) {
            return fail(restored.error());
        }
        return openNow(options);
    };
    whenDone(inPool(work), this, [this](Result<Opened> result) { take(std::move(result)); });
}

void Opening::take(Result<Opened> result)
{
    if (result) {
        m_lock = result->lock;
        m_marker = result->marker;
        Q_EMIT opened(result->workspace);
        if (result->crashedSince) {
            tellRecovered(*result->workspace, *result->crashedSince);
        }
        return;
    }
    const Error error = result.error();
    if (error.kind == ErrorKind::NotFound) {
        Q_EMIT missing();
        return;
    }
    if (error.kind != ErrorKind::Damaged) {
        Q_EMIT failed(error, {});
        return;
    }
    whenDone(inPool([path = m_options.workspace] { return WorkspaceFolder::automaticBackups(path); }), this,
        [this, error](const QStringList &backups) { Q_EMIT failed(error, backups.value(0)); });
}

void Opening::tellRecovered(Workspace &workspace, Instant since)
{
    whenDone(workspace.read([since](Stores &stores) { return savedSince(stores, since); }), this,
        [this](const Result<Recovered> &found) { Q_EMIT recovered(found.value_or(Recovered {})); });
}

} // namespace bubenik::ui
