#include "comments/ReachPage.h"

#include "comments/FiguresView.h"
#include "comments/MonthChart.h"
#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Labels.h"
#include "common/Toast.h"
#include "words/Words.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLocale>
#include <QSaveFile>
#include <QSet>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto refreshAfter = 2s; // figures come for many posts one after another
constexpr int titleColumn = 1;
constexpr int channelColumn = 2;
constexpr int widthsOf = 100; // rows that are measured for the columns' widths

// Of the tables, in the order in which people ask.
const QList<Metric> &reachMetrics()
{
    static const QList<Metric> metrics { Metric::Viewers, Metric::Views, Metric::Engagements, Metric::Reactions,
        Metric::Comments, Metric::Shares };
    return metrics;
}

QList<QVariant> cellsOf(const QMap<Metric, qint64> &values, const QList<Metric> &metrics)
{
    QList<QVariant> cells;
    for (const auto metric : metrics) {
        cells.append(values.contains(metric) ? QVariant(values[metric]) : QVariant());
    }
    return cells;
}

QStringList namesOf(const QList<Metric> &metrics)
{
    QStringList names;
    for (const auto metric : metrics) {
        names.append(FiguresView::nameOf(metric));
    }
    return names;
}

Result<void> writeFile(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(Error { .kind = ErrorKind::Storage, .detail = file.errorString(), .subject = name });
    }
    return {};
}

} // namespace

ReachPage::ReachPage(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_stack(new QStackedWidget)
    , m_count(makeLabel({}, TypeSize::Body, Weight::Normal, true))
    , m_metrics(new QButtonGroup(this))
    , m_chart(new MonthChart)
    , m_tables(new QStackedWidget)
    , m_postTable(new FigureTable(this))
    , m_monthTable(new FigureTable(this))
    , m_posts(makeTable(m_postTable, tr("Posts with their figures")))
    , m_months(makeTable(m_monthTable, tr("Months with their figures")))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space);
    outer->setSpacing(2 * space);
    outer->addWidget(makeHead());
    m_stack->addWidget(new EmptyPage(u"overview"_s, tr("No figures yet"),
        tr("Once posts are out on a channel that counts, such as a Facebook Page, their figures are read once a day "
           "and shown here together.")));
    auto *found = new QWidget;
    auto *column = new QVBoxLayout(found);
    column->setContentsMargins({});
    column->setSpacing(2 * space);
    auto *card = new Card;
    auto *metrics = new QHBoxLayout;
    metrics->setSpacing(2);
    for (const auto metric : reachMetrics()) {
        auto *button = makeButton(FiguresView::nameOf(metric), ButtonRole::Segment);
        button->setObjectName(u"reach-"_s + toString(metric));
        button->setChecked(metric == m_metric);
        m_metrics->addButton(button, int(metric));
        metrics->addWidget(button);
    }
    metrics->addStretch();
    card->body()->addLayout(metrics);
    card->body()->addWidget(m_chart);
    column->addWidget(card);
    auto *kinds = new QButtonGroup(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    const QList<QPair<QString, QString>> names { { u"reach-posts"_s, tr("Posts") },
        { u"reach-months"_s, tr("Months") } };
    for (int i = 0; i < names.size(); ++i) {
        auto *button = makeButton(names[i].second, ButtonRole::Segment);
        button->setObjectName(names[i].first);
        button->setChecked(i == 0);
        kinds->addButton(button, i);
        row->addWidget(button);
    }
    row->addSpacing(space);
    row->addWidget(m_count);
    row->addStretch();
    column->addLayout(row);
    m_tables->addWidget(m_posts);
    m_tables->addWidget(m_months);
    column->addWidget(m_tables, 1);
    m_stack->addWidget(found);
    outer->addWidget(m_stack, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(refreshAfter);
    connect(kinds, &QButtonGroup::idClicked, m_tables, &QStackedWidget::setCurrentIndex);
    connect(m_metrics, &QButtonGroup::idClicked, this, [this](int id) { showMetric(Metric(id)); });
    connect(&m_soon, &QTimer::timeout, this, &ReachPage::refresh);
    connect(m_posts, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT openRequested(u"comments:"_s + index.data(FigureTable::IdRole).toString());
    });
    connect(&context.workspace, &Workspace::feedbackChanged, this, [this] {
        if (isVisible() && !m_soon.isActive()) {
            m_soon.start();
        }
    });
}

QWidget *ReachPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(space);
    auto *back = makeButton(tr("Back"), ButtonRole::Quiet, u"back"_s);
    back->setObjectName(u"reach-back"_s);
    row->addWidget(back);
    row->addWidget(makeLabel(tr("How posts fare with citizens"), TypeSize::Title, Weight::Strong), 1);
    auto *save = makeButton(tr("Save as a table…"), ButtonRole::Normal, u"download"_s);
    save->setObjectName(u"reach-export"_s);
    save->setToolTip(tr("A CSV file for a spreadsheet"));
    m_export = save;
    m_export->setEnabled(false);
    row->addWidget(save);
    connect(back, &QPushButton::clicked, this, &ReachPage::closed);
    connect(save, &QPushButton::clicked, this, &ReachPage::askForFile);
    return head;
}

QTableView *ReachPage::makeTable(FigureTable *table, const QString &name)
{
    auto *view = new QTableView;
    view->setModel(table);
    view->setAccessibleName(name);
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 2 * space);
    view->horizontalHeader()->setResizeContentsPrecision(widthsOf);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    view->setSortingEnabled(true);
    return view;
}

void ReachPage::refresh()
{
    const auto find = [zone = m_context.workspace.zone()](Stores &stores) -> Result<Found> {
        auto items = stores.figures.reached();
        const auto channels = items ? stores.channels.all() : fail(items.error());
        if (!channels) {
            return fail(channels.error());
        }
        auto months = sumByMonths(*items, zone);
        return Found { std::move(*items), std::move(months), facesOf(*channels) };
    };
    m_latest.ask(m_context.workspace.read(find), this, [this](const Result<Found> &found) {
        if (found) {
            take(*found);
        } else {
            m_context.toast.say(words::shortly(found.error()));
        }
    });
}

void ReachPage::take(const Found &found)
{
    const bool isSame = found.items == m_found.items;
    m_found = found;
    m_stack->setCurrentIndex(found.items.isEmpty() ? 0 : 1);
    m_export->setEnabled(!found.items.isEmpty());
    if (isSame) {
        return; // the reader's place in the table stays
    }
    m_count->setText(tr("%n post(s)", nullptr, int(found.items.size())));
    fillMetrics();
    fillPosts();
    fillMonths();
    showMetric(m_metric);
}

// What no channel tells needs no column.
void ReachPage::fillMetrics()
{
    m_known.clear();
    for (const auto metric : reachMetrics()) {
        const bool isKnown = std::ranges::any_of(
            m_found.items, [metric](const ReachedItem &item) { return item.latest.contains(metric); });
        m_metrics->button(int(metric))->setVisible(isKnown);
        if (isKnown) {
            m_known.append(metric);
        }
    }
    if (!m_known.contains(m_metric) && !m_known.isEmpty()) {
        m_metric = m_known.first();
        m_metrics->button(int(m_metric))->setChecked(true);
    }
}

void ReachPage::fillPosts()
{
    QSet<ChannelId> channels;
    for (const auto &item : std::as_const(m_found.items)) {
        channels.insert(item.channel);
    }
    QList<FigureTable::Line> lines;
    lines.reserve(m_found.items.size());
    for (const auto &item : std::as_const(m_found.items)) {
        const auto title = item.title.isEmpty() ? tr("Untitled") : item.title;
        lines.append({ item.post.value,
            QList<QVariant> {
                m_context.workspace.zone().toLocal(item.outSince), title, faceFor(m_found.faces, item.channel).name }
                + cellsOf(item.latest, m_known) });
    }
    m_postTable->setTable(QStringList { tr("Day"), tr("Post"), tr("Channel") } + namesOf(m_known), lines);
    auto *header = m_posts->horizontalHeader();
    header->setSectionResizeMode(titleColumn, QHeaderView::Interactive);
    m_posts->resizeColumnsToContents();
    header->setSectionResizeMode(titleColumn, QHeaderView::Stretch);
    m_posts->setColumnHidden(channelColumn, channels.size() < 2);
}

void ReachPage::fillMonths()
{
    QList<FigureTable::Line> lines;
    QMap<QDate, qint64> posts;
    for (const auto &item : std::as_const(m_found.items)) {
        const auto day = m_context.workspace.zone().toLocal(item.outSince).date();
        ++posts[QDate(day.year(), day.month(), 1)];
    }
    for (auto month = m_found.months.cbegin(); month != m_found.months.cend(); ++month) {
        lines.append({ month.key().toString(Qt::ISODate),
            QList<QVariant> { month.key(), posts.value(month.key()) } + cellsOf(*month, m_known) });
    }
    m_monthTable->setTable(QStringList { tr("Month"), tr("Posts") } + namesOf(m_known), lines);
    m_months->resizeColumnsToContents();
}

void ReachPage::showMetric(Metric metric)
{
    m_metric = metric;
    QMap<QDate, qint64> months;
    for (auto month = m_found.months.cbegin(); month != m_found.months.cend(); ++month) {
        months.insert(month.key(), month->value(metric));
    }
    m_chart->showMonths(FiguresView::nameOf(metric), months);
}

void ReachPage::askForFile()
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(
        this, tr("Save as a table"), QDir(folder).filePath(tr("posts-and-citizens.csv")), tr("Table (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ReachPage::exportTo);
    dialog->open();
}

void ReachPage::exportTo(const QString &file)
{
    ReachHeadings headings { tr("Day"), tr("Post"), tr("Channel"), {} };
    for (const auto metric : std::as_const(m_known)) {
        headings.metrics.append({ metric, FiguresView::nameOf(metric) });
    }
    QMap<ChannelId, QString> names;
    for (auto face = m_found.faces.cbegin(); face != m_found.faces.cend(); ++face) {
        names.insert({ face.key() }, face->name);
    }
    // Where a comma divides whole numbers from decimals, spreadsheets part their columns by semicolons.
    const auto separator = QLocale().decimalPoint() == u","_s ? u';' : u',';
    const auto work = [items = m_found.items, names, headings, zone = m_context.workspace.zone(), separator, file] {
        return writeFile(file, reachCsv(items, names, headings, zone, separator));
    };
    whenDone(inPool(work), this, [this, file](const Result<void> &done) {
        m_context.toast.say(
            done ? tr("Saved: %1").arg(QDir::toNativeSeparators(file)) : words::explain(done.error()).title);
    });
}

} // namespace bubenik::ui
