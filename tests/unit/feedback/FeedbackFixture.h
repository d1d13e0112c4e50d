// A workspace with a post that is out on the town's Page, and the strict stand-in of the Graph API behind it.
#pragma once

#include "channels/facebook/Descriptor.h"
#include "fakes/clock/TestClock.h"
#include "fakes/clock/Wait.h"
#include "fakes/graph/FakeGraph.h"
#include "feedback/CommentActions.h"
#include "feedback/FeedbackEngine.h"
#include "storage/WorkspaceFolder.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace bubenik {

class OneSecret final : public SecretStore
{
public:
    QString secret = FakeGraph::pageToken();
    [[nodiscard]] Task<QString> read(QString) override { co_return QString(secret); }
    [[nodiscard]] Task<void> write(QString, QString value) override
    {
        secret = value;
        co_return {};
    }
    [[nodiscard]] Task<void> remove(QString) override { co_return {}; }
};

class FeedbackTest : public testing::Test
{
protected:
    FeedbackTest();

    [[nodiscard]] std::unique_ptr<Channel> makeChannel();
    void restart(); // as another process
    FeedbackSummary pass();
    // A post that came out this long ago.
    PostId publish(const QString &title, Millis before = Millis { 0 });
    [[nodiscard]] QString remoteIdOf(const PostId &id) const;
    [[nodiscard]] Comment only(const PostId &id) const; // its one comment by a citizen
    [[nodiscard]] Who eva() const { return { QStringLiteral("eva"), clock.now() }; }
    QString ask(const QString &text, const PostId &id) { return graph.addComment(remoteIdOf(id), { .message = text }); }

    QTemporaryDir directory;
    TestClock clock;
    FakeGraph graph { clock };
    OneSecret secrets;
    std::unique_ptr<HttpClient> http;
    WorkspaceFolder folder;
    std::unique_ptr<Stores> stores;
    std::unique_ptr<FeedbackEngine> engine;
    ChannelId page { QStringLiteral("fb") };
    PostId post;
};

} // namespace bubenik
