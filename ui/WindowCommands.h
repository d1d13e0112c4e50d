// What the window itself can do, for the box that finds anything: its pages, what can be done on them, the sections of the
// settings, help, filters with a name. One table for all pages; a new thing to do is a line in WindowCommands.cpp.
#pragma once

#include "find/FindRow.h"

namespace bubenik::ui {

class MainWindow;

struct CommandScope {
    QStringList pages; // shown to this person
    QMap<QString, QStringList> filters; // named ones by page
    bool isConnected = false; // to a shared newsroom
    std::function<void()> synchronise;
    std::function<void(const QString &chapter)> help; // empty: the chapter of the page
};

// In the order in which they are shown while nothing is typed.
[[nodiscard]] QList<FindCommand> windowCommands(MainWindow &window, const CommandScope &scope);

} // namespace bubenik::ui
