// How many people a post reached on each channel that counts: the last known figures with their day, and the chosen one
// over the days.
#pragma once

#include "common/ChannelNames.h"
#include "domain/ItemFigures.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QStackedWidget;

namespace bubenik::ui {

class FigureChart;

class FiguresView final : public QWidget
{
    Q_OBJECT
public:
    explicit FiguresView(QWidget *parent = nullptr);
    // Of one item; empty days: nothing was counted yet.
    void showFigures(const ItemFigures &figures, const QString &channelName);
    [[nodiscard]] FigureChart &chart() { return *m_chart; }
    void focusFirst();

    [[nodiscard]] static QString nameOf(Metric metric);

private:
    void fillTiles(const QMap<Metric, qint64> &latest);
    void showMetric(Metric metric);

    ItemFigures m_figures;
    QList<Metric> m_metrics; // of the tiles
    Metric m_metric = Metric::Viewers;
    QStackedWidget *m_stack;
    QWidget *m_found;
    QLabel *m_where;
    QHBoxLayout *m_tiles;
    QButtonGroup *m_group;
    QLabel *m_chartName;
    FigureChart *m_chart;
};

} // namespace bubenik::ui
