// Files that come into a post, and small pictures of those that are in it. Everything that touches a file runs in the
// pool: copying, checking, decoding. What is not on this computer yet is brought from the shared server, once each.
#pragma once

#include "Workspace.h"
#include "common/Async.h"

#include <QHash>
#include <QImage>
#include <QPointer>

namespace bubenik::ui {

enum class PictureState {
    Here,
    Coming, // it is on its way from the server
    Later, // the server cannot be reached now, or a colleague is still sending it
    Lacking // nobody has it
};

class PictureSource final : public QObject
{
    Q_OBJECT
public:
    explicit PictureSource(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<Attachment>> import(const QString &file) const;
    [[nodiscard]] QFuture<Result<Attachment>> import(const QImage &image) const; // from the clipboard, kept as PNG

    // What the file says of itself, as a proposal for its alt text (storage/PictureText.h); empty: nothing.
    [[nodiscard]] QFuture<QString> description(const QString &digest) const;

    // Calls told(state, image) on the GUI thread while `context` lives: Coming first when it has to be fetched; then
    // Here with the picture scaled down to fit, upright (null when it cannot be read), or Later or Lacking. After Later
    // it is tried again, and told again, when the server is in step.
    using Told = std::function<void(PictureState state, const QImage &image)>;
    void ask(const QString &digest, const QSize &size, QObject *context, Told told);

    // Calls done() once all of these files are here that can be had; coming() before it when some must be fetched.
    void bring(const QStringList &digests, QObject *context, std::function<void()> coming, std::function<void()> done);

    // Largest file that is taken in: more would choke the website and every reader's phone.
    static constexpr qint64 maxBytes = 64LL * 1024 * 1024;

private:
    using Arrived = std::function<void(PictureState state)>; // Here, Later or Lacking
    struct Asked {
        QString digest;
        QSize size;
        QPointer<QObject> context;
        Told told;
    };
    void fetch(const QString &digest, Arrived arrived);
    void askAgain();
    void askServer(const QString &digest, const QSize &size, QObject *context, const Told &told);

    Workspace &m_workspace;
    QHash<QString, QList<Arrived>> m_coming; // by digest: who waits for it
    QList<Asked> m_later;
};

} // namespace bubenik::ui
