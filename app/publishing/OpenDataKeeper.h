// Keeps the town's open data on the websites of channels as what is out changes (channels/OpenDataSite.h). What has not
// changed since the last time is not sent. Belongs to the thread of its stores.
#pragma once

#include "channels/OpenDataSite.h"
#include "storage/Stores.h"

#include <QObject>
#include <QTimer>

namespace bubenik {

struct OpenDataState {
    QString page; // where it is; empty: it never was there
    QStringList files; // as PublishedData says
    std::optional<Instant> at; // when it was last brought there
    std::optional<Error> problem; // of the last time
};

[[nodiscard]] OpenDataState openDataState(SettingsStore &settings, const ChannelId &id);

class OpenDataKeeper final : public QObject
{
    Q_OBJECT
public:
    using ContextSource = std::function<ChannelContext(const ChannelId &)>;
    // `folder`: the workspace's, where a lock keeps other processes of this desk out.
    OpenDataKeeper(Stores &stores, Clock &clock, Zone zone, ContextSource context, QString folder);

    // All channels that have open data, or this one; also what has not changed and files that were refused when
    // `anew`. How many pages and files were sent. The first channel's error, when all were tried; Busy, code
    // "open-data-busy", while another one looks. Every channel's outcome is openDataState().
    [[nodiscard]] Task<int> look(bool anew = false, ChannelId only = {});

Q_SIGNALS:
    void changed(const bubenik::ChannelId &id); // its state

private:
    [[nodiscard]] Task<int> lookAt(ChannelConfig config, QList<opendata::Item> items, bool anew);
    [[nodiscard]] Task<QString> digestOf(ChannelConfig config, QList<opendata::Item> items) const;

    Stores &m_stores;
    Clock &m_clock;
    Zone m_zone;
    ContextSource m_context;
    QString m_folder;
    bool m_isLooking = false;
};

// Keeps a keeper at work in the background. stop() may be called from any thread; then wait for stopped().
class OpenDataRunner final : public QObject
{
    Q_OBJECT
public:
    explicit OpenDataRunner(OpenDataKeeper &keeper, QObject *parent = nullptr);
    void soon(); // something of what is out may have changed
    void stop();

Q_SIGNALS:
    void stopped();

private:
    QCoro::Task<> run();

    OpenDataKeeper &m_keeper;
    QTimer m_timer;
    bool m_isRunning = false;
    bool m_isAsked = false; // while it ran
    bool m_isStopping = false;
};

} // namespace bubenik
