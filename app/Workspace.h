// The object graph of a running window: threads, stores, the delivery engine, channels. The one thing that ui/ gets.
// Lives on the GUI thread; nothing here blocks. Everything is reached by read() and write(), which run closures over
// the stores on a thread of their own and answer with futures, and by the engine's own calls below.
#pragma once

#include "channels/Registry.h"
#include "core/Zone.h"
#include "publishing/DeliveryEngine.h"
#include "publishing/Scheduling.h"
#include "storage/StoreThread.h"

namespace bubenik {

class Workspace final : public QObject
{
    Q_OBJECT
public:
    struct Options {
        QString secretsFile = {}; // empty = the system's keychain
        bool deliver = true; // run the engine in the background
    };

    // Opens the folder (migrating it if need be; call it before the first window or from a pool).
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &path, Options options);
    // Opened on a thread of the pool: gives it to the GUI thread, before anything else is done with it.
    void moveTo(QThread *thread);
    ~Workspace() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString town() const;
    [[nodiscard]] const Zone &zone() const;
    [[nodiscard]] Clock &clock() const;
    [[nodiscard]] QString userName() const; // the author's name for edits
    // In force everywhere once it is saved: settingsChanged().
    [[nodiscard]] QFuture<Result<void>> changeTown(const QString &town);
    [[nodiscard]] QFuture<Result<void>> changeUserName(const QString &name);

    template <class Work>
    [[nodiscard]] auto read(Work work)
    {
        return m_reader->run(std::move(work));
    }
    template <class Work>
    [[nodiscard]] auto write(Work work)
    {
        return m_writer->run(std::move(work));
    }

    // Channels
    [[nodiscard]] QFuture<Result<ChannelAccount>> checkChannel(const ChannelId &id);
    // Checks settings and secret that are not saved yet.
    [[nodiscard]] QFuture<Result<ChannelAccount>> tryChannel(const ChannelConfig &config, const QString &secret);
    [[nodiscard]] QFuture<Result<void>> saveChannel(const ChannelConfig &config, const std::optional<QString> &secret);
    [[nodiscard]] QFuture<Result<void>> removeChannel(const ChannelId &id);
    [[nodiscard]] QFuture<Result<QString>> preview(const ChannelId &id, const Outgoing &outgoing); // HTML

    // Asks the engine to look now; every write that touches deliveries does it by itself.
    void deliverSoon();
    // The path of an attachment's file (no I/O beyond a look at the name).
    [[nodiscard]] Result<QString> attachmentPath(const QString &digest) const;

Q_SIGNALS:
    void settingsChanged(); // the town's or the author's name, by anybody
    void documentsChanged(const QStringList &ids); // posts, deliveries, channels: by anybody
    void deliveryProgressed(const QString &deliveryId, qint64 done, qint64 total);
    void offlineChanged(bool offline);

private:
    Workspace();
    void listen();
    void lookOutside();
    void lookAtSettings();
    [[nodiscard]] QFuture<Result<void>> changeSetting(const QString &key, const QString &value);
    [[nodiscard]] QFuture<Result<void>> tellAfter(QFuture<Result<void>> change, const ChannelId &id);

    struct Private;
    std::unique_ptr<Private> d;
    StoreThread *m_reader = nullptr;
    StoreThread *m_writer = nullptr;
};

} // namespace bubenik
