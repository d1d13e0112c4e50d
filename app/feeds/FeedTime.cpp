#include "feeds/Feed.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace bubenik::feeds {

using namespace Qt::StringLiterals;

namespace {

int monthNamed(const QString &name)
{
    static const QStringList months { u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s, u"jul"_s, u"aug"_s,
        u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s };
    return static_cast<int>(months.indexOf(name.left(3).toLower())) + 1;
}

// Seconds east of Greenwich. An unknown name counts as Greenwich, as RFC 2822 (4.3) says.
int offsetOf(const QString &zone)
{
    static const QHash<QString, int> names { { u"CET"_s, 1 }, { u"CEST"_s, 2 }, { u"EST"_s, -5 }, { u"EDT"_s, -4 },
        { u"CST"_s, -6 }, { u"CDT"_s, -5 }, { u"MST"_s, -7 }, { u"MDT"_s, -6 }, { u"PST"_s, -8 }, { u"PDT"_s, -7 } };
    if (zone.startsWith(u'+') || zone.startsWith(u'-')) {
        auto digits = zone.mid(1);
        digits.remove(u':');
        const int minutes = digits.left(2).toInt() * 60 + digits.mid(2, 2).toInt();
        return (zone.startsWith(u'-') ? -60 : 60) * minutes;
    }
    return names.value(zone.toUpper()) * 3600;
}

int yearOf(const QString &digits)
{
    const int year = digits.toInt();
    if (digits.size() > 2) {
        return year;
    }
    return year + (year < 50 ? 2000 : 1900); // RFC 2822, 4.3
}

std::optional<Instant> instantAt(QDate date, QTime time, int offset)
{
    if (!date.isValid() || !time.isValid()) {
        return std::nullopt;
    }
    return toInstant(QDateTime(date, time, Qt::UTC).addSecs(-offset));
}

} // namespace

std::optional<Instant> feedTime(const QString &text)
{
    static const QRegularExpression rfc822(
        uR"(^(?:\p{L}+\.?,?\s+)?(\d{1,2})[\s-]+([A-Za-z]{3,9})\.?[\s-]+(\d{2,4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([+-]\d{2}:?\d{2}|[A-Za-z]+))?)?)"_s);
    static const QRegularExpression iso(
        uR"(^(\d{4})-(\d{2})-(\d{2})(?:[T\s](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto trimmed = text.trimmed();
    if (const auto match = iso.match(trimmed); match.hasMatch()) {
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        const QTime time(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt());
        return instantAt(date, time, offsetOf(match.captured(7)));
    }
    if (const auto match = rfc822.match(trimmed); match.hasMatch()) {
        const QDate date(yearOf(match.captured(3)), monthNamed(match.captured(2)), match.captured(1).toInt());
        const QTime time(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt());
        return instantAt(date, time, offsetOf(match.captured(7)));
    }
    return std::nullopt;
}

} // namespace bubenik::feeds
