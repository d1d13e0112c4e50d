// The site's feed by the rules of the W3C feed validator, and as a reader that others wrote understands it
// (tests/fakes/feedcheck).
#include "SiteFixture.h"

#include <QJsonDocument>
#include <QProcess>

namespace bubenik::folder {

namespace {

class FeedRules : public SiteFixture
{
protected:
    FeedRules() { m_url = u"https://noviny.klasterec.cz/"_s; }

    // The faults; and what the reader made of it into `read`.
    std::string check()
    {
        QProcess python;
        python.start(
            u"/usr/bin/python3"_s, { QStringLiteral(BUBENIK_FEEDCHECK), path() + u"/rss.xml"_s, m_url + u"rss.xml"_s });
        python.waitForFinished(60000);
        const auto said = python.readAllStandardOutput();
        const auto end = said.indexOf("\n\n");
        read = QJsonDocument::fromJson(said.mid(end + 2)).object();
        return end < 0 || read.isEmpty() ? "no answer: " + python.readAllStandardError().toStdString()
                                         : said.left(end).toStdString();
    }

    QJsonObject item(int number) { return read[u"items"_s][number].toObject(); }

    QJsonObject read;
};

} // namespace

TEST_F(FeedRules, ofATownsUsualContent_hold)
{
    auto plain = outgoing(u"mark-1"_s, u"Nádoby <120 l> & „spol.“"_s);
    plain.content.lead = u"Nádoby <120 l> & kontejnery > 1 100 l; viz <b>ceník</b>."_s;
    ASSERT_TRUE(publish(plain));
    auto heard = outgoing(u"mark-2"_s, u"Hlášení rozhlasu \x01 – 😀"_s);
    auto sound = attach("ID3 sound", u"Hlášení č. 1.mp3"_s, AttachmentRole::Sound, u"audio/mpeg"_s);
    heard.content.attachments = { sound, picture(800, 600, u"Náměstí"_s) };
    heard.content.body = u"![](attachment:%1)\n\nText.\n"_s.arg(sound.digest);
    heard.content.categories = { u"Hlášení & rozhlas"_s, u" "_s };
    ASSERT_TRUE(publish(heard));
    for (int i = 3; i < 45; ++i) {
        ASSERT_TRUE(publish(outgoing(u"mark-%1"_s.arg(i), u"Zpráva č. %1"_s.arg(i)))); // all at the same minute
    }
    auto summer = outgoing(u"mark-45"_s, u"Letní čas"_s);
    summer.due = at("2026-07-01T06:00:00.000Z");
    ASSERT_TRUE(publish(summer));
    EXPECT_EQ(check(), "");
    EXPECT_EQ(read[u"version"_s], u"rss20"_s);
    EXPECT_EQ(read[u"items"_s].toArray().size(), 30);
}

TEST_F(FeedRules, whatAReaderUnderstands_isWhatWasWritten)
{
    auto what = outgoing(u"mark-1"_s, u"Nádoby <120 l> & „spol.“"_s);
    what.content.lead = u"Kontejnery > 1 100 l & nádoby <120 l>."_s;
    auto sound = attach("ID3 sound", u"hlaseni.mp3"_s, AttachmentRole::Sound, u"audio/mpeg"_s);
    what.content.attachments = { sound };
    ASSERT_TRUE(publish(what));
    ASSERT_EQ(check(), "");
    EXPECT_EQ(item(0)[u"id"_s], u"mark-1"_s);
    EXPECT_EQ(item(0)[u"title"_s], u"Nádoby <120 l> & „spol.“"_s);
    EXPECT_EQ(item(0)[u"published"_s], u"2026-11-30T06:00:00Z"_s);
    EXPECT_EQ(
        item(0)[u"summary"_s], u"Kontejnery &gt; 1 100 l &amp; nádoby &lt;120 l&gt;."_s); // HTML, as readers show it
    const auto enclosure = item(0)[u"enclosures"_s][0];
    EXPECT_TRUE(enclosure[0].toString().startsWith(m_url + u"clanek/"_s));
    EXPECT_EQ(enclosure[1], 9);
    EXPECT_EQ(enclosure[2], u"audio/mpeg"_s);
}

TEST_F(FeedRules, ofAnEmptySite_hold)
{
    const auto published = publish(outgoing(u"mark-1"_s, u"Stažený"_s));
    ASSERT_TRUE(published);
    ASSERT_TRUE(site().withdraw(published->remoteId));
    EXPECT_EQ(check(), "");
}

TEST_F(FeedRules, edits_keepGuidAndDate)
{
    auto what = outgoing(u"mark-1"_s, u"Uzavírka"_s);
    const auto published = publish(what);
    ASSERT_TRUE(published);
    ASSERT_EQ(check(), "");
    const auto before = item(0);
    what.content.title = u"Uzavírka trvá"_s;
    ASSERT_TRUE(site().update(published->remoteId, what, published->fingerprint, m_paths, {}));
    ASSERT_EQ(check(), "");
    EXPECT_EQ(item(0)[u"title"_s], u"Uzavírka trvá"_s);
    for (const auto &key : { u"id"_s, u"published"_s, u"link"_s }) {
        EXPECT_EQ(item(0)[key], before[key]);
    }
}

TEST_F(FeedRules, openData_followsTheSite)
{
    auto what = outgoing(u"0193a1b2-0000-7000-8000-000000000001"_s, u"Koncert"_s);
    what.content.details.event = EventDetails { at("2026-12-11T17:00:00.000Z"), {}, u"Kaple"_s, {} };
    what.content.attachments = { picture(800, 600, u"Kaple"_s) };
    const auto published = publish(what);
    ASSERT_TRUE(published);
    const auto events
        = [&] { return QJsonDocument::fromJson(bytesOf(path() + u"/opendata/udalosti.jsonld"_s)).array(); };
    ASSERT_EQ(events().size(), 1);
    EXPECT_EQ(events()[0][u"iri"_s], m_url + u"opendata/udalosti.jsonld#"_s + what.mark);
    EXPECT_EQ(events()[0][u"umístění"_s][0][u"název"_s][u"cs"_s], u"Kaple"_s);
    const auto picture = events()[0][u"příloha"_s][0][u"url"_s].toString();
    EXPECT_TRUE(QFile::exists(path() + u'/' + picture.mid(m_url.size()))) << picture.toStdString();
    EXPECT_FALSE(QFile::exists(path() + u"/opendata/katalog.jsonld"_s)); // nobody said whose and on what terms
    ASSERT_TRUE(site().withdraw(published->remoteId));
    EXPECT_TRUE(events().isEmpty());
}

} // namespace bubenik::folder
