// Texts as they come from other programs, and times as people mean them.
#include "CliFixture.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

using TextFile = CliFixture;

class TimeOfPosts : public CliFixture
{
protected:
    // As if the command ran at that time in Prague.
    CliRun runAt(const QString &time, const QStringList &arguments)
    {
        return runUnder({ u"faketime"_s, u"--exclude-monotonic"_s, u"-f"_s, u'@' + time }, arguments);
    }
};

QString bodyAfterAdd(const CliRun &added, const CliRun &shown)
{
    EXPECT_EQ(added.exit, 0) << added.err.constData();
    return shown.object()[u"body"_s].toString();
}

} // namespace

TEST_F(TextFile, windowsText_withMarkAndCrLf_becomesPlainLines)
{
    makeWorkspace();
    const auto file = write(u"okno.txt"_s,
        "\xEF\xBB\xBFPrvn\xC3\xAD\r\nDruh\xC3\xBD\rT\xC5\x99"
        "et\xC3\xAD\n");
    const auto added = run({ u"post"_s, u"add"_s, u"--title"_s, u"T"_s, u"--body-file"_s, file });
    EXPECT_EQ(bodyAfterAdd(added, run({ u"post"_s, u"show"_s, added.object()[u"id"_s].toString() })),
        u"První\nDruhý\nTřetí\n"_s);
}

TEST_F(TextFile, notepadsUtf16_withMark_isRead)
{
    makeWorkspace();
    const auto file = write(u"utf16.txt"_s, QByteArray("\xFF\xFE\x0D\x01\x61\x00", 6)); // "ča"
    const auto added = run({ u"post"_s, u"add"_s, u"--title"_s, u"T"_s, u"--body-file"_s, file });
    EXPECT_EQ(bodyAfterAdd(added, run({ u"post"_s, u"show"_s, added.object()[u"id"_s].toString() })), u"ča"_s);
}

TEST_F(TextFile, standardInput_isTheText)
{
    makeWorkspace();
    const auto added = run({ u"post"_s, u"add"_s, u"--title"_s, u"T"_s, u"--body-file"_s, u"-"_s }, "Ze vstupu\n");
    EXPECT_EQ(bodyAfterAdd(added, run({ u"post"_s, u"show"_s, added.object()[u"id"_s].toString() })), u"Ze vstupu\n"_s);
}

TEST_F(TextFile, pipeOfTheShell_isReadLikeAFile)
{
    makeWorkspace();
    const auto script = u"exec \"$@\" --body-file <(head -c 200000 /dev/zero | tr '\\0' a)"_s;
    const auto added = runPlain(QStringList { u"bash"_s, u"-c"_s, script, u"bash"_s }
        + commandLine({ u"post"_s, u"add"_s, u"--title"_s, u"T"_s }));
    const auto shown = run({ u"post"_s, u"show"_s, added.object()[u"id"_s].toString() });
    EXPECT_EQ(bodyAfterAdd(added, shown).size(), 200000);
}

TEST_F(TextFile, brokenFiles_areRefused_andLeaveNothingBehind)
{
    makeWorkspace();
    const QList<QPair<QString, QByteArray>> broken {
        { u"windows-1250.txt"_s, "p\xF8\xEDli\x9A" },
        { u"cut.txt"_s, "konec \xC5" },
        { u"binary.txt"_s, QByteArray("a\0b", 3) },
    };
    for (const auto &[name, bytes] : broken) {
        const auto refused = run({ u"post"_s, u"add"_s, u"--title"_s, u"T"_s, u"--body-file"_s, write(name, bytes) });
        EXPECT_EQ(refused.exit, 1) << qPrintable(name);
        EXPECT_EQ(refused.object()[u"error"_s].toObject()[u"code"_s].toString(), u"not-text"_s) << qPrintable(name);
    }
    EXPECT_EQ(run({ u"post"_s, u"add"_s, u"--title"_s, u"T"_s, u"--body-file"_s, path(u"none"_s) }).exit, 1);
    EXPECT_EQ(run({ u"post"_s, u"add"_s, u"--title"_s, u"T"_s, u"--body-file"_s, path(QString()) }).exit, 1)
        << "a folder";
    EXPECT_EQ(run({ u"post"_s, u"add"_s, u"--title"_s, u"T"_s, u"--body-file"_s, write(u"t"_s, "x"), u"--image"_s,
                      path(u"none.png"_s) })
                  .exit,
        1);
    EXPECT_EQ(run({ u"post"_s, u"add"_s, u"--title"_s, u"T"_s, u"--body-file"_s, write(u"t"_s, "x"), u"--image"_s,
                      write(u"b.jpg"_s, "\xFF\xD8\xFF\xE0 broken") })
                  .exit,
        1);
    EXPECT_TRUE(run({ u"post"_s, u"list"_s }).array().isEmpty());
}

TEST_F(TextFile, altTexts_belongToTheImageBeforeThem)
{
    makeWorkspace();
    const auto second = write(u"druhy.png"_s,
        QByteArray::fromBase64(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
    const auto post = addPost(
        u"Dva obrázky"_s, { u"--image"_s, picture(), u"--alt"_s, u"První"_s, u"--image"_s, second, u"--decorative"_s });
    const auto attachments = run({ u"post"_s, u"show"_s, post }).object()[u"attachments"_s].toArray();
    ASSERT_EQ(attachments.size(), 2);
    EXPECT_EQ(attachments[0].toObject()[u"alt"_s].toString(), u"První"_s);
    EXPECT_TRUE(attachments[1].toObject()[u"decorative"_s].toBool());
    EXPECT_EQ(run({ u"post"_s, u"edit"_s, post, u"--remove"_s, u"druhy.png"_s }).exit, 0);
    EXPECT_EQ(run({ u"post"_s, u"show"_s, post }).object()[u"attachments"_s].toArray().size(), 1);
}

TEST_F(TimeOfPosts, localTime_isTheTownsZone_offsetsAreKept)
{
    makeWorkspace();
    const QList<QPair<QString, QString>> times {
        { u"2098-12-01T10:00"_s, u"2098-12-01T09:00:00.000Z"_s },
        { u"2098-07-01T10:00"_s, u"2098-07-01T08:00:00.000Z"_s },
        { u"2098-12-01T10:00+05:00"_s, u"2098-12-01T05:00:00.000Z"_s },
        { u"2098-12-01T10:00Z"_s, u"2098-12-01T10:00:00.000Z"_s },
    };
    for (const auto &[given, meant] : times) {
        const auto scheduled
            = run({ u"post"_s, u"schedule"_s, addPost(given), u"--channel"_s, u"web"_s, u"--at"_s, given });
        EXPECT_EQ(scheduled.object()[u"due"_s].toString(), meant) << qPrintable(given);
    }
}

TEST_F(TimeOfPosts, timesThatAreNone_areWrongUse)
{
    makeWorkspace();
    const auto post = addPost();
    for (const auto &time : { u"2027-03-28T02:30"_s, u"tomorrow"_s, u"2098-02-30T10:00"_s, u"2098-12-01"_s,
             u"2098-12-01T25:00"_s, QString() }) {
        const auto refused = run({ u"post"_s, u"schedule"_s, post, u"--channel"_s, u"web"_s, u"--at"_s, time });
        EXPECT_EQ(refused.exit, 2) << qPrintable(time);
        EXPECT_EQ(refused.errorKind(), u"invalid"_s) << qPrintable(time);
    }
    EXPECT_TRUE(run({ u"delivery"_s, u"list"_s }).array().isEmpty());
}

TEST_F(TimeOfPosts, pastTime_isRefused)
{
    makeWorkspace();
    const auto refused
        = run({ u"post"_s, u"schedule"_s, addPost(), u"--channel"_s, u"web"_s, u"--at"_s, u"2020-01-01T10:00"_s });
    EXPECT_EQ(refused.exit, 1);
    EXPECT_EQ(refused.object()[u"error"_s].toObject()[u"code"_s].toString(), u"past"_s);
}

TEST_F(TimeOfPosts, dueTime_reached_sendsThen)
{
    makeWorkspace();
    const auto post = addPost();
    ASSERT_EQ(runAt(u"2030-12-01 06:00:00"_s,
                  { u"post"_s, u"schedule"_s, post, u"--channel"_s, u"web"_s, u"--at"_s, u"2030-12-01T07:00"_s })
                  .exit,
        0);
    EXPECT_EQ(runAt(u"2030-12-01 06:59:50"_s, { u"deliver"_s }).object()[u"sent"_s].toInt(), 0);
    const auto due = runAt(u"2030-12-01 07:00:01"_s, { u"deliver"_s });
    EXPECT_EQ(due.exit, 0) << due.err.constData();
    EXPECT_EQ(due.object()[u"live"_s].toInt(), 1);
}

TEST_F(TimeOfPosts, clockSetBackAnHour_betweenTwoRuns_sendsNothingTwice)
{
    makeWorkspace();
    const auto post = addPost();
    const auto at = [](const QString &time) { return u"2030-12-01T"_s + time; };
    ASSERT_EQ(runAt(u"2030-12-01 06:00:00"_s, { u"post"_s, u"schedule"_s, post, u"--channel"_s, u"web"_s, u"--at"_s, at(u"07:00"_s) }).exit, 0);
    EXPECT_EQ(runAt(u"2030-12-01 07:00:10"_s, { u"deliver"_s }).object()[u"live"_s].toInt(), 1);
    const auto pages = pagesWith(u"neprojedete"_s);

    const auto next = addPost(u"Druhá zpráva"_s);
    ASSERT_EQ(runAt(u"2030-12-01 06:00:20"_s, { u"post"_s, u"schedule"_s, next, u"--channel"_s, u"web"_s, u"--at"_s, at(u"06:30"_s) }).exit, 0);
    for (const auto &time : { u"2030-12-01 06:00:30"_s, u"2030-12-01 06:29:50"_s }) {
        const auto early = runAt(time, { u"deliver"_s });
        EXPECT_EQ(early.exit, 0) << early.err.constData();
        EXPECT_EQ(early.object()[u"sent"_s].toInt(), 0) << qPrintable(time);
        EXPECT_EQ(pagesWith(u"neprojedete"_s), pages) << qPrintable(time);
    }
    EXPECT_EQ(runAt(u"2030-12-01 06:30:01"_s, { u"deliver"_s }).object()[u"live"_s].toInt(), 1);
    EXPECT_EQ(runAt(u"2030-12-01 07:00:10"_s, { u"deliver"_s }).object()[u"sent"_s].toInt(), 0);
    EXPECT_EQ(delivery(post)[u"state"_s].toString(), u"live"_s);
}

TEST_F(TimeOfPosts, missedTime_isToldAndNeverSentLateInSilence)
{
    makeWorkspace();
    const auto post = addPost();
    ASSERT_EQ(runAt(u"2030-12-01 06:00:00"_s,
                  { u"post"_s, u"schedule"_s, post, u"--channel"_s, u"web"_s, u"--at"_s, u"2030-12-01T07:00"_s })
                  .exit,
        0);
    const auto late = runAt(u"2030-12-01 12:00:00"_s, { u"deliver"_s });
    EXPECT_EQ(late.exit, 5);
    EXPECT_EQ(late.object()[u"sent"_s].toInt(), 0);
    EXPECT_TRUE(pagesWith(u"neprojedete"_s).isEmpty());
    EXPECT_EQ(delivery(post)[u"state"_s].toString(), u"failed"_s);
    EXPECT_EQ(delivery(post)[u"problem"_s].toObject()[u"kind"_s].toString(), u"missed"_s);

    ASSERT_EQ(
        runAt(u"2030-12-01 12:05:00"_s, { u"delivery"_s, u"retry"_s, delivery(post)[u"id"_s].toString() }).exit, 0);
    const auto retried = runAt(u"2030-12-01 12:05:10"_s, { u"deliver"_s });
    EXPECT_EQ(retried.exit, 0) << retried.err.constData();
    EXPECT_EQ(retried.object()[u"live"_s].toInt(), 1);
}

} // namespace bubenik
