#include "opendata/Catalogue.h"

#include "opendata/Terms.h"

namespace bubenik::opendata {

using namespace Qt::StringLiterals;

namespace {

const QString catalogueContext
    = u"https://ofn.gov.cz/dcat-ap-cz-rozhraní-katalogů-otevřených-dat/2024-05-28/kontexty/rozhraní-katalogů-otevřených-dat.jsonld"_s;
const QString authorities = u"http://publications.europa.eu/resource/authority/"_s;
const QString termsOfUse = u"https://data.gov.cz/podmínky-užití/"_s;
const QString creativeCommons = u"https://creativecommons.org/licenses/by/4.0/"_s;

struct DataSet {
    QLatin1StringView file;
    QString name; // in Czech
    QString english;
    QString description;
    QString norm;
    QString schema;
    QString theme; // of the European list
    QStringList keywords;
};

const QList<DataSet> &dataSets()
{
    static const QList<DataSet> sets {
        { newsName, u"Aktuality"_s, u"News"_s, u"Zprávy a oznámení, které město vydává pro veřejnost."_s,
            u"https://ofn.gov.cz/aktuality/2020-07-01/"_s,
            u"https://ofn.gov.cz/aktuality/2020-07-01/schémata/aktuality.json"_s, u"GOVE"_s,
            { u"aktuality"_s, u"zprávy"_s, u"oznámení"_s } },
        { eventsName, u"Události"_s, u"Events"_s, u"Kulturní, společenské a jiné akce, na které město zve veřejnost."_s,
            u"https://ofn.gov.cz/události/2020-07-01/"_s,
            u"https://ofn.gov.cz/události/2020-07-01/schémata/události.json"_s, u"EDUC"_s,
            { u"události"_s, u"kultura"_s, u"akce"_s } },
        { boardName, u"Úřední deska"_s, u"Official notice board"_s, u"Informace vyvěšené na úřední desce města."_s,
            u"https://ofn.gov.cz/úřední-desky/2021-07-20/"_s,
            u"https://ofn.gov.cz/úřední-desky/2021-07-20/schémata/úřední-deska.json"_s, u"GOVE"_s,
            { u"úřední deska"_s, u"vyhlášky"_s, u"oznámení"_s } },
    };
    return sets;
}

QString publisherIri(const Site &site)
{
    return u"https://rpp-opendata.egon.gov.cz/odrpp/zdroj/orgán-veřejné-moci/"_s + site.ico;
}

// News name people, and so do notices; the rest is what the town decided.
QJsonObject termsTerm(const Site &site)
{
    QJsonObject terms { { u"typ"_s, u"Specifikace podmínek užití"_s },
        { u"autorské_dílo"_s, termsOfUse + u"neobsahuje-autorská-díla/"_s },
        { u"databáze_jako_autorské_dílo"_s, termsOfUse + u"není-autorskoprávně-chráněnou-databází/"_s },
        { u"databáze_chráněná_zvláštními_právy"_s,
            termsOfUse + u"není-chráněna-zvláštním-právem-pořizovatele-databáze/"_s },
        { u"osobní_údaje"_s, termsOfUse + u"obsahuje-osobní-údaje/"_s } };
    if (site.terms == Terms::CreativeCommons) {
        terms[u"autorské_dílo"_s] = creativeCommons;
        terms[u"autor"_s] = textTerm(site.town, {});
    }
    return terms;
}

QJsonObject distribution(const DataSet &set, const QString &iri, const QString &address, bool isPage, const Site &site)
{
    return { { u"iri"_s, iri }, { u"typ"_s, u"Distribuce"_s },
        { u"název"_s, textTerm(isPage ? u"JSON-LD ve stránce"_s : u"JSON-LD"_s, {}) },
        { u"podmínky_užití"_s, termsTerm(site) }, { u"soubor_ke_stažení"_s, address }, { u"přístupové_url"_s, address },
        { u"typ_média"_s, mediaTypeIri(isPage ? u"text/html"_s : u"application/ld+json"_s) },
        { u"formát"_s, authorities + (isPage ? u"file-type/HTML"_s : u"file-type/JSON_LD"_s) },
        { u"schéma"_s, set.schema } };
}

QString recordIri(const DataSet &set, const Site &site)
{
    return site.places.contains(set.file) ? fileIri(set.file, site) : fileIri(recordName(set.file), site);
}

QJsonObject record(const DataSet &set, const Site &site)
{
    const auto iri = recordIri(set, site);
    const auto place = site.places.value(set.file);
    QJsonArray distributions;
    if (place.page.isEmpty()) {
        distributions.append(distribution(set, iri + u"#distribuce"_s, fileIri(set.file, site), false, site));
    } else {
        if (!place.file.isEmpty()) {
            distributions.append(distribution(set, iri + u"#soubor"_s, place.file, false, site));
        }
        distributions.append(distribution(set, iri + u"#stranka"_s, place.page, true, site));
    }
    const auto area = site.ruian.isEmpty() ? u"stat/1"_s : u"obec/"_s + site.ruian;
    return { { u"@context"_s, catalogueContext }, { u"iri"_s, iri }, { u"typ"_s, u"Datová sada"_s },
        { u"název"_s, textTerm(set.name + u": "_s + site.town, set.english + u": "_s + site.town) },
        { u"popis"_s, textTerm(set.description, {}) }, { u"poskytovatel"_s, publisherIri(site) },
        { u"téma"_s, QJsonArray { authorities + u"data-theme/"_s + set.theme } },
        { u"periodicita_aktualizace"_s, authorities + u"frequency/UPDATE_CONT"_s },
        { u"klíčové_slovo"_s, QJsonObject { { u"cs"_s, QJsonArray::fromStringList(set.keywords) } } },
        { u"prvek_rúian"_s, QJsonArray { u"https://linked.cuzk.cz/resource/ruian/"_s + area } },
        { u"specifikace"_s, QJsonArray { set.norm } }, { u"distribuce"_s, distributions } };
}

} // namespace

QString recordName(QLatin1StringView file)
{
    return u"datova-sada-"_s + file;
}

QStringList allNames()
{
    QStringList names;
    for (const auto &set : dataSets()) {
        names << QString(set.file) << recordName(set.file);
    }
    return names << QString(catalogueName);
}

QString czechName(const QString &file)
{
    for (const auto &set : dataSets()) {
        if (set.file == file) {
            return set.name;
        }
    }
    return {};
}

QList<QPair<QString, QJsonObject>> catalogueOf(bool hasBoard, const Site &site)
{
    if (site.ico.isEmpty() || site.url.isEmpty() || site.terms == Terms::Undecided) {
        return {};
    }
    QList<QPair<QString, QJsonObject>> records;
    QJsonArray iris;
    for (const auto &set : dataSets()) {
        if (set.file != boardName || hasBoard) {
            records.append({ recordName(set.file), record(set, site) });
            iris.append(recordIri(set, site));
        }
    }
    records.append({ QString(catalogueName),
        QJsonObject { { u"@context"_s, catalogueContext }, { u"iri"_s, fileIri(catalogueName, site) },
            { u"typ"_s, u"Katalog"_s },
            { u"název"_s, textTerm(u"Otevřená data: "_s + site.town, u"Open data: "_s + site.town) },
            { u"popis"_s, textTerm(u"Otevřená data, která zveřejňuje %1."_s.arg(site.town), {}) },
            { u"poskytovatel"_s, publisherIri(site) }, { u"domovská_stránka"_s, site.url },
            { u"datová_sada"_s, iris } } });
    return records;
}

} // namespace bubenik::opendata
