// The demonstration's templates, from resources/sample/templates.json.
#include "core/Json.h"
#include "sample/Sample.h"

#include <QFile>

static void initTemplateResources()
{
    Q_INIT_RESOURCE(sample);
}

namespace bubenik {

using namespace Qt::StringLiterals;

Result<void> addTemplates(Stores &stores, Instant now)
{
    initTemplateResources();
    QFile file(u":/bubenik/sample/templates.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Internal, u"the sample templates are missing"_s);
    }
    const auto json = parseObject(file.readAll());
    if (!json) {
        return fail(json.error());
    }
    return stores.database->transaction([&]() -> Result<void> {
        for (const auto &item : (*json)[u"templates"_s].toArray()) {
            const auto text = templateFromJson(newTemplateId(now), item.toObject());
            const auto known = stores.templates.find(text.name);
            if (!known && known.error().kind != ErrorKind::NotFound) {
                return fail(known.error());
            }
            if (!known) {
                BUBENIK_TRY(stores.templates.save(text, now));
            }
        }
        return {};
    });
}

} // namespace bubenik
