#include "calendar/CalendarPrint.h"

#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>
#include <memory>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

QString cellOf(const CalendarModel &model, QDate day)
{
    QString cell = u"<td valign=\"top\" width=\"14%\"%1><b>%2</b>"_s.arg(
        day.dayOfWeek() > 5 ? u" bgcolor=\"#eeeeee\""_s : QString(), QString::number(day.day()) + u'.');
    for (const auto &entry : model.entriesOn(day)) {
        const auto time = model.timeOf(entry);
        const auto title = entry.title.toHtmlEscaped();
        cell += u"<br>"_s + (entry.isWholeDay() ? u"<i>%1</i>"_s.arg(title) : u"<b>%1</b> %2"_s.arg(time, title));
        QStringList channels;
        for (const auto &part : entry.parts) {
            channels.append(faceFor(model.calendar().channels, part.channel).name.toHtmlEscaped());
        }
        if (!channels.isEmpty()) {
            cell += u" (%1)"_s.arg(channels.join(u", "_s));
        }
    }
    return cell + u"</td>"_s;
}

} // namespace

QString calendarAsHtml(const CalendarModel &model, const QString &heading)
{
    QString html = u"<h2>%1</h2><table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\"><tr>"_s.arg(
        heading.toHtmlEscaped());
    for (int weekday = 1; weekday <= 7; ++weekday) {
        html += u"<th>%1</th>"_s.arg(QLocale().standaloneDayName(weekday));
    }
    html += u"</tr>"_s;
    for (auto monday = model.firstDay(); monday <= model.lastDay(); monday = monday.addDays(7)) {
        html += u"<tr>"_s;
        for (int i = 0; i < 7; ++i) {
            html += cellOf(model, monday.addDays(i));
        }
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

void printCalendar(const CalendarModel &model, const QString &heading, QWidget *window)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(heading);
    auto *dialog = new QPrintDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), window,
        [printer, html = calendarAsHtml(model, heading)](QPrinter * /*chosen*/) {
            QTextDocument document;
            document.setDefaultFont(QFont(document.defaultFont().family(), 8));
            document.setHtml(html);
            document.print(printer.get());
        });
    dialog->open();
}

} // namespace bubenik::ui
