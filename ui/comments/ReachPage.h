// Ohlas: how all posts fare with citizens. One figure month by month as a chart, the posts and the months as tables
// that sort by any column, and the posts as a file for a spreadsheet.
#pragma once

#include "comments/FigureTable.h"
#include "common/Async.h"
#include "common/ChannelNames.h"
#include "common/PageContext.h"
#include "feedback/Reach.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QStackedWidget;
class QTableView;

namespace bubenik::ui {

class MonthChart;

class ReachPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ReachPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh();
    [[nodiscard]] MonthChart &chart() { return *m_chart; }
    [[nodiscard]] QTableView &posts() { return *m_posts; }
    [[nodiscard]] QTableView &months() { return *m_months; }
    void exportTo(const QString &file); // as CSV

Q_SIGNALS:
    void closed();
    void openRequested(const QString &documentId);

private:
    struct Found {
        QList<ReachedItem> items;
        QMap<QDate, QMap<Metric, qint64>> months;
        ChannelFaces faces;
    };
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QTableView *makeTable(FigureTable *table, const QString &name);
    void take(const Found &found);
    void fillMetrics();
    void fillPosts();
    void fillMonths();
    void showMetric(Metric metric);
    void askForFile();

    PageContext m_context;
    Found m_found;
    Metric m_metric = Metric::Viewers;
    QList<Metric> m_known; // that some channel tells
    LatestOnly m_latest;
    QTimer m_soon;
    QStackedWidget *m_stack;
    QLabel *m_count;
    QButtonGroup *m_metrics;
    MonthChart *m_chart;
    QStackedWidget *m_tables;
    FigureTable *m_postTable;
    FigureTable *m_monthTable;
    QTableView *m_posts;
    QTableView *m_months;
    QWidget *m_export = nullptr;
};

} // namespace bubenik::ui
