// What the page is put together from, and what its buttons do; declared in OfficePage.h.
#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Icons.h"
#include "common/Labels.h"
#include "common/SplitPane.h"
#include "common/Toast.h"
#include "office/DaysView.h"
#include "office/EntryLine.h"
#include "office/FollowupsView.h"
#include "office/KeyPanel.h"
#include "office/OfficePage.h"
#include "office/PaperList.h"
#include "office/QueueDelegate.h"
#include "office/ReplyLetter.h"
#include "office/VisitPanel.h"
#include "office/WaitingRoom.h"
#include "office/YearView.h"
#include "words/OpenDayWords.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QClipboard>
#include <QDateEdit>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QPrintDialog>
#include <QPrinter>
#include <QStackedWidget>
#include <QTextDocument>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

OfficePage::OfficePage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_queue(new QueueModel(context.workspace, this))
    , m_states(new QStackedWidget)
    , m_key(new KeyPanel(context))
    , m_banner(new Banner)
    , m_segments(new QButtonGroup(this))
    , m_views(new QStackedWidget)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_states);
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_banner->hide();
    column->addWidget(m_banner);
    column->addWidget(makeHead());
    column->addWidget(makeLine());
    column->addWidget(m_views, 1);
    m_views->addWidget(makeQueue());
    m_views->addWidget(m_days = new DaysView(context));
    m_views->addWidget(m_promises = new FollowupsView(context));
    m_views->addWidget(m_year = new YearView(context));
    m_states->addWidget(new QWidget);
    m_states->addWidget(m_key);
    m_states->addWidget(all);
    connectParts();
    openOffice();
}

QWidget *OfficePage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(2 * space, space + space / 2, 2 * space, space + space / 2);
    row->setSpacing(space / 2);
    const auto addSegment = [&](View view, const QString &name, const QString &text) {
        auto *segment = makeButton(text, ButtonRole::Segment);
        segment->setObjectName(name);
        m_segments->addButton(segment, view);
        row->addWidget(segment);
    };
    addSegment(Queue, u"office-queue"_s, tr("Queue"));
    addSegment(Days, u"office-days"_s, tr("Days"));
    addSegment(Promises, u"office-promises"_s, tr("Promises"));
    addSegment(Year, u"office-year"_s, tr("Figures"));
    m_segments->button(Queue)->setChecked(true);
    row->addStretch();
    auto *room = makeButton(tr("Waiting room"), ButtonRole::Quiet, u"external"_s);
    room->setObjectName(u"show-waiting-room"_s);
    room->setToolTip(tr("A display of numbers in a window of its own, for a second screen. F11 fills it."));
    connect(room, &QPushButton::clicked, this, &OfficePage::showWaitingRoom);
    row->addWidget(room);
    auto *paper = makeButton(tr("Paper list…"), ButtonRole::Quiet, u"file"_s);
    paper->setObjectName(u"print-list"_s);
    paper->setToolTip(tr("The queue and empty rows on paper, in case everything else fails."));
    connect(paper, &QPushButton::clicked, this, &OfficePage::printList);
    row->addWidget(paper);
    m_next = makeButton(tr("Nobody waits"), ButtonRole::Primary);
    m_next->setObjectName(u"next-step"_s);
    m_next->setEnabled(false);
    connect(m_next, &QPushButton::clicked, this, &OfficePage::primaryAction);
    row->addWidget(m_next);
    return head;
}

QWidget *OfficePage::makeQueueHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(2 * space, space, 2 * space, space);
    column->setSpacing(space);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    m_day = new QDateEdit;
    m_day->setObjectName(u"queue-day"_s);
    m_day->setCalendarPopup(true);
    m_day->setAccessibleName(tr("Day"));
    m_day->setDisplayFormat(tr("ddd d MMM yyyy"));
    connect(m_day, &QDateEdit::dateChanged, this, &OfficePage::setDay);
    row->addWidget(m_day);
    m_search = new QLineEdit;
    m_search->setObjectName(u"visit-search"_s);
    m_search->setPlaceholderText(tr("Search in all visits…"));
    m_search->setAccessibleName(tr("Search in all visits"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, Token::Muted), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, this, &OfficePage::search);
    row->addWidget(m_search, 1);
    column->addLayout(row);
    m_found = new LinkLabel;
    m_found->setFont(ui::font(TypeSize::Caption));
    m_found->setForegroundRole(QPalette::PlaceholderText);
    m_found->setWordWrap(true);
    m_found->setObjectName(u"visit-found"_s);
    m_found->hide();
    connect(m_found, &QLabel::linkActivated, this, &OfficePage::openDocument);
    column->addWidget(m_found);
    return head;
}

QWidget *OfficePage::makeQueue()
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_entry = new EntryLine(m_context));
    column->addWidget(makeLine());
    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins({});
    leftColumn->setSpacing(0);
    leftColumn->addWidget(makeQueueHead());
    leftColumn->addWidget(makeLine());
    m_list = new QListView;
    m_list->setObjectName(u"visit-queue"_s);
    m_list->setAccessibleName(tr("Queue"));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new QueueDelegate(m_context.workspace, *m_queue, m_list));
    m_list->setModel(m_queue);
    m_lists = new QStackedWidget;
    m_lists->addWidget(m_list);
    m_lists->addWidget(new EmptyPage(u"door"_s, tr("Nobody is here yet"),
        tr("Write a citizen down in the line above: name if given, topic, street, wish. Enter gives the number.")));
    leftColumn->addWidget(m_lists, 1);
    left->setMinimumWidth(32 * space);
    m_right = new QStackedWidget;
    m_right->addWidget(new EmptyPage(u"people"_s, tr("No visit is open"),
        tr("Choose somebody in the queue to write notes and promises. Ctrl+Enter calls the next one.")));
    m_right->addWidget(m_panel = new VisitPanel(m_context));
    auto *panes = new SplitPane(m_context.state, u"office"_s);
    panes->addWidget(left);
    panes->addWidget(m_right);
    panes->restore({ 400, 600 });
    column->addWidget(panes, 1);
    return whole;
}

void OfficePage::connectParts()
{
    connect(m_segments, &QButtonGroup::idClicked, this, [this](int view) { showView(static_cast<View>(view)); });
    connect(m_key, &KeyPanel::tryAgain, this, &OfficePage::openOffice);
    connect(m_key, &KeyPanel::opened, this, &OfficePage::openOffice);
    connect(m_queue, &QueueModel::loaded, this, &OfficePage::showLoaded);
    connect(m_queue, &QueueModel::failed, this, [this](const Error &error) {
        if (m_isOpen && error.kind == ErrorKind::NoKeychain) {
            showOpen(fail(error));
        }
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &OfficePage::showCurrent);
    connect(m_list, &QListView::activated, m_panel, &VisitPanel::focusNotes);
    connect(m_entry, &EntryLine::added, this, [this] { m_queue->reload(); });
    connect(m_panel, &VisitPanel::changed, m_queue, &QueueModel::reload);
    connect(m_panel, &VisitPanel::eraseAsked, this, &OfficePage::erase);
    connect(m_panel, &VisitPanel::letterAsked, this, &OfficePage::offerLetter);
    connect(m_days, &DaysView::openRequested, this, &Page::openRequested);
    connect(m_promises, &FollowupsView::visitAsked, this, [this](const VisitId &id) { openDocument(id.value); });
    connect(m_promises, &FollowupsView::overdueChanged, this, &Page::attentionChanged);
    connect(m_banner, &Banner::actionTriggered, this, &OfficePage::showRecoveryKey);
    connect(m_banner, &Banner::closed, this, [this] {
        m_recoveryKey.clear();
        whenDone(m_context.workspace.write([](Stores &stores) { return office::noteRecoveryKept(stores.settings); }),
            this, [](const Result<void> &) {});
    });
}

// First shown, then printed.
void OfficePage::showRecoveryKey()
{
    if (!m_recoveryKey.isEmpty()) {
        printPage(u"<h1>%1</h1><p>%2</p><p style=\"font-size: 16pt\"><code>%3</code></p>"_s.arg(
            tr("Recovery key of the visits").toHtmlEscaped(), m_context.workspace.town().toHtmlEscaped(),
            m_recoveryKey.toHtmlEscaped()));
        return;
    }
    whenDone(m_context.workspace.recoveryKey(), this, [this](const Result<QString> &key) {
        m_recoveryKey = key.value_or(QString());
        m_banner->showText(key ? Banner::Tone::Info : Banner::Tone::Bad,
            key ? tr("Recovery key of this computer: %1. Write it down or print it, and keep it in a safe.").arg(*key)
                : bubenik::words::explain(key.error()).title,
            key ? tr("Print it") : QString());
    });
}

void OfficePage::search(const QString &words)
{
    if (words.trimmed().isEmpty()) {
        m_searching.drop();
        m_found->clear();
        m_found->hide();
        return;
    }
    auto work = [words](Stores &stores) { return stores.visits.search(words, VisitStore::In::Everything, 8); };
    m_searching.ask(m_context.workspace.read(std::move(work)), this, [this](const Result<QList<Visit>> &found) {
        QStringList lines;
        for (const auto &visit : found.value_or(QList<Visit> {})) {
            const auto name = visit.name.isEmpty() ? visit.topic : visit.name + u": "_s + visit.topic;
            lines.append(u"<a href=\"%1\">%2</a> – %3"_s.arg(
                visit.id.value, name.toHtmlEscaped(), bubenik::words::dayInWords(visit.day).toHtmlEscaped()));
        }
        m_found->setText(lines.isEmpty() ? tr("Nothing found. Beginnings of words are enough; accents do not matter.")
                                         : lines.join(u"<br>"_s));
        m_found->show();
    });
}

// For good, so a sentence says it first; the way back is only before.
void OfficePage::erase(const VisitId &id)
{
    m_context.toast.say(
        tr("Everything of this visit goes for good, here and on the server."), tr("Erase it"), [this, id] {
            whenDone(m_context.workspace.eraseVisits({ id.value }), this,
                [this, id](const Result<office::Erased> &everywhere) {
                    if (!everywhere) {
                        m_context.toast.say(bubenik::words::explain(everywhere.error()).title);
                        return;
                    }
                    if (m_selected == id) {
                        m_panel->close();
                        select({});
                    }
                    m_queue->reload();
                    m_context.toast.say(*everywhere != office::Erased::Here
                            ? tr("Erased")
                            : tr("Erased here; the server follows with the next sync"));
                });
        });
}

void OfficePage::printList()
{
    auto work = [day = m_queue->day()](Stores &stores) { return stores.visits.ofDay(day); };
    whenDone(m_context.workspace.read(std::move(work)), this,
        [this, day = m_queue->day()](const Result<QList<Visit>> &visits) {
            if (!visits) {
                m_context.toast.say(bubenik::words::explain(visits.error()).title);
                return;
            }
            printPage(office::paperList(day, *visits, m_context.workspace.town(), m_context.workspace.zone()));
        });
}

void OfficePage::printPage(const QString &html)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [printer, html] {
        QTextDocument document;
        document.setHtml(html);
        document.print(printer.get());
    });
    connect(dialog, &QObject::destroyed, this, [printer] { Q_UNUSED(printer) });
    dialog->open();
}

// For a mail it is in the clipboard; for a letter it is printed.
void OfficePage::offerLetter(const VisitId &id)
{
    struct Loaded {
        Visit visit;
        QList<Followup> followups;
    };
    auto work = [id](Stores &stores) -> Result<Loaded> {
        const auto visit = stores.visits.load(id);
        const auto followups = visit ? stores.visits.followupsOf(id) : fail(visit.error());
        return followups ? Result<Loaded>(Loaded { *visit, *followups }) : fail(followups.error());
    };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<Loaded> &loaded) {
        if (!loaded) {
            m_context.toast.say(bubenik::words::explain(loaded.error()).title);
            return;
        }
        const auto letter = office::replyTo(
            loaded->visit, loaded->followups, m_context.workspace.userName(), m_context.workspace.town());
        QGuiApplication::clipboard()->setText(letter.text());
        m_context.toast.say(
            tr("The reply is in the clipboard."), tr("Print it"), [this, html = letter.html()] { printPage(html); });
    });
}

} // namespace bubenik::ui
