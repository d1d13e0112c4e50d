// What was erased goes for good: on the server, in every desk's cache and search; by the command line, against a server
// that can purge.
#include "core/Json.h"
#include "scenario/sync/CliDesk.h"
#include "scenario/sync/CouchDoor.h"

#include <QDirIterator>
#include <QFile>
#include <gtest/gtest.h>

namespace bubenik {

using namespace Qt::StringLiterals;

class PurgeFromTheCommandLine : public testing::Test
{
protected:
    PurgeFromTheCommandLine()
    {
        setUpNewsroom(jana, server.url());
        jana.connectTo(server.url(), u"jana"_s);
        petr.connectTo(server.url(), u"petr"_s);
    }

    CouchDoor server;
    CliDesk jana { u"Jana"_s };
    CliDesk petr { u"Petr"_s };

    static void sync(CliDesk &desk)
    {
        const auto done = desk.run({ u"sync"_s });
        EXPECT_EQ(done.exit, 0) << done.errors.toStdString();
    }
    static QString add(CliDesk &desk, const QString &surname)
    {
        const auto added = desk.run({ u"contact"_s, u"add"_s, u"--name"_s, u"Hostimila "_s + surname });
        EXPECT_EQ(added.exit, 0) << added.errors.toStdString();
        return added.json[u"id"_s].toString();
    }
    static CliDesk::Answer purge(CliDesk &desk, const QByteArray &password = "secret\n")
    {
        return desk.run({ u"backend"_s, u"purge"_s, u"--secret-stdin"_s }, password);
    }
    static qsizetype found(CliDesk &desk, const QString &word)
    {
        return desk.run({ u"contact"_s, u"search"_s, word }).json.toArray().size();
    }
    // In any file of the desk, whatever finds it or not.
    static bool isInFiles(const CliDesk &desk, const QByteArray &word)
    {
        for (QDirIterator files(desk.workspace(), QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(word)) {
                return true;
            }
        }
        return false;
    }
    bool isOnServer(const QString &id)
    {
        bool isThere = false;
        server.with([&](FakeCouch &couch) { isThere = couch.leaves(u"people"_s, id) > 0; });
        return isThere;
    }
    QByteArray feed()
    {
        QByteArray text;
        server.with([&](FakeCouch &couch) { text = couch.ask("GET", u"people/_changes?include_docs=true"_s).body; });
        return text;
    }
};

TEST_F(PurgeFromTheCommandLine, aContact_isGoneOnTheServerAndOnAllDesks)
{
    const auto id = add(jana, u"Opatrná"_s);
    add(jana, u"Zůstalá"_s);
    sync(jana);
    sync(petr);
    ASSERT_EQ(found(petr, u"Opatrná"_s), 1);
    const auto erased = jana.run({ u"contact"_s, u"erase"_s, id });
    ASSERT_EQ(erased.exit, 0) << erased.errors.toStdString();
    const auto purged = purge(jana);
    ASSERT_EQ(purged.exit, 0) << purged.errors.toStdString();
    EXPECT_EQ(purged.json[u"purged"_s].toInt(), 1);
    EXPECT_FALSE(isOnServer(id)) << "not even as a deletion";
    EXPECT_FALSE(feed().contains("Opatrn"));
    sync(petr);
    for (auto *desk : { &jana, &petr }) {
        EXPECT_EQ(found(*desk, u"Opatrná"_s), 0) << desk->name.toStdString();
        EXPECT_EQ(found(*desk, u"Zůstalá"_s), 1) << desk->name.toStdString();
        EXPECT_FALSE(isInFiles(*desk, "Opatrn")) << desk->name.toStdString();
        EXPECT_EQ(desk->pending(), 0);
    }
    EXPECT_FALSE(isOnServer(id)) << "no desk brought it back";
    const auto again = purge(jana);
    EXPECT_EQ(again.exit, 0) << again.errors.toStdString();
    EXPECT_EQ(again.json[u"purged"_s].toInt(-1), 0);
}

TEST_F(PurgeFromTheCommandLine, byWhoMayNot_saysSo_andLeavesItForLater)
{
    const auto id = add(jana, u"Opatrná"_s);
    sync(jana);
    EXPECT_EQ(jana.run({ u"contact"_s, u"erase"_s, id }).exit, 0);
    const auto elsewhere = purge(petr);
    EXPECT_NE(elsewhere.exit, 0);
    EXPECT_TRUE(elsewhere.errors.contains("backend setup")) << elsewhere.errors.toStdString();
    const auto wrong = purge(jana, "wrong\n");
    EXPECT_NE(wrong.exit, 0);
    EXPECT_FALSE(wrong.errors.isEmpty());
    EXPECT_TRUE(server.asked("/_purge").isEmpty());
    EXPECT_EQ(purge(jana).json[u"purged"_s].toInt(), 1);
    EXPECT_FALSE(isOnServer(id));
}

TEST_F(PurgeFromTheCommandLine, aLostAnswer_isTakenUpAgain)
{
    const QStringList ids { add(jana, u"První"_s), add(jana, u"Druhá"_s), add(jana, u"Třetí"_s) };
    sync(jana);
    for (const auto &id : ids) {
        EXPECT_EQ(jana.run({ u"contact"_s, u"erase"_s, id }).exit, 0);
    }
    server.loseAnswer("/_purge", 2);
    const auto broken = purge(jana);
    EXPECT_NE(broken.exit, 0);
    EXPECT_FALSE(broken.errors.isEmpty());
    const auto done = purge(jana);
    EXPECT_EQ(done.exit, 0) << done.errors.toStdString();
    EXPECT_EQ(done.json[u"purged"_s].toInt(), 2) << "the first was done and known to be";
    for (const auto &id : ids) {
        EXPECT_FALSE(isOnServer(id)) << id.toStdString();
    }
    EXPECT_EQ(server.asked("/_purge").size(), 3) << "what is gone already is not asked for again";
    EXPECT_EQ(jana.pending(), 0);
}

} // namespace bubenik
