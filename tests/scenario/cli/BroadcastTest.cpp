// Texts for the phones, feeds and open data, by the command line.
#include "CliFixture.h"

#include <QFile>
#include <QJsonDocument>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

using Sms = CliFixture;
using Feed = CliFixture;
using OpenData = CliFixture;
using Broadcast = CliFixture;
using Warning = CliFixture;

QByteArray bytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_F(Sms, count_tellsAlphabetPartsAndCostlyLetters)
{
    const auto file = write(u"sms.txt"_s, u"Zítra nepůjde elektřina\n"_s.toUtf8());
    const auto counted = run({ u"sms"_s, u"count"_s, file });
    ASSERT_EQ(counted.exit, 0) << counted.err.constData();
    const auto json = counted.object();
    EXPECT_EQ(json[u"alphabet"_s], u"ucs2"_s);
    EXPECT_EQ(json[u"characters"_s], 23);
    EXPECT_EQ(json[u"parts"_s], 1);
    EXPECT_EQ(json[u"costly"_s], QJsonArray({ u"í"_s, u"ů"_s, u"ř"_s }));
    EXPECT_EQ(json[u"plain"_s][u"text"_s], u"Zitra nepujde elektrina"_s);
    EXPECT_EQ(run({ u"sms"_s, u"count"_s, path(u"neni.txt"_s) }).exit, 1);
}

TEST_F(Sms, propose_makesAShortFormOfAPost)
{
    makeWorkspace();
    const auto body = write(u"text.md"_s,
        u"## Pozor\n\nV úterý 8. prosince od 7.30 nepůjde elektřina v ulici Petra Bezruče.\n\nDěkujeme."_s.toUtf8());
    const auto added = run({ u"post"_s, u"add"_s, u"--title"_s, u"Odstávka elektřiny"_s, u"--body-file"_s, body });
    const auto proposed
        = run({ u"sms"_s, u"propose"_s, added.object()[u"id"_s].toString(), u"--characters"_s, u"100"_s });
    ASSERT_EQ(proposed.exit, 0) << proposed.err.constData();
    EXPECT_EQ(proposed.object()[u"text"_s], u"V úterý 8. prosince od 7.30 nepůjde elektřina v ulici Petra Bezruče."_s);
    EXPECT_EQ(run({ u"sms"_s, u"propose"_s, u"post:neni"_s }).exit, 1);
}

TEST_F(Feed, check_tellsOfEachLiveItem)
{
    makeWorkspace();
    const auto post = addPost();
    schedule(post);
    ASSERT_EQ(run({ u"deliver"_s }).exit, 0);
    const auto checked = run({ u"feed"_s, u"check"_s, u"web"_s });
    ASSERT_EQ(checked.exit, 0) << checked.err.constData();
    const auto items = checked.array();
    ASSERT_EQ(items.size(), 1);
    EXPECT_EQ(items[0][u"post"_s], post);
    EXPECT_EQ(items[0][u"inFeed"_s], true);
    EXPECT_TRUE(items[0][u"enclosure"_s].isNull());
    EXPECT_TRUE(items[0][u"problem"_s].isNull());
    EXPECT_FALSE(items[0][u"since"_s].toString().isEmpty());
    QFile feed(site() + u"/rss.xml"_s);
    ASSERT_TRUE(feed.open(QIODevice::ReadOnly));
    auto bytes = feed.readAll();
    feed.close();
    bytes.remove(bytes.indexOf("<item>"), bytes.indexOf("</channel>") - bytes.indexOf("<item>"));
    ASSERT_TRUE(feed.open(QIODevice::WriteOnly));
    feed.write(bytes);
    feed.close();
    const auto missing = run({ u"feed"_s, u"check"_s, u"web"_s });
    EXPECT_EQ(missing.exit, 1);
    EXPECT_EQ(missing.array()[0][u"inFeed"_s], false);
    EXPECT_EQ(missing.array()[0][u"problem"_s], u"not-in-feed"_s);
    EXPECT_EQ(run({ u"feed"_s, u"check"_s, u"neni"_s }).exit, 1);
}

TEST_F(OpenData, export_writesWhatIsOut_withItsEvent)
{
    makeWorkspace();
    const auto event = addPost(u"Adventní koncert"_s,
        { u"--event-starts"_s, u"2026-12-11T18:00"_s, u"--event-ends"_s, u"2026-12-11T20:00"_s, u"--event-place"_s,
            u"Zámecká kaple"_s, u"--event-admission"_s, u"120 Kč"_s, u"--english-title"_s, u"Advent concert"_s });
    const auto notice = addPost(u"Záměr pronájmu"_s, { u"--notice-reference"_s, u"1/2026"_s });
    addPost(u"Koncept"_s);
    schedule(event);
    schedule(notice);
    ASSERT_EQ(run({ u"deliver"_s }).exit, 0);
    const auto shown = run({ u"post"_s, u"show"_s, event }).object();
    EXPECT_EQ(shown[u"event"_s][u"starts"_s], u"2026-12-11T17:00:00.000Z"_s);
    const auto folder = path(u"od"_s);
    const auto exported = run(
        { u"export"_s, u"open-data"_s, folder, u"--site"_s, u"https://www.mesto.cz"_s, u"--ico"_s, u"00261939"_s,
            u"--terms"_s, u"cc-by"_s });
    ASSERT_EQ(exported.exit, 0) << exported.err.constData();
    EXPECT_EQ(exported.object()[u"news"_s], 2);
    EXPECT_EQ(exported.object()[u"events"_s], 1);
    EXPECT_EQ(exported.object()[u"notices"_s], 1);
    const auto events = QJsonDocument::fromJson(bytes(folder + u"/udalosti.jsonld"_s)).array();
    ASSERT_EQ(events.size(), 1);
    EXPECT_EQ(events[0][u"název"_s][u"en"_s], u"Advent concert"_s);
    EXPECT_EQ(events[0][u"doba_trvání"_s][0][u"časový_interval"_s][u"začátek"_s][u"datum_a_čas"_s],
        u"2026-12-11T18:00:00+01:00"_s);
    EXPECT_TRUE(QFile::exists(folder + u"/uredni-deska.jsonld"_s));
    const auto catalogue = QJsonDocument::fromJson(bytes(folder + u"/katalog.jsonld"_s)).object();
    EXPECT_EQ(catalogue[u"datová_sada"_s].toArray().size(), 3);
    EXPECT_TRUE(QFile::exists(folder + u"/datova-sada-udalosti.jsonld"_s));
    // The website names the item as the export does.
    const auto onSite = QJsonDocument::fromJson(bytes(site() + u"/opendata/udalosti.jsonld"_s)).array();
    ASSERT_EQ(onSite.size(), 1);
    EXPECT_EQ(
        onSite[0][u"iri"_s].toString().section(u':', 2).left(36), events[0][u"iri"_s].toString().section(u'#', 1));
}

TEST_F(OpenData, eventsThatCannotBe_areRefused)
{
    makeWorkspace();
    const auto post = addPost();
    EXPECT_EQ(run({ u"post"_s, u"edit"_s, post, u"--event-place"_s, u"Kaple"_s }).exit, 2);
    EXPECT_EQ(run({ u"post"_s, u"edit"_s, post, u"--event-starts"_s, u"2026-12-11T18:00"_s, u"--event-ends"_s,
                      u"2026-12-11T17:00"_s })
                  .exit,
        2);
    ASSERT_EQ(run({ u"post"_s, u"edit"_s, post, u"--event-starts"_s, u"2026-12-11T18:00"_s }).exit, 0);
    ASSERT_EQ(run({ u"post"_s, u"edit"_s, post, u"--event-place"_s, u"Kaple"_s }).exit, 0);
    EXPECT_EQ(run({ u"post"_s, u"show"_s, post }).object()[u"event"_s][u"place"_s], u"Kaple"_s);
    ASSERT_EQ(run({ u"post"_s, u"edit"_s, post, u"--no-event"_s }).exit, 0);
    EXPECT_FALSE(run({ u"post"_s, u"show"_s, post }).object().contains(u"event"_s));
}

TEST_F(Broadcast, isHandedOverByHand_andTickedOff)
{
    makeWorkspace();
    ASSERT_EQ(run({ u"channel"_s, u"add"_s, u"rozhlas"_s, u"--kind"_s, u"broadcast"_s, u"--set"_s,
                      u"page=https://app.rozhlas.cz/"_s })
                  .exit,
        0);
    const auto post = addPost();
    ASSERT_EQ(run({ u"post"_s, u"schedule"_s, post, u"--channel"_s, u"rozhlas"_s }).exit, 0);
    EXPECT_EQ(run({ u"deliver"_s }).exit, 5);
    const auto waiting = run({ u"broadcast"_s, u"list"_s }).array();
    ASSERT_EQ(waiting.size(), 1);
    const auto id = waiting[0][u"id"_s].toString();
    const auto shown = run({ u"broadcast"_s, u"show"_s, id }).object();
    EXPECT_TRUE(shown[u"text"_s].toString().startsWith(u"Uzavírka Petlérské ulice"_s));
    EXPECT_EQ(shown[u"page"_s], u"https://app.rozhlas.cz/"_s);
    EXPECT_EQ(run({ u"broadcast"_s, u"copied"_s, id }).exit, 0);
    EXPECT_EQ(run({ u"broadcast"_s, u"opened"_s, id }).exit, 0);
    EXPECT_EQ(run({ u"broadcast"_s, u"done"_s, id }).exit, 0);
    EXPECT_EQ(run({ u"broadcast"_s, u"done"_s, id }).exit, 1);
    EXPECT_EQ(run({ u"deliver"_s }).exit, 0);
    EXPECT_EQ(delivery(post)[u"state"_s], u"live"_s);
}

TEST_F(Warning, becomesADraft_andNothingIsSent)
{
    makeWorkspace();
    const auto file = write(u"vystraha.xml"_s,
        u"<alert "
        u"xmlns=\"urn:oasis:names:tc:emergency:cap:1.2\"><identifier>1</identifier><status>Actual</"
        u"status><msgType>Alert</msgType>"
        "<info><language>cs</language><event>Silný "
        "vítr</event><severity>Moderate</severity><description>Nárazy.</description>"
        "<area><areaDesc>Kadaň</areaDesc></area></info></alert>"_s.toUtf8());
    const auto read = run({ u"warning"_s, u"read"_s, file, u"--area"_s, u"Kadaň"_s });
    ASSERT_EQ(read.exit, 0) << read.err.constData();
    EXPECT_EQ(read.array()[0][u"title"_s], u"Výstraha: Silný vítr"_s);
    const auto made = run({ u"warning"_s, u"draft"_s, file }).object()[u"made"_s].toArray();
    ASSERT_EQ(made.size(), 1);
    EXPECT_EQ(run({ u"post"_s, u"show"_s, made[0].toString() }).object()[u"state"_s], u"draft"_s);
    EXPECT_EQ(run({ u"warning"_s, u"draft"_s, file }).object()[u"made"_s].toArray().size(), 0);
    EXPECT_TRUE(run({ u"delivery"_s, u"list"_s }).array().isEmpty());
}

} // namespace bubenik
