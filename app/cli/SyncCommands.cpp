// sync, conflict list, conflict resolve, backend adopt: one newsroom on several desks.
#include "cli/Command.h"
#include "cli/Documents.h"
#include "cli/Session.h"
#include "cli/TextFile.h"
#include "sync/Conflicts.h"
#include "sync/FileSync.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct SyncText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject summaryJson(const SyncSummary &summary)
{
    return { { u"pulled"_s, summary.pulled }, { u"pushed"_s, summary.pushed }, { u"merged"_s, summary.merged },
        { u"conflicts"_s, summary.conflicts }, { u"refused"_s, summary.refused }, { u"restored"_s, summary.restored },
        { u"pending"_s, summary.pending } };
}

void tellRefused(const Session &session, const QList<Refusal> &refusals)
{
    for (const auto &refusal : refusals) {
        session.tell(SyncText::tr("The server does not take %1:").arg(refusal.id));
        session.tell(problemText(refusal.error));
    }
}

Task<Answer> syncNow(Session &session, Arguments /*arguments*/)
{
    const auto opened = session.workspace();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto &workspace = **opened;
    auto going = workspace.sync({ .report = [&session](qint64 done, qint64 total) {
        session.tell(SyncText::tr("%1 of %2").arg(done).arg(total));
    } });
    const auto summary = co_await std::move(going);
    if (!summary) {
        co_return fail(summary.error());
    }
    const auto refusals = workspace.stores().sync.refusals();
    if (!refusals) {
        co_return fail(refusals.error());
    }
    tellRefused(session, *refusals);
    co_return answer(summaryJson(*summary),
        SyncText::tr("Received %1, sent %2, merged %3, conflicts %4, waiting %5.")
            .arg(summary->pulled)
            .arg(summary->pushed)
            .arg(summary->merged)
            .arg(summary->conflicts)
            .arg(summary->pending));
}

QString shown(const QJsonValue &value)
{
    if (value.isString()) {
        return value.toString();
    }
    return value.isUndefined() ? QString() : QString::fromUtf8(QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact)).mid(1).chopped(1);
}

QJsonValue orNull(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

QJsonObject conflictJson(const StoredConflict &conflict)
{
    return { { u"id"_s, conflict.id }, { u"document"_s, conflict.document }, { u"field"_s, conflict.field },
        { u"mine"_s, orNull(conflict.mine) }, { u"theirs"_s, orNull(conflict.theirs) },
        { u"theirsBy"_s, conflict.theirsBy }, { u"at"_s, toIso(conflict.at) } };
}

Result<Answer> listConflicts(HeadlessWorkspace &workspace, const Arguments & /*arguments*/)
{
    const auto conflicts = workspace.stores().conflicts.all();
    if (!conflicts) {
        return fail(conflicts.error());
    }
    QJsonArray json;
    QStringList lines;
    for (const auto &conflict : *conflicts) {
        json.append(conflictJson(conflict));
        lines += { conflict.id + u"  "_s + conflict.document + u"  "_s + conflict.field,
            SyncText::tr("  mine: %1").arg(shown(conflict.mine)), SyncText::tr("  theirs: %1").arg(shown(conflict.theirs)) };
    }
    return answer(json, lines.join(u'\n'));
}

Result<std::pair<ConflictChoice, QString>> choiceOf(const Arguments &arguments)
{
    const auto file = arguments.given(u"body-file"_s);
    const auto take = arguments.value(u"take"_s);
    if (file.has_value() == !take.isEmpty()) {
        return fail(usageError(SyncText::tr("Either --take mine, --take theirs or --body-file FILE.")));
    }
    if (file) {
        const auto text = readText(*file);
        return text ? Result<std::pair<ConflictChoice, QString>>({ ConflictChoice::Own, *text }) : fail(text.error());
    }
    if (take != "mine"_L1 && take != "theirs"_L1) {
        return fail(usageError(SyncText::tr("--take is followed by mine or theirs."), u"take"_s));
    }
    return std::pair { take == "mine"_L1 ? ConflictChoice::Mine : ConflictChoice::Theirs, QString() };
}

Result<Answer> resolveOne(Session &session, const Arguments &arguments)
{
    const auto choice = choiceOf(arguments);
    const auto opened = choice ? session.workspace() : fail(choice.error());
    if (!opened) {
        return fail(opened.error());
    }
    auto &workspace = **opened;
    auto id = arguments.positionals[0];
    id = id.startsWith("conflict:"_L1) ? id : u"conflict:"_s + id;
    BUBENIK_TRY(resolveConflict(workspace.stores(), id, choice->first, choice->second, session.edit(workspace)));
    return answer(QJsonObject { { u"id"_s, id } }, SyncText::tr("Resolved; the wording not chosen is among the versions."));
}

Task<Answer> adoptServer(Session &session, Arguments arguments)
{
    const bool upload = arguments.has(u"upload"_s);
    if (upload == arguments.has(u"take-theirs"_s)) {
        co_return fail(usageError(SyncText::tr("Either --upload or --take-theirs.")));
    }
    const auto opened = session.workspace();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto adopting = (*opened)->adoptServer(upload ? SyncEngine::Adopt::Upload : SyncEngine::Adopt::TakeTheirs);
    const auto adopted = co_await std::move(adopting);
    BUBENIK_CO_TRY(adopted);
    co_return answer(QJsonObject { { u"adopted"_s, upload ? u"upload"_s : u"take-theirs"_s } },
        SyncText::tr("The next sync goes on with this server."));
}

// Before: what other desks have erased meanwhile. Afterwards: that it is done.
Task<Answer> purgeErased(Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto &workspace = **opened;
    if (workspace.backend().administrator().url.isEmpty()) {
        co_return fail(usageError(
            SyncText::tr("No server was set up from this workspace yet: backend setup URL --admin NAME.")));
    }
    std::optional<QString> password;
    if (arguments.has(u"secret-stdin"_s)) {
        const auto secret = readSecret();
        if (!secret) {
            co_return fail(secret.error());
        }
        password = *secret;
    }
    auto reading = workspace.sync();
    const auto read = co_await std::move(reading);
    BUBENIK_CO_TRY(read);
    auto purging = workspace.backend().purgeErased(password);
    const auto count = co_await std::move(purging);
    if (!count) {
        co_return fail(count.error());
    }
    auto telling = workspace.sync();
    const auto told = co_await std::move(telling);
    BUBENIK_CO_TRY(told);
    co_return answer(QJsonObject { { u"purged"_s, *count } },
        *count == 0 ? SyncText::tr("There is nothing to erase for good.")
                    : SyncText::tr("%n documents are erased for good on the server.", nullptr, *count));
}

// How much room pictures and sounds may take here that the server has too.
Task<Answer> limitFiles(Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto &settings = (*opened)->stores().settings;
    if (const auto wanted = arguments.given(u"limit"_s)) {
        bool isNumber = false;
        if (*wanted != "none"_L1 && (wanted->toInt(&isNumber) < 1 || !isNumber)) {
            co_return fail(usageError(SyncText::tr("--limit is followed by whole gigabytes, or by none."), u"limit"_s));
        }
        BUBENIK_CO_TRY(settings.set(filesLimitKey, *wanted));
    }
    const auto limit = filesLimit(settings);
    constexpr qint64 gigabyte = 1024LL * 1024 * 1024;
    co_return answer(QJsonObject { { u"limitGigabytes"_s, limit ? QJsonValue(*limit / gigabyte) : QJsonValue() } },
        limit ? SyncText::tr("Pictures and sounds here: at most %1 GB; what is used least recently leaves, and comes back when it is needed.")
                    .arg(*limit / gigabyte)
              : SyncText::tr("Pictures and sounds all stay here."));
}

} // namespace

QList<Command> syncCommands()
{
    return {
        { u"sync"_s, {}, {}, {},
            QT_TRANSLATE_NOOP("Cli", "Brings this workspace and the shared server together, once."), syncNow },
        { u"conflict"_s, u"list"_s, {}, {}, QT_TRANSLATE_NOOP("Cli", "Lists places that two people changed at once."),
            inWorkspace(listConflicts) },
        { u"conflict"_s, u"resolve"_s, { u"ID"_s },
            { { u"take"_s, u"SIDE"_s, QT_TRANSLATE_NOOP("Cli", "mine or theirs") },
                { u"body-file"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "neither, but this text; - for standard input") } },
            QT_TRANSLATE_NOOP("Cli", "Chooses; the wording not chosen is kept as a version."), atOnce(resolveOne) },
        { u"backend"_s, u"adopt"_s, {},
            { { u"upload"_s, {}, QT_TRANSLATE_NOOP("Cli", "send everything that is here to the server") },
                { u"take-theirs"_s, {},
                    QT_TRANSLATE_NOOP("Cli", "give up what is here, but for what waits to be sent, and read the server's") } },
            QT_TRANSLATE_NOOP("Cli", "Goes on with a server that was emptied or replaced."), adoptServer },
        { u"backend"_s, u"purge"_s, {},
            { { u"secret-stdin"_s, {},
                QT_TRANSLATE_NOOP("Cli", "the administrator's password is read from standard input") } },
            QT_TRANSLATE_NOOP("Cli", "As the server's administrator: what was erased on the desks goes for good on the server."),
            purgeErased },
        { u"backend"_s, u"files"_s, {},
            { { u"limit"_s, u"GB"_s,
                QT_TRANSLATE_NOOP("Cli", "gigabytes that pictures and sounds may take here, or none for no limit") } },
            QT_TRANSLATE_NOOP("Cli", "Says or sets how much room pictures and sounds take on this computer."), limitFiles },
    };
}

} // namespace bubenik::cli
