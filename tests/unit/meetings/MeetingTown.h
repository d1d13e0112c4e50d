// A workspace with contacts, groups and a folder for mails, to invite in.
#pragma once

#include "fakes/clock/TestClock.h"
#include "meetings/InvitationEngine.h"
#include "meetings/Inviting.h"
#include "meetings/MeetingChanges.h"
#include "secrets/SecretStore.h"
#include "storage/WorkspaceFolder.h"

#include <QTemporaryDir>

namespace bubenik::testing {

class MeetingTown
{
public:
    MeetingTown();

    [[nodiscard]] Contact addContact(const QString &name, const QString &email, const QString &street = {});
    void save(const Contact &contact);
    // Of the group "residents", in eight days at 17:00.
    [[nodiscard]] Meeting addMeeting();
    [[nodiscard]] InvitationPlan order(const Meeting &meeting, bool atOnce = true);
    [[nodiscard]] Invitation invitation(const Meeting &meeting, const Contact &contact);
    void change(const Meeting &meeting, const std::function<void(Meeting &)> &edit);
    // One pass of a new engine, as a new process would make it.
    [[nodiscard]] Result<InvitationSummary> pass(Progress progress = {});
    // The mails in the folder by recipient, read by GMime.
    [[nodiscard]] QMultiMap<QString, QByteArray> mails() const;
    void useSmtp(quint16 port);

    QTemporaryDir directory;
    TestClock clock;
    std::unique_ptr<Stores> stores;
    std::unique_ptr<SecretStore> secrets;
    Zone zone;
    ChannelId channel { QStringLiteral("posta") };
    GroupId group;
};

} // namespace bubenik::testing
