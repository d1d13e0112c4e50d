#include "meetings/InvitationEngine.h"

#include "core/CrashPoint.h"
#include "meetings/InvitationSteps.h"
#include "meetings/Inviting.h"
#include "net/SendSteps.h"
#include "people/Salutation.h"

#include <QFile>

namespace bubenik {

using namespace Qt::StringLiterals;

struct InvitationEngine::Way {
    std::unique_ptr<MailTransport> transport;
    InvitationSender sender;
};

struct InvitationEngine::Ready {
    Invitation invitation;
    InvitationParts parts;
};

struct InvitationEngine::Outcome {
    InvitationId id;
    QString mark; // of the message it was
    Result<SmtpReceipt> receipt;
    ChannelId channel;
};

InvitationEngine::InvitationEngine(Stores &stores, Clock &clock, Zone zone, MakeTransport makeTransport)
    : m_stores(stores)
    , m_clock(clock)
    , m_zone(std::move(zone))
    , m_makeTransport(std::move(makeTransport))
    , m_lock(stores.folder + u"/invite.lock"_s)
{
}

InvitationEngine::~InvitationEngine() = default;

std::optional<Instant> InvitationEngine::nextDue()
{
    return m_stores.invitations.nextDue(m_stores.settings.deskId()).value_or(std::nullopt);
}

Task<InvitationSummary> InvitationEngine::pass(Progress progress)
{
    if (!m_lock.tryAcquire()) {
        co_return fail(ErrorKind::Busy, u"another process sends invitations"_s, u"inviting"_s);
    }
    m_ways.clear();
    m_files.clear();
    m_stopped.clear();
    m_summary = {};
    const auto recovered = recover();
    if (!recovered) {
        m_lock.release();
        co_return fail(recovered.error());
    }
    auto sending = sendAll(std::move(progress));
    auto summary = co_await std::move(sending);
    m_ways.clear(); // their connections too
    m_files.clear();
    m_lock.release();
    co_return summary;
}

Task<InvitationSummary> InvitationEngine::sendAll(Progress progress)
{
    const auto reminders = orderDueReminders(m_stores, m_clock.now());
    BUBENIK_CO_TRY(reminders);
    const auto due
        = m_stores.invitations.withState(InvitationState::Planned, m_stores.settings.deskId(), m_clock.now());
    BUBENIK_CO_TRY(due);
    std::optional<Outcome> last;
    int done = 0;
    for (const auto &id : *due) {
        if (progress.stop.stop_requested()) {
            break;
        }
        const auto ready = turn(last ? &*last : nullptr, &id);
        last.reset();
        BUBENIK_CO_TRY(ready);
        Q_EMIT progressed(done, static_cast<int>(due->size()));
        ++done;
        if (!*ready) {
            continue;
        }
        const auto &invitation = (*ready)->invitation;
        const auto &way = *m_ways.at(invitation.channel.value);
        auto written = invitationMail(invitation, (*ready)->parts, way.sender, m_clock.now());
        if (!written) {
            last = Outcome { id, invitation.mark, fail(written.error()), invitation.channel };
            continue;
        }
        crashPoint("invitation.begun");
        auto sending = way.transport->send(*std::move(written), progress);
        auto receipt = co_await std::move(sending);
        crashPoint("invitation.answered");
        last = Outcome { id, invitation.mark, std::move(receipt), invitation.channel };
    }
    const auto told = turn(last ? &*last : nullptr, nullptr);
    BUBENIK_CO_TRY(told);
    crashPoint("invitation.told");
    Q_EMIT progressed(done, static_cast<int>(due->size()));
    co_return m_summary;
}

Result<std::optional<InvitationEngine::Ready>> InvitationEngine::turn(const Outcome *last, const InvitationId *next)
{
    std::optional<Ready> ready;
    const auto now = m_clock.now();
    const auto written = m_stores.database->transaction([&]() -> Result<void> {
        if (last != nullptr) {
            BUBENIK_TRY(record(*last, now));
        }
        if (next == nullptr) {
            return {};
        }
        auto begun = begin(*next, now);
        if (!begun) {
            return fail(begun.error());
        }
        ready = *std::move(begun);
        return {};
    });
    if (!written) {
        return fail(written.error());
    }
    if (last != nullptr) {
        Q_EMIT invitationChanged(last->id.value);
    }
    return ready;
}

Result<void> InvitationEngine::record(const Outcome &outcome, Instant now)
{
    auto invitation = m_stores.invitations.load(outcome.id);
    if (!invitation && invitation.error().kind == ErrorKind::NotFound) {
        return {}; // erased meanwhile
    }
    if (!invitation) {
        return fail(invitation.error());
    }
    if (invitation->mark != outcome.mark || invitation->state != InvitationState::Sending) {
        return {}; // a person was faster
    }
    if (outcome.receipt) {
        invitationstep::sent(*invitation, now);
        ++m_summary.sent;
        return m_stores.invitations.save(*invitation, now);
    }
    const auto &error = outcome.receipt.error();
    if (error.kind == ErrorKind::UnknownOutcome) {
        invitationstep::unknown(*invitation, error, now);
        ++m_summary.unconfirmed;
        return m_stores.invitations.save(*invitation, now);
    }
    const bool concernsAll = mail::concernsAllMail(error) || sendstep::isOfThisComputer(error);
    invitationstep::refused(*invitation, error, concernsAll, now);
    if (concernsAll) {
        m_stopped.insert(outcome.channel.value);
        m_summary.stoppedBy = error;
    } else if (invitation->state == InvitationState::Failed) {
        ++m_summary.failed;
    } else if (error.kind != ErrorKind::Cancelled) {
        ++m_summary.later;
    }
    return m_stores.invitations.save(*invitation, now);
}

Result<std::optional<InvitationEngine::Ready>> InvitationEngine::begin(const InvitationId &id, Instant now)
{
    auto invitation = m_stores.invitations.load(id);
    if (!invitation) {
        return invitation.error().kind == ErrorKind::NotFound ? Result<std::optional<Ready>>(std::nullopt)
                                                              : fail(invitation.error());
    }
    const auto meeting = m_stores.meetings.load(invitation->meeting);
    const auto contact = m_stores.contacts.load(invitation->contact);
    const bool isDue = invitation->state == InvitationState::Planned && invitation->due <= now
        && (!invitation->nextAttempt || *invitation->nextAttempt <= now);
    if (!isDue || !meeting || meeting->isPaused || m_stopped.contains(invitation->channel.value)) {
        return std::nullopt;
    }
    const bool mayBeWritten = contact && !contact->deletedAt && mayWrite(*contact, purpose::invitations);
    if (!mayBeWritten || !invitationstep::isWanted(*invitation, *meeting) || meeting->deletedAt) {
        invitationstep::drop(*invitation, now, mayBeWritten ? u"not-wanted"_s : u"no-consent"_s);
        ++m_summary.dropped;
        BUBENIK_TRY(m_stores.invitations.save(*invitation, now));
        return std::nullopt;
    }
    const auto way = wayOf(invitation->channel);
    const auto files = way ? filesOf(*meeting) : fail(way.error());
    if (!files) {
        m_stopped.insert(invitation->channel.value);
        m_summary.stoppedBy = files.error();
        return std::nullopt;
    }
    invitationstep::begin(*invitation, now);
    BUBENIK_TRY(m_stores.invitations.save(*invitation, now));
    return Ready { *invitation, { *meeting, salutationOf(*contact), *files } };
}

Result<InvitationEngine::Way *> InvitationEngine::wayOf(const ChannelId &channel)
{
    auto &way = m_ways[channel.value];
    if (way) {
        return way.get();
    }
    const auto config = m_stores.channels.load(channel);
    auto settings = config ? mail::settingsOf(*config) : fail(config.error());
    if (!settings) {
        return fail(settings.error());
    }
    auto transport = m_makeTransport(channel);
    if (!transport) {
        return fail(transport.error());
    }
    const auto town = m_stores.settings.value(u"town"_s);
    if (settings->from.name.isEmpty()) {
        settings->from.name = town;
    }
    way = std::make_unique<Way>(Way { *std::move(transport), { settings->from, town, m_zone } });
    return way.get();
}

Result<QList<MailFile>> InvitationEngine::filesOf(const Meeting &meeting)
{
    const auto known = m_files.constFind(meeting.id.value);
    if (known != m_files.cend()) {
        return *known;
    }
    QList<MailFile> files;
    for (const auto &document : meeting.documents) {
        const auto path = m_stores.attachments.path(document);
        QFile file(path.value_or(QString()));
        if (!path || !file.open(QIODevice::ReadOnly)) {
            return fail(Error { .kind = ErrorKind::NotFound,
                .detail = u"a document is not on this desk"_s,
                .code = u"no-file"_s,
                .subject = document.fileName });
        }
        files.append(mail::encodedFile(document.fileName, document.mime.toLatin1(), file.readAll()));
    }
    m_files.insert(meeting.id.value, files);
    return files;
}

// Whatever was being sent when the process died.
Result<void> InvitationEngine::recover()
{
    const auto begun = m_stores.invitations.withState(InvitationState::Sending, m_stores.settings.deskId());
    if (!begun) {
        return fail(begun.error());
    }
    for (const auto &id : *begun) {
        const auto now = m_clock.now();
        const auto recovered = m_stores.database->transaction([&]() -> Result<void> {
            auto invitation = m_stores.invitations.load(id);
            if (!invitation) {
                return fail(invitation.error());
            }
            const auto way = wayOf(invitation->channel);
            const auto wasSent = way ? (*way)->transport->wasSent(invitation->mark) : std::nullopt;
            invitationstep::recover(*invitation, wasSent, now);
            m_summary.unconfirmed += wasSent ? 0 : 1;
            return m_stores.invitations.save(*invitation, now);
        });
        if (!recovered) {
            return recovered;
        }
        Q_EMIT invitationChanged(id.value);
    }
    return {};
}

} // namespace bubenik
