#ifdef _WIN32
#include <windows.h>
#define ENABLE_SNDFILE_WINDOWS_PROTOTYPES 1
#endif
#include "audio/files/Sndfile.h"

#include <QFile>

namespace bubenik::audio {

SndfileHandle openSndfile(const QString &path, int mode, SF_INFO &info)
{
#ifdef _WIN32
    return SndfileHandle(sf_wchar_open(path.toStdWString().c_str(), mode, &info));
#else
    return SndfileHandle(sf_open(QFile::encodeName(path).constData(), mode, &info));
#endif
}

} // namespace bubenik::audio
