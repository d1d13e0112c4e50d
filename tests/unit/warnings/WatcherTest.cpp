// A feed of warnings watched from the network: asked for only when it has changed, offered as drafts, nothing sent.
#include "fakes/clock/TestClock.h"
#include "fakes/clock/Wait.h"
#include "fakes/http/FakeHttpClient.h"
#include "storage/WorkspaceFolder.h"
#include "warnings/WarningWatcher.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace bubenik::warnings {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString address = u"https://vystrahy.example/alert.xml"_s;

QByteArray alertNamed(const QString &name)
{
    QFile file(QStringLiteral(BUBENIK_FIXTURES "/cap/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class Watching : public testing::Test
{
protected:
    Watching()
        : folder(*WorkspaceFolder::create(directory.filePath(u"w"_s), u"Klášterec"_s, "Europe/Prague"))
        , stores(*folder.stores())
        , watcher(*stores, http, clock, Zone())
    {
        EXPECT_TRUE(setWatch(stores->settings, Watch { QUrl(address), { u"kadaň"_s }, 10 }));
    }

    QString codeOfLook()
    {
        const auto looked = waitFor(watcher.look());
        return looked ? (*looked ? u"new"_s : u"same"_s) : looked.error().code;
    }

    [[nodiscard]] QList<Proposal> waiting() { return waitingProposals(stores->settings, clock.now()); }

    QTemporaryDir directory;
    TestClock clock { *instantFromIso(u"2026-11-30T12:00:00.000Z"_s) };
    WorkspaceFolder folder;
    std::unique_ptr<Stores> stores;
    FakeHttpClient http;
    WarningWatcher watcher;
};

} // namespace

TEST_F(Watching, proposals_waitUntilAPersonTakesOrSetsThemAside)
{
    http.answer("GET", address, 200, alertNamed(u"alert.xml"_s),
        { { "etag", "\"1\"" }, { "last-modified", "Mon, 30 Nov 2026 11:00:00 GMT" } });
    EXPECT_EQ(codeOfLook(), u"new"_s);
    const auto found = waiting();
    ASSERT_FALSE(found.isEmpty());
    EXPECT_TRUE(stores->posts.keys(PostFilter::All)->isEmpty()) << "nothing is made by itself";
    const auto post = takeProposal(*stores, found.first().key, { u"jana"_s, u"s"_s, clock.now() });
    ASSERT_TRUE(post);
    EXPECT_EQ(stores->posts.load(*post)->title, found.first().draft.title);
    EXPECT_EQ(waiting().size(), found.size() - 1);
    for (const auto &proposal : waiting()) {
        ASSERT_TRUE(setAside(stores->settings, proposal.key));
    }
    EXPECT_TRUE(waiting().isEmpty());
    EXPECT_EQ(*takeProposal(*stores, found.first().key, { u"jana"_s, u"s"_s, clock.now() }), *post);
}

TEST_F(Watching, secondLook_asksOnlyForWhatIsNew)
{
    http.answer("GET", address, 200, alertNamed(u"alert.xml"_s),
        { { "etag", "\"1\"" }, { "last-modified", "Mon, 30 Nov 2026 11:00:00 GMT" } }, 1);
    http.answer("GET", address, 304, {});
    EXPECT_EQ(codeOfLook(), u"new"_s);
    EXPECT_FALSE(watcher.isTurn());
    clock.advance(10min);
    EXPECT_TRUE(watcher.isTurn());
    const auto before = waiting().size();
    EXPECT_EQ(codeOfLook(), u"same"_s);
    EXPECT_EQ(waiting().size(), before);
    const auto headers = http.requests().last().headers;
    EXPECT_TRUE(headers.contains(qMakePair(QByteArray("If-None-Match"), QByteArray("\"1\""))));
    EXPECT_TRUE(
        headers.contains(qMakePair(QByteArray("If-Modified-Since"), QByteArray("Mon, 30 Nov 2026 11:00:00 GMT"))));
}

TEST_F(Watching, expiredWarning_isNotOfferedAnyMore)
{
    http.answer("GET", address, 200, alertNamed(u"alert.xml"_s));
    EXPECT_EQ(codeOfLook(), u"new"_s);
    ASSERT_FALSE(waiting().isEmpty());
    clock.advance(30 * 24h);
    EXPECT_TRUE(std::ranges::none_of(waiting(), [](const Proposal &proposal) { return proposal.ends.has_value(); }));
}

TEST_F(Watching, whatIsNoWarning_isToldAndOffersNothing)
{
    struct Case {
        int status;
        QByteArray body;
        QString code;
    };
    const QList<Case> cases { { 200, "<!DOCTYPE html><html><body>Údržba</body></html>", u"cap-none"_s },
        { 200, "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]><alert>&c;</alert>",
            u"cap-bomb"_s },
        { 200, alertNamed(u"alert.xml"_s).left(2000), u"cap-damaged"_s }, { 404, {}, u"cap-missing"_s },
        { 403, {}, u"cap-refused"_s } };
    for (const auto &one : cases) {
        http.answer("GET", address, one.status, one.body, {}, 1);
        EXPECT_EQ(codeOfLook(), one.code);
        EXPECT_EQ(watchProblem(stores->settings)->code, one.code);
        EXPECT_TRUE(waiting().isEmpty());
    }
    http.fails("GET", address, { .kind = ErrorKind::Offline, .code = u"tls-untrusted"_s });
    EXPECT_EQ(codeOfLook(), u"tls-untrusted"_s);
    http.fails("GET", address, { .kind = ErrorKind::Rejected, .code = u"answer-too-long"_s });
    EXPECT_EQ(codeOfLook(), u"cap-too-long"_s);
    EXPECT_EQ(http.requests().last().maxAnswer, 50LL * 1024 * 1024);
    http.answer("GET", address, 200, alertNamed(u"alert.xml"_s));
    EXPECT_EQ(codeOfLook(), u"new"_s);
    EXPECT_FALSE(watchProblem(stores->settings));
}

TEST_F(Watching, addressesThatCannotBeTrusted_areRefused)
{
    for (const auto &url : { u"http://vystrahy.example/a.xml"_s, u"ftp://vystrahy.example/a.xml"_s, u"kdesi"_s }) {
        EXPECT_FALSE(setWatch(stores->settings, Watch { QUrl(url), {}, 10 })) << qPrintable(url);
    }
    ASSERT_TRUE(setWatch(stores->settings, std::nullopt));
    EXPECT_EQ(codeOfLook(), u"no-watch"_s);
    EXPECT_FALSE(watcher.isTurn());
}

} // namespace bubenik::warnings
