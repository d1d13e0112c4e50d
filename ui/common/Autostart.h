// Whether this program starts with the system, into the tray. On Linux a file of the XDG autostart specification in the
// user's own folder, on Windows a value of the user's own Run key.
#pragma once

#include "core/Result.h"

#include <QStringList>
#include <memory>

namespace bubenik::ui {

class Autostart
{
public:
    virtual ~Autostart() = default;

    [[nodiscard]] virtual bool isOn() const = 0;
    // `command`: the program and its arguments.
    [[nodiscard]] virtual Result<void> switchOn(const QStringList &command) = 0;
    [[nodiscard]] virtual Result<void> switchOff() = 0;
};

[[nodiscard]] std::unique_ptr<Autostart> systemAutostart();
// In this folder instead of ~/.config/autostart.
[[nodiscard]] std::unique_ptr<Autostart> xdgAutostart(const QString &folder);
// One line that starts it, as the Exec key wants it: quoted, escaped, % doubled.
[[nodiscard]] QString execLine(const QStringList &command);
// How this very program is started again: the packed file of an AppImage, Flatpak's own way, else its path.
[[nodiscard]] QStringList ownCommand();

} // namespace bubenik::ui
