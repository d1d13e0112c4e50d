// workspace init, info, backup, restore, check, generate.
#include "cli/Command.h"
#include "cli/Documents.h"
#include "cli/Session.h"
#include "sample/Sample.h"
#include "words/Words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct WorkspaceText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<QByteArray> zoneOf(const Arguments &arguments)
{
    const auto name = arguments.value(u"zone"_s, u"Europe/Prague"_s).toLatin1();
    if (!QTimeZone(name).isValid()) {
        return fail(
            usageError(WorkspaceText::tr("There is no time zone “%1”.").arg(QString::fromLatin1(name)), u"zone"_s));
    }
    return name;
}

Result<Answer> initWorkspace(Session &session, const Arguments &arguments)
{
    const auto zone = zoneOf(arguments);
    if (!zone) {
        return fail(zone.error());
    }
    const auto folder = WorkspaceFolder::create(session.path(), arguments.value(u"town"_s), *zone);
    if (!folder) {
        return fail(folder.error());
    }
    if (arguments.has(u"demo"_s)) {
        const auto stores = folder->stores();
        if (!stores) {
            return fail(stores.error());
        }
        BUBENIK_TRY(makeDemo(**stores, folder->sitePath(), SystemClock().now()));
    }
    return answer(
        QJsonObject { { u"path"_s, folder->path() } }, WorkspaceText::tr("A new workspace in %1").arg(folder->path()));
}

Result<Answer> tellInfo(HeadlessWorkspace &workspace, const Arguments & /*arguments*/)
{
    auto &stores = workspace.stores();
    const auto counts = stores.documents.countByKind();
    const auto pending = stores.documents.countPending();
    if (!counts || !pending) {
        return fail(counts ? pending.error() : counts.error());
    }
    QJsonObject documents;
    QStringList lines { WorkspaceText::tr("Workspace: %1").arg(workspace.folder().path()),
        WorkspaceText::tr("Town: %1").arg(workspace.town()) };
    for (auto it = counts->begin(); it != counts->end(); ++it) {
        documents[it.key()] = it.value();
        lines.append(u"  %1: %2"_s.arg(it.key()).arg(it.value()));
    }
    return answer(
        QJsonObject { { u"path"_s, workspace.folder().path() }, { u"schema"_s, stores.database->schemaVersion() },
            { u"documents"_s, documents }, { u"pending"_s, *pending }, { u"town"_s, workspace.town() },
            { u"zone"_s, QString::fromLatin1(workspace.zone().name()) } },
        lines.join(u'\n'));
}

Result<Answer> backUp(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const QFileInfo file(arguments.positionals[0]);
    BUBENIK_TRY(workspace.folder().backup(file.absoluteFilePath()));
    const auto bytes = QFileInfo(file.absoluteFilePath()).size();
    return answer(QJsonObject { { u"path"_s, file.absoluteFilePath() }, { u"bytes"_s, bytes } },
        WorkspaceText::tr("Backed up to %1 (%2)").arg(file.absoluteFilePath(), words::bytes(bytes)));
}

Result<Answer> restoreWorkspace(Session &session, const Arguments &arguments)
{
    const auto folder = WorkspaceFolder::restore(arguments.positionals[0], session.path());
    if (!folder) {
        return fail(folder.error());
    }
    return answer(
        QJsonObject { { u"path"_s, folder->path() } }, WorkspaceText::tr("Restored in %1").arg(folder->path()));
}

Result<Answer> checkWorkspace(HeadlessWorkspace &workspace, const Arguments & /*arguments*/)
{
    BUBENIK_TRY(workspace.stores().database->check());
    return answer(QJsonObject { { u"ok"_s, true } }, WorkspaceText::tr("The workspace is sound."));
}

Result<SampleSize> sizeOf(const Arguments &arguments)
{
    SampleSize size;
    for (const auto &[name, number] :
        { std::pair(u"posts"_s, &size.posts), std::pair(u"deliveries"_s, &size.deliveries),
            std::pair(u"contacts"_s, &size.contacts), std::pair(u"visits"_s, &size.visits) }) {
        const auto value = arguments.number(name, 0, 0);
        if (!value) {
            return fail(value.error());
        }
        *number = *value;
    }
    if (size.posts == 0 && size.contacts == 0 && size.visits == 0) {
        return fail(usageError(WorkspaceText::tr("Say how many: --posts 1000, --contacts 1000, --visits 100.")));
    }
    return size;
}

Result<Answer> generateNow(Session &session, HeadlessWorkspace &workspace, const SampleSize &size, quint32 seed)
{
    qint64 told = -1;
    const Progress progress { .report = [&](qint64 done, qint64 total) {
        const auto percent = total > 0 ? done * 100 / total : 100;
        if (percent / 10 != told) {
            told = percent / 10;
            session.tell(u"%1 %"_s.arg(percent));
        }
    } };
    BUBENIK_TRY(generateSample(workspace.stores(), size, seed, workspace.clock().now(), progress));
    auto text = WorkspaceText::tr("Added %1 posts and %2 deliveries.").arg(size.posts).arg(size.deliveries);
    if (size.contacts > 0) {
        text += u'\n' + WorkspaceText::tr("Added %1 contacts.").arg(size.contacts);
    }
    if (size.visits > 0) {
        text += u'\n' + WorkspaceText::tr("Added %1 visits.").arg(size.visits);
    }
    return answer(QJsonObject { { u"posts"_s, size.posts }, { u"deliveries"_s, size.deliveries },
                      { u"contacts"_s, size.contacts }, { u"visits"_s, size.visits } },
        text);
}

Task<Answer> generateData(Session &session, Arguments arguments)
{
    const auto size = sizeOf(arguments);
    const auto seed = arguments.number(u"seed"_s, 1, 0);
    if (!size || !seed) {
        co_return fail(size ? seed.error() : size.error());
    }
    const auto opened = session.workspace();
    if (!opened) {
        co_return fail(opened.error());
    }
    if (size->visits > 0) {
        auto opening = (*opened)->openOffice();
        const auto ready = co_await std::move(opening);
        BUBENIK_CO_TRY(ready);
    }
    co_return generateNow(session, **opened, *size, static_cast<quint32>(*seed));
}

} // namespace

QList<Command> workspaceCommands()
{
    const QStringList file { u"FILE"_s };
    return {
        { u"workspace"_s, u"init"_s, {},
            { { u"demo"_s, {}, QT_TRANSLATE_NOOP("Cli", "with a few posts to look at and a website in its folder") },
                { u"town"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Cli", "the town's name") },
                { u"zone"_s, u"ZONE"_s,
                    QT_TRANSLATE_NOOP("Cli", "the town's time zone; Europe/Prague if not given") } },
            QT_TRANSLATE_NOOP("Cli", "Makes a new workspace; an existing one is never touched."),
            atOnce(initWorkspace) },
        { u"workspace"_s, u"info"_s, {}, {}, QT_TRANSLATE_NOOP("Cli", "Says what the workspace holds."),
            inWorkspace(tellInfo) },
        { u"workspace"_s, u"backup"_s, file, {}, QT_TRANSLATE_NOOP("Cli", "Writes everything into one file."),
            inWorkspace(backUp) },
        { u"workspace"_s, u"restore"_s, file, {},
            QT_TRANSLATE_NOOP("Cli",
                "Makes a workspace of a backup; damaged files are moved aside, a sound workspace is not "
                "replaced."),
            atOnce(restoreWorkspace) },
        { u"workspace"_s, u"check"_s, {}, {}, QT_TRANSLATE_NOOP("Cli", "Looks whether the database is sound."),
            inWorkspace(checkWorkspace) },
        { u"workspace"_s, u"generate"_s, {},
            { { u"posts"_s, u"N"_s, QT_TRANSLATE_NOOP("Cli", "how many posts") },
                { u"deliveries"_s, u"N"_s,
                    QT_TRANSLATE_NOOP("Cli", "how many deliveries, spread over the newest posts") },
                { u"contacts"_s, u"N"_s, QT_TRANSLATE_NOOP("Cli", "how many contacts") },
                { u"visits"_s, u"N"_s, QT_TRANSLATE_NOOP("Cli", "how many visits") },
                { u"seed"_s, u"S"_s, QT_TRANSLATE_NOOP("Cli", "the same number makes the same data") } },
            QT_TRANSLATE_NOOP("Cli", "Adds invented Czech data, for trials and measuring."), generateData },
    };
}

} // namespace bubenik::cli
