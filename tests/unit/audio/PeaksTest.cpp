// The overview of a sound, its columns at every zoom, and what is proposed to be trimmed.
#include "audio/edit/TrimSilence.h"
#include "audio/peaks/PeakView.h"
#include "fakes/sound/Sounds.h"

#include <QTemporaryDir>
#include <cmath>
#include <gtest/gtest.h>

namespace bubenik::audio {

using namespace Qt::StringLiterals;
using sounds::operator+;

namespace {

class PeaksOfASound : public ::testing::Test
{
protected:
    QString wave() const { return m_folder.filePath(u"a.wav"_s); }
    QString overview() const { return m_folder.filePath(u"a.peaks"_s); }

    PeakView viewOf(const std::vector<float> &samples, int channels = 1)
    {
        sounds::write(wave(), samples, channels);
        QFile::remove(overview());
        m_frames = Frames(samples.size()) / channels;
        return PeakView({ { std::make_shared<const Peaks>(Peaks::of(wave(), overview()).value()), wave() } },
            EditList({ u"a"_s, m_frames }).timeline());
    }

    QTemporaryDir m_folder;
    Frames m_frames = 0;
};

// Lowest and highest of the samples of a column, the slow way.
std::pair<double, double> bounds(const std::vector<float> &samples, Frames from, Frames to)
{
    const auto [low, high]
        = std::minmax_element(samples.begin() + from, samples.begin() + std::min<Frames>(to, Frames(samples.size())));
    return { std::min(*low, 0.0F) * 32767, std::max(*high, 0.0F) * 32767 };
}

} // namespace

TEST_F(PeaksOfASound, columnsAtEveryZoom_holdTheirSamples_andLittleMore)
{
    auto samples = sounds::noise(-20, 3);
    samples[70'001] = 0.9F;
    samples[100'500] = -0.8F;
    const auto view = viewOf(samples);
    for (const double zoom : { 1.0, 7.5, 100.0, 255.0, 256.0, 700.0, 3000.0, 20'000.0 }) {
        const int count = int(double(m_frames) / zoom);
        const auto columns = view.columns(0, zoom, count);
        for (int i = 0; i < count; ++i) {
            const auto from = Frames(i * zoom);
            const auto [low, high] = bounds(samples, from, std::max(Frames((i + 1) * zoom), from + 1));
            ASSERT_LE(columns[size_t(i)].low, low + 1) << zoom << " column " << i;
            ASSERT_GE(columns[size_t(i)].high, high - 1) << zoom << " column " << i;
            // An overview may show what is next door: at most its neighbours'.
            const auto [lowAround, highAround]
                = bounds(samples, std::max<Frames>(from - Frames(zoom), 0), Frames((i + 2) * zoom) + 1);
            ASSERT_GE(columns[size_t(i)].low, lowAround - 1) << zoom << " column " << i;
            ASSERT_LE(columns[size_t(i)].high, highAround + 1) << zoom << " column " << i;
        }
    }
}

TEST_F(PeaksOfASound, rms_isThatOfTheSound)
{
    const auto view = viewOf(sounds::sine(440, -12, 2));
    for (const auto &column : view.columns(0, 4800, 20)) {
        EXPECT_NEAR(toDb(column.rms / 65535.0), -15.05, 0.1);
    }
}

TEST_F(PeaksOfASound, edits_moveAndTurnTheColumns)
{
    auto view = viewOf(sounds::sine(440, -6, 1) + sounds::silence(1));
    EditList list({ u"a"_s, m_frames });
    ASSERT_TRUE(list.apply({ .kind = EditOperation::Kind::Gain, .from = 0, .to = 48'000, .gainDb = -20 }));
    ASSERT_TRUE(list.apply({ .kind = EditOperation::Kind::Cut, .from = 0, .to = 24'000 }));
    view.setTimeline(list.timeline());
    EXPECT_EQ(view.frames(), 72'000);
    const auto columns = view.columns(0, 2400, 40);
    EXPECT_NEAR(toDb(columns[5].high / 32767.0), -26, 0.2);
    EXPECT_EQ(columns[15].high, 0);
    EXPECT_EQ(columns[35], Peak()) << "beyond the end";
}

TEST_F(PeaksOfASound, writtenWhileSamplesCome_isWhatIsMadeOfTheFile)
{
    const auto samples = sounds::inStereo(sounds::noise(-10, 1), 1, 0.3);
    sounds::write(wave(), samples, 2);
    auto writer = PeakWriter::create(overview(), 2).value();
    for (size_t at = 0; at < samples.size(); at += 998) {
        ASSERT_TRUE(writer->add(std::span(samples).subspan(at, std::min<size_t>(998, samples.size() - at))));
    }
    ASSERT_TRUE(writer->finish());
    writer.reset();
    const auto kept = Peaks::of(wave(), overview()).value();
    QFile::remove(overview());
    const auto made = Peaks::of(wave(), overview()).value();
    EXPECT_EQ(kept.levels(), made.levels());
    EXPECT_TRUE(QFile::exists(overview())) << "made again and kept";
}

TEST_F(PeaksOfASound, overviewCutOffOrOfSomethingElse_isMadeAgain)
{
    const auto samples = sounds::noise(-10, 1);
    (void)viewOf(samples);
    const auto good = Peaks::of(wave(), overview()).value();
    QFile file(overview());
    ASSERT_TRUE(file.resize(100));
    EXPECT_EQ(Peaks::of(wave(), overview())->levels(), good.levels());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(int(8 + good.levels().front().size() * 6), 'x'));
    file.close();
    EXPECT_EQ(Peaks::of(wave(), overview())->levels(), good.levels());
}

TEST_F(PeaksOfASound, trimProposed_leavesTheWords_withALittleAir)
{
    const auto room = [](double seconds) { return sounds::noise(-65, seconds); };
    const auto view = viewOf(room(2) + sounds::mixed(sounds::sine(300, -20, 3), room(3)) + room(1.5));
    const auto trim = proposeTrim(view);
    ASSERT_TRUE(trim);
    EXPECT_EQ(trim->kind, EditOperation::Kind::Trim);
    EXPECT_NEAR(secondsOf(trim->from), 1.8, 0.02);
    EXPECT_NEAR(secondsOf(trim->to), 5.4, 0.02);
}

TEST_F(PeaksOfASound, clickOfTheMouse_isTrimmedToo)
{
    auto samples = sounds::noise(-65, 2) + sounds::sine(300, -20, 3) + sounds::noise(-65, 1.5);
    samples[9600] = 0.5F;
    const auto trim = proposeTrim(viewOf(samples));
    ASSERT_TRUE(trim);
    EXPECT_NEAR(secondsOf(trim->from), 1.8, 0.02);
}

TEST_F(PeaksOfASound, nothingToTrim_isNotProposed)
{
    EXPECT_FALSE(proposeTrim(viewOf(sounds::sine(300, -20, 3))));
    EXPECT_FALSE(proposeTrim(viewOf(sounds::noise(-70, 3)))) << "nothing but quiet";
    EXPECT_FALSE(proposeTrim(viewOf(sounds::noise(-20, 0.001))));
}

} // namespace bubenik::audio
