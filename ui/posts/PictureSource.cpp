#include "posts/PictureSource.h"

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
}

QFuture<Result<Attachment>> PictureSource::import(const QString &file) const
{
    return withStore<Result<Attachment>>(m_workspace, [file](AttachmentStore &attachments) -> Result<Attachment> {
        const QFileInfo info(file);
        if (info.size() > maxBytes) {
            return fail(Error { .kind = ErrorKind::TooLarge, .detail = QString::number(info.size()), .subject = info.fileName() });
        }
        return attachments.import(file);
    });
}

QFuture<Result<Attachment>> PictureSource::import(const QImage &image) const
{
    return withStore<Result<Attachment>>(m_workspace,
        [image](AttachmentStore &attachments) { return attachments.import(pngOf(image), tr("picture") + u".png"_s); });
}

QFuture<QImage> PictureSource::thumbnail(const QString &digest, const QSize &size) const
{
    return withStore<QImage>(m_workspace, [digest, size](AttachmentStore &attachments) {
        const auto path = attachments.path(digest);
        return path ? readScaled(*path, size) : QImage();
    });
}

} // namespace bubenik::ui
