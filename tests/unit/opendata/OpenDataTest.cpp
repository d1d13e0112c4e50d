// Open data against the norms' own schemas (tests/fixtures/ofn), by a validator that others wrote.
#include "opendata/OpenData.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace bubenik::opendata {

using namespace Qt::StringLiterals;

namespace {

const QString newsSchema = u"https://ofn.gov.cz/aktuality/2020-07-01/schémata/aktuality.json"_s;
const QString eventsSchema = u"https://ofn.gov.cz/události/2020-07-01/schémata/události.json"_s;
const QString boardSchema = u"https://ofn.gov.cz/úřední-desky/2021-07-20/schémata/úřední-deska.json"_s;

Instant at(const char *iso)
{
    return instantFromIso(QString::fromLatin1(iso)).value_or(Instant {});
}

Site town()
{
    return { u"Klášterec nad Ohří"_s, u"00261939"_s, u"https://www.klasterec.cz/"_s, Zone() };
}

Item news()
{
    return { .mark = u"0193a1b2-0000-7000-8000-000000000001"_s,
        .page = u"https://www.klasterec.cz/clanek/uzavirka/"_s,
        .title = u"Uzavírka Petlérské ulice"_s,
        .text = u"Od pondělí bude ulice uzavřena."_s,
        .published = at("2026-11-30T06:00:00.000Z"),
        .changed = at("2026-11-30T09:30:00.000Z"),
        .files = { { u"https://www.klasterec.cz/clanek/uzavirka/mapa.png"_s, u"image/png"_s, u"Mapa objížďky"_s } } };
}

Item event()
{
    auto item = news();
    item.mark = u"0193a1b2-0000-7000-8000-000000000002"_s;
    item.title = u"Adventní koncert"_s;
    item.details.event = EventDetails { at("2026-12-11T17:00:00.000Z"), at("2026-12-11T19:00:00.000Z"),
        u"Zámecká kaple"_s, u"120 Kč"_s };
    item.details.english = EnglishDetails { u"Advent concert"_s, u"Come and *listen*."_s };
    return item;
}

Item notice()
{
    auto item = news();
    item.mark = u"0193a1b2-0000-7000-8000-000000000003"_s;
    item.details.notice = NoticeDetails { u"MÚKnO/123/2026"_s, u"SZ 45/2026"_s, at("2026-12-16T23:00:00.000Z") };
    return item;
}

QByteArray dataOf(const QList<Item> &items, const Site &site, const QString &name)
{
    for (const auto &one : dataFiles(items, site)) {
        if (one.name == name) {
            return one.bytes;
        }
    }
    return {};
}

QByteArray file(const QList<Item> &items, const Site &site, QLatin1StringView name)
{
    return dataOf(items, site, QString(name));
}

QJsonObject first(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).array().first().toObject();
}

// What the validator says; empty: the bytes fit the schema.
QString faults(const QByteArray &bytes, const QString &schema)
{
    QTemporaryDir folder;
    QFile data(folder.filePath(u"data.json"_s));
    if (bytes.isEmpty() || !data.open(QIODevice::WriteOnly) || data.write(bytes) != bytes.size()) {
        return u"nothing to validate"_s;
    }
    data.close();
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
        { QStringLiteral(BUBENIK_VALIDATOR), QStringLiteral(BUBENIK_FIXTURES "/ofn"), data.fileName(), schema });
    python.waitForFinished(60000);
    const auto said = QString::fromUtf8(python.readAllStandardOutput() + python.readAllStandardError());
    return python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0
        ? said
        : said + u" exit "_s + QString::number(python.exitCode());
}

std::string faultsOf(const QByteArray &bytes, const QString &schema)
{
    return faults(bytes, schema).toStdString();
}

} // namespace

TEST(OpenData, newsEventsAndBoard_areValidByTheNorms)
{
    auto bare = news();
    bare.text.clear();
    bare.files.clear();
    bare.page.clear();
    auto openEnd = event();
    openEnd.details.event->ends.reset();
    openEnd.details.event->admission = u"děti zdarma, dospělí 80 Kč"_s;
    auto undated = notice();
    undated.details.notice = NoticeDetails {};
    const QList items { news(), event(), notice(), bare, openEnd, undated };
    EXPECT_EQ(faultsOf(file(items, town(), newsName), newsSchema), "");
    EXPECT_EQ(faultsOf(file(items, town(), eventsName), eventsSchema), "");
    EXPECT_EQ(faultsOf(file(items, town(), boardName), boardSchema), "");
    EXPECT_EQ(faultsOf(file({}, town(), newsName), newsSchema), "");
}

TEST(OpenData, withoutWebsiteAndIco_isValidAsWell_andHasNoBoard)
{
    const Site nameless { u"Ves"_s, {}, {}, Zone() };
    const QList items { news(), event(), notice() };
    EXPECT_EQ(faultsOf(file(items, nameless, newsName), newsSchema), "");
    EXPECT_EQ(faultsOf(file(items, nameless, eventsName), eventsSchema), "");
    EXPECT_TRUE(file(items, nameless, boardName).isEmpty());
}

TEST(OpenData, theValidator_seesFaults)
{
    auto json = first(file({ news() }, town(), newsName));
    json[u"název"_s] = u"bez jazyka"_s;
    EXPECT_NE(faultsOf(QJsonDocument(QJsonArray { json }).toJson(), newsSchema), "");
    json = first(file({ news() }, town(), newsName));
    json[u"vytvořeno"_s] = QJsonObject { { u"typ"_s, u"Časový okamžik"_s }, { u"datum_a_čas"_s, u"30. 11. 2026"_s } };
    EXPECT_NE(faultsOf(QJsonDocument(QJsonArray { json }).toJson(), newsSchema), "");
}

TEST(OpenData, news_tellsWhatItHas_inTheTownsTime)
{
    const auto json = first(file({ news() }, town(), newsName));
    EXPECT_EQ(
        json[u"iri"_s], u"https://www.klasterec.cz/opendata/aktuality.jsonld#0193a1b2-0000-7000-8000-000000000001"_s);
    EXPECT_EQ(json[u"název"_s][u"cs"_s], u"Uzavírka Petlérské ulice"_s);
    EXPECT_EQ(json[u"vytvořeno"_s][u"datum_a_čas"_s], u"2026-11-30T07:00:00+01:00"_s);
    EXPECT_EQ(json[u"aktualizováno"_s][u"datum_a_čas"_s], u"2026-11-30T10:30:00+01:00"_s);
    EXPECT_EQ(json[u"oznamovatel"_s][u"ičo"_s], u"00261939"_s);
    EXPECT_EQ(json[u"příloha"_s][0][u"typ_média"_s], u"http://www.iana.org/assignments/media-types/image/png"_s);
}

TEST(OpenData, event_isBothNewsAndEvent_inBothLanguages)
{
    const auto asNews = first(file({ event() }, town(), newsName));
    const auto asEvent = first(file({ event() }, town(), eventsName));
    EXPECT_EQ(asNews[u"informuje_o"_s], asEvent[u"iri"_s]);
    EXPECT_EQ(asEvent[u"název"_s][u"en"_s], u"Advent concert"_s);
    EXPECT_EQ(asEvent[u"popis"_s][u"en"_s], u"Come and listen."_s);
    EXPECT_EQ(asEvent[u"doba_trvání"_s][0][u"časový_interval"_s][u"konec"_s][u"datum_a_čas"_s],
        u"2026-12-11T20:00:00+01:00"_s);
    EXPECT_EQ(asEvent[u"umístění"_s][0][u"název"_s][u"cs"_s], u"Zámecká kaple"_s);
    EXPECT_EQ(asEvent[u"vstupné"_s][0][u"cena"_s][u"výše"_s], 120);
}

TEST(OpenData, admission_isASumOnlyWhereThereIsOne)
{
    const auto sum = [](const QString &words) {
        auto item = event();
        item.details.event->admission = words;
        return first(file({ item }, town(), eventsName))[u"vstupné"_s][0][u"cena"_s][u"výše"_s].toDouble(-1);
    };
    EXPECT_EQ(sum(u"vstupné 1 250,50 Kč"_s), 1250.5);
    EXPECT_EQ(sum(u"120,- Kč"_s), 120);
    EXPECT_EQ(sum(u"zdarma"_s), 0);
    EXPECT_EQ(sum(u"80 / 40 Kč"_s), -1);
    EXPECT_EQ(sum(u"dobrovolné"_s), -1);
}

TEST(OpenData, sameItems_giveTheSameBytes)
{
    const QList items { news(), event(), notice() };
    EXPECT_EQ(file(items, town(), newsName), file(items, town(), newsName));
    auto edited = news();
    edited.title = u"Jiný nadpis"_s;
    EXPECT_EQ(first(file({ edited }, town(), newsName))[u"iri"_s], first(file({ news() }, town(), newsName))[u"iri"_s]);
}

// What the interface of local catalogues asks for (DCAT-AP-CZ, 2024-05-28).
TEST(OpenData, catalogue_hasWhatTheNationalOneAsksFor)
{
    auto site = town();
    site.terms = Terms::CreativeCommons;
    site.ruian = u"563129"_s;
    const QList items { news(), event(), notice() };
    const auto catalogue = QJsonDocument::fromJson(file(items, site, catalogueName)).object();
    for (const auto &key : { u"@context"_s, u"název"_s, u"popis"_s, u"poskytovatel"_s, u"datová_sada"_s }) {
        EXPECT_TRUE(catalogue.contains(key)) << key.toStdString();
    }
    EXPECT_EQ(catalogue[u"iri"_s], u"https://www.klasterec.cz/opendata/katalog.jsonld"_s);
    EXPECT_EQ(catalogue[u"typ"_s], u"Katalog"_s);
    EXPECT_EQ(
        catalogue[u"poskytovatel"_s], u"https://rpp-opendata.egon.gov.cz/odrpp/zdroj/orgán-veřejné-moci/00261939"_s);
    const auto sets = catalogue[u"datová_sada"_s].toArray();
    ASSERT_EQ(sets.size(), 3);
    for (const auto &name : { newsName, eventsName, boardName }) {
        const auto record = QJsonDocument::fromJson(dataOf(items, site, recordName(name))).object();
        EXPECT_EQ(record[u"iri"_s], site.url + u"opendata/"_s + recordName(name)); // where the record itself can be had
        EXPECT_TRUE(sets.contains(record[u"iri"_s]));
        EXPECT_EQ(record[u"typ"_s], u"Datová sada"_s);
        for (const auto &key : { u"@context"_s, u"název"_s, u"popis"_s, u"poskytovatel"_s, u"téma"_s,
                 u"periodicita_aktualizace"_s, u"klíčové_slovo"_s, u"prvek_rúian"_s, u"specifikace"_s }) {
            EXPECT_TRUE(record.contains(key)) << key.toStdString();
        }
        EXPECT_EQ(record[u"prvek_rúian"_s][0], u"https://linked.cuzk.cz/resource/ruian/obec/563129"_s);
        const auto distribution = record[u"distribuce"_s][0].toObject();
        EXPECT_EQ(distribution[u"typ"_s], u"Distribuce"_s);
        EXPECT_EQ(distribution[u"soubor_ke_stažení"_s], site.url + u"opendata/"_s + name);
        EXPECT_EQ(distribution[u"přístupové_url"_s], distribution[u"soubor_ke_stažení"_s]);
        EXPECT_TRUE(distribution[u"formát"_s].toString().endsWith(u"file-type/JSON_LD"_s));
        EXPECT_TRUE(distribution[u"typ_média"_s].toString().endsWith(u"application/ld+json"_s));
        const auto terms = distribution[u"podmínky_užití"_s].toObject();
        EXPECT_EQ(terms[u"autorské_dílo"_s], u"https://creativecommons.org/licenses/by/4.0/"_s);
        EXPECT_EQ(terms[u"autor"_s][u"cs"_s], site.town);
        for (const auto &key :
            { u"databáze_jako_autorské_dílo"_s, u"databáze_chráněná_zvláštními_právy"_s, u"osobní_údaje"_s }) {
            EXPECT_TRUE(terms.contains(key)) << key.toStdString();
        }
    }
}

TEST(OpenData, catalogue_namesTheFilesThatAreThere)
{
    auto site = town();
    site.terms = Terms::NoWorks;
    const auto files = dataFiles({ news() }, site);
    EXPECT_EQ(files.last().name, catalogueName);
    EXPECT_FALSE(files.last().bytes.contains("uredni-deska"));
    QStringList names;
    for (const auto &one : files) {
        names << one.name;
        EXPECT_TRUE(allNames().contains(one.name));
    }
    EXPECT_EQ(
        names, QStringList({ newsName, eventsName, recordName(newsName), recordName(eventsName), catalogueName }));
}

TEST(OpenData, withoutTermsOrPublisher_thereIsNoCatalogue)
{
    EXPECT_TRUE(file({ news() }, town(), catalogueName).isEmpty());
    auto nobody = town();
    nobody.terms = Terms::NoWorks;
    nobody.ico.clear();
    EXPECT_TRUE(file({ news() }, nobody, catalogueName).isEmpty());
}

TEST(OpenData, onASiteWithPages_everythingIsNamedByThem)
{
    auto site = town();
    site.terms = Terms::NoWorks;
    site.places = { { QString(newsName), { u"https://www.klasterec.cz/otevrena-data/aktuality/"_s, {} } },
        { QString(eventsName),
            { u"https://www.klasterec.cz/otevrena-data/udalosti/"_s, u"https://www.klasterec.cz/u.jsonld"_s } } };
    const QList items { event() };
    EXPECT_EQ(first(file(items, site, newsName))[u"iri"_s],
        u"https://www.klasterec.cz/otevrena-data/aktuality/#"_s + event().mark);
    const auto record = QJsonDocument::fromJson(dataOf(items, site, recordName(eventsName))).object();
    EXPECT_EQ(record[u"iri"_s], u"https://www.klasterec.cz/otevrena-data/udalosti/"_s);
    EXPECT_EQ(record[u"distribuce"_s][0][u"soubor_ke_stažení"_s], u"https://www.klasterec.cz/u.jsonld"_s);
    EXPECT_EQ(record[u"distribuce"_s][1][u"soubor_ke_stažení"_s], record[u"iri"_s]);
    EXPECT_TRUE(record[u"distribuce"_s][1][u"formát"_s].toString().endsWith(u"/HTML"_s));
    EXPECT_EQ(faultsOf(file(items, site, newsName), newsSchema), "");
}

TEST(OpenData, publisher_isReadFromSettings)
{
    const auto publisher
        = publisherOf({ { u"ico"_s, u"00261939"_s }, { u"ruian"_s, u" 563129"_s }, { u"terms"_s, u"cc-by"_s } });
    ASSERT_TRUE(publisher);
    EXPECT_EQ(publisher->ruian, u"563129"_s);
    EXPECT_EQ(publisher->terms, Terms::CreativeCommons);
    EXPECT_EQ(publisherOf({})->terms, Terms::Undecided);
    EXPECT_EQ(publisherOf({ { u"ico"_s, u"123"_s } }).error().code, u"bad-ico"_s);
    EXPECT_EQ(publisherOf({ { u"ruian"_s, u"Klášterec"_s } }).error().subject, u"ruian"_s);
    EXPECT_EQ(publisherOf({ { u"terms"_s, u"gpl"_s } }).error().subject, u"terms"_s);
}

} // namespace bubenik::opendata
