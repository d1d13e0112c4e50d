// An hour of sound in the real waveform: scrolled and zoomed by script, every picture timed. Sixty pictures a second are
// 16 ms each.
#include "announcements/Waveform.h"
#include "audio/edit/EditList.h"
#include "audio/import/Import.h"
#include "common/Theme.h"
#include "fakes/sound/Sounds.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <malloc.h>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;

class BenchWaveform final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Theme m_theme { Scheme::Light };

    static double residentMegabytes()
    {
        QFile file(u"/proc/self/status"_s);
        (void)file.open(QIODevice::ReadOnly);
        for (const auto &line : file.readAll().split('\n')) {
            if (line.startsWith("VmRSS:")) {
                return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
            }
        }
        return 0;
    }

    // Of this thread alone: what else the machine does must not count.
    static double processorMilliseconds()
    {
        timespec time {};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
    }

    // Milliseconds of each picture while `step` moves the view.
    static std::vector<double> pictures(Waveform &waveform, int count, const std::function<void(int)> &step)
    {
        std::vector<double> times;
        for (int i = 0; i < count; ++i) {
            const auto before = processorMilliseconds();
            step(i);
            waveform.repaint();
            times.push_back(processorMilliseconds() - before);
        }
        std::sort(times.begin(), times.end());
        return times;
    }

    static void tell(const char *what, const std::vector<double> &times)
    {
        const auto ninetyNinth = times[times.size() * 99 / 100];
        std::printf("%s: median %.2f ms, 99th percentile %.2f ms, slowest %.2f ms of %zu pictures\n", what,
            times[times.size() / 2], ninetyNinth, times.back(), times.size());
        QVERIFY2(ninetyNinth < 1000.0 / 60, what);
    }

private Q_SLOTS:
    void anHour_scrolledAndZoomed_atSixtyPicturesASecond()
    {
        const auto path = [this](const QString &name) { return m_folder.filePath(name); };
        sounds::speak(path(u"speech.wav"_s), 3);
        QVERIFY(sounds::convert(path(u"speech.wav"_s), path(u"hour.wav"_s),
            { u"-af"_s, u"aresample=48000,aloop=loop=-1:size=2147483647"_s, u"-t"_s, u"3600"_s, u"-c:a"_s, u"pcm_f32le"_s }));
        QVERIFY(audio::importSound({ path(u"hour.wav"_s), path(u"work.wav"_s), path(u"work.peaks"_s) }, {}));
        Waveform waveform;
        waveform.resize(1600, 104);
        waveform.show();
        QVERIFY(QTest::qWaitForWindowExposed(&waveform));
        ::malloc_trim(0);
        const auto idle = residentMegabytes();
        auto peaks = std::make_shared<const audio::Peaks>(audio::Peaks::of(path(u"work.wav"_s), path(u"work.peaks"_s)).value());
        const audio::EditList edits({ u"work"_s, audio::framesOf(3600) });
        waveform.setSound(std::make_unique<audio::PeakView>(
            std::vector<audio::PeakView::Sound> { { std::move(peaks), path(u"work.wav"_s) } }, edits.timeline()));
        tell("zooming in and out", pictures(waveform, 600, [&](int i) { waveform.zoom(i % 120 < 60 ? 1.15 : 1 / 1.15); }));
        for (const double nearer : { 4.0, 30.0, 2000.0 }) {
            waveform.zoom(1e-9);
            waveform.zoom(nearer);
            const auto step = waveform.shownFrames() / 40;
            const auto reach = std::max<audio::Frames>(1, waveform.frames() - waveform.shownFrames());
            tell("scrolling", pictures(waveform, 600, [&](int i) { waveform.scrollTo(i * step % reach); }));
        }
        tell("following a position", pictures(waveform, 600, [&](int i) { waveform.setPosition(i * audio::framesOf(0.05)); }));
        const auto grown = residentMegabytes() - idle;
        std::printf("memory above idle after all of it: %.1f MB\n", grown);
        QVERIFY(grown < 60);
    }
};

QTEST_MAIN(BenchWaveform)
#include "BenchWaveform.moc"
