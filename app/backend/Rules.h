// The rules that the server itself holds (resources/backend/*.js), as the design document of a database. Who may set an
// approval, what a document of each kind must have, what is never changed: see those files. Of use in this folder only.
#pragma once

#include "core/Result.h"
#include "domain/ServerDocument.h"

namespace bubenik::rules {

inline constexpr QLatin1StringView documentId { "_design/bubenik" };

// The validate_doc_update of a database.
[[nodiscard]] Result<QString> validation(Audience audience);
// The whole design document, without its revision.
[[nodiscard]] Result<QJsonObject> designDocument(Audience audience, const QString &identity);

} // namespace bubenik::rules
