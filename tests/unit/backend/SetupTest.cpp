// Making a server ready, the same over FakeCouch and a real server.
#include "unit/backend/BackendFixture.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

const auto design = u"_design/bubenik"_s;

} // namespace

template <class Side>
class Setup : public BackendTest<Side>
{
protected:
    [[nodiscard]] QJsonObject document(Audience audience, const QString &id)
    {
        auto database = this->database(*this->m_admin, audience);
        const auto found = waitFor(database.document(id));
        EXPECT_TRUE(found) << told(found);
        return found.value_or(QJsonObject {});
    }
    void put(Audience audience, const QString &id, const QJsonObject &body)
    {
        auto database = this->database(*this->m_admin, audience);
        const auto written = waitFor(database.put(id, body));
        EXPECT_TRUE(written) << told(written);
    }
};
TYPED_TEST_SUITE(Setup, BothSides, );

TYPED_TEST(Setup, setUp_ofAnEmptyServer_makesAllThreeDatabasesWithOneIdentity)
{
    const auto report = this->setUp();
    EXPECT_FALSE(report.identity.isEmpty());
    for (const auto audience : allAudiences()) {
        EXPECT_TRUE(report.created.contains(backend::databaseName(this->m_side.prefix(), audience)));
        const auto rules = this->document(audience, design);
        EXPECT_EQ(rules[u"identity"].toString(), report.identity);
        EXPECT_EQ(rules[u"version"].toInt(), backend::rulesVersion);
        auto database = this->database(*this->m_admin, audience);
        EXPECT_EQ(waitFor(backend::identity(database)).value_or(QString()), report.identity);
    }
    const auto office = this->document(Audience::Office, u"_security"_s);
    EXPECT_EQ(office[u"members"][u"roles"].toArray(), (QJsonArray { u"assistant"_s, u"mayor"_s, u"administrator"_s }));
    EXPECT_EQ(office[u"admins"][u"roles"].toArray(), QJsonArray { u"administrator"_s });
}

TYPED_TEST(Setup, setUp_again_changesNothing)
{
    const auto first = this->setUp();
    const auto again = this->setUp();
    EXPECT_EQ(again.identity, first.identity);
    EXPECT_TRUE(again.created.isEmpty()) << qPrintable(again.created.join(u' '));
    EXPECT_TRUE(again.updated.isEmpty()) << qPrintable(again.updated.join(u' '));
}

TYPED_TEST(Setup, setUp_overSpoiledRights_repairsThemAndKeepsNames)
{
    this->setUp();
    this->put(Audience::Office, u"_security"_s,
        { { u"members"_s,
              QJsonObject { { u"roles"_s, QJsonArray { u"editor"_s } }, { u"names"_s, QJsonArray { u"eva"_s } } } },
            { u"admins"_s, QJsonObject {} } });
    const auto report = this->setUp();
    EXPECT_EQ(report.updated.size(), 1);
    const auto security = this->document(Audience::Office, u"_security"_s);
    EXPECT_FALSE(security[u"members"][u"roles"].toArray().contains(u"editor"_s));
    EXPECT_TRUE(security[u"members"][u"roles"].toArray().contains(u"mayor"_s));
    EXPECT_EQ(security[u"members"][u"names"].toArray(), QJsonArray { u"eva"_s });
    EXPECT_EQ(security[u"admins"][u"roles"].toArray(), QJsonArray { u"administrator"_s });
}

TYPED_TEST(Setup, setUp_overOlderRules_bringsThemUpToDateAndKeepsTheIdentity)
{
    const auto first = this->setUp();
    auto rules = this->document(Audience::People, design);
    rules[u"version"_s] = backend::rulesVersion - 1;
    rules[u"validate_doc_update"_s] = u"function () {}"_s;
    this->put(Audience::People, design, rules);
    const auto report = this->setUp();
    EXPECT_EQ(report.identity, first.identity);
    EXPECT_EQ(report.updated.size(), 1);
    const auto now = this->document(Audience::People, design);
    EXPECT_EQ(now[u"version"].toInt(), backend::rulesVersion);
    EXPECT_NE(now[u"validate_doc_update"].toString(), u"function () {}"_s);
}

TYPED_TEST(Setup, setUp_overNewerRules_leavesThemAlone)
{
    this->setUp();
    auto rules = this->document(Audience::Newsroom, design);
    rules[u"version"_s] = backend::rulesVersion + 1;
    rules[u"validate_doc_update"_s] = u"function () {}"_s;
    this->put(Audience::Newsroom, design, rules);
    EXPECT_TRUE(this->setUp().updated.isEmpty());
    EXPECT_EQ(this->document(Audience::Newsroom, design)[u"version"].toInt(), backend::rulesVersion + 1);
}

TYPED_TEST(Setup, setUp_afterADatabaseWasLost_makesItAgainWithTheSameIdentity)
{
    const auto first = this->setUp();
    const auto name = backend::databaseName(this->m_side.prefix(), Audience::Newsroom);
    const auto removed = waitFor(this->m_admin->send("DELETE", '/' + name.toUtf8()));
    ASSERT_TRUE(removed) << told(removed);
    const auto report = this->setUp();
    EXPECT_EQ(report.created, QStringList { name });
    EXPECT_EQ(report.identity, first.identity);
    EXPECT_EQ(this->document(Audience::Newsroom, design)[u"identity"].toString(), first.identity);
}

TYPED_TEST(Setup, identity_withoutRules_isNotFound)
{
    ASSERT_TRUE(waitFor(this->m_admin->send("PUT", "/bare" + this->m_side.prefix().toUtf8())));
    BackendDatabase bare(*this->m_admin, u"bare"_s + this->m_side.prefix());
    const auto missing = waitFor(backend::identity(bare));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, ErrorKind::NotFound);
    EXPECT_EQ(missing.error().code, u"no-rules"_s);
    BackendDatabase nowhere(*this->m_admin, u"nowhere"_s);
    const auto gone = waitFor(backend::identity(nowhere));
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().code, u"no-database"_s);
}

class RefusedSetup : public BackendTest<FakeSide>
{
};

// The real server of the tests dies of such a request.
TEST_F(RefusedSetup, setUp_bySomebodyElse_isRefusedAsARightThatIsMissing)
{
    setUp();
    const auto editor = signedInAs({ u"editor"_s });
    auto going = backend::setUp(*editor, u"other-"_s + m_side.prefix(), m_side.clock().now());
    const auto refused = waitFor(std::move(going));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Forbidden) << told(refused);
    EXPECT_EQ(refused.error().code, u"not-administrator"_s);
}

TEST_F(RefusedSetup, setUp_onBadDays_isReadyAfterBeingRepeated)
{
    for (quint32 seed = 1; seed <= 40; ++seed) {
        FakeSide side;
        CouchSession session(side.http(), side.clock(), FakeSide::url(), u"admin"_s, passwordOf(u"secret"_s));
        side.couch.faults().plan(seed, 100);
        bool done = false;
        for (int attempt = 0; attempt < 60 && !done; ++attempt) {
            done = waitFor(backend::setUp(session, {}, side.clock().now())).has_value();
        }
        EXPECT_TRUE(done) << seed;
        side.couch.faults().clear();
        const auto found = waitFor(backend::check(session, {}));
        ASSERT_TRUE(found) << seed << ' ' << told(found);
        EXPECT_TRUE(found->problems.isEmpty()) << seed << ' ' << told(found->problems.value(0).error);
        const auto again = waitFor(backend::setUp(session, {}, side.clock().now()));
        ASSERT_TRUE(again) << told(again);
        EXPECT_EQ(again->identity, found->identity);
        EXPECT_TRUE(again->updated.isEmpty());
    }
}

TEST(SetupNames, databaseName_withAPrefix_isJoinedByOneHyphen)
{
    EXPECT_EQ(backend::databaseName({}, Audience::Newsroom), u"newsroom"_s);
    EXPECT_EQ(backend::databaseName(u"klasterec"_s, Audience::People), u"klasterec-people"_s);
    EXPECT_EQ(backend::databaseName(u"klasterec_"_s, Audience::Office), u"klasterec_office"_s);
}

TEST(SetupNames, setUp_withAPrefixThatCouchDbDoesNotTake_isRefusedBeforeAnythingIsSent)
{
    FakeSide side;
    CouchSession session(side.http(), side.clock(), side.url(), u"admin"_s, passwordOf(u"secret"_s));
    for (const auto &prefix : { u"Town"_s, u"9town"_s, u"město"_s, u"a/b"_s, u"_a"_s }) {
        const auto refused = waitFor(backend::setUp(session, prefix, side.clock().now()));
        ASSERT_FALSE(refused) << qPrintable(prefix);
        EXPECT_EQ(refused.error().code, u"prefix"_s);
    }
    EXPECT_EQ(session.requestCount(), 0);
}

} // namespace bubenik
