// announcement process, export: the making of an announcement's sound.
#include "announcements/Announcing.h"
#include "announcements/SoundWork.h"
#include "core/Pool.h"
#include "cli/Announcements.h"
#include "cli/Command.h"
#include "cli/Session.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct SoundText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Answer soundAnswer(const audio::ProcessedSound &made)
{
    const auto &file = made.files.first();
    return answer(QJsonObject { { u"lufs"_s, file.lufs }, { u"truePeak"_s, file.truePeak },
                      { u"seconds"_s, made.seconds }, { u"bytes"_s, file.bytes } },
        SoundText::tr("%1 LUFS, true peak %2 dBTP, %3 s")
            .arg(file.lufs, 0, 'f', 1)
            .arg(file.truePeak, 0, 'f', 1)
            .arg(made.seconds, 0, 'f', 1));
}

Result<void> applySettings(Announcement &announcement, const Arguments &arguments)
{
    if (const auto lufs = arguments.given(u"lufs"_s)) {
        bool isNumber = false;
        announcement.lufs = lufs->toDouble(&isNumber);
        if (!isNumber || announcement.lufs > -5 || announcement.lufs < -40) {
            return fail(usageError(SoundText::tr("--lufs is a loudness between -40 and -5."), u"lufs"_s));
        }
    }
    if (const auto gong = arguments.given(u"gong"_s)) {
        if (*gong != "on"_L1 && *gong != "off"_L1) {
            return fail(usageError(SoundText::tr("--gong is followed by on or off."), u"gong"_s));
        }
        announcement.hasGong = *gong == "on"_L1;
    }
    return {};
}

Task<audio::ProcessedSound> make(SoundWork work, QList<audio::SoundOutput> outputs)
{
    const std::function<Result<audio::ProcessedSound>()> job = [work, outputs] { return makeSound(work, outputs, {}); };
    co_return co_await inPool(job);
}

Task<Answer> processOne(Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto &workspace = **opened;
    const auto id = announcementId(arguments.positionals[0]);
    const auto changed = changeAnnouncement(workspace.stores(), id, workspace.clock().now(),
        [&arguments](Announcement &announcement) { return applySettings(announcement, arguments); });
    if (!changed) {
        co_return fail(changed.error());
    }
    auto producing = produceSound(workspace, id);
    const auto made = co_await std::move(producing);
    co_return made ? Result<Answer>(soundAnswer(*made)) : fail(made.error());
}

Task<Answer> exportOne(Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto &workspace = **opened;
    const auto work = planSound(workspace.stores(), announcementId(arguments.positionals[0]), workspace.zone());
    if (!work) {
        co_return fail(work.error());
    }
    const QList<audio::SoundOutput> outputs { { QFileInfo(arguments.positionals[1]).absoluteFilePath(),
        webTarget(work->announcement), 0 } };
    auto making = make(*work, outputs);
    const auto made = co_await std::move(making);
    co_return made ? Result<Answer>(soundAnswer(*made)) : fail(made.error());
}

} // namespace

Task<audio::ProcessedSound> produceSound(HeadlessWorkspace &workspace, AnnouncementId id)
{
    const auto work = planSound(workspace.stores(), id, workspace.zone());
    if (!work) {
        co_return fail(work.error());
    }
    const QList<audio::SoundOutput> web { {} };
    auto making = make(*work, web);
    const auto made = co_await std::move(making);
    if (!made) {
        co_return fail(made.error());
    }
    const auto stored = storeSound(workspace.stores(), *work, *made, workspace.clock().now());
    co_return stored ? made : fail(stored.error());
}

QList<Command> soundCommands()
{
    const OptionSpec lufs { u"lufs"_s, u"N"_s, QT_TRANSLATE_NOOP("Cli", "loudness, usually -16") };
    const OptionSpec gong { u"gong"_s, u"on|off"_s, QT_TRANSLATE_NOOP("Cli", "a gong before and after") };
    return {
        { u"announcement"_s, u"process"_s, { u"ID"_s }, { lufs, gong },
            QT_TRANSLATE_NOOP("Cli", "Makes the sound for the web: level, limit, gong, MP3."), processOne },
        { u"announcement"_s, u"export"_s, { u"ID"_s, u"FILE"_s }, {},
            QT_TRANSLATE_NOOP("Cli", "Writes the sound into a file; the format by its ending: mp3, opus, flac, wav."),
            exportOne },
    };
}

} // namespace bubenik::cli
