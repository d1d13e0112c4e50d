#include "fakes/sound/Sounds.h"

#include "audio/files/WaveFile.h"

#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

namespace bubenik::sounds {

using namespace Qt::StringLiterals;

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments, bool *ok = nullptr)
{
    QProcess process;
    process.start(program, arguments);
    const bool isDone
        = process.waitForFinished(300'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (ok != nullptr) {
        *ok = isDone;
    }
    if (!isDone) {
        qWarning() << program << arguments << process.errorString() << process.readAllStandardError().right(2000);
    }
    return process.readAllStandardOutput();
}

// The last value of a key that ametadata printed; the highest of several channels.
double lastValue(const QByteArray &output, const QByteArray &key)
{
    const auto at = output.lastIndexOf(key + '=');
    const auto end = output.indexOf('\n', at);
    return at < 0 ? -1e9 : output.mid(at + key.size() + 1, end - at - key.size() - 1).toDouble();
}

} // namespace

std::vector<float> made(double seconds, const std::function<double(double)> &at)
{
    std::vector<float> samples(size_t(audio::framesOf(seconds)));
    for (size_t i = 0; i < samples.size(); ++i) {
        samples[i] = float(at(audio::secondsOf(audio::Frames(i))));
    }
    return samples;
}

std::vector<float> sine(double hertz, double dbfs, double seconds)
{
    const auto amplitude = audio::fromDb(dbfs);
    return made(seconds, [=](double t) { return amplitude * std::sin(2 * std::numbers::pi * hertz * t); });
}

std::vector<float> silence(double seconds)
{
    return std::vector<float>(size_t(audio::framesOf(seconds)), 0.0F);
}

std::vector<float> noise(double dbfs, double seconds, unsigned seed)
{
    std::mt19937 engine(seed);
    std::normal_distribution<double> values(0, audio::fromDb(dbfs));
    return made(seconds, [&](double) { return values(engine); });
}

std::vector<float> operator+(std::vector<float> a, const std::vector<float> &b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

std::vector<float> mixed(std::vector<float> a, const std::vector<float> &b)
{
    for (size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        a[i] += b[i];
    }
    return a;
}

std::vector<float> inStereo(const std::vector<float> &mono, double left, double right)
{
    std::vector<float> stereo;
    stereo.reserve(mono.size() * 2);
    for (const auto sample : mono) {
        stereo.push_back(float(sample * left));
        stereo.push_back(float(sample * right));
    }
    return stereo;
}

double rmsDb(std::span<const float> samples)
{
    double sum = 0;
    for (const auto sample : samples) {
        sum += double(sample) * sample;
    }
    return audio::toDb(std::sqrt(sum / double(std::max<size_t>(samples.size(), 1))));
}

double peakOf(std::span<const float> samples)
{
    double highest = 0;
    for (const auto sample : samples) {
        highest = std::max(highest, std::abs(double(sample)));
    }
    return highest;
}

void write(const QString &path, const std::vector<float> &samples, int channels)
{
    auto writer = audio::WaveWriter::create(path, channels);
    if (!writer || !(*writer)->write(samples) || !(*writer)->flush(false)) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

std::vector<float> read(const QString &path)
{
    auto reader = audio::WaveReader::open(path);
    return reader ? readAll(**reader) : std::vector<float>();
}

std::vector<float> readAll(audio::Source &source)
{
    std::vector<float> all;
    // An odd size, so that borders fall everywhere.
    std::vector<float> block(size_t(7001 * source.channels()));
    while (true) {
        const auto frames = source.read(block);
        if (!frames) {
            return {};
        }
        all.insert(all.end(), block.begin(), block.begin() + *frames * source.channels());
        if (*frames < 7001) {
            return all;
        }
    }
}

void speak(const QString &path, int times)
{
    const auto text
        = u"Vážení občané, oznamujeme vám, že v pondělí sedmého prosince od osmi do čtrnácti hodin bude přerušena "
          "dodávka elektrické energie v ulicích Petlérská, Chomutovská a Lesní. Děkujeme za pochopení. "_s;
    say(path, text.repeated(times));
}

void say(const QString &path, const QString &text)
{
    (void)outputOf(u"espeak-ng"_s, { u"-v"_s, u"cs"_s, u"-s"_s, u"150"_s, u"-w"_s, path, text });
}

bool convert(const QString &from, const QString &to, const QStringList &options)
{
    bool ok = false;
    (void)outputOf(
        u"ffmpeg"_s, QStringList { u"-v"_s, u"error"_s, u"-y"_s, u"-i"_s, from } + options + QStringList { to }, &ok);
    return ok;
}

QString probed(const QString &path, const QString &entry)
{
    return QString::fromUtf8(
        outputOf(
            u"ffprobe"_s, { u"-v"_s, u"error"_s, u"-show_entries"_s, entry, u"-of"_s, u"default=nw=1:nk=1"_s, path }))
        .trimmed();
}

Metered metered(const QString &path)
{
    const auto output = outputOf(u"ffmpeg"_s,
        { u"-v"_s, u"error"_s, u"-i"_s, path, u"-af"_s, u"ebur128=peak=true:metadata=1,ametadata=mode=print:file=-"_s,
            u"-f"_s, u"null"_s, u"-"_s });
    const auto peak
        = std::max(lastValue(output, "lavfi.r128.true_peaks_ch0"), lastValue(output, "lavfi.r128.true_peaks_ch1"));
    return { lastValue(output, "lavfi.r128.I"), audio::toDb(peak) };
}

} // namespace bubenik::sounds
