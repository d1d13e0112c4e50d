// A citizen's comment becomes one question, whatever happens to it afterwards.
#include "ChatFixture.h"
#include "core/Json.h"

using namespace bubenik;
using namespace bubenik::chat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_F(ChatTest, comments_areCaughtOnce_withTheFirstNameOnly)
{
    graph.addComment(remoteIdOf(post), { .message = u"Kdy bude most?"_s, .author = u"Karel Dvořák"_s });
    graph.addComment(remoteIdOf(post), { .message = u"A školka?"_s, .author = {} });
    for (int round = 0; round < 3; ++round) {
        poll();
    }
    ASSERT_EQ(queue().entries.size(), 2);
    EXPECT_EQ(entry(u"Kdy bude most?"_s).question.name, u"Karel"_s);
    EXPECT_EQ(entry(u"A školka?"_s).question.name, QString());
    EXPECT_EQ(catchQuestions(*stores, chat, clock.now()).value(), Caught {});
    const auto documents = stores->documents.ofKind(u"question"_s).value();
    for (const auto &document : documents) {
        EXPECT_FALSE(QString::fromUtf8(toCompact(document.body)).contains(u"Dvořák"_s));
    }
}

TEST_F(ChatTest, twoDesks_makeTheSameDocument)
{
    const auto question = asked(u"Kdy bude most?"_s);
    const auto first = stores->documents.find(question.value).value()->body;
    ASSERT_TRUE(stores->chats.remove(question));
    clock.advance(5min);
    ASSERT_TRUE(catchQuestions(*stores, chat, clock.now()));
    EXPECT_EQ(stores->documents.find(question.value).value()->body, first);
}

TEST_F(ChatTest, edited_keepsTheEarlierWording)
{
    const auto question = asked(u"Kdy bude most?"_s);
    graph.change([this](GraphState &state) {
        for (auto &comment : state.comments) {
            comment.message = u"Kdy bude lávka?"_s;
        }
    });
    poll();
    const auto now = stores->chats.loadQuestion(question).value();
    EXPECT_EQ(now.text, u"Kdy bude lávka?"_s);
    EXPECT_EQ(now.earlierTexts, QStringList { u"Kdy bude most?"_s });
    EXPECT_EQ(approve(*stores, question, u"Na jaře."_s, u"Kdy bude most?"_s, eva()).error().code, u"question-edited"_s);
    EXPECT_TRUE(approve(*stores, question, u"Na jaře."_s, u"Kdy bude lávka?"_s, eva()));
}

TEST_F(ChatTest, deletedWhileAnswered_keepsTheDraftAndSaysSo)
{
    const auto question = asked(u"Kdy bude most?"_s);
    ASSERT_TRUE(saveDraft(*stores, question, u"Na jaře."_s, eva()));
    graph.change([](GraphState &state) {
        for (auto &comment : state.comments) {
            comment.deleted = true;
        }
    });
    poll();
    EXPECT_EQ(entry(u"Kdy bude most?"_s).state, QuestionState::Gone);
    EXPECT_EQ(entry(u"Kdy bude most?"_s).question.draft, u"Na jaře."_s);
    EXPECT_EQ(answered(question, u"Na jaře."_s).error().code, u"question-gone"_s);
}

TEST_F(ChatTest, answeredOnThePageItself_isNotAnsweredAgain)
{
    const auto remote = ask(u"Kdy bude most?"_s, post);
    (void)graph.ask("POST", remote + u"/comments"_s, { { u"message"_s, u"V květnu."_s } });
    poll();
    const auto known = entry(u"Kdy bude most?"_s);
    EXPECT_EQ(known.state, QuestionState::Answered);
    EXPECT_EQ(known.question.answer->text, u"V květnu."_s);
    EXPECT_TRUE(known.isSeen);
    EXPECT_EQ(answered(known.question.id, u"Na jaře."_s).error().code, u"question-answered"_s);
}

TEST_F(ChatTest, leftOver_isCarriedOn_andAnsweredLater)
{
    const auto question = asked(u"Kdy bude most?"_s);
    clock.advance(2h);
    EXPECT_EQ(queue().phase, ChatPhase::Over);
    EXPECT_EQ(entry(u"Kdy bude most?"_s).state, QuestionState::CarriedOver);
    EXPECT_EQ(queue().counts.open, 1);
    ASSERT_TRUE(closeChat(*stores, id, eva()));
    EXPECT_EQ(entry(u"Kdy bude most?"_s).state, QuestionState::CarriedOver);
    ASSERT_TRUE(answered(question, u"Na jaře."_s));
    poll();
    EXPECT_EQ(entry(u"Kdy bude most?"_s).state, QuestionState::Answered);
}
