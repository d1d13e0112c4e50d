// What a Workspace holds; for its own files only.
#pragma once

#include "NetworkThread.h"
#include "Workspace.h"
#include "sync/Desk.h"

#include <QTimer>

namespace bubenik {

struct Workspace::Private {
    explicit Private(WorkspaceFolder openFolder)
        : folder(std::move(openFolder))
        , vault(std::make_shared<office::Vault>())
    {
        folder.setCodec(vault); // one key for all connections
    }

    WorkspaceFolder folder;
    std::shared_ptr<office::Vault> vault;
    SystemClock clock;
    Zone zone;
    QString town;
    QString user;
    std::unique_ptr<StoreThread> reader;
    std::unique_ptr<StoreThread> writer;
    Instant lookedOutside {};
    SyncStatus syncStatus;
    QString presence; // the document that is open here
    QTimer presenceTimer;
    std::unique_ptr<spelling::Checker> spelling; // made when it is first asked for
    std::unique_ptr<NetworkThread> network; // last: it ends first
};

} // namespace bubenik
