// Contacts, as documents "contact:<id>", with lists that are as fast for fifty thousand as for fifty.
#pragma once

#include "domain/Contact.h"
#include "storage/ActivityStore.h"

#include <QHash>
#include <QSet>

namespace bubenik {

// Of all purposes together: whoever withdrew one is Withdrawn.
enum class ConsentState { NotAsked, Given, Withdrawn };

struct ContactFilter {
    QString text = {}; // beginnings of words, all of them, whatever case and accents; other forms where nobody has them
    std::optional<ContactKind> kind = {};
    GroupId group = {};
    QString street = {}; // as parseStreetPart() reads it; what it cannot read matches nobody
    std::optional<ConsentState> consent = {};
    bool isDeleted = false; // the bin instead of the list
};

// What a list shows of a contact.
struct ContactRow {
    qint64 row = 0;
    ContactId id;
    QString name;
    QString detail; // role, organisation and address
    ContactKind kind = ContactKind::Person;
    ConsentState consent = ConsentState::NotAsked;
};

struct StreetCount {
    QString street; // as most people write it
    int contacts = 0;
};

class ContactStore final
{
public:
    ContactStore(Database &database, DocumentStore &documents, ActivityStore &activity);

    [[nodiscard]] Result<Contact> load(const ContactId &id); // NotFound
    [[nodiscard]] Result<QList<Contact>> load(const QList<qint64> &rows); // in this order; those gone are left out
    // check()s it; writes author and times, and the activity entry (which names nobody). Nothing happens when it is the
    // same.
    [[nodiscard]] Result<void> save(const Contact &contact, const QString &by, Instant now);
    // Into the bin and out of it.
    [[nodiscard]] Result<void> remove(const ContactId &id, const QString &by, Instant now);
    [[nodiscard]] Result<void> restore(const ContactId &id, const QString &by, Instant now);
    // While thousands are written; to be taken back.
    [[nodiscard]] Result<void> prepareForBulk(bool on);
    // For an import: no entry for each; callers hold the transaction and have checked them. The first: that are not
    // here.
    [[nodiscard]] Result<void> addQuietly(const QList<Contact> &contacts, Instant now);
    [[nodiscard]] Result<void> saveQuietly(const Contact &contact, bool isNew, Instant now);

    // Rows in the order of names.
    [[nodiscard]] Result<QList<qint64>> keys(const ContactFilter &filter = {});
    [[nodiscard]] Result<QList<ContactRow>> rows(const QList<qint64> &keys);
    [[nodiscard]] Result<int> count();
    [[nodiscard]] Result<QList<StreetCount>> streets(); // by name
    // Who is in any of the groups or lives in any of the parts of streets, without those in the bin, in the order of
    // names, everybody once. Consent is the caller's to ask (mayWrite()).
    [[nodiscard]] Result<QList<Contact>> audience(const QList<GroupId> &groups, const QList<StreetPart> &parts);

    // Whose identityKeys() hold one of these, the bin included: key -> rows.
    [[nodiscard]] Result<QMultiHash<QString, qint64>> withKeys(const QStringList &keys);
    // Pairs that share an identity key, not in the bin nor said to be two people, at most `limit`.
    [[nodiscard]] Result<QList<std::pair<qint64, qint64>>> duplicates(int limit = 200);

private:
    [[nodiscard]] Result<void> change(const ContactId &id, const QString &by, Instant now, QLatin1StringView what,
        const std::function<void(Contact &)> &work);
    [[nodiscard]] Result<const QList<qint64> *> order(bool isDeleted);
    [[nodiscard]] Result<QList<qint64>> rowsOf(const QString &select, const QVariantList &values);
    [[nodiscard]] Result<QList<qint64>> inStreet(const QString &street);
    [[nodiscard]] Result<QList<QList<qint64>>> narrowed(const ContactFilter &filter);

    Database &m_database;
    DocumentStore &m_documents;
    ActivityStore &m_activity;
    // All rows by name, as of a generation of the index: [0] the list, [1] the bin.
    struct Order {
        qint64 generation = 0;
        QList<qint64> rows;
    };
    std::array<Order, 2> m_orders;
};

} // namespace bubenik
