// What is heard after edits: the right samples at the right place, no clicks, nothing done where nothing was edited.
#include "audio/edit/EditList.h"
#include "audio/edit/TimelineSource.h"
#include "fakes/sound/Sounds.h"

#include <QTemporaryDir>
#include <cmath>
#include <gtest/gtest.h>

namespace bubenik::audio {

using namespace Qt::StringLiterals;
using Kind = EditOperation::Kind;

namespace {

class TimelineSound : public ::testing::Test
{
protected:
    void SetUp() override
    {
        sounds::write(file(0), m_recording);
        sounds::write(file(1), m_take);
        m_list.addSource({ u"take"_s, Frames(m_take.size()) });
    }

    QString file(int index) const { return m_folder.filePath(QString::number(index) + u".wav"_s); }

    std::vector<float> heard() const
    {
        auto source = TimelineSource::open(m_list.timeline(), { file(0), file(1) });
        return source ? sounds::readAll(**source) : std::vector<float>();
    }

    // The largest step between neighbours: a click is a large one.
    static double largestStep(const std::vector<float> &samples)
    {
        double largest = 0;
        for (size_t i = 1; i < samples.size(); ++i) {
            largest = std::max(largest, std::abs(double(samples[i]) - samples[i - 1]));
        }
        return largest;
    }

    void edit(const EditOperation &operation) { ASSERT_TRUE(m_list.apply(operation)); }

    QTemporaryDir m_folder;
    std::vector<float> m_recording = sounds::sine(200, -6, 2);
    std::vector<float> m_take = sounds::sine(300, -6, 0.5);
    EditList m_list { { u"recording"_s, framesOf(2) } };
};

} // namespace

TEST_F(TimelineSound, nothingEdited_isTheOriginalToTheBit)
{
    EXPECT_EQ(heard(), m_recording);
}

TEST_F(TimelineSound, edits_leaveTheOriginalAlone)
{
    edit({ .kind = Kind::Cut, .from = 1000, .to = 30'000 });
    edit({ .kind = Kind::FadeOut, .from = 1000, .to = 30'000 });
    (void)heard();
    EXPECT_EQ(sounds::read(file(0)), m_recording);
}

TEST_F(TimelineSound, cut_takesOutExactlyThat_andDoesNotClick)
{
    // From a crest to a trough: the worst place.
    edit({ .kind = Kind::Cut, .from = 24'060, .to = 48'180 });
    const auto result = heard();
    ASSERT_EQ(Frames(result.size()), framesOf(2) - 24'120);
    EXPECT_EQ(result[1000], m_recording[1000]);
    EXPECT_EQ(result[40'000], m_recording[64'120]);
    EXPECT_LT(largestStep(result), 1.4 * largestStep(m_recording));
}

TEST_F(TimelineSound, trimInsideASound_beginsAndEndsAtNothing)
{
    edit({ .kind = Kind::Trim, .from = 24'060, .to = 48'180 });
    const auto result = heard();
    ASSERT_EQ(result.size(), 24'120U);
    EXPECT_NEAR(result.front(), 0, 0.01);
    EXPECT_NEAR(result.back(), 0, 0.01);
    EXPECT_EQ(result[12'000], m_recording[36'060]);
}

TEST_F(TimelineSound, silence_isSilent_andItsEdgesAreSoft)
{
    edit({ .kind = Kind::Silence, .from = 24'060, .to = 48'060 });
    const auto result = heard();
    EXPECT_EQ(sounds::peakOf(std::span(result).subspan(24'060 + 200, 23'500)), 0);
    EXPECT_LT(largestStep(result), 1.4 * largestStep(m_recording));
}

TEST_F(TimelineSound, fades_areStraightLines)
{
    edit({ .kind = Kind::FadeIn, .from = 0, .to = 48'000 });
    edit({ .kind = Kind::FadeOut, .from = 48'000, .to = 96'000 });
    const auto result = heard();
    for (const size_t at : { 12'060U, 24'060U, 36'060U }) {
        EXPECT_NEAR(result[at], m_recording[at] * double(at) / 48'000, 0.001);
    }
    EXPECT_NEAR(result[72'060], m_recording[72'060] * (1 - 24'060 / 48'000.0), 0.001);
    EXPECT_NEAR(result.back(), 0, 0.001);
}

TEST_F(TimelineSound, fade_keepsItsLine_whenPartsOfItAreCutLater)
{
    edit({ .kind = Kind::FadeIn, .from = 0, .to = 48'000 });
    edit({ .kind = Kind::Cut, .from = 10'000, .to = 20'000 });
    const auto result = heard();
    EXPECT_NEAR(result[20'060], m_recording[30'060] * 30'060 / 48'000.0, 0.001);
}

TEST_F(TimelineSound, gain_turnsThatPart)
{
    edit({ .kind = Kind::Gain, .from = 24'000, .to = 48'000, .gainDb = -6.0206 });
    const auto result = heard();
    EXPECT_NEAR(result[36'060], m_recording[36'060] / 2, 1e-5);
    EXPECT_EQ(result[60'060], m_recording[60'060]);
    EXPECT_LT(largestStep(result), 1.2 * largestStep(m_recording));
}

TEST_F(TimelineSound, insertAndPunchIn_putTheTakeThere)
{
    edit({ .kind = Kind::Insert, .from = 30'000, .source = 1 });
    auto result = heard();
    ASSERT_EQ(result.size(), m_recording.size() + m_take.size());
    EXPECT_EQ(result[40'000], m_take[10'000]);
    EXPECT_EQ(result[30'000 + 24'000 + 5000], m_recording[35'000]);
    m_list.undo();
    edit({ .kind = Kind::PunchIn, .from = 30'000, .to = 96'000, .source = 1 });
    result = heard();
    ASSERT_EQ(result.size(), 54'000U);
    EXPECT_EQ(result[53'000], m_take[23'000]);
    EXPECT_LT(largestStep(result), 1.4 * largestStep(m_take));
}

TEST_F(TimelineSound, anyPlace_isTheSameAsReadFromTheBeginning)
{
    edit({ .kind = Kind::Cut, .from = 24'060, .to = 48'180 });
    edit({ .kind = Kind::Insert, .from = 30'000, .source = 1 });
    edit({ .kind = Kind::FadeIn, .from = 20'000, .to = 40'000 });
    const auto whole = heard();
    auto source = TimelineSource::open(m_list.timeline(), { file(0), file(1) }).value();
    std::vector<float> part(333);
    for (Frames at = 0; at + 333 < Frames(whole.size()); at += 1777) {
        source->seek(at);
        ASSERT_EQ(source->read(part).value(), 333);
        ASSERT_TRUE(std::equal(part.begin(), part.end(), whole.begin() + at)) << at;
    }
}

TEST_F(TimelineSound, soundThatIsMissing_isAnError)
{
    edit({ .kind = Kind::Insert, .from = 30'000, .source = 1 });
    EXPECT_FALSE(TimelineSource::open(m_list.timeline(), { file(0), file(7) }));
    EXPECT_EQ(TimelineSource::open(m_list.timeline(), { file(0) }).error().code, u"edit"_s);
}

} // namespace bubenik::audio
