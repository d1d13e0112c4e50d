#include "channels/wordpress/Text.h"

#include <gtest/gtest.h>

namespace bubenik::wordpress {

using namespace Qt::StringLiterals;

TEST(WordPressText, escapeText_markupAndShortcodes_areInert)
{
    EXPECT_EQ(escapeText(u"a < b & \"c\" [gallery ids=1] [1]"_s), u"a &lt; b &amp; \"c\" &#091;gallery ids=1] [1]"_s);
    EXPECT_EQ(escapeText(u"[[gallery]]"_s), u"&#091;&#091;gallery]]"_s);
    EXPECT_EQ(escapeText(u"[/caption]"_s), u"&#091;/caption]"_s);
    EXPECT_EQ(escapeAttribute(u"\"x\"\n<y>"_s), u"&quot;x&quot; &lt;y&gt;"_s);
}

TEST(WordPressText, decodeEntities_namedAndNumeric_becomeCharacters)
{
    EXPECT_EQ(decodeEntities(u"Doprava &amp; stavby &#8211; &#x1F600; &quot;&#039;&nbsp;&neznama; & 5"_s),
        u"Doprava & stavby – 😀 \"'\u00a0&neznama; & 5"_s);
}

TEST(WordPressText, decodeEntities_twiceEscaped_isDecodedOnce)
{
    EXPECT_EQ(decodeEntities(u"&amp;lt;"_s), u"&lt;"_s);
    EXPECT_EQ(decodeEntities(u"&#1114112;&#0;"_s), u"&#1114112;&#0;"_s); // beyond Unicode
}

TEST(WordPressText, foldedText_whatWptexturizeChanges_isEqual)
{
    EXPECT_EQ(foldedText(u"„Uvozovky“ – a 3×4…"_s), foldedText(u"\"Uvozovky\" -- a 3x4..."_s));
    EXPECT_EQ(foldedText(u"Díky :-) všem"_s), foldedText(u"Díky 🙂 všem"_s));
    EXPECT_EQ(foldedText(u"a\u00a0b"_s), foldedText(u"a b"_s));
}

TEST(WordPressText, foldedText_otherWords_differ)
{
    EXPECT_NE(foldedText(u"od 7:00"_s), foldedText(u"od 8:00"_s));
    EXPECT_NE(foldedText(u"150 Kč"_s), foldedText(u"1,50 Kč"_s));
    EXPECT_NE(foldedText(u"Uzavírka"_s), foldedText(u"Uzavirka"_s));
}

TEST(WordPressText, visibleText_scriptsAndComments_areNotRead)
{
    EXPECT_EQ(visibleText(u"<p>a<!-- x --></p><script>var p = '<p>b</p>';</script><STYLE>c{}</STYLE><i>d</i> 1 < 2"_s).simplified(),
        u"a d 1 < 2"_s);
}

TEST(WordPressText, foldedName_caseBlanksEntities_areEqual)
{
    EXPECT_EQ(foldedName(u"Doprava &amp;  STAVBY"_s), foldedName(u" doprava & stavby"_s));
    EXPECT_NE(foldedName(u"Úřad"_s), foldedName(u"Urad"_s));
}

TEST(WordPressText, asciiFileStem_anyName_isSafeInHeadersAndAddresses)
{
    EXPECT_EQ(asciiFileStem(u"Petlérská ulice (2).JPG"_s), u"petlerska-ulice-2"_s);
    EXPECT_EQ(asciiFileStem(u"\"; filename=\"x.php.jpg"_s), u"filename-x-php"_s);
    EXPECT_EQ(asciiFileStem(u"😀.png"_s), u"soubor"_s);
    EXPECT_LE(asciiFileStem(QString(500, u'a')).size(), 60);
}

} // namespace bubenik::wordpress
