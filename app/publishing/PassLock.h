// One delivering pass at a time for a workspace, whichever process makes it: the file deliver.lock in its folder.
// A lock whose process has died (kill -9, power cut) is taken over; one that is held is never taken for stale, however
// long the pass takes.
#pragma once

#include "storage/ProcessLock.h"

namespace bubenik {

class PassLock final
{
public:
    explicit PassLock(const QString &folder);

    [[nodiscard]] bool tryAcquire();
    void release();
    // Why tryAcquire() said no: Busy, ReadOnly, Storage.
    [[nodiscard]] Error error() const;

private:
    ProcessLock m_file;
    Error m_error;
};

} // namespace bubenik
