// What came by telephone or mail is the office's: sealed on the disk, seen by nobody while it is closed.
#include "../office/OfficeFixture.h"
#include "chat/ChatQueue.h"
#include "chat/QuestionActions.h"

using namespace bubenik;
using namespace bubenik::chat;
using namespace Qt::StringLiterals;

namespace {

class SealedInquiryTest : public office::OfficeTest
{
protected:
    SealedInquiryTest()
    {
        Post post;
        post.id = newPostId(clock.now());
        EXPECT_TRUE(stores->posts.save(post, { u"eva"_s, u"s"_s, clock.now() }));
        EXPECT_TRUE(openChat(*stores, { day, post.id, clock.now(), clock.now() + std::chrono::hours(1) }, eva()));
    }
    [[nodiscard]] Who eva() const { return { u"eva"_s, clock.now() }; }

    ChatId id = chatId(day);
};

} // namespace

TEST_F(SealedInquiryTest, inquiry_isInTheQueue_andOnTheDiskSealed)
{
    const auto added = addInquiry(*stores,
        { id, QuestionSource::Phone, u"Kdy bude lavička u Modrého pramene?"_s, u"Zdislava Hruškovská"_s,
            u"777 123 456"_s },
        eva());
    ASSERT_OK(added);
    EXPECT_EQ(queueOf(*stores, id, clock.now())->entries.size(), 1);
    stores->database->emptyJournal();
    for (const auto &word : { u"Hruškovská"_s, u"777 123 456"_s, u"pramene"_s }) {
        EXPECT_EQ(traces(word), 0) << qPrintable(word);
    }
    vault->close();
    EXPECT_TRUE(queueOf(*stores, id, clock.now())->entries.isEmpty());
    EXPECT_EQ(stores->chats.inquiries().error().code, u"office-locked"_s);
    EXPECT_FALSE(addInquiry(*stores, { id, QuestionSource::Mail, u"Kdy?"_s }, eva()));
}

TEST_F(SealedInquiryTest, approvedInquiry_isAnswered_andCannotBeHidden)
{
    EXPECT_EQ(addInquiry(*stores, { id, QuestionSource::Mail, u"  "_s }, eva()).error().code, u"question-empty"_s);
    const auto added = addInquiry(*stores, { id, QuestionSource::Mail, u"Kdy?"_s }, eva());
    ASSERT_OK(added);
    EXPECT_EQ(hide(*stores, added->id, u"urážky"_s, eva()).error().code, u"cannot-hide"_s);
    const auto answer = approve(*stores, added->id, u"Zítra."_s, u"Kdy?"_s, eva());
    ASSERT_OK(answer);
    EXPECT_EQ(queueOf(*stores, id, clock.now())->counts.answered, 1);
}

TEST_F(SealedInquiryTest, clearText_isRefusedByTheDatabase)
{
    const auto written = stores->database->execute(
        u"INSERT INTO document (id, kind, body, changed_at, pending) VALUES ('inquiry:1', 'inquiry', '{\"text\":\"Kdy?\"}', 1, 0)"_s);
    EXPECT_FALSE(written);
}
