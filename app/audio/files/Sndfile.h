// libsndfile's handle with an owner, opened by a path of any letters.
#pragma once

#include <QString>
#include <memory>
#include <sndfile.h>

namespace bubenik::audio {

struct SndfileCloser {
    void operator()(SNDFILE *file) const { sf_close(file); }
};
using SndfileHandle = std::unique_ptr<SNDFILE, SndfileCloser>;

[[nodiscard]] SndfileHandle openSndfile(const QString &path, int mode, SF_INFO &info); // null: sf_strerror(nullptr)

} // namespace bubenik::audio
