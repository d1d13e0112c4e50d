// A scripted day of three desks on one real server: the network is cut at random, processes are killed in the middle of a
// sync. In the evening all hold the same, nothing waits, and every word is there.
#include "CliDesk.h"

#include "fakes/couchdb/CouchServer.h"
#include "fakes/faultproxy/FaultProxy.h"

#include <gtest/gtest.h>
#include <random>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

Fault anyFault(std::mt19937 &random)
{
    static const std::array kinds { Fault::Kind::CutBefore, Fault::Kind::CutDuringBody, Fault::Kind::CutAfter,
        Fault::Kind::HalfAnswer, Fault::Kind::Garbage, Fault::Kind::Status, Fault::Kind::StatusAfter };
    Fault fault;
    fault.kind = kinds[random() % kinds.size()];
    fault.status = random() % 2 == 0 ? 503 : 500;
    return fault;
}

class Day : public testing::Test
{
protected:
    Day()
    {
        setUpNewsroom(desks[0], server.url().toString());
        const QStringList users { u"jana"_s, u"petr"_s, u"eva"_s };
        for (size_t i = 0; i < desks.size(); ++i) {
            desks[i].connectTo(proxy.url().toString(), users[qsizetype(i)]);
        }
    }

    // The next requests meet faults at random; now and then the process is killed at one of its steps.
    void troubledSync(CliDesk &desk)
    {
        for (int nth = 1; nth < 16; ++nth) {
            if (random() % 16 == 0) {
                proxy.inject({}, u"."_s, anyFault(random), nth);
            }
        }
        const bool isKilled = random() % 3 == 0;
        const auto environment = isKilled ? QStringList { u"BUBENIK_CRASH_NTH=%1"_s.arg(1 + random() % 4) } : QStringList();
        const auto done = desk.run({ u"sync"_s }, {}, environment);
        killed += done.exit == -1 ? 1 : 0;
        troubled += done.exit > 0 ? 1 : 0;
        proxy.clearFaults();
    }

    void work(CliDesk &desk)
    {
        const auto word = u"%1-%2"_s.arg(desk.name).arg(++count);
        words.append(word);
        if (posts.isEmpty() || random() % 3 == 0) {
            posts.append(desk.addPost(u"Zpráva "_s + word, "Úvod.\n\n" + word.toUtf8() + "\n"));
            return;
        }
        const auto id = posts[qsizetype(random() % size_t(posts.size()))];
        const auto post = desk.post(id);
        if (post.contains(u"error"_s)) {
            words.removeLast(); // not here yet
            return;
        }
        const auto body = post[u"body"_s].toString().trimmed();
        const auto paragraph = u"\n\n"_s + word;
        desk.editPost(id, (random() % 2 == 0 ? body + paragraph : word + u"\n\n"_s + body).toUtf8() + '\n');
    }

    std::mt19937 random { 20261125 };
    CouchServer server;
    FaultProxy proxy { static_cast<quint16>(server.url().port()) };
    std::array<CliDesk, 3> desks { CliDesk(u"Jana"_s), CliDesk(u"Petr"_s), CliDesk(u"Eva"_s) };
    QStringList posts;
    QStringList words;
    int count = 0;
    int killed = 0;
    int troubled = 0;
};

} // namespace

TEST_F(Day, networkCutAndProcessesKilledAtRandom_desksConverge_noWordIsLost)
{
    for (int hour = 0; hour < 40; ++hour) {
        auto &desk = desks[random() % desks.size()];
        work(desk);
        if (random() % 2 == 0) {
            work(desk);
        }
        troubledSync(desks[random() % desks.size()]);
    }
    EXPECT_GT(killed, 3);
    EXPECT_GT(troubled, 3);
    for (int round = 0; round < 3; ++round) {
        for (auto &desk : desks) {
            const auto done = desk.run({ u"sync"_s });
            EXPECT_EQ(done.exit, 0) << desk.name.toStdString() << ": " << done.errors.toStdString();
        }
    }
    const auto texts = desks[0].bodies();
    EXPECT_EQ(texts.size(), posts.size());
    QString everything = QStringList(texts.values()).join(u'\n');
    for (auto &desk : desks) {
        EXPECT_EQ(desk.bodies(), texts) << desk.name.toStdString();
        EXPECT_EQ(desk.pending(), 0);
        for (const auto &conflict : desk.run({ u"conflict"_s, u"list"_s }).json.toArray()) {
            everything += conflict[u"mine"_s].toString() + conflict[u"theirs"_s].toString();
        }
    }
    for (const auto &word : std::as_const(words)) {
        EXPECT_TRUE(everything.contains(word)) << "lost: " << word.toStdString();
    }
    std::printf("%d posts, %d words, %d syncs ended in trouble, %d killed\n", int(posts.size()), int(words.size()), troubled, killed);
}
