// The shared server from the command line: made ready, people added, a desk connected and disconnected.
#include "fakes/couchdb/CouchServer.h"
#include "scenario/cli/CliFixture.h"

#include <QDirIterator>
#include <QFile>

namespace bubenik {

using namespace Qt::StringLiterals;

class BackendCli : public CliFixture
{
protected:
    BackendCli()
    {
        makeWorkspace();
        m_url = server().url().toString();
        m_prefix = u"cli%1"_s.arg(++s_count);
    }
    static CouchServer &server()
    {
        static CouchServer shared;
        return shared;
    }
    // With passwords in a file: there is no keychain where tests run.
    CliRun ask(const QStringList &arguments, const QByteArray &input = {})
    {
        return run(QStringList { u"--secrets"_s, path(u"secrets"_s) } + arguments, input);
    }
    CliRun setUp(const QByteArray &password = "secret")
    {
        return ask(
            { u"backend"_s, u"setup"_s, m_url, u"--admin"_s, u"admin"_s, u"--prefix"_s, m_prefix, u"--secret-stdin"_s },
            password);
    }
    CliRun addPerson(const QString &name, const QStringList &roles, const QByteArray &password = "heslo")
    {
        QStringList arguments { u"backend"_s, u"user"_s, name, u"--secret-stdin"_s };
        for (const auto &role : roles) {
            arguments += { u"--role"_s, role };
        }
        return ask(arguments, password);
    }
    CliRun connectAs(const QString &name, const QByteArray &password = "heslo")
    {
        return ask(
            { u"backend"_s, u"connect"_s, m_url, u"--user"_s, name, u"--prefix"_s, m_prefix, u"--secret-stdin"_s },
            password);
    }
    CliRun status() { return ask({ u"backend"_s, u"status"_s }); }
    [[nodiscard]] QString person() const { return u"eva-"_s + m_prefix; }

    QString m_url;
    QString m_prefix;

private:
    static inline int s_count = 0;
};

TEST_F(BackendCli, aServerMadeReady_takesADeskInAndItsPosts)
{
    const auto made = setUp();
    ASSERT_EQ(made.exit, 0) << made.err.constData();
    EXPECT_EQ(made.object()[u"created"].toArray().size(), 3);
    const auto again = setUp();
    EXPECT_EQ(again.object()[u"created"].toArray().size(), 0);
    EXPECT_EQ(again.object()[u"updated"].toArray().size(), 0);
    EXPECT_EQ(again.object()[u"identity"].toString(), made.object()[u"identity"].toString());

    ASSERT_EQ(addPerson(person(), { u"editor"_s, u"approver"_s }).exit, 0);
    const auto connected = connectAs(person());
    ASSERT_EQ(connected.exit, 0) << connected.err.constData();
    EXPECT_EQ(connected.object()[u"databases"].toArray(),
        (QJsonArray { m_prefix + u"-newsroom"_s, m_prefix + u"-people"_s }));
    EXPECT_TRUE(connected.object()[u"problems"].toArray().isEmpty());

    addPost();
    const auto waiting = status();
    ASSERT_EQ(waiting.exit, 0) << waiting.err.constData();
    EXPECT_EQ(waiting.object()[u"roles"].toArray(), (QJsonArray { u"editor"_s, u"approver"_s }));
    EXPECT_GT(waiting.object()[u"pending"].toInt(), 0);
    const auto synced = ask({ u"sync"_s });
    ASSERT_EQ(synced.exit, 0) << synced.err.constData();
    EXPECT_GT(synced.object()[u"pushed"].toInt(), 0);
    EXPECT_EQ(status().object()[u"pending"].toInt(), 0);
}

TEST_F(BackendCli, passwords_stayInTheSecretStore)
{
    setUp();
    addPerson(person(), { u"editor"_s }, "kobliha-4711");
    ASSERT_EQ(connectAs(person(), "kobliha-4711").exit, 0);
    addPost();
    ASSERT_EQ(ask({ u"sync"_s }).exit, 0);
    int looked = 0;
    QDirIterator files(workspace(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_FALSE(file.readAll().contains("kobliha-4711")) << qPrintable(file.fileName());
        ++looked;
    }
    EXPECT_GT(looked, 0);
    QFile secrets(path(u"secrets"_s));
    ASSERT_TRUE(secrets.open(QIODevice::ReadOnly));
    EXPECT_TRUE(secrets.readAll().contains("kobliha-4711"));
}

TEST_F(BackendCli, refusals_endWithTheirExitCodes)
{
    EXPECT_EQ(setUp("wrong").exit, 3);
    ASSERT_EQ(setUp().exit, 0);
    ASSERT_EQ(addPerson(person(), { u"editor"_s }).exit, 0);
    EXPECT_EQ(addPerson(u"x"_s, { u"king"_s }).exit, 2);
    EXPECT_EQ(ask({ u"backend"_s, u"user"_s, u"x"_s }).exit, 2);
    EXPECT_EQ(ask({ u"backend"_s, u"user"_s, u"nobody"_s, u"--remove"_s }).exit, 1);
    const auto wrong = connectAs(person(), "wrong");
    EXPECT_EQ(wrong.exit, 3);
    EXPECT_EQ(wrong.errorKind(), u"auth"_s);
    EXPECT_EQ(status().object()[u"url"].toString(), QString()) << "nothing was saved";
    const auto offline = run(
        { u"backend"_s, u"connect"_s, u"http://127.0.0.1:1"_s, u"--user"_s, u"x"_s, u"--secret-stdin"_s }, "heslo");
    EXPECT_EQ(offline.exit, 4);
    EXPECT_EQ(offline.errorKind(), u"offline"_s);
    EXPECT_EQ(ask({ u"backend"_s, u"connect"_s, u"no address"_s, u"--user"_s, u"x"_s }).exit, 2);
    const auto open = run(
        { u"backend"_s, u"connect"_s, u"http://couch.mesto.cz"_s, u"--user"_s, u"x"_s, u"--secret-stdin"_s }, "heslo");
    EXPECT_EQ(open.exit, 1);
    EXPECT_EQ(open.object()[u"error"][u"code"].toString(), u"no-tls"_s);
}

TEST_F(BackendCli, statusOfAServerThatIsGone_tellsWhatWaits)
{
    setUp();
    addPerson(person(), { u"editor"_s });
    ASSERT_EQ(connectAs(person()).exit, 0);
    addPost();
    server().stop();
    const auto gone = status();
    server().start();
    EXPECT_EQ(gone.exit, 4);
    EXPECT_EQ(gone.errorKind(), u"offline"_s);
    EXPECT_GT(gone.object()[u"pending"].toInt(), 0);
    EXPECT_EQ(gone.object()[u"problems"].toArray().size(), 1);
}

TEST_F(BackendCli, disconnect_keepsEverythingHere)
{
    setUp();
    addPerson(person(), { u"editor"_s });
    connectAs(person());
    addPost();
    ASSERT_EQ(ask({ u"sync"_s }).exit, 0);
    EXPECT_EQ(ask({ u"backend"_s, u"disconnect"_s }).exit, 0);
    EXPECT_EQ(ask({ u"post"_s, u"list"_s }).array().size(), 1);
    const auto alone = ask({ u"sync"_s });
    EXPECT_EQ(alone.exit, 1);
    EXPECT_EQ(alone.object()[u"error"][u"code"].toString(), u"no-backend"_s);
}

} // namespace bubenik
