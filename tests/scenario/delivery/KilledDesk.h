// One desk with one post (with a picture of its own) on its way to a channel, driven by real bubenik-cli processes that
// are killed. Each in a folder of its own, so many run side by side.
#pragma once

#include "publishing/Scheduling.h"
#include "storage/WorkspaceFolder.h"

#include <QTemporaryDir>

namespace bubenik {

struct DeskAccount {
    ChannelConfig channel;
    QString secretsFile;
};

struct Kill {
    enum class How { AtCrashPoint, FromOutside, None };
    How how = How::None;
    int nth = 0; // of the crash points
    int afterMs = 0; // from outside
};

class KilledDesk final
{
public:
    KilledDesk(const DeskAccount &account, int seed, bool scheduled);

    // A delivering process that is killed; false: it was done before.
    [[nodiscard]] bool deliverAndKill(const Kill &kill);
    // Passes until the delivery is where it is wanted; how many it took, -1 when it never got there. Between them the
    // waits for the next attempt are over.
    [[nodiscard]] int deliverUntilDone();

    void endWaiting() const; // as if the time for the next attempt had come

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString alt() const { return m_alt; }
    [[nodiscard]] Delivery delivery() const;
    [[nodiscard]] QString remoteId() const { return delivery().acknowledged.remoteId; }
    // For the message of a failure.
    [[nodiscard]] QString story() const;

private:
    [[nodiscard]] bool isDone() const;
    [[nodiscard]] Attachment picture(Stores &stores, int seed) const;

    QTemporaryDir m_directory;
    DeskAccount m_account;
    QString m_title;
    QString m_alt;
    bool m_scheduled;
    DeliveryId m_id;
    QByteArray m_said;
};

} // namespace bubenik
