// The Facebook channel against the strict stand-in of the Graph API, on the test's clock.
#pragma once

#include "channels/Conversation.h"
#include "channels/Figures.h"
#include "channels/facebook/Descriptor.h"
#include "contract/channels/ChannelRig.h"
#include "fakes/clock/TestClock.h"
#include "fakes/clock/Wait.h"
#include "fakes/graph/FakeGraph.h"

#include <gtest/gtest.h>

namespace bubenik {

[[nodiscard]] std::string said(const Error &error);

struct PageWorld {
    TestClock testClock;
    FakeGraph graph { testClock };
};

// Files and secrets as the program has them; the other side's hands are the stand-in itself here.
class PageRig final : public ChannelRig
{
public:
    explicit PageRig(PageWorld &world)
        : ChannelRig(world.graph.client())
        , m_world(world)
    {
    }
    [[nodiscard]] ChannelConfig config() override { return {}; }
    [[nodiscard]] Clock &clock() override { return m_world.testClock; }
    void changeTitleThere(const QString &, const QString &) override { }
    void deleteThere(const QString &) override { }
    [[nodiscard]] int countThere() override { return 0; }
    [[nodiscard]] QString publicPage(const RemoteItem &) override { return {}; }
    [[nodiscard]] QImage publicPicture(const RemoteItem &) override { return {}; }
    void letDueTimePass(const QString &) override { }
    void goAway() override { }
    void comeBack() override { }

private:
    PageWorld &m_world;
};

class PageContract : public ::testing::Test
{
protected:
    PageContract();

    // A new one with the settings and the token of this moment, as each pass makes it.
    [[nodiscard]] std::unique_ptr<Channel> channel();
    void setToken(const QString &token);
    [[nodiscard]] Outgoing outgoing(const QString &title = QStringLiteral("Uzavírka Petlérské ulice"), Millis ahead = Millis { 0 });
    [[nodiscard]] RemoteItem published(const Outgoing &out);
    [[nodiscard]] Error refused(const Outgoing &out); // publishing it fails like this
    [[nodiscard]] std::optional<RemoteItem> found(const Outgoing &out);

    PageWorld world;
    TestClock &clock = world.testClock;
    FakeGraph &graph = world.graph;
    PageRig rig { world };
    QMap<QString, QString> settings { { QStringLiteral("page"), FakeGraph::pageId() },
        { QStringLiteral("api"), QStringLiteral("http://127.0.0.1:1") } };
    Instant begun {};
};

} // namespace bubenik
