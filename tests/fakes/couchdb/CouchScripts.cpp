#include "fakes/couchdb/CouchScripts.h"

#include <QHash>
#include <QJSEngine>

namespace bubenik {

using namespace Qt::StringLiterals;

struct CouchScripts::Private {
    Private()
    {
        // What CouchDB's own environment offers beside the language.
        engine.evaluate(u"function log() {} function isArray(a) { return Array.isArray(a); }"
                        u"function toJSON(v) { return JSON.stringify(v); }"
                        u"function sum(a) { return a.reduce(function (l, r) { return l + r; }, 0); }"_s);
    }

    QJSEngine engine;
    QHash<QString, QJSValue> functions;
};

CouchScripts::CouchScripts() = default;
CouchScripts::~CouchScripts() = default;

std::optional<CouchError> CouchScripts::refusal(const QString &source, const Arguments &arguments)
{
    if (!d) {
        d = std::make_unique<Private>();
    }
    auto &function = d->functions[source];
    if (function.isUndefined()) {
        // What a script throws is told apart from what it returns only inside the language.
        function = d->engine.evaluate(
            u"(function (f) { return function (n, o, u, s) { try { f(n, o, u, s); return null; } catch (e) {"
            u"  if (e && e.forbidden !== undefined) return ['forbidden', String(e.forbidden)];"
            u"  if (e && e.unauthorized !== undefined) return ['unauthorized', String(e.unauthorized)];"
            u"  return ['unknown_error', String(e)]; } }; })("_s
            + source + u')');
    }
    if (!function.isCallable()) {
        return CouchError { 500, "compilation_error", function.toString().toUtf8() };
    }
    const auto old = arguments.oldDoc.isObject() ? d->engine.toScriptValue(arguments.oldDoc.toObject())
                                                 : QJSValue(QJSValue::NullValue);
    const auto thrown = function.call({ d->engine.toScriptValue(arguments.newDoc), old,
        d->engine.toScriptValue(arguments.userCtx), d->engine.toScriptValue(arguments.security) });
    if (!thrown.isArray()) {
        return {};
    }
    const auto kind = thrown.property(0).toString().toUtf8();
    const int status = kind == "forbidden" ? 403 : kind == "unauthorized" ? 401 : 500;
    return CouchError { status, kind, thrown.property(1).toString().toUtf8() };
}

} // namespace bubenik
