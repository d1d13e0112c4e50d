// The other side of a FakeChannel: what a website would hold, with a clock of its own, and the things that go wrong
// with it. It outlives engines and stores, and with a file also the process, so tests can end either at any point.
#pragma once

#include "channels/Channel.h"

#include <QJsonObject>
#include <QQueue>

namespace bubenik {

struct FakeItem {
    QString id;
    QString mark;
    Content content;
    QString articleLink;
    QString madeFrom; // content digest of what was sent last
    Instant due {};
    bool out = false; // citizens see it
    bool binned = false;
};

// Thrown by a call to end the "process" there; nothing catches it but the test.
struct SimulatedCrash {
};

enum class FakeCall { Publish, Find, Fetch, Update, Withdraw, Verify };

struct Fault {
    enum class Kind {
        Refused, // answers with `error`, nothing is done
        LostBefore, // UnknownOutcome, nothing was done
        LostAfter, // UnknownOutcome, it was done
        LostLate, // UnknownOutcome, it will be done after `delay`
        CrashBefore, // the process ends before it is done …
        CrashAfter, // … or after
        ForeignEdit, // somebody changes the item just before the call
        ForeignDelete
    };
    Kind kind = Kind::Refused;
    ErrorKind error = ErrorKind::Offline;
    Millis delay { 0 };
};

class FakeWorld final
{
public:
    explicit FakeWorld(Clock &clock, QString file = {});

    ChannelTraits traits { .schedules = true, .scheduleFrom = std::chrono::minutes(2), .settle = std::chrono::seconds(30), .edits = true };
    bool offline = false;
    bool cronDead = false;
    bool fixesCategories = false; // an item's categories cannot be changed: it has to be made anew
    Millis skew { 0 }; // server minus this machine
    Millis latency { 0 };
    Millis upload { 0 }; // what goes before a publish() and can be broken off

    void inject(FakeCall call, Fault fault) { m_faults[call].enqueue(fault); }
    void calm(); // no faults any more; what is late arrives
    void foreignEdit(const QString &id, const QString &title);

    [[nodiscard]] QList<FakeItem> items(); // all, also binned
    [[nodiscard]] QList<FakeItem> standing(); // visible or scheduled
    [[nodiscard]] FakeItem only(); // the one standing item; an empty one when there is not exactly one
    [[nodiscard]] int count(FakeCall call) const { return m_counts.value(call); }
    // What must never happen: an item shown before its time, two calls at once.
    [[nodiscard]] QStringList violations() const { return m_violations; }

    // The server's own time: setting this machine's clock does not move it.
    [[nodiscard]] Instant now() const { return m_start + m_clock.elapsed() + skew; }

private:
    friend class FakeChannel;
    struct Pending {
        Instant at {};
        FakeItem item;
    };

    void tick(); // lets time do its work
    FakeItem *byId(const QString &id);
    FakeItem *byMark(const QString &mark);
    void put(const FakeItem &item);
    void carryOut(const FakeItem &item, Millis delay);
    [[nodiscard]] std::optional<Fault> take(FakeCall call);
    [[nodiscard]] RemoteItem seen(const FakeItem &item) const;
    void load();
    void save() const;

    Clock &m_clock;
    Instant m_start;
    QString m_file;
    QList<FakeItem> m_items;
    QList<Pending> m_pending;
    QMap<FakeCall, QQueue<Fault>> m_faults;
    QMap<FakeCall, int> m_counts;
    QStringList m_violations;
    int m_nextId = 1;
    int m_inside = 0;
};

class FakeChannel final : public Channel
{
public:
    explicit FakeChannel(FakeWorld &world, Clock &clock)
        : m_world(world)
        , m_clock(clock)
    {
    }

    [[nodiscard]] ChannelTraits traits() const override { return m_world.traits; }
    [[nodiscard]] std::optional<Millis> clockSkew() const override { return m_skew; }
    [[nodiscard]] Task<ChannelAccount> check() override;
    [[nodiscard]] Task<RemoteItem> publish(Outgoing outgoing, Progress progress) override;
    [[nodiscard]] Task<std::optional<RemoteItem>> find(Outgoing sent, Instant since) override;
    [[nodiscard]] Task<std::optional<RemoteItem>> fetch(QString remoteId) override;
    [[nodiscard]] Task<RemoteItem> update(QString remoteId, Outgoing outgoing, QString knownFingerprint, Progress progress) override;
    [[nodiscard]] Task<void> withdraw(QString remoteId) override;
    [[nodiscard]] Task<void> verify(RemoteItem item, Outgoing outgoing) override;

private:
    // What happens to a write: the faults around it, or that it is done.
    Task<void> write(FakeCall call, FakeItem after);
    QCoro::Task<std::optional<Fault>> enter(FakeCall call, QString id);
    // What is too near to be scheduled there waits for its time, as a real channel's has to.
    QCoro::Task<> holdBack(Outgoing outgoing);
    [[nodiscard]] FakeItem shaped(FakeItem item, const Outgoing &outgoing) const;

    FakeWorld &m_world;
    Clock &m_clock;
    std::optional<Millis> m_skew; // since the first answer
};

} // namespace bubenik
