#include "audio/encode/Mp3Decoder.h"

#include <mpg123.h>

namespace bubenik::audio {

void Mp3Decoder::Closer::operator()(mpg123_handle_struct *handle) const
{
    mpg123_delete(handle);
}

Mp3Decoder::Mp3Decoder()
{
    mpg123_init();
    m_handle.reset(mpg123_new(nullptr, nullptr));
    mpg123_param(m_handle.get(), MPG123_ADD_FLAGS, MPG123_FORCE_FLOAT | MPG123_QUIET, 0);
    mpg123_open_feed(m_handle.get());
}

Mp3Decoder::~Mp3Decoder() = default;

Result<void> Mp3Decoder::feed(std::span<const unsigned char> bytes, std::vector<float> &samples)
{
    constexpr size_t step = size_t(blockFrames) * maxChannels;
    samples.clear();
    const auto *input = bytes.data();
    auto size = bytes.size();
    while (true) {
        const auto begin = samples.size();
        samples.resize(begin + step);
        size_t done = 0;
        const int state = mpg123_decode(m_handle.get(), input, size,
            reinterpret_cast<unsigned char *>(samples.data() + begin), step * sizeof(float), &done);
        samples.resize(begin + done / sizeof(float));
        input = nullptr;
        size = 0;
        if (state == MPG123_NEED_MORE) {
            return {};
        }
        if (state != MPG123_OK && state != MPG123_NEW_FORMAT) {
            return fail(ErrorKind::Internal, QString::fromUtf8(mpg123_strerror(m_handle.get())));
        }
    }
}

} // namespace bubenik::audio
