#include "posts/ChannelData.h"

#include "core/Json.h"
#include "channels/Registry.h"
#include "domain/Outgoing.h"

#include <QJsonDocument>

#include <algorithm>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

QString ownKey(const PostId &post, const ChannelId &channel)
{
    return u"own-text/"_s + post.value + u'/' + channel.value;
}

QString ownToText(const OwnContent &own)
{
    const auto json = toJson(own);
    return json.isEmpty() ? QString() : QString::fromUtf8(toCompact(json));
}

OwnContent ownFromText(const QString &text)
{
    return ownContentFromJson(QJsonDocument::fromJson(text.toUtf8()).object());
}

void measure(ChannelState &state, const Post &post)
{
    const auto *kind = channelKind(state.config.kind);
    if (kind == nullptr) {
        return;
    }
    auto after = state.delivery ? outgoingOf(*state.delivery) : Outgoing {};
    after.content = contentFor(post, state.own);
    state.maxCharacters = kind->maxCharacters;
    state.characters = kind->charactersOf ? kind->charactersOf(after, state.config) : 0;
    const bool liesThere = state.delivery && !state.delivery->acknowledged.remoteId.isEmpty();
    state.replaces = state.changed && liesThere && kind->mustReplace
        && kind->mustReplace(outgoingOf(*state.delivery), after, state.config);
}

bool isDiscussed(const ChannelState &state)
{
    const auto *kind = channelKind(state.config.kind);
    return kind != nullptr && kind->isDiscussed && state.delivery && state.delivery->state == DeliveryState::Live;
}

Result<void> addComments(PostChannels &all, Stores &stores)
{
    const auto comments = stores.comments.ofPost(all.post);
    if (!comments) {
        return fail(comments.error());
    }
    all.isDiscussed = !comments->isEmpty() || std::any_of(all.channels.begin(), all.channels.end(), isDiscussed);
    all.waitingComments = int(std::count_if(comments->begin(), comments->end(), isWaiting));
    return {};
}

} // namespace

Result<PostChannels> loadChannels(Stores &stores, const PostId &id)
{
    const auto configs = stores.channels.all();
    if (!configs) {
        return fail(configs.error());
    }
    const auto post = stores.posts.load(id);
    PostChannels all { .post = id };
    if (post) {
        all.attachments = post->attachments;
    }
    for (const auto &config : *configs) {
        if (!takesPosts(config.kind)) {
            continue;
        }
        ChannelState state { .config = config };
        auto delivery = stores.deliveries.active(id, config.id);
        if (!delivery) {
            return fail(delivery.error());
        }
        state.delivery = *delivery;
        state.own = *delivery ? (*delivery)->own : ownFromText(stores.settings.value(ownKey(id, config.id)));
        state.changed = *delivery && post && hasUnreleasedChanges(*post, **delivery);
        if (post) {
            measure(state, *post);
        }
        all.channels.append(state);
    }
    BUBENIK_TRY(addComments(all, stores));
    return all;
}

Result<void> saveOwn(Stores &stores, const PostId &post, const ChannelId &channel, const OwnContent &own, Instant now)
{
    const auto delivery = stores.deliveries.active(post, channel);
    if (!delivery) {
        return fail(delivery.error());
    }
    if (*delivery) {
        BUBENIK_TRY(setOwnContent(stores, (*delivery)->id, own, now));
        return {};
    }
    return stores.settings.set(ownKey(post, channel), ownToText(own));
}

Result<void> scheduleAll(Stores &stores, const PostId &post, const QList<PlannedChannel> &planned, Instant now)
{
    return stores.database->transaction([&]() -> Result<void> {
        for (const auto &[channel, at, own] : planned) {
            BUBENIK_TRY(schedule(stores, { post, channel, at, own }, now));
            BUBENIK_TRY(stores.settings.set(ownKey(post, channel), {}));
        }
        return {};
    });
}

} // namespace bubenik::ui
