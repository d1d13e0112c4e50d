#include "comments/FiguresView.h"

#include "comments/FigureChart.h"
#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Labels.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLocale>
#include <QStackedWidget>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

// The order in which people ask.
const QList<Metric> shownMetrics { Metric::Viewers, Metric::Views, Metric::Engagements, Metric::Reactions,
    Metric::Comments, Metric::Shares };

} // namespace

FiguresView::FiguresView(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_found(new QWidget)
    , m_where(makeLabel({}, TypeSize::Body, Weight::Normal, true))
    , m_tiles(new QHBoxLayout)
    , m_group(new QButtonGroup(this))
    , m_chartName(makeLabel({}, TypeSize::Body, Weight::Strong))
    , m_chart(new FigureChart)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_stack);
    m_stack->addWidget(new EmptyPage(u"overview"_s, tr("No figures yet"),
        tr("How many people saw the post and what they did with it is read once a day, for the first thirty days.")));
    auto *column = new QVBoxLayout(m_found);
    column->setContentsMargins(2 * space, space, 2 * space, 2 * space);
    column->setSpacing(2 * space);
    column->addWidget(m_where);
    m_tiles->setSpacing(space);
    column->addLayout(m_tiles);
    auto *card = new Card;
    card->body()->addWidget(m_chartName);
    card->body()->addWidget(m_chart, 1);
    column->addWidget(card, 1);
    column->addWidget(
        makeLabel(tr("Each day shows what the counters stood at when they were last read, from the beginning."),
            TypeSize::Caption, Weight::Normal, true));
    m_stack->addWidget(m_found);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { showMetric(Metric(id)); });
}

QString FiguresView::nameOf(Metric metric)
{
    switch (metric) {
    case Metric::Views:
        return tr("Views");
    case Metric::Viewers:
        return tr("People who saw it");
    case Metric::Engagements:
        return tr("Engagements");
    case Metric::Comments:
        return tr("Comments");
    case Metric::Reactions:
        return tr("Reactions");
    case Metric::Shares:
        return tr("Shares");
    }
    return {};
}

void FiguresView::showFigures(const ItemFigures &figures, const QString &channelName)
{
    const auto latest = latestOf(figures);
    m_stack->setCurrentIndex(latest.isEmpty() ? 0 : 1);
    if (figures == m_figures || latest.isEmpty()) {
        m_figures = figures;
        return;
    }
    m_figures = figures;
    m_where->setText(
        tr("%1, as of %2").arg(channelName, QLocale().toString(figures.days.lastKey(), QLocale::LongFormat)));
    fillTiles(latest);
}

void FiguresView::fillTiles(const QMap<Metric, qint64> &latest)
{
    while (auto *item = m_tiles->takeAt(0)) {
        if (auto *button = qobject_cast<QAbstractButton *>(item->widget())) {
            m_group->removeButton(button);
            button->hide();
            button->deleteLater();
        }
        delete item;
    }
    m_metrics.clear();
    for (const auto metric : shownMetrics) {
        if (!latest.contains(metric)) {
            continue;
        }
        m_metrics.append(metric);
        auto *tile
            = makeButton(nameOf(metric) + u"  "_s + QLocale().toString(latest[metric]), ButtonRole::Segment, {}, this);
        tile->setObjectName(u"figure-"_s + toString(metric));
        tile->setAccessibleName(u"%1: %2"_s.arg(nameOf(metric), QLocale().toString(latest[metric])));
        m_group->addButton(tile, int(metric));
        m_tiles->addWidget(tile);
    }
    m_tiles->addStretch();
    showMetric(m_metrics.contains(m_metric) ? m_metric : m_metrics.constFirst());
}

void FiguresView::showMetric(Metric metric)
{
    m_metric = metric;
    if (auto *tile = m_group->button(int(metric))) {
        tile->setChecked(true);
    }
    QMap<QDate, qint64> days;
    for (auto day = m_figures.days.cbegin(); day != m_figures.days.cend(); ++day) {
        if (day->contains(metric)) {
            days.insert(day.key(), day->value(metric));
        }
    }
    m_chartName->setText(nameOf(metric));
    m_chart->showDays(nameOf(metric), days);
}

void FiguresView::focusFirst()
{
    if (auto *tile = m_group->checkedButton()) {
        tile->setFocus();
    }
}

} // namespace bubenik::ui
