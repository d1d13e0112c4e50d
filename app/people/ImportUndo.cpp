#include "people/Import.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

// nullopt: gone, or changed since.
Result<std::optional<Contact>> untouched(Stores &stores, const Contact &imported)
{
    auto current = stores.contacts.load(imported.id);
    if (!current) {
        return current.error().kind == ErrorKind::NotFound ? Result<std::optional<Contact>>(std::nullopt)
                                                           : fail(current.error());
    }
    const bool isAsImported = current->changedAt == imported.changedAt && !current->deletedAt;
    return isAsImported ? std::optional(*std::move(current)) : std::nullopt;
}

} // namespace

Result<ImportUndone> undoImport(Stores &stores, const ImportPlan &done, const QString &by, Instant now)
{
    ImportUndone undone;
    const auto written = stores.database->transaction([&]() -> Result<void> {
        BUBENIK_TRY(stores.contacts.prepareForBulk(done.added.size() + done.updated.size() > bulkFrom));
        for (const auto &added : done.added) {
            auto contact = untouched(stores, added);
            if (!contact) {
                return fail(contact.error());
            }
            if (!*contact) {
                ++undone.kept;
                continue;
            }
            (*contact)->deletedAt = now;
            (*contact)->changedAt = now;
            BUBENIK_TRY(stores.contacts.saveQuietly(**contact, false, now));
            ++undone.binned;
        }
        for (qsizetype i = 0; i < done.updated.size(); ++i) {
            const auto contact = untouched(stores, done.updated[i]);
            if (!contact) {
                return fail(contact.error());
            }
            if (!*contact) {
                ++undone.kept;
                continue;
            }
            auto before = done.before[i];
            before.changedAt = now;
            BUBENIK_TRY(stores.contacts.saveQuietly(before, false, now));
            ++undone.restored;
        }
        BUBENIK_TRY(stores.contacts.prepareForBulk(false));
        return stores.activity.add(
            u"contacts"_s, activity::importUndone, by, now, u"%1, %2"_s.arg(undone.binned).arg(undone.restored));
    });
    if (!written) {
        // What belongs to the connection and not to the transaction.
        std::ignore = stores.contacts.prepareForBulk(false);
        return fail(written.error());
    }
    return undone;
}

} // namespace bubenik
