// When two contacts are the same person or organisation, and one made of both.
#pragma once

#include "domain/Contact.h"

namespace bubenik {

// "e:jana@example.cz", "p:+420777123456", "a:jana novakova|lipova 12|klasterec nad ohri": whoever shares one may be the
// same; case, accents and abbreviations do not matter.
[[nodiscard]] QStringList identityKeys(const Contact &contact);
// Two that share a key: the same, unless both have names and these differ (a couple with one e-mail are two people).
[[nodiscard]] bool areSame(const Contact &x, const Contact &y);
// What `known` becomes when `fresh` says something newer about the same one: fresh values replace older ones; lists are
// united, fresh first; what `fresh` leaves empty stays, and so do corrected salutations. id, author, createdAt,
// changedAt, deletedAt are those of `known`.
[[nodiscard]] Contact merged(const Contact &known, const Contact &fresh);

// Keyed hashes (HMAC-SHA256, hex) of identity keys: they recognise an erased contact without saying who it was.
[[nodiscard]] QStringList printsOf(const QStringList &identityKeys, const QByteArray &secret);

} // namespace bubenik
