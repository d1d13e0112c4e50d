// Texts made of a meeting, and what becomes of them when it moves.
#include "meetings/MeetingTexts.h"

#include "unit/meetings/MeetingTown.h"

#include <gtest/gtest.h>

using namespace bubenik;
using namespace bubenik::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class MeetingTextsTest : public ::testing::Test
{
protected:
    MeetingTown town;
    Meeting meeting = town.addMeeting();

    Post post() { return *makePost(*town.stores, meeting.id, town.zone, u"Jana"_s, town.clock.now()); }
    Post stored(const Post &made) { return *town.stores->posts.load(made.id); }
    CorrectedTexts corrected()
    {
        return correctTexts(*town.stores, meeting.id, town.zone, u"Jana"_s, town.clock.now())
            .value_or(CorrectedTexts {});
    }
    void move()
    {
        town.change(meeting, [](Meeting &m) {
            m.starts += 49h;
            m.ends += 49h;
            m.place = u"Radnice"_s;
        });
    }
};

} // namespace

TEST_F(MeetingTextsTest, post_saysWhenWhereAndWhoIsInvited)
{
    town.change(meeting, [](Meeting &m) {
        m.address = u"Dukelská 89"_s;
        m.audience.streets = { u"Lípová 2–40 sudá"_s };
        m.hosts = { u"Ing. Dvořáková"_s };
    });
    const auto made = stored(post());
    EXPECT_EQ(made.lead,
        u"Zveme Vás na setkání „Petlérská ulice“. Koná se v pondělí 7. prosince 2026 od 17.00 do 19.00, Kulturní dům, Dukelská 89."_s);
    EXPECT_TRUE(made.body.contains(u"**Kdy:** pondělí 7. prosince 2026 od 17.00 do 19.00"_s)) << qPrintable(made.body);
    EXPECT_TRUE(made.body.contains(u"**Koho zveme:** Obyvatelé, ulice Lípová 2–40 sudá"_s)) << qPrintable(made.body);
    EXPECT_TRUE(made.body.contains(u"## Program\n\n1. Projekt"_s));
    ASSERT_TRUE(made.details.event.has_value());
    EXPECT_EQ(made.details.event->starts, meeting.starts);
    EXPECT_EQ(made.details.event->place, u"Kulturní dům, Dukelská 89"_s);
    EXPECT_TRUE(town.stores->meetings.load(meeting.id)->made.contains(made.id.value));
    EXPECT_TRUE(outdatedTexts(*town.stores, meeting.id)->isEmpty());
}

TEST_F(MeetingTextsTest, announcement_isReadAndHoldsUntilTheEnd)
{
    const auto made = makeAnnouncement(*town.stores, meeting.id, town.zone, u"Jana"_s, town.clock.now());
    ASSERT_TRUE(made.has_value());
    EXPECT_EQ(made->text,
        u"Vážení spoluobčané, zveme Vás na setkání „Petlérská ulice“. Koná se v pondělí 7. prosince 2026 od 17.00 "
        u"hodin. "
        "Místo konání: Kulturní dům. Zváni jsou: Obyvatelé. Těšíme se na Vás."_s);
    EXPECT_EQ(made->validUntil, meeting.ends);
}

TEST_F(MeetingTextsTest, phones_getItShort)
{
    EXPECT_EQ(broadcastText(meeting, u"Klášterec nad Ohří"_s, town.zone),
        u"Setkání: Petlérská ulice, po 7. 12. 2026 17.00, Kulturní dům. Klášterec nad Ohří"_s);
}

TEST_F(MeetingTextsTest, newTime_isOfferedAndPutWhereTheOldOneStands_aroundWhatWasWrittenMeanwhile)
{
    auto made = post();
    const auto spoken = makeAnnouncement(*town.stores, meeting.id, town.zone, u"Jana"_s, town.clock.now());
    made.body += u"\n\nPřijďte včas."_s;
    EXPECT_TRUE(town.stores->posts.save(made, { u"Jana"_s, u"s"_s, town.clock.now() }));
    move();
    EXPECT_EQ(outdatedTexts(*town.stores, meeting.id)->size(), 2);
    const auto outcome = corrected();
    EXPECT_EQ(outcome.corrected.size(), 2);
    EXPECT_TRUE(outcome.byHand.isEmpty());
    const auto now = stored(made);
    EXPECT_TRUE(now.lead.contains(u"Koná se ve středu 9. prosince 2026 od 18.00 do 20.00, Radnice."_s))
        << qPrintable(now.lead);
    EXPECT_TRUE(now.body.contains(u"**Kdy:** středa 9. prosince 2026 od 18.00 do 20.00"_s)) << qPrintable(now.body);
    EXPECT_TRUE(now.body.contains(u"**Kde:** Radnice"_s));
    EXPECT_TRUE(now.body.endsWith(u"Přijďte včas."_s));
    EXPECT_EQ(now.details.event->starts, meeting.starts + 49h);
    const auto read = town.stores->announcements.load(spoken->id);
    EXPECT_TRUE(read->text.contains(u"ve středu 9. prosince 2026 od 18.00 hodin. Místo konání: Radnice."_s))
        << qPrintable(read->text);
    EXPECT_EQ(read->validUntil, meeting.ends + 49h);
    EXPECT_TRUE(outdatedTexts(*town.stores, meeting.id)->isEmpty());
}

TEST_F(MeetingTextsTest, textWrittenAnew_isForAPerson)
{
    auto made = post();
    made.lead = u"Přijďte na schůzi."_s;
    made.body = u"V pondělí večer."_s;
    EXPECT_TRUE(town.stores->posts.save(made, { u"Jana"_s, u"s"_s, town.clock.now() }));
    move();
    const auto outcome = corrected();
    EXPECT_TRUE(outcome.corrected.isEmpty());
    ASSERT_EQ(outcome.byHand.size(), 1);
    EXPECT_EQ(outcome.byHand[0].document, made.id.value);
    EXPECT_EQ(stored(made).body, u"V pondělí večer."_s);
}

TEST_F(MeetingTextsTest, cancelled_isSaid)
{
    const auto made = post();
    EXPECT_TRUE(cancelMeeting(*town.stores, meeting.id, u"Jana"_s, town.clock.now()));
    EXPECT_EQ(corrected().corrected, QStringList { made.id.value });
    EXPECT_EQ(stored(made).title, u"ZRUŠENO: Petlérská ulice"_s);
    EXPECT_TRUE(stored(made).lead.contains(u"se nekoná"_s));
    EXPECT_EQ(makePost(*town.stores, meeting.id, town.zone, u"Jana"_s, town.clock.now()).error().code,
        u"meeting-cancelled"_s);
}

TEST_F(MeetingTextsTest, deletedText_isLeftAlone)
{
    const auto made = post();
    EXPECT_TRUE(town.stores->posts.markDeleted(made.id, { u"Jana"_s, u"s"_s, town.clock.now() }));
    move();
    EXPECT_TRUE(outdatedTexts(*town.stores, meeting.id)->isEmpty());
}

TEST_F(MeetingTextsTest, template_makesTheSameAgain_andABrokenOneIsSaid)
{
    const auto id = newMeetingTemplateId(town.clock.now());
    const auto pattern = templateOf(id, meeting, u"Schůze ulice"_s, town.zone);
    EXPECT_EQ(pattern.starts, QTime(17, 0));
    EXPECT_EQ(pattern.minutes, 120);
    EXPECT_TRUE(town.stores->meetings.saveTemplate(pattern, town.clock.now()));
    EXPECT_TRUE(town.stores->documents.put(
        u"meeting-template:x"_s, { { u"name"_s, u"Rozbitá"_s }, { u"starts"_s, u"pět"_s } }, town.clock.now()));
    const auto templates = town.stores->meetings.templates();
    ASSERT_EQ(templates->sound.size(), 1);
    EXPECT_EQ(templates->sound[0], pattern);
    ASSERT_EQ(templates->broken.size(), 1);
    EXPECT_EQ(templates->broken[0].code, u"meeting-template"_s);
    EXPECT_EQ(templates->broken[0].subject, u"Rozbitá"_s);
    const auto made = meetingFrom(pattern, { 2026, 12, 21 }, town.zone);
    EXPECT_EQ(made.title, u"Schůze ulice"_s);
    EXPECT_EQ(made.starts, *instantFromIso(u"2026-12-21T16:00:00.000Z"_s));
    EXPECT_EQ(made.ends, made.starts + 2h);
    EXPECT_EQ(made.audience, meeting.audience);
    // An hour that summer time skips is the next one.
    auto night = pattern;
    night.starts = QTime(2, 30);
    EXPECT_EQ(meetingFrom(night, { 2027, 3, 28 }, town.zone).starts, *instantFromIso(u"2027-03-28T01:30:00.000Z"_s));
    EXPECT_TRUE(town.stores->meetings.removeTemplate(id));
    EXPECT_TRUE(town.stores->meetings.templates()->sound.isEmpty());
}

TEST_F(MeetingTextsTest, counts_areThoseOfEveryMeeting)
{
    for (int i = 0; i < 7; ++i) {
        (void)town.addContact(u"Jan Novák%1"_s.arg(i), u"a%1@example.cz"_s.arg(i), u"Lípová %1"_s.arg(i / 2));
    }
    const auto other = town.addMeeting();
    (void)town.order(meeting);
    (void)town.order(other);
    auto all = *town.stores->invitations.ofMeeting(meeting.id);
    const std::array answers { MeetingAnswer::Accepted, MeetingAnswer::Declined, MeetingAnswer::Tentative,
        MeetingAnswer::None, MeetingAnswer::Accepted };
    for (size_t i = 0; i < answers.size(); ++i) {
        auto &one = all[qsizetype(i)];
        one.state = InvitationState::Sent;
        one.sentSequence = int(i % 2);
        one.reply = InvitationReply { .answer = answers[i], .sequence = i == 4 ? -1 : 1 };
        EXPECT_TRUE(town.stores->invitations.save(one, town.clock.now()));
    }
    all[5].state = InvitationState::Cancelled;
    EXPECT_TRUE(town.stores->invitations.save(all[5], town.clock.now()));
    const auto counts = town.stores->invitations.countsOfAll();
    ASSERT_EQ(counts->size(), 2);
    EXPECT_EQ(counts->value(meeting.id), *town.stores->invitations.counts(meeting.id));
    EXPECT_EQ(counts->value(other.id), *town.stores->invitations.counts(other.id));
}
