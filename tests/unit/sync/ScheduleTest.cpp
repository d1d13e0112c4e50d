// Random schedules: two to ten whole desks write, delete, sync, die and come back, the network and the server have bad
// days, clocks jump, the server is restored from backups. In the end everybody meets: all desks hold the same, nothing
// waits, and every word that was saved somewhere and not taken away by a person stands in a text or before a person.
//
//   BUBENIK_SCHEDULES=100000 BUBENIK_SEED=1 unit_sync --gtest_filter='Schedules.*'     a longer run, from another seed
#include "SyncDesk.h"

#include "core/Json.h"

#include <gtest/gtest.h>
#include <optional>
#include <random>
#include <set>

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using RunningRound = std::optional<Task<SyncSummary>>;

class Schedule
{
public:
    explicit Schedule(quint32 seed)
        : m_random(seed)
        , m_queue(m_room.couch)
    {
        const int count = pick(10) < 8 ? 2 + pick(2) : 4 + pick(7);
        for (int i = 0; i < count; ++i) {
            const auto name = u"desk%1"_s.arg(i);
            m_desks.push_back(std::make_unique<SyncDesk>(name, i % 2 == 0 ? u"jana"_s : u"petr"_s, m_room.couch.url(), m_queue.client(name)));
            m_desks.back()->limitPushes({ .documents = 1 + pick(5) }); // several batches under way
        }
        m_rounds.resize(m_desks.size());
    }

    ~Schedule()
    {
        for (const auto &desk : m_desks) {
            m_queue.hangUp(desk->name);
        }
        m_rounds.clear();
    }

    void live(int steps)
    {
        for (int i = 0; i < steps; ++i) {
            step();
        }
    }

    // No more trouble; everybody syncs until nothing moves. False: it never came to rest.
    [[nodiscard]] bool meet()
    {
        while (m_queue.lateSize() > 0) {
            m_queue.serveLate(0);
        }
        for (size_t d = 0; d < m_desks.size(); ++d) {
            (void)finishRound(d); // what is under way has not seen everything
            EXPECT_TRUE(m_desks[d]->stores->sync.retryRefused()); // a proxy's 413 for a document alone: a person tries again
        }
        for (int i = 0; i < 40; ++i) {
            bool rested = true;
            for (size_t d = 0; d < m_desks.size(); ++d) {
                m_desks[d]->clock.advance(31min);
                const auto done = finishRound(d);
                rested = rested && done && done->pulled + done->pushed + done->merged + done->restored == 0 && done->pending == 0;
                if (!done) {
                    m_lastError = toString(done.error().kind) + u' ' + done.error().code + u' ' + done.error().detail;
                }
            }
            if (rested) {
                return true;
            }
        }
        return false;
    }

    // What is wrong in the end; empty: nothing.
    [[nodiscard]] QStringList problems()
    {
        QStringList found;
        for (const auto &desk : m_desks) {
            if (desk->pending() != 0) {
                found.append(u"%1 has %2 unsent"_s.arg(desk->name).arg(desk->pending()));
            }
            compare(*m_desks.front(), *desk, found);
        }
        for (const auto &word : m_words) {
            if (!stands(word)) {
                found.append(u"lost: "_s + word);
            }
        }
        return found;
    }

    [[nodiscard]] QString lastError() const { return m_lastError; }
    [[nodiscard]] int faults() const { return m_faultCount; }

private:
    int pick(int below) { return int(m_random() % quint32(below)); }

    void step()
    {
        const auto d = size_t(pick(int(m_desks.size())));
        switch (pick(20)) {
        case 0:
        case 1:
        case 2:
            write(*m_desks[d]);
            break;
        case 3:
            edit(*m_desks[d]);
            break;
        case 4:
        case 5:
        case 6:
            startRound(d);
            break;
        case 7:
            if (pick(6) == 0) {
                die(d);
            }
            break;
        case 8:
            m_desks[d]->clock.advance(std::chrono::minutes(pick(40)));
            if (pick(4) == 0) {
                m_desks[d]->clock.setWall(m_desks[d]->clock.now() + std::chrono::hours(pick(200) - 100));
            }
            break;
        case 9:
            serverTrouble();
            break;
        case 10:
            if (m_queue.lateSize() > 0) {
                m_queue.serveLate(pick(m_queue.lateSize()));
            }
            break;
        default:
            serve();
        }
    }

    void serverTrouble()
    {
        switch (pick(12)) {
        case 0:
            m_backup = m_room.couch.backup();
            break;
        case 1:
            if (m_backup && pick(3) == 0) {
                restoreServer();
            }
            break;
        case 2:
            m_room.couch.restart(pick(2) == 0);
            break;
        default:
            m_room.clock.advance(std::chrono::minutes(pick(15)));
        }
    }

    // A server is down while it is restored: whatever was under way ends.
    void restoreServer()
    {
        m_room.couch.setGone(true);
        while (m_queue.size() > 0) {
            m_queue.serve(0);
        }
        while (m_queue.lateSize() > 0) {
            m_queue.serveLate(0);
        }
        m_room.couch.restore(*m_backup, pick(2) == 0 ? FakeCouch::Restored::SameFiles : FakeCouch::Restored::NewInstance);
        m_room.couch.setGone(false);
    }

    void serve()
    {
        if (m_queue.size() == 0) {
            return;
        }
        const int index = pick(m_queue.size());
        if (pick(5) == 0) {
            ++m_faultCount;
            m_queue.serve(index, CouchFaults::any(m_random));
        } else {
            m_queue.serve(index);
        }
    }

    void startRound(size_t d)
    {
        auto &round = m_rounds[d];
        if (round && !round->isReady()) {
            return;
        }
        round.emplace(m_desks[d]->engine->round());
    }

    // The process ends in the middle of whatever it does.
    void die(size_t d)
    {
        auto &desk = *m_desks[d];
        m_queue.hangUp(desk.name);
        m_rounds[d].reset();
        m_queue.comeBack(desk.name);
        desk.restart(m_queue.client(desk.name));
    }

    [[nodiscard]] Result<SyncSummary> finishRound(size_t d)
    {
        if (!m_rounds[d] || m_rounds[d]->isReady()) {
            m_rounds[d].emplace(m_desks[d]->engine->round());
        }
        while (!m_rounds[d]->isReady()) {
            m_queue.serve(0);
        }
        std::optional<Result<SyncSummary>> result;
        [](Task<SyncSummary> &task, std::optional<Result<SyncSummary>> &out) -> QCoro::Task<> { out = co_await task; }(*m_rounds[d], result);
        m_rounds[d].reset();
        return *result;
    }

    // A word that is nowhere else, so that it can be looked for in the end.
    QString newWord(const SyncDesk &desk)
    {
        const auto word = u"%1-%2."_s.arg(desk.name).arg(++m_wordCount);
        m_words.insert(word);
        return word;
    }

    void write(SyncDesk &desk)
    {
        if (pick(3) != 0 && !m_posts.isEmpty()) {
            edit(desk);
            return;
        }
        m_posts.append(desk.add(newWord(desk), newWord(desk) + u"\n\n"_s + newWord(desk) + u"\n\n"_s + newWord(desk)).id);
    }

    void edit(SyncDesk &desk)
    {
        if (m_posts.isEmpty()) {
            return;
        }
        const auto id = m_posts[pick(int(m_posts.size()))];
        if (!desk.has(id)) {
            return;
        }
        switch (pick(8)) {
        case 0:
            desk.edit(id, [&](Post &post) {
                m_words.erase(post.title);
                post.title = newWord(desk);
            });
            break;
        case 1:
            ASSERT_TRUE(desk.stores->posts.markDeleted(id, desk.by()));
            break;
        case 2:
            ASSERT_TRUE(desk.stores->posts.restore(id, desk.by()));
            break;
        case 3:
            desk.edit(id, [&](Post &post) { post.categories.append(newWord(desk)); });
            break;
        case 4:
            desk.edit(id, [&](Post &post) { post.lead = QString(post.lead + u' ' + newWord(desk)).trimmed(); });
            break;
        default:
            desk.edit(id, [&](Post &post) { editBody(desk, post); });
        }
    }

    void editBody(const SyncDesk &desk, Post &post)
    {
        auto paragraphs = post.body.split(u"\n\n"_s, Qt::SkipEmptyParts);
        const auto at = pick(int(paragraphs.size()) + 1);
        if (at == paragraphs.size() || pick(2) == 0) {
            paragraphs.insert(at, newWord(desk));
        } else {
            forget(paragraphs[at]); // a person replaces what stood there
            paragraphs[at] = newWord(desk);
        }
        post.body = paragraphs.join(u"\n\n"_s);
    }

    void forget(const QString &text)
    {
        for (const auto &word : text.split(u' ', Qt::SkipEmptyParts)) {
            m_words.erase(word);
        }
    }

    [[nodiscard]] bool stands(const QString &word) const
    {
        return std::any_of(m_desks.cbegin(), m_desks.cend(), [&](const std::unique_ptr<SyncDesk> &desk) {
            return std::any_of(m_posts.cbegin(), m_posts.cend(), [&](const PostId &id) { return desk->has(id) && holds(*desk, id, word); })
                || std::any_of(m_posts.cbegin(), m_posts.cend(), [&](const PostId &id) { return isAmongConflicts(*desk, id, word); });
        });
    }

    [[nodiscard]] static bool holds(const SyncDesk &desk, const PostId &id, const QString &word)
    {
        const auto post = desk.post(id);
        if (post.title == word || post.body.contains(word) || post.lead.contains(word) || post.categories.contains(word)) {
            return true;
        }
        // What a restored server or a person's choice pushed aside is among the versions.
        const auto versions = *desk.stores->posts.versions(id);
        return std::any_of(versions.cbegin(), versions.cend(), [&](const PostVersion &version) {
            return version.by != desk.name && (version.post.title == word || version.post.body.contains(word) || version.post.lead.contains(word) || version.post.categories.contains(word));
        });
    }

    [[nodiscard]] static bool isAmongConflicts(const SyncDesk &desk, const PostId &id, const QString &word)
    {
        const auto conflicts = *desk.stores->conflicts.of(id.value);
        return std::any_of(conflicts.cbegin(), conflicts.cend(), [&](const StoredConflict &conflict) {
            return conflict.mine.toString().contains(word) || conflict.theirs.toString().contains(word);
        });
    }

    void compare(const SyncDesk &one, const SyncDesk &other, QStringList &found) const
    {
        for (const auto &id : m_posts) {
            const auto here = *one.stores->documents.find(id.value);
            const auto there = *other.stores->documents.find(id.value);
            if (here.has_value() != there.has_value() || (here && here->body != there->body)) {
                found.append(u"%1 and %2 differ in %3: %4 / %5"_s.arg(one.name, other.name, id.value, shown(here), shown(there)));
            }
        }
    }

    [[nodiscard]] static QString shown(const std::optional<StoredDocument> &document)
    {
        return document ? document->serverRev + u' ' + QString::fromUtf8(toCompact(document->body)) : u"nothing"_s;
    }

    std::mt19937 m_random;
    Newsroom m_room;
    CouchQueue m_queue;
    std::vector<std::unique_ptr<SyncDesk>> m_desks;
    std::vector<RunningRound> m_rounds;
    QList<PostId> m_posts;
    std::set<QString> m_words;
    std::optional<FakeCouch::Backup> m_backup;
    QString m_lastError;
    int m_wordCount = 0;
    int m_faultCount = 0;
};

quint32 number(const char *variable, quint32 fallback)
{
    bool isNumber = false;
    const auto value = qEnvironmentVariable(variable).toUInt(&isNumber);
    return isNumber ? value : fallback;
}

} // namespace

TEST(Schedules, randomWorkAndFaults_thenMeeting_allEqual_nothingLost_nothingStuck)
{
    const auto count = number("BUBENIK_SCHEDULES", 2000);
    const auto first = number("BUBENIK_SEED", 1);
    int failed = 0;
    int faults = 0;
    for (quint32 i = 0; i < count && failed < 5; ++i) {
        const auto seed = first + i;
        Schedule schedule(seed);
        schedule.live(60 + int(seed % 120));
        const bool rested = schedule.meet();
        EXPECT_TRUE(rested) << "seed " << seed << ": never came to rest; " << schedule.lastError().toStdString();
        const auto problems = schedule.problems();
        EXPECT_TRUE(problems.isEmpty()) << "seed " << seed << ": " << problems.join(u"; "_s).toStdString();
        failed += rested && problems.isEmpty() ? 0 : 1;
        faults += schedule.faults();
    }
    std::printf("%u schedules from seed %u, %d faults\n", count, first, faults);
}
