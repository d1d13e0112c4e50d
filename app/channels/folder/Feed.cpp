#include "channels/folder/Feed.h"

#include <QLocale>
#include <QXmlStreamWriter>

namespace bubenik::folder {

using namespace Qt::StringLiterals;

namespace {

constexpr auto atomNamespace = "http://www.w3.org/2005/Atom"_L1;

// XML 1.0 allows few control characters, and a feed with one is no feed at all.
QString xmlText(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        const bool control = c.unicode() < 0x20 && c != u'\n' && c != u'\t';
        if (!control && c.unicode() < 0xFFFE) {
            out += c;
        }
    }
    return out;
}

// A description is HTML to those who read it, so that plain text needs its & and < written as HTML does.
QString asHtml(QString text)
{
    return text.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
}

void writeItem(QXmlStreamWriter &xml, const Article &article, const SiteInfo &site, const QString &base)
{
    const auto folder = base + articleFolder(article.slug);
    xml.writeStartElement(u"item"_s);
    xml.writeTextElement(u"title"_s, xmlText(article.title));
    xml.writeTextElement(u"link"_s, site.link(base, articleFolder(article.slug)));
    xml.writeTextElement(u"description"_s, xmlText(asHtml(article.excerpt)));
    for (const auto &category : article.categories) {
        if (!category.trimmed().isEmpty()) {
            xml.writeTextElement(u"category"_s, xmlText(category));
        }
    }
    if (article.sound) {
        xml.writeEmptyElement(u"enclosure"_s);
        xml.writeAttribute(u"url"_s, folder + article.sound->file);
        xml.writeAttribute(u"length"_s, QString::number(article.sound->bytes));
        xml.writeAttribute(u"type"_s, article.sound->mime);
    }
    xml.writeStartElement(u"guid"_s);
    xml.writeAttribute(u"isPermaLink"_s, u"false"_s);
    xml.writeCharacters(article.mark);
    xml.writeEndElement();
    xml.writeTextElement(u"pubDate"_s, rfc822(article.feedTime, site.zone));
    xml.writeEndElement();
}

} // namespace

QString rfc822(Instant instant, const Zone &zone)
{
    const auto local = zone.toLocal(instant);
    const int offset = local.offsetFromUtc() / 60;
    return QLocale::c().toString(local.date(), u"ddd, dd MMM yyyy"_s) + local.time().toString(u" HH:mm:ss "_s)
        + u"%1%2%3"_s.arg(offset < 0 ? u"-"_s : u"+"_s)
              .arg(std::abs(offset) / 60, 2, 10, QLatin1Char('0'))
              .arg(std::abs(offset) % 60, 2, 10, QLatin1Char('0'));
}

QByteArray rssFeed(const QList<Article> &newest, const SiteInfo &site, const QString &base)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(u"rss"_s);
    xml.writeAttribute(u"version"_s, u"2.0"_s);
    xml.writeNamespace(atomNamespace, u"atom"_s);
    xml.writeStartElement(u"channel"_s);
    xml.writeTextElement(u"title"_s, xmlText(site.title));
    xml.writeTextElement(u"link"_s, site.link(base, {}) == u"./" ? base : site.link(base, {}));
    xml.writeTextElement(u"description"_s, xmlText(u"Aktuality: "_s + site.title));
    xml.writeTextElement(u"language"_s, u"cs"_s);
    xml.writeTextElement(u"generator"_s, u"Bubeník"_s);
    if (!newest.isEmpty()) {
        xml.writeTextElement(u"lastBuildDate"_s, rfc822(newest.first().feedTime, site.zone));
    }
    xml.writeEmptyElement(atomNamespace, u"link"_s);
    xml.writeAttribute(u"href"_s, base + u"rss.xml"_s);
    xml.writeAttribute(u"rel"_s, u"self"_s);
    xml.writeAttribute(u"type"_s, u"application/rss+xml"_s);
    for (const auto &article : newest) {
        writeItem(xml, article, site, base);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QByteArray siteMap(const QList<Article> &articles, const SiteInfo &site)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"urlset"_s);
    xml.writeDefaultNamespace(u"http://www.sitemaps.org/schemas/sitemap/0.9"_s);
    const auto entry = [&](const QString &address, std::optional<Instant> changed) {
        xml.writeStartElement(u"url"_s);
        xml.writeTextElement(u"loc"_s, address);
        if (changed) {
            xml.writeTextElement(u"lastmod"_s, toQDateTime(*changed).toString(Qt::ISODate));
        }
        xml.writeEndElement();
    };
    entry(site.url, std::nullopt);
    entry(site.url + u"archiv/"_s, std::nullopt);
    for (const auto &article : articles) {
        entry(site.url + articleFolder(article.slug), article.changed);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QByteArray robotsFile(const SiteInfo &site)
{
    auto text = u"User-agent: *\nDisallow: /.bubenik/\n"_s;
    if (!site.url.isEmpty()) {
        text += u"Sitemap: %1sitemap.xml\n"_s.arg(site.url);
    }
    return text.toUtf8();
}

} // namespace bubenik::folder
