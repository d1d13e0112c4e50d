// What the command line understands, as data: nouns, verbs, their options and the function that carries each
// out. The contract with scripts is that of `bubenik-cli --help`; names once published do not change.
#pragma once

#include "cli/Answer.h"
#include "cli/Arguments.h"
#include "core/Task.h"

#include <functional>

namespace bubenik {
class HeadlessWorkspace;
}

namespace bubenik::cli {

class Session;

struct OptionSpec {
    QString name; // without the dashes
    QString value = {}; // the placeholder shown in the help; empty: a flag
    const char *help = ""; // QT_TRANSLATE_NOOP("Cli", …)
    bool required = false;
    bool repeatable = false;
};

struct Command {
    using Run = std::function<Task<Answer>(Session &, Arguments)>;

    QString noun;
    QString verb; // empty: the noun alone is the command
    QStringList positionals; // "ID"; "[TEXT]" may be missing; "TEXT…" takes all that follow
    QList<OptionSpec> options;
    const char *help = ""; // one sentence, QT_TRANSLATE_NOOP("Cli", …)
    Run run;
    bool draws = false; // lays out text: needs an application object that knows fonts
};

// A command that needs no waiting.
[[nodiscard]] Command::Run atOnce(std::function<Result<Answer>(Session &, const Arguments &)> work);

// The same for one that needs the workspace, and needs it first.
[[nodiscard]] Command::Run inWorkspace(std::function<Result<Answer>(HeadlessWorkspace &, const Arguments &)> work);

[[nodiscard]] const QList<Command> &allCommands();
[[nodiscard]] const QList<OptionSpec> &globalOptions();

// One list a file; allCommands() joins them.
[[nodiscard]] QList<Command> workspaceCommands();
[[nodiscard]] QList<Command> channelCommands();
[[nodiscard]] QList<Command> signInCommands();
[[nodiscard]] QList<Command> postCommands();
[[nodiscard]] QList<Command> postListCommands();
[[nodiscard]] QList<Command> postLifeCommands();
[[nodiscard]] QList<Command> approvalCommands();
[[nodiscard]] QList<Command> scheduleCommands();
[[nodiscard]] QList<Command> deliveryCommands();
[[nodiscard]] QList<Command> deliverCommands();
[[nodiscard]] QList<Command> backendCommands();
[[nodiscard]] QList<Command> syncCommands();
[[nodiscard]] QList<Command> chatCommands();
[[nodiscard]] QList<Command> commentCommands();
[[nodiscard]] QList<Command> questionCommands();
[[nodiscard]] QList<Command> announcementCommands();
[[nodiscard]] QList<Command> meetingCommands();
[[nodiscard]] QList<Command> meetingAnswerCommands();
[[nodiscard]] QList<Command> meetingRecordCommands();
[[nodiscard]] QList<Command> meetingTextCommands();
[[nodiscard]] QList<Command> groupCommands();
[[nodiscard]] QList<Command> contactCommands();
[[nodiscard]] QList<Command> contactFileCommands();
[[nodiscard]] QList<Command> openDayCommands();
[[nodiscard]] QList<Command> visitCommands();
[[nodiscard]] QList<Command> officeCommands();
[[nodiscard]] QList<Command> smsCommands();
[[nodiscard]] QList<Command> smsMessageCommands();
[[nodiscard]] QList<Command> broadcastCommands();
[[nodiscard]] QList<Command> warningCommands();
[[nodiscard]] QList<Command> feedCommands();
[[nodiscard]] QList<Command> exportCommands();
[[nodiscard]] QList<Command> openDataCommands();
[[nodiscard]] QList<Command> soundCommands();
[[nodiscard]] QList<Command> takeCommands();
[[nodiscard]] QList<Command> polesCommands();
[[nodiscard]] QList<Command> templateCommands();

} // namespace bubenik::cli
