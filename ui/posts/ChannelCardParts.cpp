// What a channel's card is put together from; declared in ChannelCard.h.
#include "broadcast/DeliveryExtras.h"
#include "common/Buttons.h"
#include "common/DateTimeField.h"
#include "common/ItemChooser.h"
#include "common/Labels.h"
#include "common/Remedy.h"
#include "common/StateBadge.h"
#include "posts/ChannelCard.h"
#include "posts/OwnTextEdit.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QProgressBar>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

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
    connect(m_ownFold, &QToolButton::toggled, this, [this](bool on) {
        m_own->setVisible(on);
        showLength();
    });
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
    m_when->addButton(now, Now);
    m_when->addButton(later, AtTime);
    row->addWidget(now);
    row->addWidget(later);
    row->addStretch();
    m_time = new DateTimeField(m_workspace.zone(), m_workspace.clock(), m_plan);
    m_time->hide();
    column->addLayout(row);
    column->addWidget(m_time);
    m_plan->hide();
    connect(m_when, &QButtonGroup::idClicked, this, [this](int id) {
        m_time->setVisible(id == AtTime);
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
    m_badge->setWordWrap(true);
    m_upload = new QProgressBar(m_delivery);
    m_upload->setObjectName(u"upload"_s);
    m_upload->setAccessibleName(tr("Upload"));
    m_upload->hide();
    m_link = new LinkLabel({}, m_delivery);
    m_link->setOpenExternalLinks(true);
    m_problem = makeLabel({}, TypeSize::Body, Weight::Normal, false, m_delivery);
    m_remedy = makeButton({}, ButtonRole::Normal, {}, m_delivery);
    m_newer = makeLabel({}, TypeSize::Caption, Weight::Normal, true, m_delivery);
    m_extras = new DeliveryExtras(m_workspace, m_delivery);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    m_move = makeButton(tr("Change time"), ButtonRole::Quiet, u"clock"_s, m_delivery);
    m_cancel = makeButton({}, ButtonRole::Danger, {}, m_delivery);
    row->addWidget(m_move);
    row->addStretch();
    row->addWidget(m_cancel);
    for (QWidget *widget :
        std::initializer_list<QWidget *> { m_badge, m_upload, m_link, m_problem, m_remedy, m_extras, makeDecision(), m_newer }) {
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

QWidget *ChannelCard::makeDecision()
{
    m_decision = new QWidget(this);
    auto *column = new QVBoxLayout(m_decision);
    column->setContentsMargins({});
    column->setSpacing(space / 2);
    auto *there = makeButton(tr("It is there…"), ButtonRole::Normal, u"check"_s, m_decision);
    there->setObjectName(u"card-there"_s);
    auto *absent = makeButton(tr("It is not there – send"), ButtonRole::Normal, u"outbox"_s, m_decision);
    absent->setObjectName(u"card-absent"_s);
    m_chooser = new ItemChooser(m_workspace, m_decision);
    column->addWidget(there, 0, Qt::AlignLeft);
    column->addWidget(absent, 0, Qt::AlignLeft);
    column->addWidget(m_chooser);
    m_decision->hide();
    connect(there, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_chooser->ask(*m_state.delivery, name());
    });
    connect(absent, &QPushButton::clicked, this, [this] { askThatItIsNotThere(); });
    connect(m_chooser, &ItemChooser::chosen, this,
        [this](const QString &remoteId) { Q_EMIT sentDeclared(m_state.delivery->id, remoteId); });
    return m_decision;
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

} // namespace bubenik::ui
