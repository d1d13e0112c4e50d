#include "pictures/Announcements.h"

#include "announcements/Announcing.h"
#include "announcements/Poles.h"
#include "announcements/SoundWork.h"
#include "audio/encode/Encoder.h"
#include "storage/WorkspaceFolder.h"

#include <QDir>

#include <cmath>
#include <numbers>

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Twelve seconds that look like speech: syllables, words, pauses.
Result<Attachment> recording(Stores &stores, double pitch = 180)
{
    const auto file = QDir(stores.folder).filePath(u"odstavka.wav"_s);
    auto encoder = audio::makeEncoder({ .file = file, .kind = audio::SoundKind::Wav });
    if (!encoder) {
        return fail(encoder.error());
    }
    std::vector<float> samples(size_t(12 * audio::workingRate));
    for (size_t i = 0; i < samples.size(); ++i) {
        const auto seconds = double(i) / audio::workingRate;
        const auto wave = [seconds](double hertz) { return std::sin(2 * std::numbers::pi * hertz * seconds); };
        const auto word = std::max(0.0, wave(0.31) + 0.6 * wave(0.83));
        const auto spoken = seconds > 1 && seconds < 10.8 ? word * (0.55 + 0.45 * wave(3.7)) : 0;
        samples[i] = float(0.002 * wave(60) + 0.22 * spoken * (wave(pitch) + 0.5 * wave(4 * pitch)));
    }
    BUBENIK_TRY((*encoder)->write(samples));
    BUBENIK_TRY((*encoder)->finish());
    auto kept = stores.attachments.import(file);
    if (kept) {
        kept->role = AttachmentRole::Sound;
        kept->seconds = 12;
    }
    return kept;
}

} // namespace

Result<void> addAnnouncements(const QString &path, Instant now)
{
    const auto folder = WorkspaceFolder::open(path);
    const auto stores = folder ? folder->stores() : Result<std::unique_ptr<Stores>>(fail(folder.error()));
    if (!stores) {
        return fail(stores.error());
    }
    const auto sound = recording(**stores);
    if (!sound) {
        return fail(sound.error());
    }
    const auto water = addAnnouncement(**stores,
        { .title = u"Odstávka vody v Lipové"_s,
            .text
            = u"Vážení spoluobčané,\n\nkvůli opravě vodovodu nepoteče dne 8. prosince od 8 do 14 hodin voda v ulicích Lipová a Dlouhá. Náhradní zdroj vody bude přistaven u školy.\n\nDěkujeme za pochopení."_s,
            .kind = AnnouncementKind::Water,
            .streets = { u"Lipová"_s, u"Dlouhá"_s },
            .recording = *sound,
            .author = u"Jana Nováková"_s },
        now - 26h);
    const auto work
        = water ? planSound(**stores, water->id, Zone("Europe/Prague")) : Result<SoundWork>(fail(water.error()));
    const auto made = work ? makeSound(*work, { {} }, {}) : Result<audio::ProcessedSound>(fail(work.error()));
    if (!made) {
        return fail(made.error());
    }
    BUBENIK_TRY(storeSound(**stores, *work, *made, now - 25h));
    const auto today = Zone("Europe/Prague").toLocal(now).date();
    BUBENIK_TRY(notePlacement(
        **stores, water->id, { today.addDays(1), QTime(10, 0), u"odstavka-vody-v-lipove.wav"_s, 12, now - 2h }, now - 2h));
    auto poles = loadPoles(**stores);
    poles.folder = (*stores)->folder;
    BUBENIK_TRY(savePoles(**stores, poles));
    const auto power = addAnnouncement(**stores,
        { .title = u"Odstávka elektřiny"_s,
            .text = u"Dne 10. prosince od 7:30 do 15:00 bude přerušena dodávka elektřiny v Petlérské ulici."_s,
            .kind = AnnouncementKind::Power,
            .streets = { u"Petlérská"_s },
            .recording = *sound,
            .validUntil = now + 240h,
            .author = u"Jana Nováková"_s },
        now - 3h);
    const auto again = recording(**stores, 220);
    if (!power || !again) {
        return fail(power ? again.error() : power.error());
    }
    const audio::EditList edits(audio::EditSource { sound->digest, audio::framesOf(12) });
    BUBENIK_TRY(keepTake(**stores, power->id, *again, edits,
        PunchPlace { audio::framesOf(5), audio::framesOf(12) }, now - 2h));
    BUBENIK_TRY(addAnnouncement(**stores,
        { .title = u"Rozsvícení vánočního stromu"_s,
            .text
            = u"Zveme vás na rozsvícení vánočního stromu, které se koná v neděli ‹datum› od 17 hodin na náměstí."_s,
            .kind = AnnouncementKind::Event,
            .author = u"Petr Svoboda"_s },
        now - 1h));
    return {};
}

} // namespace bubenik
