// announcement add, list, show, process, export, schedule, repeat, delete: what is read out, and its sound.
#include "announcements/Announcing.h"
#include "announcements/SoundWork.h"
#include "channels/common/Pool.h"
#include "cli/Command.h"
#include "cli/Documents.h"
#include "cli/Session.h"
#include "cli/TextFile.h"
#include "publishing/Scheduling.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct AnnouncementText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

AnnouncementId announcementId(const QString &text)
{
    return { text.startsWith("announcement:"_L1) ? text : u"announcement:"_s + text };
}

QJsonObject announcementJson(const Announcement &announcement)
{
    QJsonObject json { { u"id"_s, announcement.id.value }, { u"title"_s, announcement.title },
        { u"text"_s, announcement.text }, { u"kind"_s, toString(announcement.kind) },
        { u"streets"_s, QJsonArray::fromStringList(announcement.streets) },
        { u"recorded"_s, announcement.recording.has_value() }, { u"ready"_s, isProduced(announcement) },
        { u"createdAt"_s, toIso(announcement.createdAt) } };
    if (announcement.produced) {
        json[u"lufs"_s] = announcement.produced->lufs;
        json[u"truePeak"_s] = announcement.produced->truePeak;
        json[u"seconds"_s] = announcement.produced->sound.seconds;
    }
    if (announcement.validUntil) {
        json[u"validUntil"_s] = toIso(*announcement.validUntil);
    }
    return json;
}

QString announcementLine(const Announcement &announcement)
{
    return announcement.id.value + u"  "_s + announcement.title;
}

Answer answerOf(const Announcement &announcement)
{
    return answer(announcementJson(announcement), announcementLine(announcement));
}

Result<AnnouncementKind> kindIn(const Arguments &arguments)
{
    const auto name = arguments.given(u"kind"_s);
    const auto kind = name ? announcementKindFromString(*name) : AnnouncementKind::Other;
    if (!kind) {
        return fail(usageError(
            AnnouncementText::tr("The kinds are power, water, roads, event, missing, warning and other."), u"kind"_s));
    }
    return *kind;
}

Result<Answer> addOne(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto text = readText(arguments.value(u"text-file"_s));
    if (!text) {
        return fail(text.error());
    }
    const auto kind = kindIn(arguments);
    if (!kind) {
        return fail(kind.error());
    }
    NewAnnouncement wanted { .title = arguments.value(u"title"_s),
        .text = *text,
        .kind = *kind,
        .streets = arguments.values(u"street"_s),
        .author = workspace.userName() };
    auto recording = workspace.stores().attachments.import(arguments.positionals[0]);
    if (!recording) {
        return fail(recording.error());
    }
    // The sound's own readers say what is no sound, when it is processed; here it is kept as it is.
    recording->role = AttachmentRole::Sound;
    wanted.recording = *recording;
    const auto added = addAnnouncement(workspace.stores(), wanted, workspace.clock().now());
    return added ? Result<Answer>(answer(QJsonObject { { u"id"_s, added->id.value } }, announcementLine(*added)))
                 : fail(added.error());
}

Result<Answer> listAll(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto kind = kindIn(arguments);
    if (!kind) {
        return fail(kind.error());
    }
    const auto wanted = arguments.given(u"kind"_s) ? std::optional(*kind) : std::nullopt;
    const auto all
        = workspace.stores().announcements.list(arguments.value(u"search"_s), wanted, arguments.value(u"street"_s));
    if (!all) {
        return fail(all.error());
    }
    QJsonArray json;
    QStringList lines;
    for (const auto &announcement : *all) {
        json.append(announcementJson(announcement));
        lines.append(announcementLine(announcement));
    }
    return answer(json, lines.join(u'\n'));
}

Result<Answer> showOne(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto announcement = workspace.stores().announcements.load(announcementId(arguments.positionals[0]));
    return announcement ? Result<Answer>(answerOf(*announcement)) : fail(announcement.error());
}

Answer soundAnswer(const audio::ProcessedSound &made)
{
    const auto &file = made.files.first();
    return answer(QJsonObject { { u"lufs"_s, file.lufs }, { u"truePeak"_s, file.truePeak },
                      { u"seconds"_s, made.seconds }, { u"bytes"_s, file.bytes } },
        AnnouncementText::tr("%1 LUFS, true peak %2 dBTP, %3 s")
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
            return fail(usageError(AnnouncementText::tr("--lufs is a loudness between -40 and -5."), u"lufs"_s));
        }
    }
    if (const auto gong = arguments.given(u"gong"_s)) {
        if (*gong != "on"_L1 && *gong != "off"_L1) {
            return fail(usageError(AnnouncementText::tr("--gong is followed by on or off."), u"gong"_s));
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

Task<audio::ProcessedSound> produce(HeadlessWorkspace &workspace, AnnouncementId id)
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
    auto producing = produce(workspace, id);
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

Task<Answer> scheduleOne(Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto &workspace = **opened;
    auto &stores = workspace.stores();
    const auto id = announcementId(arguments.positionals[0]);
    const auto announcement = stores.announcements.load(id);
    const auto channel
        = announcement ? loadChannelId(stores, arguments.value(u"channel"_s)) : fail(announcement.error());
    if (!channel) {
        co_return fail(channel.error());
    }
    const auto at = timeIn(arguments, workspace.zone());
    if (!at) {
        co_return fail(at.error());
    }
    if (announcement->recording && !isProduced(*announcement)) {
        auto producing = produce(workspace, id);
        const auto made = co_await std::move(producing);
        BUBENIK_CO_TRY(made);
    }
    const auto planned
        = schedule(stores, { .post = asSubject(id), .channel = *channel, .at = *at }, workspace.clock().now());
    if (!planned) {
        co_return fail(planned.error());
    }
    co_return answer(QJsonObject { { u"delivery"_s, planned->id.value } }, planned->id.value);
}

Result<Answer> repeatOne(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto again = repeatAnnouncement(
        workspace.stores(), announcementId(arguments.positionals[0]), workspace.userName(), workspace.clock().now());
    return again ? Result<Answer>(answer(QJsonObject { { u"id"_s, again->id.value } }, announcementLine(*again)))
                 : fail(again.error());
}

Result<Answer> deleteOne(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto now = workspace.clock().now();
    const auto changed = changeAnnouncement(workspace.stores(), announcementId(arguments.positionals[0]), now,
        [now, undo = arguments.has(u"undo"_s)](Announcement &announcement) -> Result<void> {
            announcement.deletedAt = undo ? std::nullopt : std::optional(now);
            return {};
        });
    return changed ? Result<Answer>(answerOf(*changed)) : fail(changed.error());
}

} // namespace

QList<Command> announcementCommands()
{
    const OptionSpec title { u"title"_s, u"T"_s, QT_TRANSLATE_NOOP("Cli", "the announcement's title"), true };
    const OptionSpec text { u"text-file"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "what is read; - reads standard input"),
        true };
    const OptionSpec kind { u"kind"_s, u"KIND"_s,
        QT_TRANSLATE_NOOP("Cli", "power, water, roads, event, missing, warning or other") };
    const OptionSpec street { u"street"_s, u"S"_s, QT_TRANSLATE_NOOP("Cli", "a street that it concerns"), false, true };
    const OptionSpec search { u"search"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "only those with these words") };
    const OptionSpec lufs { u"lufs"_s, u"N"_s, QT_TRANSLATE_NOOP("Cli", "loudness, usually -16") };
    const OptionSpec gong { u"gong"_s, u"on|off"_s, QT_TRANSLATE_NOOP("Cli", "a gong before and after") };
    const OptionSpec channel { u"channel"_s, u"CH"_s, QT_TRANSLATE_NOOP("Cli", "the channel's id"), true };
    const OptionSpec at { u"at"_s, u"TIME"_s, QT_TRANSLATE_NOOP("Cli", "when; without it now") };
    const OptionSpec undo { u"undo"_s, {}, QT_TRANSLATE_NOOP("Cli", "takes it back") };
    return {
        { u"announcement"_s, u"add"_s, { u"FILE"_s }, { title, text, kind, street },
            QT_TRANSLATE_NOOP("Cli", "Takes in a recorded announcement."), inWorkspace(addOne) },
        { u"announcement"_s, u"list"_s, {}, { search, kind, { street.name, street.value, street.help } },
            QT_TRANSLATE_NOOP("Cli", "Lists the announcements, the newest first."), inWorkspace(listAll) },
        { u"announcement"_s, u"show"_s, { u"ID"_s }, {}, QT_TRANSLATE_NOOP("Cli", "Shows an announcement."),
            inWorkspace(showOne) },
        { u"announcement"_s, u"process"_s, { u"ID"_s }, { lufs, gong },
            QT_TRANSLATE_NOOP("Cli", "Makes the sound for the web: level, limit, gong, MP3."), processOne },
        { u"announcement"_s, u"export"_s, { u"ID"_s, u"FILE"_s }, {},
            QT_TRANSLATE_NOOP("Cli", "Writes the sound into a file; the format by its ending: mp3, opus, flac, wav."),
            exportOne },
        { u"announcement"_s, u"schedule"_s, { u"ID"_s }, { channel, at },
            QT_TRANSLATE_NOOP("Cli", "Plans an announcement for a channel."), scheduleOne },
        { u"announcement"_s, u"repeat"_s, { u"ID"_s }, {},
            QT_TRANSLATE_NOOP("Cli", "Makes a new announcement of an old one."), inWorkspace(repeatOne) },
        { u"announcement"_s, u"delete"_s, { u"ID"_s }, { undo },
            QT_TRANSLATE_NOOP("Cli", "Puts an announcement into the bin."), inWorkspace(deleteOne) },
    };
}

} // namespace bubenik::cli
