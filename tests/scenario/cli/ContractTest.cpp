// The shapes of the answers that scripts rely on, key by key.
#include "CliFixture.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

using Contract = CliFixture;

const QStringList deliveryShape { u"id:string"_s, u"post:string"_s, u"channel:string"_s, u"state:string"_s,
    u"wish:string"_s, u"due:string"_s, u"remoteId:string"_s, u"permalink:string"_s, u"mark:string"_s,
    u"attempts:number"_s, u"problem:object|null"_s };
const QStringList postShape { u"id:string"_s, u"title:string"_s, u"lead:string"_s, u"body:string"_s, u"state:string"_s,
    u"categories:array"_s, u"attachments:array"_s, u"author:string"_s, u"createdAt:string"_s, u"changedAt:string"_s,
    u"changedBy:string"_s, u"approved:bool"_s };

} // namespace

TEST_F(Contract, workspaceCommands_answerAsPromised)
{
    EXPECT_TRUE(hasShape(run({ u"workspace"_s, u"init"_s }).object(), { u"path:string"_s }));
    const auto info = run({ u"workspace"_s, u"info"_s }).object();
    EXPECT_TRUE(hasShape(info,
        { u"path:string"_s, u"schema:number"_s, u"documents:object"_s, u"pending:number"_s, u"town:string"_s,
            u"zone:string"_s }));
    EXPECT_TRUE(hasShape(run({ u"workspace"_s, u"check"_s }).object(), { u"ok:bool"_s }));
    EXPECT_TRUE(hasShape(
        run({ u"workspace"_s, u"backup"_s, path(u"zaloha"_s) }).object(), { u"path:string"_s, u"bytes:number"_s }));
    EXPECT_TRUE(hasShape(
        run({ u"workspace"_s, u"generate"_s, u"--posts"_s, u"30"_s, u"--deliveries"_s, u"5"_s, u"--seed"_s, u"7"_s })
            .object(),
        { u"posts:number"_s, u"deliveries:number"_s, u"contacts:number"_s, u"visits:number"_s }));
    EXPECT_EQ(run({ u"workspace"_s, u"info"_s }).object()[u"documents"_s].toObject()[u"post"_s].toInt(), 30);
}

TEST_F(Contract, channelCommands_answerAsPromised)
{
    makeWorkspace();
    const auto channels = run({ u"channel"_s, u"list"_s }).array();
    ASSERT_EQ(channels.size(), 1);
    EXPECT_TRUE(
        hasShape(channels[0].toObject(), { u"id:string"_s, u"kind:string"_s, u"name:string"_s, u"settings:object"_s }));
    const auto check = run({ u"channel"_s, u"check"_s, u"web"_s });
    EXPECT_EQ(check.exit, 0);
    EXPECT_TRUE(
        hasShape(check.object(), { u"ok:bool"_s, u"account:string"_s, u"problem:null"_s, u"warnings:array"_s }));
    EXPECT_TRUE(check.object()[u"ok"_s].toBool());
    EXPECT_EQ(run({ u"channel"_s, u"remove"_s, u"web"_s }).exit, 0);
    EXPECT_TRUE(run({ u"channel"_s, u"list"_s }).array().isEmpty());
}

TEST_F(Contract, postCommands_answerAsPromised)
{
    makeWorkspace();
    const auto post = addPost();
    EXPECT_TRUE(post.startsWith(u"post:"_s));
    EXPECT_TRUE(
        hasShape(run({ u"post"_s, u"show"_s, post }).object(), postShape + QStringList { u"deliveries:array"_s, u"review:object"_s }));
    EXPECT_TRUE(hasShape(run({ u"post"_s, u"list"_s }).array()[0].toObject(), postShape));
    EXPECT_TRUE(hasShape(run({ u"post"_s, u"search"_s, u"uzavirka"_s }).array()[0].toObject(), postShape));
    EXPECT_TRUE(hasShape(run({ u"post"_s, u"versions"_s, post }).array()[0].toObject(),
        { u"version:number"_s, u"at:string"_s, u"by:string"_s, u"title:string"_s, u"body:string"_s }));
    EXPECT_EQ(run({ u"post"_s, u"approve"_s, post }).exit, 0);
    EXPECT_EQ(run({ u"post"_s, u"show"_s, post }).object()[u"state"_s].toString(), u"approved"_s);
    const auto copy = run({ u"post"_s, u"duplicate"_s, post }).object()[u"id"_s].toString();
    EXPECT_NE(copy, post);
    EXPECT_EQ(run({ u"post"_s, u"archive"_s, copy }).exit, 0);
    EXPECT_EQ(run({ u"post"_s, u"list"_s }).array().size(), 1);
    EXPECT_EQ(run({ u"post"_s, u"list"_s, u"--state"_s, u"archived"_s }).array().size(), 1);
}

TEST_F(Contract, scheduleAndDelivery_answerAsPromised)
{
    makeWorkspace();
    const auto post = addPost();
    const auto scheduled
        = run({ u"post"_s, u"schedule"_s, post, u"--channel"_s, u"web"_s, u"--at"_s, u"2099-01-01T07:00"_s }).object();
    EXPECT_TRUE(hasShape(scheduled, { u"delivery:string"_s, u"state:string"_s, u"due:string"_s }));
    EXPECT_TRUE(hasShape(run({ u"delivery"_s, u"list"_s }).array()[0].toObject(), deliveryShape));
    EXPECT_EQ(run({ u"delivery"_s, u"list"_s }).array()[0].toObject()[u"id"_s], scheduled[u"delivery"_s]);
    EXPECT_TRUE(hasShape(run({ u"delivery"_s, u"show"_s, scheduled[u"delivery"_s].toString() }).object(),
        deliveryShape + QStringList { u"history:array"_s }));
    EXPECT_TRUE(hasShape(run({ u"deliver"_s }).object(),
        { u"sent:number"_s, u"handedOver:number"_s, u"live:number"_s, u"unconfirmed:number"_s, u"failed:number"_s,
            u"needPerson:number"_s, u"offline:bool"_s }));
}

TEST_F(Contract, search_findsWithoutAccents_bestFirst_withinTheLimit)
{
    makeWorkspace();
    addPost(u"Jarní úklid"_s);
    const auto best = addPost(u"Schůze zastupitelstva"_s);
    const auto found = run({ u"post"_s, u"search"_s, u"schuze"_s, u"zastup"_s }).array();
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].toObject()[u"id"_s].toString(), best);
    EXPECT_EQ(run({ u"post"_s, u"search"_s, u"neprojedete"_s, u"--limit"_s, u"1"_s }).array().size(), 1);
    EXPECT_EQ(run({ u"post"_s, u"search"_s, u"\"* OR (NEAR"_s }).exit, 0) << "whatever is typed is not an error";
}

TEST_F(Contract, failure_withJson_isOneErrorObjectOnStandardOutput)
{
    const auto missing = run({ u"post"_s, u"list"_s });
    EXPECT_EQ(missing.exit, 1);
    EXPECT_EQ(missing.errorKind(), u"not-found"_s);
    EXPECT_FALSE(missing.object()[u"error"_s].toObject()[u"message"_s].toString().isEmpty());
    EXPECT_FALSE(missing.err.isEmpty()) << "people read standard error";
}

TEST_F(Contract, withoutJson_theAnswerIsReadableText_inTheUsersLanguage)
{
    makeWorkspace();
    addPost();
    auto words = commandLine({ u"post"_s, u"list"_s });
    words.removeAll(u"--json"_s);
    const auto listed = runPlain(words);
    EXPECT_EQ(listed.exit, 0);
    EXPECT_TRUE(listed.out.contains("Uzavírka Petlérské ulice")) << listed.out.constData();
    EXPECT_FALSE(listed.out.trimmed().startsWith('['));
}

TEST_F(Contract, workspaceMissing_isFoundAtTheDefaultPlace)
{
    auto words = commandLine({ u"workspace"_s, u"init"_s });
    words.removeAt(2);
    words.removeAt(1);
    const auto made = runPlain(words);
    ASSERT_EQ(made.exit, 0) << made.err.constData();
    EXPECT_EQ(made.object()[u"path"_s].toString(), path(u"home/data/bubenik"_s));
    EXPECT_EQ(runPlain(words).exit, 1) << "an existing one is never touched";
}

} // namespace bubenik
