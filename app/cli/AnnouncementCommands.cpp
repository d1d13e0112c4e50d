// announcement add, edit, list, show, schedule, release, repeat, delete: what is read out, and its
// sound.
#include "announcements/Announcing.h"
#include "announcements/SoundWork.h"
#include "core/Pool.h"
#include "cli/Announcements.h"
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

// --valid-until TIME, or "none".
Result<std::optional<Instant>> validUntilIn(const Arguments &arguments, const Zone &zone)
{
    const auto text = arguments.value(u"valid-until"_s);
    if (text.isEmpty() || text == "none"_L1) {
        return std::nullopt;
    }
    auto time = zone.parse(text);
    if (!time) {
        auto error = time.error();
        error.subject = text;
        return fail(std::move(error));
    }
    return *time;
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

Result<NewAnnouncement> wantedBy(const Arguments &arguments, HeadlessWorkspace &workspace)
{
    const auto text = readText(arguments.value(u"text-file"_s));
    if (!text) {
        return fail(text.error());
    }
    const auto kind = kindIn(arguments);
    if (!kind) {
        return fail(kind.error());
    }
    const auto until = validUntilIn(arguments, workspace.zone());
    if (!until) {
        return fail(until.error());
    }
    return NewAnnouncement { .title = arguments.value(u"title"_s),
        .text = *text,
        .kind = *kind,
        .streets = arguments.values(u"street"_s),
        .validUntil = *until,
        .author = workspace.userName() };
}

Task<Answer> addOne(Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto &workspace = **opened;
    auto wanted = wantedBy(arguments, workspace);
    if (!wanted) {
        co_return fail(wanted.error());
    }
    const auto file = QFileInfo(arguments.positionals[0]).absoluteFilePath();
    const auto folder = workspace.stores().folder;
    const std::function<Result<TakenSound>()> job = [folder, file] { return takeSound(folder, file, {}); };
    const auto taken = co_await inPool(job);
    // What is no sound is kept as it is: it is said when it is to be processed.
    auto recording = taken ? Result<Attachment>(taken->recording) : workspace.stores().attachments.import(file);
    if (!recording) {
        co_return fail(recording.error());
    }
    recording->role = AttachmentRole::Sound;
    wanted->recording = *recording;
    const auto added = addAnnouncement(workspace.stores(), *wanted, workspace.clock().now());
    co_return added ? Result<Answer>(answer(QJsonObject { { u"id"_s, added->id.value } }, announcementLine(*added)))
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
    return announcement ? Result<Answer>(announcementAnswer(*announcement)) : fail(announcement.error());
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
        auto producing = produceSound(workspace, id);
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

// What is out gets it with the next "announcement release".
Result<Answer> editOne(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    auto &stores = workspace.stores();
    const auto now = workspace.clock().now();
    const auto until = validUntilIn(arguments, workspace.zone());
    if (!until) {
        return fail(until.error());
    }
    const auto file = arguments.given(u"text-file"_s);
    const auto text = file ? readText(*file) : Result<QString>(QString());
    if (!text) {
        return fail(text.error());
    }
    const auto changed = changeAnnouncement(
        stores, announcementId(arguments.positionals[0]), now, [&](Announcement &announcement) -> Result<void> {
            announcement.title = arguments.value(u"title"_s, announcement.title);
            announcement.text = file ? *text : announcement.text;
            announcement.validUntil = arguments.has(u"valid-until"_s) ? *until : announcement.validUntil;
            return {};
        });
    return changed ? Result<Answer>(announcementAnswer(*changed)) : fail(changed.error());
}

Result<Answer> releaseOne(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto released
        = release(workspace.stores(), asSubject(announcementId(arguments.positionals[0])), workspace.clock().now());
    return released ? Result<Answer>(answer(QJsonObject { { u"deliveries"_s, released->size() } }, {}))
                    : fail(released.error());
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
    return changed ? Result<Answer>(announcementAnswer(*changed)) : fail(changed.error());
}

} // namespace

AnnouncementId announcementId(const QString &text)
{
    return { text.startsWith("announcement:"_L1) ? text : u"announcement:"_s + text };
}

Answer announcementAnswer(const Announcement &announcement)
{
    return answer(announcementJson(announcement), announcementLine(announcement));
}

QList<Command> announcementCommands()
{
    const OptionSpec title { u"title"_s, u"T"_s, QT_TRANSLATE_NOOP("Cli", "the announcement's title"), true };
    const OptionSpec text { u"text-file"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "what is read; - reads standard input"),
        true };
    const OptionSpec kind { u"kind"_s, u"KIND"_s,
        QT_TRANSLATE_NOOP("Cli", "power, water, roads, event, missing, warning or other") };
    const OptionSpec street { u"street"_s, u"S"_s, QT_TRANSLATE_NOOP("Cli", "a street that it concerns"), false, true };
    const OptionSpec search { u"search"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "only those with these words") };
    const OptionSpec channel { u"channel"_s, u"CH"_s, QT_TRANSLATE_NOOP("Cli", "the channel's id"), true };
    const OptionSpec at { u"at"_s, u"TIME"_s, QT_TRANSLATE_NOOP("Cli", "when; without it now") };
    const OptionSpec undo { u"undo"_s, {}, QT_TRANSLATE_NOOP("Cli", "takes it back") };
    const OptionSpec until { u"valid-until"_s, u"TIME"_s,
        QT_TRANSLATE_NOOP(
            "Cli", "until when it holds; afterwards the website says that it is over; none: without end") };
    return {
        { u"announcement"_s, u"add"_s, { u"FILE"_s }, { title, text, kind, street, until },
            QT_TRANSLATE_NOOP("Cli", "Takes in a recorded announcement."), addOne },
        { u"announcement"_s, u"list"_s, {}, { search, kind, { street.name, street.value, street.help } },
            QT_TRANSLATE_NOOP("Cli", "Lists the announcements, the newest first."), inWorkspace(listAll) },
        { u"announcement"_s, u"show"_s, { u"ID"_s }, {}, QT_TRANSLATE_NOOP("Cli", "Shows an announcement."),
            inWorkspace(showOne) },
        { u"announcement"_s, u"schedule"_s, { u"ID"_s }, { channel, at },
            QT_TRANSLATE_NOOP("Cli", "Plans an announcement for a channel."), scheduleOne },
        { u"announcement"_s, u"edit"_s, { u"ID"_s },
            { { title.name, title.value, title.help }, { text.name, text.value, text.help }, until },
            QT_TRANSLATE_NOOP("Cli", "Changes an announcement's title, text or validity."), inWorkspace(editOne) },
        { u"announcement"_s, u"release"_s, { u"ID"_s }, {},
            QT_TRANSLATE_NOOP("Cli", "Lets the channels have the announcement as it is now."),
            inWorkspace(releaseOne) },
        { u"announcement"_s, u"repeat"_s, { u"ID"_s }, {},
            QT_TRANSLATE_NOOP("Cli", "Makes a new announcement of an old one."), inWorkspace(repeatOne) },
        { u"announcement"_s, u"delete"_s, { u"ID"_s }, { undo },
            QT_TRANSLATE_NOOP("Cli", "Puts an announcement into the bin."), inWorkspace(deleteOne) },
    };
}

} // namespace bubenik::cli
