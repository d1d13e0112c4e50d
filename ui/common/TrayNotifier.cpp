#include "common/TrayNotifier.h"

#include <QApplication>
#include <QSystemTrayIcon>

namespace bubenik::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto shownFor = 20s;

}

TrayNotifier::TrayNotifier()
{
    m_gone.setSingleShot(true);
    m_gone.setInterval(shownFor + 10s);
    connect(&m_gone, &QTimer::timeout, this, [this] { m_icon.reset(); });
}

TrayNotifier::~TrayNotifier() = default;

void TrayNotifier::show(const Notice &notice)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) {
        return;
    }
    if (!m_icon) {
        m_icon = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT activated(m_document); });
        m_icon->show();
    }
    m_document = notice.document;
    m_icon->showMessage(notice.title, notice.text, QSystemTrayIcon::Warning,
        int(std::chrono::duration_cast<std::chrono::milliseconds>(shownFor).count()));
    m_gone.start();
}

} // namespace bubenik::ui
