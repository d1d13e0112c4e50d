// An open chat below a post that is out on the town's Page, with everything that carries it.
#pragma once

#include "../feedback/FeedbackFixture.h"
#include "chat/ChatKeeper.h"
#include "chat/ChatQueue.h"
#include "chat/QuestionActions.h"

namespace bubenik::chat {

class ChatTest : public FeedbackTest
{
protected:
    ChatTest()
    {
        const auto now = clock.now();
        const NewChat wanted { QDate(2026, 11, 30), post, now, now + std::chrono::hours(1) };
        const auto opened = openChat(*stores, wanted, eva());
        EXPECT_TRUE(opened);
        chat = opened.value_or(Chat {});
        id = chatId(chat.day);
        startKeeper();
    }

    void startKeeper()
    {
        keeper.reset();
        keeper = std::make_unique<ChatKeeper>(*stores, clock, *engine);
        EXPECT_TRUE(keeper->refresh());
    }
    // As a runner does: every quarter of a second it is seen whether something is due.
    void runFor(Millis duration)
    {
        const auto end = clock.now() + duration;
        while (clock.now() < end) {
            clock.advance(std::chrono::milliseconds(250));
            if (engine->isFollowedDue()) {
                (void)pass();
            }
        }
    }
    void poll()
    {
        const auto polled = waitFor(keeper->poll(id));
        EXPECT_TRUE(polled) << qPrintable(polled ? QString() : polled.error().detail);
    }
    [[nodiscard]] ChatQueue queue() const { return queueOf(*stores, id, clock.now()).value(); }
    [[nodiscard]] QuestionEntry entry(const QString &text) const
    {
        const auto all = queue();
        for (const auto &one : all.entries) {
            if (one.question.text == text) {
                return one;
            }
        }
        ADD_FAILURE() << "no question " << qPrintable(text);
        return {};
    }
    QuestionId asked(const QString &text)
    {
        ask(text, post);
        poll();
        return entry(text).question.id;
    }
    [[nodiscard]] int repliesThere(const QString &text) const
    {
        int count = 0;
        for (const auto &comment : graph.comments(remoteIdOf(post))) {
            count += comment.message == text && !comment.app.isEmpty() ? 1 : 0;
        }
        return count;
    }
    Result<Question> answered(const QuestionId &question, const QString &text)
    {
        return approve(*stores, question, text, stores->chats.loadQuestion(question)->text, eva());
    }

    Chat chat;
    ChatId id;
    std::unique_ptr<ChatKeeper> keeper;
};

} // namespace bubenik::chat
