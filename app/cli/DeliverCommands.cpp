// deliver and agent: carrying out what was planned.
#include "cli/Command.h"
#include "cli/DeliverExit.h"
#include "cli/Documents.h"
#include "cli/Session.h"
#include "core/StopSignals.h"
#include "publishing/DeliveryRunner.h"

#include <QCoreApplication>
#include <QCoro/QCoroSignal>
#include <QTimer>

namespace bubenik::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct DeliverText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// Another process's pass (a window, the agent) is waited for: it is doing what we were asked to do.
constexpr Millis longestWaitForOthers = 10min;
constexpr Millis lookAgain = 500ms;
// How soon the agent sees what another process has scheduled.
constexpr Millis lookForChanges = 2s;

QJsonObject summaryJson(const PassSummary &summary)
{
    return { { u"sent"_s, summary.sent }, { u"handedOver"_s, summary.handedOver }, { u"live"_s, summary.live },
        { u"unconfirmed"_s, summary.unconfirmed }, { u"failed"_s, summary.failed },
        { u"needPerson"_s, summary.needPerson }, { u"offline"_s, summary.offline } };
}

QString summaryText(const PassSummary &summary)
{
    return DeliverText::tr("Sent %1, handed over %2, live %3, unconfirmed %4, failed %5.")
        .arg(summary.sent)
        .arg(summary.handedOver)
        .arg(summary.live)
        .arg(summary.unconfirmed)
        .arg(summary.failed);
}

Task<PassSummary> passInTurn(HeadlessWorkspace &workspace)
{
    const auto start = workspace.clock().elapsed();
    while (true) {
        auto passing = workspace.engine().pass();
        auto summary = co_await std::move(passing);
        const bool isBusy = !summary && summary.error().kind == ErrorKind::Busy;
        if (!isBusy || workspace.clock().elapsed() - start > longestWaitForOthers) {
            co_return summary;
        }
        co_await workspace.clock().sleep(lookAgain);
    }
}

void tellProblems(const Session &session, HeadlessWorkspace &workspace, const QList<Delivery> &needing)
{
    for (const auto &delivery : needing) {
        session.tell(deliveryLine(delivery, delivery.released.title, workspace));
        if (delivery.problem) {
            session.tell(problemText(*delivery.problem, channelName(workspace.stores(), delivery.channel)));
        }
    }
}

Task<Answer> deliverOnce(Session &session, Arguments /*arguments*/)
{
    const auto opened = session.workspace();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto passing = passInTurn(**opened);
    const auto summary = co_await std::move(passing);
    if (!summary) {
        co_return fail(summary.error());
    }
    const auto needing = (*opened)->stores().deliveries.needingPerson();
    if (!needing) {
        co_return fail(needing.error());
    }
    tellProblems(session, **opened, *needing);
    auto delivered = answer(summaryJson(*summary), summaryText(*summary));
    delivered.exit = exitOfPass(*summary, *needing);
    co_return delivered;
}

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

Task<Answer> runAgent(Session &session, Arguments /*arguments*/)
{
    const auto opened = session.workspace();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto &workspace = **opened;
    DeliveryRunner runner(workspace.engine(), workspace.clock());
    StopSignals signals;
    QTimer changes;
    PassSummary total;
    ErrorKind told = ErrorKind::Busy; // another process delivers: nothing to tell
    QObject::connect(&runner, &DeliveryRunner::passEnded, &runner, [&](const PassSummary &pass) {
        addUp(total, pass);
        told = ErrorKind::Busy;
        if (didSomething(pass)) {
            session.tell(summaryText(pass));
        }
    });
    QObject::connect(&runner, &DeliveryRunner::passFailed, &runner, [&](const Error &error) {
        if (error.kind != told) {
            told = error.kind;
            session.tell(problemText(error));
        }
    });
    QObject::connect(&signals, &StopSignals::asked, &runner, &DeliveryRunner::stop);
    auto seen = workspace.stores().database->dataVersion();
    QObject::connect(&changes, &QTimer::timeout, &runner, [&] {
        const auto version = workspace.stores().database->dataVersion();
        if (std::exchange(seen, version) != version) {
            runner.deliverSoon();
        }
    });
    changes.start(lookForChanges);
    session.tell(DeliverText::tr("Delivering from %1 until stopped.").arg(session.path()));
    runner.start();
    co_await qCoro(&runner, &DeliveryRunner::stopped);
    co_return answer(summaryJson(total), DeliverText::tr("Stopped. ") + summaryText(total));
}

} // namespace

QList<Command> deliverCommands()
{
    return {
        { u"deliver"_s, {}, {}, {},
            QT_TRANSLATE_NOOP("Cli", "Makes one pass: looks up what is uncertain, hands over, sends what is due."),
            deliverOnce },
        { u"agent"_s, {}, {}, {},
            QT_TRANSLATE_NOOP("Cli", "Delivers whenever something is due, until SIGTERM or SIGINT."), runAgent },
    };
}

} // namespace bubenik::cli
