#include "outbox/DeliveryDetail.h"

#include "broadcast/DeliveryExtras.h"
#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/DateTimeField.h"
#include "common/ItemChooser.h"
#include "common/Labels.h"
#include "common/Remedy.h"
#include "common/StateBadge.h"
#include "outbox/ConfirmPanel.h"
#include "outbox/ConflictView.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

void emptyLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

} // namespace

DeliveryDetail::DeliveryDetail(const PageContext &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_title(makeLabel({}, TypeSize::Title, Weight::Strong))
    , m_where(makeLabel({}, TypeSize::Body, Weight::Normal, true))
    , m_state(new StateBadge)
    , m_due(makeLabel({}))
    , m_problem(new ProblemPanel)
    , m_conflict(new ConflictView)
    , m_extras(new DeliveryExtras(context.workspace))
    , m_confirm(new ConfirmPanel)
    , m_choice(new Card)
    , m_chooser(new ItemChooser(context.workspace))
    , m_actions(new QHBoxLayout)
    , m_links(new QHBoxLayout)
    , m_history(new QGridLayout)
{
    build();
    connect(m_problem, &ProblemPanel::actionTriggered, this, &DeliveryDetail::helpWithProblem);
    connect(m_conflict, &ConflictView::mineTaken, this, [this] {
        m_confirm->ask(tr("Citizens will see your text on “%1” instead of the one that is there now.").arg(m_channel.name),
            tr("Publish my text"), [this] { Q_EMIT mineTaken(); });
    });
    connect(m_conflict, &ConflictView::theirsTaken, this, &DeliveryDetail::theirsTaken);
    connect(m_chooser, &ItemChooser::cancelled, m_choice, &QWidget::hide);
    connect(m_chooser, &ItemChooser::chosen, this, [this](const QString &remoteId) {
        m_choice->hide();
        Q_EMIT sentDeclared(remoteId);
    });
}

void DeliveryDetail::build()
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(3 * space, 3 * space, 3 * space, 3 * space);
    column->setSpacing(2 * space);
    auto *head = new QVBoxLayout;
    head->setSpacing(space / 2);
    head->addWidget(m_title);
    head->addWidget(m_where);
    head->addSpacing(space / 2);
    head->addWidget(m_state);
    head->addWidget(m_due);
    m_links->setSpacing(space / 2);
    m_links->setContentsMargins(-space - space / 2, 0, 0, 0);
    head->addLayout(m_links);
    column->addLayout(head);
    column->addWidget(m_problem);
    column->addWidget(m_extras);
    column->addWidget(m_conflict);
    m_actions->setSpacing(space);
    column->addLayout(m_actions);
    column->addWidget(m_confirm);
    m_choice->setEdge(Token::Accent);
    m_choice->body()->addWidget(m_chooser);
    m_choice->hide();
    column->addWidget(m_choice);
    auto *past = new Card;
    past->body()->addWidget(makeLabel(tr("What happened so far"), TypeSize::Body, Weight::Strong));
    m_history->setHorizontalSpacing(2 * space);
    m_history->setVerticalSpacing(space / 2);
    m_history->setColumnStretch(1, 1);
    past->body()->addLayout(m_history);
    column->addWidget(past);
    column->addStretch();
    setWidget(inner);
}

void DeliveryDetail::showDelivery(const Delivery &delivery, const ChannelFace &channel)
{
    const bool same = m_delivery.id == delivery.id && m_delivery.state == delivery.state;
    m_delivery = delivery;
    m_channel = channel;
    const Instant now = m_context.workspace.clock().now();
    const Zone &zone = m_context.workspace.zone();
    m_title->setText(delivery.released.title);
    m_where->setText(channel.name);
    m_state->setState(lookOf(delivery), words::state(delivery, zone, now));
    m_due->setText(delivery.asap ? tr("asked for as soon as possible, %1").arg(words::whenInFull(delivery.due, zone))
                                 : words::whenInFull(delivery.due, zone));
    m_problem->setVisible(delivery.problem.has_value());
    if (delivery.problem) {
        m_problem->showProblem(*delivery.problem, channel.name);
        m_problem->setActionVisible(remedyFor(delivery) != Remedy::Decide);
    }
    m_extras->showDelivery(delivery);
    m_conflict->setVisible(delivery.theirs.has_value());
    if (delivery.theirs) {
        m_conflict->showDelivery(delivery, channel.name);
    }
    if (!same) {
        cancelQuestion();
    }
    fillLinks();
    fillActions();
    fillHistory();
    setAccessibleName(delivery.released.title + u", "_s + m_state->words());
}

void DeliveryDetail::cancelQuestion()
{
    m_confirm->cancel();
    m_chooser->cancel();
    m_choice->hide();
}

QPushButton *DeliveryDetail::addAction(
    const QString &text, const QString &iconName, std::function<void()> act, bool danger)
{
    auto *button = makeButton(text, danger ? ButtonRole::Danger : ButtonRole::Normal, iconName);
    connect(button, &QPushButton::clicked, this, [act = std::move(act)] { act(); });
    m_actions->addWidget(button);
    return button;
}

void DeliveryDetail::fillActions()
{
    emptyLayout(m_actions);
    const DeliveryState state = m_delivery.state;
    if (state == DeliveryState::Unconfirmed) {
        addAction(tr("It is there…"), u"check"_s, [this] { askWhereItIs(); })->setObjectName(u"delivery-there"_s);
        addAction(tr("It is not there – send"), u"outbox"_s, [this] { askThatItIsNotThere(); });
    }
    if (m_delivery.theirs) {
        return; // the comparison has its own two ways out
    }
    const bool isByHand = m_delivery.problem && m_delivery.problem->code == "hand-over"_L1;
    if (!isByHand && (state == DeliveryState::Failed || (state == DeliveryState::Planned && m_delivery.problem))) {
        addAction(tr("Try again"), u"sync"_s, [this] { Q_EMIT retryRequested(); });
    }
    const bool waits = state == DeliveryState::Planned || state == DeliveryState::HandedOver || state == DeliveryState::Failed;
    if (waits && m_delivery.wish == Wish::Publish) {
        addAction(tr("Choose the time…"), u"calendar"_s, [this] { askForTime(); });
        addAction(tr("Send now"), u"outbox"_s, [this] { askToSendNow(); });
    }
    m_actions->addStretch();
    if (waits && m_delivery.wish == Wish::Publish) {
        addAction(tr("Do not send"), u"stop"_s, [this] { askToStop(); }, true);
    } else if (state == DeliveryState::Live && m_delivery.wish == Wish::Publish) {
        addAction(tr("Take it down…"), u"trash"_s, [this] { askToStop(); }, true);
    }
}

void DeliveryDetail::addLink(const QString &text, const QString &iconName, std::function<void()> act)
{
    auto *button = makeButton(text, ButtonRole::Quiet, iconName);
    connect(button, &QPushButton::clicked, this, [act = std::move(act)] { act(); });
    m_links->addWidget(button);
}

void DeliveryDetail::fillLinks()
{
    emptyLayout(m_links);
    addLink(tr("Open the post"), u"posts"_s, [this] { Q_EMIT openRequested(m_delivery.post.value); });
    if (!m_delivery.acknowledged.permalink.isEmpty() && m_delivery.state != DeliveryState::Cancelled) {
        addLink(tr("See it on the channel"), u"external"_s,
            [this] { QDesktopServices::openUrl(QUrl(m_delivery.acknowledged.permalink)); });
    }
    m_links->addStretch();
}

void DeliveryDetail::fillHistory()
{
    emptyLayout(m_history);
    const Zone &zone = m_context.workspace.zone();
    const Instant now = m_context.workspace.clock().now();
    int line = 0;
    for (auto entry = m_delivery.history.crbegin(); entry != m_delivery.history.crend(); ++entry) {
        auto *time = makeLabel(words::when(entry->at, zone, now), TypeSize::Caption, Weight::Normal, true);
        time->setWordWrap(false);
        time->setToolTip(words::whenInFull(entry->at, zone));
        auto *what = makeLabel(words::historyLine(*entry), TypeSize::Caption);
        what->setToolTip(entry->detail);
        m_history->addWidget(time, line, 0, Qt::AlignTop);
        m_history->addWidget(what, line++, 1);
    }
}

void DeliveryDetail::askForTime()
{
    auto *field = new DateTimeField(m_context.workspace.zone(), m_context.workspace.clock());
    if (m_delivery.due > m_context.workspace.clock().now()) {
        field->setInstant(m_delivery.due);
    }
    m_confirm->ask(tr("When are citizens to see “%1” on “%2”?").arg(m_delivery.released.title, m_channel.name), tr("Set the time"),
        [this, field] {
            if (const auto at = field->instant()) {
                Q_EMIT timeChosen(*at);
            }
        },
        field);
}

void DeliveryDetail::askToSendNow()
{
    m_confirm->ask(tr("Everybody who reads “%1” will see “%2” at once.").arg(m_channel.name, m_delivery.released.title), tr("Send now"),
        [this] { Q_EMIT timeChosen(m_context.workspace.clock().now()); });
}

void DeliveryDetail::askToStop()
{
    const bool out = m_delivery.state == DeliveryState::Live;
    m_confirm->ask(out ? tr("Citizens will no longer see “%1” on “%2”.").arg(m_delivery.released.title, m_channel.name)
                       : tr("“%1” will not go out on “%2”. The post stays.").arg(m_delivery.released.title, m_channel.name),
        out ? tr("Take it down") : tr("Do not send"), [this] { Q_EMIT cancelRequested(); });
}

void DeliveryDetail::askWhereItIs()
{
    cancelQuestion();
    m_choice->show();
    m_chooser->ask(m_delivery, m_channel.name);
    QTimer::singleShot(0, this, [this] { ensureWidgetVisible(m_choice); });
}

void DeliveryDetail::askThatItIsNotThere()
{
    cancelQuestion();
    m_confirm->ask(tr("It will be sent again. If it is there after all, citizens will see it twice on “%1”.").arg(m_channel.name),
        tr("It is not there, send it"), [this] { Q_EMIT notSentDeclared(); });
}

void DeliveryDetail::helpWithProblem()
{
    switch (remedyFor(m_delivery)) {
    case Remedy::FixChannel:
        Q_EMIT openRequested(u"channel:"_s + m_delivery.channel.value);
        break;
    case Remedy::EditPost:
        Q_EMIT openRequested(m_delivery.post.value);
        break;
    default:
        Q_EMIT retryRequested();
    }
}

} // namespace bubenik::ui
