#include "office/OfficeFigures.h"

#include "core/Folding.h"
#include "core/Json.h"
#include "office/Anonymise.h"

#include <algorithm>
#include <numeric>

namespace bubenik::office {

using namespace Qt::StringLiterals;

namespace {

// Counted whatever their case and accents; the spelling that most use is shown.
class Counter final
{
public:
    void add(const QString &name) { ++m_spellings[folded(name)][name]; }

    [[nodiscard]] QList<NamedCount> counts() const
    {
        QList<NamedCount> all;
        int others = 0;
        for (auto it = m_spellings.cbegin(); it != m_spellings.cend(); ++it) {
            const auto count = static_cast<int>(std::accumulate(it->cbegin(), it->cend(), 0));
            if (it.key().isEmpty() || count < commonFrom) {
                others += count;
                continue;
            }
            const auto best = std::max_element(it->cbegin(), it->cend());
            all.append({ best.key(), count });
        }
        std::ranges::sort(all, [](const NamedCount &a, const NamedCount &b) {
            return a.count != b.count ? a.count > b.count : czechSortKey(a.name) < czechSortKey(b.name);
        });
        if (others > 0) {
            all.append({ {}, others });
        }
        return all;
    }

private:
    QMap<QString, QMap<QString, int>> m_spellings;
};

std::optional<Millis> quantile(QList<Millis> times, double part)
{
    if (times.isEmpty()) {
        return std::nullopt;
    }
    const auto place = times.begin() + qMin(times.size() - 1, static_cast<qsizetype>(part * double(times.size())));
    std::nth_element(times.begin(), place, times.end());
    return *place;
}

void countPromise(OfficeFigures &figures, const Followup &followup, QDate today, const Zone &zone)
{
    const auto closedOn = followup.closedAt ? zone.toLocal(*followup.closedAt).date() : today;
    const auto kept = isKeptInTime(followup, today, closedOn);
    ++figures.promises;
    if (!kept) {
        ++figures.running;
    } else if (*kept) {
        ++figures.keptInTime;
    } else if (followup.state == FollowupState::Kept) {
        ++figures.keptLate;
    } else {
        ++figures.notKept;
    }
}

QJsonValue minutes(const std::optional<Millis> &time)
{
    return time ? QJsonValue(qRound(double(time->count()) / 60'000.0)) : QJsonValue();
}

QJsonArray toJson(const QList<NamedCount> &counts)
{
    QJsonArray array;
    for (const auto &[name, count] : counts) {
        array.append(
            QJsonObject { { u"name"_s, name.isEmpty() ? QJsonValue() : QJsonValue(name) }, { u"count"_s, count } });
    }
    return array;
}

QString csvField(const QString &text)
{
    static const QString special = u";\"\n\r"_s;
    const bool isQuoted = std::ranges::any_of(text, [](QChar sign) { return special.contains(sign); });
    // A spreadsheet must not take what a citizen said for a formula.
    const auto safe = text.startsWith(u'=') || text.startsWith(u'+') || text.startsWith(u'-') || text.startsWith(u'@')
        ? u'\'' + text
        : text;
    return isQuoted ? u'"' + QString(safe).replace(u'"', u"\"\""_s) + u'"' : safe;
}

void addLine(QByteArray &csv, const QString &what, const QString &name, const QJsonValue &value)
{
    csv += (csvField(what) + u';' + csvField(name) + u';' + value.toVariant().toString() + u"\r\n"_s).toUtf8();
}

} // namespace

OfficeFigures figuresOf(
    int year, const QList<Visit> &visits, const QList<Followup> &followups, QDate today, const Zone &zone)
{
    OfficeFigures figures { .year = year };
    Counter topics;
    Counter parts;
    QList<Millis> waits;
    QList<Millis> talks;
    QSet<VisitId> ofYear;
    for (const auto &visit : visits) {
        if (visit.day.year() != year) {
            continue;
        }
        ofYear.insert(visit.id);
        ++figures.visits;
        figures.left += visit.hasLeft ? 1 : 0;
        ++figures.months[static_cast<size_t>(visit.day.month() - 1)];
        topics.add(visit.topic);
        parts.add(visit.part);
        if (const auto time = waited(visit)) {
            waits.append(*time);
        }
        if (const auto time = talked(visit)) {
            talks.append(*time);
        }
    }
    for (const auto &followup : followups) {
        if (ofYear.contains(followup.visit)) {
            countPromise(figures, followup, today, zone);
        }
    }
    figures.topics = topics.counts();
    figures.parts = parts.counts();
    figures.medianWait = quantile(waits, 0.5);
    figures.longWait = quantile(waits, 0.9);
    figures.medianTalk = quantile(talks, 0.5);
    return figures;
}

Result<OfficeFigures> figuresOf(Stores &stores, int year, const Zone &zone, Instant now)
{
    const auto visits = stores.visits.all();
    const auto followups = visits ? stores.visits.allFollowups() : fail(visits.error());
    return followups ? Result<OfficeFigures>(figuresOf(year, *visits, *followups, zone.toLocal(now).date(), zone))
                     : fail(followups.error());
}

QJsonObject toJson(const OfficeFigures &figures)
{
    QJsonArray months;
    for (const auto count : figures.months) {
        months.append(count);
    }
    return { { u"year"_s, figures.year }, { u"visits"_s, figures.visits }, { u"left"_s, figures.left },
        { u"months"_s, months }, { u"topics"_s, toJson(figures.topics) }, { u"parts"_s, toJson(figures.parts) },
        { u"waitingMinutes"_s,
            QJsonObject {
                { u"median"_s, minutes(figures.medianWait) }, { u"nineOfTen"_s, minutes(figures.longWait) } } },
        { u"talkMinutes"_s, minutes(figures.medianTalk) },
        { u"promises"_s,
            QJsonObject { { u"all"_s, figures.promises }, { u"keptInTime"_s, figures.keptInTime },
                { u"keptLate"_s, figures.keptLate }, { u"notKept"_s, figures.notKept },
                { u"running"_s, figures.running } } } };
}

QByteArray toCsv(const OfficeFigures &figures)
{
    QByteArray csv = "\xEF\xBB\xBF"; // or Excel takes it for another encoding
    addLine(csv, u"what"_s, u"name"_s, u"value"_s);
    addLine(csv, u"year"_s, {}, figures.year);
    addLine(csv, u"visits"_s, {}, figures.visits);
    addLine(csv, u"left"_s, {}, figures.left);
    for (size_t month = 0; month < figures.months.size(); ++month) {
        addLine(csv, u"month"_s, QString::number(month + 1), figures.months[month]);
    }
    for (const auto &[name, count] : figures.topics) {
        addLine(csv, u"topic"_s, name, count);
    }
    for (const auto &[name, count] : figures.parts) {
        addLine(csv, u"part"_s, name, count);
    }
    addLine(csv, u"waiting-median-minutes"_s, {}, minutes(figures.medianWait));
    addLine(csv, u"waiting-nine-of-ten-minutes"_s, {}, minutes(figures.longWait));
    addLine(csv, u"talk-median-minutes"_s, {}, minutes(figures.medianTalk));
    addLine(csv, u"promises"_s, u"all"_s, figures.promises);
    addLine(csv, u"promises"_s, u"kept-in-time"_s, figures.keptInTime);
    addLine(csv, u"promises"_s, u"kept-late"_s, figures.keptLate);
    addLine(csv, u"promises"_s, u"not-kept"_s, figures.notKept);
    addLine(csv, u"promises"_s, u"running"_s, figures.running);
    return csv;
}

} // namespace bubenik::office
