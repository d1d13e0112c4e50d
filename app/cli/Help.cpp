#include "cli/Help.h"

#include <QCoreApplication>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct HelpText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString usageOf(const Command &command)
{
    QStringList parts { command.noun };
    if (!command.verb.isEmpty()) {
        parts.append(command.verb);
    }
    parts += command.positionals;
    for (const auto &option : command.options) {
        auto part = u"--"_s + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value);
        part = option.required ? part : u'[' + part + u']';
        parts.append(option.repeatable ? part + u'…' : part);
    }
    return parts.join(u' ');
}

QString optionLines(const QList<OptionSpec> &options)
{
    QStringList lines;
    for (const auto &option : options) {
        const auto name = u"  --%1 %2"_s.arg(option.name, option.value);
        lines.append(name.leftJustified(26) + u' ' + QCoreApplication::translate("Cli", option.help));
    }
    return lines.join(u'\n');
}

} // namespace

QString helpOfEverything()
{
    QStringList lines { HelpText::tr("Write, schedule and publish the town's news from the command line."), {},
        u"bubenik-cli [--workspace DIR] [--json] [--secrets FILE] …"_s };
    QString noun;
    for (const auto &command : allCommands()) {
        if (command.noun != noun) {
            noun = command.noun;
            lines.append(QString());
        }
        lines.append(u"  "_s + (command.noun + u' ' + command.verb).leftJustified(22) + u' '
            + QCoreApplication::translate("Cli", command.help));
    }
    lines += { {}, optionLines(globalOptions()), {},
        HelpText::tr("TIME is ISO 8601 with an offset, or local time in the workspace's zone: 2026-12-01T10:00"),
        HelpText::tr("Exit codes: 0 done, 1 failed, 2 wrong usage, 3 sign-in or rights refused, 4 offline, 5 "
                     "a person must decide"),
        HelpText::tr("More: bubenik-cli NOUN VERB --help") };
    return lines.join(u'\n');
}

QString helpOfNoun(const QString &noun)
{
    QStringList lines;
    for (const auto &command : allCommands()) {
        if (command.noun == noun) {
            lines += { u"bubenik-cli "_s + usageOf(command),
                u"    "_s + QCoreApplication::translate("Cli", command.help) };
        }
    }
    return lines.join(u'\n');
}

QString helpOfCommand(const Command &command)
{
    QStringList lines { u"bubenik-cli "_s + usageOf(command), {}, QCoreApplication::translate("Cli", command.help) };
    if (!command.options.isEmpty()) {
        lines += { {}, optionLines(command.options) };
    }
    lines += { {}, optionLines(globalOptions()) };
    return lines.join(u'\n');
}

} // namespace bubenik::cli
