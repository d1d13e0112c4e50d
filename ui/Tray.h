// The icon in the system's tray: what the program is at in its tooltip and menu, a way back to the window, and the end.
// With it closing the window leaves the program running; that is said once.
#pragma once

#include "common/UiState.h"

#include <QObject>
#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace bubenik::ui {

class Tray final : public QObject
{
    Q_OBJECT
public:
    Tray(UiState &state, QObject *parent = nullptr);
    ~Tray() override;

    // Wanted by this machine's user, and this desktop has a tray.
    [[nodiscard]] bool isWanted() const;
    void follow(); // shows or takes away the icon, as the setting says now
    // The window goes away; true: into the tray, so that the program stays.
    [[nodiscard]] bool takeWindow();
    void setState(const QString &sentence); // "Sladěno. Čekají 2 zásilky."
    [[nodiscard]] QMenu *menu() const { return m_menu.get(); }
    [[nodiscard]] bool isShown() const { return m_icon != nullptr; }

Q_SIGNALS:
    void openRequested();
    void newRequested();
    void quitRequested();

private:
    UiState &m_state;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QAction *m_says = nullptr;
    QString m_sentence;
};

} // namespace bubenik::ui
