// What a post reads like on Facebook.
#include "channels/facebook/Message.h"

#include <gtest/gtest.h>

using namespace bubenik;
using namespace bubenik::facebook;
using namespace Qt::StringLiterals;

namespace {

Outgoing outgoing()
{
    Outgoing out;
    out.content.title = u"Uzavírka Petlérské ulice"_s;
    out.content.lead = u"Od pondělí neprojedete."_s;
    out.content.body = u"## Kudy\n\nPo **nábřeží** a [přes most](https://mapy.cz/x).\n\n- první trasa\n- druhá trasa"_s;
    out.articleLink = u"https://mesto.cz/?p=7"_s;
    return out;
}

} // namespace

TEST(FacebookMessage, post_isPlainTextWithAddressesAndTheArticle)
{
    const auto message = messageOf(outgoing(), LinkRule::Text);
    EXPECT_EQ(message.text.toStdString(),
        "Uzavírka Petlérské ulice\n\nOd pondělí neprojedete.\n\nKudy\n\nPo nábřeží a přes most (https://mapy.cz/x).\n\n• první trasa\n• druhá trasa\n\n"
        "https://mesto.cz/?p=7");
    EXPECT_TRUE(message.link.isEmpty());
}

TEST(FacebookMessage, card_isForTextsWithoutPhotos)
{
    auto out = outgoing();
    EXPECT_EQ(messageOf(out, LinkRule::Card).link, out.articleLink);
    EXPECT_FALSE(messageOf(out, LinkRule::Card).text.contains(out.articleLink));
    out.content.attachments = { Attachment { .role = AttachmentRole::Picture, .digest = u"aa"_s } };
    EXPECT_TRUE(messageOf(out, LinkRule::Card).link.isEmpty());
    EXPECT_TRUE(messageOf(out, LinkRule::Card).text.endsWith(out.articleLink));
}

TEST(FacebookMessage, linkToAFile_isItsNameWithTheArticlesAddress)
{
    auto out = outgoing();
    out.content.body = u"Viz [Plán (PDF, 2 MB)](attachment:aa)."_s;
    const auto text = messageOf(out, LinkRule::Text).text;
    EXPECT_TRUE(text.endsWith(u"Viz Plán (PDF, 2 MB) (https://mesto.cz/?p=7)."_s)) << text.toStdString();
    EXPECT_TRUE(messageOf(out, LinkRule::None).text.endsWith(u"Viz Plán (PDF, 2 MB)."_s));
    out.articleLink.clear();
    EXPECT_TRUE(messageOf(out, LinkRule::Text).text.endsWith(u"Viz Plán (PDF, 2 MB)."_s));
}

TEST(FacebookMessage, article_isNotPointedTo_whenTheRuleSaysNo_orTheTextDoesAlready_orThereIsNone)
{
    auto out = outgoing();
    EXPECT_FALSE(messageOf(out, LinkRule::None).text.contains(out.articleLink));
    out.content.body += u"\n\nVíce na <https://mesto.cz/?p=7>"_s;
    EXPECT_EQ(messageOf(out, LinkRule::Text).text.count(out.articleLink), 1);
    out = outgoing();
    out.articleLink.clear();
    EXPECT_TRUE(messageOf(out, LinkRule::Card).link.isEmpty());
    EXPECT_TRUE(messageOf(out, LinkRule::Text).text.endsWith(u"druhá trasa"_s));
}

TEST(FacebookMessage, tagsAndEmoji_stayAsTyped)
{
    Outgoing out;
    out.content.body = u"Přijďte! #Klášterec #hody2026 @Mesto 😀👩‍👩‍👧 100 % *zdarma*"_s;
    EXPECT_EQ(messageOf(out, LinkRule::Text).text, u"Přijďte! #Klášterec #hody2026 @Mesto 😀👩‍👩‍👧 100 % zdarma"_s);
}

TEST(FacebookMessage, emptyParts_leaveNoGaps)
{
    Outgoing out;
    out.content.lead = u"Jen věta."_s;
    EXPECT_EQ(messageOf(out, LinkRule::Text).text, u"Jen věta."_s);
    EXPECT_TRUE(messageOf(Outgoing {}, LinkRule::Text).text.isEmpty());
}

TEST(FacebookMessage, sameText_doesNotMindWhatFacebookTidiesUp)
{
    EXPECT_TRUE(sameText(u"a\r\nb  \n\n\n\nc "_s, u"a\nb\n\nc"_s));
    EXPECT_TRUE(sameText(u"e\u0301"_s, u"é"_s));
    EXPECT_FALSE(sameText(u"zítra v 7:00"_s, u"zítra v 8:00"_s));
}

TEST(FacebookMessage, pictures_areTheOnlyAttachmentsThatGoAlong)
{
    Content content;
    content.attachments = { Attachment { .role = AttachmentRole::Document, .digest = u"d"_s }, Attachment { .role = AttachmentRole::Picture, .digest = u"p"_s },
        Attachment { .role = AttachmentRole::Sound, .digest = u"s"_s } };
    ASSERT_EQ(picturesOf(content).size(), 1);
    EXPECT_EQ(picturesOf(content).first().digest, u"p"_s);
}
