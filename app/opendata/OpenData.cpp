#include "opendata/OpenData.h"

#include "markup/Markdown.h"
#include "opendata/Catalogue.h"
#include "opendata/Terms.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace bubenik::opendata {

using namespace Qt::StringLiterals;

namespace {

const QString newsContext = u"https://ofn.gov.cz/aktuality/2020-07-01/kontexty/aktualita.jsonld"_s;
const QString eventContext = u"https://ofn.gov.cz/události/2020-07-01/kontexty/událost.jsonld"_s;
const QString boardContext = u"https://ofn.gov.cz/úřední-desky/2021-07-20/kontexty/úřední-deska.jsonld"_s;

QString englishTitle(const Item &item)
{
    return item.details.english ? item.details.english->title : QString();
}

QString englishText(const Item &item)
{
    return item.details.english ? markdown::toPlainText(markdown::parse(item.details.english->body)).trimmed()
                                : QString();
}

QJsonArray filesOf(const Item &item)
{
    QJsonArray files;
    for (const auto &file : item.files) {
        QJsonObject object { { u"typ"_s, u"Digitální objekt"_s } };
        if (!file.url.isEmpty()) {
            object[u"url"_s] = file.url;
        }
        if (!file.title.isEmpty()) {
            object[u"název"_s] = textTerm(file.title, {});
        }
        if (!file.mime.isEmpty()) {
            object[u"typ_média"_s] = mediaTypeIri(file.mime);
        }
        files.append(object);
    }
    return files;
}

// What every kind of thing has.
QJsonObject thing(
    const Item &item, const QString &context, const QString &kind, QLatin1StringView file, const Site &site)
{
    QJsonObject json { { u"@context"_s, context }, { u"typ"_s, kind }, { u"iri"_s, iriOf(item, file, site) },
        { u"název"_s, textTerm(item.title, englishTitle(item)) },
        { u"vytvořeno"_s, momentTerm(item.published, site.zone) } };
    const auto text = textTerm(item.text, englishText(item));
    if (!text.isEmpty()) {
        json[u"popis"_s] = text;
    }
    if (item.changed > item.published) {
        json[u"aktualizováno"_s] = momentTerm(item.changed, site.zone);
    }
    const auto files = filesOf(item);
    if (!files.isEmpty()) {
        json[u"příloha"_s] = files;
    }
    if (item.details.event) {
        json[u"relevantní_do"_s] = momentTerm(item.details.event->ends.value_or(item.details.event->starts), site.zone);
    }
    return json;
}

QJsonObject newsOf(const Item &item, const Site &site)
{
    auto json = thing(item, newsContext, u"Aktualita"_s, newsName, site);
    if (!site.ico.isEmpty()) {
        json[u"oznamovatel"_s] = publisherTerm(site.town, site.ico);
    }
    if (item.details.event) {
        json[u"informuje_o"_s] = iriOf(item, eventsName, site);
        if (!item.details.event->place.isEmpty()) {
            json[u"geografické_území"_s] = QJsonArray { placeTerm(item.details.event->place) };
        }
    }
    return json;
}

QJsonObject eventOf(const Item &item, const Site &site)
{
    const auto &event = *item.details.event;
    auto json = thing(item, eventContext, u"Událost"_s, eventsName, site);
    json[u"doba_trvání"_s] = QJsonArray { timeTerm(event.starts, event.ends, site.zone) };
    if (!event.place.isEmpty()) {
        json[u"umístění"_s] = QJsonArray { placeTerm(event.place) };
    }
    if (!event.admission.isEmpty()) {
        json[u"vstupné"_s] = QJsonArray { admissionTerm(event.admission) };
    }
    if (!site.ico.isEmpty()) {
        json[u"pořadatel"_s] = QJsonArray { publisherTerm(site.town, site.ico) };
    }
    return json;
}

QJsonObject noticeOf(const Item &item, const Site &site)
{
    const auto &notice = *item.details.notice;
    QJsonObject json { { u"typ"_s, QJsonArray { u"Digitální objekt"_s, u"Informace na úřední desce"_s } },
        { u"iri"_s, iriOf(item, boardName, site) }, { u"název"_s, textTerm(item.title, englishTitle(item)) },
        { u"vyvěšení"_s, dayTerm(item.published, site.zone) },
        { u"relevantní_do"_s, notice.until ? dayTerm(*notice.until, site.zone) : openMomentTerm() } };
    if (!item.page.isEmpty()) {
        json[u"url"_s] = item.page;
    }
    if (!notice.reference.isEmpty()) {
        json[u"číslo_jednací"_s] = notice.reference;
    }
    if (!notice.file.isEmpty()) {
        json[u"spisová_značka"_s] = notice.file;
    }
    const auto files = filesOf(item);
    if (!files.isEmpty()) {
        json[u"dokument"_s] = files;
    }
    return json;
}

QJsonObject boardOf(const QJsonArray &notices, const Site &site)
{
    return { { u"@context"_s, boardContext }, { u"typ"_s, u"Úřední deska"_s }, { u"iri"_s, fileIri(boardName, site) },
        { u"stránka"_s, site.url }, { u"provozovatel"_s, publisherTerm(site.town, site.ico) },
        { u"informace"_s, notices } };
}

DataFile asFile(const QString &name, const QJsonDocument &document)
{
    return { name, document.toJson(QJsonDocument::Indented) };
}

} // namespace

QString iriOf(const Item &item, QLatin1StringView file, const Site &site)
{
    const auto kind = QString(file).section(u'.', 0, 0);
    const bool hasPlace = !site.url.isEmpty() || site.places.contains(file);
    return hasPlace ? fileIri(file, site) + u'#' + item.mark : u"urn:uuid:"_s + item.mark + u'#' + kind;
}

QString fileIri(const QString &file, const Site &site)
{
    const auto place = site.places.value(file);
    return !place.page.isEmpty() ? place.page : site.url.isEmpty() ? file : site.url + u"opendata/"_s + file;
}

bool isIco(const QString &text)
{
    static const QRegularExpression eightDigits(u"^[0-9]{8}$"_s);
    return eightDigits.match(text).hasMatch();
}

Result<Publisher> publisherOf(const QMap<QString, QString> &settings)
{
    static const QRegularExpression digits(u"^[0-9]{1,9}$"_s);
    const auto wrong = [](const QString &key) {
        return fail(Error { .kind = ErrorKind::Invalid, .detail = u"setting "_s + key, .code = u"bad-"_s + key, .subject = key });
    };
    Publisher publisher { settings.value(u"ico"_s).trimmed(), settings.value(u"ruian"_s).trimmed() };
    if (!publisher.ico.isEmpty() && !isIco(publisher.ico)) {
        return wrong(u"ico"_s);
    }
    if (!publisher.ruian.isEmpty() && !digits.match(publisher.ruian).hasMatch()) {
        return wrong(u"ruian"_s);
    }
    const auto terms = settings.value(u"terms"_s);
    if (terms == u"cc-by"_s) {
        publisher.terms = Terms::CreativeCommons;
    } else if (terms == u"no-works"_s) {
        publisher.terms = Terms::NoWorks;
    } else if (!terms.isEmpty() && terms != u"undecided"_s) {
        return wrong(u"terms"_s);
    }
    return publisher;
}

QList<DataFile> dataFiles(const QList<Item> &items, const Site &site)
{
    QJsonArray news;
    QJsonArray events;
    QJsonArray notices;
    for (const auto &item : items) {
        news.append(newsOf(item, site));
        if (item.details.event) {
            events.append(eventOf(item, site));
        }
        if (item.details.notice && !site.ico.isEmpty() && !site.url.isEmpty()) {
            notices.append(noticeOf(item, site));
        }
    }
    QList<DataFile> files { asFile(newsName, QJsonDocument(news)), asFile(eventsName, QJsonDocument(events)) };
    if (!notices.isEmpty()) {
        files.append(asFile(boardName, QJsonDocument(boardOf(notices, site))));
    }
    const auto records = catalogueOf(!notices.isEmpty(), site);
    for (const auto &[name, record] : records) {
        files.append(asFile(name, QJsonDocument(record)));
    }
    return files;
}

} // namespace bubenik::opendata
