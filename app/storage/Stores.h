// All stores over one connection: what one thread works with.
#pragma once

#include "storage/AttachmentStore.h"
#include "storage/ChannelStore.h"
#include "storage/DeliveryStore.h"
#include "storage/PostStore.h"
#include "storage/SettingsStore.h"

#include <QFileInfo>

namespace bubenik {

struct Stores {
    Stores(std::unique_ptr<Database> openDatabase, const QString &attachmentsDirectory)
        : folder(QFileInfo(attachmentsDirectory).absolutePath())
        , database(std::move(openDatabase))
        , documents(*database)
        , posts(*database, documents)
        , deliveries(*database, documents)
        , channels(*database, documents)
        , attachments(attachmentsDirectory)
        , settings(*database)
    {
    }

    QString folder; // the workspace's
    std::unique_ptr<Database> database;
    DocumentStore documents;
    PostStore posts;
    DeliveryStore deliveries;
    ChannelStore channels;
    AttachmentStore attachments;
    SettingsStore settings;
};

} // namespace bubenik
