// Dates as people write them. The patterns are translated (each language orders its dates in its own way),
// the names of days and months come from the language that the texts are in, so one line never mixes two
// languages.
#include "words/Words.h"

#include <QCoreApplication>
#include <QLocale>

namespace bubenik::words {

using namespace Qt::StringLiterals;

namespace {

struct TimeText {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QLocale localeOfTexts()
{
    //: Czech: cs_CZ
    return QLocale(TimeText::tr("en_GB", "the language and country of this translation"));
}

QString clockOf(const QDateTime &local)
{
    return local.toString(u"H:mm"_s);
}

// Near days that have a name of their own; empty for the others.
QString namedDay(qint64 daysAhead)
{
    switch (daysAhead) {
    case -1:
        //: Czech: včera %1
        return TimeText::tr("yesterday %1");
    case 0:
        //: Czech: dnes %1
        return TimeText::tr("today %1");
    case 1:
        //: Czech: zítra %1
        return TimeText::tr("tomorrow %1");
    default:
        return {};
    }
}

// Czech says "ve" before hours that begin with two consonants: ve dvě, ve tři, ve čtyři, ve dvanáct …
bool startsHard(int hour)
{
    return (hour >= 2 && hour <= 4) || (hour >= 12 && hour <= 14) || hour >= 20;
}

} // namespace

QString when(Instant instant, const Zone &zone, Instant now)
{
    const auto local = zone.toLocal(instant);
    const auto today = zone.toLocal(now).date();
    const auto near = namedDay(today.daysTo(local.date()));
    if (!near.isEmpty()) {
        return near.arg(clockOf(local));
    }
    //: Czech: ddd d. M. H:mm
    const auto thisYear = TimeText::tr("ddd d MMM H:mm", "date and time of this year");
    //: Czech: d. M. yyyy H:mm
    const auto otherYear = TimeText::tr("d MMM yyyy H:mm", "date and time of another year");
    return localeOfTexts().toString(local, local.date().year() == today.year() ? thisYear : otherYear);
}

QString whenInFull(Instant instant, const Zone &zone)
{
    const auto local = zone.toLocal(instant);
    //: Czech: dddd d. MMMM yyyy 've' H:mm
    const auto vocalised = TimeText::tr("dddd d MMMM yyyy 'at' H:mm", "hours 2-4, 12-14, 20-23");
    //: Czech: dddd d. MMMM yyyy 'v' H:mm
    const auto plain = TimeText::tr("dddd d MMMM yyyy 'at' H:mm", "all other hours");
    return localeOfTexts().toString(local, startsHard(local.time().hour()) ? vocalised : plain);
}

QString bytes(qint64 count)
{
    return localeOfTexts().formattedDataSize(count, 1, QLocale::DataSizeSIFormat);
}

} // namespace bubenik::words
