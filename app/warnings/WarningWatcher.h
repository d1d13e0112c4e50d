// Looks from time to time at where an institute publishes its warnings (CAP 1.2) and keeps what concerns the town as
// proposals, to be taken as drafts or set aside by a person. Nothing is ever sent from here. Asked for anew only when
// it has changed (RFC 9110, 13.1). Belongs to the thread of its stores.
#pragma once

#include "net/HttpClient.h"
#include "storage/Stores.h"
#include "warnings/Proposal.h"

#include <QObject>
#include <QTimer>

namespace bubenik::warnings {

struct Watch {
    QUrl url; // https, or http on this computer
    QStringList areas; // as proposalsOf() takes them; empty: all
    int minutes = 10; // between looks
};

inline constexpr QLatin1StringView usualUrl { "https://vystrahy-cr.chmi.cz/data/XOCZ50_OKPR.xml" };

[[nodiscard]] std::optional<Watch> watchOf(SettingsStore &settings); // nullopt: nothing is watched
// Invalid, subject "url" (code "not-a-url", "https-required") or "minutes" ("not-a-number"). nullopt: watch nothing.
[[nodiscard]] Result<void> setWatch(SettingsStore &settings, const std::optional<Watch> &watch);
// What the last look ended in; nullopt: well, or there was none.
[[nodiscard]] std::optional<Error> watchProblem(SettingsStore &settings);
// That still hold, have no draft and were not set aside. A warning taken back is one only where there is a post of it.
[[nodiscard]] QList<Proposal> waitingProposals(SettingsStore &settings, Instant now);
// The draft of a proposal: made now, or the one there is. NotFound, code "warning": it is gone meanwhile.
[[nodiscard]] Result<PostId> takeProposal(Stores &stores, const QString &key, const Edit &edit);
[[nodiscard]] Result<void> setAside(SettingsStore &settings, const QString &key);

class WarningWatcher final : public QObject
{
    Q_OBJECT
public:
    WarningWatcher(Stores &stores, HttpClient &http, Clock &clock, Zone zone, QObject *parent = nullptr);

    // Reads now; whether what waits has changed. NotFound, code "no-watch". Rejected as parseAlert() and with codes
    // "cap-too-long", "cap-refused" (another answer than the warnings), NotFound, code "cap-missing".
    [[nodiscard]] Task<bool> look(Progress progress = {});
    [[nodiscard]] bool isTurn();

private:
    [[nodiscard]] Result<bool> take(const HttpAnswer &answer, const Watch &watch);

    Stores &m_stores;
    HttpClient &m_http;
    Clock &m_clock;
    Zone m_zone;
};

// Keeps a watcher at work in the background. stop() may be called from any thread; then wait for stopped().
class WarningRunner final : public QObject
{
    Q_OBJECT
public:
    explicit WarningRunner(WarningWatcher &watcher, QObject *parent = nullptr);
    void start();
    void stop();

Q_SIGNALS:
    void changed(); // what waits
    void stopped();

private:
    QCoro::Task<> run();

    WarningWatcher &m_watcher;
    QTimer m_timer;
    std::stop_source m_stop;
    bool m_isRunning = false;
};

} // namespace bubenik::warnings
