#include "unit/meetings/MeetingTown.h"

#include "fakes/clock/Wait.h"
#include "mail/ReceivedMail.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

namespace bubenik::testing {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

MeetingTown::MeetingTown()
{
    const auto folder = WorkspaceFolder::create(directory.filePath(u"ws"_s), u"Klášterec nad Ohří"_s, "Europe/Prague");
    EXPECT_TRUE(folder.has_value());
    stores = *folder->stores();
    secrets = fileSecretStore(directory.filePath(u"secrets"_s));
    ChannelConfig config { .id = channel, .kind = u"eml"_s, .name = {}, .settings = {} };
    config.settings = { { u"path"_s, directory.filePath(u"mail"_s) }, { u"from"_s, u"pozvanky@klasterec.cz"_s } };
    EXPECT_TRUE(stores->channels.save(config, clock.now()).has_value());
    group = stores->groups.add(u"Obyvatelé"_s, clock.now())->id;
}

void MeetingTown::useSmtp(quint16 port)
{
    ChannelConfig config { .id = channel, .kind = u"smtp"_s, .name = {}, .settings = {} };
    config.settings = { { u"host"_s, u"127.0.0.1"_s }, { u"port"_s, QString::number(port) },
        { u"security"_s, u"none"_s }, { u"from"_s, u"pozvanky@klasterec.cz"_s } };
    EXPECT_TRUE(stores->channels.save(config, clock.now()).has_value());
}

Contact MeetingTown::addContact(const QString &name, const QString &email, const QString &street)
{
    Contact contact;
    contact.id = newContactId(clock.now());
    contact.givenName = name.section(u' ', 0, 0);
    contact.familyName = name.section(u' ', 1);
    if (!email.isEmpty()) {
        contact.emails = { email };
    }
    if (!street.isEmpty()) {
        const auto parts = splitStreet(street);
        contact.address = { .street = parts.street,
            .houseNumber = parts.houseNumber,
            .postcode = u"431 51"_s,
            .town = u"Klášterec nad Ohří"_s };
    }
    contact.groups = { group };
    save(contact);
    return contact;
}

void MeetingTown::save(const Contact &contact)
{
    const auto saved = stores->contacts.save(contact, u"test"_s, clock.now());
    EXPECT_TRUE(saved.has_value()) << qPrintable(saved ? QString() : saved.error().code);
}

Meeting MeetingTown::addMeeting()
{
    Meeting meeting;
    meeting.title = u"Petlérská ulice"_s;
    meeting.place = u"Kulturní dům"_s;
    meeting.starts = *instantFromIso(u"2026-12-07T16:00:00.000Z"_s);
    meeting.ends = meeting.starts + 2h;
    meeting.agenda = u"1. Projekt\n2. Dotazy"_s;
    meeting.audience.groups = { group };
    const auto added = bubenik::addMeeting(*stores, meeting, u"Jana"_s, clock.now());
    EXPECT_TRUE(added.has_value());
    return *added;
}

InvitationPlan MeetingTown::order(const Meeting &meeting, bool atOnce)
{
    const auto plan
        = orderInvitations(*stores, { .meeting = meeting.id, .channel = channel, .atOnce = atOnce }, clock.now());
    EXPECT_TRUE(plan.has_value()) << qPrintable(plan ? QString() : plan.error().code);
    return plan.value_or(InvitationPlan {});
}

Invitation MeetingTown::invitation(const Meeting &meeting, const Contact &contact)
{
    return stores->invitations.load(invitationId(meeting.id, contact.id)).value_or(Invitation {});
}

void MeetingTown::change(const Meeting &meeting, const std::function<void(Meeting &)> &edit)
{
    EXPECT_TRUE(changeMeeting(*stores, meeting.id, u"Jana"_s, clock.now(), [&](Meeting &fresh) -> Result<void> {
        edit(fresh);
        return {};
    }));
}

Result<InvitationSummary> MeetingTown::pass(Progress progress)
{
    const auto transport = [this](const ChannelId &id) -> Result<std::unique_ptr<MailTransport>> {
        return mailTransport(*stores->channels.load(id), *secrets, clock);
    };
    InvitationEngine engine(*stores, clock, zone, transport);
    auto passing = engine.pass(std::move(progress));
    return bubenik::waitFor(std::move(passing));
}

QMultiMap<QString, QByteArray> MeetingTown::mails() const
{
    QMultiMap<QString, QByteArray> found;
    const QDir folder(directory.filePath(u"mail"_s));
    for (const auto &name : folder.entryList({ u"*.eml"_s }, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        const auto mail = mail::readMail(bytes);
        EXPECT_TRUE(mail.has_value());
        found.insert(mail->to.value(0).address, bytes);
    }
    return found;
}

} // namespace bubenik::testing
