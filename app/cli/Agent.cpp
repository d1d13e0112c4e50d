#include "cli/Agent.h"

#include "core/StopSignals.h"
#include "feedback/FeedbackRunner.h"
#include "meetings/InvitationRunner.h"
#include "sightings/FeedRunner.h"
#include "sms/SmsRunner.h"
#include "publishing/DeliveryRunner.h"
#include "sync/SyncRunner.h"

#include <QCoreApplication>
#include <QCoro/QCoroSignal>
#include <QTimer>

namespace bubenik::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct AgentText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// How soon the agent sees what another process has written.
constexpr Millis lookForChanges = 2s;

// What the agent has done since it began: counts of what happened, and how things stand.
void addUp(PassSummary &total, const PassSummary &pass)
{
    const int sent = total.sent + pass.sent;
    const int handedOver = total.handedOver + pass.handedOver;
    const int live = total.live + pass.live;
    total = pass;
    total.sent = sent;
    total.handedOver = handedOver;
    total.live = live;
}

bool didSomething(const PassSummary &pass)
{
    return pass.sent > 0 || pass.live > 0 || pass.unconfirmed > 0 || pass.failed > 0;
}

} // namespace

// Everything that runs while the agent does; told on standard error.
class Agent final : public QObject
{
    Q_OBJECT
public:
    Agent(Session &session, HeadlessWorkspace &workspace)
        : m_session(session)
        , m_workspace(workspace)
        , m_deliveries(workspace.engine(), workspace.clock())
        , m_feedback(workspace.feedback(), workspace.clock())
        , m_invitations(workspace.invitations(), workspace.replies(), workspace.clock())
        , m_sms(workspace.sms(), workspace.clock())
        , m_warnings(workspace.warnings())
        , m_feeds(workspace.feeds())
        , m_openData(workspace.openData())
        , m_seen(workspace.stores().database->dataVersion())
    {
        connect(&m_deliveries, &DeliveryRunner::passEnded, this, &Agent::tellPass);
        connect(&m_deliveries, &DeliveryRunner::passFailed, this, [this](const Error &error) { tell(error, m_toldOfPass); });
        connect(&m_signals, &StopSignals::asked, &m_deliveries, &DeliveryRunner::stop);
        connect(&m_signals, &StopSignals::asked, &m_feedback, &FeedbackRunner::stop);
        connect(&m_signals, &StopSignals::asked, &m_invitations, &InvitationRunner::stop);
        connect(&m_deliveries, &DeliveryRunner::stopped, this, &Agent::oneStopped);
        connect(&m_feedback, &FeedbackRunner::stopped, this, &Agent::oneStopped);
        connect(&m_invitations, &InvitationRunner::stopped, this, &Agent::oneStopped);
        connect(&m_invitations, &InvitationRunner::passEnded, this, &Agent::tellInvitations);
        connect(&m_signals, &StopSignals::asked, &m_sms, &SmsRunner::stop);
        connect(&m_signals, &StopSignals::asked, &m_warnings, &warnings::WarningRunner::stop);
        connect(&m_warnings, &warnings::WarningRunner::stopped, this, &Agent::oneStopped);
        connect(&m_sms, &SmsRunner::stopped, this, &Agent::oneStopped);
        connect(&m_sms, &SmsRunner::passEnded, this, &Agent::tellSms);
        connect(&m_signals, &StopSignals::asked, &m_feeds, &sightings::FeedRunner::stop);
        connect(&m_feeds, &sightings::FeedRunner::stopped, this, &Agent::oneStopped);
        connect(&m_signals, &StopSignals::asked, &m_openData, &OpenDataRunner::stop);
        connect(&m_openData, &OpenDataRunner::stopped, this, &Agent::oneStopped);
        connect(&m_changes, &QTimer::timeout, this, &Agent::lookForOthers);
    }

    QCoro::Task<> run()
    {
        startSync();
        m_changes.start(lookForChanges);
        m_deliveries.start();
        m_feedback.start();
        chatSoon();
        showOpenDays();
        m_invitations.start();
        m_sms.start();
        m_warnings.start();
        m_feeds.start();
        m_openData.soon();
        co_await qCoro(this, &Agent::rested);
        if (m_sync) {
            m_sync->stop();
            co_await qCoro(m_sync.get(), &SyncRunner::stopped);
        }
    }

    [[nodiscard]] const PassSummary &total() const { return m_total; }

Q_SIGNALS:
    void rested();

private:
    void oneStopped()
    {
        if (--m_running == 0) {
            Q_EMIT rested();
        }
    }

    void startSync()
    {
        const auto engine = m_workspace.backend().sync();
        if (!engine) {
            return;
        }
        m_sync = std::make_unique<SyncRunner>(**engine, m_workspace.stores(), m_workspace.clock());
        connect(m_sync.get(), &SyncRunner::statusChanged, this, [this](const SyncStatus &status) {
            if (status.problem) {
                tell(*status.problem, m_toldOfSync);
            } else {
                m_toldOfSync.reset();
            }
        });
        connect(*engine, &SyncEngine::documentsChanged, this, [this](const QStringList &ids) {
            if (std::any_of(ids.cbegin(), ids.cend(), concernsDelivery)) {
                m_deliveries.deliverSoon();
            }
            if (std::any_of(ids.cbegin(), ids.cend(), concernsInvitation)) {
                m_invitations.sendSoon();
            }
            if (std::any_of(ids.cbegin(), ids.cend(), concernsChat)) {
                chatSoon();
            }
            if (std::any_of(ids.cbegin(), ids.cend(), concernsSms)) {
                m_sms.sendSoon();
            }
            if (std::any_of(ids.cbegin(), ids.cend(), concernsOpenDays)) {
                showOpenDays();
            }
        });
        connect(&m_deliveries, &DeliveryRunner::passEnded, m_sync.get(), &SyncRunner::changedHere);
        m_sync->start();
    }

    // With every change: it is written only where it differs.
    void showOpenDays()
    {
        if (const auto shown = m_workspace.publishOpenDays(); !shown) {
            tell(shown.error(), m_toldOfSite);
        } else {
            m_toldOfSite.reset();
        }
    }

    void chatSoon()
    {
        const auto hasWork = m_workspace.chats().refresh();
        if (hasWork && *hasWork) {
            m_feedback.lookSoon();
        }
    }

    void lookForOthers()
    {
        const auto version = m_workspace.stores().database->dataVersion();
        if (std::exchange(m_seen, version) == version) {
            return;
        }
        m_deliveries.deliverSoon();
        m_invitations.sendSoon();
        chatSoon();
        m_sms.sendSoon();
        showOpenDays();
        m_openData.soon();
        if (m_sync) {
            m_sync->changedHere();
        }
    }

    void tellPass(const PassSummary &pass)
    {
        addUp(m_total, pass);
        m_toldOfPass.reset();
        if (didSomething(pass)) {
            m_openData.soon();
            m_session.tell(summaryText(pass));
        }
    }

    void tellInvitations(const InvitationSummary &pass)
    {
        if (pass.stoppedBy) {
            tell(*pass.stoppedBy, m_toldOfMail);
        } else {
            m_toldOfMail.reset();
        }
        if (pass.sent > 0 || pass.failed > 0 || pass.unconfirmed > 0) {
            m_session.tell(AgentText::tr("Invitations: %1 sent, %2 failed, %3 unconfirmed.").arg(pass.sent).arg(pass.failed).arg(pass.unconfirmed));
        }
    }

    void tellSms(const SmsSummary &pass)
    {
        if (pass.stoppedBy) {
            tell(*pass.stoppedBy, m_toldOfSms);
        } else {
            m_toldOfSms.reset();
        }
        if (pass.sent > 0 || pass.failed > 0 || pass.unconfirmed > 0) {
            m_session.tell(AgentText::tr("Short messages: %1 sent, %2 failed, %3 unconfirmed.").arg(pass.sent).arg(pass.failed).arg(pass.unconfirmed));
        }
    }

    // Once, not with every attempt; that another process delivers is nothing to tell.
    void tell(const Error &error, std::optional<ErrorKind> &told)
    {
        if (error.kind != ErrorKind::Busy && error.kind != told) {
            m_session.tell(problemText(error));
        }
        told = error.kind;
    }

    Session &m_session;
    HeadlessWorkspace &m_workspace;
    DeliveryRunner m_deliveries;
    FeedbackRunner m_feedback;
    InvitationRunner m_invitations;
    SmsRunner m_sms;
    warnings::WarningRunner m_warnings;
    sightings::FeedRunner m_feeds;
    OpenDataRunner m_openData;
    int m_running = 7; // of those above
    std::unique_ptr<SyncRunner> m_sync;
    StopSignals m_signals;
    QTimer m_changes;
    qint64 m_seen = 0;
    PassSummary m_total;
    std::optional<ErrorKind> m_toldOfPass;
    std::optional<ErrorKind> m_toldOfSync;
    std::optional<ErrorKind> m_toldOfMail;
    std::optional<ErrorKind> m_toldOfSms;
    std::optional<ErrorKind> m_toldOfSite;
};

Task<Answer> agent(Session &session, Arguments /*arguments*/)
{
    const auto opened = session.workspace();
    if (!opened) {
        co_return fail(opened.error());
    }
    const auto running = std::make_unique<Agent>(session, **opened);
    session.tell(AgentText::tr("Delivering from %1 until stopped.").arg(session.path()));
    auto going = running->run();
    co_await std::move(going);
    co_return answer(summaryJson(running->total()), AgentText::tr("Stopped. ") + summaryText(running->total()));
}

} // namespace bubenik::cli

#include "Agent.moc"
