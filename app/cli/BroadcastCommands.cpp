// broadcast list, show, copied, opened, done: what a person hands over to a service by hand.
#include "channels/Registry.h"
#include "cli/Command.h"
#include "cli/Documents.h"
#include "cli/Session.h"
#include "publishing/HandOver.h"
#include "words/Words.h"

#include <QCoreApplication>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct BroadcastText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<HandOver> handOverOf(Stores &stores, const Delivery &delivery)
{
    const auto config = stores.channels.load(delivery.channel);
    if (!config) {
        return fail(config.error());
    }
    const auto *kind = channelKind(config->kind);
    if (kind == nullptr || !kind->handOver) {
        return fail(Error { .kind = ErrorKind::Invalid,
            .detail = u"the channel sends by itself"_s,
            .code = u"not-handed-over"_s,
            .subject = delivery.id.value });
    }
    return kind->handOver(delivery.released, *config);
}

Result<QJsonObject> handOverJson(Stores &stores, const Delivery &delivery)
{
    const auto handOver = handOverOf(stores, delivery);
    if (!handOver) {
        return fail(handOver.error());
    }
    auto json = deliveryJson(delivery, channelName(stores, delivery.channel));
    json[u"text"_s] = handOver->text;
    json[u"page"_s] = handOver->page.toString();
    json[u"waits"_s] = waitsForHandOver(delivery);
    return json;
}

Result<Answer> listHandOvers(HeadlessWorkspace &workspace, const Arguments & /*arguments*/)
{
    const auto waiting = waitingForHandOver(workspace.stores());
    if (!waiting) {
        return fail(waiting.error());
    }
    QJsonArray json;
    QStringList lines;
    for (const auto &delivery : *waiting) {
        const auto one = handOverJson(workspace.stores(), delivery);
        if (!one) {
            return fail(one.error());
        }
        json.append(*one);
        lines.append(delivery.id.value + u"  "_s + delivery.released.title);
    }
    return answer(json, lines.join(u'\n'));
}

Result<Answer> showHandOver(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto delivery = workspace.stores().deliveries.load(deliveryId(arguments.positionals[0]));
    const auto json = delivery ? handOverJson(workspace.stores(), *delivery) : fail(delivery.error());
    if (!json) {
        return fail(json.error());
    }
    const auto page = (*json)[u"page"_s].toString();
    return answer(*json, (*json)[u"text"_s].toString() + (page.isEmpty() ? QString() : u"\n\n"_s + page));
}

Answer handOverNoted(HeadlessWorkspace &workspace, const Delivery &delivery, const QString &text)
{
    return answer(deliveryJson(delivery, channelName(workspace.stores(), delivery.channel)), text);
}

Command::Run notingHandOver(HandOverStep step)
{
    return inWorkspace([step](HeadlessWorkspace &workspace, const Arguments &arguments) -> Result<Answer> {
        const auto delivery = noteHandOver(workspace.stores(), deliveryId(arguments.positionals[0]), step,
            workspace.userName(), workspace.clock().now());
        return delivery ? Result<Answer>(handOverNoted(workspace, *delivery, BroadcastText::tr("Noted.")))
                        : fail(delivery.error());
    });
}

Result<Answer> tickOffHandOver(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto delivery = tickOff(
        workspace.stores(), deliveryId(arguments.positionals[0]), workspace.userName(), workspace.clock().now());
    return delivery ? Result<Answer>(handOverNoted(workspace, *delivery,
               BroadcastText::tr("Ticked off; the next “deliver” looks for it in the service's feed.")))
                    : fail(delivery.error());
}

} // namespace

QList<Command> broadcastCommands()
{
    return {
        { u"broadcast"_s, u"list"_s, {}, {},
            QT_TRANSLATE_NOOP("Cli", "Lists what waits to be handed over to a service by hand."),
            inWorkspace(listHandOvers) },
        { u"broadcast"_s, u"show"_s, { u"DELIVERY"_s }, {},
            QT_TRANSLATE_NOOP("Cli", "Shows the text to be handed over, and where to."), inWorkspace(showHandOver) },
        { u"broadcast"_s, u"copied"_s, { u"DELIVERY"_s }, {},
            QT_TRANSLATE_NOOP("Cli", "Notes that you have copied the text."), notingHandOver(HandOverStep::Copied) },
        { u"broadcast"_s, u"opened"_s, { u"DELIVERY"_s }, {},
            QT_TRANSLATE_NOOP("Cli", "Notes that you have opened the service's page."),
            notingHandOver(HandOverStep::Opened) },
        { u"broadcast"_s, u"done"_s, { u"DELIVERY"_s }, {},
            QT_TRANSLATE_NOOP("Cli", "Ticks it off: you have sent it in the service."), inWorkspace(tickOffHandOver) },
    };
}

} // namespace bubenik::cli
