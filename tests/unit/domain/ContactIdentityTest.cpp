#include "domain/ContactIdentity.h"

#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

Contact person(const QString &given, const QString &family)
{
    Contact contact;
    contact.givenName = given;
    contact.familyName = family;
    contact.address = { .street = u"ul. Lípová"_s, .houseNumber = u"345/12"_s, .town = u"Klášterec nad Ohří"_s };
    contact.emails = { u"novakovi@example.cz"_s };
    return contact;
}

} // namespace

TEST(ContactIdentities, areSharedWhateverTheAccentsAndTheWayOfWriting)
{
    auto plain = person(u"JANA"_s, u"NOVAKOVA"_s);
    plain.address = { .street = u"Lipova"_s, .houseNumber = u"12/345"_s, .town = u"klasterec nad ohri"_s };
    plain.emails.clear();
    const auto keys = identityKeys(plain);
    ASSERT_EQ(keys.size(), 1);
    EXPECT_TRUE(identityKeys(person(u"Jana"_s, u"Nováková"_s)).contains(keys.first()));
    EXPECT_TRUE(areSame(plain, person(u"Jana"_s, u"Nováková"_s)));
}

TEST(ContactIdentities, coupleWithOneEmail_areTwoPeople)
{
    const auto he = person(u"Petr"_s, u"Novák"_s);
    const auto she = person(u"Jana"_s, u"Nováková"_s);
    EXPECT_TRUE(identityKeys(he).contains(identityKeys(she).first()));
    EXPECT_FALSE(areSame(he, she));
    Contact unnamed;
    unnamed.emails = he.emails;
    EXPECT_TRUE(areSame(he, unnamed));
}

TEST(ContactMerging, takesWhatIsFresh_keepsTheRest)
{
    auto known = person(u"Jana"_s, u"Nováková"_s);
    known.id = { u"contact:1"_s };
    known.salutation = u"Milá Jano"_s;
    known.phones = { u"+420 777 123 456"_s };
    known.note = u"volat večer"_s;
    known.groups = { { u"group:1"_s } };
    auto fresh = person(u"Jana"_s, u"Nováková"_s);
    fresh.id = { u"contact:2"_s };
    fresh.address = { .street = u"Petra Bezruče"_s, .houseNumber = u"7"_s };
    fresh.emails = { u"jana@example.cz"_s };
    fresh.salutation = u"Vážená paní"_s;
    fresh.note = u"nové číslo"_s;
    fresh.groups = { { u"group:2"_s }, { u"group:1"_s } };
    const auto both = merged(known, fresh);
    EXPECT_EQ(both.id.value, u"contact:1"_s);
    EXPECT_EQ(both.salutation, u"Milá Jano"_s);
    EXPECT_EQ(both.address.street, u"Petra Bezruče"_s);
    EXPECT_EQ(both.address.town, u""_s); // half of the old address would be none
    EXPECT_EQ(both.emails, (QStringList { u"jana@example.cz"_s, u"novakovi@example.cz"_s }));
    EXPECT_EQ(both.phones, known.phones);
    EXPECT_EQ(both.note, u"volat večer\nnové číslo"_s);
    EXPECT_EQ(both.groups.size(), 2);
    EXPECT_EQ(merged(both, fresh), both);
}

TEST(ContactMerging, ofTheSameName_theBetterWrittenStays)
{
    const auto known = person(u"Jana"_s, u"Nováková"_s);
    auto shouted = person(u"JANA"_s, u"NOVAKOVA"_s);
    shouted.address = { .street = u"LIPOVA"_s, .houseNumber = u"12/345"_s, .town = u"KLASTEREC NAD OHRI"_s };
    EXPECT_EQ(merged(known, shouted), known);
    const auto better = merged(shouted, known);
    EXPECT_EQ(better.familyName, u"Nováková"_s);
    EXPECT_EQ(better.address.street, u"ul. Lípová"_s);
}

TEST(ContactPrints, recogniseOnlyWithTheirSecret)
{
    const auto keys = identityKeys(person(u"Jana"_s, u"Nováková"_s));
    EXPECT_EQ(printsOf(keys, "a"), printsOf(keys, "a"));
    EXPECT_NE(printsOf(keys, "a"), printsOf(keys, "b"));
    EXPECT_EQ(printsOf(keys, "a").first().size(), 64);
}
