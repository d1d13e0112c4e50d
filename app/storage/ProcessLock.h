// A file that one process at a time holds. The system itself lets go of it when the process ends, however it ends:
// unlike QLockFile, of which a process killed between making the file and writing its number into it leaves one for
// ever.
#pragma once

#include "core/Result.h"

#include <QFile>
#include <QLockFile>
#include <memory>

namespace bubenik {

class ProcessLock final
{
public:
    explicit ProcessLock(const QString &file);
    ~ProcessLock(); // lets go
    ProcessLock(const ProcessLock &) = delete;
    ProcessLock &operator=(const ProcessLock &) = delete;

    // Does not wait. Busy while another one holds it; ReadOnly, DiskFull, Storage when the file cannot be made.
    [[nodiscard]] Result<void> acquire();
    [[nodiscard]] bool tryAcquire() { return acquire().has_value(); }
    void release();
    // Lets go and takes the file away, for those who know by the file that there is work.
    void releaseAndRemove();

private:
    QFile m_file;
    std::unique_ptr<QLockFile> m_other; // where there is no flock(2)
};

} // namespace bubenik
