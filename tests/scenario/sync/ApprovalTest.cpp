// Approval in a newsroom of two desks over a real server: an editor's desk that has the website, and an approver's.
#include "CliDesk.h"

#include "fakes/couchdb/CouchServer.h"

#include <QDir>
#include <QDirIterator>
#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

class Approval : public testing::Test
{
protected:
    Approval()
    {
        setUpNewsroom(boss, server.url().toString());
        const auto added = boss.run({ u"backend"_s, u"user"_s, u"redaktor"_s, u"--role"_s, u"editor"_s, u"--role"_s,
                                        u"deputy"_s, u"--secret-stdin"_s },
            "heslo\n");
        EXPECT_EQ(added.exit, 0) << added.errors.toStdString();
        boss.connectTo(server.url().toString(), u"jana"_s);
        desk.connectTo(server.url().toString(), u"redaktor"_s);
        done(boss, { u"approval"_s, u"set"_s, u"--required"_s, u"yes"_s });
        sync(boss);
        done(
            desk, { u"channel"_s, u"add"_s, u"web"_s, u"--kind"_s, u"folder"_s, u"--set"_s, u"path="_s + site.path() });
        sync(desk);
    }

    static CliDesk::Answer done(CliDesk &who, const QStringList &words)
    {
        auto answer = who.run(words);
        EXPECT_EQ(answer.exit, 0) << words.join(u' ').toStdString() << ": " << answer.errors.toStdString();
        return answer;
    }
    static void sync(CliDesk &who) { done(who, { u"sync"_s }); }
    static void schedule(CliDesk &who, const QString &post)
    {
        done(who, { u"post"_s, u"schedule"_s, post, u"--channel"_s, u"web"_s });
    }
    int deliver() { return desk.run({ u"deliver"_s }).json[u"sent"_s].toInt(-1); }
    static QString state(CliDesk &who, const QString &post)
    {
        return who.post(post)[u"review"_s][u"state"_s].toString();
    }
    [[nodiscard]] int articles(const QString &title) const
    {
        int count = 0;
        QDirIterator it(site.path(), { u"index.html"_s }, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            count += file.open(QIODevice::ReadOnly) && QString::fromUtf8(file.readAll()).contains(u"<h1>"_s + title)
                ? 1
                : 0;
        }
        return count;
    }

    CouchServer server;
    QTemporaryDir site;
    CliDesk boss { u"Jana"_s };
    CliDesk desk { u"Redaktor"_s };
};

} // namespace

TEST_F(Approval, handedOver_approvedOnTheOtherDesk_goesOut)
{
    const auto post = desk.addPost(u"Uzavírka"_s, "V pondělí.\n");
    schedule(desk, post);
    EXPECT_EQ(deliver(), 0);
    EXPECT_EQ(desk.run({ u"post"_s, u"approve"_s, post }).exit, 3);
    done(desk, { u"post"_s, u"submit"_s, post, u"--note"_s, u"Prosím dnes."_s });
    sync(desk);
    sync(boss);
    EXPECT_EQ(done(boss, { u"approval"_s, u"waiting"_s }).json[0][u"id"_s].toString(), post);
    done(boss, { u"post"_s, u"approve"_s, post });
    sync(boss);
    sync(desk);
    EXPECT_EQ(state(desk, post), u"approved"_s);
    EXPECT_EQ(deliver(), 1);
    EXPECT_EQ(articles(u"Uzavírka"_s), 1);
}

TEST_F(Approval, withdrawnWhileTheDeskWasAway_isLearntBeforeAnythingIsSent)
{
    const auto post = desk.addPost(u"Koncert"_s, "V neděli.\n");
    sync(desk);
    sync(boss);
    done(boss, { u"post"_s, u"approve"_s, post });
    sync(boss);
    sync(desk);
    schedule(desk, post);
    done(boss, { u"post"_s, u"unapprove"_s, post, u"--reason"_s, u"Koncert se ruší."_s });
    sync(boss); // the other desk knows nothing of it
    EXPECT_EQ(state(desk, post), u"approved"_s);
    EXPECT_EQ(deliver(), 0);
    EXPECT_EQ(articles(u"Koncert"_s), 0);
    EXPECT_EQ(state(desk, post), u"withdrawn"_s);
    done(boss, { u"post"_s, u"approve"_s, post });
    sync(boss);
    sync(desk);
    EXPECT_EQ(deliver(), 1);
    EXPECT_EQ(articles(u"Koncert"_s), 1);
}

TEST_F(Approval, edited_isVoidOnBothDesks_andDoesNotGoOut)
{
    const auto post = desk.addPost(u"Odstávka"_s, "V úterý.\n");
    sync(desk);
    sync(boss);
    done(boss, { u"post"_s, u"approve"_s, post });
    sync(boss);
    sync(desk);
    desk.editPost(post, "Ve středu.\n");
    EXPECT_EQ(state(desk, post), u"voided"_s);
    schedule(desk, post);
    EXPECT_EQ(deliver(), 0);
    sync(desk);
    sync(boss);
    EXPECT_EQ(state(boss, post), u"voided"_s);
    EXPECT_EQ(articles(u"Odstávka"_s), 0);
}

TEST_F(Approval, withoutTheServer_nothingIsSent)
{
    const auto post = desk.addPost(u"Bez sítě"_s, "Text.\n");
    sync(desk);
    sync(boss);
    done(boss, { u"post"_s, u"approve"_s, post });
    sync(boss);
    sync(desk);
    schedule(desk, post);
    server.stop();
    EXPECT_EQ(desk.run({ u"deliver"_s }).exit, 4);
    EXPECT_EQ(articles(u"Bez sítě"_s), 0);
    server.start();
    EXPECT_EQ(deliver(), 1);
}

TEST_F(Approval, deputyInTheirTime_approvesWhileTheApproverIsAway)
{
    done(boss,
        { u"approval"_s, u"deputy"_s, u"redaktor"_s, u"--name"_s, u"Redaktor"_s, u"--until"_s, u"2099-01-01T00:00"_s });
    sync(boss);
    sync(desk);
    const auto post = desk.addPost(u"Zastoupení"_s, "Text.\n");
    const auto approved = done(desk, { u"post"_s, u"approve"_s, post });
    EXPECT_EQ(approved.json[u"decision"_s][u"role"_s].toString(), u"deputy"_s);
    schedule(desk, post);
    EXPECT_EQ(deliver(), 1);
    EXPECT_EQ(articles(u"Zastoupení"_s), 1);
    sync(desk);
    sync(boss);
    const auto deputies = done(boss, { u"approval"_s, u"show"_s });
    EXPECT_EQ(boss.post(post)[u"review"_s][u"decision"_s][u"forName"_s], deputies.json[u"deputies"_s][0][u"approver"_s]);
}

TEST_F(Approval, urgent_goesOutWithItsReason_andTheApproverSeesIt)
{
    const auto post = desk.addPost(u"Havárie"_s, "Voda neteče.\n");
    schedule(desk, post);
    EXPECT_EQ(desk.run({ u"post"_s, u"urgent"_s, post }).exit, 2);
    done(desk, { u"post"_s, u"urgent"_s, post, u"--reason"_s, u"Praskl řad."_s });
    EXPECT_EQ(deliver(), 1);
    EXPECT_EQ(articles(u"Havárie"_s), 1);
    sync(desk);
    sync(boss);
    EXPECT_EQ(state(boss, post), u"urgent"_s);
    EXPECT_EQ(boss.post(post)[u"review"_s][u"decision"_s][u"reason"_s].toString(), u"Praskl řad."_s);
}

TEST_F(Approval, remarksOfTwoDesks_areBothKept)
{
    const auto post = desk.addPost(u"Kácení"_s, "Kácet se bude v pondělí u školy.\n");
    sync(desk);
    sync(boss);
    done(boss, { u"post"_s, u"remark"_s, post, u"--quote"_s, u"u školy"_s, u"--comment"_s, u"U které?"_s });
    done(desk, { u"post"_s, u"remark"_s, post, u"--comment"_s, u"Čekám na povolení."_s });
    sync(boss);
    sync(desk);
    sync(boss);
    for (auto *who : { &boss, &desk }) {
        EXPECT_EQ(who->post(post)[u"review"_s][u"remarks"_s].toArray().size(), 2);
    }
    const auto first = boss.post(post)[u"review"_s][u"remarks"_s][0];
    EXPECT_EQ(first[u"quote"_s].toString(), u"u školy"_s);
    done(desk, { u"post"_s, u"resolve"_s, post, u"--remark"_s, first[u"id"_s].toString() });
    done(boss, { u"post"_s, u"return"_s, post });
    sync(desk);
    sync(boss);
    sync(desk);
    EXPECT_EQ(state(desk, post), u"returned"_s);
}
