#include "pictures/Scene.h"

#include "domain/Outgoing.h"
#include "storage/ChannelHealth.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using State = CommentAnswer::State;

struct Said {
    QString author;
    QString text;
    Millis ago;
    QString parent = {};
};

Comment made(const PostId &post, const QString &id, const Said &said, Instant now)
{
    Comment comment { .id = commentId({ u"fb"_s }, id),
        .post = post,
        .channel = { u"fb"_s },
        .remoteId = id,
        .parent = said.parent,
        .author = said.author,
        .text = said.text,
        .at = now - said.ago,
        .permalink = u"https://www.facebook.com/"_s + id };
    comment.canHide = true;
    return comment;
}

CommentAnswer answer(const QString &text, State state, const std::optional<Error> &problem = {})
{
    CommentAnswer given { .text = text, .by = u"Jana Nováková"_s, .state = state };
    given.problem = problem;
    return given;
}

Result<void> addComments(Stores &stores, const PostId &post, Instant now)
{
    auto first = made(post, u"1"_s,
        { u"Karel Dvořák"_s,
            u"A kudy se tedy dostanu do Petlérské, když bydlím na konci u parku? Objížďka přes Nádražní je ráno úplně ucpaná a autobus tam zastavuje uprostřed křižovatky."_s,
            3h },
        now);
    auto second = made(post, u"2"_s, { {}, u"Kdy to konečně skončí?"_s, 40min }, now);
    auto third = made(post, u"3"_s, { u"Hana Malá"_s, u"Děkuji za včasnou informaci 👍"_s, 2h }, now);
    third.dealtWith = DealtWith { u"Jana Nováková"_s, now - 1h };
    auto fourth = made(post, u"4"_s, { u"Petr Procházka"_s, u"Platí uzavírka i pro cyklisty?"_s, 5h }, now);
    fourth.answer = answer(u"Dobrý den, cyklisté projdou po chodníku vedle kola."_s, State::Sent);
    auto ours = made(post, u"4a"_s,
        { u"Klášterec nad Ohří"_s, u"Dobrý den, cyklisté projdou po chodníku vedle kola."_s, 4h, u"4"_s }, now);
    ours.isOurs = true;
    const auto thanks
        = made(post, u"4b"_s, { u"Petr Procházka"_s, u"A odpadky se v úterý vyvezou normálně?"_s, 3h, u"4"_s }, now);
    auto fifth = made(post, u"5"_s, { {}, u"Kupte si levné brýle na www.example.com!!!"_s, 6h }, now);
    fifth.isHidden = true;
    fifth.hiding = HidingWish { true, u"reklama"_s, u"Alena Nováková"_s, {}, now - 5h, {} };
    auto sixth = made(post, u"6"_s, { u"Marie Veselá"_s, u"Bude fungovat parkoviště u školy?"_s, 7h }, now);
    sixth.answer = answer(u"Ano, parkoviště u školy je otevřené po celou dobu."_s, State::Failed,
        Error {
            .kind = ErrorKind::Forbidden, .detail = u"HTTP 403, code 200"_s, .code = u"pages_manage_engagement"_s });
    for (const auto &comment : { first, second, third, fourth, ours, thanks, fifth, sixth }) {
        BUBENIK_TRY(stores.comments.save(comment, now));
    }
    return {};
}

Result<void> addFigures(Stores &stores, const PostId &post, Instant now)
{
    ItemFigures figures { .post = post, .channel = { u"fb"_s }, .remoteId = u"108500000000001_1"_s };
    const auto today = QDateTime::fromMSecsSinceEpoch(toMillis(now)).date();
    const QList<qint64> viewers { 420, 1180, 1650, 1890, 2010, 2080, 2113 };
    for (qsizetype day = 0; day < viewers.size(); ++day) {
        figures.days[today.addDays(day + 1 - viewers.size())] = { { Metric::Viewers, viewers[day] },
            { Metric::Engagements, viewers[day] / 9 }, { Metric::Reactions, 12 + 9 * day },
            { Metric::Comments, std::min<qint64>(8, 2 * day) }, { Metric::Shares, 3 + day } };
    }
    return stores.figures.save(figures, now);
}

// What came out over the last year and a half.
Result<void> addReach(Stores &stores, const QList<PostRow> &rows, Instant now)
{
    const auto today = QDateTime::fromMSecsSinceEpoch(toMillis(now)).date();
    for (qsizetype i = 2; i < rows.size(); ++i) {
        ItemFigures figures { .post = rows[i].id, .channel = { u"fb"_s }, .remoteId = u"108500000000001_%1"_s.arg(100 + i) };
        const qint64 viewers = 380 + (i * 977) % 2600;
        figures.days[today.addDays(-21 * i)] = { { Metric::Viewers, viewers }, { Metric::Engagements, viewers / 11 },
            { Metric::Reactions, viewers / 40 }, { Metric::Comments, viewers / 210 }, { Metric::Shares, viewers / 150 } };
        BUBENIK_TRY(stores.figures.save(figures, now));
    }
    return {};
}

} // namespace

Result<PostId> addPage(const QString &path, Instant now)
{
    const auto folder = WorkspaceFolder::open(path);
    const auto stores = folder ? folder->stores() : Result<std::unique_ptr<Stores>>(fail(folder.error()));
    if (!stores) {
        return fail(stores.error());
    }
    const ChannelConfig page { { u"fb"_s }, u"facebook"_s, u"Facebook města"_s,
        { { u"page"_s, u"108500000000001"_s } } };
    BUBENIK_TRY((*stores)->channels.save(page, now));
    const auto keys = (*stores)->posts.keys(PostFilter::All, 26);
    const auto rows = keys ? (*stores)->posts.rows(*keys) : Result<QList<PostRow>>(fail(keys.error()));
    const auto post = rows ? (*stores)->posts.load(rows->value(1).id) : Result<Post>(fail(rows.error()));
    if (!post) {
        return fail(post.error());
    }
    auto live = newDelivery(post->id, page.id, now - 30h, false, now - 31h);
    live.released = contentFor(*post, {});
    live.state = DeliveryState::Live;
    live.acknowledged = { u"108500000000001_1"_s, u"https://www.facebook.com/108500000000001/posts/1"_s,
        contentDigest(live.released), live.due, {} };
    BUBENIK_TRY((*stores)->deliveries.save(live, now));
    auto next = newDelivery(rows->value(0).id, page.id, now + 96h, false, now);
    next.released.title = rows->value(0).title;
    BUBENIK_TRY((*stores)->deliveries.save(next, now));
    BUBENIK_TRY(addComments(**stores, post->id, now));
    BUBENIK_TRY(addFigures(**stores, post->id, now));
    BUBENIK_TRY(addReach(**stores, *rows, now));
    ChannelHealth health { .at = now };
    health.warnings = { { .kind = ErrorKind::Forbidden, .code = u"read_insights"_s },
        { .kind = ErrorKind::Auth, .code = u"fb-expires-soon"_s } };
    BUBENIK_TRY(setChannelHealth((*stores)->settings, page.id, health));
    return post->id;
}

} // namespace bubenik
