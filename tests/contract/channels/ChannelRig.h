// What the contract tests need of one kind of channel: a fresh account, and the hands of other people on the far side.
// One file a kind in rigs/.
#pragma once

#include "channels/Descriptor.h"

#include <QHash>
#include <QImage>
#include <QTemporaryDir>
#include <map>

namespace bubenik {

class MemorySecrets final : public SecretStore
{
public:
    [[nodiscard]] Task<QString> read(QString key) override;
    [[nodiscard]] Task<void> write(QString key, QString secret) override;
    [[nodiscard]] Task<void> remove(QString key) override;

private:
    std::map<QString, QString> m_secrets;
};

class ChannelRig
{
public:
    explicit ChannelRig(std::unique_ptr<HttpClient> http);
    ChannelRig(const ChannelRig &) = delete;
    ChannelRig &operator=(const ChannelRig &) = delete;
    virtual ~ChannelRig() = default;

    // Settings of a fresh, empty account; its secret lies in secrets().
    [[nodiscard]] virtual ChannelConfig config() = 0;
    [[nodiscard]] virtual Clock &clock() { return m_clock; }

    // Somebody else changes the item's title, or deletes the item for good.
    virtual void changeTitleThere(const QString &remoteId, const QString &title) = 0;
    virtual void deleteThere(const QString &remoteId) = 0;
    // How many items the other side holds, whatever their state but the bin.
    [[nodiscard]] virtual int countThere() = 0;
    // The item's page as a visitor gets it; empty while it is not public.
    [[nodiscard]] virtual QString publicPage(const RemoteItem &item) = 0;
    // The first picture of the item as that visitor gets it.
    [[nodiscard]] virtual QImage publicPicture(const RemoteItem & /*item*/) { return {}; }
    // What that visitor gets who follows a link of the page; empty: nothing.
    [[nodiscard]] virtual QByteArray follow(const RemoteItem & /*item*/, const QString & /*href*/) { return {}; }
    // The time of everything scheduled comes.
    virtual void letDueTimePass(const QString &remoteId) = 0;
    // Nothing reaches the other side, and back again.
    virtual void goAway() = 0;
    virtual void comeBack() = 0;

    [[nodiscard]] SecretStore &secrets() { return m_secrets; }
    [[nodiscard]] ChannelContext context();
    // A picture of that size on disk, as the program's attachment store would have it.
    [[nodiscard]] Attachment addPicture(int width, int height, const QString &alt);
    // A JPEG that lies on its side, as a telephone keeps it (EXIF orientation 6): stored with its left half red and the
    // right one blue, seen with red above.
    [[nodiscard]] Attachment addTurnedHalves(int storedWidth, int storedHeight);
    [[nodiscard]] Attachment addFile(const QByteArray &bytes, const QString &fileName, const QString &mime);

private:
    std::unique_ptr<HttpClient> m_http;
    SystemClock m_clock;
    MemorySecrets m_secrets;
    QTemporaryDir m_files;
    QHash<QString, QString> m_paths; // by digest
    QHash<QString, QString> m_memory; // what the channel remembers
};

} // namespace bubenik
