#include "announcements/PublishPanel.h"

#include "announcements/PolesCard.h"
#include "broadcast/SmsCard.h"
#include "common/Labels.h"
#include "common/Toast.h"
#include "posts/ReviewBox.h"
#include "publishing/Subject.h"
#include "words/Words.h"

#include <QBoxLayout>
#include <QCheckBox>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

Result<PostChannels> loadFor(Stores &stores, const AnnouncementId &id)
{
    auto all = loadChannels(stores, asSubject(id));
    if (!all) {
        return all;
    }
    const auto subject = loadSubject(stores, asSubject(id));
    for (auto &state : all->channels) {
        state.changed = state.delivery && subject && hasUnreleasedChanges(*subject, *state.delivery);
    }
    return all;
}

} // namespace

PublishPanel::PublishPanel(
    const PageContext &context, AnnouncementSession &session, std::function<Script()> script, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
    , m_script(std::move(script))
    , m_banner(new Banner(this))
    , m_empty(new EmptyPage(u"web"_s, tr("No channel yet"),
          tr("A channel is a website or a page where announcements go out. Set one up first."), tr("Set up a channel")))
    , m_poles(new PolesCard(context))
    , m_sms(new SmsCard(context.workspace))
{
    auto *inner = new QWidget;
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space);
    m_column->setSpacing(space);
    m_column->addWidget(makeLabel(tr("Channels"), TypeSize::Title, Weight::Strong, false, inner));
    m_column->addWidget(m_empty);
    m_column->addWidget(m_poles);
    m_column->addWidget(m_sms);
    m_column->addWidget(makeChecks());
    m_review = new ReviewBox(context, [this] { m_session.flush(); }, inner);
    m_column->addWidget(m_review);
    m_column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(scroll, 1);
    m_banner->hide();
    m_empty->hide();
    connect(m_empty, &EmptyPage::actionTriggered, this, [this] { Q_EMIT openAsked(u"channel:"_s); });
    connect(m_poles, &PolesCard::placeAsked, this, &PublishPanel::placeAsked);
    connect(m_sms, &SmsCard::openAsked, this, &PublishPanel::smsAsked);
    connect(m_poles, &PolesCard::settingsAsked, this, [this] { Q_EMIT openAsked(u"poles:"_s); });
    connect(&session, &AnnouncementSession::opened, this, &PublishPanel::showAnnouncement);
    connect(&session, &AnnouncementSession::changed, this, &PublishPanel::reload);
    connect(&session, &AnnouncementSession::saved, this, &PublishPanel::reload);
    connect(&context.workspace, &Workspace::documentsChanged, this, [this](const QStringList &ids) {
        const bool ours = std::any_of(ids.begin(), ids.end(),
            [](const QString &id) { return id.startsWith("delivery:"_L1) || id.startsWith("channel:"_L1); });
        if (ours && m_session.isOpen()) {
            reload();
        }
    });
}

QWidget *PublishPanel::makeChecks()
{
    m_checks = new QWidget(this);
    auto *column = new QVBoxLayout(m_checks);
    column->setContentsMargins({});
    column->setSpacing(space / 2);
    column->addWidget(makeLabel(tr("Before it goes out"), TypeSize::Body, Weight::Strong, false, m_checks));
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(space / 2);
    column->addLayout(m_lines);
    m_agrees = new QCheckBox(tr("The recording says the same"), m_checks);
    m_agrees->setObjectName(u"sound-agrees"_s);
    column->addWidget(m_agrees);
    connect(m_agrees, &QCheckBox::toggled, this, [this] { Q_EMIT primaryChanged(); });
    m_checks->hide();
    return m_checks;
}

void PublishPanel::showAnnouncement()
{
    m_banner->hide();
    m_agrees->setChecked(false);
    reload();
}

void PublishPanel::reload()
{
    if (!m_session.isOpen()) {
        return;
    }
    m_poles->show(m_session.announcement());
    m_sms->setVisible(!m_session.isNew());
    m_sms->showSource(m_session.id().value);
    m_review->setSubject(asSubject(m_session.id()));
    auto work = [id = m_session.id()](Stores &stores) { return loadFor(stores, id); };
    m_loading.ask(m_context.workspace.read(std::move(work)), this, [this](const Result<PostChannels> &channels) {
        if (channels) {
            take(*channels);
        }
    });
}

void PublishPanel::showPlaced(const Placement &placement)
{
    m_poles->showPlaced(placement);
}

void PublishPanel::showPlacingFailed(const Error &error)
{
    m_poles->showProblem(error);
}

void PublishPanel::setBusy(bool isBusy)
{
    m_poles->setBusy(isBusy);
}

void PublishPanel::take(const PostChannels &channels)
{
    const bool same = channels.post == asSubject(m_shown);
    m_shown = { channels.post.value };
    while (m_cards.size() > channels.channels.size()) {
        m_cards.takeLast()->deleteLater();
    }
    while (m_cards.size() < channels.channels.size()) {
        auto *card = new ChannelCard(m_context.workspace, this);
        card->setPlain();
        connectCard(*card);
        m_column->insertWidget(static_cast<int>(m_cards.size()) + 1, card);
        m_cards.append(card);
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        const auto &state = channels.channels[i];
        m_cards[i]->show(state, {}, same && m_cards[i]->state().config.id == state.config.id);
        static_cast<QWidget *>(m_cards[i])->setVisible(true);
    }
    m_empty->setVisible(m_cards.isEmpty());
    checkText();
}

void PublishPanel::connectCard(ChannelCard &card)
{
    connect(&card, &ChannelCard::changed, this, &PublishPanel::checkText);
    connect(&card, &ChannelCard::openAsked, this, &PublishPanel::openAsked);
    connect(&card, &ChannelCard::rescheduleAsked, this, [this](const ChannelId &channel, Instant at) {
        run(
            [id = asSubject(m_shown), channel, at](Stores &stores, Instant now) -> Result<void> {
                BUBENIK_TRY(reschedule(stores, id, channel, at, now));
                return {};
            },
            tr("The time is changed."));
    });
    connect(&card, &ChannelCard::cancelAsked, this, [this](const ChannelId &channel) {
        run(
            [id = asSubject(m_shown), channel](Stores &stores, Instant now) -> Result<void> {
                BUBENIK_TRY(cancel(stores, id, channel, now));
                return {};
            },
            tr("It is being withdrawn."));
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

void PublishPanel::run(std::function<Result<void>(Stores &, Instant)> work, const QString &said)
{
    m_session.flush();
    const auto now = m_context.workspace.clock().now();
    auto done = m_context.workspace.write([work = std::move(work), now](Stores &stores) { return work(stores, now); });
    whenDone(std::move(done), this, [this, said](const Result<void> &result) {
        if (!result) {
            const auto message = words::explain(result.error());
            m_banner->showText(Banner::Tone::Bad, (message.title + u' ' + message.advice).trimmed());
            return;
        }
        m_banner->hide();
        m_context.toast.say(said);
        m_context.workspace.deliverSoon();
        reload();
    });
}

PublishPanel::Primary PublishPanel::primary() const
{
    const auto &announcement = m_session.announcement();
    if (announcement.recording && !isProduced(announcement)) {
        return Primary::MakeSound;
    }
    bool isLater = false;
    bool isChanged = false;
    for (const auto *card : m_cards) {
        isLater = isLater || (card->isChosen() && card->isLater());
        isChanged = isChanged || (card->state().changed && card->state().delivery->wish == Wish::Publish);
    }
    if (!chosenTimes().isEmpty()) {
        return isLater ? Primary::Schedule : Primary::PublishNow;
    }
    return isChanged ? Primary::ReleaseChanges : Primary::Nothing;
}

void PublishPanel::focusFirst()
{
    if (!m_cards.isEmpty()) {
        m_cards.first()->focusFirst();
    }
}

void PublishPanel::doPrimary()
{
    const auto what = primary();
    if (what == Primary::MakeSound) {
        Q_EMIT makeSoundAsked();
        return;
    }
    if (what == Primary::Nothing) {
        focusFirst();
        return;
    }
    if (const auto found = findings(); !found.blocking.isEmpty()) {
        m_banner->showText(Banner::Tone::Warn, found.blocking.first());
        return;
    }
    if (m_session.announcement().recording && !m_agrees->isChecked()) {
        m_banner->showText(
            Banner::Tone::Warn, tr("Listen once more and tick that the recording says the same as the text."));
        m_agrees->setFocus();
        return;
    }
    const auto subject = asSubject(m_session.id());
    if (what == Primary::ReleaseChanges) {
        run(
            [subject](Stores &stores, Instant now) -> Result<void> {
                BUBENIK_TRY(release(stores, subject, now));
                return {};
            },
            tr("The changes are on their way to citizens."));
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
            return;
        }
    }
    run([subject, planned](Stores &stores, Instant now) { return scheduleAll(stores, subject, planned, now); },
        what == Primary::Schedule ? tr("Scheduled.") : tr("On its way to citizens."));
}

} // namespace bubenik::ui
