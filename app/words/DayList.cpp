#include "words/DayList.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace bubenik::words {

using namespace Qt::StringLiterals;

namespace {

struct DayListText {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

struct Line {
    Placement placement;
    const Announcement *announcement = nullptr;
};

QList<Line> linesOf(QDate day, const QList<Announcement> &announcements)
{
    QList<Line> lines;
    for (const auto &announcement : announcements) {
        for (const auto &placement : announcement.placements) {
            if (placement.day == day) {
                lines.append({ placement, &announcement });
            }
        }
    }
    std::ranges::stable_sort(lines, {}, [](const Line &line) { return line.placement.hour; });
    return lines;
}

QString lengthOf(double seconds)
{
    const auto whole = qRound(seconds);
    return u"%1:%2"_s.arg(whole / 60).arg(whole % 60, 2, 10, QChar(u'0'));
}

} // namespace

QString dayList(const QString &town, QDate day, const QList<Announcement> &announcements)
{
    // Set by points, for paper.
    auto html = u"<html><head><style>body { font-size: 11pt; } h1 { font-size: 16pt; margin-bottom: 0; }"
                "h2 { font-size: 13pt; margin-bottom: 2pt; } p.file { color: #444444; margin-top: 0; }"
                "p.text { margin-top: 4pt; }</style></head><body>"_s;
    //: Czech: Hlášení místního rozhlasu
    const auto heading = DayListText::tr("Announcements of the public-address system");
    QStringList about { town, QLocale().toString(day, QLocale::LongFormat) };
    about.removeAll(QString());
    html += u"<h1>%1</h1><p>%2</p>"_s.arg(heading.toHtmlEscaped(), about.join(u", "_s).toHtmlEscaped());
    const auto lines = linesOf(day, announcements);
    if (lines.isEmpty()) {
        //: Czech: Na tento den není předané žádné hlášení.
        html += u"<p>%1</p>"_s.arg(DayListText::tr("No announcement is handed over for this day.").toHtmlEscaped());
    }
    for (const auto &[placement, announcement] : lines) {
        html += u"<h2>%1 &nbsp; %2</h2>"_s.arg(placement.hour.toString(u"H:mm"_s), announcement->title.toHtmlEscaped());
        //: Czech: soubor %1, délka %2 min
        const auto file = DayListText::tr("file %1, length %2 min").arg(placement.file, lengthOf(placement.seconds));
        html += u"<p class=\"file\">%1</p>"_s.arg(file.toHtmlEscaped());
        html += u"<p class=\"text\">%1</p>"_s.arg(announcement->text.trimmed()
                                                      .toHtmlEscaped()
                                                      .replace(u"\n\n"_s, u"</p><p class=\"text\">"_s)
                                                      .replace(u'\n', u"<br>"_s));
    }
    return html + u"</body></html>"_s;
}

int placedOn(QDate day, const QList<Announcement> &announcements)
{
    return static_cast<int>(linesOf(day, announcements).size());
}

} // namespace bubenik::words
