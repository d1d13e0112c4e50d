#include "markup/FileLinks.h"
#include "markup/Html.h"

#include <gtest/gtest.h>

namespace bubenik::markdown {

using namespace Qt::StringLiterals;

namespace {
const auto text = u"Viz **[Plán & mapa](attachment:0aff)** a [web](https://a.cz).\n\n- [jinde](attachment:1bff)"_s;
}

TEST(FileLinks, survivesReadingAndWriting)
{
    const auto tree = parse(text);
    EXPECT_EQ(parse(write(tree)), tree);
    EXPECT_EQ(linkedFile(fileLink(u"0aff"_s)), u"0aff"_s);
    EXPECT_TRUE(linkedFile(u"https://a.cz"_s).isEmpty());
    EXPECT_TRUE(attachmentsIn(tree).isEmpty()) << "a link shows nothing in its place";
}

TEST(FileLinks, inHtml_leadWhereTheFileIs_andAreWordsWhereItIsNot)
{
    const HtmlOptions options { .file = [](const QString &digest) { return digest == "0aff"_L1 ? u"plan\".pdf"_s : QString(); } };
    const auto html = toHtml(parse(text), options);
    EXPECT_TRUE(html.contains(u"<strong><a href=\"plan&quot;.pdf\" data-attachment=\"0aff\">Plán &amp; mapa</a></strong>"_s)) << html.toStdString();
    EXPECT_TRUE(html.contains(u"<li>jinde</li>"_s));
    EXPECT_FALSE(toHtml(parse(text), {}).contains(u"attachment:"_s));
}

TEST(FileLinks, inPlainText_areWords_orLeadWhereOneSays)
{
    EXPECT_EQ(toPlainText(parse(text), true), u"Viz Plán & mapa a web (https://a.cz).\n\n• jinde"_s);
    const auto led = withFileLinks(parse(text), [](const QString &digest) { return u"https://m.cz/"_s + digest; });
    EXPECT_EQ(toPlainText(led, true), u"Viz Plán & mapa (https://m.cz/0aff) a web (https://a.cz).\n\n• jinde (https://m.cz/1bff)"_s);
    const auto bare = withFileLinks(parse(text), [](const QString & /*digest*/) { return QString(); });
    EXPECT_EQ(toPlainText(bare, true), u"Viz Plán & mapa a web (https://a.cz).\n\n• jinde"_s);
}

} // namespace bubenik::markdown
