// A workspace in a temporary folder, one engine over it, and a world on the other side. crash() throws the engine and
// the stores away and opens them again, as a restarted process would.
#pragma once

#include "fakes/channel/FakeWorld.h"
#include "fakes/clock/TestClock.h"
#include "fakes/clock/Wait.h"
#include "publishing/DeliveryEngine.h"
#include "publishing/Scheduling.h"
#include "storage/WorkspaceFolder.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace bubenik {

// Processes end in these tests, not power: memory is as good as a disk, and faster.
[[nodiscard]] QString temporaryFolder();

class Desk
{
public:
    Desk();
    ~Desk();

    void restart();
    // A pass; nullopt when the "process" ended in it (the desk has been restarted then).
    std::optional<Result<PassSummary>> pass();
    // Passes and time until nothing is left to do (at most `limit` passes).
    void untilQuiet(int limit = 60);

    Post post(const QString &title);
    void edit(const QString &title); // of the post below, and releases it
    DeliveryId schedule(const QString &title, std::optional<Instant> at = {}, const QString &channel = QStringLiteral("web"));
    [[nodiscard]] Delivery delivery() const { return *stores->deliveries.load(id); }
    [[nodiscard]] QStringList history() const;

    QTemporaryDir directory { temporaryFolder() };
    TestClock clock;
    FakeWorld world { clock };
    FakeWorld otherWorld { clock }; // behind the channel "other"
    WorkspaceFolder folder;
    std::unique_ptr<Stores> stores;
    std::unique_ptr<DeliveryEngine> engine;
    ChannelId web { QStringLiteral("web") };
    PostId postId; // of the last scheduled
    DeliveryId id;
};

class EngineTest : public testing::Test, protected Desk
{
protected:
    // One item stands there with this title, and nothing was shown early or twice.
    void expectOne(const QString &title);
};

} // namespace bubenik
