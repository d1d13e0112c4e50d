#include "markup/Markdown.h"

#include <QFile>
#include <gtest/gtest.h>

using namespace bubenik::markdown;
using namespace Qt::StringLiterals;

namespace {

QString fixture(const QString &name)
{
    QFile file(QStringLiteral(BUBENIK_FIXTURES "/paste/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return QString::fromUtf8(file.readAll());
}

class Paste : public ::testing::TestWithParam<const char *>
{
};

std::string pasted(const QString &html)
{
    return fromHtml(html).toStdString();
}

} // namespace

TEST_P(Paste, fixture_pasted_isCleanMarkdown)
{
    const auto name = QString::fromLatin1(GetParam());
    const auto markdown = fromHtml(fixture(name + u".html"_s));
    EXPECT_EQ(markdown.toStdString(), fixture(name + u".md"_s).toStdString());
    EXPECT_EQ(write(parse(markdown)).toStdString(), markdown.toStdString());
}

INSTANTIATE_TEST_SUITE_P(Sources, Paste, ::testing::Values("word-list", "word-table", "libreoffice", "google-docs", "web-page"));

TEST(PasteDetail, unsafeLinks_inAnyDress_loseTheirTarget)
{
    for (const auto &href : { u"javascript:alert(1)"_s, u"JaVaScRiPt:alert(1)"_s, u" javascript:x"_s, u"java&#10;script:x"_s,
             u"&#106;avascript:x"_s, u"data:text/html,x"_s, u"vbscript:x"_s, u"java\tscript:x"_s, u"file:///etc/passwd"_s }) {
        EXPECT_EQ(pasted(u"<a href=\"%1\">text</a>"_s.arg(href)), "text\n") << href.toStdString();
    }
}

TEST(PasteDetail, plainText_withMarkdownSigns_staysText)
{
    EXPECT_EQ(pasted(u"<p>1. ledna</p><p>* hvězda * a _čára_ [x](y)</p><p># mříž</p>"_s),
        "1\\. ledna\n\n\\* hvězda \\* a \\_čára\\_ \\[x\\](y)\n\n\\# mříž\n");
}

TEST(PasteDetail, linkAroundParagraphs_goesOnInEach)
{
    EXPECT_EQ(pasted(u"<a href=\"https://a.cz\"><p>x</p><p>y</p></a>"_s), "[x](https://a.cz)\n\n[y](https://a.cz)\n");
}

TEST(PasteDetail, cellsOverRowsAndColumns_keepTheirPlace)
{
    EXPECT_EQ(pasted(u"<table><tr><th rowspan=2>A<th>B<tr><td>C<tr><td>D<td>E</table>"_s),
        "| A | B |\n| --- | --- |\n|  | C |\n| D | E |\n");
}

TEST(PasteDetail, emptyOrBrokenHtml_neverFails)
{
    EXPECT_EQ(pasted({}), "");
    EXPECT_EQ(pasted(u"<"_s), "\\<\n");
    EXPECT_EQ(pasted(u"<p><b><i>a</p></b>b"_s), "**_a_**\n\n_b_\n");
    EXPECT_EQ(pasted(u"<ul><ul><li>a</ul></ul>"_s), "- a\n");
}

TEST(PasteDetail, thousandsOfNestedElements_keepTheirText)
{
    for (const auto &tag : { u"<span>"_s, u"<b>"_s, u"<ul><li>"_s, u"<blockquote>"_s, u"<table><tr><td>"_s }) {
        EXPECT_TRUE(fromHtml(tag.repeated(5'000) + u"dno"_s).contains(u"dno"_s)) << tag.toStdString();
    }
}
