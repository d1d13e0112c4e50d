// A process of its own that can be killed.
//   audio_child devices               prints the error of opening a microphone, or the devices
//   audio_child record FILE           records until it is killed; prints a line when the first samples are there
//   audio_child import FROM TO        \ one step each, for crash points
//   audio_child process WORKING OUT   /
#include "audio/import/Import.h"
#include "audio/process/Processing.h"
#include "audio/record/Recorder.h"

#include <QCoreApplication>
#include <cstdio>

using namespace bubenik;
using namespace bubenik::audio;
using namespace Qt::StringLiterals;

namespace {

int say(const QString &text, int code)
{
    std::printf("%s\n", text.toUtf8().constData());
    std::fflush(stdout);
    return code;
}

int tellDevices()
{
    if (const auto device = openable({}); !device) {
        return say(device.error().code, 1);
    }
    for (const auto &device : inputDevices()) {
        say(device.description, 0);
    }
    return 0;
}

int record(const QString &file)
{
    Recorder recorder;
    bool hasTold = false;
    QObject::connect(&recorder, &Recorder::levelsChanged, &recorder, [&] {
        if (!hasTold && recorder.frames() > 0) {
            hasTold = true;
            say(u"recording"_s, 0);
        }
    });
    QObject::connect(&recorder, &Recorder::failed, &recorder,
        [](const Error &error) { QCoreApplication::exit(say(error.code, 1)); });
    if (!recorder.listen({}) || !recorder.record(file, file + u".peaks"_s)) {
        return 1;
    }
    return QCoreApplication::exec();
}

int process(const QString &working, const QString &out)
{
    const auto frames = WaveReader::open(working).value()->frames();
    const SoundJob job {
        .sources = { working }, .edits = EditList({ working, frames }), .outputs = { { .file = out } }
    };
    return processSound(job, {}) ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    prepareSoundServer();
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto verb = arguments.value(1);
    if (verb == "devices"_L1) {
        return tellDevices();
    }
    if (verb == "record"_L1) {
        return record(arguments.value(2));
    }
    if (verb == "import"_L1) {
        return importSound({ arguments.value(2), arguments.value(3), arguments.value(3) + u".peaks"_s }, {}) ? 0 : 1;
    }
    return verb == "process"_L1 ? process(arguments.value(2), arguments.value(3)) : 2;
}
