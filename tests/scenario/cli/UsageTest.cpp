// Every refusal: a mistyped command line never does something else than was meant.
#include "CliFixture.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

using Usage = CliFixture;

} // namespace

TEST_F(Usage, wrongCommandLines_endWithTwo_andSayUsage)
{
    makeWorkspace();
    const auto text = write(u"t.md"_s, "text");
    const QList<QStringList> wrong {
        {},
        { u"nonsense"_s },
        { u"post"_s },
        { u"post"_s, u"fly"_s },
        { u"post"_s, u"list"_s, u"--nonsense"_s },
        { u"post"_s, u"list"_s, u"extra"_s },
        { u"post"_s, u"list"_s, u"--limit"_s, u"many"_s },
        { u"post"_s, u"list"_s, u"--state"_s, u"flying"_s },
        { u"post"_s, u"show"_s },
        { u"post"_s, u"show"_s, QString() },
        { u"post"_s, u"add"_s, u"--body-file"_s, text },
        { u"post"_s, u"add"_s, u"--title"_s, u"T"_s },
        { u"post"_s, u"add"_s, u"--title"_s },
        { u"post"_s, u"add"_s, u"--title"_s, u"A"_s, u"--title"_s, u"B"_s, u"--body-file"_s, text },
        { u"post"_s, u"add"_s, u"--title"_s, u"  "_s, u"--body-file"_s, text },
        { u"post"_s, u"add"_s, u"--title"_s, u"A"_s, u"--body-file"_s, text, u"--alt"_s, u"x"_s },
        { u"post"_s, u"add"_s, u"--title"_s, u"A"_s, u"--body-file"_s, text, u"--image"_s, picture(), u"--alt"_s,
            u"x"_s, u"--alt"_s, u"y"_s },
        { u"post"_s, u"add"_s, u"--title"_s, u"A"_s, u"--body-file"_s, text, u"--image"_s, text },
        { u"post"_s, u"add"_s, u"--title"_s, u"A"_s, u"--body-file"_s, text, u"--file"_s, picture() },
        { u"post"_s, u"schedule"_s, u"post:x"_s },
        { u"channel"_s, u"add"_s, u"fb"_s, u"--kind"_s, u"telepathy"_s },
        { u"channel"_s, u"add"_s, u"Web!"_s, u"--kind"_s, u"folder"_s, u"--set"_s, u"path=/tmp/x"_s },
        { u"channel"_s, u"add"_s, u"w2"_s, u"--kind"_s, u"folder"_s, u"--set"_s, u"nonsense=1"_s },
        { u"channel"_s, u"add"_s, u"w2"_s, u"--kind"_s, u"wordpress"_s, u"--set"_s, u"url=https://example.org"_s },
        { u"channel"_s, u"add"_s, u"w2"_s, u"--kind"_s, u"wordpress"_s, u"--set"_s, u"url=https://example.org"_s,
            u"--set"_s, u"user=a"_s },
        { u"channel"_s, u"add"_s, u"w2"_s, u"--kind"_s, u"wordpress"_s, u"--set"_s, u"url=http://example.org"_s,
            u"--set"_s, u"user=a"_s, u"--secret-stdin"_s },
        { u"delivery"_s, u"resolve"_s, u"delivery:x"_s },
        { u"delivery"_s, u"resolve"_s, u"delivery:x"_s, u"--not-sent"_s, u"--sent"_s, u"7"_s },
        { u"delivery"_s, u"take"_s, u"delivery:x"_s, u"ours"_s },
        { u"workspace"_s, u"generate"_s },
        { u"workspace"_s, u"init"_s, u"--zone"_s, u"Europe/Atlantis"_s },
    };
    for (const auto &words : wrong) {
        const auto refused = run(words);
        EXPECT_EQ(refused.exit, 2) << qPrintable(words.join(u' '));
        EXPECT_EQ(refused.errorKind(), u"usage"_s) << qPrintable(words.join(u' '));
    }
    EXPECT_TRUE(run({ u"post"_s, u"list"_s }).array().isEmpty()) << "nothing was done by any of them";
    EXPECT_EQ(run({ u"channel"_s, u"list"_s }).array().size(), 1);
}

TEST_F(Usage, unknownThings_endWithOne_andSayNotFound)
{
    makeWorkspace();
    const auto post = addPost();
    for (const QStringList &words :
        { QStringList { u"post"_s, u"show"_s, u"post:none"_s }, { u"post"_s, u"versions"_s, u"none"_s },
            { u"post"_s, u"schedule"_s, post, u"--channel"_s, u"none"_s }, { u"channel"_s, u"check"_s, u"none"_s },
            { u"channel"_s, u"remove"_s, u"none"_s }, { u"delivery"_s, u"retry"_s, u"delivery:none"_s },
            { u"delivery"_s, u"list"_s, u"--post"_s, u"none"_s } }) {
        const auto refused = run(words);
        EXPECT_EQ(refused.exit, 1) << qPrintable(words.join(u' '));
        EXPECT_EQ(refused.errorKind(), u"not-found"_s) << qPrintable(words.join(u' '));
    }
}

TEST_F(Usage, existingThings_areNeverReplaced)
{
    makeWorkspace();
    addPost();
    const auto again = run({ u"workspace"_s, u"init"_s });
    EXPECT_EQ(again.exit, 1);
    EXPECT_EQ(again.errorKind(), u"conflict"_s);
    const auto channel = run(
        { u"channel"_s, u"add"_s, u"web"_s, u"--kind"_s, u"folder"_s, u"--set"_s, u"path="_s + path(u"jinam"_s) });
    EXPECT_EQ(channel.exit, 1);
    EXPECT_EQ(channel.errorKind(), u"conflict"_s);
    EXPECT_EQ(run({ u"post"_s, u"list"_s }).array().size(), 1);
}

TEST_F(Usage, scheduling_refusesWhatCannotGoOut)
{
    makeWorkspace();
    const auto withoutAlt = addPost(u"Bez popisu"_s, { u"--image"_s, picture() });
    const auto refused = run({ u"post"_s, u"schedule"_s, withoutAlt, u"--channel"_s, u"web"_s });
    EXPECT_EQ(refused.exit, 1);
    EXPECT_EQ(refused.object()[u"error"_s].toObject()[u"code"_s].toString(), u"no-alt"_s);
    EXPECT_EQ(run({ u"post"_s, u"edit"_s, withoutAlt, u"--image"_s, picture(), u"--alt"_s, u"Ulice"_s }).exit, 0);
    EXPECT_EQ(run({ u"post"_s, u"show"_s, withoutAlt }).object()[u"attachments"_s].toArray().size(), 1)
        << "the same picture, now described";
    EXPECT_EQ(
        run({ u"post"_s, u"schedule"_s, withoutAlt, u"--channel"_s, u"web"_s, u"--at"_s, u"2099-01-01T07:00"_s }).exit,
        0);
    const auto twice = run({ u"post"_s, u"schedule"_s, withoutAlt, u"--channel"_s, u"web"_s });
    EXPECT_EQ(twice.exit, 1);
    EXPECT_EQ(twice.object()[u"error"_s].toObject()[u"code"_s].toString(), u"already-scheduled"_s);
}

TEST_F(Usage, channelWithWaitingDeliveries_isNotRemoved)
{
    makeWorkspace();
    schedule(addPost(), { u"--at"_s, u"2099-01-01T07:00"_s });
    EXPECT_EQ(run({ u"channel"_s, u"remove"_s, u"web"_s }).exit, 1);
    EXPECT_EQ(run({ u"channel"_s, u"remove"_s, u"web"_s, u"--force"_s }).exit, 0);
}

TEST_F(Usage, options_areAcceptedAnywhere_andAsOneWord)
{
    makeWorkspace();
    const auto program = commandLine({}).first();
    EXPECT_EQ(runPlain({ program, u"post"_s, u"--json"_s, u"list"_s, u"--workspace="_s + workspace() }).exit, 0);
    const auto dashed = run({ u"post"_s, u"add"_s, u"--title=--pomlčky"_s, u"--body-file"_s, u"-"_s }, "text");
    ASSERT_EQ(dashed.exit, 0);
    EXPECT_EQ(run({ u"post"_s, u"show"_s, dashed.object()[u"id"_s].toString() }).object()[u"title"_s].toString(),
        u"--pomlčky"_s);
    EXPECT_EQ(run({ u"post"_s, u"search"_s, u"--"_s, u"--pomlčky"_s }).array().size(), 1);
}

TEST_F(Usage, help_atEveryLevel_namesWhatThereIs)
{
    const auto program = commandLine({}).first();
    const auto all = runPlain({ program, u"--help"_s });
    EXPECT_EQ(all.exit, 0);
    EXPECT_TRUE(all.out.contains("post schedule"));
    EXPECT_TRUE(runPlain({ program, u"post"_s, u"--help"_s }).out.contains("post reschedule"));
    EXPECT_TRUE(runPlain({ program, u"post"_s, u"add"_s, u"--help"_s }).out.contains("--body-file"));
    EXPECT_TRUE(runPlain({ program, u"--version"_s }).out.startsWith("bubenik-cli "));
    EXPECT_TRUE(run({ u"--help"_s }).object().contains(u"help"_s));
}

} // namespace bubenik
