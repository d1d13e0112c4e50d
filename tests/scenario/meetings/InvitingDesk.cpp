#include "scenario/meetings/InvitingDesk.h"

namespace bubenik {

using namespace Qt::StringLiterals;

InvitingDesk::InvitingDesk()
    : m_day(QDate::currentDate().addDays(10))
{
    EXPECT_EQ(run({ u"workspace"_s, u"init"_s, u"--town"_s, u"Klášterec nad Ohří"_s }).exit, 0);
}

std::unique_ptr<Stores> InvitingDesk::stores() const
{
    return *WorkspaceFolder::open(workspace())->stores();
}

CliRun InvitingDesk::meeting(const QStringList &arguments, const QByteArray &input)
{
    return run(QStringList { u"--secrets"_s, secretsFile() } + arguments, input);
}

void InvitingDesk::addContacts(const QStringList &emails)
{
    const auto here = stores();
    const auto now = SystemClock().now();
    const auto known = *here->groups.named(u"Obyvatelé"_s);
    const auto group = known ? *known : *here->groups.add(u"Obyvatelé"_s, now);
    const auto added = here->database->transaction([&]() -> Result<void> {
        int number = 0;
        for (const auto &email : emails) {
            Contact contact;
            contact.id = newContactId(now);
            contact.givenName = u"Jana"_s;
            contact.familyName = u"Nováková %1"_s.arg(++number);
            contact.emails = { email };
            contact.groups = { group.id };
            BUBENIK_TRY(here->contacts.save(contact, u"test"_s, now));
        }
        return {};
    });
    ASSERT_TRUE(added.has_value());
}

void InvitingDesk::addMailChannel(quint16 port, const QStringList &more, const QByteArray &password)
{
    QStringList arguments { u"channel"_s, u"add"_s, u"posta"_s, u"--kind"_s, u"smtp"_s };
    for (const auto &setting :
        QStringList { u"host=localhost"_s, u"port=%1"_s.arg(port), u"from=pozvanky@klasterec.cz"_s } + more) {
        arguments += { u"--set"_s, setting };
    }
    if (!password.isEmpty()) {
        arguments.append(u"--secret-stdin"_s);
    }
    const auto added = meeting(arguments, password + '\n');
    ASSERT_EQ(added.exit, 0) << added.err.constData();
}

void InvitingDesk::addFolderChannel()
{
    const auto added = run({ u"channel"_s, u"add"_s, u"posta"_s, u"--kind"_s, u"eml"_s, u"--set"_s,
        u"path="_s + mailFolder(), u"--set"_s, u"from=pozvanky@klasterec.cz"_s });
    ASSERT_EQ(added.exit, 0) << added.err.constData();
}

QString InvitingDesk::addMeeting(qint64 documentBytes)
{
    const auto agenda = write(u"agenda.txt"_s, "1. Projekt\n2. Dotazy\n");
    QStringList arguments { u"meeting"_s, u"add"_s, u"--title"_s, u"Petlérská ulice"_s, u"--starts"_s,
        m_day.toString(Qt::ISODate) + u"T17:00"_s, u"--ends"_s, m_day.toString(Qt::ISODate) + u"T19:00"_s, u"--place"_s,
        u"Kulturní dům"_s, u"--agenda-file"_s, agenda, u"--group"_s, u"Obyvatelé"_s };
    if (documentBytes > 0) {
        arguments += { u"--document"_s, write(u"plan.pdf"_s, "%PDF-1.4\n" + QByteArray(documentBytes, 'x')) };
    }
    const auto added = run(arguments);
    EXPECT_EQ(added.exit, 0) << added.err.constData();
    return added.object()[u"id"_s].toString();
}

} // namespace bubenik
