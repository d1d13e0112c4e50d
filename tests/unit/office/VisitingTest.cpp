// The queue of an afternoon, promises, and what is found again.
#include "OfficeFixture.h"

namespace bubenik::office {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using VisitingTest = OfficeTest;

TEST_F(VisitingTest, whoComes_getsTheNextNumberOfTheDay)
{
    EXPECT_EQ(takenIn(u"Anna"_s, u"hluk"_s).number, 1);
    EXPECT_EQ(takenIn({}, u"hluk"_s).number, 2);
    const auto other = takeIn(*stores, { .day = day.addDays(28), .topic = u"byt"_s }, u"Jana"_s, clock.now());
    EXPECT_EQ(other->number, 1);
    EXPECT_EQ(takeIn(*stores, { .day = day, .topic = u"  "_s }, u"Jana"_s, clock.now()).error().code, u"empty-topic"_s);
}

TEST_F(VisitingTest, aDeskWithALetter_countsByItself)
{
    takenIn(u"Anna"_s, u"hluk"_s);
    ASSERT_OK(setDeskLetter(stores->settings, u"B"_s));
    const auto visit = takenIn(u"Petr"_s, u"hluk"_s);
    EXPECT_EQ(visit.number, 1);
    const auto queue = queueOf(*stores, day, clock.now());
    EXPECT_EQ(queue->labels[visit.id], u"B1"_s);
    EXPECT_TRUE(queue->doubled.isEmpty());
    EXPECT_EQ(setDeskLetter(stores->settings, u"b"_s).error().code, u"desk-letter"_s);
}

TEST_F(VisitingTest, oneNumberGivenTwiceByDesksApart_isToldApart_withoutRenumbering)
{
    const auto first = takenIn(u"Anna"_s, u"hluk"_s);
    clock.advance(1min);
    Visit theirs { .id = newVisitId(clock.now()), .day = day, .number = 1, .name = u"Petr"_s, .topic = u"byt"_s };
    theirs.cameAt = clock.now();
    ASSERT_OK(stores->sync.applyPlain(
        { { .id = theirs.id.value, .rev = u"1-a"_s, .body = toJson(theirs) } }, false, clock.now()));
    const auto queue = queueOf(*stores, day, clock.now());
    EXPECT_EQ(queue->labels[first.id], u"1"_s);
    EXPECT_EQ(queue->labels[theirs.id], u"1b"_s);
    EXPECT_EQ(queue->doubled, QStringList { u"1"_s });
    EXPECT_EQ(takenIn(u"Eva"_s, u"byt"_s).number, 2);
}

TEST_F(VisitingTest, steps_keepTheirTimes_andCanBeTakenBack)
{
    const auto visit = takenIn(u"Anna"_s, u"hluk"_s);
    clock.advance(10min);
    const auto called = callNext(*stores, day, u"Jana"_s, clock.now());
    EXPECT_EQ(called->id, visit.id);
    EXPECT_EQ(callNext(*stores, day, u"Jana"_s, clock.now()).error().code, u"nobody-waits"_s);
    clock.advance(2min);
    const auto started = makeStep(*stores, visit.id, Step::Start, u"Jana"_s, clock.now());
    EXPECT_EQ(waited(*started), Millis(12min));
    clock.advance(9min);
    const auto done = makeStep(*stores, visit.id, Step::Done, u"Jana"_s, clock.now());
    EXPECT_EQ(stateOf(*done), VisitState::Done);
    EXPECT_EQ(talked(*done), Millis(9min));
    clock.advance(1min);
    EXPECT_EQ(makeStep(*stores, visit.id, Step::Done, u"Jana"_s, clock.now())->doneAt, done->doneAt);
    const auto again = makeStep(*stores, visit.id, Step::WaitAgain, u"Jana"_s, clock.now());
    EXPECT_EQ(stateOf(*again), VisitState::Waiting);
    EXPECT_EQ(again->number, visit.number);
}

TEST_F(VisitingTest, expectedWait_isLearnedFromTalksBefore)
{
    for (int i = 0; i < 7; ++i) {
        const auto visit = takenIn(u"Anna"_s, u"hluk"_s);
        ASSERT_OK(makeStep(*stores, visit.id, Step::Start, u"Jana"_s, clock.now()));
        clock.advance(6min);
        ASSERT_OK(makeStep(*stores, visit.id, Step::Done, u"Jana"_s, clock.now()));
    }
    const auto talking = takenIn(u"Petr"_s, u"byt"_s);
    ASSERT_OK(makeStep(*stores, talking.id, Step::Start, u"Jana"_s, clock.now()));
    const auto next = takenIn(u"Eva"_s, u"byt"_s);
    const auto last = takenIn(u"Ivan"_s, u"byt"_s);
    const auto queue = queueOf(*stores, day, clock.now());
    EXPECT_EQ(queue->expected[next.id], Millis(4min)) << "two of the six minutes have passed";
    EXPECT_EQ(queue->expected[last.id], Millis(10min));
}

TEST_F(VisitingTest, notesAndPromises_stayWithTheVisit)
{
    const auto visit = takenIn(u"Anna"_s, u"hluk"_s);
    ASSERT_OK(addNote(*stores, visit.id, u"Hluk po desáté."_s, u"Jana"_s, clock.now()));
    ASSERT_OK(addNote(*stores, visit.id, u"Každý pátek."_s, u"Jana"_s, clock.now()));
    EXPECT_EQ(stores->visits.load(visit.id)->notes, u"Hluk po desáté.\n\nKaždý pátek."_s);
    const auto later = promise(*stores, visit.id, { u"Měření"_s, u"odbor"_s, day.addDays(30) }, u"Jana"_s, clock.now());
    const auto sooner
        = promise(*stores, visit.id, { u"Hlídka"_s, u"policie"_s, day.addDays(3) }, u"Jana"_s, clock.now());
    const auto dateless = promise(*stores, visit.id, { u"Odpověď"_s }, u"Jana"_s, clock.now());
    const auto open = stores->visits.openFollowups();
    ASSERT_EQ(open->size(), 3);
    EXPECT_EQ(open->at(0).id, sooner->id);
    EXPECT_EQ(open->at(2).id, dateless->id);
    EXPECT_TRUE(isOverdue(open->at(0), day.addDays(4)));
    EXPECT_FALSE(isOverdue(open->at(0), day.addDays(3)));
    ASSERT_OK(setFollowup(*stores, sooner->id, FollowupState::Kept, u"Byla tam dvakrát."_s, u"Jana"_s, clock.now()));
    EXPECT_EQ(stores->visits.openFollowups()->size(), 2);
    EXPECT_EQ(stores->visits.loadFollowup(sooner->id)->note, u"Byla tam dvakrát."_s);
    ASSERT_OK(setFollowup(*stores, sooner->id, FollowupState::Open, {}, u"Jana"_s, clock.now()));
    EXPECT_EQ(stores->visits.loadFollowup(sooner->id)->closedAt, std::nullopt);
    EXPECT_EQ(promise(*stores, visit.id, {}, u"Jana"_s, clock.now()).error().code, u"empty-promise"_s);
    EXPECT_EQ(promise(*stores, { u"visit:0"_s }, { u"x"_s }, u"Jana"_s, clock.now()).error().kind, ErrorKind::NotFound);
}

TEST_F(VisitingTest, search_findsBeginningsOfWordsWithoutAccents_theLatestFirst)
{
    const auto first = takenIn(u"Božena Dvořáčková"_s, u"chodník"_s, u"Petlérská 12"_s);
    const auto second = takenIn(u"Petr Dvořák"_s, u"hluk"_s);
    EXPECT_EQ(stores->visits.search(u"dvor"_s)->size(), 2);
    EXPECT_EQ(stores->visits.search(u"dvor"_s)->first().id, second.id);
    EXPECT_EQ(stores->visits.search(u"petl chod"_s)->first().id, first.id);
    EXPECT_EQ(stores->visits.search(u"petl"_s, VisitStore::In::Names)->size(), 0);
    EXPECT_EQ(stores->visits.search(u"petr"_s, VisitStore::In::Names)->size(), 1);
    EXPECT_EQ(stores->visits.search(u"xyz"_s)->size(), 0);
    auto renamed = second;
    renamed.name = u"Pavel Malý"_s;
    ASSERT_OK(stores->visits.save(renamed, clock.now()));
    EXPECT_EQ(stores->visits.search(u"dvorak"_s)->size(), 0) << "two edits in one millisecond";
    EXPECT_EQ(stores->visits.search(u"maly"_s)->size(), 1);
}

TEST_F(VisitingTest, anotherConnection_isSeen)
{
    takenIn(u"Anna"_s, u"hluk"_s);
    EXPECT_EQ(stores->visits.all()->size(), 1);
    const auto others = *folder.stores();
    ASSERT_OK(takeIn(*others, { .day = day, .name = u"Eva"_s, .topic = u"byt"_s }, u"Jana"_s, clock.now()));
    EXPECT_EQ(stores->visits.all()->size(), 2);
    EXPECT_EQ(takenIn(u"Petr"_s, u"byt"_s).number, 3);
}

TEST_F(VisitingTest, partOfTheTown_isKnownFromTheStreet)
{
    ASSERT_OK(takeIn(*stores, { .day = day, .topic = u"hluk"_s, .street = u"Lipová"_s, .part = u"Nové sídliště"_s },
        u"Jana"_s, clock.now()));
    EXPECT_EQ(takenIn(u"Eva"_s, u"byt"_s, u"lipova"_s).part, u"Nové sídliště"_s);
    EXPECT_EQ(takenIn(u"Eva"_s, u"byt"_s, u"Lesní"_s).part, QString());
}

} // namespace bubenik::office
