#include "unit/storage/Fixture.h"

#include "domain/ContactIdentity.h"
#include "people/ContactActions.h"
#include "people/Erasing.h"
#include "people/Export.h"
#include "people/Import.h"

using namespace bubenik;
using namespace Qt::StringLiterals;

class ImportTest : public StorageTest
{
protected:
    [[nodiscard]] ImportOptions options() const
    {
        return { .today = QDate(2026, 11, 2), .by = u"eva"_s, .now = clock.now() };
    }
    ImportPlan import(const QString &text)
    {
        const auto file = readImport(text.toUtf8());
        EXPECT_TRUE(file) << qPrintable(text);
        const auto preview = planImport(*stores, *file, options());
        EXPECT_TRUE(preview);
        const auto plan = runImport(*stores, *file, options());
        EXPECT_TRUE(plan);
        EXPECT_EQ(preview->items.size(), plan->items.size());
        for (qsizetype i = 0; i < plan->items.size(); ++i) {
            EXPECT_EQ(preview->items[i].outcome, plan->items[i].outcome);
        }
        clock.advance(Millis { 1000 });
        return *plan;
    }
    [[nodiscard]] QList<Contact> all() { return stores->contacts.load(*stores->contacts.keys()).value(); }
    [[nodiscard]] qsizetype traces(const QByteArray &word) const
    {
        qsizetype count = 0;
        for (const auto &suffix : { u""_s, u"-wal"_s }) {
            QFile file(folder.databaseFile() + suffix);
            if (file.open(QIODevice::ReadOnly)) {
                count += file.readAll().count(word);
            }
        }
        return count;
    }
};

TEST_F(ImportTest, addsUpdatesMergesAndRefuses_byLine)
{
    import(u"Jméno;Příjmení;E-mail;Telefon\nJana;Nováková;jana@example.cz;\n"_s);
    const auto plan = import(u"Jméno;Příjmení;E-mail;Telefon;Skupiny\n"
                             "JANA;NOVAKOVA;Jana@Example.cz;777 123 456;Kluby\n" // known, with something new
                             "Petr;Malý;petr@example.cz;;\n"
                             "Petr;Maly;petr@example.cz;608111222;Kluby\n" // the same as the line above
                             "Eva;Malá;neplatná;;\n"_s);
    ASSERT_EQ(plan.items.size(), 4);
    EXPECT_EQ(plan.items[0].outcome, ImportOutcome::Updated);
    EXPECT_EQ(plan.items[0].with, u"Jana Nováková"_s);
    EXPECT_EQ(plan.items[1].outcome, ImportOutcome::Added);
    EXPECT_EQ(plan.items[2].outcome, ImportOutcome::Merged);
    EXPECT_EQ(plan.items[2].withLine, 3);
    EXPECT_EQ(plan.items[3].outcome, ImportOutcome::Refused);
    EXPECT_EQ(plan.items[3].line, 5);
    EXPECT_EQ(plan.items[3].why->code, u"email"_s);
    EXPECT_EQ(all().size(), 2);
    ASSERT_EQ(stores->groups.list()->size(), 1);
    EXPECT_EQ(stores->groups.sizes()->value(stores->groups.list()->first().id), 2);
    ASSERT_OK(stores->database->check());
}

TEST_F(ImportTest, takenBack_isAsBefore_butForWhatWasChangedSince)
{
    import(u"Jméno;Příjmení;E-mail;Telefon\nJana;Nováková;jana@example.cz;\n"_s);
    const auto before = all();
    const auto plan = import(u"Jméno;Příjmení;E-mail;Telefon\n"
                             "Jana;Nováková;jana@example.cz;777 123 456\n"
                             "Petr;Malý;petr@example.cz;\n"
                             "Eva;Malá;eva@example.cz;\n"_s);
    ASSERT_EQ(plan.added.size(), 2);
    auto eva = *stores->contacts.load(plan.added[1].id);
    eva.note = u"volat večer"_s;
    const auto later = plan.added[1].changedAt + std::chrono::minutes(1);
    ASSERT_OK(stores->contacts.save(eva, u"Jana"_s, later));
    const auto undone = undoImport(*stores, plan, u"Jana"_s, later + std::chrono::minutes(1));
    ASSERT_TRUE(undone.has_value());
    EXPECT_EQ(undone->binned, 1);
    EXPECT_EQ(undone->restored, 1);
    EXPECT_EQ(undone->kept, 1);
    const auto jana = *stores->contacts.load(plan.updated[0].id);
    EXPECT_EQ(jana.phones, before.first().phones);
    EXPECT_TRUE(stores->contacts.load(plan.added[0].id)->deletedAt.has_value());
    EXPECT_FALSE(stores->contacts.load(plan.added[1].id)->deletedAt.has_value());
    // Once more: nothing is left to take back.
    const auto again = undoImport(*stores, plan, u"Jana"_s, later + std::chrono::minutes(2));
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(again->kept, 3);
    ASSERT_OK(stores->database->check());
}

TEST_F(ImportTest, theSameFileAgain_changesNothing)
{
    const auto text
        = u"Jméno;Příjmení;Ulice;Obec;Souhlas\nJana;Nováková;Lípová 12;Klášterec;ano\nPetr;Novák;Lípová 12;Klášterec;\n"_s;
    import(text);
    const auto plan = import(text);
    EXPECT_EQ(plan.count(ImportOutcome::Unchanged), 2);
    EXPECT_EQ(all().size(), 2);
}

TEST_F(ImportTest, coupleWithOneEmail_staysTwo_correctedSalutationStays)
{
    import(u"Jméno;Příjmení;E-mail\nJana;Nováková;novakovi@example.cz\nPetr;Novák;novakovi@example.cz\n"_s);
    ASSERT_EQ(all().size(), 2);
    auto petr = all().first();
    petr.salutation = u"Ahoj Petře"_s;
    ASSERT_OK(stores->contacts.save(petr, u"eva"_s, clock.now()));
    import(u"Jméno;Příjmení;E-mail;Oslovení;Telefon\nPetr;Novák;novakovi@example.cz;Vážený pane;777123456\n"_s);
    EXPECT_EQ(stores->contacts.load(petr.id)->salutation, u"Ahoj Petře"_s);
    EXPECT_EQ(stores->contacts.load(petr.id)->phones.size(), 1);
}

TEST_F(ImportTest, unusableFiles_areRefused_withNothingWritten)
{
    EXPECT_EQ(readImport("a;b\n").error().code, u"no-rows"_s);
    EXPECT_EQ(readImport("").error().code, u"no-rows"_s);
    const auto file = readImport(u"Ulice;Barva\nLípová;modrá\n"_s.toUtf8());
    EXPECT_EQ(planImport(*stores, *file, options()).error().code, u"missing-column"_s);
    EXPECT_EQ(readImportFile(directory.filePath(u"není.csv"_s)).error().code, u"import-unreadable"_s);
    EXPECT_TRUE(all().isEmpty());
}

TEST_F(ImportTest, failureInTheMiddle_leavesNothing)
{
    ASSERT_OK(
        stores->database->execute(u"CREATE TRIGGER broken BEFORE INSERT ON contact_row WHEN new.name LIKE '%Malá' BEGIN"
                                  " SELECT RAISE(ABORT, 'full'); END"_s));
    const auto file = readImport(u"Jméno;Příjmení;Skupina\nJana;Nová;Kluby\nEva;Malá;Kluby\n"_s.toUtf8());
    EXPECT_FALSE(runImport(*stores, *file, options()));
    EXPECT_TRUE(all().isEmpty());
    EXPECT_TRUE(stores->groups.list()->isEmpty());
}

TEST_F(ImportTest, binnedContactNamedAgain_comesBack)
{
    import(u"Jméno;Příjmení;E-mail\nJana;Nováková;jana@example.cz\n"_s);
    ASSERT_OK(stores->contacts.remove(all().first().id, u"eva"_s, clock.now()));
    import(u"Jméno;Příjmení;E-mail\nJana;Nováková;jana@example.cz\n"_s);
    EXPECT_EQ(all().size(), 1);
}

TEST_F(ImportTest, erased_leavesNoTrace_andDoesNotComeBack)
{
    import(
        u"Jméno;Příjmení;E-mail;Telefon;Ulice;Obec\nJana;Zzvymazatová;zzjana@example.cz;777123456;Lípová 12;Klášterec\n"_s);
    const auto id = all().first().id;
    ASSERT_OK(eraseContact(*stores, id, u"eva"_s, clock.now()));
    for (const QByteArray word : { "vymazat", "zzjana", "777 123 456", "777123456" }) {
        EXPECT_EQ(traces(word), 0) << word.constData();
    }
    EXPECT_EQ(stores->contacts.load(id).error().kind, ErrorKind::NotFound);
    const auto entries = stores->activity.of(id.value).value();
    ASSERT_FALSE(entries.isEmpty());
    EXPECT_EQ(entries.first().what, QString(activity::erased));
    for (const auto &again : { u"E-mail\nZZJANA@example.cz\n"_s, u"Jméno;Telefon\nKdosi;+420 777 123 456\n"_s,
             u"Jméno;Příjmení;Ulice;Obec\nJANA;ZZVYMAZATOVA;ul. Lípová 12;Klášterec\n"_s }) {
        const auto plan = import(again);
        ASSERT_EQ(plan.items.size(), 1);
        ASSERT_TRUE(plan.items[0].why);
        EXPECT_EQ(plan.items[0].why->code, u"erased"_s);
    }
    import(u"Jméno;E-mail\nNěkdo Jiný;jiny@example.cz\n"_s);
    EXPECT_EQ(all().size(), 1);
}

TEST_F(ImportTest, exportedTable_isReadAgain_theSame)
{
    import(u"Jméno;Příjmení;E-mail;Ulice;Obec;Souhlas;Skupiny;Poznámka\n"
           "Jana;Nováková;jana@example.cz;Lípová 345/12;Klášterec nad Ohří;1. 5. 2026;Kluby;=1+1\n"
           "Petr;Malý;petr@example.cz;Dlouhá 1;Klášterec nad Ohří;;;\"dva\nřádky; a \"\"uvozovky\"\"\"\n"_s);
    const auto before = all();
    const auto csv = exportCsv(before, *stores->groups.list());
    EXPECT_TRUE(csv.startsWith("\xef\xbb\xbf"));
    const auto file = readImport(csv);
    ASSERT_TRUE(file);
    const auto plan = planImport(*stores, *file, options());
    EXPECT_EQ(plan->count(ImportOutcome::Unchanged), 2);
    const auto path = directory.filePath(u"kontakty.vcf"_s);
    EXPECT_EQ(exportContacts(*stores, {}, path).value(), 2);
    EXPECT_EQ(planImport(*stores, *readImportFile(path), options())->count(ImportOutcome::Unchanged), 2);
    EXPECT_EQ(exportContacts(*stores, {}, directory.filePath(u"kontakty.doc"_s)).error().code, u"export-format"_s);
}

TEST_F(ImportTest, consent_isRecordedWithItsHistory)
{
    import(u"Jméno;Příjmení\nJana;Nováková\n"_s);
    const auto id = all().first().id;
    const QDate today(2026, 11, 2);
    ASSERT_OK(recordConsent(
        *stores, id, { u" News "_s, true, QDate(2026, 5, 1), u"formulář"_s, u"eva"_s, clock.now() }, today));
    ASSERT_OK(recordConsent(
        *stores, id, { u"news"_s, false, QDate(2026, 6, 1), u"e-mailem"_s, u"eva"_s, clock.now() }, today));
    const auto consents = consentsOf(stores->contacts.load(id)->consents);
    ASSERT_EQ(consents.size(), 1);
    EXPECT_EQ(consents.first().history.size(), 2);
    EXPECT_FALSE(mayWrite(*stores->contacts.load(id), u"news"_s));
    EXPECT_EQ(
        recordConsent(*stores, id, { u"news"_s, true, QDate(2027, 1, 1), {}, {}, clock.now() }, today).error().code,
        u"future-date"_s);
    EXPECT_EQ(
        recordConsent(*stores, id, { u" "_s, true, today, {}, {}, clock.now() }, today).error().code, u"purpose"_s);
    EXPECT_EQ(stores->activity.of(id.value)->first().detail, u"news, withdrawn"_s);
}

TEST_F(ImportTest, twoMadeOne_keepWhatEitherHas_theOtherIsInTheBin)
{
    import(u"Jméno;Příjmení;E-mail;Telefon\nJana;Nováková;jana@example.cz;\nJana;Nováková;j@example.cz;777123456\n"_s);
    const auto both = all();
    ASSERT_EQ(both.size(), 2);
    const auto one = mergeContacts(*stores, both[0].id, both[1].id, u"eva"_s, clock.now());
    ASSERT_OK(one);
    EXPECT_EQ(one->emails.size(), 2);
    EXPECT_EQ(one->emails.first(), both[0].emails.first());
    EXPECT_EQ(one->phones.size(), 1);
    EXPECT_EQ(all().size(), 1);
    EXPECT_EQ(all().first().id, both[0].id);
}
