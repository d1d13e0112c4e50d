#include "markup/Html.h"
#include "markup/Markdown.h"

#include <gtest/gtest.h>

using namespace bubenik::markdown;
using namespace Qt::StringLiterals;

namespace {

std::string html(const QString &markdown, int shift = 0)
{
    const HtmlOptions options { .headingShift = shift,
        .attachment = [](const QString &digest, const QString &alt) {
            return u"<figure><img src=\"%1.jpg\" alt=\"%2\"></figure>"_s.arg(escape(digest), escape(alt));
        } };
    return toHtml(parse(markdown), options).toStdString();
}

std::string rewritten(const QString &markdown)
{
    return write(parse(markdown)).toStdString();
}

} // namespace

TEST(Markdown, ordinaryCzechText_writtenAgain_staysAsItWas)
{
    const auto text = u"## Kudy objíždět\n\nOd **pondělí 30. listopadu** je ulice _uzavřena_ („Petlérská“).\n\n"
                      "- Budovatelská\n- Chomutovská\n  1. most\n  2. pošta\n\n1. první\n2. druhá\n\n> citát\n\n"
                      "[web města](https://www.klasterec.cz/a_b) a <https://example.cz/>\n\n![mapa](attachment:abc)\n\n"
                      "| Ulice | Den |\n| --- | --- |\n| Petlérská | 30. 11. |\n\n***\n\n```\nkód * a\n```\n"_s;
    EXPECT_EQ(rewritten(text), text.toStdString());
}

TEST(Markdown, looseLists_withoutNeed_becomeTight)
{
    EXPECT_EQ(rewritten(u"- a\n\n- b\n"_s), "- a\n- b\n");
    EXPECT_EQ(rewritten(u"- a\n\n  další\n- b\n"_s), "- a\n\n  další\n\n- b\n");
}

TEST(Markdown, typedAddresses_areLinks)
{
    EXPECT_EQ(html(u"Viz http://a.cz/x, nebo (www.b.cz) a m@c.cz."_s),
        "<p>Viz <a href=\"http://a.cz/x\">http://a.cz/x</a>, nebo (<a href=\"http://www.b.cz\">www.b.cz</a>) a "
        "<a href=\"mailto:m@c.cz\">m@c.cz</a>.</p>\n");
    EXPECT_EQ(html(u"`http://a.cz` [http://b.cz](http://c.cz)"_s),
        "<p><code>http://a.cz</code> <a href=\"http://c.cz\">http://b.cz</a></p>\n");
}

TEST(Markdown, styles_beginAndEndAtWords)
{
    EXPECT_EQ(html(u"**a **b**"_s), "<p>**a <strong>b</strong></p>\n");
    EXPECT_EQ(write({ { .inlines = { { .kind = Inline::Kind::Strong, .children = { { .text = u" slovo "_s } } },
                          { .text = u"dál"_s } } } })
                  .toStdString(),
        "**slovo** dál\n");
}

TEST(MarkdownHtml, rawHtml_isShownAsText)
{
    EXPECT_EQ(html(u"<script>alert(1)</script>\n\n<b onclick=\"x\">y</b> & 'z'"_s),
        "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n<p>&lt;b onclick=&quot;x&quot;&gt;y&lt;/b&gt; &amp; &#39;z&#39;</p>\n");
}

TEST(MarkdownHtml, unsafeTargets_loseTheLink_keepTheText)
{
    for (const auto &url : { u"javascript:alert(1)"_s, u"JAVASCRIPT:alert(1)"_s, u"data:text/html;base64,x"_s, u"vbscript:x"_s,
             u"&#106;avascript:x"_s, u"java&#9;script:x"_s, u"file:///etc"_s, u"//evil.cz"_s, u"/jen/cesta"_s, u"http:"_s,
             u"http:///x"_s, u"blob:x"_s, u"&Tab;javascript:x"_s, u"<java script:x>"_s }) {
        EXPECT_EQ(html(u"[text](%1)"_s.arg(url)), "<p>text</p>\n") << url.toStdString();
        EXPECT_FALSE(isSafeUrl(url)) << url.toStdString();
    }
    for (const auto &url : { u"https://a.cz"_s, u"HTTP://a.cz/?q=1#x"_s, u"mailto:a@b.cz"_s, u"tel:+420474359611"_s,
             u"https://klášterec.cz/č"_s }) {
        EXPECT_TRUE(isSafeUrl(url)) << url.toStdString();
    }
}

TEST(MarkdownHtml, attributes_cannotBeBrokenOutOf)
{
    EXPECT_EQ(html(u"[x](https://a.cz/\"onmouseover=\"y)"_s), "<p><a href=\"https://a.cz/%22onmouseover=%22y\">x</a></p>\n");
    EXPECT_EQ(html(u"![\"><script>](attachment:d)"_s),
        "<figure><img src=\"d.jpg\" alt=\"&quot;&gt;&lt;script&gt;\"></figure>\n");
}

TEST(MarkdownHtml, pictures_standOutsideParagraphs_inOrder)
{
    EXPECT_EQ(html(u"před ![a](attachment:1) po **tučně ![b](attachment:2)**"_s),
        "<p>před </p><figure><img src=\"1.jpg\" alt=\"a\"></figure><p> po <strong>tučně </strong></p>"
        "<figure><img src=\"2.jpg\" alt=\"b\"></figure>\n");
    EXPECT_EQ(html(u"![x](https://pixel.cz/a.gif)"_s), "");
}

TEST(MarkdownHtml, headings_areShifted_andBounded)
{
    EXPECT_EQ(html(u"# a\n\n###### b"_s, 1), "<h2>a</h2>\n<h6>b</h6>\n");
}

TEST(MarkdownText, plainText_hasSignsAndAddresses)
{
    const auto blocks = parse(u"# N\n\n**a** [b](https://c.cz)\n\n- x\n- y\n  1. z\n\n| a | b |\n|---|---|\n| c | d |\n"_s);
    EXPECT_EQ(toPlainText(blocks, true).toStdString(), "N\n\na b (https://c.cz)\n\n• x\n• y\n  1. z\n\na | b\nc | d");
    EXPECT_EQ(toPlainText(parse(u"<https://c.cz>"_s), true).toStdString(), "https://c.cz");
}

TEST(MarkdownText, attachments_areFoundOnce_inOrder)
{
    EXPECT_EQ(attachmentsIn(parse(u"![a](attachment:2)\n\n> - **![b](attachment:1)** ![c](attachment:2)\n\n![d](http://x.cz)"_s)),
        QStringList({ u"2"_s, u"1"_s }));
}

TEST(MarkdownBounds, hostileNesting_isCutShort_andKeepsItsText)
{
    for (const auto &piece : { u">"_s, u"- "_s, u"1. "_s, u"["_s, u"!["_s, u"*a "_s, u"**"_s, u"`a "_s, u"<"_s, u"\\"_s, u"_a*"_s,
             u"[a](b"_s, u"> - "_s }) {
        const auto source = piece.repeated(100'000) + u"dno"_s;
        const auto tree = parse(source);
        EXPECT_TRUE(toPlainText(tree).contains(u"dno"_s)) << piece.toStdString();
        EXPECT_EQ(parse(write(tree)), tree) << piece.toStdString();
    }
}

TEST(MarkdownBounds, deepIndentedLists_areOpenedUpBeyondTheLimit)
{
    QString source;
    for (int i = 0; i < 200; ++i) {
        source += QString(i * 2, u' ') + u"- bod "_s + QString::number(i) + u'\n';
    }
    const auto tree = parse(source);
    EXPECT_TRUE(toPlainText(tree).contains(u"bod 199"_s));
    EXPECT_EQ(parse(write(tree)), tree);
}

TEST(Markdown, tableWithoutAHeader_haveNoneInHtml_andStayAsTheyAre)
{
    const auto tree = parse(u"|  |  |\n|---|---|\n| středa | 8.00 |\n"_s);
    EXPECT_EQ(parse(write(tree)), tree);
    const auto page = toHtml(tree, {});
    EXPECT_FALSE(page.contains(u"<th"_s)) << page.toStdString();
    EXPECT_TRUE(page.contains(u"<td>středa</td>"_s));
}

TEST(MarkdownBounds, tableOfManyEmptyCells_doesNotGrowWithoutEnd)
{
    const auto wide = u"|x"_s.repeated(3000) + u"|\n"_s + u"|-"_s.repeated(3000) + u"|\n"_s + u"|y\n"_s.repeated(3000);
    EXPECT_LE(parse(wide).size(), 1);
}
