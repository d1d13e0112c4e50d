#include "feedback/FeedbackEngine.h"

#include "feedback/Tuning.h"
#include "storage/ChannelHealth.h"

#include <algorithm>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

QString lookKey(const DiscussedItem &item)
{
    return u"feedback/look/"_s + item.channel.value + u'/' + item.remoteId;
}

std::optional<Millis> intervalOf(Millis age)
{
    if (age < feedback::freshFor) {
        return feedback::freshEvery;
    }
    if (age < feedback::olderFor) {
        return feedback::olderEvery;
    }
    return age < feedback::oldestFor ? std::optional(feedback::oldestEvery) : std::nullopt;
}

// The whole channel is not to be asked for a while.
bool concernsChannel(const Error &error)
{
    return error.kind == ErrorKind::Offline || error.kind == ErrorKind::Auth || error.kind == ErrorKind::RateLimited
        || error.kind == ErrorKind::Server || error.kind == ErrorKind::NoKeychain;
}

// Tells of the channel, not of the way there.
bool isVerdict(const Error &error)
{
    return error.kind != ErrorKind::Offline && error.kind != ErrorKind::RateLimited && error.kind != ErrorKind::Server
        && error.kind != ErrorKind::Cancelled;
}

bool isLocal(const Error &error)
{
    return error.kind == ErrorKind::Storage || error.kind == ErrorKind::DiskFull || error.kind == ErrorKind::ReadOnly
        || error.kind == ErrorKind::Damaged;
}

} // namespace

struct FeedbackEngine::Run {
    FeedbackSummary summary;
    Progress progress;
    std::optional<PostId> only; // this post, whether it is due or not
};

// However a pass ends.
struct FeedbackEngine::RunEnd {
    FeedbackEngine &engine;
    ~RunEnd() { engine.m_isRunning = false; }
};

FeedbackEngine::FeedbackEngine(Stores &stores, Clock &clock, Zone zone, ChannelSource channels, QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_clock(clock)
    , m_channels(std::move(channels))
    , m_reader(stores, clock)
    , m_sender(stores, clock)
    , m_figures(stores, clock, std::move(zone))
{
}

FeedbackEngine::~FeedbackEngine() = default;

void FeedbackEngine::setWatched(const PostId &post, bool watched)
{
    if (watched) {
        m_watched.insert(post);
    } else {
        m_watched.remove(post);
    }
}

void FeedbackEngine::setFollowed(const QHash<PostId, Millis> &posts)
{
    const bool isOther = m_followed != posts;
    m_followed = posts;
    m_followedAt.removeIf([&](const auto &look) { return !posts.contains(look.key()); });
    if (isOther) {
        Q_EMIT followingChanged();
    }
}

bool FeedbackEngine::isFollowedDue() const
{
    const auto now = m_clock.now();
    for (auto post = m_followed.cbegin(); post != m_followed.cend(); ++post) {
        const auto last = m_followedAt.constFind(post.key());
        if (last == m_followedAt.cend() || now - *last >= post.value() || *last > now) {
            return true;
        }
    }
    return false;
}

// Counted from the beginning of a look to the next one's, so that the time a look takes is not added.
void FeedbackEngine::beginFollowed()
{
    const auto now = m_clock.now();
    m_followedDue.clear();
    for (auto post = m_followed.cbegin(); post != m_followed.cend(); ++post) {
        const auto last = m_followedAt.constFind(post.key());
        if (last == m_followedAt.cend() || now - *last >= post.value() || *last > now) {
            m_followedDue.insert(post.key());
            m_followedAt[post.key()] = now;
        }
    }
}

void FeedbackEngine::tellFollowed(const ChannelId &id, const Error &error)
{
    for (auto post = m_followed.keyBegin(); post != m_followed.keyEnd(); ++post) {
        const auto deliveries = m_stores.deliveries.forPost(*post);
        const bool isThere = deliveries
            && std::ranges::any_of(*deliveries, [&id](const Delivery &delivery) { return delivery.channel == id; });
        if (isThere) {
            Q_EMIT followedFailed(post->value, error);
        }
    }
}

void FeedbackEngine::pause(const ChannelId &id, const Error &error)
{
    // Citizens wait in a chat, and a network that is gone costs no limits.
    const bool isShort = isFollowing() && (error.kind == ErrorKind::Offline || error.kind == ErrorKind::Server);
    const auto asked = error.retryAfter ? Millis(*error.retryAfter) : Millis { 0 };
    m_pausedUntil[id] = m_clock.now() + std::max(asked, isShort ? feedback::followedPause : feedback::failedPause);
}

Result<QList<DiscussedItem>> FeedbackEngine::itemsOn(const ChannelId &id, Millis youngerThan)
{
    const auto now = m_clock.now();
    const auto deliveries = m_stores.deliveries.between(now - youngerThan, now + std::chrono::minutes(1));
    if (!deliveries) {
        return fail(deliveries.error());
    }
    QList<DiscussedItem> items;
    for (const auto &delivery : *deliveries) {
        if (delivery.channel == id && delivery.state == DeliveryState::Live
            && !delivery.acknowledged.remoteId.isEmpty()) {
            items.append({ delivery.post, id, delivery.acknowledged.remoteId, delivery.due });
        }
    }
    return items;
}

bool FeedbackEngine::isCommentsTurn(const DiscussedItem &item)
{
    const auto now = m_clock.now();
    const auto kept = instantFromIso(m_stores.settings.value(lookKey(item)));
    const auto last = std::max(kept.value_or(Instant {}), m_lastLook.value(item.remoteId));
    if (m_followed.contains(item.post)) {
        return m_followedDue.contains(item.post);
    }
    const auto interval
        = m_watched.contains(item.post) ? std::optional(feedback::watchedEvery) : intervalOf(now - item.since);
    return interval && (now - last >= *interval || last > now);
}

void FeedbackEngine::noteLook(const DiscussedItem &item)
{
    m_lastLook[item.remoteId] = m_clock.now();
    if (!m_watched.contains(item.post) && !m_followed.contains(item.post)) {
        (void)m_stores.settings.set(lookKey(item), toIso(m_clock.now())); // at worst it is looked at again
    }
}

Task<void> FeedbackEngine::readComments(std::shared_ptr<Run> run, Conversation &conversation, DiscussedItem item)
{
    const bool isFollowed = m_followed.contains(item.post);
    const bool isWatched = (m_watched.contains(item.post) || isFollowed) && !run->only;
    auto reading = isWatched ? m_reader.watch(conversation, item) : m_reader.readAll(conversation, item);
    const auto change = co_await std::move(reading);
    if (!change) {
        co_return fail(change.error());
    }
    noteLook(item);
    run->summary.comments += change->added;
    if (change->added + change->changed > 0) {
        Q_EMIT commentsChanged(item.post.value);
    }
    if (isFollowed) {
        Q_EMIT followedRead(item.post.value);
    }
    co_return {};
}

Task<void> FeedbackEngine::readFigures(std::shared_ptr<Run> run, Figures &figures, DiscussedItem item)
{
    auto collecting = m_figures.collect(figures, item);
    const auto collected = co_await std::move(collecting);
    BUBENIK_CO_TRY(collected);
    ++run->summary.figures;
    Q_EMIT figuresChanged(item.post.value);
    co_return {};
}

Task<void> FeedbackEngine::answerAll(std::shared_ptr<Run> run, ChannelId id, Conversation &conversation)
{
    const auto open = m_stores.comments.withWork();
    if (!open) {
        co_return fail(open.error());
    }
    for (const auto &comment : *open) {
        if (comment.channel != id || run->progress.stop.stop_requested()) {
            continue;
        }
        auto working = m_sender.work(conversation, comment.id);
        const auto worked = co_await std::move(working);
        if (!worked) {
            co_return fail(worked.error());
        }
        if (*worked) {
            ++run->summary.answers;
            Q_EMIT commentsChanged(comment.post.value);
        }
    }
    co_return {};
}

Result<std::shared_ptr<Channel>> FeedbackEngine::channelOf(const ChannelConfig &config)
{
    const auto known = m_opened.constFind(config.id);
    if (known != m_opened.constEnd() && known->config == config) {
        return known->channel;
    }
    auto made = m_channels(config.id);
    if (!made) {
        return fail(made.error());
    }
    std::shared_ptr<Channel> channel = *std::move(made);
    m_opened.insert(config.id, { config, channel });
    return channel;
}

Task<void> FeedbackEngine::checkChannel(std::shared_ptr<Channel> channel, ChannelId id)
{
    const auto now = m_clock.now();
    const auto last = channelHealth(m_stores.settings, id);
    if (last && now - last->at < feedback::checkEvery && last->at <= now) {
        co_return {};
    }
    auto checking = channel->check();
    const auto account = co_await std::move(checking);
    co_return noteCheck(id, account);
}

Result<void> FeedbackEngine::noteCheck(const ChannelId &id, const Result<ChannelAccount> &account)
{
    if (!account && !isVerdict(account.error())) {
        return {}; // nothing is known; it is looked at again with the next pass
    }
    const auto problem = account ? std::nullopt : std::optional(account.error());
    const ChannelHealth health { m_clock.now(), problem, account ? account->warnings : QList<Error> {} };
    BUBENIK_TRY(setChannelHealth(m_stores.settings, id, health));
    Q_EMIT channelChecked(id.value);
    return {};
}

void FeedbackEngine::forget(const ChannelId &id)
{
    m_opened.remove(id);
    m_pausedUntil.remove(id);
}

Task<void> FeedbackEngine::passOfChannel(std::shared_ptr<Run> run, ChannelConfig config)
{
    const auto id = config.id;
    const auto channel = channelOf(config);
    if (!channel) {
        co_return {}; // its deliveries tell of it
    }
    auto checking = checkChannel(*channel, id);
    const auto checked = co_await std::move(checking);
    BUBENIK_CO_TRY(checked);
    auto *conversation = (*channel)->conversation();
    auto *figures = (*channel)->figures();
    if (conversation != nullptr) {
        auto answering = answerAll(run, id, *conversation);
        const auto answered = co_await std::move(answering);
        BUBENIK_CO_TRY(answered);
    }
    const auto items = itemsOn(id, feedback::oldestFor);
    if (!items) {
        co_return fail(items.error());
    }
    auto visiting = visitAll(run, id, conversation, figures, *items);
    co_return co_await std::move(visiting);
}

Task<void> FeedbackEngine::visitAll(
    std::shared_ptr<Run> run, ChannelId id, Conversation *conversation, Figures *figures, QList<DiscussedItem> items)
{
    // Chats first, and what was approved meanwhile right after them.
    std::ranges::stable_partition(
        items, [this](const DiscussedItem &item) { return m_followed.contains(item.post); });
    for (const auto &item : std::as_const(items)) {
        if (run->progress.stop.stop_requested()) {
            co_return {};
        }
        auto visiting = visit(run, conversation, figures, item);
        const auto visited = co_await std::move(visiting);
        if (!visited && (concernsChannel(visited.error()) || isLocal(visited.error()))) {
            co_return fail(visited.error());
        }
        if (!visited) {
            noteLook(item); // deleted there, or not to be read with this token: the others are
            run->summary.problems.append(visited.error());
            if (m_followed.contains(item.post)) {
                Q_EMIT followedFailed(item.post.value, visited.error());
            }
        }
        if (conversation != nullptr && m_followed.contains(item.post)) {
            auto answering = answerAll(run, id, *conversation);
            const auto answered = co_await std::move(answering);
            BUBENIK_CO_TRY(answered);
        }
    }
    co_return {};
}

Task<void> FeedbackEngine::visit(
    std::shared_ptr<Run> run, Conversation *conversation, Figures *figures, DiscussedItem item)
{
    const auto age = m_clock.now() - item.since;
    if (conversation != nullptr && isCommentsTurn(item)) {
        auto reading = readComments(run, *conversation, item);
        const auto read = co_await std::move(reading);
        BUBENIK_CO_TRY(read);
    }
    const auto isDue = m_figures.isDue(item);
    if (!isDue) {
        co_return fail(isDue.error());
    }
    if (figures != nullptr && *isDue && age < feedback::figuresFor) {
        auto counting = readFigures(run, *figures, item);
        const auto counted = co_await std::move(counting);
        BUBENIK_CO_TRY(counted);
    }
    co_return {};
}

Result<void> FeedbackEngine::cleanUp()
{
    const auto now = m_clock.now();
    if (m_lastCleaning && now - *m_lastCleaning < feedback::cleanEvery) {
        return {};
    }
    m_lastCleaning = now;
    const auto days = m_stores.settings.value(u"comments/keepDays"_s).toInt();
    const auto keep = std::chrono::hours(24) * (days > 0 ? days : feedback::keptDays);
    const auto removed = m_stores.comments.removeBefore(now - keep);
    return removed ? Result<void> {} : fail(removed.error());
}

Task<FeedbackSummary> FeedbackEngine::pass(Progress progress)
{
    auto run = std::make_shared<Run>();
    run->progress = std::move(progress);
    if (m_isRunning) {
        co_return run->summary;
    }
    m_isRunning = true;
    const RunEnd end { *this };
    BUBENIK_CO_TRY(cleanUp());
    beginFollowed();
    const auto channels = m_stores.channels.all();
    if (!channels) {
        co_return fail(channels.error());
    }
    for (const auto &config : *channels) {
        if (m_pausedUntil.value(config.id) > m_clock.now() || run->progress.stop.stop_requested()) {
            continue;
        }
        auto passing = passOfChannel(run, config);
        const auto passed = co_await std::move(passing);
        if (!passed && isLocal(passed.error())) {
            co_return fail(passed.error());
        }
        if (!passed) {
            run->summary.problems.append(passed.error());
            tellFollowed(config.id, passed.error());
            pause(config.id, passed.error());
            m_opened.remove(config.id);
        }
    }
    co_return run->summary;
}

Task<FeedbackSummary> FeedbackEngine::readPost(PostId post)
{
    auto run = std::make_shared<Run>();
    run->only = post;
    const auto deliveries = m_stores.deliveries.forPost(post);
    if (!deliveries) {
        co_return fail(deliveries.error());
    }
    bool isDiscussed = false;
    for (const auto &delivery : *deliveries) {
        const auto channel = m_channels(delivery.channel);
        if (!channel || (*channel)->conversation() == nullptr || delivery.acknowledged.remoteId.isEmpty()) {
            continue;
        }
        isDiscussed = true;
        auto answering = answerAll(run, delivery.channel, *(*channel)->conversation());
        const auto answered = co_await std::move(answering);
        BUBENIK_CO_TRY(answered);
        const DiscussedItem item { post, delivery.channel, delivery.acknowledged.remoteId, delivery.due };
        auto reading = readComments(run, *(*channel)->conversation(), item);
        const auto read = co_await std::move(reading);
        BUBENIK_CO_TRY(read);
    }
    if (!isDiscussed) {
        co_return fail(ErrorKind::NotFound, u"the post is nowhere where people comment"_s, u"no-comments"_s);
    }
    co_return run->summary;
}

} // namespace bubenik
