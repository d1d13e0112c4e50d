#include "domain/Review.h"

#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto text = u"Od pondělí se uzavře Petlérská ulice. Objížďka vede Nádražní ulicí. Platí do pátku."_s;
const Instant noon = *instantFromIso(u"2026-12-01T12:00:00.000Z"_s);

Anchor anchorOf(const QString &words)
{
    return anchorAt(text, { text.indexOf(words), words.size() });
}

QString found(const Anchor &anchor, const QString &now)
{
    const auto place = locate(anchor, now);
    return place ? now.mid(place->from, place->length) : u"–"_s;
}

Review decided(DecisionKind kind, const QString &digest)
{
    Review review;
    review.decision = Decision { .kind = kind, .by = { u"t"_s, u"T"_s }, .at = noon, .digest = digest };
    return review;
}

} // namespace

TEST(Anchor, findsItsWords_whereverTheyWereMoved)
{
    const auto anchor = anchorOf(u"Nádražní ulicí"_s);
    EXPECT_EQ(locate(anchor, text)->from, text.indexOf(u"Nádražní"_s));
    const auto longer = u"Vážení občané, prosíme o pozornost.\n"_s + text;
    EXPECT_EQ(locate(anchor, longer)->from, longer.indexOf(u"Nádražní"_s));
}

TEST(Anchor, ofSeveralSuchWords_takesTheOneWhoseSurroundingsFit)
{
    const auto twice = u"Sraz v 10 hodin u školy. Odjezd v 10 hodin z náměstí."_s;
    const auto second = twice.lastIndexOf(u"10 hodin"_s);
    const auto anchor = anchorAt(twice, { second, 8 });
    const auto changed = u"Pozor: sraz v 10 hodin u školy. Odjezd v 10 hodin z náměstí."_s;
    EXPECT_EQ(locate(anchor, changed)->from, changed.lastIndexOf(u"10 hodin"_s));
}

TEST(Anchor, changedWords_areWhatStandsBetweenTheOldSurroundings)
{
    EXPECT_EQ(found(anchorOf(u"Nádražní ulicí"_s), QString(text).replace(u"Nádražní ulicí"_s, u"Školní ulicí"_s)), u"Školní ulicí"_s);
}

TEST(Anchor, goneWords_areNowhere)
{
    EXPECT_EQ(found(anchorOf(u"Nádražní ulicí"_s), u"Uzavírka se odkládá."_s), u"–"_s);
    EXPECT_FALSE(locate({}, text));
    EXPECT_EQ(found(anchorOf(u"Platí do pátku."_s), QString()), u"–"_s);
}

TEST(Review, throughJson_isTheSame_andKeepsWhatANewerVersionWrote)
{
    auto review = decided(DecisionKind::Approved, u"d"_s);
    review.subject = { u"post:1"_s };
    review.decision->contents = { u"e"_s };
    review.decision->role = u"deputy"_s;
    review.decision->standsFor = Person { u"s"_s, u"Starosta"_s };
    review.decision->fourEyes = true;
    review.submission = Submission { { u"j"_s, u"Jana"_s }, noon - 1h, u"d"_s, u"Prosím"_s };
    review.remarks = { { .id = u"r1"_s, .by = { u"t"_s, u"T"_s }, .at = noon, .anchor = anchorOf(u"pondělí"_s), .text = u"Opravdu?"_s },
        { .id = u"r0"_s, .by = { u"t"_s, u"T"_s }, .at = noon + 1s, .text = u"Celé znovu"_s, .resolvedAt = noon + 2s, .resolvedBy = u"Jana"_s } };
    review.unknown = { { u"newer"_s, 1 }, { u"taking"_s, QJsonObject { { u"digest"_s, u"d"_s } } } };
    EXPECT_EQ(reviewFromJson(review.subject, toJson(review)), review);
}

TEST(Review, anUnknownDecision_letsNothingOut)
{
    auto json = toJson(decided(DecisionKind::Approved, u"d"_s));
    auto decision = json[u"decision"_s].toObject();
    decision[u"what"_s] = u"blessed"_s;
    json[u"decision"_s] = decision;
    EXPECT_FALSE(covers(reviewFromJson({ u"post:1"_s }, json), u"d"_s));
}

TEST(Review, state_followsTheLatestWord)
{
    auto review = decided(DecisionKind::Approved, u"d"_s);
    EXPECT_EQ(reviewState({}, u"d"_s), ReviewState::Draft);
    EXPECT_EQ(reviewState(review, u"d"_s), ReviewState::Approved);
    EXPECT_EQ(reviewState(review, u"other"_s), ReviewState::Voided);
    review.submission = Submission { {}, noon + 1s, u"other"_s, {} };
    EXPECT_EQ(reviewState(review, u"other"_s), ReviewState::ForReview);
    EXPECT_TRUE(covers(review, u"d"_s)); // what was approved stays approved meanwhile
    EXPECT_EQ(reviewState(decided(DecisionKind::Returned, u"d"_s), u"d"_s), ReviewState::Returned);
    EXPECT_EQ(reviewState(decided(DecisionKind::Withdrawn, u"d"_s), u"d"_s), ReviewState::Withdrawn);
    EXPECT_FALSE(covers(decided(DecisionKind::Withdrawn, u"d"_s), u"d"_s));
    EXPECT_EQ(reviewState(decided(DecisionKind::Urgent, u"d"_s), u"d"_s), ReviewState::Urgent);
}

TEST(ApprovalDigest, isTheSame_whenWhatWasPublishedIsOver)
{
    Content content { .title = u"a"_s, .body = u"b"_s };
    content.validUntil = noon;
    const auto before = approvalDigest(content);
    content.isOver = true;
    EXPECT_EQ(approvalDigest(content), before);
}
