// One window a workspace: the file `lock` in its folder, held while the window lives. The lock of a process that died
// is taken over.
#pragma once

#include "core/Result.h"
#include "storage/ProcessLock.h"

#include <memory>

namespace bubenik {

class WindowLock final
{
public:
    // Busy when another window of this workspace runs; ReadOnly.
    [[nodiscard]] static Result<std::unique_ptr<WindowLock>> take(const QString &workspacePath);
    ~WindowLock(); // lets go
    WindowLock(const WindowLock &) = delete;
    WindowLock &operator=(const WindowLock &) = delete;

    // The name of the local socket on which the window that holds the lock can be asked to come to the front; the
    // same for every spelling of the path, different for each user.
    [[nodiscard]] static QString socketName(const QString &workspacePath);

private:
    explicit WindowLock(std::unique_ptr<ProcessLock> lock);
    std::unique_ptr<ProcessLock> m_lock;
};

} // namespace bubenik
