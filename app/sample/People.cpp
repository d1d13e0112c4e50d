#include "sample/People.h"

#include "core/Folding.h"
#include "people/GivenNames.h"

#include <QUuid>

namespace bubenik::sample {

using namespace Qt::StringLiterals;

namespace {

constexpr int contactsInATransaction = 5000;

// Men's forms, the most frequent first.
const QStringList &familyNames()
{
    static const QStringList names
        = u"Novák Svoboda Novotný Dvořák Černý Procházka Kučera Veselý Horák Němec Marek "
          "Pokorný Pospíšil Hájek Král Jelínek Růžička Beneš Fiala Sedláček Doležal Zeman Kolář Krejčí Navrátil Čermák "
          "Urban "
          "Vaněk Blažek Kříž Kratochvíl Kovář Bartoš Vlček Kopecký Polák Musil Šimek Konečný Malý Čech Štěpánek Staněk "
          "Holub "
          "Dostál Soukup Šťastný Mareš Sýkora Moravec Tichý Valenta Vávra Matoušek Bláha Říha Ševčík Bureš Hruška "
          "Mašek "
          "Pavlík Dušek Hrubý Havlíček Janda Mach Müller Liška Beran Bednář Vítek Toman Bárta Vacek Žák Macháček Šmíd "
          "Tůma "
          "Kašpar Sedlák Stejskal Jaroš Ježek Strnad Bílek Slavík Němeček Matějka Beránek Tesař Fišer Kraus Brož "
          "Kubíček "
          "Prokop Kadlec Švec Petrů Janů Horváth Chalupa Charvát Čapek Řezníček Žižka Šebek Ryba Zach Dolejš"_s.split(
              u' ');
    return names;
}

const QStringList &streets()
{
    static const QStringList names
        = u"Petlérská|Petra Bezruče|Lípová|Dlouhá|Sadová|17. listopadu|Chomutovská|Karlovarská|"
          "Pod Pivovarem|Na Vyhlídce|Krátká|Školní|Polní|Zahradní|Budovatelská|J. Á. "
          "Komenského|Nádražní|Okružní|Osvobozená|"
          "Havlíčkova|Husova|Žižkova|Alšova|Mánesova|Nerudova|Palackého|Pionýrů|Přívozní|Souběžná|Topolová|U "
          "Koupaliště|"
          "Vodní|Větrná|Zámecká|Ciboušovská|náměstí Dr. Eduarda Beneše|Družstevní|Jungmannova|28. října|1. máje"_s
              .split(u'|');
    return names;
}

const QStringList &villages()
{
    static const QStringList names
        = u"Rašovice|Šumná|Mikulovice|Vernéřov|Lestkov|Útočiště|Ciboušov|Suchý Důl"_s.split(u'|');
    return names;
}

const QStringList &groupNames()
{
    static const QStringList names
        = u"Sportovní kluby|Kulturní spolky|Firmy|Školy a školky|Senioři|Chovatelé psů|Zahrádkáři|"
          "Dobrovolní hasiči|Živnostníci v centru|Společenství vlastníků|Rodiče dětí|Odběratelé zpráv"_s.split(u'|');
    return names;
}

// The beginnings of lists come more often.
const QString &oneOf(const QStringList &list, QRandomGenerator &random)
{
    const auto lot = random.generateDouble();
    return list[int(lot * lot * double(list.size()))];
}

QString womansForm(const QString &name)
{
    if (name.endsWith(u'ý')) {
        return name.chopped(1) + u'á';
    }
    if (name.endsWith(u'í') || name.endsWith(u'ů')) {
        return name;
    }
    if (name.endsWith(u'a')) {
        return name.chopped(1) + u"ová"_s;
    }
    if (name.endsWith(u"něk"_s)) {
        return name.chopped(3) + u"ňková"_s;
    }
    if (name.endsWith("ek"_L1) || name.endsWith("ec"_L1)) {
        return name.chopped(2) + name.back() + u"ová"_s;
    }
    return name + u"ová"_s;
}

Address address(QRandomGenerator &random)
{
    Address home { .postcode = u"431 51"_s, .town = u"Klášterec nad Ohří"_s };
    if (random.bounded(100) < 7) {
        home.townPart = oneOf(villages(), random);
        home.houseNumber = QString::number(1 + random.bounded(90));
        return home;
    }
    home.street = oneOf(streets(), random);
    home.townPart = random.bounded(100) < 20 ? u"Miřetice u Klášterce nad Ohří"_s : u"Klášterec nad Ohří"_s;
    const int orientation = 1 + random.bounded(120);
    home.houseNumber = random.bounded(3) == 0 ? u"%1/%2"_s.arg(120 + random.bounded(700)).arg(orientation)
                                              : QString::number(orientation);
    return home;
}

QString phone(QRandomGenerator &random)
{
    const auto three = [&random] { return u"%1"_s.arg(random.bounded(1000), 3, 10, QLatin1Char('0')); };
    return u"+420 %1%2 %3 %4"_s.arg(random.bounded(2) == 0 ? u"6"_s : u"7"_s)
        .arg(random.bounded(100), 2, 10, QLatin1Char('0'))
        .arg(three(), three());
}

QString emailPart(const QString &text)
{
    return folded(text).replace(u' ', u'.');
}

void addConsents(Contact &contact, QRandomGenerator &random, Instant until)
{
    const auto today = toQDateTime(until).date();
    const int lot = random.bounded(100);
    if (lot >= 43) {
        return;
    }
    const auto given = today.addDays(-30 - random.bounded(1500));
    contact.consents.append({ purpose::invitations, true, given, u"formulář"_s, u"Jana Malá"_s, until });
    if (lot < 15) {
        contact.consents.append({ purpose::news, true, given, u"web"_s, u"Jana Malá"_s, until });
    }
    if (lot < 3) {
        contact.consents.append(
            { purpose::invitations, false, given.addDays(random.bounded(30)), u"e-mail"_s, u"Jana Malá"_s, until });
    }
}

QString uuid(QRandomGenerator &random, Instant at)
{
    auto text = newUuid(at); // its beginning is the time, its end is ours
    return text.left(24) + u"%1"_s.arg(random.generate64() & 0xffffffffffffULL, 12, 16, QLatin1Char('0'));
}

} // namespace

Contact person(QRandomGenerator &random, int number)
{
    Contact contact;
    const bool isWoman = random.bounded(100) < 52;
    contact.givenName = oneOf(isWoman ? womensNames() : mensNames(), random);
    const auto &family = oneOf(familyNames(), random);
    contact.familyName = isWoman ? womansForm(family) : family;
    if (random.bounded(100) < 12) {
        contact.titlesBefore = QStringList { u"Ing."_s, u"Mgr."_s, u"Bc."_s, u"MUDr."_s }[random.bounded(4)];
    }
    contact.address = address(random);
    if (random.bounded(100) < 70) {
        contact.emails
            = { u"%1.%2%3@example.cz"_s.arg(emailPart(contact.givenName), emailPart(contact.familyName)).arg(number) };
    }
    if (random.bounded(100) < 60) {
        contact.phones = { phone(random) };
    }
    return contact;
}

Contact organisation(QRandomGenerator &random, int number)
{
    static const QStringList kinds
        = u"TJ|SK|Spolek|Keramika|Pekařství|Stavby|Autoservis|Základní škola|Společenství vlastníků|Zahradnictví"_s
              .split(u'|');
    Contact contact;
    contact.kind = ContactKind::Organisation;
    const auto &kind = oneOf(kinds, random);
    const auto &family = oneOf(familyNames(), random);
    contact.organisation = u"%1 %2 %3"_s.arg(kind, family).arg(number);
    contact.address = address(random);
    contact.emails = { u"info%1@example.cz"_s.arg(number) };
    contact.phones = { phone(random) };
    return contact;
}

Result<void> addPeople(Stores &stores, int count, quint32 seed, Instant until, const Progress &progress)
{
    QRandomGenerator random(seed);
    QList<GroupId> groups;
    for (int done = 0; done < count;) {
        if (progress.stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        const int end = std::min(done + contactsInATransaction, count);
        const auto written = stores.database->transaction([&]() -> Result<void> {
            for (const auto &name : groups.isEmpty() ? groupNames() : QStringList()) {
                const auto known = stores.groups.named(name);
                const auto group = known && *known ? Result<Group>(**known) : stores.groups.add(name, until);
                if (!group) {
                    return fail(group.error());
                }
                groups.append(group->id);
            }
            QList<Contact> added;
            for (; done < end; ++done) {
                auto contact = done % 12 == 11 ? organisation(random, done) : person(random, done);
                contact.id = { u"contact:"_s + uuid(random, until) };
                contact.author = u"Jana Malá"_s;
                contact.createdAt = until;
                contact.changedAt = until;
                if (random.bounded(100) < 25) {
                    contact.groups = { groups[random.bounded(int(groups.size()))] };
                }
                addConsents(contact, random, until);
                added.append(contact);
            }
            return stores.contacts.addQuietly(added, until);
        });
        BUBENIK_TRY(written);
        if (progress.report) {
            progress.report(done, count);
        }
    }
    return {};
}

} // namespace bubenik::sample
