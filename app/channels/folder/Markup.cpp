#include "channels/folder/Markup.h"

#include "channels/folder/Calendar.h"
#include "markup/Html.h"

#include <QLocale>
#include <QRegularExpression>

namespace bubenik::folder {

using namespace Qt::StringLiterals;
using markdown::escape;

namespace {

constexpr auto shell = uR"(<!DOCTYPE html>
<html lang="cs">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>%1</title>
%2</head>
<body>
<a class="skip" href="#obsah">Přeskočit na obsah</a>
<header class="site">
<div class="wrap">
<a class="brand" href="%3">%4</a>
<nav aria-label="Hlavní nabídka"><ul>%5</ul></nav>
</div>
</header>
<main id="obsah" class="wrap" tabindex="-1">
%6</main>
<footer class="site">
<div class="wrap">
<p>%4</p>
<p><a href="%7">Odběr novinek (RSS)</a>%8</p>
</div>
</footer>
</body>
</html>
)";

QString headOf(const Frame &frame, const SiteInfo &site, const QString &root)
{
    QString head;
    if (!frame.description.isEmpty()) {
        head += u"<meta name=\"description\" content=\"%1\">\n"_s.arg(escape(frame.description));
    }
    head += frame.stylesheet.isEmpty() ? u"<link rel=\"stylesheet\" href=\"%1styl.css\">\n"_s.arg(escape(root))
                                       : u"<style>"_s + frame.stylesheet + u"</style>\n"_s;
    head += u"<link rel=\"alternate\" type=\"application/rss+xml\" title=\"%2\" href=\"%1rss.xml\">\n"_s.arg(
        escape(root), escape(site.title));
    if (site.hasCalendar) {
        head += u"<link rel=\"alternate\" type=\"text/calendar\" title=\"Otevřené dveře starosty\" href=\"%1%2\">\n"_s.arg(
            escape(root), calendarFile);
    }
    if (!site.url.isEmpty() && !frame.absolute) {
        head += u"<link rel=\"canonical\" href=\"%1\">\n"_s.arg(escape(site.url + frame.folder));
    }
    return head + frame.head;
}

QString calendarLink(const SiteInfo &site, const QString &root)
{
    return site.hasCalendar ? u" · <a href=\"%1%2\">Otevřené dveře do kalendáře</a>"_s.arg(escape(root), calendarFile)
                            : QString();
}

QString navigation(const Frame &frame, const SiteInfo &site, const QString &root)
{
    struct Entry {
        QString folder;
        QString name;
    };
    QString out;
    for (const auto &[folder, name] : { Entry { QString(), u"Aktuality"_s }, Entry { u"archiv/"_s, u"Archiv"_s } }) {
        const bool here = frame.current == folder && !frame.absolute;
        out += u"<li><a href=\"%1\"%2>%3</a></li>"_s.arg(
            escape(site.link(root, folder)), here ? u" aria-current=\"page\""_s : QString(), name);
    }
    return out + u"<li><a href=\"%1rss.xml\">RSS</a></li>"_s.arg(escape(root));
}

const QLocale &czech()
{
    static const QLocale locale(QLocale::Czech, QLocale::CzechRepublic);
    return locale;
}

} // namespace

QString SiteInfo::link(const QString &root, const QString &folder) const
{
    const auto target = root + folder;
    if (!url.isEmpty()) {
        return target.isEmpty() ? u"./"_s : target;
    }
    return target + u"index.html"_s;
}

QString tied(const QString &text)
{
    // Looking behind, so that "a v tom" is tied twice.
    static const QRegularExpression oneLetter(u"(?<=[\\s\u00A0(„][ksvzouaiKSVZOUAI]|^[ksvzouaiKSVZOUAI]) "_s);
    // 30. listopadu, 3,5 t, č. p.
    static const QRegularExpression numbers(u"(?<=\\d\\.) (?=[\\da-záčďéěíňóřšťúůýž])|(?<=\\d) (?=(?:t|m|m²|km|kg|Kč|%|h|hodin|let)\\b)|(?<=č\\.) (?=p\\.)"_s);
    auto out = text;
    return out.replace(oneLetter, u"\u00A0"_s).replace(numbers, u"\u00A0"_s);
}

QString prose(const QString &text)
{
    return escape(tied(text));
}

QString framed(const Frame &frame, const SiteInfo &site)
{
    const auto root = frame.absolute && !site.url.isEmpty() ? site.url : frame.root;
    const auto title = frame.title.isEmpty() ? site.title : frame.title + u" – "_s + site.title;
    return QString::fromUtf16(shell).arg(escape(title), headOf(frame, site, root), escape(site.link(root, {})), escape(site.title),
               navigation(frame, site, root), frame.main, escape(root + u"rss.xml"_s), calendarLink(site, root))
        + frame.tail;
}

QString longDate(Instant instant, const Zone &zone)
{
    return tied(czech().toString(zone.toLocal(instant).date(), u"dddd d. MMMM yyyy"_s));
}

QString timeElement(Instant instant, const Zone &zone, bool withTime)
{
    const auto local = zone.toLocal(instant);
    const auto clock = withTime ? u" v\u00A0"_s + czech().toString(local.time(), u"H:mm"_s) : QString();
    // Without milliseconds: validators want at most three digits, readers none.
    return u"<time datetime=\"%1\">%2%3</time>"_s.arg(
        local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate), longDate(instant, zone), clock);
}

QString monthName(int month)
{
    return czech().standaloneMonthName(month);
}

QString counted(int count)
{
    const auto noun = count == 1 ? u"článek"_s : count >= 2 && count <= 4 ? u"články"_s : u"článků"_s;
    return czech().toString(count) + u'\u00A0' + noun;
}

QString sizeText(qint64 bytes)
{
    return czech().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat).replace(u' ', u'\u00A0');
}

QString pictureElement(const PictureSet &picture, const QString &prefix, const QString &sizes, bool first)
{
    if (picture.files.isEmpty()) {
        return {};
    }
    QStringList widths;
    for (const auto &file : picture.files) {
        widths.append(u"%1%2 %3w"_s.arg(escape(prefix), escape(file.file), QString::number(file.width)));
    }
    // The middle width for browsers without srcset.
    const auto &usual = picture.files[picture.files.size() / 2];
    const auto set = widths.size() > 1 ? u" srcset=\"%1\" sizes=\"%2\""_s.arg(widths.join(u", "_s), escape(sizes)) : QString();
    const auto loading = first ? u" fetchpriority=\"high\""_s : u" loading=\"lazy\""_s;
    return u"<img src=\"%1\"%2 width=\"%3\" height=\"%4\" alt=\"%5\"%6>"_s.arg(escape(prefix + usual.file), set,
        QString::number(usual.width), QString::number(usual.height), escape(picture.alt), loading);
}

} // namespace bubenik::folder
