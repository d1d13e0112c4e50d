// Where in the sound the text is read: words in their order, sentences at the pauses that the reader made.
#include "announcements/Reading.h"
#include "fakes/sound/Sounds.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace bubenik {

using namespace Qt::StringLiterals;
using audio::Frames;
using audio::framesOf;

namespace {

class ReadingTest : public ::testing::Test
{
protected:
    // Stretches of speech, a tone each, with pauses between.
    audio::PeakView view(const std::vector<float> &samples) const
    {
        const auto file = m_folder.filePath(u"a.wav"_s);
        sounds::write(file, samples);
        auto peaks
            = std::make_shared<const audio::Peaks>(audio::Peaks::of(file, m_folder.filePath(u"a.peaks"_s)).value());
        audio::Timeline timeline { .segments = { { .source = 0, .frames = Frames(samples.size()) } } };
        return audio::PeakView({ { std::move(peaks), file } }, std::move(timeline));
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(ReadingTest, sentencesBeginAfterThePausesOfTheReader)
{
    using sounds::operator+;
    // The second sentence is read much slower than its letters say.
    const auto samples = sounds::silence(0.5) + sounds::sine(300, -20, 2) + sounds::silence(0.6)
        + sounds::sine(300, -20, 4) + sounds::silence(0.6) + sounds::sine(300, -20, 2) + sounds::silence(0.5);
    const auto text = u"Vážení spoluobčané a hosté.\nNepoteče voda 7. prosince.\nDěkujeme za pochopení všem."_s;
    const auto reading = readingOf(text, view(samples));
    ASSERT_EQ(reading.sentences.size(), 3);
    EXPECT_EQ(reading.words.size(), 12);
    EXPECT_NEAR(audio::secondsOf(reading.sentences[0].from), 0.5, 0.1);
    EXPECT_NEAR(audio::secondsOf(reading.sentences[1].from), 3.1, 0.1);
    EXPECT_NEAR(audio::secondsOf(reading.sentences[2].from), 7.7, 0.1);
    EXPECT_NEAR(audio::secondsOf(reading.sentences[2].to), 9.7, 0.1);
    for (qsizetype i = 1; i < reading.words.size(); ++i) {
        EXPECT_GE(reading.words[i].from, reading.words[i - 1].from);
        EXPECT_GE(reading.words[i].to, reading.words[i].from);
    }
}

TEST_F(ReadingTest, wordsAreFoundBothWays)
{
    const auto text = u"Jedna dvě tři čtyři."_s;
    const auto reading = readingOf(text, view(sounds::sine(300, -20, 4)));
    EXPECT_EQ(reading.sentences.size(), 1);
    for (const auto &word : reading.words) {
        EXPECT_EQ(*reading.wordAt((word.from + word.to) / 2), word);
        EXPECT_EQ(*reading.wordAtText(word.at + 1), word);
    }
    EXPECT_EQ(reading.wordAt(framesOf(4))->at, text.indexOf(u"čtyři"_s));
}

TEST_F(ReadingTest, nothingSaidOrNothingWritten_isEmpty)
{
    EXPECT_TRUE(readingOf(u""_s, view(sounds::sine(300, -20, 1))).words.isEmpty());
    EXPECT_EQ(readingOf(u""_s, view(sounds::sine(300, -20, 1))).wordAt(5), nullptr);
    EXPECT_EQ(readingOf(u""_s, view(sounds::sine(300, -20, 1))).wordAtText(5), nullptr);
}

TEST_F(ReadingTest, spokenByAVoice_theLastSentenceBeginsWhereItIsSpoken)
{
    const auto spoken = m_folder.filePath(u"speech.wav"_s);
    const auto working = m_folder.filePath(u"speech48.wav"_s);
    sounds::say(
        spoken, u"Vážení občané. Ve středu od osmi hodin nepůjde elektřina v ulici Lipová. Děkujeme za pochopení."_s);
    ASSERT_TRUE(sounds::convert(spoken, working, { u"-ar"_s, u"48000"_s, u"-c:a"_s, u"pcm_f32le"_s }));
    auto samples = sounds::read(working);
    const auto reading = readingOf(
        u"Vážení občané. Ve středu od osmi hodin nepůjde elektřina v ulici Lipová. Děkujeme za pochopení."_s,
        view(samples));
    ASSERT_EQ(reading.sentences.size(), 3);
    const auto &last = reading.sentences.last();
    // Before it the voice is silent, in it it speaks.
    const auto part = [&](Frames from, Frames to) {
        return sounds::rmsDb(std::span(samples).subspan(size_t(from), size_t(to - from)));
    };
    EXPECT_LT(part(last.from - framesOf(0.12), last.from - framesOf(0.04)), part(last.from, last.to) - 15);
    EXPECT_GT(reading.sentences[1].from, framesOf(0.5));
}

} // namespace bubenik
