#include "storage/ContactStore.h"

#include "core/Json.h"
#include "domain/ContactText.h"
#include "storage/ContactIndex.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

Error noContact(const QString &id)
{
    return { .kind = ErrorKind::NotFound, .detail = u"no such contact"_s, .code = u"contact"_s, .subject = id };
}

} // namespace

ContactStore::ContactStore(Database &database, DocumentStore &documents, ActivityStore &activity)
    : m_database(database)
    , m_documents(documents)
    , m_activity(activity)
{
}

Result<Contact> ContactStore::load(const ContactId &id)
{
    const auto found = m_documents.find(id.value);
    if (!found) {
        return fail(found.error());
    }
    return *found ? Result<Contact>(contactFromJson(id, (*found)->body)) : fail(noContact(id.value));
}

Result<void> ContactStore::saveQuietly(const Contact &contact, bool isNew, Instant now)
{
    if (isNew) {
        const auto row = m_documents.insert(contact.id.value, compactText(contact), now);
        return row ? contactindex::rememberNew(m_database, *row, contact) : fail(row.error());
    }
    BUBENIK_TRY(m_documents.put(contact.id.value, toJson(contact), now));
    return contactindex::remember(m_database, contact);
}

Result<void> ContactStore::addQuietly(const QList<Contact> &contacts, Instant now)
{
    QList<std::pair<qint64, const Contact *>> added;
    for (const auto &contact : contacts) {
        const auto row = m_documents.insert(contact.id.value, compactText(contact), now);
        if (!row) {
            return fail(row.error());
        }
        added.append({ *row, &contact });
    }
    return contactindex::rememberNew(m_database, added);
}

Result<void> ContactStore::prepareForBulk(bool on)
{
    return contactindex::tune(m_database, on);
}

Result<void> ContactStore::save(const Contact &contact, const QString &by, Instant now)
{
    BUBENIK_TRY(check(contact));
    return m_database.transaction([&]() -> Result<void> {
        const auto before = m_documents.find(contact.id.value);
        if (!before) {
            return fail(before.error());
        }
        auto written = contact;
        if (*before) {
            const auto known = contactFromJson(contact.id, (*before)->body);
            written.author = known.author;
            written.createdAt = known.createdAt;
            written.changedAt = known.changedAt;
            if (written == known) {
                return {};
            }
        } else {
            written.author = by;
            written.createdAt = now;
        }
        written.changedAt = now;
        BUBENIK_TRY(saveQuietly(written, !*before, now));
        return m_activity.add(contact.id.value, *before ? activity::edited : activity::created, by, now);
    });
}

Result<void> ContactStore::change(const ContactId &id, const QString &by, Instant now, QLatin1StringView what,
    const std::function<void(Contact &)> &work)
{
    return m_database.transaction([&]() -> Result<void> {
        auto contact = load(id);
        if (!contact) {
            return fail(contact.error());
        }
        work(*contact);
        contact->changedAt = now;
        BUBENIK_TRY(saveQuietly(*contact, false, now));
        return m_activity.add(id.value, what, by, now);
    });
}

Result<void> ContactStore::remove(const ContactId &id, const QString &by, Instant now)
{
    return change(id, by, now, activity::deleted, [now](Contact &contact) { contact.deletedAt = now; });
}

Result<void> ContactStore::restore(const ContactId &id, const QString &by, Instant now)
{
    return change(id, by, now, activity::restored, [](Contact &contact) { contact.deletedAt.reset(); });
}

} // namespace bubenik
