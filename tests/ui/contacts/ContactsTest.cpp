// The page of contacts: the list, fields that save themselves, consents, import, duplicates, erasing.
#include "common/Toast.h"
#include "contacts/ConsentView.h"
#include "contacts/ContactForm.h"
#include "contacts/ContactListPanel.h"
#include "contacts/ContactPanel.h"
#include "contacts/ContactsPage.h"
#include "contacts/DuplicatesView.h"
#include "contacts/ImportModel.h"
#include "contacts/ImportView.h"
#include "fakes/clock/Wait.h"
#include "people/ContactActions.h"
#include "posts/ChipsEdit.h"
#include "sample/People.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;

namespace {

struct Town {
    QTemporaryDir folder;
    Theme theme { Scheme::Light };
    std::unique_ptr<UiState> state;
    std::unique_ptr<Workspace> workspace;
    QWidget window;
    std::unique_ptr<Toast> toast;
    std::unique_ptr<ContactsPage> page;

    explicit Town(const std::function<void(Stores &)> &prepare = {})
    {
        const auto path = folder.filePath(u"town"_s);
        const auto made = WorkspaceFolder::create(path, u"Klášterec nad Ohří"_s, "Europe/Prague");
        if (prepare && made) {
            prepare(**made->stores());
        }
        state = std::make_unique<UiState>(folder.filePath(u"state.json"_s));
        workspace
            = std::move(*Workspace::open(path, { .secretsFile = folder.filePath(u"secrets"_s), .deliver = false }));
        window.resize(1100, 720);
        toast = std::make_unique<Toast>(&window);
        page = std::make_unique<ContactsPage>(PageContext { *workspace, *state, theme, *toast }, &window);
        page->resize(window.size());
        window.show();
    }

    template <class T>
    T *find(const QString &name)
    {
        return page->findChild<T *>(name);
    }
    void click(const QString &name) { find<QAbstractButton>(name)->click(); }
    ContactModel &model() { return page->list().model(); }
    bool open(const ContactId &id)
    {
        page->openDocument(id.value);
        return waitUntil([&] { return page->panel().id() == id && page->panel().isVisible(); });
    }
    Result<Contact> stored(const ContactId &id)
    {
        return waitFor(workspace->read([id](Stores &stores) { return stores.contacts.load(id); }));
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
};

ContactId add(
    Stores &stores, const QString &given, const QString &family, const QString &email = {}, const QString &street = {})
{
    const auto now = SystemClock().now();
    Contact contact;
    contact.id = newContactId(now);
    contact.givenName = given;
    contact.familyName = family;
    contact.emails = email.isEmpty() ? QStringList() : QStringList { email };
    const auto parts = splitStreet(street);
    contact.address.street = parts.street;
    contact.address.houseNumber = parts.houseNumber;
    return stores.contacts.save(contact, u"Eva"_s, now) ? contact.id : ContactId {};
}

} // namespace

class ContactsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyPage_offersTheImport()
    {
        Town town;
        auto *empty = town.page->list().findChild<QLabel *>();
        QVERIFY(empty != nullptr);
        QVERIFY(waitUntil([&] { return !town.find<QListView>(u"contact-list"_s)->isVisible(); }));
    }

    void list_searchesAndFilters_withoutMindingAccents()
    {
        Town town([](Stores &stores) {
            add(stores, u"Jana"_s, u"Nováková"_s, u"jana@example.cz"_s, u"Lípová 12"_s);
            add(stores, u"Petr"_s, u"Malý"_s, {}, u"Lípová 13"_s);
            add(stores, u"Eva"_s, u"Čápová"_s, {}, u"Dlouhá 1"_s);
        });
        const QAbstractItemModelTester tester(&town.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(waitUntil([&] { return town.model().rowCount() == 3; }));
        QCOMPARE(town.model().at(0).name, u"Eva Čápová"_s);
        town.page->find();
        QTest::keyClicks(town.find<QLineEdit>(u"contact-search"_s), u"novak"_s);
        QVERIFY(
            waitUntil([&] { return town.model().rowCount() == 1 && town.model().at(0).name == u"Jana Nováková"_s; }));
        QVERIFY(town.page->list().clearSearch());
        town.find<QComboBox>(u"contact-streets"_s)->setEditText(u"Lípová sudá"_s);
        QVERIFY(
            waitUntil([&] { return town.model().rowCount() == 1 && town.model().at(0).name == u"Jana Nováková"_s; }));
        town.find<QComboBox>(u"contact-streets"_s)->setEditText({});
        QVERIFY(waitUntil([&] { return town.model().rowCount() == 3; }));
    }

    void twentyThousand_areListedFiltered_andScrolledThrough()
    {
        Town town(
            [](Stores &stores) { QVERIFY(sample::addPeople(stores, 20'000, 1, SystemClock().now(), {}).has_value()); });
        QVERIFY(waitUntil([&] { return town.model().rowCount() == 20'000; }));
        auto *list = town.find<QListView>(u"contact-list"_s);
        list->scrollToBottom();
        QVERIFY(waitUntil([&] { return !town.model().index(19'999).data().toString().isEmpty(); }));
        QElapsedTimer timer;
        timer.start();
        town.find<QLineEdit>(u"contact-search"_s)->setText(u"nova"_s);
        QVERIFY(waitUntil([&] { return town.model().rowCount() < 20'000 && town.model().rowCount() > 100; }));
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }

    void fields_saveThemselves_andProposeASalutation()
    {
        Town town;
        town.page->createNew();
        QVERIFY(waitUntil([&] { return town.page->panel().isOpen(); }));
        QTest::keyClicks(town.find<QLineEdit>(u"contact-given"_s), u"Petr"_s);
        QTest::keyClicks(town.find<QLineEdit>(u"contact-family"_s), u"Novak"_s);
        QCOMPARE(town.find<QLineEdit>(u"contact-salutation"_s)->placeholderText(), u"Vážený pane Novaku"_s);
        QVERIFY(
            waitUntil([&] { return town.page->panel().state() == SaveState::Saved && !town.page->panel().isNew(); }));
        const auto id = town.page->panel().id();
        QCOMPARE(town.stored(id)->familyName, u"Novak"_s);
        auto *street = town.find<QLineEdit>(u"contact-street"_s);
        QTest::keyClicks(street, u"Lipova 12/345"_s);
        QTest::keyClick(street, Qt::Key_Return);
        QCOMPARE(street->text(), u"Lipova"_s);
        QCOMPARE(town.find<QLineEdit>(u"contact-number"_s)->text(), u"12/345"_s);
        auto *groups = town.find<ChipsEdit>(u"contact-groups-edit"_s);
        groups->setChips({ u"Kluby"_s });
        Q_EMIT groups->changed();
        auto *emails = town.find<ChipsEdit>(u"contact-emails"_s);
        emails->setChips({ u"petr@example.cz"_s, u"neplatna"_s });
        Q_EMIT emails->changed();
        QVERIFY(town.find<QLabel>(u"contact-unusable"_s)->isVisible());
        town.page->flush();
        QVERIFY(waitUntil([&] { return !town.page->isUnsaved(); }));
        const auto stored = town.stored(id);
        QCOMPARE(stored->emails, QStringList { u"petr@example.cz"_s });
        QCOMPARE(stored->groups.size(), 1);
        QCOMPARE(stored->address.houseNumber, u"12/345"_s);
        QVERIFY(waitUntil([&] { return town.model().rowCount() == 1; }));
    }

    void anotherDesksEdit_comesIn_oursOfAnotherFieldStays()
    {
        ContactId id;
        Town town([&](Stores &stores) { id = add(stores, u"Jana"_s, u"Malá"_s); });
        QVERIFY(town.open(id));
        QTest::keyClicks(town.find<QLineEdit>(u"contact-role"_s), u"starostka"_s);
        const auto changed = waitFor(town.workspace->write([id](Stores &stores) -> Result<void> {
            auto contact = stores.contacts.load(id);
            contact->phones = { u"+420 777 123 456"_s };
            return stores.contacts.save(*contact, u"Petr"_s, SystemClock().now());
        }));
        QVERIFY(changed);
        town.page->flush();
        QVERIFY(waitUntil([&] { return !town.page->isUnsaved(); }));
        QCOMPARE(town.stored(id)->role, u"starostka"_s);
        QCOMPARE(town.stored(id)->phones.size(), 1);
    }

    void consent_isWrittenDown_andShownInTheList()
    {
        ContactId id;
        Town town([&](Stores &stores) { id = add(stores, u"Jana"_s, u"Malá"_s); });
        QVERIFY(town.open(id));
        town.click(u"consent-given"_s);
        QVERIFY(waitUntil([&] { return town.stored(id)->consents.size() == 1; }));
        town.click(u"consent-withdrawn"_s);
        QVERIFY(waitUntil([&] { return town.stored(id)->consents.size() == 2; }));
        QVERIFY(!mayWrite(*town.stored(id), purpose::invitations));
        QVERIFY(waitUntil([&] { return town.model().at(0).consent == ConsentState::Withdrawn; }));
    }

    void deleted_isBroughtBack_erasedIsGone()
    {
        ContactId id;
        Town town([&](Stores &stores) { id = add(stores, u"Jana"_s, u"Malá"_s); });
        QVERIFY(town.open(id));
        town.click(u"contact-delete"_s);
        QVERIFY(waitUntil([&] { return town.model().rowCount() == 0; }));
        QVERIFY(town.stored(id)->deletedAt);
        town.page->list().restore(id);
        QVERIFY(waitUntil([&] { return town.model().rowCount() == 1 && town.page->panel().id() == id; }));
        town.click(u"contact-erase"_s);
        QVERIFY(town.find<QAbstractButton>(u"contact-erase-now"_s)->isVisible());
        town.click(u"contact-erase-now"_s);
        QVERIFY(waitUntil([&] { return !town.page->panel().isOpen(); }));
        QVERIFY(town.stored(id).error().kind == ErrorKind::NotFound);
    }

    void import_showsWhatWouldHappen_thenDoesIt()
    {
        Town town([](Stores &stores) { add(stores, u"Jana"_s, u"Malá"_s, u"jana@example.cz"_s); });
        town.page->showImport();
        town.page->importing().openFile(town.write(u"lidé.csv"_s,
            "Jm\xc3\xa9no;Kdo;Mail\nJana;Mal\xc3\xa1;jana@example.cz\nPetr;Mal\xc3\xbd;petr@example.cz\nEva;"
            "Nov\xc3\xa1;nikam\n"));
        auto *run = town.find<QAbstractButton>(u"import-run"_s);
        QVERIFY(waitUntil([&] { return run->isVisible() && run->isEnabled(); }));
        // The second column is not known by its name: a person says what it is.
        auto *column = town.find<QComboBox>(u"import-column-1"_s);
        column->setCurrentIndex(column->findData(int(ContactField::FamilyName)));
        auto *given = town.find<QComboBox>(u"import-column-0"_s);
        given->setCurrentIndex(given->findData(int(ContactField::GivenName)));
        Q_EMIT given->activated(given->currentIndex());
        Q_EMIT column->activated(column->currentIndex());
        auto &items = town.page->importing().items();
        QVERIFY(waitUntil([&] { return run->isEnabled() && items.rowCount() == 1; })); // what is refused is shown first
        QCOMPARE(items.index(0, ImportModel::Line).data().toInt(), 4);
        QCOMPARE(waitFor(town.workspace->read([](Stores &stores) { return stores.contacts.count(); })).value(), 1);
        town.page->primaryAction();
        QVERIFY(waitUntil([&] { return town.model().rowCount() == 2; }));
        QVERIFY(!run->isVisible());
        QCOMPARE(town.model().at(1).name, u"Petr Malý"_s);
        auto *undo = town.find<QAbstractButton>(u"import-undo"_s);
        QVERIFY(undo->isVisible());
        undo->click();
        QVERIFY(waitUntil([&] { return town.model().rowCount() == 1; }));
        QVERIFY(waitUntil([&] { return !undo->isVisible(); }));
    }

    void unusableFile_isExplained()
    {
        Town town;
        town.page->showImport();
        town.page->importing().openFile(town.write(u"x.csv"_s, QByteArray("PK\x03\x04\0\0", 6)));
        QVERIFY(waitUntil([&] {
            const auto labels = town.page->importing().findChildren<QLabel *>();
            return std::ranges::any_of(
                labels, [](QLabel *label) { return label->isVisible() && label->text().contains(u"Excel"_s); });
        }));
        town.page->back();
        QVERIFY(!town.page->importing().isVisible());
    }

    void duplicates_areTwoPeople_onceAPersonSaysSo()
    {
        Town town([](Stores &stores) {
            add(stores, u"Eva"_s, u"Malá"_s, u"mali@example.cz"_s);
            add(stores, u"Jan"_s, u"Malý"_s, u"mali@example.cz"_s);
        });
        town.page->showDuplicates();
        QVERIFY(waitUntil([&] { return town.page->duplicates().count() == 1; }));
        town.click(u"duplicates-two"_s);
        QVERIFY(waitUntil([&] { return town.page->duplicates().count() == 0; }));
        QCOMPARE(*waitFor(town.workspace->read([](Stores &stores) { return stores.contacts.count(); })), 2);
        town.toast->findChildren<QAbstractButton *>().first()->click();
        QVERIFY(waitUntil([&] { return town.page->duplicates().count() == 1; }));
    }

    void groups_areRenamedAndRemoved_andComeBackWithTheirContacts()
    {
        GroupId group;
        Town town([&](Stores &stores) {
            const auto eva = add(stores, u"Eva"_s, u"Malá"_s);
            group = stores.groups.add(u"Zahrádkáři"_s, SystemClock().now())->id;
            QVERIFY(stores.groups.join(group, { eva }, u"Eva"_s, SystemClock().now()));
        });
        const auto names = [&] {
            QStringList all;
            const auto groups = waitFor(town.workspace->read([](Stores &stores) { return stores.groups.list(); }));
            for (const auto &one : *groups) {
                all.append(one.name);
            }
            return all;
        };
        town.page->showGroups();
        QVERIFY(waitUntil([&] { return town.find<QLineEdit>(u"group-name"_s) != nullptr; }));
        auto *name = town.find<QLineEdit>(u"group-name"_s);
        name->selectAll();
        QTest::keyClicks(name, u"Vcelari"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(waitUntil([&] { return names() == QStringList { u"Vcelari"_s }; }));
        QVERIFY(waitUntil([&] {
            const auto fields = town.page->findChildren<QLineEdit *>(u"group-name"_s);
            return fields.size() == 1 && fields.first()->text() == u"Vcelari"_s;
        }));
        town.click(u"group-remove"_s);
        QVERIFY(waitUntil([&] { return names().isEmpty(); }));
        QVERIFY(waitUntil([&] { return town.toast->isVisible(); }));
        const auto buttons = town.toast->findChildren<QAbstractButton *>();
        QVERIFY(waitUntil([&] { return buttons.first()->isVisible(); }));
        buttons.first()->click();
        QVERIFY(waitUntil([&] { return names() == QStringList { u"Vcelari"_s }; }));
        QCOMPARE(waitFor(town.workspace->read([](Stores &stores) { return stores.groups.sizes(); }))->value(group), 1);
    }

    void duplicates_areMadeOne()
    {
        ContactId kept;
        Town town([&](Stores &stores) {
            kept = add(stores, u"Jana"_s, u"Malá"_s, u"jana@example.cz"_s);
            add(stores, u"Jana"_s, u"Mala"_s, u"jana@example.cz"_s, u"Lípová 3"_s);
        });
        town.page->showDuplicates();
        QVERIFY(waitUntil([&] { return town.page->duplicates().count() == 1; }));
        town.click(u"duplicates-merge"_s);
        QVERIFY(waitUntil([&] { return town.page->duplicates().count() == 0 && town.model().rowCount() == 1; }));
        QCOMPARE(town.stored(kept)->address.street, u"Lípová"_s);
    }
};

QTEST_MAIN(ContactsTest)
#include "ContactsTest.moc"
