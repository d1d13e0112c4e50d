#include "announcements/Reading.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace bubenik {

using namespace Qt::StringLiterals;
using audio::Frames;

namespace {

constexpr Frames finestStep = audio::framesOf(0.02);
constexpr int mostSteps = 20'000;
constexpr Frames shortestPause = audio::framesOf(0.18);
constexpr Frames leastReach = audio::framesOf(1.5); // how far a pause may lie from where a sentence should end
constexpr double reachPart = 0.5; // … of the sentence
constexpr double figureWeight = 4; // "7" is said as long as "sedm" is written
constexpr double wordWeight = 1.5; // the breath between words

struct Stretch {
    Frames from = 0;
    Frames to = 0;

    [[nodiscard]] Frames frames() const { return to - from; }
};

// What is said and when: the stretches between pauses.
QList<Stretch> speechIn(const audio::PeakView &view)
{
    const auto step = std::max(finestStep, view.frames() / mostSteps);
    const auto columns = view.columns(0, double(step), int((view.frames() + step - 1) / step));
    std::vector<double> levels;
    levels.reserve(columns.size());
    for (const auto &column : columns) {
        levels.push_back(audio::toDb(column.rms / 65535.0));
    }
    if (levels.empty()) {
        return {};
    }
    auto sorted = levels;
    std::ranges::sort(sorted);
    const auto quiet = sorted[sorted.size() / 20];
    const auto loud = sorted[sorted.size() * 9 / 10];
    const auto limit = std::max(quiet + (loud - quiet) * 0.4, loud - 30);
    QList<Stretch> speech;
    for (size_t i = 0; i < levels.size(); ++i) {
        if (levels[i] < limit) {
            continue;
        }
        const auto from = Frames(i) * step;
        const auto to = std::min(from + step, view.frames());
        if (!speech.isEmpty() && from - speech.last().to < shortestPause) {
            speech.last().to = to;
        } else {
            speech.append({ from, to });
        }
    }
    return speech;
}

// The frame at which so much has been said.
Frames frameWhenSaid(const QList<Stretch> &speech, double said)
{
    for (const auto &stretch : speech) {
        if (said <= double(stretch.frames())) {
            return stretch.from + Frames(said);
        }
        said -= double(stretch.frames());
    }
    return speech.last().to;
}

double weightOf(const QString &word)
{
    double weight = wordWeight;
    for (const auto letter : word) {
        weight += letter.isDigit() ? figureWeight : 1;
    }
    return weight;
}

bool endsSentence(const QString &text, qsizetype from, qsizetype to)
{
    const auto between = QStringView(text).mid(from, to - from);
    if (between.contains(u'\n')) {
        return true;
    }
    const bool isMark
        = between.startsWith(u'.') || between.startsWith(u'!') || between.startsWith(u'?') || between.startsWith(u':');
    // "7. prosince" goes on.
    return isMark && to < text.size() && (text[to].isUpper() || !between.startsWith(u'.'));
}

struct Scripted {
    QList<ReadWord> words;
    QList<double> weights;
};

Scripted wordsOf(const QString &text)
{
    static const QRegularExpression pattern(uR"([\w]+(?:[.:,]\d+)*)"_s, QRegularExpression::UseUnicodePropertiesOption);
    Scripted script;
    int sentence = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (!script.words.isEmpty()) {
            const auto &last = script.words.last();
            sentence += endsSentence(text, last.at + last.length, match.capturedStart()) ? 1 : 0;
        }
        script.words.append({ .at = match.capturedStart(), .length = match.capturedLength(), .sentence = sentence });
        script.weights.append(weightOf(match.captured()));
    }
    return script;
}

// The pause that the reader most likely made there: a long one near by. `said`: where it should be, in time of speech.
double atPause(const QList<Stretch> &speech, double said, double reach)
{
    double best = said;
    double bestScore = 0;
    double until = 0;
    for (qsizetype i = 0; i + 1 < speech.size(); ++i) {
        until += double(speech[i].frames());
        const auto distance = std::abs(until - said);
        const auto score = double(speech[i + 1].from - speech[i].to) - 0.25 * distance;
        if (distance <= reach && score > bestScore) {
            best = until;
            bestScore = score;
        }
    }
    return best;
}

// Ends of the sentences in time of speech.
QList<double> sentenceEnds(const Scripted &script, const QList<Stretch> &speech)
{
    double all = 0;
    for (const auto &stretch : speech) {
        all += double(stretch.frames());
    }
    QList<double> weights(script.words.last().sentence + 1, 0);
    double weight = 0;
    for (qsizetype i = 0; i < script.words.size(); ++i) {
        weights[script.words[i].sentence] += script.weights[i];
        weight += script.weights[i];
    }
    QList<double> ends;
    double begin = 0;
    for (const auto part : weights) { // what is left of both is laid over each other anew at every pause
        const auto length = weight > 0 ? (all - begin) * part / weight : 0;
        weight -= part;
        const auto reach = std::max(double(leastReach), length * reachPart);
        const bool isLast = ends.size() + 1 == weights.size();
        const auto end = isLast ? all : std::max(begin, atPause(speech, begin + length, reach));
        ends.append(end);
        begin = end;
    }
    return ends;
}

} // namespace

const ReadWord *Reading::wordAt(Frames frame) const
{
    const auto after = std::ranges::upper_bound(words, frame, {}, [](const ReadWord &word) { return word.from; });
    return after == words.begin() ? nullptr : &*std::prev(after);
}

const ReadWord *Reading::wordAtText(qsizetype position) const
{
    const auto after = std::ranges::upper_bound(words, position, {}, [](const ReadWord &word) { return word.at; });
    return after == words.begin() ? (words.isEmpty() ? nullptr : &words.first()) : &*std::prev(after);
}

Reading readingOf(const QString &text, const audio::PeakView &view)
{
    auto script = wordsOf(text);
    const auto speech = speechIn(view);
    if (script.words.isEmpty() || speech.isEmpty()) {
        return {};
    }
    const auto ends = sentenceEnds(script, speech);
    Reading reading;
    double begin = 0;
    qsizetype i = 0;
    for (int sentence = 0; sentence < ends.size(); ++sentence) {
        const auto first = i;
        double weight = 0;
        for (; i < script.words.size() && script.words[i].sentence == sentence; ++i) {
            weight += script.weights[i];
        }
        double before = 0;
        for (auto word = first; word < i; ++word) {
            // A little past the end of what came before, so that a word after a pause begins behind it.
            const auto from = begin + (ends[sentence] - begin) * before / weight;
            before += script.weights[word];
            script.words[word].from = frameWhenSaid(speech, std::min(from + 1, ends[sentence]));
            script.words[word].to = frameWhenSaid(speech, begin + (ends[sentence] - begin) * before / weight);
        }
        const auto &last = script.words[i - 1];
        reading.sentences.append({ script.words[first].at, last.at + last.length - script.words[first].at,
            script.words[first].from, last.to });
        begin = ends[sentence];
    }
    reading.words = script.words;
    return reading;
}

} // namespace bubenik
