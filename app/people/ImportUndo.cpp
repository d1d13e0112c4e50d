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
        return stores.activity.add(
            u"contacts"_s, activity::importUndone, by, now, u"%1, %2"_s.arg(undone.binned).arg(undone.restored));
    });
    return written ? Result<ImportUndone>(undone) : fail(written.error());
}

} // namespace bubenik
