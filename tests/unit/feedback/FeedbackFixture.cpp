#include "FeedbackFixture.h"

namespace bubenik {

using namespace Qt::StringLiterals;

FeedbackTest::FeedbackTest()
    : http(graph.client())
    , folder(*WorkspaceFolder::create(directory.filePath(u"w"_s), u"Klášterec"_s, "Europe/Prague"))
{
    clock.autoAdvance(true);
    restart();
    const ChannelConfig config { page, u"facebook"_s, {}, { { u"page"_s, FakeGraph::pageId() }, { u"api"_s, u"http://127.0.0.1:1"_s } } };
    EXPECT_TRUE(stores->channels.save(config, clock.now()));
    post = publish(u"Ptejte se starosty"_s);
}

std::unique_ptr<Channel> FeedbackTest::makeChannel()
{
    const auto config = stores->channels.load(page).value();
    return facebook::descriptor().make(config, { *http, secrets, clock, {}, u"Klášterec"_s, "Europe/Prague" });
}

void FeedbackTest::restart()
{
    engine.reset();
    stores = *folder.stores();
    engine = std::make_unique<FeedbackEngine>(*stores, clock, Zone("Europe/Prague"),
        [this](const ChannelId &id) -> Result<std::unique_ptr<Channel>> {
            return id == page ? Result<std::unique_ptr<Channel>>(makeChannel()) : fail(ErrorKind::NotFound);
        });
}

FeedbackSummary FeedbackTest::pass()
{
    const auto summary = waitFor(engine->pass());
    EXPECT_TRUE(summary);
    return summary.value_or(FeedbackSummary {});
}

PostId FeedbackTest::publish(const QString &title, Millis before)
{
    Post made;
    made.id = newPostId(clock.now());
    made.title = title;
    EXPECT_TRUE(stores->posts.save(made, { u"eva"_s, u"s"_s, clock.now() }));
    auto delivery = newDelivery(made.id, page, clock.now() - before, false, clock.now());
    delivery.state = DeliveryState::Live;
    delivery.acknowledged.remoteId = graph.addPost(title, FakeGraph::appId());
    EXPECT_TRUE(stores->deliveries.save(delivery, clock.now()));
    return made.id;
}

QString FeedbackTest::remoteIdOf(const PostId &id) const
{
    return stores->deliveries.active(id, page).value()->acknowledged.remoteId;
}

Comment FeedbackTest::only(const PostId &id) const
{
    const auto all = stores->comments.ofPost(id).value();
    QList<Comment> citizens;
    for (const auto &comment : all) {
        if (!comment.isOurs) {
            citizens.append(comment);
        }
    }
    EXPECT_EQ(citizens.size(), 1);
    return citizens.value(0);
}

} // namespace bubenik
