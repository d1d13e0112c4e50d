// A workspace opened on one thread, with all that is needed to work in it and to send from it: stores,
// secrets, HTTP, channels, the delivery engine. The command line uses it directly; the window's Workspace
// keeps one on its delivery thread. Belongs to the thread that opened it; needs that thread's event loop for
// everything that returns a Task.
#pragma once

#include "Backend.h"
#include "channels/Registry.h"
#include "chat/ChatKeeper.h"
#include "core/Zone.h"
#include "feedback/FeedbackEngine.h"
#include "office/OfficeKey.h"
#include "meetings/InvitationEngine.h"
#include "meetings/ReplyReader.h"
#include "sms/SmsEngine.h"
#include "warnings/WarningWatcher.h"
#include "sightings/FeedWatcher.h"
#include "publishing/DeliveryEngine.h"
#include "publishing/OpenDataKeeper.h"
#include "storage/WorkspaceFolder.h"

namespace bubenik {

class HeadlessWorkspace final
{
public:
    // `secretsFile` empty: the system's keychain. `vault`: shared with others who work with this workspace; null: its own.
    [[nodiscard]] static Result<std::unique_ptr<HeadlessWorkspace>> open(
        const QString &path, const QString &secretsFile, std::shared_ptr<office::Vault> vault = nullptr);
    ~HeadlessWorkspace();
    HeadlessWorkspace(const HeadlessWorkspace &) = delete;
    HeadlessWorkspace &operator=(const HeadlessWorkspace &) = delete;

    [[nodiscard]] const WorkspaceFolder &folder() const;
    [[nodiscard]] Stores &stores();
    [[nodiscard]] Clock &clock();
    [[nodiscard]] const Zone &zone() const;
    [[nodiscard]] QString town() const;
    [[nodiscard]] QString userName() const; // the setting "author", else the system account's name
    [[nodiscard]] DeliveryEngine &engine();
    [[nodiscard]] FeedbackEngine &feedback();
    [[nodiscard]] chat::ChatKeeper &chats();
    // Puts the calendar of open days on the sites that channels have, where it has changed. On how many.
    [[nodiscard]] Result<int> publishOpenDays();
    [[nodiscard]] OpenDataKeeper &openData();
    [[nodiscard]] InvitationEngine &invitations();
    [[nodiscard]] ReplyReader &replies();
    // What invitations go out by: the first channel for mail; a folder in the workspace, made now, when there is none.
    [[nodiscard]] Result<ChannelId> mailChannel();
    [[nodiscard]] sightings::FeedWatcher &feeds();
    [[nodiscard]] SmsEngine &sms();
    [[nodiscard]] warnings::WarningWatcher &warnings();
    [[nodiscard]] Backend &backend();
    // One round with the shared server. NotFound, code "no-backend", without one.
    [[nodiscard]] Task<SyncSummary> sync(Progress progress = {});
    // With the delivery engine at rest: it goes by the server's word afterwards.
    [[nodiscard]] Task<BackendCheck> connectBackend(BackendAccount account, std::optional<QString> password);
    [[nodiscard]] Task<void> disconnectBackend();
    [[nodiscard]] Task<void> adoptServer(SyncEngine::Adopt choice);
    // The office: visits of citizens, for the assistant and the mayor. Forbidden, code "office-rights", for somebody
    // else on a shared server; without one everybody at this desk is meant. Otherwise as office/OfficeKey.h says.
    [[nodiscard]] Result<void> mayUseOffice();
    [[nodiscard]] Task<void> openOffice(office::WhenMissing whenMissing = office::WhenMissing::Make);
    [[nodiscard]] Task<office::KeyReport> officeReport();
    [[nodiscard]] Task<QString> recoveryKey(); // for printing
    [[nodiscard]] Task<void> recoverOffice(QString typed);
    [[nodiscard]] Task<void> startOfficeOver();
    // Removes visits with all that belongs to them.
    [[nodiscard]] Task<office::Erased> eraseVisits(QStringList ids);

    // The path of a file that may have to be fetched from the server first.
    [[nodiscard]] Task<QString> fetchFile(QString digest);

    // Unsupported (code "kind") for a kind of channel that this program does not know.
    [[nodiscard]] Result<std::unique_ptr<Channel>> makeChannel(const ChannelConfig &config);
    // Looks whether the channel works; with a secret that is not saved yet, or else the saved one.
    [[nodiscard]] Task<ChannelAccount> check(ChannelConfig config, std::optional<QString> secret = {});
    [[nodiscard]] Task<ChannelAccount> checkSaved(ChannelId id);
    // The secrets first, so that a channel is never there without them. `signInSecret`: see signInKey().
    [[nodiscard]] Task<void> save(
        ChannelConfig config, std::optional<QString> secret, std::optional<QString> signInSecret = {});
    // By the system's browser (ChannelDescriptor::signIn); saves nothing. With a secret that is not saved yet, or else
    // the saved one. Unsupported, code "no-sign-in".
    [[nodiscard]] Task<QList<SignInOffer>> signIn(SignInRequest request, std::optional<QString> signInSecret = {});
    [[nodiscard]] Task<void> remove(ChannelId id);
    // What lies on the channel that this unconfirmed delivery may have made. Invalid, code "not-unconfirmed".
    [[nodiscard]] Task<QList<Candidate>> candidates(DeliveryId id);
    // The item that a person points at by its address or id. NotFound, code "no-item"; Invalid, code "remote-id".
    [[nodiscard]] Task<RemoteItem> locate(ChannelId id, QString where);

private:
    void takeGate();
    [[nodiscard]] Result<void> noteRights(const BackendCheck &checked);
    [[nodiscard]] Task<void> prepareSync(Audience audience);
    [[nodiscard]] Result<std::unique_ptr<Channel>> savedChannel(const ChannelId &id);
    HeadlessWorkspace();
    struct Private;
    std::unique_ptr<Private> d;
};

// As HeadlessWorkspace::mayUseOffice(); on any thread.
[[nodiscard]] Result<void> mayUseOffice(Stores &stores);
// Whether a change of this document can give the delivery engine something to do.
[[nodiscard]] bool concernsDelivery(const QString &documentId);
// The same for the calendar of open days.
[[nodiscard]] bool concernsOpenDays(const QString &documentId);
// The same for the mayor's chats.
[[nodiscard]] bool concernsChat(const QString &documentId);
// The same for invitations.
[[nodiscard]] bool concernsInvitation(const QString &documentId);
// The same for short messages.
[[nodiscard]] bool concernsSms(const QString &documentId);
// The name of the person at this computer, for a workspace that has no setting "author".
[[nodiscard]] QString accountName();
// A page that shows the item as the channel will, made without network and without secrets; on any thread.
[[nodiscard]] Result<QString> previewPage(Stores &stores, const ChannelId &id, const Outgoing &outgoing, Clock &clock);

} // namespace bubenik
