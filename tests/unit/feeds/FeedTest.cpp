// Feeds as they are written out there: right ones, and those that are not.
#include "feeds/Feed.h"
#include "feeds/FeedText.h"

#include <gtest/gtest.h>

namespace bubenik::feeds {

using namespace Qt::StringLiterals;

namespace {

Feed read(const QByteArray &bytes, const QByteArray &charset = {}, const QString &address = u"https://www.mesto.cz/"_s)
{
    const auto feed = parseFeed(bytes, charset, QUrl(address));
    EXPECT_TRUE(feed) << feed.error().code.toStdString();
    return feed.value_or(Feed {});
}

QString codeOf(const QByteArray &bytes)
{
    const auto feed = parseFeed(bytes);
    return feed ? u"read"_s : feed.error().code;
}

QByteArray rss(const QByteArray &items, const QByteArray &head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
{
    return head
        + "<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\"><channel><title>Aktuality</title>"
          "<link>https://www.mesto.cz/</link><description>x</description>"
        + items + "</channel></rss>";
}

QString iso(const QString &text)
{
    const auto time = feedTime(text);
    return time ? toIso(*time).left(19) : u"-"_s;
}

} // namespace

TEST(FeedOfRss2, isRead)
{
    const auto feed = read(
        rss("<item><title>Uzavírka &amp; objížďka</title><link>https://www.mesto.cz/a</link>"
            "<guid isPermaLink=\"false\">abc-1</guid><description><![CDATA[<p>Od <b>zítřka</b></p>]]></description>"
            "<pubDate>Tue, 01 Dec 2026 07:00:00 +0100</pubDate>"
            "<enclosure url=\"/z.mp3\" length=\"12345\" type=\"audio/mpeg\"/>"
            "<atom:link rel=\"related\" href=\"https://jinam.cz/\"/></item>"));
    EXPECT_FALSE(feed.damage);
    EXPECT_EQ(feed.format, Format::Rss2);
    EXPECT_EQ(feed.title, u"Aktuality"_s);
    ASSERT_EQ(feed.entries.size(), 1);
    const auto &entry = feed.entries.first();
    EXPECT_EQ(entry.title, u"Uzavírka & objížďka"_s);
    EXPECT_EQ(entry.id, u"abc-1"_s);
    EXPECT_EQ(entry.link, u"https://www.mesto.cz/a"_s);
    EXPECT_EQ(entry.summary, u"<p>Od <b>zítřka</b></p>"_s);
    ASSERT_TRUE(entry.published);
    EXPECT_EQ(toIso(*entry.published), u"2026-12-01T06:00:00.000Z"_s);
    ASSERT_EQ(entry.enclosures.size(), 1);
    EXPECT_EQ(entry.enclosures.first().url, u"https://www.mesto.cz/z.mp3"_s);
    EXPECT_EQ(entry.enclosures.first().length, 12345);
    EXPECT_EQ(entry.enclosures.first().type, u"audio/mpeg"_s);
}

TEST(FeedOfRss1, isRead)
{
    const auto feed
        = read("<?xml version=\"1.0\"?><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
               "xmlns=\"http://purl.org/rss/1.0/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
               "<channel "
               "rdf:about=\"https://www.mesto.cz/\"><title>Rozhlas</title><link>https://www.mesto.cz/</link></channel>"
               "<item rdf:about=\"https://www.mesto.cz/1\"><title>Voda</title><link>https://www.mesto.cz/1</link>"
               "<dc:date>2026-12-01T07:00:00+01:00</dc:date></item></rdf:RDF>");
    EXPECT_EQ(feed.format, Format::Rss1);
    ASSERT_EQ(feed.entries.size(), 1);
    EXPECT_EQ(feed.entries.first().id, u"https://www.mesto.cz/1"_s);
    EXPECT_EQ(toIso(feed.entries.first().published.value_or(Instant {})), u"2026-12-01T06:00:00.000Z"_s);
}

TEST(FeedOfAtom, isRead)
{
    const auto feed = read(
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:base=\"https://www.mesto.cz/zpravy/\"><title>Město</title>"
        "<link rel=\"self\" href=\"feed\"/><link href=\"https://www.mesto.cz/\"/>"
        "<entry><id>tag:mesto.cz,2026:1</id><title type=\"html\">A &lt;i&gt;B&lt;/i&gt;</title>"
        "<link rel=\"enclosure\" href=\"a.mp3\" length=\"9\" type=\"audio/mpeg\"/><link href=\"1\"/>"
        "<updated>2026-12-02T00:00:00Z</updated><published>2026-12-01T00:00:00Z</published>"
        "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">Text "
        "<b>tučně</b></div></content></entry></feed>");
    EXPECT_EQ(feed.format, Format::Atom);
    EXPECT_EQ(feed.link, u"https://www.mesto.cz/"_s);
    ASSERT_EQ(feed.entries.size(), 1);
    const auto &entry = feed.entries.first();
    EXPECT_EQ(entry.title, u"A B"_s);
    EXPECT_EQ(entry.link, u"https://www.mesto.cz/zpravy/1"_s);
    EXPECT_EQ(entry.summary, u"Text tučně"_s);
    EXPECT_EQ(toIso(entry.published.value_or(Instant {})).left(10), u"2026-12-01"_s);
    ASSERT_EQ(entry.enclosures.size(), 1);
    EXPECT_EQ(entry.enclosures.first().url, u"https://www.mesto.cz/zpravy/a.mp3"_s);
}

TEST(BrokenFeed, bareAmpersandsControlsAndUndeclaredReferences_areMended)
{
    const auto feed
        = read(rss("<item><title>Voda & teplo&nbsp;dnes \x01</title><link>https://www.mesto.cz/?a=1&b=2</link></item>"
                   "<item><title>Druh&aacute;</title></item>"));
    ASSERT_EQ(feed.entries.size(), 2);
    EXPECT_EQ(feed.entries[0].title, u"Voda & teplo dnes"_s);
    EXPECT_EQ(feed.entries[0].link, u"https://www.mesto.cz/?a=1&b=2"_s);
    EXPECT_EQ(feed.entries[1].title, u"Druhá"_s);
    EXPECT_TRUE(feed.damage);
}

TEST(BrokenFeed, wrongNestingInOneItem_leavesTheOthersWhole)
{
    const auto feed = read(rss("<item><title>První</title><guid>1</guid></item>"
                               "<item><title>Druhý</title><description>a<br>b</description><guid>2</guid>"
                               "<enclosure type='audio/mpeg' url='https://www.mesto.cz/2.mp3' length=' 7 '></item>"
                               "<item><title>Třetí</title><guid>3</guid></item>"));
    ASSERT_EQ(feed.entries.size(), 3);
    EXPECT_EQ(feed.entries[1].title, u"Druhý"_s);
    EXPECT_EQ(feed.entries[1].id, u"2"_s);
    ASSERT_EQ(feed.entries[1].enclosures.size(), 1);
    EXPECT_EQ(feed.entries[1].enclosures.first().length, 7);
    EXPECT_EQ(feed.entries[2].id, u"3"_s);
    ASSERT_TRUE(feed.damage);
    EXPECT_EQ(feed.damage->code, u"feed-damaged"_s);
}

TEST(BrokenFeed, cutOff_givesWhatCame)
{
    auto bytes = rss(
        "<item><title>První</title><guid>1</guid></item><item><title>Druhý</title><guid>2</guid><description>Dlouhý");
    bytes.truncate(bytes.indexOf("Dlouhý") + 3);
    const auto feed = read(bytes);
    ASSERT_EQ(feed.entries.size(), 2);
    EXPECT_EQ(feed.entries[1].id, u"2"_s);
    EXPECT_TRUE(feed.damage);
}

TEST(BrokenFeed, spaceBeforeTheDeclaration_isNoMatter)
{
    EXPECT_EQ(read("\n\n  " + rss("<item><title>A</title></item>")).entries.size(), 1);
    EXPECT_EQ(read("\xEF\xBB\xBF" + rss("<item><title>A</title></item>")).entries.size(), 1);
}

TEST(FeedsCharset, ofDeclarationHeaderOrNone_isFound)
{
    const QByteArray declared("<?xml version=\"1.0\" encoding=\"windows-1250\"?>\n");
    EXPECT_EQ(
        read(rss("<item><title>\x8A\xE8\xEC\xF8\x9E\xFD\xE1\xED\xE9\xF9</title></item>", declared)).entries[0].title,
        u"Ščěřžýáíéů"_s);
    EXPECT_EQ(read(rss("<item><title>\xA9\xE8\xEC\xF8\xBE</title></item>", "<?xml version=\"1.0\"?>"), "iso-8859-2")
                  .entries[0]
                  .title,
        u"Ščěřž"_s);
    EXPECT_EQ(
        read(rss("<item><title>\x9E\xED\xFE</title></item>", {})).entries[0].title, u"žíţ"_s); // no UTF-8 by any means
    EXPECT_EQ(decoded(QByteArray("\xFF\xFE<\0a\0>\0", 8), {}), u"<a>"_s);
}

TEST(FeedsCharset, everyLetterOfTheCzechTables_isRight)
{
    QByteArray high;
    for (int i = 0x80; i < 0x100; ++i) {
        high += static_cast<char>(i);
    }
    EXPECT_EQ(decoded(high, "windows-1250").size(), 128);
    EXPECT_EQ(decoded("\x8D\x9D\xCC\xD9\xF2\xEF\xCF\xC8\xD2", "windows-1250"), u"ŤťĚŮňďĎČŇ"_s);
    EXPECT_EQ(decoded("\xAB\xBB\xCC\xD9\xF2\xEF\xCF\xC8\xD2", "iso-8859-2"), u"ŤťĚŮňďĎČŇ"_s);
    EXPECT_EQ(decoded("\xFF", "windows-1250"), u"˙"_s);
    EXPECT_EQ(decoded("\xFF", "iso-8859-2"), u"˙"_s);
}

TEST(NoFeed, isRefusedByName)
{
    EXPECT_EQ(codeOf("<!DOCTYPE html><html><body>404</body></html>"), u"feed-html"_s);
    EXPECT_EQ(
        codeOf("<?xml version=\"1.0\"?>\n<!-- x --><html xmlns=\"http://www.w3.org/1999/xhtml\"/>"), u"feed-html"_s);
    EXPECT_EQ(codeOf(""), u"feed-none"_s);
    EXPECT_EQ(codeOf("{\"feed\": []}"), u"feed-none"_s);
    EXPECT_EQ(codeOf("<svg/>"), u"feed-none"_s);
}

TEST(NoFeed, bombOfEntities_isRefusedAtOnce)
{
    QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\">";
    for (char name = 'b'; name < 'k'; ++name) {
        bomb += QByteArray("<!ENTITY ") + name + " \""
            + QByteArray("&?;").replace('?', static_cast<char>(name - 1)).repeated(10) + "\">";
    }
    EXPECT_EQ(codeOf(bomb + "]><rss version=\"2.0\"><channel><title>&j;</title></channel></rss>"), u"feed-bomb"_s);
}

TEST(NoFeed, nestedAMillionDeep_neitherHangsNorFalls)
{
    EXPECT_EQ(
        read(rss("<item><title>A</title><description>" + QByteArray("<b>").repeated(1'000'000))).entries.size(), 1);
    const auto closed = QByteArray("<b>").repeated(200'000) + QByteArray("</b>").repeated(200'000);
    EXPECT_EQ(read(rss("<item><title>A</title><description>" + closed + "</description></item>")).entries.size(), 1);
}

TEST(FeedTime, ofEveryFormThatIsMet)
{
    EXPECT_EQ(iso(u"Tue, 01 Dec 2026 07:00:00 +0100"_s), u"2026-12-01T06:00:00"_s);
    EXPECT_EQ(iso(u"1 Dec 26 7:00 GMT"_s), u"2026-12-01T07:00:00"_s);
    EXPECT_EQ(iso(u"Tue, 1 December 2026 07:00:00 CET"_s), u"2026-12-01T06:00:00"_s);
    EXPECT_EQ(iso(u"Tuesday, 01-Dec-2026 07:00:00 UTC"_s), u"2026-12-01T07:00:00"_s);
    EXPECT_EQ(iso(u"út, 01 Dec 2026 07:00:00 -0500"_s), u"2026-12-01T12:00:00"_s);
    EXPECT_EQ(iso(u"2026-12-01T07:00:00.5+01:00"_s), u"2026-12-01T06:00:00"_s);
    EXPECT_EQ(iso(u"2026-12-01 07:00"_s), u"2026-12-01T07:00:00"_s);
    EXPECT_EQ(iso(u"2026-12-01"_s), u"2026-12-01T00:00:00"_s);
    EXPECT_EQ(iso(u"31 Feb 2026 07:00 GMT"_s), u"-"_s);
    EXPECT_EQ(iso(u"včera"_s), u"-"_s);
}

TEST(FeedOfAPage, isTheFirstThatIsNotOfComments)
{
    const QUrl page(u"https://www.mesto.cz/novinky/"_s);
    EXPECT_EQ(feedOfferedBy("<link rel='alternate' type=\"application/rss+xml\" href=\"/comments/feed/\">"
                            "<LINK href=\"../rss.php?a=1&amp;b=2\" rel=\"alternate\" type=\"application/rss+xml\">",
                  page),
        QUrl(u"https://www.mesto.cz/rss.php?a=1&b=2"_s));
    EXPECT_EQ(feedOfferedBy("<link rel=stylesheet href=a.css>", page), std::nullopt);
}

} // namespace bubenik::feeds
