#include "channels/folder/Markup.h"
#include "markup/Html.h"

namespace bubenik::folder {

using namespace Qt::StringLiterals;
using markdown::escape;

namespace {

enum class CardLook { Lead, Card };

QString capital(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString articleLink(const Article &article, const QString &root, const SiteInfo &site)
{
    return escape(site.link(root, articleFolder(article.slug)));
}

QString card(const Article &article, CardLook look, const QString &root, const SiteInfo &site)
{
    const bool lead = look == CardLook::Lead;
    const auto sizes = lead ? u"(min-width: 60rem) 38rem, 94vw"_s : u"(min-width: 60rem) 21rem, (min-width: 40rem) 46vw, 94vw"_s;
    // The picture only repeats what the heading's link leads to: screen readers need not hear both.
    auto picture = article.picture.value_or(PictureSet {});
    picture.alt.clear();
    const auto image = pictureElement(picture, root + articleFolder(article.slug), sizes, lead);
    const auto extra = article.sound ? u" <span class=\"categories\">se zvukem</span>"_s : QString();
    return u"<article class=\"%1%2\">\n%3<div>\n<h2><a href=\"%4\">%5</a></h2>\n<p class=\"meta\">%6%7</p>\n<p>%8</p>\n</div>\n</article>\n"_s
        .arg(lead ? u"card lead-card"_s : u"card"_s, image.isEmpty() ? u" plain"_s : QString(),
            image.isEmpty() ? QString() : u"<div class=\"shot\">"_s + image + u"</div>\n"_s, articleLink(article, root, site),
            prose(article.title), timeElement(article.published, site.zone, false), extra, prose(article.excerpt));
}

QString titleList(const QList<Article> &articles, const QString &root, const SiteInfo &site)
{
    QString out = u"<ul class=\"titles\">\n"_s;
    for (const auto &article : articles) {
        out += u"<li><a href=\"%1\">%2</a> <span class=\"meta\">%3</span></li>\n"_s.arg(
            articleLink(article, root, site), prose(article.title), timeElement(article.published, site.zone, false));
    }
    return out + u"</ul>\n"_s;
}

} // namespace

QString articleFolder(const QString &slug)
{
    return u"clanek/"_s + slug + u'/';
}

QString monthFolder(int year, int month)
{
    return yearFolder(year) + u"%1/"_s.arg(month, 2, 10, QLatin1Char('0'));
}

QString yearFolder(int year)
{
    return u"archiv/%1/"_s.arg(year);
}

QString homePage(const QList<Article> &newest, const SiteInfo &site)
{
    Frame frame { .title = {}, .root = {}, .folder = {} };
    frame.description = u"Aktuality: "_s + site.title;
    frame.main = u"<h1>Aktuality</h1>\n"_s;
    if (newest.isEmpty()) {
        frame.main += u"<p class=\"lead\">Zatím tu není žádný článek.</p>\n"_s;
        return framed(frame, site);
    }
    frame.main += card(newest.first(), CardLook::Lead, {}, site);
    if (newest.size() > 1) {
        frame.main += u"<div class=\"cards\">\n"_s;
        for (const auto &article : newest.mid(1)) {
            frame.main += card(article, CardLook::Card, {}, site);
        }
        frame.main += u"</div>\n"_s;
    }
    frame.main += u"<p class=\"more\"><a href=\"%1\">Starší články v archivu</a></p>\n"_s.arg(escape(site.link({}, u"archiv/"_s)));
    return framed(frame, site);
}

QString archivePage(const QList<ArchiveMonth> &months, const SiteInfo &site)
{
    Frame frame { .title = u"Archiv"_s, .root = u"../"_s, .folder = u"archiv/"_s };
    frame.current = u"archiv/"_s;
    frame.main = u"<h1>Archiv</h1>\n"_s;
    if (months.isEmpty()) {
        frame.main += u"<p class=\"lead\">Zatím tu není žádný článek.</p>\n"_s;
    }
    int year = 0;
    for (const auto &month : months) {
        if (month.year != year) {
            frame.main += (year == 0 ? QString() : u"</ul>\n"_s)
                + u"<h2><a href=\"%1\">%2</a></h2>\n<ul class=\"months\">\n"_s.arg(
                    escape(site.link(frame.root, yearFolder(month.year))), QString::number(month.year));
            year = month.year;
        }
        frame.main += u"<li><a href=\"%1\">%2<span class=\"hidden\"> %4</span></a> <span class=\"muted\">%3</span></li>\n"_s.arg(
            escape(site.link(frame.root, monthFolder(month.year, month.month))), monthName(month.month), counted(month.count),
            QString::number(month.year));
    }
    frame.main += year == 0 ? QString() : u"</ul>\n"_s;
    return framed(frame, site);
}

QString yearPage(int year, const QList<Article> &articles, const SiteInfo &site)
{
    Frame frame { .title = u"Archiv %1"_s.arg(year), .root = u"../../"_s, .folder = yearFolder(year) };
    frame.current = u"archiv/"_s;
    frame.main = u"<h1>Archiv %1</h1>\n"_s.arg(year);
    QList<Article> ofMonth;
    const auto monthOf = [&site](const Article &article) { return site.zone.toLocal(article.published).date().month(); };
    const auto close = [&] {
        if (!ofMonth.isEmpty()) {
            const int month = monthOf(ofMonth.first());
            frame.main += u"<h2><a href=\"%1\">%2 <span class=\"hidden\">%3</span></a></h2>\n"_s.arg(
                escape(site.link(frame.root, monthFolder(year, month))), capital(monthName(month)), QString::number(year));
            frame.main += titleList(ofMonth, frame.root, site);
        }
        ofMonth.clear();
    };
    for (const auto &article : articles) {
        if (!ofMonth.isEmpty() && monthOf(ofMonth.first()) != monthOf(article)) {
            close();
        }
        ofMonth.append(article);
    }
    close();
    return framed(frame, site);
}

QString monthPage(int year, int month, const QList<Article> &articles, const SiteInfo &site)
{
    const auto name = u"%1 %2"_s.arg(monthName(month), QString::number(year));
    Frame frame { .title = u"Archiv: "_s + name, .root = u"../../../"_s, .folder = monthFolder(year, month) };
    frame.current = u"archiv/"_s;
    frame.main = u"<nav class=\"crumbs\" aria-label=\"Drobečková\"><a href=\"%1\">Archiv</a> › <a href=\"%2\">%3</a></nav>\n<h1>%4</h1>\n<div class=\"cards\">\n"_s.arg(
        escape(site.link(frame.root, u"archiv/"_s)), escape(site.link(frame.root, yearFolder(year))), QString::number(year),
        capital(name));
    for (const auto &article : articles) {
        frame.main += card(article, CardLook::Card, frame.root, site);
    }
    frame.main += u"</div>\n"_s;
    return framed(frame, site);
}

QString notFoundPage(const SiteInfo &site)
{
    Frame frame { .title = u"Stránka nenalezena"_s, .root = {}, .folder = {}, .absolute = true };
    frame.head = u"<meta name=\"robots\" content=\"noindex\">\n"_s;
    frame.main = u"<h1>Tahle stránka tu není</h1>\n<p class=\"lead\">Možná se přestěhovala, nebo už neplatí.</p>\n"
                 "<p><a href=\"%1\">Zpět na aktuality</a></p>\n"_s.arg(escape(site.link(site.url, {})));
    return framed(frame, site);
}

} // namespace bubenik::folder
