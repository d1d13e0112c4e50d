#include "audio/files/TemporaryFile.h"

#include "core/CrashPoint.h"
#include "storage/Files.h"

#include <QFile>
#include <QFileInfo>

namespace bubenik::audio {

using namespace Qt::StringLiterals;

TemporaryFile::TemporaryFile(QString target, const QString &mark)
    : m_target(std::move(target))
{
    if (!m_target.isEmpty()) {
        const QFileInfo info(m_target);
        m_path = info.path() + u"/."_s + info.completeBaseName() + u'.' + mark + u'.' + info.suffix();
    }
}

TemporaryFile::~TemporaryFile()
{
    if (!m_path.isEmpty()) {
        QFile::remove(m_path);
    }
}

Result<void> TemporaryFile::keep() const
{
    files::syncFile(m_path);
    crashPoint("audio.file-written");
    BUBENIK_TRY(files::moveOver(m_path, m_target));
    crashPoint("audio.file-renamed");
    return {};
}

} // namespace bubenik::audio
