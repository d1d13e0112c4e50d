// deliver and agent: carrying out what was planned.
#include "cli/Command.h"
#include "cli/Agent.h"
#include "cli/DeliverExit.h"
#include "cli/Documents.h"
#include "cli/Session.h"

#include <QCoreApplication>

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

// A server that is away does not end the command: what needs it waits, and is told so.
QCoro::Task<> syncIfShared(const Session &session, HeadlessWorkspace &workspace)
{
    if (!workspace.backend().isConnected()) {
        co_return;
    }
    auto syncing = workspace.sync();
    const auto synced = co_await std::move(syncing);
    if (!synced) {
        session.tell(problemText(synced.error()));
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
    // What colleagues planned comes before the pass, what came of it goes to them after it.
    auto before = syncIfShared(session, **opened);
    co_await std::move(before);
    auto passing = passInTurn(**opened);
    const auto summary = co_await std::move(passing);
    if (!summary) {
        co_return fail(summary.error());
    }
    auto after = syncIfShared(session, **opened);
    co_await std::move(after);
    // The site is there by now; one that cannot be written to has told so with its deliveries.
    if (const auto shown = (*opened)->publishOpenDays(); !shown) {
        session.tell(problemText(shown.error()));
    }
    auto putting = (*opened)->openData().look();
    if (const auto put = co_await std::move(putting); !put && put.error().kind != ErrorKind::Busy) {
        session.tell(problemText(put.error()));
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

} // namespace

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

QList<Command> deliverCommands()
{
    return {
        { u"deliver"_s, {}, {}, {},
            QT_TRANSLATE_NOOP("Cli", "Makes one pass: looks up what is uncertain, hands over, sends what is due."),
            deliverOnce },
        { u"agent"_s, {}, {}, {},
            QT_TRANSLATE_NOOP("Cli", "Delivers whenever something is due, until SIGTERM or SIGINT."), agent },
    };
}

} // namespace bubenik::cli
