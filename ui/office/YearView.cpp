#include "office/YearView.h"

#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Labels.h"
#include "common/Toast.h"
#include "office/BarChart.h"
#include "office/QueueModel.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QLocale>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QScrollArea>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

QList<Bar> barsOf(const QList<office::NamedCount> &counts)
{
    QList<Bar> bars;
    for (const auto &[name, count] : counts) {
        bars.append({ name.isEmpty() ? YearView::tr("others") : name, count });
    }
    return bars;
}

QString minutesOr(const std::optional<Millis> &time)
{
    return time ? durationWords(*time) : u"–"_s;
}

bool writeTable(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

YearView::YearView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_year(context.workspace.zone().toLocal(context.workspace.clock().now()).date().year())
    , m_title(makeLabel({}, TypeSize::Title, Weight::Strong))
    , m_numbers(makeLabel({}, TypeSize::Body))
    , m_months(new BarChart)
    , m_topics(new BarChart)
    , m_parts(new BarChart)
    , m_promises(new BarChart)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(3 * space, 2 * space, 3 * space, 2 * space);
    column->setSpacing(2 * space);
    auto *head = new QHBoxLayout;
    head->setSpacing(space);
    head->addWidget(m_title, 1);
    const auto addButton = [&](QAbstractButton *button, const QString &name, auto act) {
        button->setObjectName(name);
        connect(button, &QAbstractButton::clicked, this, act);
        head->addWidget(button);
    };
    addButton(makeIconButton(u"chevron-left"_s, tr("The year before")), u"figures-before"_s, [this] {
        --m_year;
        reload();
    });
    addButton(makeIconButton(u"chevron-right"_s, tr("The year after")), u"figures-after"_s, [this] {
        ++m_year;
        reload();
    });
    addButton(makeButton(tr("For a spreadsheet…"), ButtonRole::Normal, u"download"_s), u"figures-export"_s,
        [this] { exportTable(); });
    addButton(makeButton(tr("Print…"), ButtonRole::Normal), u"figures-print"_s, [this] { print(); });
    column->addLayout(head);
    m_numbers->setObjectName(u"figures-numbers"_s);
    column->addWidget(m_numbers);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(2 * space);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (auto *side : { left, right }) {
        side->setSpacing(2 * space);
        columns->addLayout(side, 1);
    }
    addChart(left, tr("Visits by month"), m_months);
    addChart(left, tr("Promises"), m_promises);
    addChart(right, tr("Topics"), m_topics);
    addChart(right, tr("Parts of the town"), m_parts);
    left->addStretch();
    right->addStretch();
    column->addLayout(columns);
    column->addWidget(makeLabel(tr("Topics and parts of the town with fewer than three visits are counted together, so "
                                   "that nobody can be known by them."),
        TypeSize::Caption, Weight::Normal, true));
    column->addStretch();
    scroll->setWidget(inner);
    outer->addWidget(scroll);
}

void YearView::addChart(QBoxLayout *column, const QString &title, BarChart *chart)
{
    auto *card = new Card;
    card->body()->addWidget(makeLabel(title, TypeSize::Body, Weight::Strong));
    card->body()->addWidget(chart);
    column->addWidget(card);
}

void YearView::reload()
{
    auto work = [year = m_year, zone = m_context.workspace.zone(), now = m_context.workspace.clock().now()](
                    Stores &stores) { return office::figuresOf(stores, year, zone, now); };
    m_latest.ask(m_context.workspace.read(std::move(work)), this, [this](const Result<office::OfficeFigures> &figures) {
        if (figures) {
            show(*figures);
        }
    });
}

void YearView::show(const office::OfficeFigures &figures)
{
    m_figures = figures;
    m_title->setText(tr("The open door in %1").arg(figures.year));
    m_numbers->setText(
        tr("Visits: %1 · went away before their turn: %2 · usual waiting time: %3 · nine of ten waited at most: %4 · "
           "usual talk: %5")
            .arg(QLocale().toString(figures.visits), QLocale().toString(figures.left), minutesOr(figures.medianWait),
                minutesOr(figures.longWait), minutesOr(figures.medianTalk)));
    QList<Bar> months;
    for (int month = 1; month <= 12; ++month) {
        months.append({ QLocale().standaloneMonthName(month), figures.months[size_t(month - 1)] });
    }
    m_months->showBars(tr("Visits by month"), months);
    m_topics->showBars(tr("Topics"), barsOf(figures.topics));
    m_parts->showBars(tr("Parts of the town"), barsOf(figures.parts));
    m_promises->showBars(tr("Promises"),
        { { tr("kept in time"), figures.keptInTime }, { tr("kept late"), figures.keptLate },
            { tr("not kept"), figures.notKept }, { tr("running"), figures.running } });
}

void YearView::exportTable()
{
    auto *dialog = new QFileDialog(
        this, tr("Save the figures"), tr("open-door-%1.csv").arg(m_figures.year), tr("Table (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        whenDone(inPool([name, bytes = office::toCsv(m_figures)] { return writeTable(name, bytes); }), this,
            [this](
                bool written) { m_context.toast.say(written ? tr("Saved") : tr("The file could not be written.")); });
    });
    dialog->open();
}

void YearView::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { paintPage(*printer); });
    connect(dialog, &QObject::destroyed, this, [printer] { Q_UNUSED(printer) });
    dialog->open();
}

void YearView::paintPage(QPrinter &printer) const
{
    QPainter painter(&printer);
    const QSize page = printer.pageLayout().paintRectPixels(printer.resolution()).size();
    const int gap = QFontMetrics(ui::font(TypeSize::Body), &printer).height() / 2;
    int top = 0;
    const auto text = [&](const QString &words, const QFont &font) {
        painter.setFont(font);
        painter.setPen(Qt::black);
        const auto box = painter.boundingRect(QRect(0, top, page.width(), page.height()), Qt::TextWordWrap, words);
        painter.drawText(box, Qt::TextWordWrap, words);
        top = box.bottom() + gap;
    };
    text(m_title->text(), ui::font(TypeSize::Page, true));
    text(m_numbers->text(), ui::font(TypeSize::Body));
    for (const auto *chart : { m_months, m_topics, m_parts, m_promises }) {
        const int height = chart->heightOn(&printer);
        if (top + height + 5 * gap > page.height()) {
            printer.newPage();
            top = 0;
        }
        text(chart->accessibleName(), ui::font(TypeSize::Title, true));
        chart->paintInto(painter, QRect(0, top, page.width(), height), BarChart::Ground::Paper);
        top += height + 2 * gap;
    }
}

} // namespace bubenik::ui
