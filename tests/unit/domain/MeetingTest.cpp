#include "domain/Meeting.h"

#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

Meeting meeting()
{
    Meeting m;
    m.id = { u"meeting:0190-aa"_s };
    m.title = u"Petlérská ulice"_s;
    m.kind = MeetingKind::Clubs;
    m.place = u"Kulturní dům"_s;
    m.address = u"Chomutovská 1, Klášterec"_s;
    m.starts = *instantFromIso(u"2026-12-07T16:00:00.000Z"_s);
    m.ends = *instantFromIso(u"2026-12-07T18:00:00.000Z"_s);
    m.agenda = u"1. Projekt"_s;
    m.documents = { { .digest = QString(64, u'a'), .fileName = u"plan.pdf"_s, .mime = u"application/pdf"_s } };
    m.hosts = { u"starosta"_s };
    m.audience = { { { u"group:1"_s } }, { u"Petlérská 1–20"_s }, { { u"contact:1"_s } } };
    m.expected = 40;
    m.remindDays = 3;
    m.sequence = 2;
    m.announced = u"x"_s;
    m.isPaused = true;
    m.cancelledAt = m.starts;
    m.author = u"Jana"_s;
    m.createdAt = m.starts;
    m.changedAt = m.ends;
    m.unknown = { { u"later"_s, 1 } };
    return m;
}

} // namespace

TEST(Meeting, json_thereAndBack_isTheSame)
{
    EXPECT_EQ(meetingFromJson(meeting().id, toJson(meeting())), meeting());
}

TEST(Meeting, importantDigest_changesWithTimeAndPlaceOnly)
{
    auto other = meeting();
    other.title += u"!"_s;
    other.agenda = u"jinak"_s;
    other.expected = 5;
    other.place += u"  "_s;
    EXPECT_EQ(importantDigest(other), importantDigest(meeting()));
    other.ends += Millis { 60000 };
    EXPECT_NE(importantDigest(other), importantDigest(meeting()));
    other = meeting();
    other.cancelledAt.reset();
    EXPECT_NE(importantDigest(other), importantDigest(meeting()));
}

TEST(Meeting, uid_leadsBackToTheMeeting)
{
    EXPECT_EQ(meetingOfUid(calendarUid(meeting().id)), meeting().id);
    EXPECT_EQ(meetingOfUid(calendarUid(meeting().id).toUpper()), meeting().id);
    EXPECT_EQ(meetingOfUid(u"0190@google.com"_s), std::nullopt);
}

TEST(Meeting, check_refusesWhatNobodyCouldCometo)
{
    EXPECT_TRUE(check(meeting()).has_value());
    auto wrong = meeting();
    wrong.title = u" "_s;
    EXPECT_EQ(check(wrong).error().code, u"empty-title");
    wrong = meeting();
    wrong.ends = wrong.starts;
    EXPECT_EQ(check(wrong).error().code, u"meeting-time");
    wrong = meeting();
    wrong.place.clear();
    EXPECT_EQ(check(wrong).error().code, u"empty-place");
}
