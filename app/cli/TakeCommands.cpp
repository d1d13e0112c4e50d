// announcement take, takes, choose-take, drop-take: what was recorded for an announcement, and what of it is heard.
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

struct TakeText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Answer takesAnswer(const Announcement &announcement, const QStringList &heard)
{
    QJsonArray json;
    QStringList lines;
    for (qsizetype i = 0; i < announcement.takes.size(); ++i) {
        const auto &take = announcement.takes[i];
        if (take.removedAt) {
            continue;
        }
        const bool isHeard = heard.contains(take.sound.digest);
        json.append(QJsonObject { { u"take"_s, i + 1 }, { u"recordedAt"_s, toIso(take.recordedAt) },
            { u"seconds"_s, take.sound.seconds }, { u"heard"_s, isHeard } });
        lines.append(u"%1  %2 s%3"_s.arg(QString::number(i + 1), QString::number(take.sound.seconds, 'f', 1),
            isHeard ? u"  "_s + TakeText::tr("heard") : QString()));
    }
    return answer(json, lines.join(u'\n'));
}

// The edits as they are, with the sounds that they are made of; nothing while there is no recording.
Task<std::optional<audio::EditList>> editsAsTheyAre(HeadlessWorkspace &workspace, AnnouncementId id)
{
    const auto work = planSound(workspace.stores(), id, workspace.zone());
    if (!work && work.error().code == "no-recording"_L1) {
        co_return std::nullopt;
    }
    if (!work) {
        co_return fail(work.error());
    }
    const std::function<Result<audio::EditList>()> job = [work = *work] { return openEdits(work, {}); };
    const auto edits = co_await inPool(job);
    co_return edits ? Result<std::optional<audio::EditList>>(*edits) : fail(edits.error());
}

Result<std::optional<PunchPlace>> placeIn(const Arguments &arguments)
{
    const auto text = arguments.given(u"from"_s);
    if (!text) {
        return std::nullopt;
    }
    bool isNumber = false;
    const auto seconds = text->toDouble(&isNumber);
    if (!isNumber || seconds < 0) {
        return fail(usageError(TakeText::tr("--from is a number of seconds."), u"from"_s));
    }
    return PunchPlace { audio::framesOf(seconds), std::numeric_limits<audio::Frames>::max() };
}

Task<Answer> addTakeTo(Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto &workspace = **opened;
    const auto id = announcementId(arguments.positionals[0]);
    const auto place = placeIn(arguments);
    if (!place) {
        co_return fail(place.error());
    }
    auto asking = editsAsTheyAre(workspace, id);
    const auto current = co_await std::move(asking);
    if (!current) {
        co_return fail(current.error());
    }
    const auto file = QFileInfo(arguments.positionals[1]).absoluteFilePath();
    const auto folder = workspace.stores().folder;
    const std::function<Result<TakenSound>()> job = [folder, file] { return takeSound(folder, file, {}); };
    const auto taken = co_await inPool(job);
    if (!taken) {
        co_return fail(taken.error());
    }
    if (*place && *current && (*place)->from > (*current)->timeline().frames()) {
        co_return fail(usageError(TakeText::tr("--from lies beyond the end of the sound."), u"from"_s));
    }
    const auto kept = keepTake(workspace.stores(), id, taken->recording, *current, *place, workspace.clock().now());
    if (!kept) {
        co_return fail(kept.error());
    }
    const auto edits = editsOf(kept->announcement, audio::framesOf(kept->announcement.recording->seconds));
    co_return edits ? Result<Answer>(takesAnswer(kept->announcement, heardIn(*edits))) : fail(edits.error());
}

Task<Answer> listTakes(Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto &workspace = **opened;
    const auto id = announcementId(arguments.positionals[0]);
    const auto announcement = workspace.stores().announcements.load(id);
    if (!announcement) {
        co_return fail(announcement.error());
    }
    auto asking = editsAsTheyAre(workspace, id);
    const auto current = co_await std::move(asking);
    if (!current) {
        co_return fail(current.error());
    }
    co_return takesAnswer(*announcement, *current ? heardIn(**current) : QStringList());
}

// By its number in the list.
Result<QString> digestOf(const Announcement &announcement, const QString &number)
{
    const auto at = number.toInt() - 1;
    return at >= 0 && at < announcement.takes.size()
        ? Result<QString>(announcement.takes[at].sound.digest)
        : fail(Error { .kind = ErrorKind::NotFound, .code = u"take"_s, .subject = number });
}

Task<Answer> chooseTake(Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto &workspace = **opened;
    const auto id = announcementId(arguments.positionals[0]);
    auto asking = editsAsTheyAre(workspace, id);
    const auto current = co_await std::move(asking);
    if (!current) {
        co_return fail(current.error());
    }
    const auto changed = changeAnnouncement(
        workspace.stores(), id, workspace.clock().now(), [&](Announcement &announcement) -> Result<void> {
            const auto digest = digestOf(announcement, arguments.positionals[1]);
            if (!digest) {
                return fail(digest.error());
            }
            return hearTake(announcement, current->value_or(audio::EditList {}), *digest);
        });
    if (!changed) {
        co_return fail(changed.error());
    }
    const auto edits = editsOf(*changed, audio::framesOf(changed->recording->seconds));
    co_return edits ? Result<Answer>(takesAnswer(*changed, heardIn(*edits))) : fail(edits.error());
}

Result<Answer> dropTake(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto now = workspace.clock().now();
    const auto changed = changeAnnouncement(workspace.stores(), announcementId(arguments.positionals[0]), now,
        [&](Announcement &announcement) -> Result<void> {
            const auto digest = digestOf(announcement, arguments.positionals[1]);
            if (!digest) {
                return fail(digest.error());
            }
            if (arguments.has(u"undo"_s)) {
                restoreTake(announcement, *digest);
                return {};
            }
            return removeTake(announcement, *digest, now);
        });
    return changed ? Result<Answer>(announcementAnswer(*changed)) : fail(changed.error());
}

} // namespace

QList<Command> takeCommands()
{
    const OptionSpec from { u"from"_s, u"SECONDS"_s,
        QT_TRANSLATE_NOOP("Cli", "it is heard from there on (punch-in); without it instead of the whole") };
    const OptionSpec undo { u"undo"_s, {}, QT_TRANSLATE_NOOP("Cli", "takes it back") };
    return {
        { u"announcement"_s, u"take"_s, { u"ID"_s, u"FILE"_s }, { from },
            QT_TRANSLATE_NOOP("Cli", "Adds a take to an announcement and lets it be heard."), addTakeTo },
        { u"announcement"_s, u"takes"_s, { u"ID"_s }, {}, QT_TRANSLATE_NOOP("Cli", "Lists an announcement's takes."),
            listTakes },
        { u"announcement"_s, u"choose-take"_s, { u"ID"_s, u"NUMBER"_s }, {},
            QT_TRANSLATE_NOOP("Cli", "Lets the whole of a take be heard."), chooseTake },
        { u"announcement"_s, u"drop-take"_s, { u"ID"_s, u"NUMBER"_s }, { undo },
            QT_TRANSLATE_NOOP("Cli", "Removes a take that is not heard from the list."), inWorkspace(dropTake) },
    };
}

} // namespace bubenik::cli
