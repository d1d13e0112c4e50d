// Keeps the navigation told: how many deliveries need a person, and whether the house is in step with the shared
// server, sending, or waiting for the network.
#pragma once

#include "Workspace.h"
#include "common/Async.h"

#include <QTimer>

namespace bubenik::ui {

class Navigation;

class StatusWatch final : public QObject
{
    Q_OBJECT
public:
    StatusWatch(Workspace &workspace, Navigation &navigation, QObject *parent);

Q_SIGNALS:
    void told(const QString &sentence); // what the navigation shows now

private:
    void count();
    void takeSync(const SyncStatus &status);
    void showStatus();

    Workspace &m_workspace;
    Navigation &m_navigation;
    QTimer m_soon; // many changes, one count
    QTimer m_quiet; // after the last sign of sending
    QTimer m_lasting; // a round of sync is told only when it lasts
    QTimer m_minute; // times in words grow old
    LatestOnly m_latest;
    SyncStatus m_sync; // as shown
    SyncStatus m_newest;
    bool m_offline = false;
};

} // namespace bubenik::ui
