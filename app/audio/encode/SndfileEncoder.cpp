#include "audio/encode/SndfileEncoder.h"

#include "audio/files/Sndfile.h"
#include "storage/Files.h"

namespace bubenik::audio {

namespace {

int formatOf(SoundKind kind)
{
    switch (kind) {
    case SoundKind::Opus:
        return SF_FORMAT_OGG | SF_FORMAT_OPUS;
    case SoundKind::Flac:
        return SF_FORMAT_FLAC | SF_FORMAT_PCM_24;
    default:
        return SF_FORMAT_WAV | SF_FORMAT_PCM_16;
    }
}

class SndfileEncoder final : public Encoder
{
public:
    SndfileEncoder(SndfileHandle file, const EncoderPlan &plan)
        : m_file(std::move(file))
        , m_path(plan.file)
        , m_channels(plan.channels)
    {
        sf_command(m_file.get(), SFC_SET_CLIPPING, nullptr, SF_TRUE);
        setText(SF_STR_TITLE, plan.tags.title);
        setText(SF_STR_ARTIST, plan.tags.artist);
        setText(SF_STR_DATE, plan.tags.date.toString(Qt::ISODate));
    }

    Result<void> write(std::span<const float> samples) override
    {
        const auto frames = Frames(samples.size()) / m_channels;
        if (sf_writef_float(m_file.get(), samples.data(), frames) != frames) {
            return fail(files::writeError(m_path, QString::fromUtf8(sf_strerror(m_file.get()))));
        }
        return {};
    }

    Result<void> finish() override
    {
        const auto problem = sf_error(m_file.get());
        if (sf_close(m_file.release()) != 0 || problem != SF_ERR_NO_ERROR) {
            return fail(files::writeError(m_path, QString::fromUtf8(sf_error_number(problem))));
        }
        return {};
    }

private:
    void setText(int what, const QString &text)
    {
        if (!text.isEmpty()) {
            sf_set_string(m_file.get(), what, text.toUtf8().constData());
        }
    }

    SndfileHandle m_file;
    QString m_path;
    int m_channels;
};

} // namespace

Result<std::unique_ptr<Encoder>> makeSndfileEncoder(const EncoderPlan &plan)
{
    SF_INFO info {};
    info.samplerate = workingRate;
    info.channels = plan.channels;
    info.format = formatOf(plan.kind);
    auto file = openSndfile(plan.file, SFM_WRITE, info);
    if (!file) {
        return fail(files::writeError(plan.file, QString::fromUtf8(sf_strerror(nullptr))));
    }
    return std::make_unique<SndfileEncoder>(std::move(file), plan);
}

} // namespace bubenik::audio
