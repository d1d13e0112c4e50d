#include "audio/encode/Mp3Encoder.h"

#include "storage/Files.h"

#include <lame/lame.h>

namespace bubenik::audio {

using namespace Qt::StringLiterals;

namespace {

constexpr int monoKilobits = 96;
constexpr int stereoKilobits = 160;

void setText(lame_global_flags *lame, const char *frame, const QString &text)
{
    if (!text.isEmpty()) {
        const QString marked = QChar(QChar::ByteOrderMark) + text;
        id3tag_set_textinfo_utf16(lame, frame, marked.utf16());
    }
}

} // namespace

void Mp3Encoder::Closer::operator()(lame_global_struct *lame) const
{
    lame_close(lame);
}

Mp3Encoder::~Mp3Encoder() = default;

Result<std::unique_ptr<Mp3Encoder>> Mp3Encoder::create(const EncoderPlan &plan)
{
    std::unique_ptr<Mp3Encoder> encoder(new Mp3Encoder);
    encoder->m_channels = plan.channels;
    encoder->m_lame.reset(lame_init());
    auto *lame = encoder->m_lame.get();
    lame_set_in_samplerate(lame, workingRate);
    lame_set_out_samplerate(lame, workingRate);
    lame_set_num_channels(lame, plan.channels);
    lame_set_mode(lame, plan.channels == 1 ? MONO : JOINT_STEREO);
    lame_set_VBR(lame, vbr_off);
    lame_set_brate(lame, plan.kilobits > 0 ? plan.kilobits : plan.channels == 1 ? monoKilobits : stereoKilobits);
    lame_set_bWriteVbrTag(lame, 1);
    encoder->setTags(plan.tags);
    if (lame_init_params(lame) < 0) {
        return fail(ErrorKind::Internal, u"LAME refuses the settings"_s);
    }
    if (plan.file.isEmpty()) {
        return encoder;
    }
    encoder->m_file.setFileName(plan.file);
    if (!encoder->m_file.open(QIODevice::ReadWrite | QIODevice::Truncate)) {
        return fail(files::writeError(plan.file, encoder->m_file.errorString()));
    }
    Bytes tag(lame_get_id3v2_tag(lame, nullptr, 0));
    lame_get_id3v2_tag(lame, tag.data(), tag.size());
    BUBENIK_TRY(encoder->store(tag));
    encoder->m_infoAt = qint64(tag.size());
    return encoder;
}

// ID3v2.3, which every player reads, in UTF-16.
void Mp3Encoder::setTags(const Tags &tags)
{
    auto *lame = m_lame.get();
    id3tag_init(lame);
    id3tag_v2_only(lame);
    lame_set_write_id3tag_automatic(lame, 0);
    setText(lame, "TIT2", tags.title);
    setText(lame, "TPE1", tags.artist);
    if (tags.date.isValid()) {
        setText(lame, "TYER", tags.date.toString(u"yyyy"_s));
        setText(lame, "TDAT", tags.date.toString(u"ddMM"_s));
    }
}

Result<void> Mp3Encoder::write(std::span<const float> samples)
{
    const auto channels = size_t(m_channels);
    const auto frames = samples.size() / channels;
    m_left.resize(frames);
    m_right.resize(frames);
    for (size_t i = 0; i < frames; ++i) {
        m_left[i] = samples[i * channels];
        m_right[i] = samples[i * channels + channels - 1];
    }
    m_buffer.resize(frames * 5 / 4 + 7200); // what LAME asks for
    return passOn(lame_encode_buffer_ieee_float(
        m_lame.get(), m_left.data(), m_right.data(), int(frames), m_buffer.data(), int(m_buffer.size())));
}

Result<void> Mp3Encoder::passOn(int bytes)
{
    if (bytes < 0) {
        return fail(ErrorKind::Internal, u"LAME failed: %1"_s.arg(bytes));
    }
    Bytes part(m_buffer.begin(), m_buffer.begin() + bytes);
    BUBENIK_TRY(store(part));
    if (m_listener && bytes > 0) {
        m_listener(std::move(part));
    }
    return {};
}

Result<void> Mp3Encoder::store(const Bytes &bytes)
{
    const auto count = qint64(bytes.size());
    if (m_file.isOpen() && m_file.write(reinterpret_cast<const char *>(bytes.data()), count) != count) {
        return fail(files::writeError(m_file.fileName(), m_file.errorString()));
    }
    return {};
}

Result<void> Mp3Encoder::finish()
{
    m_buffer.resize(7200);
    BUBENIK_TRY(passOn(lame_encode_flush(m_lame.get(), m_buffer.data(), int(m_buffer.size()))));
    if (!m_file.isOpen()) {
        return {};
    }
    Bytes info(lame_get_lametag_frame(m_lame.get(), nullptr, 0));
    if (!info.empty()) {
        lame_get_lametag_frame(m_lame.get(), info.data(), info.size());
        if (!m_file.seek(m_infoAt)) {
            return fail(files::writeError(m_file.fileName(), m_file.errorString()));
        }
        BUBENIK_TRY(store(info));
    }
    m_file.close();
    if (m_file.error() != QFileDevice::NoError) {
        return fail(files::writeError(m_file.fileName(), m_file.errorString()));
    }
    return {};
}

} // namespace bubenik::audio
