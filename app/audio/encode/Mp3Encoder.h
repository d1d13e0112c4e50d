// MP3 by LAME, frame by frame, so that what comes out can be decoded and measured while the rest is still on its way.
#pragma once

#include "audio/encode/Encoder.h"

#include <QFile>
#include <vector>

struct lame_global_struct;

namespace bubenik::audio {

class Mp3Encoder final : public Encoder
{
public:
    using Bytes = std::vector<unsigned char>;
    using Listener = std::function<void(Bytes)>;

    // An empty file name: the bytes go to the listener only.
    [[nodiscard]] static Result<std::unique_ptr<Mp3Encoder>> create(const EncoderPlan &plan);
    ~Mp3Encoder() override;

    void setListener(Listener listener) { m_listener = std::move(listener); } // gets the frames, without the tags
    [[nodiscard]] Result<void> write(std::span<const float> samples) override;
    [[nodiscard]] Result<void> finish() override;

private:
    struct Closer {
        void operator()(lame_global_struct *lame) const;
    };
    Mp3Encoder() = default;
    void setTags(const Tags &tags);
    [[nodiscard]] Result<void> passOn(int bytes);
    [[nodiscard]] Result<void> store(const Bytes &bytes);

    std::unique_ptr<lame_global_struct, Closer> m_lame;
    QFile m_file;
    Listener m_listener;
    Bytes m_buffer;
    std::vector<float> m_left;
    std::vector<float> m_right;
    qint64 m_infoAt = 0; // where the frame with length and delay goes, at the end
    int m_channels = 1;
};

} // namespace bubenik::audio
