#include "channels/wordpress/OpenDataText.h"

#include <QJsonDocument>

namespace bubenik::wordpress {

using namespace Qt::StringLiterals;

namespace {

// WordPress keeps every version of a page, and goes over its text with regular expressions when it shows it.
constexpr qsizetype pageBears = 400'000; // characters

QString opening(const QString &name)
{
    return uR"(<!-- wp:html {"metadata":{"bubenik":"%1"}} -->)"_s.arg(dataMark + dataStem(name));
}

const QString closing = u"<!-- /wp:html -->"_s;

QString script(const QString &id, const QByteArray &json)
{
    return uR"(<script type="application/ld+json" id="%1">%2</script>)"_s.arg(id, forScript(json));
}

QString link(const QString &address, const QString &text)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(address.toHtmlEscaped(), text.toHtmlEscaped());
}

QByteArray bytesOf(const QList<opendata::DataFile> &files, const QString &name)
{
    for (const auto &file : files) {
        if (file.name == name) {
            return QJsonDocument::fromJson(file.bytes).toJson(QJsonDocument::Compact);
        }
    }
    return {};
}

QString catalogueBlock(const QList<opendata::Item> &items, const opendata::Site &site)
{
    QString links;
    for (const auto &file : opendata::dataFiles(items, site)) {
        if (const auto place = site.places.value(file.name); !place.page.isEmpty()) {
            links += u"<li>"_s + link(place.page, opendata::czechName(file.name))
                + (place.file.isEmpty() ? QString() : u" ("_s + link(place.file, place.file.section(u'/', -1)) + u')')
                + u"</li>"_s;
        }
    }
    const auto record = bytesOf(opendata::dataFiles(items, site), opendata::catalogueName);
    return u"<ul>"_s + links + u"</ul>"_s + (record.isEmpty() ? QString() : u'\n' + script(u"katalog"_s, record));
}

} // namespace

QString dataStem(const QString &name)
{
    return name.section(u'.', 0, 0);
}

QString pageTitle(const QString &name)
{
    return name == opendata::catalogueName ? u"Otevřená data"_s : opendata::czechName(name) + u" – otevřená data"_s;
}

QString pageSlug(const QString &name)
{
    return name == opendata::catalogueName ? u"otevrena-data"_s : dataStem(name);
}

QString newPage(const QString &name, const QString &town)
{
    const auto words = name == opendata::catalogueName
        ? u"Otevřená data, která zveřejňuje %1: strojově čitelná, podle otevřených formálních norem."_s
        : u"Strojově čitelná data, která zveřejňuje %1, jsou ve formátu JSON-LD podle otevřené formální normy přímo v této stránce; program je v ní přečte."_s;
    return u"<!-- wp:paragraph -->\n<p>%1</p>\n<!-- /wp:paragraph -->\n\n"_s.arg(
               words.arg(town.isEmpty() ? u"město"_s : town.toHtmlEscaped()))
        + opening(name) + u'\n' + closing;
}

bool isPageOf(const QString &content, const QString &name)
{
    return content.contains(opening(name));
}

QString withBlock(const QString &content, const QString &name, const QString &inside)
{
    const auto begin = content.indexOf(opening(name));
    const auto end = begin < 0 ? -1 : content.indexOf(closing, begin);
    if (end < 0) {
        return content;
    }
    const auto from = begin + opening(name).size();
    return content.left(from) + u'\n' + inside + u'\n' + content.mid(end);
}

QString blockOf(const QString &name, const QList<opendata::Item> &items, const opendata::Site &site)
{
    if (name == opendata::catalogueName) {
        return catalogueBlock(items, site);
    }
    const auto files = opendata::dataFiles(items, site);
    auto data = forScript(bytesOf(files, name));
    auto count = items.size();
    while (data.size() > pageBears && count > 1) {
        count = qMax(qsizetype(1), qMin(count - 1, count * pageBears / data.size()));
        data = forScript(bytesOf(opendata::dataFiles(items.first(count), site), name));
    }
    QStringList parts;
    if (const auto file = site.places.value(name).file; !file.isEmpty()) {
        parts << u"<p>Ke stažení: %1</p>"_s.arg(link(file, file.section(u'/', -1)));
    }
    if (count < items.size()) {
        parts << u"<p>V této stránce jsou jen nejnovější záznamy.</p>"_s;
    }
    if (const auto record = bytesOf(files, opendata::recordName(QLatin1StringView(name.toLatin1())));
        !record.isEmpty()) {
        parts << script(u"sada"_s, record);
    }
    parts << uR"(<script type="application/ld+json" id="data">%1</script>)"_s.arg(data);
    return parts.join(u'\n');
}

// Nothing in it ends the script, is taken for a shortcode, a character reference or a misspelt name.
QString forScript(const QByteArray &json)
{
    const auto text = QString::fromUtf8(json);
    QString out;
    out.reserve(text.size() + text.size() / 8);
    bool isInside = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto letter = text[i];
        if (isInside && letter == u'\\') {
            out += letter;
            out += text[++i];
            continue;
        }
        isInside = letter == u'"' ? !isInside : isInside;
        if (isInside && u"<>&[]"_s.contains(letter)) {
            out += u"\\u%1"_s.arg(letter.unicode(), 4, 16, QLatin1Char('0'));
        } else {
            out += letter;
        }
    }
    return out.replace(u"Wordpress"_s, u"Word\\u0070ress"_s);
}

} // namespace bubenik::wordpress
