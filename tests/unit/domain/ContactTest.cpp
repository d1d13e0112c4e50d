#include "core/Json.h"
#include "domain/ContactText.h"

#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

const Instant recorded = fromMillis(1'764'579'600'000);

Contact jana()
{
    Contact contact;
    contact.id = { u"contact:1"_s };
    contact.titlesBefore = u"Ing."_s;
    contact.givenName = u"Jana"_s;
    contact.familyName = u"Nováková"_s;
    contact.titlesAfter = u"Ph.D."_s;
    contact.organisation = u"TJ Klášterec"_s;
    contact.role = u"předsedkyně"_s;
    contact.gender = Gender::Female;
    contact.salutation = u"Milá Jano"_s;
    contact.address = { u"Petra Bezruče"_s, u"345/12"_s, u"Miřetice"_s, u"431 51"_s, u"Klášterec nad Ohří"_s,
        { { u"floor"_s, 3 } } };
    contact.emails = { u"jana@example.cz"_s };
    contact.phones = { u"+420 777 123 456"_s };
    contact.groups = { { u"group:1"_s }, { u"group:2"_s } };
    contact.consents = { { u"invitations"_s, true, QDate(2026, 5, 1), u"formulář"_s, u"Petr"_s, recorded } };
    contact.note = u"volat po páté\nhodině"_s;
    contact.author = u"Petr"_s;
    contact.createdAt = recorded;
    contact.changedAt = recorded;
    contact.deletedAt = recorded;
    contact.unknown = { { u"future"_s, 7 } };
    return contact;
}

ConsentEntry entry(const QString &purpose, bool isGiven, QDate on, int second = 0)
{
    return { purpose, isGiven, on, u"e-mail"_s, u"Petr"_s, recorded + std::chrono::seconds(second) };
}

} // namespace

TEST(ContactCodec, everyFieldAndUnknownOnes_surviveTheRoundTrip)
{
    EXPECT_EQ(contactFromJson(jana().id, toJson(jana())), jana());
    const Group group { { u"group:1"_s }, u"Sportovní kluby"_s, recorded, { { u"future"_s, 7 } } };
    EXPECT_EQ(groupFromJson(group.id, toJson(group)), group);
}

TEST(ContactNames, showTitles_sortByFamilyName_andFallBackToWhatThereIs)
{
    EXPECT_EQ(displayName(jana()), u"Ing. Jana Nováková, Ph.D."_s);
    EXPECT_EQ(sortName(jana()), u"Nováková Jana"_s);
    auto club = jana();
    club.kind = ContactKind::Organisation;
    EXPECT_EQ(displayName(club), u"TJ Klášterec"_s);
    Contact unnamed;
    unnamed.emails = { u"a@example.cz"_s };
    EXPECT_EQ(displayName(unnamed), u"a@example.cz"_s);
}

TEST(Consents, ofTheSameDay_theLaterWrittenCounts_ofTheSameMomentTheWithdrawal)
{
    const QDate day(2026, 11, 2);
    const auto later = consentsOf({ entry(u"news"_s, false, day), entry(u"news"_s, true, day, 1) });
    ASSERT_EQ(later.size(), 1);
    EXPECT_EQ(later.first().givenOn, day);
    EXPECT_FALSE(later.first().withdrawnOn);
    for (const auto &entries : { QList { entry(u"news"_s, false, day), entry(u"news"_s, true, day) },
             QList { entry(u"news"_s, true, day), entry(u"news"_s, false, day) } }) {
        EXPECT_EQ(consentsOf(entries).first().withdrawnOn, day);
    }
}

TEST(Consents, whoWithdrew_isNotWrittenTo_norAboutAnythingNotExpresslyAllowed)
{
    Contact contact;
    EXPECT_TRUE(mayWrite(contact, u"invitations"_s));
    contact.consents = { entry(u"invitations"_s, true, QDate(2026, 1, 1)) };
    EXPECT_TRUE(mayWrite(contact, u"Invitations "_s));
    contact.consents.append(entry(u"invitations"_s, false, QDate(2026, 6, 1)));
    EXPECT_FALSE(mayWrite(contact, u"invitations"_s));
    EXPECT_FALSE(mayWrite(contact, u"news"_s));
    contact.consents.append(entry(u"news"_s, true, QDate(2026, 2, 1)));
    EXPECT_TRUE(mayWrite(contact, u"news"_s));
    contact.consents.append(entry(u"invitations"_s, true, QDate(2026, 6, 2)));
    EXPECT_TRUE(mayWrite(contact, u"invitations"_s));
    EXPECT_EQ(consentsOf(contact.consents).first().history.size(), 3);
    contact.deletedAt = recorded;
    EXPECT_FALSE(mayWrite(contact, u"invitations"_s));
}

TEST(Households, holdFamilyNamesOfBothGendersInOneHouse_notOverTwoFamilies)
{
    const auto keyOf = [](const QString &family, const QString &street, const QString &number) {
        Contact contact;
        contact.id = { u"contact:"_s + family };
        contact.familyName = family;
        contact.address = { .street = street, .houseNumber = number, .town = u"Klášterec nad Ohří"_s };
        return householdKey(contact);
    };
    for (const auto &[man, woman] : QList<std::pair<QString, QString>> { { u"Novák"_s, u"Nováková"_s },
             { u"Svoboda"_s, u"Svobodová"_s }, { u"Novotný"_s, u"Novotná"_s }, { u"Havlíček"_s, u"Havlíčková"_s },
             { u"Němec"_s, u"Němcová"_s }, { u"Beneš"_s, u"Benešová"_s }, { u"Jirků"_s, u"Jirků"_s } }) {
        EXPECT_EQ(keyOf(man, u"ul. Lípová"_s, u"12/345"_s), keyOf(woman, u"Lípová"_s, u"345/12"_s)) << qPrintable(man);
    }
    EXPECT_NE(keyOf(u"Novák"_s, u"Lípová"_s, u"12"_s), keyOf(u"Dvořák"_s, u"Lípová"_s, u"12"_s));
    EXPECT_NE(keyOf(u"Novák"_s, u"Lípová"_s, u"12"_s), keyOf(u"Novák"_s, u"Lípová"_s, u"12a"_s));
    EXPECT_EQ(keyOf(u"Novák"_s, u"Lípová"_s, u""_s), u"contact:Novák"_s);
}

TEST(ContactWays, areWrittenInOneForm_andRefusedWhenTheyCannotBeReached)
{
    for (const auto &phone : { u"777123456"_s, u"+420777123456"_s, u"00420 777 123 456"_s, u"777 123 456"_s,
             u"777-123-456"_s, u"420777123456"_s }) {
        EXPECT_EQ(tidyPhone(phone), u"+420 777 123 456"_s) << qPrintable(phone);
    }
    EXPECT_EQ(tidyPhone(u"+49 (30) 1234567"_s), u"+49301234567"_s);
    EXPECT_EQ(tidyPhone(u"12"_s), u""_s);
    EXPECT_EQ(tidyPhone(u"777 123 456 linka"_s), u""_s);
    EXPECT_EQ(tidyEmail(u" Jana.Nova@Example.CZ "_s), u"jana.nova@example.cz"_s);
    EXPECT_EQ(tidyEmail(u"<jana@example.cz>"_s), u"jana@example.cz"_s);
    for (const auto &email : { u"jana"_s, u"jana@"_s, u"a@b"_s, u"a b@example.cz"_s, u"a@example.cz,b@example.cz"_s,
             u"a@example.cz\r\nBcc: x@example.cz"_s, u"a@@example.cz"_s }) {
        EXPECT_EQ(tidyEmail(email), u""_s) << qPrintable(email);
    }
}

TEST(ContactCheck, refusesControlCharacters_andWhatIsNobody)
{
    EXPECT_TRUE(check(jana()));
    auto injected = jana();
    injected.familyName = u"Nováková\r\nBcc: všichni@example.cz"_s;
    EXPECT_EQ(check(injected).error().code, u"control-characters"_s);
    injected.familyName = u"Nov\u202eáková"_s;
    EXPECT_EQ(check(injected).error().subject, u"name"_s);
    EXPECT_EQ(check(Contact {}).error().code, u"contact-empty"_s);
    auto unreachable = jana();
    unreachable.emails = { u"jana"_s };
    EXPECT_EQ(check(unreachable).error().code, u"email"_s);
}

TEST(ContactText, isWhatTheJsonWouldBe)
{
    QString all; // every letter that JSON has something to say about, and some others
    for (char16_t code = 1; code < 0x250; ++code) {
        all += QChar(code);
    }
    all += u"ﬀ – „x“ \u2028\ufeff"_s;
    auto plain = jana();
    plain.address.unknown = {};
    plain.unknown = {};
    auto strange = plain;
    strange.note = all;
    strange.emails = { u"a"_s, all };
    strange.consents.clear();
    strange.deletedAt = recorded;
    strange.distinctFrom = { { u"contact:2"_s } };
    auto pictured = plain;
    pictured.note = u"děkuji 😀"_s;
    auto halved = plain;
    halved.note = QString(QChar(0xd83d));
    auto newer = plain;
    newer.unknown = { { u"zodiac"_s, u"Lev"_s } };
    for (const auto &contact : { Contact {}, jana(), plain, strange, pictured, halved, newer }) {
        EXPECT_EQ(compactText(contact), toCompact(toJson(contact))) << toCompact(toJson(contact)).constData();
    }
}
