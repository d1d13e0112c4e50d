#include "SyncFixture.h"

#include "storage/ContactIndex.h"

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ContactStoreTest : public SyncTest
{
protected:
    [[nodiscard]] Contact made(
        const QString &given, const QString &family, const QString &street = {}, const QString &number = {})
    {
        Contact contact;
        contact.id = newContactId(clock.now());
        clock.advance(Millis { 1 });
        contact.givenName = given;
        contact.familyName = family;
        contact.address = { .street = street, .houseNumber = number, .town = u"Klášterec nad Ohří"_s };
        return contact;
    }
    Contact kept(const Contact &contact)
    {
        EXPECT_TRUE(stores->contacts.save(contact, u"eva"_s, clock.now()).has_value());
        return *stores->contacts.load(contact.id);
    }
    [[nodiscard]] QStringList names(const ContactFilter &filter = {})
    {
        QStringList list;
        const auto rows = stores->contacts.rows(stores->contacts.keys(filter).value());
        for (const auto &row : *rows) {
            list.append(row.name);
        }
        return list;
    }
};

TEST_F(ContactStoreTest, listsInCzechOrder_andFindsByBeginningsOfWords)
{
    auto chalupa = made(u"Jan"_s, u"Chalupa"_s, u"Petra Bezruče"_s, u"345/12"_s);
    chalupa.phones = { u"+420 777 123 456"_s };
    kept(chalupa);
    kept(made(u"Eva"_s, u"Čápová"_s, u"Lípová"_s, u"3"_s));
    kept(made(u"Petr"_s, u"Hora"_s));
    EXPECT_EQ(names(), (QStringList { u"Eva Čápová"_s, u"Petr Hora"_s, u"Jan Chalupa"_s }));
    EXPECT_EQ(names({ .text = u"cap ev"_s }), QStringList { u"Eva Čápová"_s });
    EXPECT_EQ(names({ .text = u"bezruce"_s }), QStringList { u"Jan Chalupa"_s });
    EXPECT_EQ(names({ .text = u"777123"_s }), QStringList { u"Jan Chalupa"_s });
    EXPECT_EQ(names({ .text = u"777 123"_s }), QStringList { u"Jan Chalupa"_s });
    EXPECT_EQ(names({ .text = u"\" OR *"_s }), QStringList {});
    EXPECT_EQ(names({ .text = u"?!"_s }), QStringList {});
    EXPECT_EQ(names({ .text = u" "_s }).size(), 3);
}

TEST_F(ContactStoreTest, filtersTogether_byKindGroupStreetAndConsent)
{
    const auto group = *stores->groups.add(u"Kluby"_s, clock.now());
    auto club = made({}, {}, u"Lípová"_s, u"8"_s);
    club.kind = ContactKind::Organisation;
    club.organisation = u"TJ Klášterec"_s;
    club.groups = { group.id };
    kept(club);
    auto withdrawn = made(u"Eva"_s, u"Malá"_s, u"Lípová"_s, u"9"_s);
    withdrawn.consents = { { u"news"_s, false, QDate(2026, 1, 1), {}, u"eva"_s, clock.now() } };
    withdrawn.groups = { group.id };
    kept(withdrawn);
    kept(made(u"Jan"_s, u"Malý"_s, u"ul. Lípová"_s, u"10"_s));
    EXPECT_EQ(names({ .kind = ContactKind::Organisation }), QStringList { u"TJ Klášterec"_s });
    EXPECT_EQ(names({ .group = group.id }).size(), 2);
    EXPECT_EQ(names({ .group = group.id, .consent = ConsentState::Withdrawn }), QStringList { u"Eva Malá"_s });
    EXPECT_EQ(names({ .street = u"lipova"_s }).size(), 3);
    EXPECT_EQ(names({ .street = u"Lípová sudá"_s }), (QStringList { u"Jan Malý"_s, u"TJ Klášterec"_s }));
    EXPECT_EQ(names({ .text = u"mal"_s, .street = u"Lípová 10"_s }), QStringList { u"Jan Malý"_s });
    EXPECT_EQ(names({ .kind = ContactKind::Person,
                  .group = group.id,
                  .street = u"Lípová"_s,
                  .consent = ConsentState::NotAsked }),
        QStringList {});
    const auto streets = stores->contacts.streets().value();
    ASSERT_EQ(streets.size(), 1);
    EXPECT_EQ(streets.first().contacts, 3);
    EXPECT_EQ(streets.first().street, u"Lípová"_s);
}

TEST_F(ContactStoreTest, audience_isGroupsAndStreets_everybodyOnce_nobodyFromTheBin)
{
    const auto group = *stores->groups.add(u"Kluby"_s, clock.now());
    auto both = made(u"Eva"_s, u"Malá"_s, u"Lípová"_s, u"9"_s);
    both.groups = { group.id };
    kept(both);
    kept(made(u"Jan"_s, u"Nový"_s, u"Lípová"_s, u"11"_s));
    const auto binned = kept(made(u"Ota"_s, u"Pryč"_s, u"Lípová"_s, u"13"_s));
    ASSERT_OK(stores->contacts.remove(binned.id, u"eva"_s, clock.now()));
    kept(made(u"Iva"_s, u"Jinde"_s, u"Dlouhá"_s, u"1"_s));
    const auto audience = stores->contacts.audience({ group.id }, { *parseStreetPart(u"Lípová lichá"_s) }).value();
    ASSERT_EQ(audience.size(), 2);
    EXPECT_EQ(audience[0].familyName, u"Malá"_s);
    EXPECT_EQ(audience[1].familyName, u"Nový"_s);
}

TEST_F(ContactStoreTest, bin_isRestored_andListsFollow)
{
    const auto eva = kept(made(u"Eva"_s, u"Malá"_s));
    ASSERT_OK(stores->contacts.remove(eva.id, u"eva"_s, clock.now()));
    EXPECT_EQ(names(), QStringList {});
    EXPECT_EQ(names({ .isDeleted = true }), QStringList { u"Eva Malá"_s });
    ASSERT_OK(stores->contacts.restore(eva.id, u"eva"_s, clock.now()));
    EXPECT_EQ(names(), QStringList { u"Eva Malá"_s });
    EXPECT_EQ(stores->contacts.count().value(), 1);
}

TEST_F(ContactStoreTest, edit_movesInListsAndSearch_andTellsNoPersonalData)
{
    auto eva = kept(made(u"Eva"_s, u"Malá"_s, u"Lípová"_s, u"9"_s));
    eva.familyName = u"Velká"_s;
    ASSERT_OK(stores->contacts.save(eva, u"petr"_s, clock.now()));
    EXPECT_EQ(names({ .text = u"mala"_s }), QStringList {});
    EXPECT_EQ(names({ .text = u"velka"_s }), QStringList { u"Eva Velká"_s });
    const auto entries = stores->activity.of(eva.id.value).value();
    ASSERT_EQ(entries.size(), 2);
    for (const auto &entry : entries) {
        EXPECT_EQ(entry.detail, u""_s);
    }
    EXPECT_EQ(stores->contacts.load(eva.id)->author, u"eva"_s);
    ASSERT_OK(stores->contacts.save(*stores->contacts.load(eva.id), u"petr"_s, clock.now()));
    EXPECT_EQ(stores->activity.of(eva.id.value)->size(), 2);
    ASSERT_OK(stores->database->check());
}

TEST_F(ContactStoreTest, injectedHeader_isRefused_nothingIsWritten)
{
    EXPECT_EQ(stores->contacts.save(made(u"Eva\r\nBcc: x@example.cz"_s, u"Malá"_s), u"eva"_s, clock.now()).error().code,
        u"control-characters"_s);
    EXPECT_EQ(names(), QStringList {});
}

TEST_F(ContactStoreTest, groups_areNamedOnce_joinedAndLeft)
{
    const auto group = *stores->groups.add(u" Sportovní kluby "_s, clock.now());
    EXPECT_EQ(stores->groups.add(u"sportovni KLUBY"_s, clock.now()).error().code, u"group-exists"_s);
    EXPECT_EQ(stores->groups.add(u" "_s, clock.now()).error().code, u"group-name"_s);
    const auto eva = kept(made(u"Eva"_s, u"Malá"_s));
    ASSERT_OK(stores->groups.join(group.id, { eva.id }, u"eva"_s, clock.now()));
    ASSERT_OK(stores->groups.join(group.id, { eva.id }, u"eva"_s, clock.now()));
    EXPECT_EQ(stores->groups.sizes()->value(group.id), 1);
    EXPECT_EQ(stores->groups.join(group.id, { eva.id, { u"contact:none"_s } }, u"eva"_s, clock.now()).error().kind,
        ErrorKind::NotFound);
    EXPECT_EQ(stores->groups.rename(group.id, u"Kluby"_s, clock.now())->name, u"Kluby"_s);
    ASSERT_OK(stores->groups.remove(group.id, u"eva"_s, clock.now()));
    EXPECT_TRUE(stores->contacts.load(eva.id)->groups.isEmpty());
    EXPECT_TRUE(stores->groups.list()->isEmpty());
}

TEST_F(ContactStoreTest, duplicates_areFoundByTheirKeys)
{
    auto eva = made(u"Eva"_s, u"Malá"_s);
    eva.emails = { u"eva@example.cz"_s };
    eva = kept(eva);
    auto again = made(u"Eva"_s, u"Mala"_s);
    again.emails = { u"jina@example.cz"_s, u"eva@example.cz"_s };
    again = kept(again);
    kept(made(u"Jan"_s, u"Nový"_s));
    const auto pairs = stores->contacts.duplicates().value();
    ASSERT_EQ(pairs.size(), 1);
    const auto found = stores->contacts.load({ pairs[0].first, pairs[0].second }).value();
    EXPECT_EQ(found[0].id, eva.id);
    EXPECT_EQ(found[1].id, again.id);
    EXPECT_EQ(stores->contacts.withKeys({ u"e:eva@example.cz"_s, u"e:none@example.cz"_s })->size(), 2);
    // Said to be two people, on one of two desks.
    auto apart = *stores->contacts.load(again.id);
    apart.distinctFrom = { eva.id };
    kept(apart);
    EXPECT_TRUE(stores->contacts.duplicates()->isEmpty());
    EXPECT_EQ(stores->contacts.load(again.id)->distinctFrom, QList<ContactId> { eva.id });
}

TEST_F(ContactStoreTest, whatTheServerSends_isListed_andGoesWithItsDocument)
{
    const auto eva = made(u"Eva"_s, u"Malá"_s, u"Lípová"_s, u"9"_s);
    pull({ { .id = eva.id.value, .rev = u"1-a"_s, .body = toJson(eva) } });
    EXPECT_EQ(names({ .text = u"mala"_s }), QStringList { u"Eva Malá"_s });
    auto renamed = eva;
    renamed.familyName = u"Velká"_s;
    pull({ { .id = eva.id.value, .rev = u"2-b"_s, .body = toJson(renamed) } });
    EXPECT_EQ(names({ .street = u"Lípová"_s }), QStringList { u"Eva Velká"_s });
    pull({ gone(eva.id.value, u"3-c"_s) });
    EXPECT_EQ(names(), QStringList {});
    EXPECT_EQ(names({ .text = u"velka"_s }), QStringList {});
    ASSERT_OK(stores->database->check());
}

TEST_F(ContactStoreTest, contactsTakenInByAnOlderProgram_areMadeUpFor)
{
    const auto eva = kept(made(u"Eva"_s, u"Malá"_s));
    ASSERT_OK(stores->database->execute(u"INSERT INTO contact_search (contact_search) VALUES ('delete-all')"_s));
    ASSERT_OK(stores->database->execute(u"DELETE FROM contact_key"_s));
    ASSERT_OK(stores->database->execute(u"DELETE FROM contact_row"_s));
    ASSERT_OK(contactindex::makeUp(*stores->database));
    EXPECT_EQ(names({ .text = u"eva"_s }), QStringList { u"Eva Malá"_s });
    ASSERT_OK(stores->database->check());
}
