#include "pictures/Warnings.h"

#include "broadcast/WarningCards.h"
#include "common/Page.h"
#include "core/Json.h"
#include "pictures/Camera.h"
#include "publishing/Scheduling.h"
#include "storage/WorkspaceFolder.h"
#include "warnings/WarningWatcher.h"

#include <QPushButton>
#include <QTest>

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Result<void> addProposal(Stores &stores, Instant now)
{
    BUBENIK_TRY(warnings::setWatch(
        stores.settings, warnings::Watch { QUrl(QString(warnings::usualUrl)), { u"Kadaň"_s, u"Chomutov"_s } }));
    Post draft;
    draft.title = u"Výstraha: silný vítr"_s;
    draft.lead = u"Od dnešních 22 hodin do zítřejších 10 hodin platí výstraha před silným větrem."_s;
    QJsonObject proposal { { u"key"_s, u"vitr"_s }, { u"cancelled"_s, false }, { u"severity"_s, u"Moderate"_s },
        { u"areas"_s, QJsonArray { u"Kadaň"_s, u"Chomutov"_s } }, { u"draft"_s, toJson(draft) } };
    putTime(proposal, u"starts"_s, now + 3h);
    putTime(proposal, u"ends"_s, now + 15h);
    return stores.settings.set(
        u"warnings/proposals"_s, QString::fromUtf8(toCompact({ { u"proposals"_s, QJsonArray { proposal } } })));
}

Result<void> addMissing(Stores &stores, const PostId &post, Instant now)
{
    auto delivery = schedule(stores, { post, { u"web"_s }, std::nullopt, {} }, now - 30h);
    if (!delivery) {
        return fail(delivery.error());
    }
    delivery->state = DeliveryState::Live;
    BUBENIK_TRY(stores.deliveries.save(*delivery, now - 30h));
    Sighting sighting { .delivery = delivery->id, .post = post, .channel = { u"web"_s } };
    sighting.problem = Sighting::Problem::NotInFeed;
    sighting.problemSince = now - 29h;
    return stores.sightings.save(sighting, now);
}

} // namespace

Result<void> addWarnings(const QString &workspace, const PostId &handedOver, Instant now)
{
    const auto folder = WorkspaceFolder::open(workspace);
    const auto opened = folder ? folder->stores() : Result<std::unique_ptr<Stores>>(fail(folder.error()));
    if (!opened) {
        return fail(opened.error());
    }
    auto &stores = **opened;
    BUBENIK_TRY(addProposal(stores, now));
    BUBENIK_TRY(stores.channels.save({ { u"portal"_s }, u"wordpress"_s, u"Portál města"_s,
                                         { { u"url"_s, u"https://www.klasterec.example"_s },
                                             { u"user"_s, u"redakce"_s }, { u"opendata"_s, u"on"_s } } },
        now));
    BUBENIK_TRY(stores.settings.set(u"opendata/site/portal"_s,
        QString::fromUtf8(toCompact(
            { { u"page"_s, u"https://www.klasterec.example/otevrena-data/"_s }, { u"at"_s, toIso(now - 2h) } }))));
    return addMissing(stores, handedOver, now);
}

} // namespace bubenik

namespace bubenik::ui {

using namespace Qt::StringLiterals;

void takeWarnings(Camera &camera)
{
    camera.window.showPage(u"overview"_s);
    auto *page = camera.window.page(u"overview"_s);
    if (auto *cards = page->findChild<WarningCards *>()) {
        showWhole(*page, *cards);
    }
    camera.take(u"overview-warnings"_s);
    camera.window.showPage(u"settings"_s);
    click(camera.window, u"settings-warnings"_s);
    camera.take(u"settings-warnings"_s);
    camera.window.page(u"settings"_s)->openDocument(u"section:0"_s);
    camera.take(u"settings-open-data"_s);
    camera.window.showPage(u"announcements"_s);
    if (auto *open = camera.window.page(u"announcements"_s)->findChild<QPushButton *>(u"sms-open"_s)) {
        open->click();
    }
    QTest::qWait(500);
    camera.take(u"sms-announcement"_s);
    camera.window.page(u"announcements"_s)->back();
}

} // namespace bubenik::ui
