#include "posts/PictureSource.h"

#include "storage/PictureText.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

QImage readScaled(const QString &path, const QSize &limit)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const auto size = reader.size();
    if (size.width() > limit.width() || size.height() > limit.height()) {
        // A picture that is turned upright on reading has its sides swapped.
        const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
        reader.setScaledSize(size.scaled(turned ? limit.transposed() : limit, Qt::KeepAspectRatio));
    }
    return reader.read();
}

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

// The store of attachments is asked for on the store's thread and used in the pool.
template <class R, class Work>
QFuture<R> withStore(Workspace &workspace, Work work)
{
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    auto asked = workspace.read([promise, work](Stores &stores) -> Result<void> {
        QThreadPool::globalInstance()->start([promise, work, attachments = stores.attachments]() mutable {
            promise->addResult(work(attachments));
            promise->finish();
        });
        return {};
    });
    Q_UNUSED(asked)
    return promise->future();
}

} // namespace

PictureSource::PictureSource(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::syncStatusChanged, this, [this](const SyncStatus &status) {
        if (status.state == SyncStatus::State::Synced && !m_later.isEmpty()) {
            askAgain();
        }
    });
}

void PictureSource::askAgain()
{
    const auto later = std::exchange(m_later, {});
    for (const auto &asked : later) {
        if (asked.context) {
            ask(asked.digest, asked.size, asked.context, asked.told);
        }
    }
}

QFuture<Result<Attachment>> PictureSource::import(const QString &file) const
{
    return withStore<Result<Attachment>>(m_workspace, [file](AttachmentStore &attachments) -> Result<Attachment> {
        const QFileInfo info(file);
        if (info.size() > maxBytes) {
            return fail(Error {
                .kind = ErrorKind::TooLarge, .detail = QString::number(info.size()), .subject = info.fileName() });
        }
        return attachments.import(file);
    });
}

QFuture<Result<Attachment>> PictureSource::import(const QImage &image) const
{
    return withStore<Result<Attachment>>(m_workspace,
        [image](AttachmentStore &attachments) { return attachments.import(pngOf(image), tr("picture") + u".png"_s); });
}

QFuture<QString> PictureSource::description(const QString &digest) const
{
    const auto path = m_workspace.attachmentPath(digest);
    return inPool([path]() -> QString {
        QFile file(path.value_or(QString()));
        return path && file.open(QIODevice::ReadOnly) ? pictures::describedIn(file) : QString();
    });
}

void PictureSource::ask(const QString &digest, const QSize &size, QObject *context, Told told)
{
    auto reading = withStore<std::optional<QImage>>(m_workspace, [digest, size](AttachmentStore &attachments) {
        const auto path = attachments.path(digest);
        return path ? std::optional(readScaled(*path, size)) : std::nullopt;
    });
    whenDone(std::move(reading), context,
        [this, self = QPointer(this), digest, size, context, told](const std::optional<QImage> &image) {
            if (image) {
                told(PictureState::Here, *image);
            } else if (self) {
                askServer(digest, size, context, told);
            }
        });
}

void PictureSource::askServer(const QString &digest, const QSize &size, QObject *context, const Told &told)
{
    if (m_workspace.syncStatus().state == SyncStatus::State::NotConnected) {
        told(PictureState::Lacking, {});
        return;
    }
    told(PictureState::Coming, {});
    fetch(digest, [this, digest, size, alive = QPointer<QObject>(context), told](PictureState state) {
        if (!alive) {
            return;
        }
        if (state == PictureState::Here) {
            ask(digest, size, alive, told);
            return;
        }
        if (state == PictureState::Later) {
            m_later.append({ digest, size, alive, told });
        }
        told(state, {});
    });
}

void PictureSource::fetch(const QString &digest, Arrived arrived)
{
    auto &waiting = m_coming[digest];
    waiting.append(std::move(arrived));
    if (waiting.size() > 1) {
        return; // it is on its way already
    }
    whenDone(m_workspace.fetchAttachment(digest), this, [this, digest](const Result<QString> &path) {
        const bool isGone = !path && path.error().kind == ErrorKind::NotFound && path.error().code != "incomplete"_L1;
        const auto state = path ? PictureState::Here : isGone ? PictureState::Lacking : PictureState::Later;
        const auto told = m_coming.take(digest);
        for (const auto &tell : told) {
            tell(state);
        }
    });
}

void PictureSource::bring(
    const QStringList &digests, QObject *context, std::function<void()> coming, std::function<void()> done)
{
    auto looking = withStore<QStringList>(m_workspace, [digests](AttachmentStore &attachments) {
        QStringList missing = digests;
        missing.removeDuplicates();
        missing.removeIf([&attachments](const QString &digest) { return attachments.path(digest).has_value(); });
        return missing;
    });
    whenDone(
        std::move(looking), context, [this, self = QPointer(this), context, coming, done](const QStringList &missing) {
            if (!self || missing.isEmpty() || m_workspace.syncStatus().state == SyncStatus::State::NotConnected) {
                done();
                return;
            }
            coming();
            const auto left = std::make_shared<qsizetype>(missing.size());
            for (const auto &digest : missing) {
                fetch(digest, [left, done, alive = QPointer<QObject>(context)](PictureState /*state*/) {
                    if (--*left == 0 && alive) {
                        done();
                    }
                });
            }
        });
}

} // namespace bubenik::ui
