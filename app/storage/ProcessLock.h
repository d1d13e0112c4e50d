// A file that one process at a time holds. The system itself lets go of it when the process ends, however it ends: unlike
// QLockFile, of which a process killed between making the file and writing its number into it leaves one for ever.
#pragma once

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

    // Does not wait. False while another one holds it, or when the file cannot be made.
    [[nodiscard]] bool tryAcquire();
    void release();

private:
    QFile m_file;
    std::unique_ptr<QLockFile> m_other; // where there is no flock(2)
};

} // namespace bubenik
