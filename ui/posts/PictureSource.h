// Files that come into a post, and small pictures of those that are in it. Everything that touches a file runs in the
// pool: copying, checking, decoding.
#pragma once

#include "Workspace.h"
#include "common/Async.h"

#include <QHash>
#include <QImage>

namespace bubenik::ui {

class PictureSource final : public QObject
{
    Q_OBJECT
public:
    explicit PictureSource(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<Attachment>> import(const QString &file) const;
    [[nodiscard]] QFuture<Result<Attachment>> import(const QImage &image) const; // from the clipboard, kept as PNG
    // Scaled down to fit, upright; null when it cannot be read.
    [[nodiscard]] QFuture<QImage> thumbnail(const QString &digest, const QSize &size) const;

    // Largest file that is taken in: more would choke the website and every reader's phone.
    static constexpr qint64 maxBytes = 64LL * 1024 * 1024;

private:
    Workspace &m_workspace;
};

} // namespace bubenik::ui
