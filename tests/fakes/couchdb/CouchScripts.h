// Runs validate_doc_update of design documents in a real JavaScript engine. Starting the engine takes some milliseconds
// and compiling a function some tens of microseconds, so servers of one program may share one of these.
#pragma once

#include "fakes/couchdb/CouchHttp.h"

#include <memory>
#include <optional>

namespace bubenik {

class CouchScripts final
{
public:
    struct Arguments {
        QJsonObject newDoc;
        QJsonValue oldDoc; // null without one
        QJsonObject userCtx;
        QJsonObject security;
    };

    CouchScripts();
    CouchScripts(const CouchScripts &) = delete;
    CouchScripts &operator=(const CouchScripts &) = delete;
    ~CouchScripts();

    // What it throws: 403 forbidden, 401 unauthorized; anything else, also a mistake in the script, 500 unknown_error.
    [[nodiscard]] std::optional<CouchError> refusal(const QString &function, const Arguments &arguments);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace bubenik
