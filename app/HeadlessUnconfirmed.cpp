// What a person is shown who has to say what came of a delivery; declared in HeadlessWorkspace.h.
#include "HeadlessWorkspace.h"

namespace bubenik {

using namespace Qt::StringLiterals;

Task<QList<Candidate>> HeadlessWorkspace::candidates(DeliveryId id)
{
    const auto delivery = stores().deliveries.load(id);
    if (!delivery) {
        co_return fail(delivery.error());
    }
    if (delivery->state != DeliveryState::Unconfirmed) {
        co_return fail(ErrorKind::Invalid, u"the outcome is known"_s, u"not-unconfirmed"_s);
    }
    const auto channel = savedChannel(delivery->channel);
    if (!channel) {
        co_return fail(channel.error());
    }
    const auto since = delivery->operation ? delivery->operation->startedAt : delivery->due;
    auto looking = (*channel)->candidates(sentBy(*delivery), since);
    co_return co_await std::move(looking);
}

Task<RemoteItem> HeadlessWorkspace::locate(ChannelId id, QString where)
{
    const auto channel = savedChannel(id);
    if (!channel) {
        co_return fail(channel.error());
    }
    auto looking = (*channel)->locate(where.trimmed());
    const auto item = co_await std::move(looking);
    if (!item) {
        co_return fail(item.error());
    }
    if (!*item) {
        co_return fail(ErrorKind::NotFound, u"nothing there: %1"_s.arg(where), u"no-item"_s);
    }
    co_return **item;
}

} // namespace bubenik
