// Address books: vCard 4.0 (RFC 6350), 3.0 (RFC 2426) and 2.1 with quoted-printable, as telephones and Outlook write
// them.
#pragma once

#include "people/ContactColumns.h"

namespace bubenik {

[[nodiscard]] bool looksLikeVCard(const QString &text);
// `bytes` as they are in the file: vCard 2.1 names a charset for each line. A card that cannot be used is told by its
// line; the others are read all the same. Invalid: "no-cards", "too-many-rows", and what decodeText() says.
[[nodiscard]] Result<QList<ReadContact>> readVCards(const QByteArray &bytes);
// Version 3.0, which all of them read; CRLF, folded at 75 octets.
[[nodiscard]] QByteArray toVCard(const Contact &contact, const QStringList &groupNames);

} // namespace bubenik
