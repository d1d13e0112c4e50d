#include "pictures/Scene.h"

#include "core/Zone.h"
#include "domain/Outgoing.h"
#include "sample/Sample.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Part {
    Stores &stores;
    QList<Post> posts;
    Instant now;

    // At a full hour, as people choose them.
    [[nodiscard]] Delivery make(int post, const QString &channel, Millis ahead) const
    {
        const Post &from = posts.at(post % posts.size());
        Delivery delivery = newDelivery(from.id, { channel }, std::chrono::floor<std::chrono::hours>(now + ahead), false, now - 26h);
        delivery.released = contentFor(from, {});
        return delivery;
    }
    // In the morning of a day to come.
    [[nodiscard]] Millis until(int days, int hour) const
    {
        const Zone zone("Europe/Prague");
        const auto at = zone.fromLocal(zone.toLocal(now).date().addDays(days), QTime(hour, 0));
        return at ? *at - now : Millis(24h);
    }
    [[nodiscard]] Result<void> save(const Delivery &delivery) const { return stores.deliveries.save(delivery, now); }
};

Delivery out(Delivery delivery, DeliveryState state)
{
    delivery.state = state;
    delivery.acknowledged = { u"4711"_s, u"https://www.klasterec.example/?p=4711"_s, contentDigest(delivery.released), delivery.due, u"f"_s };
    addHistory(delivery, delivery.due - 20h, u"sent"_s);
    if (state == DeliveryState::Live) {
        addHistory(delivery, delivery.due + 20s, u"live"_s);
    } else {
        addHistory(delivery, delivery.due - 20h, u"handed-over"_s);
    }
    return delivery;
}

Delivery inTrouble(Delivery delivery, DeliveryState state, const Error &error)
{
    delivery.state = state;
    delivery.problem = error;
    delivery.attempts = 3;
    addHistory(delivery, delivery.due, u"failed"_s, error.detail);
    return delivery;
}

Result<void> fill(const Part &part)
{
    BUBENIK_TRY(part.save(out(part.make(0, u"web"_s, -3h), DeliveryState::Live)));
    BUBENIK_TRY(part.save(out(part.make(1, u"mesto"_s, 2h), DeliveryState::HandedOver)));
    BUBENIK_TRY(part.save(part.make(2, u"web"_s, part.until(1, 7))));
    BUBENIK_TRY(part.save(part.make(2, u"mesto"_s, part.until(1, 8))));
    BUBENIK_TRY(part.save(part.make(3, u"web"_s, part.until(2, 7))));
    BUBENIK_TRY(part.save(inTrouble(part.make(3, u"mesto"_s, -1h), DeliveryState::Failed,
        { .kind = ErrorKind::Auth, .detail = u"POST /wp/v2/posts: HTTP 401"_s, .code = u"rest_not_logged_in"_s })));
    BUBENIK_TRY(part.save(inTrouble(part.make(4, u"mesto"_s, -2h), DeliveryState::Unconfirmed,
        { .kind = ErrorKind::UnknownOutcome, .detail = u"POST /wp/v2/posts: no answer in 30 s"_s })));
    Delivery conflict = inTrouble(out(part.make(0, u"mesto"_s, -30h), DeliveryState::Live), DeliveryState::Failed,
        { .kind = ErrorKind::Conflict, .detail = u"fingerprint differs"_s });
    conflict.theirs = Theirs { conflict.released.title, u"Na webu někdo mezitím přepsal první větu. Zbytek textu zůstal."_s, u"g"_s };
    return part.save(conflict);
}

} // namespace

Result<void> makeScene(const QString &path, Instant now)
{
    const auto folder = WorkspaceFolder::create(path, u"Klášterec nad Ohří"_s, "Europe/Prague");
    if (!folder) {
        return fail(folder.error());
    }
    const auto stores = folder->stores();
    if (!stores) {
        return fail(stores.error());
    }
    BUBENIK_TRY((*stores)->settings.set(u"author"_s, u"Jana Nováková"_s));
    BUBENIK_TRY(makeDemo(**stores, folder->sitePath(), now));
    const ChannelConfig town { { u"mesto"_s }, u"wordpress"_s, u"Web města"_s,
        { { u"url"_s, u"https://www.klasterec.example"_s }, { u"user"_s, u"redakce"_s } } };
    BUBENIK_TRY((*stores)->channels.save(town, now));
    const auto keys = (*stores)->posts.keys(PostFilter::All);
    const auto rows = keys ? (*stores)->posts.rows(*keys) : Result<QList<PostRow>>(fail(keys.error()));
    if (!rows) {
        return fail(rows.error());
    }
    Part part { **stores, {}, now };
    for (const PostRow &row : *rows) {
        if (const auto post = (*stores)->posts.load(row.id)) {
            part.posts.append(*post);
        }
    }
    return fill(part);
}

} // namespace bubenik
