// At the meeting and after it: who came in the order of a Czech dictionary, what was said, and nothing of it on the web
// that names anybody.
#include "meetings/AtMeeting.h"

#include "meetings/AttendanceList.h"
#include "meetings/MeetingMinutes.h"
#include "meetings/PersonalTraces.h"
#include "people/Erasing.h"
#include "unit/meetings/MeetingTown.h"

#include <QProcess>
#include <gtest/gtest.h>

using namespace bubenik;
using namespace bubenik::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class AtMeetingTest : public ::testing::Test
{
protected:
    AtMeetingTest()
    {
        for (const auto &name : { u"Jan Žák"_s, u"Eva Čapková"_s, u"Ivan Dvořák"_s, u"Ota Chalupa"_s, u"Věra Hanková"_s,
                 u"Petr Cibulka"_s }) {
            contacts.append(town.addContact(name, u"obcan%1@example.cz"_s.arg(contacts.size())));
        }
        meeting = town.addMeeting();
        (void)town.order(meeting);
    }

    QList<Attendee> all() { return attendees(*town.stores, meeting.id).value_or(QList<Attendee> {}); }
    Attendee of(const QString &family)
    {
        for (const auto &one : all()) {
            if (one.name.contains(family)) {
                return one;
            }
        }
        return {};
    }
    void came(const QString &family, bool ticked = true)
    {
        EXPECT_TRUE(markCame(*town.stores, meeting.id, of(family), ticked, town.clock.now()));
    }
    Remark say(const QString &name, const QString &topic, const QString &text)
    {
        const auto added = addRemark(*town.stores,
            { .meeting = meeting.id, .name = name, .place = u"u školky"_s, .topic = topic, .text = text }, u"Jana"_s,
            town.clock.now());
        EXPECT_TRUE(added.has_value());
        town.clock.advance(1s);
        return added.value_or(Remark {});
    }
    QString textOf(const QString &pdf)
    {
        QProcess process;
        process.start(u"pdftotext"_s, { u"-layout"_s, pdf, u"-"_s });
        EXPECT_TRUE(process.waitForFinished());
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    MeetingTown town;
    QList<Contact> contacts;
    Meeting meeting;
    QString file = town.directory.filePath(u"list.pdf"_s);
};

QStringList namesOf(const QList<Attendee> &attendees)
{
    QStringList names;
    for (const auto &one : attendees) {
        names.append(one.name);
    }
    return names;
}

} // namespace

TEST_F(AtMeetingTest, list_isInTheOrderOfACzechDictionary)
{
    EXPECT_EQ(namesOf(all()),
        (QStringList { u"Cibulka Petr"_s, u"Čapková Eva"_s, u"Dvořák Ivan"_s, u"Hanková Věra"_s, u"Chalupa Ota"_s,
            u"Žák Jan"_s }));
}

TEST_F(AtMeetingTest, ticks_areKeptAndTakenBack_withoutAName)
{
    came(u"Dvořák"_s);
    came(u"Žák"_s);
    came(u"Žák"_s, false);
    EXPECT_TRUE(addWalkIn(*town.stores, meeting.id, u"Čermák Jiří"_s, u"SK Sokol"_s, town.clock.now()));
    EXPECT_EQ(countsOf(all()), (AttendanceCounts { .came = 2, .invited = 1 }));
    EXPECT_EQ(namesOf(all()).indexOf(u"Čermák Jiří"_s), 2);
    const auto stored = town.stores->documents.find(attendanceId(meeting.id, contacts[2].id).value);
    ASSERT_TRUE(stored && *stored);
    EXPECT_EQ((*stored)->body[u"name"_s].toString(), QString())
        << "the name of a contact stands with the contact alone";
    EXPECT_EQ(addWalkIn(*town.stores, meeting.id, u"  "_s, {}, town.clock.now()).error().code, u"attendee-name"_s);
    auto walkIn = of(u"Čermák"_s);
    EXPECT_TRUE(markCame(*town.stores, meeting.id, walkIn, false, town.clock.now()));
    EXPECT_EQ(of(u"Čermák"_s), Attendee {}) << "a slip of the pen leaves the list";
}

TEST_F(AtMeetingTest, paper_hasEverybodyRoomForOthersAndTheNotice)
{
    EXPECT_TRUE(town.stores->invitations.save(
        [&] {
            auto declined = town.invitation(meeting, contacts[0]);
            declined.reply = InvitationReply { .answer = MeetingAnswer::Declined, .sequence = 9 };
            return declined;
        }(),
        town.clock.now()));
    const auto job = attendanceJob(*town.stores, meeting.id, town.zone);
    ASSERT_TRUE(job.has_value());
    const auto pages = writeAttendanceList(*job, file);
    ASSERT_TRUE(pages.has_value());
    EXPECT_EQ(*pages, 1);
    const auto text = textOf(file);
    EXPECT_TRUE(text.contains(u"Prezenční listina"_s));
    EXPECT_TRUE(text.contains(u"Petlérská ulice"_s));
    EXPECT_TRUE(text.contains(u"pondělí 7. prosince 2026 od 17.00 do 19.00, Kulturní dům"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"2016/679"_s));
    EXPECT_FALSE(text.contains(u"Žák"_s)) << "who does not come need not be on it";
    EXPECT_LT(text.indexOf(u"Hanková"_s), text.indexOf(u"Chalupa"_s));
    EXPECT_TRUE(text.contains(u"17."_s)) << "five names and twelve empty lines at least";
}

TEST_F(AtMeetingTest, paper_ofManyPeople_repeatsItsHeadOnEveryPage)
{
    auto job = *attendanceJob(*town.stores, meeting.id, town.zone);
    const auto one = job.lines.first();
    job.lines.fill(one, 70);
    const auto pages = writeAttendanceList(job, file);
    ASSERT_TRUE(pages.has_value());
    EXPECT_EQ(*pages, 5);
    EXPECT_EQ(textOf(file).count(u"Prezenční listina"_s), 5);
    EXPECT_EQ(textOf(file).count(u"2016/679"_s), 5);
}

TEST_F(AtMeetingTest, remark_isTakenDown_answered_removedAndBroughtBack)
{
    const auto remark = say({}, u"parkování"_s, u"Kde se bude parkovat?"_s);
    EXPECT_EQ(
        addRemark(*town.stores, { .meeting = meeting.id, .topic = u"x"_s }, u"Jana"_s, town.clock.now()).error().code,
        u"remark-empty"_s);
    const auto answered = changeRemark(*town.stores, remark.id, town.clock.now(), [](Remark &one) {
        one.answer = u"Na parkovišti u pošty."_s;
        one.responsible = u"Ing. Dvořáková"_s;
        one.due = QDate(2026, 12, 20);
        one.state = RemarkState::Settled;
    });
    ASSERT_TRUE(answered.has_value());
    EXPECT_EQ(*town.stores->meetingRecords.loadRemark(remark.id), *answered);
    EXPECT_TRUE(removeRemark(*town.stores, remark.id, true, town.clock.now()));
    EXPECT_TRUE(town.stores->meetingRecords.remarks(meeting.id)->isEmpty());
    EXPECT_TRUE(removeRemark(*town.stores, remark.id, false, town.clock.now()));
    EXPECT_EQ(town.stores->meetingRecords.remarks(meeting.id)->size(), 1);
}

TEST_F(AtMeetingTest, erasedContact_takesAlongWhatTheySaidAndThatTheyCame)
{
    came(u"Dvořák"_s);
    const auto his = say(u"dvorak ivan"_s, u"parkování"_s, u"Nemám kde parkovat."_s);
    const auto another = say(u"Dvořák"_s, u"zeleň"_s, u"Stromy zachovat."_s); // one word names nobody for sure
    EXPECT_EQ(his.contact, contacts[2].id);
    EXPECT_TRUE(another.contact.isNull());
    EXPECT_TRUE(eraseContact(*town.stores, contacts[2].id, u"Jana"_s, town.clock.now()));
    const auto left = town.stores->meetingRecords.remarks(meeting.id);
    ASSERT_EQ(left->size(), 1);
    EXPECT_EQ(left->first().id, another.id);
    EXPECT_TRUE(town.stores->meetingRecords.attendance(meeting.id)->isEmpty());
    EXPECT_EQ(of(u"Dvořák"_s), Attendee {});
}

TEST_F(AtMeetingTest, minutes_areDraftedOnce_andThenAPersons)
{
    came(u"Dvořák"_s);
    came(u"Čapková"_s);
    const auto remark = say(u"Ivan Dvořák"_s, u"parkování"_s, u"Kde se bude * parkovat?"_s);
    EXPECT_TRUE(changeRemark(*town.stores, remark.id, town.clock.now(), [](Remark &one) {
        one.answer = u"U pošty."_s;
        one.responsible = u"odbor dopravy"_s;
        one.due = QDate(2026, 12, 20);
    }));
    const auto minutes = openMinutes(*town.stores, meeting.id, town.zone, u"Jana"_s, town.clock.now());
    ASSERT_TRUE(minutes.has_value());
    for (const auto &part : { u"# Zápis ze setkání „Petlérská ulice“"_s, u"přišli 2 lidé, z toho pozvaných 2"_s,
             u"### 1. Parkování – u školky"_s, u"bude \\* parkovat"_s, u"**Odpověď:** U pošty."_s,
             u"Zodpovídá: odbor dopravy, termín: 20. prosince 2026, stav: čeká na odpověď."_s, u"1. Projekt"_s }) {
        EXPECT_TRUE(minutes->text.contains(part)) << qPrintable(part) << '\n' << qPrintable(minutes->text);
    }
    EXPECT_FALSE(minutes->text.contains(u"Dvořák"_s)) << "citizens are not named";
    EXPECT_TRUE(saveMinutes(*town.stores, meeting.id, minutes->text + u"Hotovo."_s, u"Petr"_s, town.clock.now()));
    const auto again = openMinutes(*town.stores, meeting.id, town.zone, u"Petr"_s, town.clock.now());
    EXPECT_TRUE(again->text.endsWith(u"Hotovo."_s)) << "never drafted over what a person wrote";
    EXPECT_EQ(again->author, u"Jana"_s);
    const auto pages = writeMinutes(again->text, meeting.title, u"Klášterec nad Ohří"_s, file);
    ASSERT_TRUE(pages.has_value());
    const auto text = textOf(file);
    EXPECT_TRUE(text.contains(u"Parkování – u školky"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"bude * parkovat"_s)) << qPrintable(text);
    EXPECT_FALSE(text.contains(u"###"_s));
}

TEST_F(AtMeetingTest, digest_tellsWhatWasSaid_andNamesNobody)
{
    came(u"Dvořák"_s);
    EXPECT_TRUE(addWalkIn(*town.stores, meeting.id, u"Čermák Jiří"_s, u"SK Sokol"_s, town.clock.now()));
    const auto first = say(u"Ivan Dvořák"_s, u"parkování"_s,
        u"Sousedka Eva Čapková a pan Žák parkují na chodníku. Volejte 777 123 456 nebo ivan@example.cz."_s);
    (void)say({}, u"zeleň"_s, u"Hanková říkala, že stromy zůstanou."_s);
    EXPECT_TRUE(changeRemark(*town.stores, first.id, town.clock.now(), [](Remark &one) {
        one.answer = u"S panem Žákem i s Ivanem Dvořákem promluvíme."_s;
        one.responsible = u"Karel Strážník"_s;
    }));
    const auto digest = makeDigest(*town.stores, meeting.id, town.zone, u"Jana"_s, town.clock.now());
    ASSERT_TRUE(digest.has_value());
    const auto post = town.stores->posts.load(digest->post.id);
    ASSERT_TRUE(post.has_value());
    const auto text = post->title + post->lead + post->body;
    for (const auto &name :
        { u"Dvořák"_s, u"Ivan"_s, u"Čapkov"_s, u"Žák"_s, u"Čermák"_s, u"Strážník"_s, u"777"_s, u"@"_s }) {
        EXPECT_FALSE(text.contains(name)) << qPrintable(name) << '\n' << qPrintable(text);
    }
    EXPECT_TRUE(post->lead.contains(u"Setkání se konalo v pondělí 7. prosince 2026 od 17.00 do 19.00, Kulturní dům: "
                                    "přišli 2 lidé a zazněly 2 připomínky."_s))
        << qPrintable(post->lead);
    EXPECT_TRUE(post->body.contains(u"**Odpověď města:** S panem (jméno) i s (jméno) promluvíme."_s))
        << qPrintable(post->body);
    EXPECT_EQ(digest->doubtful, QStringList { u"Hanková"_s }) << "a name alone may be a word: a person looks";
}

TEST_F(AtMeetingTest, digest_ofNothing_isRefused)
{
    EXPECT_EQ(
        makeDigest(*town.stores, meeting.id, town.zone, u"Jana"_s, town.clock.now()).error().code, u"nothing-said"_s);
}

TEST(PersonalTraces, namesInTheirCases_goOthersStay)
{
    const PersonalTraces traces({ { u"Pavel"_s, u"Havel"_s }, { u"Jana"_s, u"Nová"_s }, { u"Jiří"_s, u"Svoboda"_s } });
    EXPECT_EQ(traces.removed(u"Mluvil Pavel Havel."_s), u"Mluvil (jméno)."_s);
    EXPECT_EQ(traces.removed(u"Bez Pavla Havla to nejde."_s), u"Bez (jméno) to nejde."_s);
    EXPECT_EQ(traces.removed(u"S panem Svobodou a s paní Novou."_s), u"S panem (jméno) a s paní (jméno)."_s);
    EXPECT_EQ(traces.removed(u"Nová ulice a 1 200 000 Kč"_s), u"Nová ulice a 1 200 000 Kč"_s);
    EXPECT_EQ(traces.removed(u"+420 777123456, 805101/1234"_s), u"(telefon), (rodné číslo)"_s);
    EXPECT_EQ(traces.doubtful(u"Nová ulice"_s), QStringList { u"Nová"_s });
}
