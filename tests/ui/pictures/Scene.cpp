#include "pictures/Scene.h"

#include "core/Zone.h"
#include "domain/Outgoing.h"
#include "sample/People.h"
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

Result<void> addSharing(const QString &path, Instant now)
{
    const auto folder = WorkspaceFolder::open(path);
    const auto stores = folder ? folder->stores() : Result<std::unique_ptr<Stores>>(fail(folder.error()));
    if (!stores) {
        return fail(stores.error());
    }
    const auto keys = (*stores)->posts.keys(PostFilter::All, 1);
    const auto rows = keys ? (*stores)->posts.rows(*keys) : Result<QList<PostRow>>(fail(keys.error()));
    const auto post = rows ? (*stores)->posts.load(rows->value(0).id) : Result<Post>(fail(rows.error()));
    if (!post) {
        return fail(post.error());
    }
    const auto paragraphs = post->body.split(u"\n\n"_s);
    auto mine = paragraphs;
    auto theirs = paragraphs;
    mine[0] = u"Kvůli opravě vodovodu bude v pondělí od 7:00 do 15:00 uzavřena Petlérská ulice. Objížďka vede Nádražní ulicí."_s;
    theirs[0] = u"Kvůli opravě vodovodu bude v pondělí a v úterý od 7:00 do 17:00 uzavřena Petlérská ulice. Objížďka vede "
                "Chomutovskou ulicí, autobusy jezdí beze změny."_s;
    auto add = [&, at = now - 9min](const QString &document, const QString &field, const QJsonValue &ours,
                         const QJsonValue &other) mutable {
        at += 1min;
        return (*stores)->conflicts.add({ .id = u"conflict:"_s + newUuid(now), .document = document, .field = field, .base = {},
            .mine = ours, .theirs = other, .theirsBy = u"Alena Nováková"_s, .at = at });
    };
    BUBENIK_TRY(add(post->id.value, u"body"_s, mine.join(u"\n\n"_s), theirs.join(u"\n\n"_s)));
    BUBENIK_TRY(add(post->id.value, u"title"_s, u"Uzavírka Petlérské ulice v pondělí"_s, u"Petlérská ulice bude dva dny uzavřená"_s));
    const auto deliveries = (*stores)->deliveries.forPost(post->id);
    if (deliveries && !deliveries->isEmpty()) {
        const auto due = [&](Millis ahead) { return QJsonObject { { u"due"_s, toIso(std::chrono::floor<std::chrono::hours>(now + ahead)) }, { u"asap"_s, false } }; };
        BUBENIK_TRY(add(deliveries->constFirst().id.value, u"due"_s, due(20h), due(22h)));
    }
    const auto log = [&](QLatin1StringView what, const QString &by, Millis ago, const QString &detail = {}) {
        return (*stores)->activity.add(post->id.value, what, by, now - ago, detail);
    };
    BUBENIK_TRY(log(activity::created, u"Jana Nováková"_s, 50h));
    BUBENIK_TRY(log(activity::approved, u"Petr Svoboda"_s, 26h));
    BUBENIK_TRY(log(activity::scheduled, u"Jana Nováková"_s, 25h, u"mesto"_s));
    BUBENIK_TRY(log(activity::merged, u"Jana Nováková"_s, 2h, u"body, categories"_s));
    BUBENIK_TRY(log(activity::edited, u"Jana Nováková"_s, 12min));
    return log(activity::edited, u"Alena Nováková"_s, 7min);
}

Result<void> addContacts(const QString &path, Instant now)
{
    const auto folder = WorkspaceFolder::open(path);
    const auto stores = folder ? folder->stores() : fail(folder.error());
    if (!stores) {
        return fail(stores.error());
    }
    BUBENIK_TRY(sample::addPeople(**stores, 400, 5, now, {}));
    const auto rows = (*stores)->contacts.keys();
    const auto some = rows ? (*stores)->contacts.load(rows->mid(0, 40)) : fail(rows.error());
    if (!some) {
        return fail(some.error());
    }
    for (auto twin : *some) {
        if (!twin.emails.isEmpty() && twin.kind == ContactKind::Person) {
            twin.id = newContactId(now);
            twin.phones = { u"+420 777 123 456"_s };
            twin.address = {};
            twin.consents = {};
            return (*stores)->contacts.save(twin, u"Jana Nováková"_s, now);
        }
    }
    return {};
}

} // namespace bubenik
