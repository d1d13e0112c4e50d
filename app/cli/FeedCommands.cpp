// feed check: whether programs that read a channel's feed can see what is out.
#include "cli/Command.h"
#include "cli/Documents.h"
#include "cli/Session.h"
#include "words/Words.h"

#include <QCoreApplication>
#include <algorithm>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct FeedText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject watchedItemJson(const sightings::WatchedItem &item)
{
    const auto &sighting = item.sighting;
    const auto problem = item.look.isMissing() ? toString(sighting.problem) : QString();
    return { { u"delivery"_s, item.delivery.value }, { u"post"_s, item.post.value }, { u"title"_s, item.title },
        { u"permalink"_s, item.permalink }, { u"inFeed"_s, item.look.isInFeed },
        { u"enclosure"_s, item.look.wantsEnclosure ? QJsonValue(item.look.hasEnclosure) : QJsonValue() },
        { u"since"_s, sighting.since ? QJsonValue(toIso(*sighting.since)) : QJsonValue() },
        { u"problem"_s, problem.isEmpty() ? QJsonValue() : QJsonValue(problem) } };
}

QString watchedItemState(const sightings::WatchedItem &item, const HeadlessWorkspace &workspace, Instant now)
{
    if (item.look.isAged) {
        return FeedText::tr("older than what the feed shows");
    }
    if (!item.look.isInFeed) {
        return FeedText::tr("NOT in the feed");
    }
    if (item.look.isMissing()) {
        return FeedText::tr("in the feed, but WITHOUT its sound");
    }
    const auto since = item.sighting.since.value_or(now);
    return FeedText::tr("in the feed, seen since %1").arg(words::when(since, workspace.zone(), now));
}

Answer feedReportAnswer(const sightings::FeedReport &report, HeadlessWorkspace &workspace, const QString &name)
{
    QJsonArray json;
    QStringList lines {
        FeedText::tr("Feed: %1, items: %2").arg(report.health.feed.toString(), QString::number(report.health.entries))
    };
    for (const auto &item : report.items) {
        json.append(watchedItemJson(item));
        lines.append(item.title + u": "_s + watchedItemState(item, workspace, workspace.clock().now()));
    }
    if (report.health.problem) {
        lines.append(problemText(*report.health.problem, name));
    }
    auto checked = answer(json, lines.join(u'\n'));
    checked.exit = report.health.missing > 0 ? Exit::Failed : Exit::Done;
    return checked;
}

Task<Answer> checkFeed(Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    const auto id = opened ? loadChannelId((*opened)->stores(), arguments.positionals[0]) : fail(opened.error());
    if (!id) {
        co_return fail(id.error());
    }
    auto checking = (*opened)->feeds().check(*id);
    const auto report = co_await std::move(checking);
    if (!report) {
        co_return fail(report.error());
    }
    const auto name = channelName((*opened)->stores(), *id);
    if (report->health.problem) {
        session.tell(problemText(*report->health.problem, name));
    }
    co_return feedReportAnswer(*report, **opened, name);
}

} // namespace

QList<Command> feedCommands()
{
    return {
        { u"feed"_s, u"check"_s, { u"CH"_s }, {},
            QT_TRANSLATE_NOOP("Cli",
                "Reads a channel's feed as an app does and looks for everything that is out, and for its sound."),
            checkFeed },
    };
}

} // namespace bubenik::cli
