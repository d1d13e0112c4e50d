// A disk that gets full: a tmpfs where the test may mount one (root, as in CI), otherwise a folder in which no file may
// grow beyond the size.
#pragma once

#include <QTemporaryDir>
#include <optional>
#include <sys/resource.h>

namespace bubenik {

class SmallDisk final
{
public:
    explicit SmallDisk(qint64 bytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    bool m_isMounted = false;
    rlimit m_before {};
};

} // namespace bubenik
