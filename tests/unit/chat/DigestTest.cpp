// The article of a chat: everything that was answered, by topic, and nothing that could be markup of a citizen's.
#include "chat/Digest.h"
#include "ChatFixture.h"
#include "markup/Markdown.h"

using namespace bubenik;
using namespace bubenik::chat;
using namespace Qt::StringLiterals;

namespace {

class DigestTest : public ChatTest
{
protected:
    void say(const QString &text, const QString &answer, const QString &topic = {})
    {
        const auto question = asked(text);
        EXPECT_TRUE(setTopic(*stores, question, topic, eva()));
        EXPECT_TRUE(answered(question, answer));
        poll();
    }
    [[nodiscard]] Edit edit() const { return { u"eva"_s, u"s"_s, clock.now() }; }
    [[nodiscard]] Post made() const { return stores->posts.load(stores->chats.load(id)->digest).value(); }
};

} // namespace

TEST_F(DigestTest, article_hasHeadingsByTopic_andFirstNamesOrNone)
{
    say(u"Kdy bude most?"_s, u"Na jaře.\nPřesné datum řekneme v únoru."_s, u"Doprava"_s);
    say(u"A co bazén?"_s, u"Letos ne."_s);
    (void)asked(u"Bez odpovědi?"_s);
    const auto digest = digestOf(queue(), DigestNames::First);
    EXPECT_EQ(digest.answers, 2);
    EXPECT_EQ(digest.body,
        u"## Doprava\n\n> **Karel asks:** Kdy bude most?\n\nNa jaře.\n\nPřesné datum řekneme v únoru.\n\n"
        "## Other questions\n\n> **Karel asks:** A co bazén?\n\nLetos ne.\n"_s);
    const auto nameless = digestOf(queue(), DigestNames::None);
    EXPECT_FALSE(nameless.body.contains(u"Karel"_s));
}

TEST_F(DigestTest, citizensMarkup_staysText)
{
    const auto nasty = u"# Nadpis [odkaz](http://zlo.example) <script>x</script> **tučně**"_s;
    say(nasty, u"Ano."_s);
    const auto blocks = markdown::parse(digestOf(queue(), DigestNames::None).body);
    EXPECT_TRUE(markdown::toPlainText(blocks).contains(nasty)) << qPrintable(markdown::toPlainText(blocks));
    EXPECT_EQ(blocks.first().kind, markdown::Block::Kind::Quote);
    EXPECT_EQ(blocks.first().children.first().kind, markdown::Block::Kind::Paragraph);
}

TEST_F(DigestTest, untouchedDraft_isBroughtUpToDate_editedOneIsLeft)
{
    EXPECT_EQ(makeDigest(*stores, id, DigestNames::First, edit()).error().code, u"digest-empty"_s);
    say(u"Kdy bude most?"_s, u"Na jaře."_s);
    const auto first = makeDigest(*stores, id, DigestNames::First, edit());
    ASSERT_TRUE(first);
    say(u"A co bazén?"_s, u"Letos ne."_s);
    EXPECT_EQ(makeDigest(*stores, id, DigestNames::First, edit()).value(), *first);
    auto edited = made();
    EXPECT_TRUE(edited.body.contains(u"bazén"_s));
    edited.body += u"\nDoplněno redakcí.\n"_s;
    ASSERT_TRUE(stores->posts.save(edited, edit()));
    EXPECT_NE(makeDigest(*stores, id, DigestNames::First, edit()).value(), *first);
    EXPECT_TRUE(stores->posts.load(*first)->body.contains(u"Doplněno"_s));
}

TEST_F(DigestTest, groupedQuestions_areCountedWithTheirs)
{
    const auto head = asked(u"Kdy bude most?"_s);
    const auto member = asked(u"Most – kdy?"_s);
    ASSERT_TRUE(group(*stores, member, head, eva()));
    ASSERT_TRUE(answered(head, u"Na jaře."_s));
    poll();
    const auto digest = digestOf(queue(), DigestNames::None);
    EXPECT_EQ(digest.answers, 1);
    EXPECT_FALSE(digest.body.contains(u"Most – kdy"_s));
    EXPECT_TRUE(digest.body.contains(u"1"_s));
}
