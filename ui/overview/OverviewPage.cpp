#include "overview/OverviewPage.h"

#include "broadcast/UncertainSms.h"
#include "broadcast/WarningCards.h"
#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Labels.h"
#include "overview/OverviewParts.h"
#include "overview/OverviewRow.h"

#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto gatherPause = 500ms; // from one look to the next, while many things change
constexpr int besideFrom = 860; // pixels; narrower, the columns lie one under the other

QVBoxLayout *addSectionCard(QBoxLayout *column, const QString &title)
{
    auto *card = new Card;
    card->body()->setContentsMargins(space, 2 * space, space, space);
    auto *heading = makeLabel(title, TypeSize::Title, Weight::Strong);
    heading->setContentsMargins(space, 0, space, 0);
    card->body()->addWidget(heading);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    card->body()->addLayout(rows);
    column->addWidget(card);
    return rows;
}

} // namespace

OverviewPage::OverviewPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_date(makeLabel({}, TypeSize::Body, Weight::Normal, true))
    , m_trouble(new Banner)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    build();
    m_soon.setSingleShot(true);
    m_minute.setInterval(1min);
    m_minute.start();
    connect(&m_soon, &QTimer::timeout, this, &OverviewPage::gather);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        m_isOld = true;
        gather();
    });
    connect(&m_context.workspace, &Workspace::documentsChanged, this, &OverviewPage::gatherSoon);
    connect(&m_context.workspace, &Workspace::channelChecked, this, &OverviewPage::gatherSoon);
    connect(&m_context.workspace, &Workspace::feedChecked, this, &OverviewPage::gatherSoon);
    connect(&m_context.workspace, &Workspace::feedbackChanged, this, &OverviewPage::gatherSoon);
    connect(&m_context.workspace, &Workspace::officeOpened, this, &OverviewPage::gatherSoon);
    gather();
}

void OverviewPage::gatherSoon()
{
    if (!m_soon.isActive()) {
        m_soon.start(
            std::max<std::chrono::milliseconds>(100ms, gatherPause - std::chrono::milliseconds(m_gathered.elapsed())));
    }
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    gatherSoon();
}

void OverviewPage::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_trouble);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(3 * space, 3 * space, 3 * space, 3 * space);
    column->setSpacing(2 * space);

    auto *head = new QHBoxLayout;
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(makeLabel(title(), TypeSize::Page, Weight::Strong));
    titles->addWidget(m_date);
    head->addLayout(titles, 1);
    auto *create = makeButton(tr("New post"), ButtonRole::Primary, u"add"_s);
    create->setToolTip(tr("New post (Ctrl+N)"));
    connect(create, &QPushButton::clicked, this, &OverviewPage::createNew);
    auto *reach = makeButton(tr("How posts fare"), ButtonRole::Quiet, u"people"_s);
    reach->setObjectName(u"overview-reach"_s);
    connect(reach, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(u"reach:"_s); });
    head->addWidget(reach, 0, Qt::AlignTop);
    head->addWidget(create, 0, Qt::AlignTop);
    column->addLayout(head);

    auto *left = new QVBoxLayout;
    m_week = addSectionCard(left, tr("Today and this week"));
    left->addStretch();
    left->setContentsMargins(0, 0, 0, 0);
    auto *right = new QVBoxLayout;
    right->setSpacing(2 * space);
    auto *needsHeading = makeLabel(tr("Needs you"), TypeSize::Title, Weight::Strong);
    needsHeading->setContentsMargins(0, space, 0, 0);
    right->addWidget(needsHeading);
    auto *warnings = new WarningCards(m_context);
    connect(warnings, &WarningCards::openRequested, this, &OverviewPage::openRequested);
    right->addWidget(warnings);
    auto *uncertain = new UncertainSms(m_context);
    connect(uncertain, &UncertainSms::openRequested, this, &OverviewPage::openRequested);
    right->addWidget(uncertain);
    m_needs = new QVBoxLayout;
    right->addLayout(m_needs);
    m_drafts = addSectionCard(right, tr("Drafts edited last"));
    right->addStretch();
    m_columns->setSpacing(2 * space);
    m_columns->addLayout(left, 3);
    m_columns->addLayout(right, 2);
    column->addLayout(m_columns);
    column->addStretch();
    scroll->setWidget(inner);
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

QString OverviewPage::iconName() const
{
    return u"overview"_s;
}

void OverviewPage::createNew()
{
    Q_EMIT openRequested(u"post:new"_s);
}

void OverviewPage::primaryAction()
{
    createNew();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_columns->setDirection(width() < besideFrom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void OverviewPage::gather()
{
    m_gathered.start();
    if (!isVisible() && !m_shown.isEmpty()) {
        return; // looked at again when it is shown
    }
    if (std::exchange(m_isOld, false)) {
        m_shown.clear();
    }
    const Instant now = m_context.workspace.clock().now();
    m_date->setText(QLocale().toString(m_context.workspace.zone().toLocal(now).date(), QLocale::LongFormat));
    m_latest.ask(m_context.workspace.read([zone = m_context.workspace.zone(), now](
                                              Stores &stores) { return gatherOverview(stores, zone, now); }),
        this, [this](const Result<OverviewData> &found) { showFound(found); });
}

void OverviewPage::showFound(const Result<OverviewData> &found)
{
    if (!found) {
        m_trouble->showText(Banner::Tone::Bad, words::explain(found.error()).title);
        return;
    }
    m_trouble->hide();
    if (std::exchange(m_shown, found->fingerprint) == found->fingerprint) {
        return; // the same things need no new widgets
    }
    fillWeek(*found);
    fillNeeds(*found);
    fillDrafts(*found);
}

QString OverviewPage::dayName(QDate date) const
{
    const QDate today = m_context.workspace.zone().toLocal(m_context.workspace.clock().now()).date();
    //: a day of the week with its date, as in "Tuesday 1. 12."
    const QString full = QLocale().toString(date, tr("dddd d MMMM"));
    return date == today ? tr("Today, %1").arg(full) : date == today.addDays(1) ? tr("Tomorrow, %1").arg(full) : full;
}

void OverviewPage::fillWeek(const OverviewData &found)
{
    emptyOut(m_week);
    const Zone &zone = m_context.workspace.zone();
    for (const OverviewDay &day : found.days) {
        auto *heading = makeLabel(dayName(day.date), TypeSize::Caption, Weight::Strong, true);
        heading->setContentsMargins(space, space, space, space / 2);
        m_week->addWidget(heading);
        if (day.deliveries.isEmpty()) {
            m_week->addWidget(quietLine(tr("Nothing goes out today.")));
        }
        for (const Delivery &delivery : day.deliveries) {
            const ChannelFace channel = faceFor(found.channels, delivery.channel);
            auto *row = new OverviewRow(
                { zone.toLocal(delivery.due).toString(u"H:mm"_s), lookOf(delivery), delivery.released.title,
                    channel.icon, channel.name, words::state(delivery, zone, m_context.workspace.clock().now()) });
            connect(row, &OverviewRow::clicked, this, [this, id = delivery.post.value] { Q_EMIT openRequested(id); });
            m_week->addWidget(row);
        }
    }
    if (found.more > 0) {
        m_week->addWidget(quietLine(tr("And %n more this week; all of them are in the outbox.", nullptr, found.more)));
    }
}

void OverviewPage::fillDrafts(const OverviewData &found)
{
    emptyOut(m_drafts);
    if (found.drafts.isEmpty()) {
        m_drafts->addWidget(quietLine(tr("There are no drafts. Ctrl+N begins one.")));
    }
    for (const PostRow &draft : found.drafts) {
        const QString when
            = words::when(draft.changedAt, m_context.workspace.zone(), m_context.workspace.clock().now());
        auto *row = new OverviewRow({ {}, lookOf(draft.state), draft.title.isEmpty() ? tr("Untitled") : draft.title, {},
            {}, tr("edited %1").arg(when) });
        connect(row, &OverviewRow::clicked, this, [this, id = draft.id.value] { Q_EMIT openRequested(id); });
        m_drafts->addWidget(row);
    }
}

} // namespace bubenik::ui
