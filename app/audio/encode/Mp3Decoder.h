// Frames of an MP3 back to samples (libmpg123), as they come out of the encoder.
#pragma once

#include "audio/Sound.h"

#include <memory>
#include <vector>

struct mpg123_handle_struct;

namespace bubenik::audio {

class Mp3Decoder final
{
public:
    Mp3Decoder();
    ~Mp3Decoder();
    Mp3Decoder(const Mp3Decoder &) = delete;
    Mp3Decoder &operator=(const Mp3Decoder &) = delete;

    // `samples` is replaced by what can be decoded now, interleaved. Internal when it is no MP3.
    [[nodiscard]] Result<void> feed(std::span<const unsigned char> bytes, std::vector<float> &samples);

private:
    struct Closer {
        void operator()(mpg123_handle_struct *handle) const;
    };
    std::unique_ptr<mpg123_handle_struct, Closer> m_handle;
};

} // namespace bubenik::audio
