// Has the desktop tell of what needs a person (common/Notices.h), unless this machine's user does not want that.
#pragma once

#include "Workspace.h"
#include "common/Async.h"
#include "common/Notifier.h"
#include "common/UiState.h"

#include <QTimer>

namespace bubenik::ui {

class NoticeWatch final : public QObject
{
    Q_OBJECT
public:
    NoticeWatch(Workspace &workspace, UiState &state, std::unique_ptr<Notifier> notifier, QObject *parent);

Q_SIGNALS:
    void openRequested(const QString &documentId); // somebody clicked

private:
    void look();

    Workspace &m_workspace;
    UiState &m_state;
    std::unique_ptr<Notifier> m_notifier;
    QTimer m_soon; // many changes, one look
};

} // namespace bubenik::ui
