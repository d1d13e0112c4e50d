#include "scenario/sms/TextingDesk.h"

namespace bubenik {

using namespace Qt::StringLiterals;

TextingDesk::TextingDesk()
{
    EXPECT_EQ(run({ u"workspace"_s, u"init"_s, u"--town"_s, u"Klášterec nad Ohří"_s }).exit, 0);
}

std::unique_ptr<Stores> TextingDesk::stores() const
{
    return *WorkspaceFolder::open(workspace())->stores();
}

CliRun TextingDesk::sms(const QStringList &arguments, const QByteArray &input)
{
    return run(QStringList { u"--secrets"_s, secretsFile() } + arguments, input);
}

void TextingDesk::addPhones(int count)
{
    const auto here = stores();
    const auto now = SystemClock().now();
    const auto group = *here->groups.add(u"Obyvatelé"_s, now);
    const auto added = here->database->transaction([&]() -> Result<void> {
        for (int i = 0; i < count; ++i) {
            Contact contact;
            contact.id = newContactId(now);
            contact.givenName = u"Jana"_s;
            contact.familyName = u"Nováková %1"_s.arg(i);
            contact.phones = { tidyPhone(QString::number(777000000 + i)) };
            contact.groups = { group.id };
            BUBENIK_TRY(here->contacts.save(contact, u"test"_s, now));
        }
        return {};
    });
    ASSERT_TRUE(added.has_value());
}

void TextingDesk::addGateway(const SmsGateway &gateway, const QString &service, const QStringList &more)
{
    QStringList arguments { u"channel"_s, u"add"_s, u"sms"_s, u"--kind"_s, u"sms"_s, u"--secret-stdin"_s };
    QStringList settings { u"service="_s + service, u"api="_s + gateway.api(), u"user="_s + SmsGateway::user(),
        u"price=1.10"_s, u"quietFrom=0:00"_s, u"quietTo=0:00"_s };
    if (service == "gosms"_L1) {
        settings.append(u"sender="_s + SmsGateway::channel());
    }
    for (const auto &setting : settings + more) {
        arguments += { u"--set"_s, setting };
    }
    const auto added = sms(arguments, SmsGateway::password() + '\n');
    ASSERT_EQ(added.exit, 0) << added.err.constData();
}

QString TextingDesk::planned(const QString &text)
{
    const auto file = write(u"text.txt"_s, text.toUtf8());
    const auto added = sms({ u"sms"_s, u"send"_s, u"--channel"_s, u"sms"_s, u"--text-file"_s, file, u"--group"_s,
        u"Obyvatelé"_s, u"--later"_s });
    EXPECT_EQ(added.exit, 0) << added.err.constData();
    return added.object()[u"id"_s].toString();
}

} // namespace bubenik
