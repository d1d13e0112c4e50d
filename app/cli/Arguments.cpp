#include "cli/Arguments.h"

#include "cli/Command.h"

#include <QCoreApplication>
#include <algorithm>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct UsageText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

const OptionSpec *optionNamed(const QList<OptionSpec> &options, const QString &name)
{
    const auto found = std::ranges::find(options, name, &OptionSpec::name);
    return found == options.end() ? nullptr : &*found;
}

bool isNoun(const QString &word)
{
    return std::ranges::any_of(allCommands(), [&](const Command &command) { return command.noun == word; });
}

const Command *commandNamed(const QString &noun, const QString &verb)
{
    const auto found = std::ranges::find_if(
        allCommands(), [&](const Command &command) { return command.noun == noun && command.verb == verb; });
    return found == allCommands().end() ? nullptr : &*found;
}

// Reads words one after the other; what it has read so far decides what the next one can be.
class Reader final
{
public:
    explicit Reader(QStringList words)
        : m_words(std::move(words))
    {
    }

    Result<CommandLine> read()
    {
        while (m_next < m_words.size()) {
            const auto word = m_words[m_next++];
            if (!m_onlyPositionals && word == "--"_L1) {
                m_onlyPositionals = true;
                continue;
            }
            const bool isOption = !m_onlyPositionals && word.startsWith(u'-') && word.size() > 1;
            BUBENIK_TRY(isOption ? readOption(word) : readWord(word));
        }
        BUBENIK_TRY(finish());
        return m_line;
    }

private:
    Result<void> readWord(const QString &word)
    {
        if (m_noun.isEmpty()) {
            if (!isNoun(word)) {
                return fail(usageError(UsageText::tr("There is no command “%1”.").arg(word), word));
            }
            m_noun = word;
            m_line.command = commandNamed(m_noun, {});
            return {};
        }
        if (m_line.command == nullptr) {
            m_line.command = commandNamed(m_noun, word);
            if (m_line.command == nullptr) {
                return fail(usageError(UsageText::tr("There is no command “%1 %2”.").arg(m_noun, word), word));
            }
            return {};
        }
        m_line.arguments.positionals.append(word);
        return {};
    }

    Result<void> readOption(const QString &word)
    {
        if (word == "--help"_L1 || word == "-h"_L1) {
            m_line.help = true;
            return {};
        }
        const auto equals = word.indexOf(u'=');
        const auto name = word.startsWith("--"_L1) ? word.mid(2, equals < 0 ? -1 : equals - 2) : QString();
        // The command's own come first: "post restore --version 2" is about the text, not about the program.
        const auto *own = m_line.command != nullptr ? optionNamed(m_line.command->options, name) : nullptr;
        const auto *spec = own != nullptr ? own : optionNamed(globalOptions(), name);
        if (spec == nullptr) {
            return fail(usageError(UsageText::tr("There is no option “%1” here.").arg(word), word));
        }
        QString value;
        if (spec->value.isEmpty()) {
            if (equals >= 0) {
                return fail(usageError(UsageText::tr("The option --%1 takes no value.").arg(name), name));
            }
        } else if (equals >= 0) {
            value = word.mid(equals + 1);
        } else if (m_next < m_words.size()) {
            value = m_words[m_next++];
        } else {
            return fail(usageError(UsageText::tr("The option --%1 needs a value: %2.").arg(name, spec->value), name));
        }
        return own == nullptr ? setGlobal(name, value) : addOption(*spec, value);
    }

    Result<void> setGlobal(const QString &name, const QString &value)
    {
        if (name == "json"_L1) {
            m_line.globals.json = true;
        } else if (name == "version"_L1) {
            m_line.version = true;
        } else if (value.isEmpty()) {
            return fail(usageError(UsageText::tr("The option --%1 has an empty value.").arg(name), name));
        } else {
            (name == "workspace"_L1 ? m_line.globals.workspace : m_line.globals.secrets) = value;
        }
        return {};
    }

    Result<void> addOption(const OptionSpec &spec, const QString &value)
    {
        if (!spec.repeatable && m_line.arguments.has(spec.name)) {
            return fail(usageError(UsageText::tr("The option --%1 is given twice.").arg(spec.name), spec.name));
        }
        m_line.arguments.options.append({ spec.name, value });
        return {};
    }

    Result<void> finish()
    {
        m_line.helpNoun = m_noun;
        if (m_line.help || m_line.version) {
            return {};
        }
        if (m_noun.isEmpty()) {
            return fail(usageError(UsageText::tr("Say what is to be done.")));
        }
        if (m_line.command == nullptr) {
            return fail(usageError(UsageText::tr("Say what is to be done with “%1”.").arg(m_noun), m_noun));
        }
        BUBENIK_TRY(checkPositionals());
        for (const auto &option : m_line.command->options) {
            if (option.required && !m_line.arguments.has(option.name)) {
                return fail(usageError(UsageText::tr("The option --%1 is missing.").arg(option.name), option.name));
            }
        }
        return {};
    }

    Result<void> checkPositionals()
    {
        const auto &wanted = m_line.command->positionals;
        const auto &got = m_line.arguments.positionals;
        const auto needed = std::ranges::count_if(wanted, [](const QString &name) { return !name.startsWith(u'['); });
        if (got.size() < needed) {
            return fail(usageError(UsageText::tr("%1 is missing.").arg(wanted[got.size()])));
        }
        const bool takesAll = !wanted.isEmpty() && wanted.last().contains(u'…');
        if (got.size() > wanted.size() && !takesAll) {
            return fail(
                usageError(UsageText::tr("“%1” is one word too many.").arg(got[wanted.size()]), got[wanted.size()]));
        }
        for (const auto &word : got) {
            if (word.isEmpty()) {
                return fail(usageError(UsageText::tr("An argument is empty.")));
            }
        }
        return {};
    }

    QStringList m_words;
    qsizetype m_next = 0;
    QString m_noun;
    bool m_onlyPositionals = false;
    CommandLine m_line;
};

} // namespace

bool Arguments::has(const QString &name) const
{
    return std::ranges::any_of(options, [&](const auto &option) { return option.first == name; });
}

std::optional<QString> Arguments::given(const QString &name) const
{
    for (const auto &[key, value] : options) {
        if (key == name) {
            return value;
        }
    }
    return std::nullopt;
}

QString Arguments::value(const QString &name, const QString &fallback) const
{
    return given(name).value_or(fallback);
}

QStringList Arguments::values(const QString &name) const
{
    QStringList all;
    for (const auto &[key, value] : options) {
        if (key == name) {
            all.append(value);
        }
    }
    return all;
}

Result<int> Arguments::number(const QString &name, int fallback, int least) const
{
    const auto text = given(name);
    if (!text) {
        return fallback;
    }
    bool isNumber = false;
    const int number = text->toInt(&isNumber);
    if (!isNumber || number < least) {
        return fail(usageError(
            UsageText::tr("--%1 takes a whole number from %2 up, not “%3”.").arg(name).arg(least).arg(*text), name));
    }
    return number;
}

Result<CommandLine> parseCommandLine(const QStringList &words)
{
    return Reader(words).read();
}

Error usageError(const QString &message, const QString &subject)
{
    return Error { .kind = ErrorKind::Invalid, .detail = message, .code = u"usage"_s, .subject = subject };
}

bool isUsageError(const Error &error)
{
    return error.kind == ErrorKind::Invalid && error.code == "usage"_L1;
}

} // namespace bubenik::cli
