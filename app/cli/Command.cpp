#include "cli/Command.h"

#include "cli/Session.h"

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

Task<Answer> runAtOnce(
    std::function<Result<Answer>(Session &, const Arguments &)> work, Session &session, Arguments arguments)
{
    co_return work(session, arguments);
}

} // namespace

Command::Run atOnce(std::function<Result<Answer>(Session &, const Arguments &)> work)
{
    return [work = std::move(work)](
               Session &session, Arguments arguments) { return runAtOnce(work, session, std::move(arguments)); };
}

Command::Run inWorkspace(std::function<Result<Answer>(HeadlessWorkspace &, const Arguments &)> work)
{
    return atOnce([work = std::move(work)](Session &session, const Arguments &arguments) -> Result<Answer> {
        const auto workspace = session.workspace();
        return workspace ? work(**workspace, arguments) : fail(workspace.error());
    });
}

const QList<Command> &allCommands()
{
    static const QList<Command> commands = workspaceCommands() + channelCommands() + signInCommands() + postCommands() + postListCommands()
        + postLifeCommands() + approvalCommands() + scheduleCommands() + deliveryCommands() + deliverCommands() + backendCommands()
        + syncCommands() + commentCommands() + announcementCommands() + soundCommands() + takeCommands() + polesCommands() + contactCommands() + contactFileCommands()
        + meetingCommands() + meetingAnswerCommands() + meetingRecordCommands() + meetingTextCommands() + groupCommands() + openDayCommands() + visitCommands() + officeCommands() + chatCommands() + questionCommands() + smsCommands() + broadcastCommands() + warningCommands() + feedCommands() + exportCommands() + openDataCommands()
        + smsMessageCommands() + templateCommands();
    return commands;
}

const QList<OptionSpec> &globalOptions()
{
    static const QList<OptionSpec> options {
        { u"workspace"_s, u"DIR"_s, QT_TRANSLATE_NOOP("Cli", "the workspace; without it: the one of this account") },
        { u"json"_s, {}, QT_TRANSLATE_NOOP("Cli", "answer with one JSON value on standard output") },
        { u"secrets"_s, u"FILE"_s,
            QT_TRANSLATE_NOOP("Cli", "passwords in a file only you can read, instead of the keychain") },
        { u"version"_s, {}, QT_TRANSLATE_NOOP("Cli", "say the version") },
    };
    return options;
}

} // namespace bubenik::cli
