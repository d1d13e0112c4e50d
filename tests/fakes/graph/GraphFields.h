// `fields` of a request, taken apart: a,b{c,d},comments.limit(5){id}
#pragma once

#include "fakes/graph/GraphHttp.h"

namespace bubenik {

struct GraphField {
    QString name;
    QMap<QString, QString> args = {}; // of .limit(5)
    QList<GraphField> fields = {};
};

// Code 2500, as Facebook says it, when the text does not fit the form.
[[nodiscard]] GraphResult<QList<GraphField>> parseGraphFields(const QString &text);
[[nodiscard]] QList<GraphField> graphFields(const QStringList &names);

} // namespace bubenik
