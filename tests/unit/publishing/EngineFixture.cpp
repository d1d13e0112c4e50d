#include "EngineFixture.h"

#include <QDir>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

QCoro::Task<std::optional<Result<PassSummary>>> passUnlessItCrashes(DeliveryEngine *engine)
{
    try {
        auto passing = engine->pass();
        auto summary = co_await std::move(passing);
        co_return std::optional(std::move(summary));
    } catch (const SimulatedCrash &) {
        co_return std::nullopt;
    }
}

} // namespace

QString temporaryFolder()
{
    return (QDir(u"/dev/shm"_s).exists() ? u"/dev/shm"_s : QDir::tempPath()) + u"/bubenik-desk-XXXXXX"_s;
}

Desk::Desk()
    : folder(*WorkspaceFolder::create(directory.filePath(u"w"_s), u"Klášterec"_s, "Europe/Prague"))
{
    clock.autoAdvance(true);
    restart();
    for (const auto &channel : { web, ChannelId { u"other"_s } }) {
        EXPECT_TRUE(stores->channels.save({ .id = channel, .kind = u"fake"_s }, clock.now()).has_value());
    }
}

Desk::~Desk() = default;

void Desk::restart()
{
    engine.reset();
    stores.reset();
    stores = *folder.stores();
    engine = std::make_unique<DeliveryEngine>(*stores, clock,
        [this](const ChannelId &channel) -> Result<std::unique_ptr<Channel>> {
            if (channel == web) {
                return std::make_unique<FakeChannel>(world, clock);
            }
            if (channel.value == u"other"_s) {
                return std::make_unique<FakeChannel>(otherWorld, clock);
            }
            return fail(ErrorKind::NotFound);
        });
}

std::optional<Result<PassSummary>> Desk::pass()
{
    auto summary = bubenik::waitFor(passUnlessItCrashes(engine.get()));
    if (!summary) {
        restart();
    }
    return summary;
}

void Desk::untilQuiet(int limit)
{
    for (int i = 0; i < limit; ++i) {
        [[maybe_unused]] const auto summary = pass();
        const auto wake = engine->nextWake();
        if (!wake || !*wake) {
            return;
        }
        clock.advance(std::max(**wake - clock.now(), Millis { 1 }));
    }
}

Post Desk::post(const QString &title)
{
    Post post;
    post.id = newPostId(clock.now());
    post.title = title;
    post.body = u"Text o tom, že "_s + title;
    EXPECT_TRUE(stores->posts.save(post, { u"eva"_s, u"s"_s, clock.now() }).has_value());
    return post;
}

void Desk::edit(const QString &title)
{
    auto text = *stores->posts.load(postId);
    text.title = title;
    EXPECT_TRUE(stores->posts.save(text, { u"eva"_s, u"s"_s, clock.now() }).has_value());
    EXPECT_TRUE(release(*stores, postId, clock.now()).has_value());
}

DeliveryId Desk::schedule(const QString &title, std::optional<Instant> at, const QString &channel)
{
    postId = post(title).id;
    const auto made = bubenik::schedule(*stores, { .post = postId, .channel = { channel }, .at = at }, clock.now());
    EXPECT_TRUE(made.has_value()) << qPrintable(made.has_value() ? QString() : made.error().code);
    id = made->id;
    return id;
}

QStringList Desk::history() const
{
    QStringList words;
    for (const auto &entry : delivery().history) {
        words.append(entry.what);
    }
    return words;
}

void EngineTest::expectOne(const QString &title)
{
    const auto standing = world.standing();
    ASSERT_EQ(standing.size(), 1);
    EXPECT_EQ(standing.first().content.title, title);
    EXPECT_TRUE(world.violations().isEmpty()) << qPrintable(world.violations().join(u", "_s));
}

} // namespace bubenik
