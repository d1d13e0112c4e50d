// Sends invitations, each exactly once as far as this can be known: written down as begun before anything goes out,
// what came of it written down before the next one. A lost answer and a process that died leave an unconfirmed one: a
// folder of mails is looked into, of a mail server nobody but a person can tell. Consent is asked once more at the very
// moment of sending. One pass at a time for a workspace, whichever process makes it (the file invite.lock).
#pragma once

#include "mail/MailTransport.h"
#include "meetings/InvitationMail.h"
#include "storage/ProcessLock.h"
#include "storage/Stores.h"

#include <QObject>
#include <QSet>

namespace bubenik {

struct InvitationSummary {
    int sent = 0;
    int later = 0; // the server asked to come again
    int failed = 0;
    int unconfirmed = 0; // in this pass
    int dropped = 0; // consent withdrawn meanwhile, meeting off
    std::optional<Error> stoppedBy; // what concerns all mail of a channel: nothing more was sent on it
};

class InvitationEngine final : public QObject
{
    Q_OBJECT
public:
    using MakeTransport = std::function<Result<std::unique_ptr<MailTransport>>(const ChannelId &)>;

    InvitationEngine(Stores &stores, Clock &clock, Zone zone, MakeTransport makeTransport);
    ~InvitationEngine() override;

    // Sends what is due. Stopped in between, the rest stays planned. Busy (code "inviting") while another process
    // sends.
    [[nodiscard]] Task<InvitationSummary> pass(Progress progress);
    // When there is something to do again; nullopt: nothing is planned here.
    [[nodiscard]] std::optional<Instant> nextDue();

Q_SIGNALS:
    void invitationChanged(const QString &invitationId);
    void progressed(int done, int total); // of the pass

private:
    struct Way; // out: a channel's transport and sender
    struct Ready; // a message begun
    struct Outcome;

    [[nodiscard]] Result<void> recover();
    [[nodiscard]] Result<Way *> wayOf(const ChannelId &channel);
    // What came of the last one, and the beginning of the next, in one transaction. nullopt: the next is not to be
    // sent.
    [[nodiscard]] Result<std::optional<Ready>> turn(const Outcome *last, const InvitationId *next);
    [[nodiscard]] Result<std::optional<Ready>> begin(const InvitationId &id, Instant now);
    [[nodiscard]] Result<void> record(const Outcome &outcome, Instant now);
    [[nodiscard]] Result<QList<MailFile>> filesOf(const Meeting &meeting);
    [[nodiscard]] Task<InvitationSummary> sendAll(Progress progress);
    void count(const Outcome &outcome);

    Stores &m_stores;
    Clock &m_clock;
    Zone m_zone;
    MakeTransport m_makeTransport;
    ProcessLock m_lock;
    // Of one pass:
    std::map<QString, std::unique_ptr<Way>> m_ways; // by channel
    QHash<QString, QList<MailFile>> m_files; // by meeting
    QSet<QString> m_stopped; // channels
    InvitationSummary m_summary;
};

} // namespace bubenik
