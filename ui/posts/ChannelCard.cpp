#include "posts/ChannelCard.h"

#include "common/Buttons.h"
#include "common/ChannelNames.h"
#include "common/DateTimeField.h"
#include "common/Icons.h"
#include "common/Labels.h"
#include "common/Remedy.h"
#include "common/StateBadge.h"
#include "posts/OwnTextEdit.h"
#include "words/Words.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto ownSaveAfter = 400ms;
constexpr int atTime = 1; // of the two ways when
}

ChannelCard::ChannelCard(Workspace &workspace, QWidget *parent)
    : Card(parent)
    , m_workspace(workspace)
{
    body()->setContentsMargins(space + space / 2, space, space + space / 2, space);
    body()->setSpacing(space / 2);
    body()->addWidget(makeHead());
    body()->addWidget(makePlan());
    body()->addWidget(makeDelivery());
    body()->addWidget(makeQuestion());
    m_own = new OwnTextEdit(this);
    m_own->hide();
    body()->addWidget(m_own);
    m_ownTimer.setSingleShot(true);
    m_ownTimer.setInterval(ownSaveAfter);
    connect(m_own, &OwnTextEdit::changed, this, [this] {
        m_state.own = m_own->own();
        if (!m_ownTimer.isActive()) {
            m_ownTimer.start();
        }
    });
    connect(&m_ownTimer, &QTimer::timeout, this, [this] { Q_EMIT ownChanged(m_state.config.id, m_state.own); });
}

QWidget *ChannelCard::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(space / 2);
    m_choice = new QCheckBox(head);
    m_icon = new QLabel(head);
    m_name = makeLabel({}, TypeSize::Body, Weight::Strong, false, head);
    m_name->setWordWrap(false);
    m_ownFold = makeIconButton(u"edit"_s, tr("Different text for this channel"), head);
    m_ownFold->setCheckable(true);
    auto *preview = makeIconButton(u"eye"_s, tr("Preview"), head);
    row->addWidget(m_choice);
    row->addWidget(m_icon);
    row->addWidget(m_name, 1);
    row->addWidget(m_ownFold);
    row->addWidget(preview);
    connect(m_choice, &QCheckBox::toggled, this, [this](bool on) {
        m_plan->setVisible(on && !m_state.delivery);
        Q_EMIT changed();
    });
    connect(m_ownFold, &QToolButton::toggled, this, [this](bool on) { m_own->setVisible(on); });
    connect(preview, &QToolButton::clicked, this, [this] { Q_EMIT previewAsked(m_state.config.id); });
    return head;
}

QWidget *ChannelCard::makePlan()
{
    m_plan = new QWidget(this);
    auto *column = new QVBoxLayout(m_plan);
    column->setContentsMargins({});
    column->setSpacing(space / 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_when = new QButtonGroup(this);
    auto *now = makeButton(tr("Right away"), ButtonRole::Segment, {}, m_plan);
    auto *later = makeButton(tr("At a time"), ButtonRole::Segment, {}, m_plan);
    now->setChecked(true);
    m_when->addButton(now, 0);
    m_when->addButton(later, atTime);
    row->addWidget(now);
    row->addWidget(later);
    row->addStretch();
    m_time = new DateTimeField(m_workspace.zone(), m_workspace.clock(), m_plan);
    m_time->hide();
    column->addLayout(row);
    column->addWidget(m_time);
    m_plan->hide();
    connect(m_when, &QButtonGroup::idClicked, this, [this](int id) {
        m_time->setVisible(id == atTime);
        Q_EMIT changed();
    });
    connect(m_time, &DateTimeField::changed, this, &ChannelCard::changed);
    return m_plan;
}

QWidget *ChannelCard::makeDelivery()
{
    m_delivery = new QWidget(this);
    auto *column = new QVBoxLayout(m_delivery);
    column->setContentsMargins({});
    column->setSpacing(space / 2);
    m_badge = new StateBadge(m_delivery);
    m_link = new QLabel(m_delivery);
    m_link->setOpenExternalLinks(true);
    m_link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_problem = makeLabel({}, TypeSize::Body, Weight::Normal, false, m_delivery);
    m_remedy = makeButton({}, ButtonRole::Normal, {}, m_delivery);
    m_newer = makeLabel(tr("The text here is newer than what this channel has."), TypeSize::Caption, Weight::Normal, true, m_delivery);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    m_move = makeButton(tr("Change time"), ButtonRole::Quiet, u"clock"_s, m_delivery);
    m_cancel = makeButton({}, ButtonRole::Danger, {}, m_delivery);
    row->addWidget(m_move);
    row->addStretch();
    row->addWidget(m_cancel);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_badge, m_link, m_problem, m_remedy, m_newer }) {
        column->addWidget(widget, 0, widget == m_remedy ? Qt::AlignLeft : Qt::Alignment());
    }
    column->addLayout(row);
    m_delivery->hide();
    connect(m_move, &QPushButton::clicked, this, [this] { askForTime(); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { askToCancel(); });
    connect(m_remedy, &QPushButton::clicked, this, [this] {
        if (m_state.delivery && remedyFor(*m_state.delivery) == Remedy::Retry) {
            Q_EMIT retryAsked(m_state.delivery->id);
        } else if (m_state.delivery && remedyFor(*m_state.delivery) == Remedy::FixChannel) {
            Q_EMIT openAsked(u"channel:"_s + m_state.config.id.value);
        } else if (m_state.delivery) {
            Q_EMIT openAsked(m_state.delivery->id.value);
        }
    });
    return m_delivery;
}

QWidget *ChannelCard::makeQuestion()
{
    m_question = new QWidget(this);
    auto *column = new QVBoxLayout(m_question);
    column->setContentsMargins({});
    column->setSpacing(space / 2);
    m_questionText = makeLabel({}, TypeSize::Body, Weight::Normal, false, m_question);
    m_newTime = new DateTimeField(m_workspace.zone(), m_workspace.clock(), m_question);
    auto *row = new QHBoxLayout;
    m_yes = makeButton({}, ButtonRole::Normal, {}, m_question);
    m_no = makeButton(tr("Leave it"), ButtonRole::Quiet, {}, m_question);
    row->addWidget(m_yes);
    row->addWidget(m_no);
    row->addStretch();
    column->addWidget(m_questionText);
    column->addWidget(m_newTime);
    column->addLayout(row);
    m_question->hide();
    connect(m_no, &QPushButton::clicked, m_question, &QWidget::hide);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        m_question->hide();
        if (const auto act = std::exchange(m_onYes, {})) {
            act();
        }
    });
    return m_question;
}

QString ChannelCard::name() const
{
    return faceOf(m_state.config).name;
}

void ChannelCard::show(const ChannelState &state, const QList<Attachment> &attachments, bool samePost)
{
    const bool wasPlanned = m_state.delivery.has_value();
    const auto own = m_state.own;
    m_state = state;
    if (samePost && m_ownTimer.isActive()) {
        m_state.own = own; // being typed; it is saved in a moment
    }
    const auto face = faceOf(state.config);
    m_name->setText(face.name);
    m_choice->setAccessibleName(tr("Publish on %1").arg(face.name));
    setAccessibleName(face.name);
    m_icon->setPixmap(icon(face.icon, Token::Muted).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    m_choice->setVisible(!state.delivery);
    if (!samePost) {
        m_choice->setChecked(false);
        m_question->hide();
        const bool hasOwn = state.own != OwnContent {};
        m_ownFold->setChecked(hasOwn);
        m_when->button(0)->setChecked(true);
        m_time->hide();
        m_time->suggest();
    }
    if (wasPlanned != state.delivery.has_value()) {
        m_question->hide();
    }
    m_own->setOwn(m_state.own, attachments);
    m_plan->setVisible(!state.delivery && m_choice->isChecked());
    m_delivery->setVisible(state.delivery.has_value());
    if (state.delivery) {
        showDelivery(*state.delivery);
    } else {
        setEdge({});
    }
}

void ChannelCard::showDelivery(const Delivery &delivery)
{
    const auto now = m_workspace.clock().now();
    const auto look = lookOf(delivery);
    m_badge->setState(look, words::state(delivery, m_workspace.zone(), now));
    m_badge->setToolTip(words::whenInFull(delivery.due, m_workspace.zone()));
    const auto link = delivery.acknowledged.permalink.toHtmlEscaped();
    m_link->setVisible(!link.isEmpty() && delivery.state == DeliveryState::Live);
    m_link->setText(u"<a href=\"%1\">%2</a>"_s.arg(link, tr("Open on the web").toHtmlEscaped()));
    showProblem(delivery);
    const bool out = delivery.state == DeliveryState::Live;
    const bool withdrawing = delivery.wish == Wish::Withdraw;
    m_newer->setVisible(m_state.changed && !withdrawing);
    m_move->setVisible(!out && !withdrawing);
    m_cancel->setVisible(!withdrawing);
    m_cancel->setText(out ? tr("Take down") : tr("Cancel"));
    const bool bad = look.token == Token::Bad || look.token == Token::Warn;
    setEdge(bad ? std::optional(look.token) : std::nullopt);
}

void ChannelCard::showProblem(const Delivery &delivery)
{
    m_problem->setVisible(delivery.problem.has_value() || delivery.theirs.has_value());
    const auto remedy = remedyFor(delivery);
    m_remedy->setVisible(remedy != Remedy::None && remedy != Remedy::EditPost);
    if (delivery.problem) {
        const auto message = words::explain(*delivery.problem, name());
        m_problem->setText(QStringList { message.title, message.meaning, message.advice }.join(u' ').simplified());
        m_remedy->setText(remedy == Remedy::Retry ? tr("Try again") : remedy == Remedy::FixChannel ? tr("Look at the channel") : tr("Decide"));
    } else if (delivery.theirs) {
        m_problem->setText(tr("Somebody has changed this post on %1 itself. Nothing is overwritten until you decide.").arg(name()));
        m_remedy->setText(tr("Compare and decide"));
    }
}

void ChannelCard::askToCancel()
{
    const bool out = m_state.delivery && m_state.delivery->state == DeliveryState::Live;
    m_questionText->setText(out ? tr("Citizens will no longer find this post on %1. Take it down?").arg(name())
                                : tr("The post will not appear on %1. Cancel it?").arg(name()));
    m_newTime->hide();
    m_yes->setText(out ? tr("Take down") : tr("Cancel the publishing"));
    setButtonRole(m_yes, ButtonRole::Danger);
    m_onYes = [this] { Q_EMIT cancelAsked(m_state.config.id); };
    m_question->show();
    m_no->setFocus();
}

void ChannelCard::askForTime()
{
    m_questionText->setText(tr("When is it to appear on %1?").arg(name()));
    m_newTime->setInstant(m_state.delivery->due);
    m_newTime->show();
    m_yes->setText(tr("Change time"));
    setButtonRole(m_yes, ButtonRole::Normal);
    m_onYes = [this] {
        if (const auto at = m_newTime->instant()) {
            Q_EMIT rescheduleAsked(m_state.config.id, *at);
        }
    };
    m_question->show();
    m_newTime->setFocus();
}

void ChannelCard::setPlain()
{
    for (auto *tool : m_choice->parentWidget()->findChildren<QToolButton *>()) {
        tool->hide();
    }
}

bool ChannelCard::isChosen() const
{
    return !m_state.delivery && m_choice->isChecked();
}

void ChannelCard::choose(bool on)
{
    m_choice->setChecked(on);
}

bool ChannelCard::isLater() const
{
    return m_when->checkedId() == atTime;
}

PlannedChannel ChannelCard::planned() const
{
    return { m_state.config.id, isLater() ? m_time->instant() : std::nullopt, m_state.own };
}

void ChannelCard::focusFirst()
{
    m_choice->isVisible() ? m_choice->setFocus(Qt::ShortcutFocusReason) : m_cancel->setFocus(Qt::ShortcutFocusReason);
}

} // namespace bubenik::ui
