// The command line taken apart: strictly, so that a mistyped option never does something else than was meant.
#pragma once

#include "core/Result.h"

#include <QPair>
#include <QStringList>

namespace bubenik::cli {

struct Command;

// What belongs to one command. Options keep their order, because an alt text belongs to the image before it.
struct Arguments {
    QStringList positionals;
    QList<QPair<QString, QString>> options; // name without dashes -> value; flags have an empty value

    [[nodiscard]] bool has(const QString &name) const;
    [[nodiscard]] QString value(const QString &name, const QString &fallback = {}) const;
    [[nodiscard]] std::optional<QString> given(const QString &name) const;
    [[nodiscard]] QStringList values(const QString &name) const;
    // A whole number of at least `least`; a usage error otherwise.
    [[nodiscard]] Result<int> number(const QString &name, int fallback, int least) const;
};

struct Globals {
    QString workspace; // empty = the platform's default place
    QString secrets; // empty = the keychain
    bool json = false;
};

struct CommandLine {
    Globals globals;
    const Command *command = nullptr; // null: only the help is wanted
    QString helpNoun; // of what help is wanted; empty = of everything
    bool help = false;
    bool version = false;
    Arguments arguments;
};

[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList &words);
// A wrong use of the command line: ends in exit code 2. The message is shown as it is, in the user's
// language.
[[nodiscard]] Error usageError(const QString &message, const QString &subject = {});
[[nodiscard]] bool isUsageError(const Error &error);

} // namespace bubenik::cli
