// Bodies and queries as names with values.
#pragma once

#include "fakes/graph/GraphHttp.h"

namespace bubenik {

struct GraphForm {
    QList<QPair<QString, QString>> pairs = {};
    QList<GraphFile> files = {};
};

[[nodiscard]] GraphForm urlEncodedForm(const QByteArray &text);
[[nodiscard]] GraphResult<GraphForm> multipartForm(const QByteArray &body, const QByteArray &contentType); // RFC 7578
[[nodiscard]] GraphResult<GraphForm> jsonForm(const QByteArray &body);

// A later value of a name wins; x[0], x[1], x[] become a list, x[key] a map, both as JSON text.
[[nodiscard]] QMap<QString, QString> paramsOf(const QList<QPair<QString, QString>> &pairs);
[[nodiscard]] QString graphText(const QJsonValue &value); // a text as it is, anything else as JSON

} // namespace bubenik
