#include "announcements/PolesCard.h"

#include "common/Buttons.h"
#include "common/Icons.h"
#include "common/Labels.h"
#include "common/Toast.h"
#include "words/DayList.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QTextDocument>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysAhead = 7;
constexpr qreal margin = 20; // millimetres

void printOn(QPrinter &printer, const QString &html)
{
    printer.setPageMargins({ margin, margin, margin, margin }, QPageLayout::Millimeter);
    QTextDocument document;
    document.setHtml(html);
    document.print(&printer);
}

} // namespace

PolesCard::PolesCard(const PageContext &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_slots(new QComboBox(this))
    , m_place(makeButton(tr("Hand over"), ButtonRole::Normal, {}, this))
    , m_unset(makeLabel(tr("Choose first the folder that the public-address system watches."), TypeSize::Body,
          Weight::Normal, true, this))
    , m_placements(makeLabel({}, TypeSize::Body, Weight::Normal, false, this))
    , m_problem(makeLabel({}, TypeSize::Body, Weight::Normal, false, this))
    , m_remedy(makeButton({}, ButtonRole::Normal, {}, this))
    , m_print(makeButton(tr("Print…"), ButtonRole::Quiet, {}, this))
    , m_pdf(makeButton(tr("PDF…"), ButtonRole::Quiet, {}, this))
{
    setObjectName(u"poles"_s);
    setAccessibleName(tr("Public-address system"));
    body()->setContentsMargins(space + space / 2, space, space + space / 2, space);
    body()->setSpacing(space / 2);
    auto *head = new QHBoxLayout;
    head->setSpacing(space / 2);
    auto *picture = new QLabel(this);
    showIcon(picture, u"megaphone"_s, Token::Muted);
    auto *settings = makeIconButton(u"settings"_s, tr("Set up the public-address system"), this);
    settings->setObjectName(u"poles-settings"_s);
    head->addWidget(picture);
    head->addWidget(makeLabel(tr("Public-address system"), TypeSize::Body, Weight::Strong, false, this), 1);
    head->addWidget(settings);
    m_slots->setObjectName(u"poles-hour"_s);
    m_slots->setAccessibleName(tr("When it is to be heard"));
    m_place->setObjectName(u"place"_s);
    m_problem->setObjectName(u"poles-problem"_s);
    m_remedy->setObjectName(u"poles-remedy"_s);
    m_pdf->setObjectName(u"list-pdf"_s);
    auto *when = new QHBoxLayout;
    when->setSpacing(space / 2);
    when->addWidget(m_slots, 1);
    when->addWidget(m_place);
    auto *list = new QHBoxLayout;
    list->setSpacing(0);
    list->addWidget(makeLabel(tr("Day's list"), TypeSize::Caption, Weight::Normal, true, this), 1);
    list->addWidget(m_print);
    list->addWidget(m_pdf);
    body()->addLayout(head);
    body()->addWidget(m_placements);
    body()->addLayout(when);
    for (auto *label : { m_unset, m_problem }) {
        body()->addWidget(label);
    }
    body()->addWidget(m_remedy, 0, Qt::AlignLeft);
    body()->addLayout(list);
    connect(m_place, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_remedy, &QPushButton::clicked, this, &PolesCard::actOnProblem);
    connect(settings, &QToolButton::clicked, this, &PolesCard::settingsAsked);
    connect(m_print, &QPushButton::clicked, this, &PolesCard::print);
    connect(m_pdf, &QPushButton::clicked, this, &PolesCard::choosePdf);
}

void PolesCard::showEvent(QShowEvent *event)
{
    load(); // the hours go on, and the settings may have changed
    Card::showEvent(event);
}

void PolesCard::load()
{
    auto work = [](Stores &stores) { return Result<PolesSettings>(loadPoles(stores)); };
    m_loading.ask(m_context.workspace.read(std::move(work)), this, [this](const Result<PolesSettings> &settings) {
        if (settings) {
            take(*settings);
        }
    });
}

void PolesCard::take(const PolesSettings &settings)
{
    m_settings = settings;
    const auto now = m_context.workspace.zone().toLocal(m_context.workspace.clock().now());
    m_slots->clear();
    for (int day = 0; day <= daysAhead; ++day) {
        for (const auto hour : settings.hours) {
            if (day > 0 || hour > now.time()) {
                const auto date = now.date().addDays(day);
                m_slots->addItem(words(date, hour), QDateTime(date, hour, Qt::UTC));
            }
        }
    }
    show(m_announcement);
}

void PolesCard::show(const Announcement &announcement)
{
    if (announcement.id != m_announcement.id) {
        m_problem->hide();
        m_remedy->hide();
    }
    m_announcement = announcement;
    const bool isSet = !m_settings.folder.isEmpty();
    m_unset->setVisible(!isSet);
    m_slots->setEnabled(isSet);
    m_place->setEnabled(isSet && !m_isBusy && announcement.recording && m_slots->count() > 0);
    m_place->setToolTip(announcement.recording ? QString() : tr("There is no recording yet."));
    const auto today = m_context.workspace.zone().toLocal(m_context.workspace.clock().now()).date();
    QStringList lines;
    for (const auto &placement : announcement.placements) {
        if (placement.day >= today) {
            lines.append(tr("✓ %1 · %2").arg(words(placement.day, placement.hour), placement.file));
        }
    }
    m_placements->setText(lines.join(u'\n'));
    m_placements->setVisible(!lines.isEmpty());
    m_problem->setVisible(m_problem->isVisibleTo(this) && !m_problem->text().isEmpty());
    m_remedy->setVisible(m_remedy->isVisibleTo(this) && !m_remedy->text().isEmpty());
}

void PolesCard::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    show(m_announcement);
}

// By the town's clock, as the system plays it.
QString PolesCard::words(QDate day, QTime hour) const
{
    const auto &zone = m_context.workspace.zone();
    const auto at = zone.fromLocal(day, hour);
    return at ? bubenik::words::when(*at, zone, m_context.workspace.clock().now()) : day.toString(Qt::ISODate);
}

std::optional<PolesCard::Slot> PolesCard::slot() const
{
    const auto at = m_slots->currentData().toDateTime();
    return at.isValid() ? std::optional(Slot { at.date(), at.time() }) : std::nullopt;
}

void PolesCard::ask(bool replaces)
{
    if (const auto chosen = slot()) {
        m_problem->hide();
        m_remedy->hide();
        Q_EMIT placeAsked(chosen->day, chosen->hour, replaces);
    }
}

void PolesCard::showPlaced(const Placement &placement)
{
    m_problem->hide();
    m_remedy->hide();
    m_context.toast.say(tr("Handed over to the public-address system: %1.").arg(words(placement.day, placement.hour)));
}

void PolesCard::showProblem(const Error &error)
{
    const auto message = bubenik::words::explain(error);
    m_problemKind = error.kind;
    m_problem->setText(QStringList { message.title, message.meaning, message.advice }.join(u' ').simplified());
    m_problem->show();
    m_remedy->setText(message.action);
    m_remedy->setVisible(!message.action.isEmpty());
}

// A file that is in the way is replaced only by this word; whatever else has a button is tried again.
void PolesCard::actOnProblem()
{
    ask(m_problemKind == ErrorKind::Conflict);
}

void PolesCard::withList(std::function<void(const QString &html)> act)
{
    const auto today = m_context.workspace.zone().toLocal(m_context.workspace.clock().now()).date();
    const auto chosen = slot();
    const auto day = chosen ? chosen->day : today;
    auto work = [day, town = m_context.workspace.town()](Stores &stores) -> Result<QString> {
        const auto all = stores.announcements.list();
        return all ? Result<QString>(bubenik::words::dayList(town, day, *all)) : fail(all.error());
    };
    whenDone(m_context.workspace.read(std::move(work)), this,
        [this, act = std::move(act)](const Result<QString> &html) { html ? act(*html) : showProblem(html.error()); });
}

void PolesCard::print()
{
    withList([this](const QString &html) {
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        auto *dialog = new QPrintDialog(printer.get(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, printer, html] {
            printOn(*printer, html);
            Q_EMIT listPrinted({});
        });
        dialog->open();
    });
}

void PolesCard::choosePdf()
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto chosen = slot();
    const auto name
        = tr("announcements-%1.pdf", "a file's name").arg(chosen ? chosen->day.toString(Qt::ISODate) : QString());
    auto *dialog = new QFileDialog(this, tr("Day's list"), QDir(folder).filePath(name), tr("PDF") + u" (*.pdf)"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &PolesCard::printInto);
    dialog->open();
}

void PolesCard::printInto(const QString &file)
{
    withList([this, file](const QString &html) {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        printOn(printer, html);
        Q_EMIT listPrinted(file);
        m_context.toast.say(tr("The day's list is saved."));
    });
}

} // namespace bubenik::ui
