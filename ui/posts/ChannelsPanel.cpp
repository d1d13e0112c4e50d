#include "posts/ChannelsPanel.h"

#include "broadcast/EventCard.h"
#include "broadcast/SmsCard.h"
#include "common/ChannelNames.h"
#include "common/Labels.h"
#include "common/Toast.h"
#include "posts/Checklist.h"
#include "posts/PictureHints.h"
#include "posts/PostEditor.h"
#include "words/Words.h"

#include <QBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

ChannelsPanel::ChannelsPanel(const PageContext &context, PostEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_editor(editor)
    , m_banner(new Banner(this))
    , m_checklist(new Checklist)
    , m_empty(new EmptyPage(u"web"_s, tr("No channel yet"),
          tr("A channel is a website or a page where posts go out. Set one up first."), tr("Set up a channel")))
    , m_sms(new SmsCard(context.workspace))
    , m_event(new EventCard(context.workspace))
    , m_scroll(new QScrollArea(this))
{
    auto *inner = new QWidget;
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space);
    m_column->setSpacing(space);
    m_column->addWidget(makeLabel(tr("Channels"), TypeSize::Title, Weight::Strong, false, inner));
    m_column->addWidget(m_empty);
    m_column->addWidget(m_sms);
    m_column->addWidget(m_event);
    m_column->addWidget(m_checklist);
    m_column->addStretch();
    connect(m_sms, &SmsCard::openAsked, this, &ChannelsPanel::smsAsked);
    m_scroll->setWidget(inner);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_scroll, 1);
    m_checklist->hide();
    m_empty->hide();
    connect(m_empty, &EmptyPage::actionTriggered, this, [this] { Q_EMIT openAsked(u"channel:"_s); });
    connect(&context.workspace, &Workspace::documentsChanged, this, [this](const QStringList &ids) {
        const bool ours = std::any_of(ids.begin(), ids.end(), [this](const QString &id) {
            return id.startsWith("delivery:"_L1) || id.startsWith("channel:"_L1) || id == m_shown.value;
        });
        if (ours && !m_shown.isNull()) {
            reload();
        }
    });
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        m_banner->hide();
        releaseChanges();
    });
    connect(&context.workspace, &Workspace::feedbackChanged, this, [this](const QString &post) {
        if (post == m_shown.value) {
            reload();
        }
    });
    connect(&editor, &PostEditor::workingChanged, this, [this] { checkText(); });
    connect(m_checklist, &Checklist::described, &editor, &PostEditor::describePicture);
    connect(m_checklist, &Checklist::titleWanted, &editor, &PostEditor::focusTitle);
    connect(m_checklist, &Checklist::textWanted, &editor, &PostEditor::focusText);
}

void ChannelsPanel::showPost()
{
    m_banner->hide();
    m_sms->showSource(m_editor.session().id().value);
    m_event->showPost(m_editor.session().id(), m_editor.session().edit());
    reload();
}

void ChannelsPanel::reload()
{
    const auto id = m_editor.session().id();
    auto work = [id](Stores &stores) { return loadChannels(stores, id); };
    m_loading.ask(m_context.workspace.read(std::move(work)), this, [this](const Result<PostChannels> &channels) {
        if (channels) {
            take(*channels);
        }
    });
}

void ChannelsPanel::take(const PostChannels &channels)
{
    const bool samePost = channels.post == m_shown;
    m_shown = channels.post;
    m_isDiscussed = channels.isDiscussed;
    m_waitingComments = channels.waitingComments;
    while (m_cards.size() > channels.channels.size()) {
        m_cards.takeLast()->deleteLater();
    }
    while (m_cards.size() < channels.channels.size()) {
        auto *card = new ChannelCard(m_context.workspace, this);
        connectCard(*card);
        m_column->insertWidget(static_cast<int>(m_cards.size()) + 1, card);
        m_cards.append(card);
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        const auto &state = channels.channels[i];
        const bool same = samePost && m_cards[i]->state().config.id == state.config.id;
        m_cards[i]->show(state, channels.attachments, same);
        static_cast<QWidget *>(m_cards[i])->setVisible(true);
    }
    if (!samePost && m_cards.size() == 1) {
        m_cards.first()->choose(true); // there is nothing to choose from
    }
    m_empty->setVisible(m_cards.isEmpty());
    checkText();
}

void ChannelsPanel::connectCard(ChannelCard &card)
{
    connect(&card, &ChannelCard::changed, this, [this] { checkText(); });
    connect(&card, &ChannelCard::previewAsked, this, &ChannelsPanel::previewAsked);
    connect(&card, &ChannelCard::openAsked, this, &ChannelsPanel::openAsked);
    connect(&card, &ChannelCard::ownChanged, this, [this](const ChannelId &channel, const OwnContent &own) {
        const auto now = m_context.workspace.clock().now();
        auto saved = m_context.workspace.write(
            [id = m_shown, channel, own, now](Stores &stores) { return saveOwn(stores, id, channel, own, now); });
        whenDone(std::move(saved), this, [this](const Result<void> &result) {
            if (result) {
                reload(); // its length, and whether it changes what lies there
            } else {
                m_banner->showText(Banner::Tone::Bad, words::shortly(result.error()));
            }
        });
    });
    connect(&card, &ChannelCard::rescheduleAsked, this, [this, shown = &card](const ChannelId &channel, Instant at) {
        const auto move = [id = m_shown, channel](Instant to) {
            return [id, channel, to](Stores &stores, Instant now) -> Result<void> {
                BUBENIK_TRY(reschedule(stores, id, channel, to, now));
                return {};
            };
        };
        std::function<void()> undo;
        if (const auto &delivery = shown->state().delivery; delivery && !delivery->asap) {
            undo = [this, move, before = delivery->due] { run(move(before), tr("The time is as it was.")); };
        }
        run(move(at), tr("The time is changed."), std::move(undo));
    });
    connect(&card, &ChannelCard::cancelAsked, this, [this, shown = &card](const ChannelId &channel) {
        std::function<void()> undo;
        if (const auto &before = shown->state().delivery;
            before && canUncancel(*before, m_context.workspace.clock().now())) {
            undo = [this, before = *before] {
                const auto back = [before](Stores &stores, Instant now) -> Result<void> {
                    BUBENIK_TRY(uncancel(stores, before, now));
                    return {};
                };
                run(back, tr("It is scheduled as before."));
            };
        }
        run(
            [id = m_shown, channel](Stores &stores, Instant now) -> Result<void> {
                BUBENIK_TRY(cancel(stores, id, channel, now));
                return {};
            },
            tr("It is being withdrawn."), std::move(undo));
    });
    connect(&card, &ChannelCard::sentDeclared, this, [this](const DeliveryId &delivery, const QString &remoteId) {
        run(
            [delivery, remoteId](Stores &stores, Instant now) -> Result<void> {
                BUBENIK_TRY(resolveSent(stores, delivery, remoteId, now));
                return {};
            },
            tr("Noted: it is there."));
    });
    connect(&card, &ChannelCard::notSentDeclared, this, [this](const DeliveryId &delivery) {
        run(
            [delivery](Stores &stores, Instant now) -> Result<void> {
                BUBENIK_TRY(resolveNotSent(stores, delivery, now));
                return {};
            },
            tr("It is being sent again."));
    });
    connect(&card, &ChannelCard::retryAsked, this, [this](const DeliveryId &delivery) {
        run(
            [delivery](Stores &stores, Instant now) -> Result<void> {
                BUBENIK_TRY(retry(stores, delivery, now));
                return {};
            },
            tr("Trying again."));
    });
}

void ChannelsPanel::run(
    std::function<Result<void>(Stores &, Instant)> work, const QString &said, std::function<void()> undo)
{
    m_editor.flush();
    const auto now = m_context.workspace.clock().now();
    auto done = m_context.workspace.write([work = std::move(work), now](Stores &stores) { return work(stores, now); });
    whenDone(std::move(done), this, [this, said, undo = std::move(undo)](const Result<void> &result) {
        if (!result) {
            const auto message = words::explain(result.error());
            m_banner->showText(Banner::Tone::Bad, (message.title + u' ' + message.advice).trimmed());
            Q_EMIT helpNeeded();
            return;
        }
        m_banner->hide();
        m_context.toast.say(said, undo ? tr("Undo") : QString(), undo);
        m_context.workspace.deliverSoon();
        reload();
    });
}

void ChannelsPanel::checkText()
{
    const auto state = primary();
    const bool any
        = std::any_of(m_cards.begin(), m_cards.end(), [](const ChannelCard *card) { return card->isChosen(); });
    const bool concerns = any || state == Primary::ReleaseChanges;
    if (concerns && m_editor.session().isOpen()) {
        const auto post = m_editor.working();
        QList<ChannelState> concerned;
        for (const auto *card : std::as_const(m_cards)) {
            if (card->isChosen() || card->state().delivery) {
                concerned.append(card->state());
            }
        }
        m_checklist->setPictureHints(pictureHints(post.attachments, concerned));
        m_checklist->check(post);
        m_checklist->setVisible(m_checklist->hasSomething());
    } else {
        m_checklist->hide();
    }
    Q_EMIT primaryChanged();
}

ChannelsPanel::Primary ChannelsPanel::primary() const
{
    bool chosen = false;
    bool later = false;
    bool changed = false;
    for (const auto *card : m_cards) {
        chosen = chosen || card->isChosen();
        later = later || (card->isChosen() && card->isLater());
        changed = changed || (card->state().changed && card->state().delivery->wish == Wish::Publish);
    }
    return chosen ? (later ? Primary::Schedule : Primary::PublishNow)
        : changed ? Primary::ReleaseChanges
                  : Primary::Nothing;
}

void ChannelsPanel::cropPicture(const ChannelId &channel, const QString &digest, const std::optional<Crop> &crop)
{
    for (auto *card : std::as_const(m_cards)) {
        if (card->state().config.id == channel) {
            card->cropPicture(digest, crop);
        }
    }
    checkText();
}

void ChannelsPanel::focusFirst()
{
    if (!m_cards.isEmpty()) {
        m_cards.first()->focusFirst();
    }
}

void ChannelsPanel::doPrimary()
{
    const auto what = primary();
    if (what == Primary::Nothing || !m_checklist->isClear()) {
        Q_EMIT helpNeeded();
        what == Primary::Nothing ? focusFirst() : m_checklist->focusFirst();
        return;
    }
    if (refusesLength() || (what == Primary::ReleaseChanges && asksToReplace())) {
        Q_EMIT helpNeeded();
        return;
    }
    if (what == Primary::ReleaseChanges) {
        releaseChanges();
        return;
    }
    QList<PlannedChannel> planned;
    for (const auto *card : std::as_const(m_cards)) {
        if (!card->isChosen()) {
            continue;
        }
        planned.append(card->planned());
        if (card->isLater() && !planned.last().at) {
            m_banner->showText(Banner::Tone::Warn, tr("That hour does not exist: the clocks go forward that night."));
            Q_EMIT helpNeeded();
            return;
        }
    }
    publish(planned);
}

bool ChannelsPanel::refusesLength()
{
    for (auto *card : std::as_const(m_cards)) {
        if (card->isTooLong() && (card->isChosen() || card->state().changed)) {
            m_banner->showText(Banner::Tone::Bad,
                tr("The text is too long for %1. Give it a shorter text of its own.")
                    .arg(faceOf(card->state().config).name));
            card->focusOwnText();
            return true;
        }
    }
    return false;
}

// It reaches citizens and cannot be undone, so a sentence says whom.
bool ChannelsPanel::asksToReplace()
{
    QStringList names;
    for (const auto *card : std::as_const(m_cards)) {
        if (card->state().replaces) {
            names.append(faceOf(card->state().config).name);
        }
    }
    if (!names.isEmpty()) {
        m_banner->showText(Banner::Tone::Warn,
            tr("On %1 the post is deleted and published anew: its reactions and comments are lost.")
                .arg(names.join(u", "_s)),
            tr("Publish anew"));
    }
    return !names.isEmpty();
}

void ChannelsPanel::publish(const QList<PlannedChannel> &planned)
{
    const bool later = primary() == Primary::Schedule;
    run([id = m_editor.session().id(), planned](
            Stores &stores, Instant now) { return scheduleAll(stores, id, planned, now); },
        later ? tr("Scheduled.") : tr("On its way to citizens."));
}

void ChannelsPanel::releaseChanges()
{
    run(
        [id = m_shown](Stores &stores, Instant now) -> Result<void> {
            BUBENIK_TRY(release(stores, id, now));
            return {};
        },
        tr("The changes are on their way to citizens."));
}

} // namespace bubenik::ui
