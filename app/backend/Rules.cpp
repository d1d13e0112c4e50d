#include "backend/Rules.h"

#include "backend/Setup.h"

#include <QFile>

static void initRuleResources()
{
    Q_INIT_RESOURCE(backend);
}

namespace bubenik::rules {

using namespace Qt::StringLiterals;

namespace {

Result<QString> script(const QString &name)
{
    QFile file(u":/bubenik/backend/%1.js"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Internal, u"the rules %1 are missing"_s.arg(name));
    }
    return QString::fromUtf8(file.readAll());
}

} // namespace

Result<QString> validation(Audience audience)
{
    initRuleResources();
    const auto common = script(u"common"_s);
    const auto own = script(toString(audience));
    if (!common || !own) {
        return fail(common ? own.error() : common.error());
    }
    return u"function (newDoc, oldDoc, userCtx, secObj) {\n"_s + *common + u'\n' + *own + u"}\n"_s;
}

Result<QJsonObject> designDocument(Audience audience, const QString &identity)
{
    const auto function = validation(audience);
    if (!function) {
        return fail(function.error());
    }
    return QJsonObject { { u"_id"_s, QString(documentId) }, { u"language"_s, u"javascript"_s },
        { u"version"_s, backend::rulesVersion }, { u"identity"_s, identity }, { u"validate_doc_update"_s, *function } };
}

} // namespace bubenik::rules
