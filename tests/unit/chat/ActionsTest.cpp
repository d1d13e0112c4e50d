// From a draft to one reply on the Page, and what refuses to become a second one.
#include "ChatFixture.h"

using namespace bubenik;
using namespace bubenik::chat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_F(ChatTest, draftProposedApproved_isSentOnceAndSeen)
{
    const auto question = asked(u"Kdy bude most?"_s);
    EXPECT_EQ(entry(u"Kdy bude most?"_s).state, QuestionState::New);
    ASSERT_TRUE(saveDraft(*stores, question, u"Na jaře."_s, { u"odbor dopravy"_s, clock.now() }));
    EXPECT_EQ(entry(u"Kdy bude most?"_s).state, QuestionState::Drafted);
    ASSERT_TRUE(propose(*stores, question, u"Na jaře."_s, u"Kdy bude most?"_s, { u"odbor dopravy"_s, clock.now() }));
    EXPECT_EQ(entry(u"Kdy bude most?"_s).state, QuestionState::Proposed);
    const auto approvedOne = answered(question, u"Na jaře."_s);
    ASSERT_TRUE(approvedOne);
    EXPECT_EQ(approvedOne->answer->by, u"eva"_s);
    EXPECT_EQ(approvedOne->answer->draftedBy, u"odbor dopravy"_s);
    EXPECT_EQ(entry(u"Kdy bude most?"_s).state, QuestionState::Approved);
    for (int round = 0; round < 3; ++round) {
        poll();
    }
    EXPECT_EQ(entry(u"Kdy bude most?"_s).state, QuestionState::Answered);
    EXPECT_TRUE(entry(u"Kdy bude most?"_s).isSeen);
    EXPECT_EQ(repliesThere(u"Na jaře."_s), 1);
}

TEST_F(ChatTest, editedDraft_isTheApproversOwn_andNoLongerProposed)
{
    const auto question = asked(u"Kdy bude most?"_s);
    ASSERT_TRUE(propose(*stores, question, u"Na jaře."_s, u"Kdy bude most?"_s, { u"odbor"_s, clock.now() }));
    ASSERT_TRUE(saveDraft(*stores, question, u"Na podzim."_s, eva()));
    EXPECT_EQ(entry(u"Kdy bude most?"_s).state, QuestionState::Drafted);
    EXPECT_EQ(answered(question, u"V létě."_s)->answer->draftedBy, u"eva"_s);
}

TEST_F(ChatTest, secondPerson_isTold_andNothingGoesOutTwice)
{
    const auto question = asked(u"Kdy bude most?"_s);
    ASSERT_TRUE(answered(question, u"Na jaře."_s));
    const auto second = approve(*stores, question, u"Nikdy."_s, u"Kdy bude most?"_s, { u"petr"_s, clock.now() });
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, u"question-answered"_s);
    EXPECT_EQ(second.error().subject, u"eva"_s);
    poll();
    EXPECT_EQ(repliesThere(u"Na jaře."_s), 1);
    EXPECT_EQ(repliesThere(u"Nikdy."_s), 0);
}

// Another desk's approval comes by sync; the chat's desk alone makes a reply of it.
TEST_F(ChatTest, approvedElsewhere_isSentByTheChatsDeskOnly)
{
    const auto question = asked(u"Kdy bude most?"_s);
    auto elsewhere = chat;
    elsewhere.desk = u"jiny-stul"_s;
    ASSERT_TRUE(stores->chats.save(elsewhere, clock.now()));
    ASSERT_TRUE(answered(question, u"Na jaře."_s));
    poll();
    EXPECT_EQ(repliesThere(u"Na jaře."_s), 0);
    const auto taken = openChat(*stores, { chat.day, post, chat.opensAt, chat.closesAt, true }, eva());
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->desk, stores->settings.deskId());
    poll();
    EXPECT_EQ(repliesThere(u"Na jaře."_s), 1);
}

TEST_F(ChatTest, chat_isOpenedOnce_underOnePost)
{
    const auto other = publish(u"Jiný"_s);
    EXPECT_EQ(
        openChat(*stores, { chat.day, other, chat.opensAt, chat.closesAt }, eva()).error().code, u"chat-other-post"_s);
    ASSERT_TRUE(closeChat(*stores, id, eva()));
    const auto again = openChat(*stores, { chat.day, post, chat.opensAt, chat.closesAt }, eva());
    ASSERT_TRUE(again);
    EXPECT_FALSE(again->closedAt);
}

TEST_F(ChatTest, grouped_allGetTheAnswer_eachOnce)
{
    const auto head = asked(u"Kdy bude opravený chodník v Lipové?"_s);
    const auto member = asked(u"Opraví se chodník v Lipové ulici?"_s);
    const auto third = asked(u"Lipová: chodník?"_s);
    ASSERT_TRUE(group(*stores, member, head, eva()));
    ASSERT_TRUE(group(*stores, third, member, eva())); // under the member's own head
    EXPECT_EQ(stores->chats.loadQuestion(third)->groupedUnder, head);
    EXPECT_EQ(entry(u"Kdy bude opravený chodník v Lipové?"_s).members, 2);
    EXPECT_EQ(queue().counts.open, 1);
    ASSERT_TRUE(ungroup(*stores, third, eva()));
    EXPECT_EQ(queue().counts.open, 2);
    ASSERT_TRUE(answered(head, u"V červnu."_s));
    EXPECT_EQ(group(*stores, member, third, eva()).error().code, u"question-answered"_s);
    poll();
    poll();
    EXPECT_EQ(repliesThere(u"V červnu."_s), 2);
    ASSERT_TRUE(group(*stores, third, head, eva())); // late, it gets the answer that is there
    poll();
    EXPECT_EQ(repliesThere(u"V červnu."_s), 3);
    EXPECT_EQ(queue().counts.answered, 3);
}

TEST_F(ChatTest, hidden_needsAReason_andIsHiddenThere)
{
    const auto question = asked(u"Sprosté slovo"_s);
    EXPECT_EQ(hide(*stores, question, u" "_s, eva()).error().code, u"hide-reason"_s);
    ASSERT_TRUE(hide(*stores, question, u"urážky"_s, eva()));
    poll();
    EXPECT_EQ(entry(u"Sprosté slovo"_s).state, QuestionState::Hidden);
    EXPECT_TRUE(graph.comments(remoteIdOf(post)).first().hidden);
    EXPECT_EQ(answered(question, u"Ne."_s).error().code, u"question-hidden"_s);
    ASSERT_TRUE(showAgain(*stores, question, eva()));
    poll();
    EXPECT_EQ(entry(u"Sprosté slovo"_s).state, QuestionState::New);
    EXPECT_FALSE(graph.comments(remoteIdOf(post)).first().hidden);
}

TEST_F(ChatTest, dismissed_leavesTheQueue_andComesBack)
{
    const auto question = asked(u"Děkujeme!"_s);
    ASSERT_TRUE(dismiss(*stores, question, true, eva()));
    poll();
    EXPECT_EQ(entry(u"Děkujeme!"_s).state, QuestionState::Dismissed);
    EXPECT_EQ(queue().counts.open, 0);
    ASSERT_TRUE(dismiss(*stores, question, false, eva()));
    poll();
    EXPECT_EQ(entry(u"Děkujeme!"_s).state, QuestionState::New);
}

TEST_F(ChatTest, answerThatFails_isAProblemOfItsQuestion)
{
    auto scopes = FakeGraph::allScopes();
    const auto question = asked(u"Kdy bude most?"_s);
    scopes.removeAll(u"pages_manage_engagement"_s);
    graph.setScopes(FakeGraph::pageToken(), scopes);
    ASSERT_TRUE(answered(question, u"Na jaře."_s));
    (void)waitFor(keeper->poll(id));
    EXPECT_EQ(queue().counts.problems, 1);
    EXPECT_TRUE(entry(u"Kdy bude most?"_s).problem());
    EXPECT_EQ(repliesThere(u"Na jaře."_s), 0);
}

TEST_F(ChatTest, codecs_keepEveryFieldAndThoseOfANewerVersion)
{
    const QJsonObject question { { u"chat"_s, u"chat:2026-12-07"_s }, { u"source"_s, u"mail"_s },
        { u"text"_s, u"Kdy?"_s }, { u"at"_s, u"2026-12-07T16:00:00.000Z"_s }, { u"gone"_s, true },
        { u"comment"_s, u"comment:fb.1"_s }, { u"name"_s, u"Jana"_s }, { u"contact"_s, u"j@example.cz"_s },
        { u"topic"_s, u"most"_s }, { u"draft"_s, u"Na"_s }, { u"draftedBy"_s, u"eva"_s },
        { u"groupedUnder"_s, u"question:fb.2"_s }, { u"earlierTexts"_s, QJsonArray { u"Kd?"_s } },
        { u"proposed"_s,
            QJsonObject {
                { u"by"_s, u"eva"_s }, { u"reason"_s, QString() }, { u"at"_s, u"2026-12-07T16:01:00.000Z"_s } } },
        { u"hidden"_s,
            QJsonObject {
                { u"by"_s, u"eva"_s }, { u"reason"_s, u"urážky"_s }, { u"at"_s, u"2026-12-07T16:02:00.000Z"_s } } },
        { u"dismissed"_s,
            QJsonObject {
                { u"by"_s, u"eva"_s }, { u"reason"_s, QString() }, { u"at"_s, u"2026-12-07T16:03:00.000Z"_s } } },
        { u"answeredAt"_s, u"2026-12-07T16:05:00.000Z"_s },
        { u"answer"_s,
            QJsonObject { { u"text"_s, u"Na jaře."_s }, { u"by"_s, u"eva"_s }, { u"draftedBy"_s, u"odbor"_s },
                { u"at"_s, u"2026-12-07T16:04:00.000Z"_s } } },
        { u"ofTomorrow"_s, 7 } };
    EXPECT_EQ(toJson(questionFromJson({ u"question:fb.1"_s }, question)), question);
    auto known = chat;
    known.closedAt = clock.now();
    known.digest = post;
    known.digestText = u"ab"_s;
    known.unknown = { { u"ofTomorrow"_s, 7 } };
    EXPECT_EQ(chatFromJson(id, toJson(known)), known);
}
