// The weeks of the calendar on paper, one sheet across: for the wall of the office.
#pragma once

#include "calendar/CalendarModel.h"

class QWidget;

namespace bubenik::ui {

// A table, rich text that QTextDocument lays out; every title is escaped.
[[nodiscard]] QString calendarAsHtml(const CalendarModel &model, const QString &heading);
// Asks for the printer (a PDF file is one), then prints; returns at once.
void printCalendar(const CalendarModel &model, const QString &heading, QWidget *window);

} // namespace bubenik::ui
