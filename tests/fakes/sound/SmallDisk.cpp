#include "fakes/sound/SmallDisk.h"

#include <QFile>
#include <csignal>
#include <sys/mount.h>

namespace bubenik {

SmallDisk::SmallDisk(qint64 bytes)
{
    const auto folder = QFile::encodeName(m_folder.path());
    const auto options = "size=" + QByteArray::number(bytes);
    m_isMounted = ::mount("tmpfs", folder.constData(), "tmpfs", 0, options.constData()) == 0;
    if (!m_isMounted) {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit tight { rlim_t(bytes), m_before.rlim_max };
        ::setrlimit(RLIMIT_FSIZE, &tight);
    }
}

SmallDisk::~SmallDisk()
{
    if (m_isMounted) {
        ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
    } else {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
    }
}

} // namespace bubenik
