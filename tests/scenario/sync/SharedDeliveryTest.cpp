// Deliveries of several desks over one real server: each goes out once, whoever is there to send it.
#include "CliDesk.h"

#include "fakes/couchdb/CouchServer.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QThread>
#include <gtest/gtest.h>
#include <signal.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

class SharedDelivery : public testing::Test
{
protected:
    SharedDelivery()
    {
        setUpNewsroom(jana, server.url().toString());
        jana.connectTo(server.url().toString(), u"jana"_s);
        petr.connectTo(server.url().toString(), u"petr"_s);
        const auto added = jana.run({ u"channel"_s, u"add"_s, u"web"_s, u"--kind"_s, u"folder"_s, u"--set"_s, u"path="_s + site.path() });
        EXPECT_EQ(added.exit, 0) << added.errors.toStdString();
    }

    void sync(CliDesk &desk)
    {
        const auto done = desk.run({ u"sync"_s });
        EXPECT_EQ(done.exit, 0) << done.errors.toStdString();
    }
    void schedule(CliDesk &desk, const QString &post)
    {
        const auto done = desk.run({ u"post"_s, u"schedule"_s, post, u"--channel"_s, u"web"_s });
        EXPECT_EQ(done.exit, 0) << done.errors.toStdString();
    }
    [[nodiscard]] static QString stateOf(CliDesk &desk, const QString &post)
    {
        return desk.run({ u"delivery"_s, u"list"_s, u"--post"_s, post }).json.toArray()[0][u"state"_s].toString();
    }
    [[nodiscard]] int articles(const QString &title) const
    {
        int count = 0;
        QDirIterator it(site.path(), { u"index.html"_s }, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            count += file.open(QIODevice::ReadOnly) && QString::fromUtf8(file.readAll()).contains(u"<h1>"_s + title) ? 1 : 0;
        }
        return count;
    }

    CouchServer server;
    QTemporaryDir site;
    CliDesk jana { u"Jana"_s };
    CliDesk petr { u"Petr"_s };
};

} // namespace

TEST_F(SharedDelivery, folderOnAnotherComputer_isLeftToThatDesk_whichSendsItOnce)
{
    sync(jana);
    sync(petr);
    const auto post = petr.addPost(u"Odstávka vody"_s, "V pondělí.\n");
    schedule(petr, post);
    const auto left = petr.run({ u"deliver"_s });
    EXPECT_EQ(left.json[u"sent"_s].toInt(-1), 0) << left.errors.toStdString();
    EXPECT_EQ(articles(u"Odstávka vody"_s), 0);
    const auto sent = jana.run({ u"deliver"_s });
    EXPECT_EQ(sent.json[u"sent"_s].toInt(-1), 1) << sent.errors.toStdString();
    EXPECT_EQ(articles(u"Odstávka vody"_s), 1);
    sync(petr);
    EXPECT_EQ(stateOf(petr, post), u"live"_s);
}

TEST_F(SharedDelivery, killedAtAnyStepOfItsClaim_theNextPassGoesOn_andTheArticleStandsOnce)
{
    for (const auto &step : { u"claim.taken"_s, u"delivery.intent-written"_s, u"delivery.call-returned"_s,
             u"delivery.outcome-written"_s, u"claim.before-leaving"_s, u"claim.told"_s }) {
        const auto post = jana.addPost(step, "Objížďka.\n");
        schedule(jana, post);
        EXPECT_EQ(jana.run({ u"deliver"_s }, {}, { u"BUBENIK_CRASH_AT="_s + step }).exit, -1) << step.toStdString();
        const auto next = jana.run({ u"deliver"_s });
        EXPECT_EQ(next.exit, 0) << step.toStdString() << next.errors.toStdString();
        EXPECT_EQ(articles(step), 1) << step.toStdString();
        sync(petr);
        EXPECT_EQ(stateOf(petr, post), u"live"_s) << step.toStdString();
    }
}

TEST_F(SharedDelivery, serverGone_nothingIsSent_andItGoesOnByItself)
{
    const auto post = jana.addPost(u"Bez serveru"_s, "Text.\n");
    schedule(jana, post);
    server.stop();
    const auto waiting = jana.run({ u"deliver"_s });
    EXPECT_EQ(waiting.exit, 4) << waiting.errors.toStdString();
    EXPECT_EQ(articles(u"Bez serveru"_s), 0);
    server.start();
    const auto sent = jana.run({ u"deliver"_s });
    EXPECT_EQ(sent.exit, 0) << sent.errors.toStdString();
    EXPECT_EQ(articles(u"Bez serveru"_s), 1);
}

TEST_F(SharedDelivery, agent_takesInAColleaguesWorkWithinMoments_andSendsIt)
{
    sync(petr);
    const auto agent = jana.start({ u"agent"_s });
    QElapsedTimer timer;
    timer.start();
    const auto until = [&](const std::function<bool()> &condition) {
        while (timer.elapsed() < 60000 && !condition()) {
            QThread::msleep(100);
        }
    };
    sync(petr); // the channel
    const auto first = petr.addPost(u"První"_s, "Text.\n");
    sync(petr);
    until([&] { return !jana.post(first).contains(u"error"_s); });
    ASSERT_FALSE(jana.post(first).contains(u"error"_s));
    timer.restart(); // it listens by now
    const auto second = petr.addPost(u"Druhá"_s, "Text.\n");
    sync(petr);
    const auto sentAt = timer.elapsed();
    until([&] { return !jana.post(second).contains(u"error"_s); });
    EXPECT_LT(timer.elapsed() - sentAt, 5000); // a second on a quiet machine
    std::printf("a colleague's post was there %lld ms after it was sent\n", static_cast<long long>(timer.elapsed() - sentAt));
    schedule(petr, second);
    sync(petr);
    timer.restart();
    until([&] { return articles(u"Druhá"_s) > 0; });
    EXPECT_EQ(articles(u"Druhá"_s), 1);
    until([&] { return stateOf(jana, second) == u"live"_s; }); // it reads the article back
    ::kill(pid_t(agent->processId()), SIGTERM);
    EXPECT_TRUE(agent->waitForFinished(20000));
    sync(petr);
    EXPECT_EQ(stateOf(petr, second), u"live"_s);
}
