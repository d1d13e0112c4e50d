#include "office/PaperList.h"

#include "domain/VisitQueue.h"
#include "words/OpenDayWords.h"

#include <QCoreApplication>

namespace bubenik::office {

using namespace Qt::StringLiterals;

namespace {

struct PaperText {
    Q_DECLARE_TR_FUNCTIONS(Office)
};

QString rowOf(const QStringList &cells)
{
    QString row = u"<tr>"_s;
    for (const auto &cell : cells) {
        row += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
    }
    return row + u"</tr>\n"_s;
}

QString headerRow()
{
    QString row = u"<tr>"_s;
    for (const auto &name : { PaperText::tr("No."), PaperText::tr("Came"), PaperText::tr("Name"),
             PaperText::tr("Topic"), PaperText::tr("Street"), PaperText::tr("Wish, note") }) {
        row += u"<th scope=\"col\">"_s + name.toHtmlEscaped() + u"</th>"_s;
    }
    return row + u"</tr>\n"_s;
}

} // namespace

QString paperList(QDate day, const QList<Visit> &visits, const QString &town, const Zone &zone)
{
    const auto title = words::openDoorName() + u" · "_s + words::dayInWords(day);
    auto html = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>"_s + title.toHtmlEscaped()
        + u"</title>\n<style>body { font-family: sans-serif; font-size: 10pt; }"
          " table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #444; padding: 4px 6px;"
          " text-align: left; vertical-align: top; } td { height: 24px; }"
          " tr { page-break-inside: avoid; }</style></head>\n<body><h1>"_s
        + title.toHtmlEscaped() + u"</h1>\n"_s;
    if (!town.isEmpty()) {
        html += u"<p>"_s + town.toHtmlEscaped() + u"</p>\n"_s;
    }
    html += u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\">\n"_s + headerRow();
    const auto names = labels(visits);
    for (const auto &visit : visits) {
        html += rowOf({ names.value(visit.id), words::clockInWords(zone.toLocal(visit.cameAt).time()), visit.name,
            visit.topic, visit.street, visit.wish });
    }
    const int next = nextNumber(visits, {});
    for (int i = 0; i < emptyRows; ++i) {
        html += rowOf({ QString::number(next + i), {}, {}, {}, {}, {} });
    }
    html += u"</table>\n<p>"_s
        + PaperText::tr("This sheet holds personal data: type it into Bubeník, then shred it.").toHtmlEscaped()
        + u"</p></body></html>\n"_s;
    return html;
}

} // namespace bubenik::office
