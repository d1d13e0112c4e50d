// post schedule, reschedule, cancel: what a person asks of a post's deliveries. The next “deliver” carries it
// out.
#include "cli/Command.h"
#include "cli/Documents.h"
#include "cli/Session.h"
#include "cli/TextFile.h"
#include "publishing/Scheduling.h"
#include "words/Words.h"

#include <QCoreApplication>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct ScheduleText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Target {
    HeadlessWorkspace &workspace;
    Post post;
    ChannelId channel;
};

Result<Target> targetOf(Session &session, const Arguments &arguments)
{
    const auto opened = session.workspace();
    if (!opened) {
        return fail(opened.error());
    }
    auto post = loadPost((*opened)->stores(), arguments.positionals[0]);
    if (!post) {
        return fail(post.error());
    }
    auto channel = loadChannelId((*opened)->stores(), arguments.value(u"channel"_s));
    if (!channel) {
        return fail(channel.error());
    }
    return Target { **opened, std::move(*post), std::move(*channel) };
}

Result<Answer> answerFor(const Result<Delivery> &delivery, Target &target)
{
    if (!delivery) {
        return fail(delivery.error());
    }
    return answer(QJsonObject { { u"delivery"_s, delivery->id.value }, { u"state"_s, toString(delivery->state) },
                      { u"due"_s, toIso(delivery->due) } },
        deliveryLine(*delivery, target.post.title, target.workspace));
}

Result<OwnContent> ownContentOf(const Arguments &arguments)
{
    OwnContent own { arguments.given(u"title"_s), arguments.given(u"lead"_s), std::nullopt, std::nullopt };
    if (const auto file = arguments.given(u"body-file"_s)) {
        const auto body = readText(*file);
        if (!body) {
            return fail(body.error());
        }
        own.body = *body;
    }
    return own;
}

Result<Answer> schedulePost(Session &session, const Arguments &arguments)
{
    auto target = targetOf(session, arguments);
    if (!target) {
        return fail(target.error());
    }
    const auto at = timeIn(arguments, target->workspace.zone());
    const auto own = ownContentOf(arguments);
    if (!at || !own) {
        return fail(at ? own.error() : at.error());
    }
    const ScheduleRequest request { target->post.id, target->channel, *at, *own };
    return answerFor(schedule(target->workspace.stores(), request, target->workspace.clock().now()), *target);
}

Result<Answer> reschedulePost(Session &session, const Arguments &arguments)
{
    auto target = targetOf(session, arguments);
    if (!target) {
        return fail(target.error());
    }
    const auto at = timeIn(arguments, target->workspace.zone());
    if (!at) {
        return fail(at.error());
    }
    return answerFor(
        reschedule(target->workspace.stores(), target->post.id, target->channel, **at, target->workspace.clock().now()),
        *target);
}

Result<Answer> cancelPost(Session &session, const Arguments &arguments)
{
    auto target = targetOf(session, arguments);
    if (!target) {
        return fail(target.error());
    }
    return answerFor(
        cancel(target->workspace.stores(), target->post.id, target->channel, target->workspace.clock().now()), *target);
}

} // namespace

QList<Command> scheduleCommands()
{
    const OptionSpec channel { u"channel"_s, u"CH"_s, QT_TRANSLATE_NOOP("Cli", "the channel's id"), true };
    const OptionSpec at { u"at"_s, u"TIME"_s,
        QT_TRANSLATE_NOOP("Cli", "when citizens are to see it; without it: now") };
    const OptionSpec newTime { u"at"_s, u"TIME"_s, QT_TRANSLATE_NOOP("Cli", "when citizens are to see it"), true };
    return {
        { u"post"_s, u"schedule"_s, { u"ID"_s },
            { channel, at, { u"title"_s, u"T"_s, QT_TRANSLATE_NOOP("Cli", "a title for this channel only") },
                { u"lead"_s, u"T"_s, QT_TRANSLATE_NOOP("Cli", "a lead for this channel only") },
                { u"body-file"_s, u"F"_s, QT_TRANSLATE_NOOP("Cli", "a text for this channel only") } },
            QT_TRANSLATE_NOOP("Cli", "Plans a post for a channel."), atOnce(schedulePost) },
        { u"post"_s, u"reschedule"_s, { u"ID"_s }, { channel, newTime }, QT_TRANSLATE_NOOP("Cli", "Changes the time."),
            atOnce(reschedulePost) },
        { u"post"_s, u"cancel"_s, { u"ID"_s }, { channel },
            QT_TRANSLATE_NOOP("Cli", "Cancels what waits; what is out is withdrawn by the next “deliver”."),
            atOnce(cancelPost) },
    };
}

} // namespace bubenik::cli
