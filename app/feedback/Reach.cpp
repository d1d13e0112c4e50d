#include "feedback/Reach.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

QString field(QString text, QChar separator)
{
    text = text.simplified();
    static const QString formulas = u"=+-@"_s;
    if (!text.isEmpty() && formulas.contains(text.front())) {
        text.prepend(u'\'');
    }
    if (text.contains(separator) || text.contains(u'"')) {
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    }
    return text;
}

} // namespace

QMap<QDate, QMap<Metric, qint64>> sumByMonths(const QList<ReachedItem> &items, const Zone &zone)
{
    QMap<QDate, QMap<Metric, qint64>> months;
    for (const auto &item : items) {
        const auto day = zone.toLocal(item.outSince).date();
        auto &month = months[QDate(day.year(), day.month(), 1)];
        for (auto value = item.latest.cbegin(); value != item.latest.cend(); ++value) {
            month[value.key()] += value.value();
        }
    }
    return months;
}

QByteArray reachCsv(const QList<ReachedItem> &items, const QMap<ChannelId, QString> &channels,
    const ReachHeadings &headings, const Zone &zone, QChar separator)
{
    QStringList head { headings.date, headings.title, headings.channel };
    for (const auto &[metric, name] : headings.metrics) {
        head.append(name);
    }
    QStringList lines;
    const auto add = [&](QStringList fields) {
        for (auto &one : fields) {
            one = field(one, separator);
        }
        lines.append(fields.join(separator));
    };
    add(head);
    for (const auto &item : items) {
        QStringList fields { zone.toLocal(item.outSince).toString(u"yyyy-MM-dd HH:mm"_s), item.title,
            channels.value(item.channel, item.channel.value) };
        for (const auto &[metric, name] : headings.metrics) {
            fields.append(item.latest.contains(metric) ? QString::number(item.latest[metric]) : QString());
        }
        add(fields);
    }
    return "\xEF\xBB\xBF" + (lines.join(u"\r\n"_s) + u"\r\n"_s).toUtf8();
}

} // namespace bubenik
