// What is left of a visit after its time, and the figures that are made of it.
#include "office/Anonymise.h"
#include "OfficeFixture.h"
#include "core/Json.h"
#include "office/OfficeFigures.h"
#include "sample/Sample.h"

namespace bubenik::office {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class AnonymiseTest : public OfficeTest
{
protected:
    Visit finished(const QString &name, const QString &topic, const QString &part = u"centrum"_s)
    {
        auto visit = takenIn(name, topic, u"Lipová"_s);
        visit.part = part;
        visit.notes = u"poznámka o "_s + name;
        visit.contact = u"604 111 222"_s;
        visit.unknown[u"birthday"_s] = u"1950-01-01"_s;
        clock.advance(12min);
        visit = talking(std::move(visit), clock.now());
        clock.advance(7min);
        visit = done(std::move(visit), clock.now());
        EXPECT_TRUE(stores->visits.save(visit, clock.now()));
        return visit;
    }

    Zone zone;
};

TEST_F(AnonymiseTest, inquiriesToTheChat_goAltogether)
{
    const Question inquiry { .id = newInquiryId(clock.now()), .chat = chatId(day), .source = QuestionSource::Phone, .text = u"Kdy?"_s, .at = clock.now() };
    ASSERT_OK(stores->chats.save(inquiry, clock.now()));
    clock.advance(std::chrono::days(700));
    ASSERT_OK(anonymiseOld(*stores, zone, clock.now()));
    EXPECT_EQ(stores->chats.inquiries()->size(), 1);
    clock.advance(std::chrono::days(40));
    ASSERT_OK(anonymiseOld(*stores, zone, clock.now()));
    EXPECT_EQ(stores->chats.inquiries()->size(), 0);
}

TEST_F(AnonymiseTest, afterItsTime_onlyWhatTheFiguresNeedIsLeft)
{
    const auto visit = finished(u"Anna Malá"_s, u"hluk"_s);
    finished(u"Petr Malý"_s, u"hluk"_s);
    finished(u"Eva Malá"_s, u"hluk"_s);
    const auto rare = finished(u"Jan Malý"_s, u"spor s panem Novákem"_s);
    const auto kept
        = promise(*stores, visit.id, { u"Zavolat Anně"_s, u"Jana"_s, day.addDays(5) }, u"Jana"_s, clock.now());
    ASSERT_OK(setFollowup(*stores, kept->id, FollowupState::Kept, u"volala"_s, u"Jana"_s, clock.now()));
    const auto before = figuresOf(*stores, 2026, zone, clock.now());
    clock.advance(std::chrono::days(730 + 5));
    EXPECT_EQ(anonymiseOld(*stores, zone, clock.now()).value(), 0) << "24 months from 7 December are not over";
    clock.advance(std::chrono::days(10));
    EXPECT_EQ(anonymiseOld(*stores, zone, clock.now()).value(), 4);
    EXPECT_EQ(anonymiseOld(*stores, zone, clock.now()).value(), 0) << "once is enough";
    const auto left = stores->visits.load(visit.id);
    EXPECT_TRUE(left->isAnonymised);
    const auto text = QString::fromUtf8(toCompact(toJson(*left)));
    for (const auto &word : { u"Anna"_s, u"Lipov"_s, u"604"_s, u"1950"_s, u"Jana"_s, u"12-07"_s }) {
        EXPECT_FALSE(text.contains(word)) << text.toStdString();
    }
    EXPECT_EQ(left->topic, u"hluk"_s);
    EXPECT_EQ(left->part, u"centrum"_s);
    EXPECT_EQ(waited(*left), waited(visit));
    EXPECT_EQ(stores->visits.load(rare.id)->topic, QString()) << "a topic of one person tells who it is";
    const auto followup = stores->visits.loadFollowup(kept->id);
    EXPECT_FALSE(toCompact(toJson(*followup)).contains("Jana"));
    EXPECT_EQ(followup->state, FollowupState::Kept);
    EXPECT_EQ(toJson(*figuresOf(*stores, 2026, zone, clock.now())), toJson(*before)) << "the figures are the same";
    EXPECT_EQ(stores->visits.search(u"mala"_s)->size(), 0);
}

TEST_F(AnonymiseTest, theTimeThatTheTownSet_holds)
{
    finished(u"Anna Malá"_s, u"hluk"_s);
    OpenDaySettings settings;
    settings.keptMonths = 6;
    ASSERT_OK(stores->openDays.saveSettings(settings, clock.now()));
    clock.advance(std::chrono::days(200));
    EXPECT_EQ(anonymiseDaily(*stores, zone, clock.now()).value(), 1);
    finished(u"Eva Malá"_s, u"hluk"_s);
    EXPECT_EQ(anonymiseDaily(*stores, zone, clock.now()).value(), 0) << "once a day";
}

TEST_F(AnonymiseTest, figures_nameNobody_andCountTheRareTogether)
{
    for (int i = 0; i < 4; ++i) {
        finished(u"Anna %1"_s.arg(i), i < 2 ? u"Hluk"_s : u"hluk"_s);
    }
    finished(u"Jan Malý"_s, u"spor s panem Novákem"_s, u"Mrzlice"_s);
    const auto gone = takenIn(u"Karel"_s, u"hluk"_s);
    ASSERT_OK(makeStep(*stores, gone.id, Step::Leave, u"Jana"_s, clock.now()));
    const auto overdue = promise(*stores, gone.id, { u"Dopis"_s, u"odbor"_s, day.addDays(1) }, u"Jana"_s, clock.now());
    ASSERT_OK(overdue);
    clock.advance(std::chrono::days(30));
    const auto figures = figuresOf(*stores, 2026, zone, clock.now());
    ASSERT_OK(figures);
    EXPECT_EQ(figures->visits, 6);
    EXPECT_EQ(figures->left, 1);
    EXPECT_EQ(figures->months[11], 6);
    EXPECT_EQ(figures->topics.first().count, 5);
    EXPECT_EQ(figures->topics.last(), (NamedCount { {}, 1 }));
    EXPECT_EQ(figures->medianWait, Millis(12min));
    EXPECT_EQ(figures->medianTalk, Millis(7min));
    EXPECT_EQ(figures->notKept, 1);
    const auto csv = toCsv(*figures);
    EXPECT_TRUE(csv.startsWith("\xEF\xBB\xBFwhat;name;value\r\n"));
    EXPECT_FALSE(csv.contains("Nov\xC3\xA1k"));
    EXPECT_FALSE(csv.contains("Anna"));
    EXPECT_EQ(figuresOf(*stores, 2025, zone, clock.now())->visits, 0);
}

TEST_F(AnonymiseTest, aTopicThatLooksLikeAFormula_isNoneInASpreadsheet)
{
    for (int i = 0; i < 3; ++i) {
        finished(u"Anna"_s, u"=HYPERLINK(\"x\";1)"_s);
    }
    EXPECT_TRUE(toCsv(*figuresOf(*stores, 2026, zone, clock.now())).contains("topic;\"'=HYPERLINK(\"\"x\"\";1)\";3"));
}

TEST_F(AnonymiseTest, inventedVisits_areOfTwoYears_andNoneIsOldEnough)
{
    ASSERT_OK(generateSample(*stores, { .visits = 300 }, 7, clock.now()));
    EXPECT_EQ(stores->visits.all()->size(), 300);
    EXPECT_FALSE(stores->visits.allFollowups()->isEmpty());
    EXPECT_EQ(anonymiseOld(*stores, zone, clock.now()).value(), 0);
    const auto figures = figuresOf(*stores, 2026, zone, clock.now());
    EXPECT_GT(figures->visits, 100);
    EXPECT_GT(figures->topics.size(), 5);
}

} // namespace bubenik::office
