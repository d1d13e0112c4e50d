#include "posts/ChannelCard.h"

#include "broadcast/DeliveryExtras.h"
#include "common/Buttons.h"
#include "common/ChannelNames.h"
#include "common/DateTimeField.h"
#include "common/Icons.h"
#include "common/ItemChooser.h"
#include "common/Labels.h"
#include "common/Remedy.h"
#include "common/StateBadge.h"
#include "posts/OwnTextEdit.h"
#include "words/Words.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QLocale>
#include <QProgressBar>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto ownSaveAfter = 400ms;
constexpr qsizetype nearLimit = 20; // the last twentieth is told
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
    m_length = new StateBadge(this);
    m_length->hide();
    body()->addWidget(m_length);
    m_ownTimer.setSingleShot(true);
    m_ownTimer.setInterval(ownSaveAfter);
    connect(m_own, &OwnTextEdit::changed, this, [this] {
        m_state.own = m_own->own();
        if (!m_ownTimer.isActive()) {
            m_ownTimer.start();
        }
    });
    connect(&workspace, &Workspace::deliveryProgressed, this, [this](const QString &id, qint64 done, qint64 total) {
        if (m_state.delivery && m_state.delivery->id.value == id) {
            showUpload(done, total);
        }
    });
    connect(&m_ownTimer, &QTimer::timeout, this, [this] { Q_EMIT ownChanged(m_state.config.id, m_state.own); });
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
    showIcon(m_icon, face.icon, Token::Muted);
    m_choice->setVisible(!state.delivery);
    if (!samePost) {
        m_choice->setChecked(false);
        m_question->hide();
        auto words = state.own;
        words.crops.clear(); // are seen elsewhere
        const bool hasOwn = words != OwnContent {};
        m_ownFold->setChecked(hasOwn);
        m_when->button(0)->setChecked(true);
        m_time->hide();
        m_time->suggest();
    }
    if (wasPlanned != state.delivery.has_value()) {
        m_question->hide();
    }
    if (!samePost || !state.delivery || state.delivery->state != DeliveryState::Unconfirmed) {
        m_chooser->cancel();
    }
    m_own->setOwn(m_state.own, attachments);
    showLength();
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
    m_extras->showDelivery(delivery);
    showProblem(delivery);
    const bool out = delivery.state == DeliveryState::Live;
    const bool withdrawing = delivery.wish == Wish::Withdraw;
    m_newer->setVisible(m_state.changed && !withdrawing);
    m_upload->setVisible(m_upload->isVisibleTo(m_delivery) && delivery.state == DeliveryState::Sending);
    const auto replaced = m_isPlain
        ? tr("%1 cannot change the announcement in this way: it is deleted there and published anew. What citizens wrote below it and their reactions are lost.")
        : tr("%1 cannot change the post in this way: it is deleted there and published anew. What citizens wrote below it and their reactions are lost.");
    m_newer->setText(m_state.replaces
            ? replaced.arg(name())
            : tr("The text here is newer than what this channel has."));
    m_newer->setForegroundRole(m_state.replaces ? QPalette::WindowText : QPalette::PlaceholderText);
    m_move->setVisible(!out && !withdrawing);
    m_cancel->setVisible(!withdrawing);
    m_cancel->setText(out ? tr("Take down") : tr("Cancel"));
    const bool bad = look.token == Token::Bad || look.token == Token::Warn;
    setEdge(bad ? std::optional(look.token) : std::nullopt);
}

// Said where the text for this channel is written, and wherever it is or soon will be too much.
void ChannelCard::showLength()
{
    const auto most = m_state.maxCharacters;
    const bool isNear = m_state.characters > most - most / nearLimit;
    m_length->setVisible(most > 0 && (isNear || m_own->isVisibleTo(this)));
    const auto count = tr("%1 of %2 characters").arg(QLocale().toString(m_state.characters), QLocale().toString(most));
    m_length->setState(isTooLong() ? StateLook { u"error"_s, Token::Bad }
            : isNear               ? StateLook { u"warn"_s, Token::Warn }
                                   : StateLook { u"dot"_s, Token::Muted },
        isTooLong() ? tr("too long: %1").arg(count) : count);
}

void ChannelCard::showProblem(const Delivery &delivery)
{
    m_problem->setVisible((delivery.problem.has_value() && !waitsForHandOver(delivery)) || delivery.theirs.has_value());
    const auto remedy = remedyFor(delivery);
    const bool decidesHere = delivery.state == DeliveryState::Unconfirmed && !m_isPlain;
    m_decision->setVisible(decidesHere);
    const bool isByHand = waitsForHandOver(delivery); // what there is to do lies below
    m_remedy->setVisible(remedy != Remedy::None && remedy != Remedy::EditPost && !decidesHere && !isByHand);
    if (delivery.problem) {
        const auto message = words::explain(*delivery.problem, name());
        m_problem->setText(QStringList { message.title, message.meaning, message.advice }.join(u' ').simplified());
        m_remedy->setText(remedy == Remedy::Retry ? tr("Try again") : remedy == Remedy::FixChannel ? tr("Look at the channel") : tr("Decide"));
    } else if (delivery.theirs) {
        const auto changed = m_isPlain
            ? tr("Somebody has changed this announcement on %1 itself. Nothing is overwritten until you decide.")
            : tr("Somebody has changed this post on %1 itself. Nothing is overwritten until you decide.");
        m_problem->setText(changed.arg(name()));
        m_remedy->setText(tr("Compare and decide"));
    }
}

void ChannelCard::askToCancel()
{
    const bool out = m_state.delivery && m_state.delivery->state == DeliveryState::Live;
    const auto takeDown = m_isPlain ? tr("Citizens will no longer find this announcement on %1. Take it down?")
                                    : tr("Citizens will no longer find this post on %1. Take it down?");
    const auto cancelIt = m_isPlain ? tr("The announcement will not appear on %1. Cancel it?")
                                    : tr("The post will not appear on %1. Cancel it?");
    m_questionText->setText((out ? takeDown : cancelIt).arg(name()));
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

void ChannelCard::askThatItIsNotThere()
{
    m_chooser->cancel();
    m_questionText->setText(
        tr("It will be sent again. If it is there after all, citizens will see it twice on %1.").arg(name()));
    m_newTime->hide();
    m_yes->setText(tr("It is not there, send it"));
    setButtonRole(m_yes, ButtonRole::Normal);
    m_onYes = [this] { Q_EMIT notSentDeclared(m_state.delivery->id); };
    m_question->show();
    m_no->setFocus();
}

// What goes to the channel before the item itself: a long sound takes its time.
void ChannelCard::showUpload(qint64 done, qint64 total)
{
    m_upload->setVisible(total > 0 && done < total);
    m_upload->setMaximum(1000);
    m_upload->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
    m_upload->setFormat(tr("uploading: %1 of %2").arg(words::bytes(done), words::bytes(total)));
}

void ChannelCard::cropPicture(const QString &digest, const std::optional<Crop> &crop)
{
    if (crop) {
        m_state.own.crops[digest] = *crop;
    } else {
        m_state.own.crops.remove(digest);
    }
    m_own->setCrops(m_state.own.crops);
    if (!m_ownTimer.isActive()) {
        m_ownTimer.start();
    }
}

void ChannelCard::setPlain()
{
    m_isPlain = true;
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
    return m_when->checkedId() == AtTime;
}

PlannedChannel ChannelCard::planned() const
{
    return { m_state.config.id, isLater() ? m_time->instant() : std::nullopt, m_state.own };
}

void ChannelCard::focusOwnText()
{
    m_ownFold->setChecked(true);
    m_own->setFocus(Qt::ShortcutFocusReason);
}

void ChannelCard::focusFirst()
{
    m_choice->isVisible() ? m_choice->setFocus(Qt::ShortcutFocusReason) : m_cancel->setFocus(Qt::ShortcutFocusReason);
}

} // namespace bubenik::ui
