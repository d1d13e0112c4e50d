// What the command line says: bubenik [--workspace DIR] [--secrets FILE] [--language cs|en]
// [--theme light|dark|system] [--page NAME] [--tray]. What it leaves out comes from what this machine remembers.
#pragma once

#include "common/Theme.h"
#include "common/UiState.h"
#include "core/Result.h"

#include <QStringList>

namespace bubenik::ui {

struct StartOptions {
    QString workspace;
    QString secretsFile; // empty = the system's keychain
    QString language; // cs, en; empty = as the system says
    Scheme scheme = Scheme::System;
    QString page; // overview, posts, outbox, settings
    bool tray = false; // into the system's tray, without showing the window
    bool deliver = true; // run the delivery engine
};

[[nodiscard]] Scheme schemeFromString(const QString &name);
[[nodiscard]] QString toString(Scheme scheme);
// Invalid with the words to print when an option is not known. Ends the program by itself for --help and --version.
[[nodiscard]] Result<StartOptions> startOptions(const QStringList &arguments, const UiState &state);

} // namespace bubenik::ui
