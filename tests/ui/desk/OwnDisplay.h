// A display of its own with a window manager on it: Xvfb on a free number and openbox, for as long as this lives.
#pragma once

#include <QProcess>

namespace bubenik::ui {

class OwnDisplay final
{
public:
    OwnDisplay() = default;
    ~OwnDisplay();
    Q_DISABLE_COPY_MOVE(OwnDisplay)

    [[nodiscard]] bool start(); // false: told on stderr
    [[nodiscard]] bool isManaged() const { return m_manager.state() == QProcess::Running; }
    // The environment for programs on this display.
    [[nodiscard]] QProcessEnvironment environment() const;

private:
    QProcess m_server;
    QProcess m_manager;
    QString m_name;
};

} // namespace bubenik::ui
