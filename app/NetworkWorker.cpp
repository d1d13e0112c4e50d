#include "NetworkWorker.h"

#include "core/Log.h"

#include <QCoro/QCoroSignal>
#include <QTimer>

namespace bubenik {

namespace {

constexpr Millis startAfter { 1000 }; // a window that opens is painted first

} // namespace

NetworkWorker::NetworkWorker(QString path, QString secretsFile, bool deliver, std::shared_ptr<office::Vault> vault)
    : m_path(std::move(path))
    , m_secretsFile(std::move(secretsFile))
    , m_deliver(deliver)
    , m_vault(std::move(vault))
{
}

NetworkWorker::~NetworkWorker() = default;

void NetworkWorker::start()
{
    if (m_deliver) {
        QTimer::singleShot(startAfter, this, [this] {
            m_isStarted = true;
            startRunners();
        });
    }
}

void NetworkWorker::deliverSoon()
{
    if (m_deliveries) {
        m_deliveries->deliverSoon();
    }
}

void NetworkWorker::syncNow()
{
    if (m_sync) {
        m_sync->syncNow();
    }
}

void NetworkWorker::changedHere()
{
    if (m_sync) {
        m_sync->changedHere();
    }
}

void NetworkWorker::feedbackSoon()
{
    if (m_feedback) {
        m_feedback->lookSoon();
    }
}

void NetworkWorker::watchComments(const PostId &post, bool watched)
{
    if (m_feedback) {
        m_feedback->watch(post, watched);
    }
}

void NetworkWorker::chatSoon()
{
    if (!m_feedback) {
        return;
    }
    const auto hasWork = m_workspace->chats().refresh();
    if (hasWork && *hasWork) {
        m_feedback->lookSoon();
    }
}

void NetworkWorker::inviteSoon()
{
    if (m_invitations) {
        m_invitations->sendSoon();
    }
}

void NetworkWorker::textSoon()
{
    if (m_sms) {
        m_sms->sendSoon();
    }
}

void NetworkWorker::serve(Work work, bool alone)
{
    serveCounted(std::move(work), alone);
}

void NetworkWorker::startRunners()
{
    if (m_isEnding || !m_isStarted || m_alone > 0 || m_deliveries || !workspace()) {
        return;
    }
    auto &engine = m_workspace->engine();
    m_deliveries = std::make_unique<DeliveryRunner>(engine, m_workspace->clock());
    connect(m_deliveries.get(), &DeliveryRunner::offlineChanged, this, &NetworkWorker::offlineChanged);
    m_deliveries->start();
    showOpenDays();
    startOpenData();
    startFeedback();
    startInvitations();
    startSms();
    startSync();
}

// A site that cannot be written to now gets them with the next start or change.
void NetworkWorker::showOpenDays()
{
    if (const auto shown = m_workspace->publishOpenDays(); !shown) {
        qCInfo(logPublishing) << "the calendar of open days:" << shown.error().detail;
    }
}

void NetworkWorker::startOpenData()
{
    m_openData = std::make_unique<OpenDataRunner>(m_workspace->openData());
    connect(m_deliveries.get(), &DeliveryRunner::passEnded, m_openData.get(), [this](const PassSummary &pass) {
        if (pass.sent > 0 || pass.live > 0) {
            m_openData->soon();
        }
    });
    m_openData->soon();
}

// A channel may have changed, too.
void NetworkWorker::openDaysChanged()
{
    if (m_deliveries) {
        showOpenDays();
        m_openData->soon();
    }
}

void NetworkWorker::startFeedback()
{
    m_feedback = std::make_unique<FeedbackRunner>(m_workspace->feedback(), m_workspace->clock());
    m_feedback->start();
    chatSoon();
    m_feeds = std::make_unique<sightings::FeedRunner>(m_workspace->feeds());
    m_feeds->start();
}

void NetworkWorker::startInvitations()
{
    m_invitations = std::make_unique<InvitationRunner>(
        m_workspace->invitations(), m_workspace->replies(), m_workspace->clock());
    connect(m_invitations.get(), &InvitationRunner::passEnded, this, [this](const InvitationSummary &summary) {
        if (summary.stoppedBy) {
            Q_EMIT invitationsStopped(*summary.stoppedBy);
        }
    });
    connect(m_invitations.get(), &InvitationRunner::repliesRead, this, [this](const RepliesRead &read) {
        QStringList ids;
        for (const auto &reply : read.replies) {
            ids.append(reply.invitation ? reply.invitation->id.value : reply.meeting.value);
        }
        Q_EMIT documentsChanged(ids);
    });
    m_invitations->start();
}

void NetworkWorker::startSms()
{
    m_sms = std::make_unique<SmsRunner>(m_workspace->sms(), m_workspace->clock());
    connect(m_sms.get(), &SmsRunner::passEnded, this, [this](const SmsSummary &summary) {
        if (summary.stoppedBy) {
            Q_EMIT smsStopped(*summary.stoppedBy);
        }
    });
    m_sms->start();
    m_warnings = std::make_unique<warnings::WarningRunner>(m_workspace->warnings());
    connect(m_warnings.get(), &warnings::WarningRunner::changed, this,
        [this] { Q_EMIT documentsChanged({ QStringLiteral("warning:") }); });
    m_warnings->start();
}

void NetworkWorker::startSync()
{
    const auto engine = m_workspace->backend().sync();
    if (!engine) {
        Q_EMIT syncStatusChanged({});
        return;
    }
    m_sync = std::make_unique<SyncRunner>(**engine, m_workspace->stores(), m_workspace->clock());
    connect(m_sync.get(), &SyncRunner::statusChanged, this, &NetworkWorker::syncStatusChanged);
    connect(*engine, &SyncEngine::documentsChanged, m_sync.get(), [this](const QStringList &ids) {
        if (std::any_of(ids.cbegin(), ids.cend(), concernsDelivery)) {
            deliverSoon();
        }
        if (std::any_of(ids.cbegin(), ids.cend(), concernsInvitation)) {
            inviteSoon();
        }
        if (std::any_of(ids.cbegin(), ids.cend(), concernsOpenDays)) {
            showOpenDays();
        }
        if (m_openData && std::any_of(ids.cbegin(), ids.cend(), concernsDelivery)) {
            m_openData->soon();
        }
        if (std::any_of(ids.cbegin(), ids.cend(), concernsChat)) {
            chatSoon();
        }
        if (std::any_of(ids.cbegin(), ids.cend(), concernsSms)) {
            textSoon();
        }
        Q_EMIT documentsChanged(ids);
    });
    m_sync->start();
}

QCoro::Task<> NetworkWorker::stopRunners()
{
    if (m_openData) {
        m_openData->stop();
        co_await qCoro(m_openData.get(), &OpenDataRunner::stopped);
        m_openData.reset();
    }
    if (m_sync) {
        m_sync->stop();
        co_await qCoro(m_sync.get(), &SyncRunner::stopped);
        m_sync.reset();
    }
    if (m_invitations) {
        m_invitations->stop();
        co_await qCoro(m_invitations.get(), &InvitationRunner::stopped);
        m_invitations.reset();
    }
    if (m_warnings) {
        m_warnings->stop();
        co_await qCoro(m_warnings.get(), &warnings::WarningRunner::stopped);
        m_warnings.reset();
    }
    if (m_sms) {
        m_sms->stop();
        co_await qCoro(m_sms.get(), &SmsRunner::stopped);
        m_sms.reset();
    }
    if (m_feedback) {
        m_feedback->stop();
        co_await qCoro(m_feedback.get(), &FeedbackRunner::stopped);
        m_feedback.reset();
    }
    if (m_feeds) {
        m_feeds->stop();
        co_await qCoro(m_feeds.get(), &sightings::FeedRunner::stopped);
        m_feeds.reset();
    }
    if (m_deliveries) {
        m_deliveries->stop();
        co_await qCoro(m_deliveries.get(), &DeliveryRunner::stopped);
        m_deliveries.reset();
    }
}

void NetworkWorker::stop(std::shared_ptr<QSemaphore> idle)
{
    m_idle = std::move(idle);
    m_isEnding = true;
    end();
}

QCoro::Task<> NetworkWorker::end()
{
    auto stopping = stopRunners();
    co_await std::move(stopping);
    m_hasEnded = true;
    tellWhenIdle();
}

// Opened when first needed; when that fails, the next one tries again.
Result<HeadlessWorkspace *> NetworkWorker::workspace()
{
    if (m_workspace) {
        return m_workspace.get();
    }
    auto opened = HeadlessWorkspace::open(m_path, m_secretsFile, m_vault);
    if (!opened) {
        qCWarning(logPublishing) << "cannot open the workspace:" << opened.error().detail;
        return fail(opened.error());
    }
    m_workspace = std::move(*opened);
    auto &engine = m_workspace->engine();
    connect(&engine, &DeliveryEngine::deliveryChanged, this, [this](const QString &id) { Q_EMIT documentsChanged({ id }); });
    connect(&engine, &DeliveryEngine::progressed, this, &NetworkWorker::progressed);
    connect(&m_workspace->invitations(), &InvitationEngine::invitationChanged, this,
        [this](const QString &id) { Q_EMIT documentsChanged({ id }); });
    connect(&m_workspace->invitations(), &InvitationEngine::progressed, this, &NetworkWorker::invitationsProgressed);
    connect(&m_workspace->feedback(), &FeedbackEngine::commentsChanged, this, &NetworkWorker::feedbackChanged);
    connect(&m_workspace->feedback(), &FeedbackEngine::figuresChanged, this, &NetworkWorker::feedbackChanged);
    connect(&m_workspace->feedback(), &FeedbackEngine::channelChecked, this, &NetworkWorker::channelChecked);
    auto *chats = &m_workspace->chats();
    connect(chats, &chat::ChatKeeper::questionsChanged, this, &NetworkWorker::questionsChanged);
    connect(chats, &chat::ChatKeeper::connectionChanged, this, [this, chats](const QString &post) {
        Q_EMIT chatConnectionChanged(post, chats->connection({ post }));
    });
    connect(&m_workspace->feeds(), &sightings::FeedWatcher::feedChecked, this, &NetworkWorker::feedChecked);
    connect(&m_workspace->openData(), &OpenDataKeeper::changed, this,
        [this](const ChannelId &id) { Q_EMIT channelChecked(id.value); });
    connect(&m_workspace->sms(), &SmsEngine::recipientChanged, this,
        [this](const QString &id) { Q_EMIT documentsChanged({ id }); });
    connect(&m_workspace->sms(), &SmsEngine::progressed, this, &NetworkWorker::smsProgressed);
    return m_workspace.get();
}

QCoro::Task<> NetworkWorker::serveCounted(Work work, bool alone)
{
    ++m_working;
    if (alone) {
        ++m_alone;
        auto stopping = stopRunners();
        co_await std::move(stopping);
    }
    auto serving = work(workspace());
    co_await std::move(serving);
    if (alone) {
        --m_alone;
        startRunners();
    }
    --m_working;
    tellWhenIdle();
}

void NetworkWorker::tellWhenIdle()
{
    if (m_idle && m_hasEnded && m_working == 0) {
        m_sync.reset();
        m_openData.reset();
        m_invitations.reset();
        m_sms.reset();
        m_warnings.reset();
        m_feedback.reset();
        m_feeds.reset();
        m_deliveries.reset();
        m_workspace.reset();
        std::exchange(m_idle, nullptr)->release();
    }
}

} // namespace bubenik
