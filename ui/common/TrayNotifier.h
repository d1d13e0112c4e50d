// Messages of an icon in the system's tray, which is there only as long as one of them is shown.
#pragma once

#include "common/Notifier.h"

#include <QTimer>

class QSystemTrayIcon;

namespace bubenik::ui {

class TrayNotifier final : public Notifier
{
    Q_OBJECT
public:
    TrayNotifier();
    ~TrayNotifier() override;
    void show(const Notice &notice) override;

private:
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QString m_document; // of the last one: trays tell only that a message was clicked
    QTimer m_gone;
};

} // namespace bubenik::ui
