// Questions that are alike are found by the words they share, and only those.
#include "chat/Similarity.h"
#include "ChatFixture.h"
#include "chat/Proposals.h"

using namespace bubenik;
using namespace bubenik::chat;
using namespace Qt::StringLiterals;

namespace {

Likeness between(const QString &a, const QString &b)
{
    return compare(wordsOf(a), wordsOf(b));
}

} // namespace

TEST(Similarity, czechEndingsAndAccents_doNotCount)
{
    const auto likeness
        = between(u"Dobrý den, kdy bude opraven chodník v Lipové ulici?"_s, u"Prosím o opravu chodníku na Lipove"_s);
    EXPECT_TRUE(isAlike(likeness));
    EXPECT_EQ(likeness.shared, (QStringList { u"opraven"_s, u"chodník"_s, u"Lipové"_s }));
}

TEST(Similarity, politenessAlone_isNoLikeness)
{
    EXPECT_FALSE(isAlike(between(u"Dobrý den, pane starosto, kdy bude hotový most?"_s,
        u"Dobrý den, pane starosto, kdy bude otevřené koupaliště?"_s)));
    EXPECT_FALSE(isAlike(between(u"Kdy?"_s, u"Kdy?"_s)));
    EXPECT_FALSE(isAlike(between({}, {})));
}

TEST(Similarity, oneSharedWord_isNotEnough_numbersCount)
{
    EXPECT_FALSE(isAlike(between(u"Parkování u nemocnice"_s, u"Parkování na náměstí"_s)));
    EXPECT_TRUE(isAlike(between(u"Silnice č. 224 je rozbitá"_s, u"Co bude se silnicí 224?"_s)));
}

TEST_F(ChatTest, proposals_areAlikeQuestionsEarlierAnswersAndPosts)
{
    const auto earlier = asked(u"Kdy se opraví chodník v Lipové?"_s);
    ASSERT_TRUE(answered(earlier, u"V červnu."_s));
    poll();
    poll();
    Post article;
    article.id = newPostId(clock.now());
    article.title = u"Chodník v Lipové ulici se opraví v červnu"_s;
    ASSERT_TRUE(stores->posts.save(article, { u"eva"_s, u"s"_s, clock.now() }));
    auto delivery = newDelivery(article.id, { u"web"_s }, clock.now(), false, clock.now());
    delivery.state = DeliveryState::Live;
    ASSERT_TRUE(stores->deliveries.save(delivery, clock.now()));
    const auto open = asked(u"Co ten chodník v Lipové?"_s);
    const auto question = asked(u"Bude se chodník v Lipové opravovat?"_s);
    (void)asked(u"Kde je koupaliště?"_s);

    const auto found = proposalsFor(*stores, question).value();
    ASSERT_EQ(found.answers.size(), 1);
    EXPECT_EQ(found.answers.first().question.id, earlier);
    EXPECT_EQ(found.answers.first().shared.first(), u"chodník"_s);
    ASSERT_EQ(found.alike.size(), 1);
    EXPECT_EQ(found.alike.first().question.id, open);
    ASSERT_EQ(found.posts.size(), 1);
    EXPECT_EQ(found.posts.first().id, article.id);
}
