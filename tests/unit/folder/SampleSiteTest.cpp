// A whole site with what a town publishes, and the rules that its pages and its feed keep. With BUBENIK_SITE_DIR set it
// is written there, to be looked at.
#include "channels/folder/Files.h"
#include "channels/folder/Lists.h"
#include "unit/folder/SiteFixture.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QUrl>
#include <QXmlStreamReader>

namespace bubenik::folder {

namespace {

constexpr const char *titles[] = { "Uzavírka Petlérské ulice potrvá do pátku", "Odstávka elektřiny v ulicích Chomutovská a Na Vyhlídce",
    "Den otevřených dveří na radnici", "Rozsvícení vánočního stromu", "Svoz bioodpadu končí v polovině listopadu",
    "Nový chodník u základní školy Krátká", "Beseda se starostou k opravě mostu přes Ohři", "Sokolové slaví 120 let",
    "Výzva řidičům: vyčistíme parkoviště v Lípové", "Knihovna prodlužuje otevírací dobu", "Jubilejní výstava porcelánu na zámku",
    "Mobilní očkování zvířat", "Dotace na sport: žádosti do konce prosince", "Zastupitelé schválili rozpočet na rok 2027",
    "Zimní údržba: které ulice mají přednost", "Hledáme dobrovolníky do Tříkrálové sbírky" };

QString longText(const QString &photo)
{
    return u"Od **pondělí 30. listopadu** do pátku 4. prosince bude Petlérská ulice v úseku od pošty po křižovatku s ulicí "
           "Budovatelskou uzavřena pro _veškerou dopravu_. Důvodem je výměna 180 metrů vodovodu z roku 1962.\n\n"
           "# Kudy objíždět\n\nObjízdná trasa vede ulicemi Budovatelskou a Chomutovskou:\n\n- osobní vozy oběma směry\n"
           "- nákladní vozy jen směrem od Perštejna\n  - do 7,5 t bez omezení\n  - nad 7,5 t po dálnici\n- autobusy městské dopravy "
           "zastavují **u pošty**\n\n## Rozpis prací\n\n| Den | Úsek | Voda |\n| --- | --- | --- |\n"
           "| pondělí 30. 11. | pošta – č. p. 15 | odstávka 8–14 |\n| úterý 1. 12. | č. p. 15–31 | odstávka 8–14 |\n"
           "| středa 2. 12. | č. p. 31 – křižovatka | bez odstávky |\n\n![Výkop v Petlérské ulici](attachment:%1)\n\n"
           "> Děkujeme všem za trpělivost. Práce se snažíme zkrátit na nejmenší možnou dobu.\n\n"
           "Dotazy zodpoví odbor dopravy, <podatelna@muklasterec.cz>, podrobnosti na <https://www.klasterec.cz>.\n"_s.arg(photo);
}

// The pages, by their path inside the site.
QMap<QString, QString> pagesOf(const QString &site)
{
    QMap<QString, QString> pages;
    for (QDirIterator files(site, { u"*.html"_s }, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        const auto file = files.next();
        pages.insert(file.mid(site.size() + 1), QString::fromUtf8(bytesOf(file)));
    }
    return pages;
}

QStringList captured(const QString &text, const QString &pattern)
{
    QStringList out;
    const QRegularExpression expression(pattern, QRegularExpression::DotMatchesEverythingOption);
    for (auto matches = expression.globalMatch(text); matches.hasNext();) {
        out.append(matches.next().captured(1));
    }
    return out;
}

class FolderSample : public SiteFixture
{
protected:
    void SetUp() override
    {
        const auto chosen = qEnvironmentVariable("BUBENIK_SITE_DIR");
        m_site = chosen.isEmpty() ? path() : chosen;
    }

    void write()
    {
        const Site site({ m_site, m_url, {} }, info(), at("2026-11-30T06:00:00.000Z"));
        int number = 0;
        for (auto title = std::rbegin(titles); title != std::rend(titles); ++title, ++number) {
            auto what = outgoing(u"mark-%1"_s.arg(number), QString::fromUtf8(*title));
            what.due = at("2026-09-20T05:00:00.000Z") + std::chrono::hours(24 * 5 * number);
            what.content.lead = number % 4 == 3 ? QString()
                                                : u"Město opravuje vodovod a připravuje zimní údržbu. Co to znamená pro obyvatele a kdy bude hotovo."_s;
            if (number % 3 != 1) {
                what.content.attachments.append(picture(1800, 1200, u"Pohled na náměstí"_s, QColor::fromHsv(210 + number * 9, 150, 170)));
            }
            if (title == std::rend(titles) - 1) {
                enrich(what);
            }
            const auto item = site.publish(what, m_paths, {});
            ASSERT_TRUE(item) << item.error().detail.toStdString();
            const auto verified = site.verify(*item, what);
            ASSERT_TRUE(verified) << verified.error().detail.toStdString();
        }
    }

    void enrich(Outgoing &what)
    {
        const auto inside = picture(900, 600, u"Výkop v Petlérské ulici"_s, QColor(0x8f, 0x52, 0x00));
        auto sound = attach(QByteArray(240'000, 'x'), u"hlášení rozhlasu.mp3"_s, AttachmentRole::Sound, u"audio/mpeg"_s);
        sound.title = u"Hlášení rozhlasu k uzavírce"_s;
        sound.seconds = 74;
        auto plan = attach(QByteArray(1'345'678, 'x'), u"Mapa objížďky.pdf"_s, AttachmentRole::Document, u"application/pdf"_s);
        what.content.body = longText(inside.digest);
        what.content.attachments += { inside, sound, plan, picture(1000, 1400, u"Dělníci při práci"_s, QColor(0x1a, 0x74, 0x46)),
            picture(1400, 900, u"Nová značka"_s, QColor(0xb3, 0x26, 0x1e)) };
    }

    QString m_site;
};

} // namespace

TEST_F(FolderSample, pages_keepTheRulesOfAccessibleHtml)
{
    write();
    const auto pages = pagesOf(m_site);
    ASSERT_GT(pages.size(), 20);
    for (auto page = pages.cbegin(); page != pages.cend(); ++page) {
        const auto &html = page.value();
        const auto name = page.key().toStdString();
        EXPECT_TRUE(html.startsWith(u"<!DOCTYPE html>\n<html lang=\"cs\">"_s)) << name;
        EXPECT_EQ(html.count(u"<h1"_s), 1) << name;
        EXPECT_EQ(html.count(u"<main id=\"obsah\""_s), 1) << name;
        EXPECT_TRUE(html.contains(u"<a class=\"skip\" href=\"#obsah\">Přeskočit na obsah</a>"_s)) << name;
        EXPECT_FALSE(html.contains(u"<script"_s, Qt::CaseInsensitive)) << name;
        EXPECT_FALSE(html.contains(QRegularExpression(u" on[a-z]+="_s))) << name;
        EXPECT_FALSE(html.contains(QRegularExpression(u" src=\"https?:"_s))) << name;
        EXPECT_EQ(html.count(u"<img "_s), html.count(QRegularExpression(u"<img [^>]* alt=\"[^\"]*\""_s))) << name;
        EXPECT_FALSE(captured(html, u"<title>(.+?)</title>"_s).isEmpty()) << name;
        auto ids = captured(html, u" id=\"([^\"]+)\""_s);
        const auto all = ids.size();
        ids.removeDuplicates();
        EXPECT_EQ(ids.size(), all) << name;
        int level = 0;
        for (const auto &heading : captured(html, u"<h([1-6])[ >]"_s)) {
            EXPECT_LE(heading.toInt(), level + 1) << name;
            level = heading.toInt();
        }
    }
}

TEST_F(FolderSample, everyLinkInside_leadsToAFile)
{
    write();
    const auto pages = pagesOf(m_site);
    for (auto page = pages.cbegin(); page != pages.cend(); ++page) {
        const auto folder = QFileInfo(m_site + u'/' + page.key()).path();
        auto targets = captured(page.value(), u" (?:href|src)=\"([^\"#]+)\""_s);
        for (const auto &set : captured(page.value(), u" srcset=\"([^\"]+)\""_s)) {
            for (const auto &part : set.split(u',')) {
                targets.append(part.trimmed().section(u' ', 0, 0));
            }
        }
        for (const auto &target : targets) {
            if (!target.contains(u':')) {
                EXPECT_TRUE(QFileInfo(folder + u'/' + target).isFile()) << page.key().toStdString() << " -> " << target.toStdString();
            }
        }
    }
}

TEST_F(FolderSample, feed_keepsTheRulesOfRss)
{
    m_url = u"https://zpravy.klasterec.cz/"_s;
    write();
    const auto bytes = bytesOf(m_site + u"/rss.xml"_s);
    QXmlStreamReader xml(bytes);
    QStringList dates;
    QStringList guids;
    QStringList links;
    bool self = false;
    int enclosures = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const auto attributes = xml.attributes();
        if (xml.name() == u"pubDate") {
            dates.append(xml.readElementText());
        } else if (xml.name() == u"guid") {
            EXPECT_EQ(attributes.value(u"isPermaLink"_s), u"false");
            guids.append(xml.readElementText());
        } else if (xml.name() == u"link" && xml.namespaceUri().isEmpty()) {
            links.append(xml.readElementText());
        } else if (xml.name() == u"link") {
            self = attributes.value(u"rel"_s) == u"self" && attributes.value(u"href"_s) == QString(m_url + u"rss.xml"_s);
        } else if (xml.name() == u"enclosure") {
            ++enclosures;
            EXPECT_EQ(attributes.value(u"length"_s), u"240000");
            EXPECT_EQ(attributes.value(u"type"_s), u"audio/mpeg");
            EXPECT_TRUE(attributes.value(u"url"_s).startsWith(m_url));
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_TRUE(self);
    EXPECT_EQ(enclosures, 1);
    ASSERT_EQ(guids.size(), 16);
    EXPECT_EQ(guids.first(), u"mark-15");
    EXPECT_EQ(links.at(1), u"https://zpravy.klasterec.cz/clanek/uzavirka-petlerske-ulice-potrva-do-patku/");
    EXPECT_EQ(dates.first(), u"Fri, 04 Dec 2026 06:00:00 +0100");
    guids.removeDuplicates();
    EXPECT_EQ(guids.size(), 16);
    for (qsizetype i = 1; i < dates.size(); ++i) {
        EXPECT_LT(QDateTime::fromString(dates[i], Qt::RFC2822Date), QDateTime::fromString(dates[i - 1], Qt::RFC2822Date));
    }
    EXPECT_TRUE(bytesOf(m_site + u"/sitemap.xml"_s).contains("<loc>https://zpravy.klasterec.cz/clanek/sokolove-slavi-120-let/</loc>"));
    EXPECT_TRUE(bytesOf(m_site + u"/robots.txt"_s).contains("Sitemap: https://zpravy.klasterec.cz/sitemap.xml"));
}

TEST_F(FolderSample, articlesOfOneSecond_haveGrowingDatesInTheFeed_thatEditsDoNotChange)
{
    for (int i = 0; i < 3; ++i) {
        ASSERT_TRUE(publish(outgoing(u"m%1"_s.arg(i), u"Zpráva %1"_s.arg(i))));
    }
    const auto dates = captured(QString::fromUtf8(bytesOf(path() + u"/rss.xml"_s)), u"<pubDate>([^<]+)"_s);
    EXPECT_EQ(dates, QStringList({ u"Mon, 30 Nov 2026 07:00:02 +0100"_s, u"Mon, 30 Nov 2026 07:00:01 +0100"_s, u"Mon, 30 Nov 2026 07:00:00 +0100"_s }));
    ASSERT_TRUE(site().update(u"zprava-1"_s, outgoing(u"m1"_s, u"Oprava"_s), {}, m_paths, {}));
    EXPECT_EQ(captured(QString::fromUtf8(bytesOf(path() + u"/rss.xml"_s)), u"<pubDate>([^<]+)"_s), dates);
}

TEST_F(FolderSample, hostileContent_staysText)
{
    auto what = outgoing(u"--><script>alert(1)</script>"_s, u"<script>x</script> \"--> & %1 %2"_s, u"a --> <img onerror=x> ]]> %3\n"_s);
    what.content.lead = u"--><b>\u0001"_s;
    what.content.categories = { u"<i>&"_s };
    const auto item = publish(what);
    ASSERT_TRUE(item);
    const auto html = page(articleFolder(item->remoteId));
    EXPECT_FALSE(html.contains(u"<script"_s));
    EXPECT_FALSE(html.contains(u"<img onerror"_s));
    EXPECT_TRUE(*site().find(what.mark));
    EXPECT_TRUE(site().verify(*item, what)) << site().verify(*item, what).error().detail.toStdString();
    ASSERT_TRUE(QFile::remove(indexFile(path())));
    EXPECT_TRUE(*site().find(what.mark));
    QXmlStreamReader xml(bytesOf(path() + u"/rss.xml"_s));
    while (!xml.atEnd()) {
        xml.readNext();
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
}

} // namespace bubenik::folder
