// delivery list, show, resolve, retry, take: what is on its way, and a person's word where one is needed.
#include "cli/Command.h"
#include "cli/Documents.h"
#include "cli/Session.h"
#include "publishing/Scheduling.h"
#include "words/Words.h"

#include <QCoreApplication>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct DeliveryText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr int deliveriesAtOnce = 1000;

QString titleOf(const Delivery &delivery)
{
    return delivery.own.title.value_or(delivery.released.title);
}

Result<QList<Delivery>> allDeliveries(Stores &stores, std::optional<DeliveryState> state)
{
    QList<Delivery> all;
    while (true) {
        const auto some = stores.deliveries.list(state, deliveriesAtOnce, static_cast<int>(all.size()));
        if (!some) {
            return fail(some.error());
        }
        all += *some;
        if (some->size() < deliveriesAtOnce) {
            return all;
        }
    }
}

Result<QList<Delivery>> wantedDeliveries(Stores &stores, const Arguments &arguments)
{
    const auto stateName = arguments.given(u"state"_s);
    const auto state = stateName ? deliveryStateFromString(*stateName) : std::nullopt;
    if (stateName && !state) {
        return fail(usageError(DeliveryText::tr("There is no state “%1”.").arg(*stateName), u"state"_s));
    }
    const auto postText = arguments.given(u"post"_s);
    if (!postText) {
        return allDeliveries(stores, state);
    }
    const auto post = loadPost(stores, *postText);
    if (!post) {
        return fail(post.error());
    }
    auto deliveries = stores.deliveries.forPost(post->id);
    if (deliveries && state) {
        deliveries->removeIf([&](const Delivery &delivery) { return delivery.state != *state; });
    }
    return deliveries;
}

Result<Answer> listDeliveries(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto deliveries = wantedDeliveries(workspace.stores(), arguments);
    if (!deliveries) {
        return fail(deliveries.error());
    }
    QJsonArray json;
    QStringList lines;
    for (const auto &delivery : *deliveries) {
        json.append(deliveryJson(delivery, channelName(workspace.stores(), delivery.channel)));
        lines.append(deliveryLine(delivery, titleOf(delivery), workspace));
    }
    return answer(json, lines.join(u'\n'));
}

QJsonArray historyJson(const Delivery &delivery)
{
    QJsonArray history;
    for (const auto &entry : delivery.history) {
        history.append(
            QJsonObject { { u"at"_s, toIso(entry.at) }, { u"what"_s, entry.what }, { u"detail"_s, entry.detail } });
    }
    return history;
}

Result<Delivery> loadDelivery(Stores &stores, const Arguments &arguments)
{
    auto delivery = stores.deliveries.load(deliveryId(arguments.positionals[0]));
    if (!delivery && delivery.error().kind == ErrorKind::NotFound) {
        return fail(Error { .kind = ErrorKind::NotFound,
            .detail = delivery.error().detail,
            .code = u"delivery"_s,
            .subject = arguments.positionals[0] });
    }
    return delivery;
}

Result<Answer> showDelivery(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto delivery = loadDelivery(workspace.stores(), arguments);
    if (!delivery) {
        return fail(delivery.error());
    }
    const auto name = channelName(workspace.stores(), delivery->channel);
    auto json = deliveryJson(*delivery, name);
    json[u"history"_s] = historyJson(*delivery);
    QStringList lines { deliveryLine(*delivery, titleOf(*delivery), workspace) };
    if (delivery->problem) {
        lines.append(problemText(*delivery->problem, name));
    }
    for (const auto &entry : delivery->history) {
        lines.append(u"  %1  %2"_s.arg(
            words::when(entry.at, workspace.zone(), workspace.clock().now()), words::historyLine(entry)));
    }
    return answer(json, lines.join(u'\n'));
}

Result<Answer> decidedAnswer(HeadlessWorkspace &workspace, const Delivery &decided)
{
    return answer(deliveryJson(decided, channelName(workspace.stores(), decided.channel)),
        deliveryLine(decided, titleOf(decided), workspace));
}

// Runs one decision of a person over the delivery named by the arguments.
template <class Decision>
Result<Answer> decide(Session &session, const Arguments &arguments, Decision decision)
{
    const auto opened = session.workspace();
    if (!opened) {
        return fail(opened.error());
    }
    auto &workspace = **opened;
    const auto delivery = loadDelivery(workspace.stores(), arguments);
    if (!delivery) {
        return fail(delivery.error());
    }
    const Result<Delivery> decided = decision(workspace, delivery->id);
    if (!decided) {
        return fail(decided.error());
    }
    return decidedAnswer(workspace, *decided);
}

// An address is looked up, so that what is kept is the item's id; an id is taken at its word.
Task<QString> idOf(HeadlessWorkspace &workspace, ChannelId channel, QString where)
{
    if (!where.contains(u'/')) {
        co_return where;
    }
    auto looking = workspace.locate(channel, where);
    const auto item = co_await std::move(looking);
    co_return item ? Result<QString>(item->remoteId) : fail(item.error());
}

Task<Answer> resolveDelivery(Session &session, Arguments arguments)
{
    const auto where = arguments.given(u"sent"_s);
    if (where.has_value() == arguments.has(u"not-sent"_s)) {
        co_return fail(usageError(DeliveryText::tr("Say either --sent REMOTE_ID or --not-sent.")));
    }
    if (where && where->trimmed().isEmpty()) {
        co_return fail(usageError(DeliveryText::tr("--sent needs the id that the item has there."), u"sent"_s));
    }
    const auto opened = session.workspace();
    const auto delivery = opened ? loadDelivery((*opened)->stores(), arguments) : fail(opened.error());
    if (!delivery) {
        co_return fail(delivery.error());
    }
    auto &workspace = **opened;
    auto finding = idOf(workspace, delivery->channel, where ? where->trimmed() : QString());
    const auto remoteId = co_await std::move(finding);
    if (!remoteId) {
        co_return fail(remoteId.error());
    }
    const auto now = workspace.clock().now();
    const auto decided = where ? resolveSent(workspace.stores(), delivery->id, *remoteId, now)
                               : resolveNotSent(workspace.stores(), delivery->id, now);
    co_return decided ? decidedAnswer(workspace, *decided) : fail(decided.error());
}

Result<Answer> retryDelivery(Session &session, const Arguments &arguments)
{
    return decide(session, arguments, [](HeadlessWorkspace &workspace, const DeliveryId &id) {
        return retry(workspace.stores(), id, workspace.clock().now());
    });
}

Result<Answer> takeSide(Session &session, const Arguments &arguments)
{
    const auto side = arguments.positionals[1];
    if (side != "mine"_L1 && side != "theirs"_L1) {
        return fail(usageError(DeliveryText::tr("Say mine or theirs, not “%1”.").arg(side), side));
    }
    return decide(session, arguments, [&](HeadlessWorkspace &workspace, const DeliveryId &id) {
        return side == "mine"_L1 ? takeMine(workspace.stores(), id, workspace.clock().now())
                                 : takeTheirs(workspace.stores(), id, session.edit(workspace));
    });
}

} // namespace

QList<Command> deliveryCommands()
{
    return {
        { u"delivery"_s, u"list"_s, {},
            { { u"post"_s, u"ID"_s, QT_TRANSLATE_NOOP("Cli", "only those of this post") },
                { u"state"_s, u"STATE"_s,
                    QT_TRANSLATE_NOOP(
                        "Cli", "only these: planned, sending, handed-over, live, unconfirmed, failed, cancelled") } },
            QT_TRANSLATE_NOOP("Cli", "Lists what was and is to be sent."), inWorkspace(listDeliveries) },
        { u"delivery"_s, u"show"_s, { u"ID"_s }, {},
            QT_TRANSLATE_NOOP("Cli", "Shows one delivery with its problem and its history."),
            inWorkspace(showDelivery) },
        { u"delivery"_s, u"resolve"_s, { u"ID"_s },
            { { u"sent"_s, u"REMOTE_ID"_s, QT_TRANSLATE_NOOP("Cli", "it is there, under this id or address") },
                { u"not-sent"_s, {}, QT_TRANSLATE_NOOP("Cli", "it is not there: send it") } },
            QT_TRANSLATE_NOOP("Cli", "Settles an unconfirmed delivery after a look at the website."), resolveDelivery },
        { u"delivery"_s, u"retry"_s, { u"ID"_s }, {},
            QT_TRANSLATE_NOOP("Cli", "Tries a failed or missed one again, now."), atOnce(retryDelivery) },
        { u"delivery"_s, u"take"_s, { u"ID"_s, u"mine|theirs"_s }, {},
            QT_TRANSLATE_NOOP("Cli", "Decides when somebody changed the item on the website meanwhile."),
            atOnce(takeSide) },
    };
}

} // namespace bubenik::cli
