// Edits, removals, pulls and pushes in any order, with answers that are lost: what the cache holds must stay
// explainable.
#include "SyncFixture.h"

#include <QDir>
#include <QMap>
#include <rapidcheck/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A server as simple as can be: one document an id, all it ever held by revision.
class Server
{
public:
    struct Held {
        QString rev;
        bool deleted = true;
        QJsonObject body;
    };
    // Whether it was taken; a stale revision is not.
    bool write(const QString &id, const QString &rev, bool deleted, const QJsonObject &body)
    {
        auto &held = m_now[id];
        const bool isFree = held.rev.isEmpty() || (held.deleted && rev.isEmpty()) || rev == held.rev;
        if (!isFree) {
            return false;
        }
        held = { u"%1-%2"_s.arg(generationOf(held.rev) + 1).arg(++m_writes), deleted, body };
        m_all.insert(id + held.rev, held);
        return true;
    }
    [[nodiscard]] const Held &now(const QString &id) { return m_now[id]; }
    [[nodiscard]] Held at(const QString &id, const QString &rev) const { return m_all.value(id + rev); }
    [[nodiscard]] QList<ServerDocument> changes() const
    {
        QList<ServerDocument> all;
        for (auto it = m_now.begin(); it != m_now.end(); ++it) {
            if (!it->rev.isEmpty()) {
                all.append({ .id = it.key(), .rev = it->rev, .deleted = it->deleted, .body = it->body });
            }
        }
        return all;
    }

private:
    QMap<QString, Held> m_now;
    QMap<QString, Held> m_all;
    int m_writes = 0;
};

struct Desk {
    QTemporaryDir directory { QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/bubenik-XXXXXX"_s : u"bubenik-XXXXXX"_s };
    TestClock clock;
    std::unique_ptr<Stores> stores = *WorkspaceFolder::create(directory.filePath(u"w"_s), u"x"_s, "UTC")->stores();
    QMap<QString, QJsonObject> typed; // the last text of each that is surely not elsewhere yet
    QSet<QString> removed;
    int edits = 0;

    [[nodiscard]] static QString anyId() { return u"template:%1"_s.arg(*rc::gen::inRange(0, 3)); }
    [[nodiscard]] LocalVersion local(const QString &id) const { return stores->sync.local(id).value(); }

    void edit(const QString &id)
    {
        const QJsonObject body { { u"text"_s, u"ours %1"_s.arg(*rc::gen::inRange(0, 4) == 0 ? 0 : ++edits) } };
        RC_ASSERT(stores->documents.put(id, body, clock.now()).has_value());
        typed[id] = body;
    }
    void remove(const QString &id)
    {
        RC_ASSERT(stores->documents.remove(id).has_value());
        typed.remove(id);
        removed.insert(id);
    }
    void push(Server &server, bool isGoodDay = false)
    {
        const auto waiting = stores->sync.unsent(Audience::Newsroom, 10, 1'000'000).value();
        RC_ASSERT(stores->sync.noteSending(waiting).has_value());
        const bool arrives = isGoodDay || *rc::gen::inRange(0, 4) > 0;
        const bool isAnswered = isGoodDay || *rc::gen::inRange(0, 4) > 0;
        for (const auto &document : waiting) {
            const bool taken = arrives && server.write(document.id, document.rev, document.deleted, *parseObject(document.deleted ? "{}" : document.body));
            if (!isGoodDay && *rc::gen::inRange(0, 4) == 0) {
                edit(document.id); // while it is under way
            }
            if (taken && isAnswered) {
                RC_ASSERT(stores->sync.acknowledge(document, server.now(document.id).rev).has_value());
            } else if (!arrives && isAnswered) {
                RC_ASSERT(stores->sync.forgetSending({ document }).has_value());
            }
        }
    }
    void pull(const Server &server)
    {
        const auto applied = stores->sync.applyPlain(server.changes(), false, clock.now()).value();
        for (const auto &theirs : applied.left) {
            bringTogether(theirs);
        }
    }
    // As the reconciler does it, without merging: what was typed here wins.
    void bringTogether(const ServerDocument &theirs)
    {
        const auto ours = local(theirs.id);
        if (ours.rev == theirs.rev) {
            return;
        }
        if (theirs.deleted) {
            RC_ASSERT((ours.exists && ours.pending ? stores->sync.keepMine(theirs, clock.now())
                                                   : stores->sync.acceptDeletion(theirs))
                          .has_value());
            return;
        }
        const bool keepsOurs = ours.exists && ours.pending;
        RC_ASSERT(stores->sync.writeMerged(theirs, keepsOurs ? ours.body : theirs.body, clock.now()).has_value());
    }
    [[nodiscard]] qint64 count(const QString &condition) const
    {
        return stores->database->scalar(u"SELECT count(*) FROM document AS d WHERE "_s + condition)->toLongLong();
    }
    void check(const Server &server)
    {
        RC_ASSERT(count(u"NOT pending AND server_body IS NOT NULL"_s) == 0);
        RC_ASSERT(count(u"NOT pending AND server_rev = ''"_s) == 0);
        RC_ASSERT(count(u"EXISTS (SELECT 1 FROM tombstone AS t WHERE t.id = d.id)"_s) == 0);
        for (auto it = typed.begin(); it != typed.end(); ++it) {
            const auto here = local(it.key());
            RC_ASSERT(!here.pending || here.body == it.value()); // nothing that waits was lost
        }
        for (int i = 0; i < 3; ++i) {
            const auto id = u"template:%1"_s.arg(i);
            const auto here = local(id);
            const bool isKnownThere = here.exists && !here.rev.isEmpty() && !server.at(id, here.rev).deleted;
            if (isKnownThere && !removed.contains(id)) { // what was made again after its removal has no base
                RC_ASSERT(here.base.has_value());
            }
            if (here.exists && here.base) {
                RC_ASSERT(server.at(id, here.rev).body == *here.base);
            }
            if (here.exists && !here.pending) {
                RC_ASSERT(server.at(id, here.rev).body == here.body);
            }
        }
    }
};

} // namespace

RC_GTEST_PROP(SyncProperties, anyOrderOfEditsPullsAndPushes_losesNothingThatWaits, ())
{
    Desk desk;
    Server server;
    const int steps = *rc::gen::inRange(1, 50);
    for (int i = 0; i < steps; ++i) {
        desk.clock.advance(1s);
        const int kind = *rc::gen::inRange(0, 9);
        const auto id = Desk::anyId();
        if (kind <= 2) {
            desk.edit(id);
        } else if (kind == 3) {
            desk.remove(id);
        } else if (kind <= 5) {
            desk.push(server);
        } else if (kind == 6) {
            const auto rev = server.now(id).rev;
            (void)server.write(id, rev, *rc::gen::inRange(0, 4) == 0, { { u"text"_s, u"theirs %1"_s.arg(i) } });
        } else {
            desk.pull(server);
        }
        desk.check(server);
    }
    for (int round = 0; round < 3; ++round) {
        desk.pull(server);
        desk.push(server, true);
        desk.check(server);
    }
    RC_ASSERT(desk.stores->documents.countPending().value() == 0);
    desk.pull(server);
    for (int i = 0; i < 3; ++i) {
        const auto id = u"template:%1"_s.arg(i);
        const auto &there = server.now(id);
        RC_ASSERT(desk.local(id).exists == !there.deleted);
        RC_ASSERT(there.deleted || desk.local(id).body == there.body);
    }
}
