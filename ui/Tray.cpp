#include "Tray.h"

#include "settings/StartCard.h"

#include <QApplication>
#include <QMenu>
#include <QSystemTrayIcon>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

const auto toldSetting = u"tray/told"_s;

}

Tray::Tray(UiState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_menu(std::make_unique<QMenu>())
{
    m_says = m_menu->addAction(QString());
    m_says->setEnabled(false);
    m_says->setVisible(false);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Open Bubeník")), &QAction::triggered, this, &Tray::openRequested);
    connect(m_menu->addAction(tr("New post")), &QAction::triggered, this, &Tray::newRequested);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Quit")), &QAction::triggered, this, &Tray::quitRequested);
}

Tray::~Tray() = default;

bool Tray::isWanted() const
{
    return m_state.value(traySetting).toBool() && QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::follow()
{
    if (isWanted() == isShown()) {
        return;
    }
    QGuiApplication::setQuitOnLastWindowClosed(isShown()); // with the icon the end is its menu's
    if (isShown()) {
        m_icon.reset();
        return;
    }
    m_icon = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
    m_icon->setContextMenu(m_menu.get());
    m_icon->setToolTip(m_sentence.isEmpty() ? u"Bubeník"_s : u"Bubeník – "_s + m_sentence);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick) {
            Q_EMIT openRequested();
        }
    });
    m_icon->show();
}

bool Tray::takeWindow()
{
    follow();
    if (!isShown()) {
        return false;
    }
    if (!m_state.value(toldSetting).toBool()) {
        m_state.set(toldSetting, true);
        m_icon->showMessage(tr("Bubeník goes on working"),
            tr("Its window is closed, its icon stays here and sends what is due. The icon's menu ends it."),
            QSystemTrayIcon::Information);
    }
    return true;
}

void Tray::setState(const QString &sentence)
{
    m_sentence = sentence;
    m_says->setText(sentence);
    m_says->setVisible(!sentence.isEmpty());
    if (m_icon) {
        m_icon->setToolTip(sentence.isEmpty() ? u"Bubeník"_s : u"Bubeník – "_s + sentence);
    }
}

} // namespace bubenik::ui
