// Leaving nothing of a person behind, and recognising them when a list brings them again.
#pragma once

#include "storage/Stores.h"

namespace bubenik {

// The contact goes from this desk's files at once, from the other desks and the server at their next sync; its
// activity, which names nobody, stays. Keyed hashes of e-mails, phones and name with address stay in the notice, so
// that an import does not bring the person back; who has the key and a list can still tell who on that list was erased,
// nothing else can be read from them. Backups made before hold the contact until they are deleted.
[[nodiscard]] Result<void> eraseContact(Stores &stores, const ContactId &id, const QString &by, Instant now);

class ErasedPrints final
{
public:
    [[nodiscard]] static Result<ErasedPrints> load(Stores &stores);
    [[nodiscard]] bool hold(const QStringList &identityKeys) const;
    // What this desk's next notice is keyed by; made anew when nothing was erased yet.
    [[nodiscard]] QByteArray key() const;

private:
    QHash<QByteArray, QSet<QString>> m_prints; // by key; desks that erased without knowing of each other have several
};

} // namespace bubenik
