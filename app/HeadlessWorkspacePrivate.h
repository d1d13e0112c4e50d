// What a HeadlessWorkspace holds; for its own files only.
#pragma once

#include "HeadlessWorkspace.h"
#include "net/QtHttpClient.h"
#include "secrets/SecretStore.h"

namespace bubenik {

struct HeadlessWorkspace::Private {
    Private(WorkspaceFolder openFolder, std::unique_ptr<Stores> openStores, const QString &secretsFile,
        std::shared_ptr<office::Vault> openVault);

    [[nodiscard]] QString town() const;
    [[nodiscard]] ChannelContext context(SecretStore &withSecrets, const ChannelId &id);

    WorkspaceFolder folder;
    std::shared_ptr<office::Vault> vault;
    std::unique_ptr<Stores> stores;
    std::unique_ptr<SecretStore> secrets;
    SystemClock clock;
    QtHttpClient http;
    Zone zone;
    std::unique_ptr<Backend> backend;
    std::unique_ptr<DeliveryEngine> engine; // the engines last: they use all of the above
    std::unique_ptr<FeedbackEngine> feedback;
    std::unique_ptr<chat::ChatKeeper> chats;
    std::unique_ptr<InvitationEngine> invitations;
    std::unique_ptr<ReplyReader> replies;
    std::unique_ptr<sightings::FeedWatcher> feeds;
    std::unique_ptr<SmsEngine> sms;
    std::unique_ptr<OpenDataKeeper> openData;
    std::unique_ptr<warnings::WarningWatcher> warnings;
};

} // namespace bubenik
