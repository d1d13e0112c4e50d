// The figures of a year at the open door: numbers in tiles, visits by month, topic and part of the town as bars.
// Printed and saved for a spreadsheet; no personal data in either.
#pragma once

#include "common/Async.h"
#include "common/PageContext.h"
#include "office/OfficeFigures.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPrinter;

namespace bubenik::ui {

class BarChart;

class YearView final : public QWidget
{
    Q_OBJECT
public:
    explicit YearView(const PageContext &context, QWidget *parent = nullptr);
    void reload();
    [[nodiscard]] const office::OfficeFigures &figures() const { return m_figures; }
    // All that is shown.
    void paintPage(QPrinter &printer) const;

private:
    void show(const office::OfficeFigures &figures);
    void addChart(QBoxLayout *column, const QString &title, BarChart *chart);
    void exportTable();
    void print();

    PageContext m_context;
    int m_year;
    office::OfficeFigures m_figures;
    QLabel *m_title;
    QLabel *m_numbers;
    BarChart *m_months;
    BarChart *m_topics;
    BarChart *m_parts;
    BarChart *m_promises;
    LatestOnly m_latest;
};

} // namespace bubenik::ui
