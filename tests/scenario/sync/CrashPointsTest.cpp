// Every step at which a sync can die: one run without a death counts them, then a run dies at each. Two desks with work
// on both sides, on one real server; after each death the next sync goes on, nothing is lost and nothing is there
// twice.
#include "CliDesk.h"

#include "fakes/couchdb/CouchServer.h"

#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostSteps = 200; // far more than there are

class CrashPoints : public testing::Test
{
protected:
    CrashPoints()
    {
        setUpNewsroom(jana, server.url().toString());
        jana.connectTo(server.url().toString(), u"jana"_s);
        petr.connectTo(server.url().toString(), u"petr"_s);
        shared = jana.addPost(u"Společná"_s, "Začátek.\n\nKonec.\n");
        sync(jana);
        sync(petr);
    }

    void sync(CliDesk &desk)
    {
        const auto done = desk.run({ u"sync"_s });
        EXPECT_EQ(done.exit, 0) << done.errors.toStdString();
    }

    // Something new on both sides, and a post changed on both: a sync of Jana's pulls, merges and pushes.
    void workOnBothSides(int step)
    {
        const auto word = QByteArray::number(step);
        const auto paragraphs = jana.post(shared)[u"body"_s].toString().trimmed().toUtf8();
        const auto theirs = petr.post(shared)[u"body"_s].toString().trimmed().toUtf8();
        titles.append(u"Jana %1"_s.arg(step));
        jana.addPost(titles.constLast(), "Text.\n");
        titles.append(u"Petr %1"_s.arg(step));
        petr.addPost(titles.constLast(), "Text.\n");
        jana.editPost(shared, "jana" + word + ".\n\n" + paragraphs + '\n');
        petr.editPost(shared, theirs + "\n\npetr" + word + ".\n");
        words += { u"jana"_s + QString::fromLatin1(word) + u'.', u"petr"_s + QString::fromLatin1(word) + u'.' };
        sync(petr);
    }

    void expectAllIsThereOnce()
    {
        const auto texts = jana.bodies();
        EXPECT_EQ(petr.bodies(), texts);
        EXPECT_EQ(jana.pending(), 0);
        const auto everything = QStringList(texts.values()).join(u'\n');
        for (const auto &title : std::as_const(titles)) {
            EXPECT_EQ(everything.count(title + u'\n'), 1) << title.toStdString();
        }
        for (const auto &word : std::as_const(words)) {
            EXPECT_EQ(everything.count(word), 1) << word.toStdString();
        }
    }

    CouchServer server;
    CliDesk jana { u"Jana"_s };
    CliDesk petr { u"Petr"_s };
    QString shared;
    QStringList titles;
    QStringList words;
};

} // namespace

TEST_F(CrashPoints, killedAtEachOfThem_theNextSyncGoesOn_nothingLost_nothingTwice)
{
    int deaths = 0;
    for (int step = 1; step < mostSteps; ++step) {
        workOnBothSides(step);
        const auto dying = jana.run({ u"sync"_s }, {}, { u"BUBENIK_CRASH_NTH=%1"_s.arg(step) });
        sync(jana);
        sync(petr);
        EXPECT_EQ(jana.pending(), 0) << "step " << step;
        if (dying.exit == 0) {
            break; // it came to its end: there are no more
        }
        ASSERT_EQ(dying.exit, -1) << "step " << step << ": " << dying.errors.toStdString();
        ++deaths;
    }
    expectAllIsThereOnce();
    EXPECT_GT(deaths, 10);
    EXPECT_LT(deaths, mostSteps - 1);
    std::printf("killed at each of %d steps of a sync\n", deaths);
}
