// At the meeting and after it through the command line: who came, what was said, the minutes, a digest that names
// nobody; texts that follow a meeting which moves; templates; somebody who answered uninvited.
#include "scenario/meetings/InvitingDesk.h"

#include <QProcess>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

class CliAtMeetingTest : public InvitingDesk
{
protected:
    QByteArray textOf(const QString &file)
    {
        QProcess process;
        process.start(u"pdftotext"_s, { u"-layout"_s, file, u"-"_s });
        EXPECT_TRUE(process.waitForFinished());
        return process.readAllStandardOutput();
    }
};

} // namespace

TEST_F(CliAtMeetingTest, whoCameAndWhatWasSaid_becomeListMinutesAndDigest)
{
    addContacts({ u"jana@example.cz"_s, u"petr@example.cz"_s });
    addFolderChannel();
    const auto id = addMeeting();
    ASSERT_EQ(meeting({ u"meeting"_s, u"invite"_s, id }).exit, 0);
    const auto list = path(u"listina.pdf"_s);
    EXPECT_EQ(meeting({ u"meeting"_s, u"attendance"_s, id, list }).object()[u"pages"_s].toInt(), 1);
    EXPECT_TRUE(textOf(list).contains("Prezenční listina"));
    EXPECT_EQ(meeting({ u"meeting"_s, u"came"_s, id, u"jana@example.cz"_s }).exit, 0);
    EXPECT_EQ(meeting({ u"meeting"_s, u"came"_s, id, u"Čermák Jiří"_s, u"--organisation"_s, u"Sokol"_s }).exit, 0);
    EXPECT_EQ(meeting({ u"meeting"_s, u"came"_s, id, u"nobody@example.cz"_s }).exit, 1);
    const auto counts = meeting({ u"meeting"_s, u"attendance"_s, id }).object();
    EXPECT_EQ(counts[u"came"_s].toInt(), 2);
    EXPECT_EQ(counts[u"invited"_s].toInt(), 1);

    const auto remark = meeting({ u"meeting"_s, u"remark"_s, id, u"--topic"_s, u"parkování"_s, u"--place"_s,
        u"u školky"_s, u"--name"_s, u"Jiří Čermák"_s, u"--text"_s, u"Kde se bude parkovat?"_s });
    ASSERT_EQ(remark.exit, 0) << remark.out.constData();
    const auto said = remark.object()[u"id"_s].toString();
    EXPECT_EQ(meeting({ u"meeting"_s, u"remark"_s, id, u"--topic"_s, u"x"_s }).exit, 1);
    EXPECT_EQ(meeting({ u"meeting"_s, u"respond"_s, said, u"--text"_s, u"U pošty."_s, u"--responsible"_s,
                          u"odbor dopravy"_s, u"--due"_s, u"2026-12-20"_s, u"--state"_s, u"settled"_s })
                  .exit,
        0);
    EXPECT_EQ(meeting({ u"meeting"_s, u"respond"_s, said, u"--state"_s, u"lost"_s }).exit, 2);
    EXPECT_EQ(meeting({ u"meeting"_s, u"respond"_s, u"remark:none"_s, u"--text"_s, u"x"_s }).exit, 1);

    const auto pdf = path(u"zapis.pdf"_s);
    EXPECT_EQ(meeting({ u"meeting"_s, u"minutes"_s, id, pdf }).exit, 0);
    EXPECT_TRUE(textOf(pdf).contains("U pošty."));
    const auto digest = meeting({ u"meeting"_s, u"digest"_s, id });
    ASSERT_EQ(digest.exit, 0) << digest.out.constData();
    const auto post = meeting({ u"post"_s, u"show"_s, digest.object()[u"post"_s].toString() }).object();
    EXPECT_EQ(post[u"state"_s].toString(), u"draft"_s);
    EXPECT_TRUE(post[u"body"_s].toString().contains(u"U pošty."_s));
    EXPECT_FALSE(post[u"body"_s].toString().contains(u"Čermák"_s));
    EXPECT_FALSE(post[u"body"_s].toString().contains(u"odbor dopravy"_s));
}

TEST_F(CliAtMeetingTest, textsFollowAMeetingThatMoves)
{
    addContacts({ u"jana@example.cz"_s });
    const auto id = addMeeting();
    const auto made = meeting({ u"meeting"_s, u"post"_s, id });
    ASSERT_EQ(made.exit, 0) << made.out.constData();
    const auto post = made.object()[u"post"_s].toString();
    EXPECT_EQ(meeting({ u"meeting"_s, u"announce"_s, id }).exit, 0);
    EXPECT_TRUE(
        meeting({ u"meeting"_s, u"broadcast"_s, id }).object()[u"text"_s].toString().startsWith(u"Setkání: "_s));
    ASSERT_EQ(meeting({ u"meeting"_s, u"edit"_s, id, u"--place"_s, u"Radnice"_s }).exit, 0);
    const auto corrected = meeting({ u"meeting"_s, u"correct"_s, id });
    EXPECT_EQ(corrected.exit, 0) << corrected.out.constData();
    EXPECT_EQ(corrected.object()[u"corrected"_s].toArray().size(), 2);
    EXPECT_TRUE(meeting({ u"post"_s, u"show"_s, post }).object()[u"body"_s].toString().contains(u"Radnice"_s));
}

TEST_F(CliAtMeetingTest, templates_areKeptUsedAndDropped_brokenOnesAreSaid)
{
    addContacts({ u"jana@example.cz"_s });
    const auto id = addMeeting();
    ASSERT_EQ(meeting({ u"meeting"_s, u"save-template"_s, id, u"--name"_s, u"Schůze"_s }).exit, 0);
    {
        const auto here = stores();
        ASSERT_TRUE(here->documents.put(u"meeting-template:x"_s, { { u"name"_s, u"Rozbitá"_s } }, SystemClock().now()));
    }
    const auto list = meeting({ u"meeting"_s, u"templates"_s }).object();
    EXPECT_EQ(list[u"templates"_s].toArray().size(), 1);
    EXPECT_EQ(list[u"broken"_s].toArray().size(), 1);
    EXPECT_EQ(
        meeting({ u"meeting"_s, u"from-template"_s, u"Schůze"_s, u"--on"_s, day().addDays(7).toString(Qt::ISODate) })
            .exit,
        0);
    EXPECT_EQ(meeting({ u"meeting"_s, u"from-template"_s, u"Rozbitá"_s, u"--on"_s, u"2027-01-05"_s }).exit, 1);
    EXPECT_EQ(meeting({ u"meeting"_s, u"from-template"_s, u"Schůze"_s, u"--on"_s, u"zítra"_s }).exit, 2);
    EXPECT_EQ(meeting({ u"meeting"_s, u"drop-template"_s, u"meeting-template:x"_s }).exit, 0);
    EXPECT_EQ(meeting({ u"meeting"_s, u"drop-template"_s, u"Schůze"_s }).exit, 0);
    EXPECT_EQ(meeting({ u"meeting"_s, u"drop-template"_s, u"Schůze"_s }).exit, 1);
}

TEST_F(CliAtMeetingTest, strangerWhoAnswered_isTakenIn)
{
    addContacts({ u"jana@example.cz"_s });
    const auto id = addMeeting();
    {
        const auto here = stores();
        const StrayReply stray { .id = u"reply:1"_s,
            .meeting = { id },
            .from = u"cizi@example.cz"_s,
            .answer = MeetingAnswer::Accepted,
            .why = u"not-invited"_s };
        ASSERT_TRUE(here->invitations.saveStray(stray, SystemClock().now()));
    }
    const auto admitted = meeting({ u"meeting"_s, u"admit"_s, u"reply:1"_s, u"--name"_s, u"Karel Cizí"_s });
    ASSERT_EQ(admitted.exit, 0) << admitted.out.constData();
    EXPECT_EQ(admitted.object()[u"answer"_s].toString(), u"accepted"_s);
    EXPECT_EQ(admitted.object()[u"name"_s].toString(), u"Karel Cizí"_s);
    EXPECT_EQ(meeting({ u"meeting"_s, u"show"_s, id }).object()[u"replies"_s].toObject()[u"accepted"_s].toInt(), 1);
    EXPECT_EQ(meeting({ u"meeting"_s, u"admit"_s, u"reply:2"_s }).exit, 1);
}

TEST_F(CliAtMeetingTest, groupsAndAlikes_areSaidOnce)
{
    addContacts({ u"jana@example.cz"_s, u"petr@example.cz"_s });
    EXPECT_EQ(meeting({ u"group"_s, u"rename"_s, u"Obyvatelé"_s, u"Lípová"_s }).exit, 0);
    EXPECT_EQ(meeting({ u"contact"_s, u"distinct"_s, u"jana@example.cz"_s, u"petr@example.cz"_s }).exit, 0);
    EXPECT_EQ(meeting({ u"group"_s, u"remove"_s, u"Lípová"_s }).exit, 0);
    EXPECT_EQ(meeting({ u"group"_s, u"remove"_s, u"Lípová"_s }).exit, 1);
}
