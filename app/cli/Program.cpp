#include "cli/Program.h"

#include "cli/Command.h"
#include "cli/Help.h"
#include "cli/Session.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <cstdio>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct ProgramText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

void write(FILE *stream, QByteArray line)
{
    if (!line.isEmpty()) {
        line.append('\n');
        std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stream);
    }
}

// An answer that did not get out (a full disk, a closed pipe) was not given.
Exit written(bool asJson, const Answer &answer)
{
    write(stdout, asJson ? answer.json : answer.text.toUtf8());
    const bool isOut = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    return isOut ? answer.exit : Exit::Failed;
}

// A damaged database: the newest backup and how to bring it back.
QString backupAdvice(const Error &error, const QString &workspace)
{
    const auto backups
        = error.kind == ErrorKind::Damaged ? WorkspaceFolder::automaticBackups(workspace) : QStringList();
    if (backups.isEmpty()) {
        return {};
    }
    return ProgramText::tr(
        "The newest backup: %1. Bring it back with: bubenik-cli --workspace \"%2\" workspace restore \"%1\"")
        .arg(backups.first(), workspace);
}

Exit failed(const Globals &globals, const Error &error, const QString &workspace)
{
    const auto advice = backupAdvice(error, workspace);
    auto text = problemText(error);
    if (!advice.isEmpty()) {
        text += u'\n' + advice;
    }
    write(stderr, text.toUtf8());
    if (!globals.json) {
        return exitOf(error);
    }
    auto json = problemJson(error);
    if (!advice.isEmpty()) {
        json[u"message"_s] = json[u"message"_s].toString() + u' ' + advice;
        json[u"backup"_s] = WorkspaceFolder::automaticBackups(workspace).first();
    }
    const auto whole = answer(QJsonObject { { u"error"_s, json } }, {});
    return written(true, { whole.json, {}, exitOf(error) });
}

Exit wrongUse(const QStringList &words, const Error &error)
{
    Globals globals;
    globals.json = words.contains(u"--json"_s);
    write(stderr, (error.detail + u'\n' + ProgramText::tr("How it is used: bubenik-cli --help")).toUtf8());
    if (!globals.json) {
        return Exit::Usage;
    }
    return written(true, { answer(QJsonObject { { u"error"_s, problemJson(error) } }, {}).json, {}, Exit::Usage });
}

Answer helpAnswer(const CommandLine &line)
{
    const auto help = line.version ? u"bubenik-cli "_s + QCoreApplication::applicationVersion()
        : line.command != nullptr  ? helpOfCommand(*line.command)
        : line.helpNoun.isEmpty()  ? helpOfEverything()
                                   : helpOfNoun(line.helpNoun);
    return answer(QJsonObject { { line.version ? u"version"_s : u"help"_s,
                      line.version ? QCoreApplication::applicationVersion() : help } },
        help);
}

} // namespace

bool drawsText(const QStringList &words)
{
    const auto line = parseCommandLine(words);
    return line && !line->help && line->command != nullptr && line->command->draws;
}

QCoro::Task<Exit> runProgram(QStringList words)
{
    const auto line = parseCommandLine(words);
    if (!line) {
        co_return wrongUse(words, line.error());
    }
    if (line->help || line->version) {
        co_return written(line->globals.json, helpAnswer(*line));
    }
    Session session(line->globals);
    auto running = line->command->run(session, line->arguments);
    const auto outcome = co_await std::move(running);
    co_return outcome ? written(line->globals.json, *outcome) : failed(line->globals, outcome.error(), session.path());
}

} // namespace bubenik::cli
