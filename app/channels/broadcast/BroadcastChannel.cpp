#include "channels/broadcast/BroadcastChannel.h"

#include "broadcast/HandOverText.h"
#include "feeds/FeedLook.h"
#include "feeds/FeedSource.h"

namespace bubenik::broadcast {

using namespace Qt::StringLiterals;

BroadcastChannel::BroadcastChannel(Settings settings, const ChannelContext &context)
    : m_settings(std::move(settings))
    , m_context(context)
{
}

ChannelTraits BroadcastChannel::traits() const
{
    return { .schedules = false, .edits = false };
}

Task<ChannelAccount> BroadcastChannel::check()
{
    const auto account = m_settings.page.isEmpty() ? m_settings.feed : m_settings.page;
    if (m_settings.feed.isEmpty()) {
        co_return ChannelAccount { .account = account.host() };
    }
    auto fetching = feeds::fetchFeed(m_context.http, { .feed = m_settings.feed }, {}, {});
    const auto fetched = co_await std::move(fetching);
    if (!fetched) {
        co_return fail(fetched.error());
    }
    ChannelAccount checked { .account = fetched->feed->title.isEmpty() ? account.host() : fetched->feed->title };
    if (fetched->feed->damage) {
        checked.warnings.append(*fetched->feed->damage);
    }
    co_return checked;
}

Task<RemoteItem> BroadcastChannel::publish(Outgoing /*outgoing*/, Progress /*progress*/)
{
    co_return fail(ErrorKind::Unsupported, u"a person hands it over"_s, u"hand-over"_s);
}

// Whatever ended in the middle, nothing was sent.
Task<std::optional<RemoteItem>> BroadcastChannel::find(Outgoing /*sent*/, Instant /*since*/)
{
    co_return std::nullopt;
}

Task<std::optional<RemoteItem>> BroadcastChannel::fetch(QString remoteId)
{
    co_return RemoteItem { .remoteId = remoteId, .permalink = m_settings.page.toString(), .visible = true };
}

Task<RemoteItem> BroadcastChannel::update(QString, Outgoing, QString, Progress)
{
    co_return fail(ErrorKind::Unsupported, u"what was broadcast stays as it is"_s, u"no-edits"_s);
}

Task<void> BroadcastChannel::withdraw(QString /*remoteId*/)
{
    co_return fail(ErrorKind::Unsupported, u"a person takes it back"_s, u"withdraw-by-hand"_s);
}

Task<void> BroadcastChannel::verify(RemoteItem /*item*/, Outgoing outgoing)
{
    if (m_settings.feed.isEmpty()) {
        co_return {};
    }
    auto fetching = feeds::fetchFeed(m_context.http, { .feed = m_settings.feed }, {}, {});
    const auto fetched = co_await std::move(fetching);
    if (!fetched) {
        co_return fail(fetched.error());
    }
    const auto text = handOverText(outgoing.content, m_settings.characters);
    if (!feeds::showsText(*fetched->feed, outgoing.content.title, text, outgoing.due)) {
        co_return fail(ErrorKind::NotFound, u"not in the service's feed"_s, u"not-in-feed"_s);
    }
    co_return {};
}

} // namespace bubenik::broadcast
