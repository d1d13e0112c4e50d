// warning read, warning draft: warnings of the weather institute (CAP 1.2). Nothing of them is sent by itself.
#include "cli/Command.h"
#include "cli/Documents.h"
#include "cli/Session.h"
#include "warnings/Drafts.h"
#include "warnings/WarningWatcher.h"

#include <QCoreApplication>
#include <QFile>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct WarningText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr qint64 longestAlert = 20LL * 1024 * 1024;

Result<QByteArray> alertBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > longestAlert) {
        return fail(Error {
            .kind = ErrorKind::Invalid, .detail = file.errorString(), .code = u"unreadable"_s, .subject = path });
    }
    return file.readAll();
}

Result<QList<warnings::Proposal>> proposalsIn(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto bytes = alertBytes(arguments.positionals[0]);
    const auto alert = bytes ? warnings::parseAlert(*bytes) : fail(bytes.error());
    if (!alert) {
        return fail(alert.error());
    }
    return warnings::proposalsOf(*alert, arguments.values(u"area"_s), workspace.zone(), workspace.clock().now());
}

QJsonValue warningTimeJson(const std::optional<Instant> &time)
{
    return time ? QJsonValue(toIso(*time)) : QJsonValue();
}

Result<Answer> readWarning(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto proposals = proposalsIn(workspace, arguments);
    if (!proposals) {
        return fail(proposals.error());
    }
    QJsonArray json;
    QStringList lines;
    for (const auto &one : *proposals) {
        json.append(QJsonObject { { u"title"_s, one.draft.title }, { u"lead"_s, one.draft.lead },
            { u"body"_s, one.draft.body }, { u"severity"_s, one.severity },
            { u"starts"_s, warningTimeJson(one.starts) }, { u"ends"_s, warningTimeJson(one.ends) },
            { u"areas"_s, QJsonArray::fromStringList(one.areas) }, { u"cancelled"_s, one.isCancelled } });
        lines.append(one.draft.title + u"  "_s + one.draft.lead);
    }
    return answer(json, lines.join(u'\n'));
}

QJsonArray postIdsJson(const QList<PostId> &ids)
{
    QJsonArray json;
    for (const auto &id : ids) {
        json.append(id.value);
    }
    return json;
}

Result<Answer> draftWarning(Session &session, const Arguments &arguments)
{
    const auto opened = session.workspace();
    const auto proposals = opened ? proposalsIn(**opened, arguments) : fail(opened.error());
    const auto made = proposals ? warnings::makeDrafts((*opened)->stores(), *proposals, session.edit(**opened))
                                : fail(proposals.error());
    if (!made) {
        return fail(made.error());
    }
    return answer(QJsonObject { { u"made"_s, postIdsJson(made->made) }, { u"known"_s, postIdsJson(made->known) },
                      { u"cancelled"_s, postIdsJson(made->cancelled) } },
        WarningText::tr("New drafts: %1, had one already: %2, taken back: %3")
            .arg(QString::number(made->made.size()), QString::number(made->known.size()),
                QString::number(made->cancelled.size())));
}

QJsonObject proposalJson(const warnings::Proposal &one)
{
    return { { u"key"_s, one.key }, { u"title"_s, one.draft.title }, { u"lead"_s, one.draft.lead },
        { u"severity"_s, one.severity }, { u"starts"_s, warningTimeJson(one.starts) },
        { u"ends"_s, warningTimeJson(one.ends) }, { u"areas"_s, QJsonArray::fromStringList(one.areas) },
        { u"cancelled"_s, one.isCancelled } };
}

Answer waitingAnswer(HeadlessWorkspace &workspace)
{
    QJsonArray json;
    QStringList lines;
    for (const auto &one : warnings::waitingProposals(workspace.stores().settings, workspace.clock().now())) {
        json.append(proposalJson(one));
        lines.append(one.draft.title + u"  "_s + one.draft.lead);
    }
    return answer(QJsonObject { { u"waiting"_s, json } }, lines.join(u'\n'));
}

Task<Answer> watchWarnings(Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    const auto minutes = opened ? arguments.number(u"every"_s, 10, 1) : fail(opened.error());
    BUBENIK_CO_TRY(minutes);
    auto &settings = (*opened)->stores().settings;
    if (arguments.has(u"off"_s)) {
        BUBENIK_CO_TRY(warnings::setWatch(settings, std::nullopt));
        co_return answer(QJsonObject { { u"waiting"_s, QJsonArray() } }, WarningText::tr("No warnings are watched."));
    }
    if (!warnings::watchOf(settings) || !arguments.options.isEmpty()) {
        const warnings::Watch watch { QUrl(arguments.value(u"url"_s, warnings::usualUrl), QUrl::StrictMode),
            arguments.values(u"area"_s), *minutes };
        BUBENIK_CO_TRY(warnings::setWatch(settings, watch));
    }
    auto looking = (*opened)->warnings().look();
    const auto looked = co_await std::move(looking);
    BUBENIK_CO_TRY(looked);
    co_return waitingAnswer(**opened);
}

} // namespace

QList<Command> warningCommands()
{
    const OptionSpec area { u"area"_s, u"A"_s,
        QT_TRANSLATE_NOOP("Cli", "the town's area by name or code, for example “Kadaň”; without it: all"), false,
        true };
    return {
        { u"warning"_s, u"read"_s, { u"FILE"_s }, { area },
            QT_TRANSLATE_NOOP("Cli", "Reads a warning (CAP 1.2) and shows what it would be as a post."),
            inWorkspace(readWarning) },
        { u"warning"_s, u"draft"_s, { u"FILE"_s }, { area },
            QT_TRANSLATE_NOOP("Cli", "Makes drafts of warnings that have none yet; sends nothing."),
            atOnce(draftWarning) },
        { u"warning"_s, u"watch"_s, {},
            { area, { u"url"_s, u"URL"_s, QT_TRANSLATE_NOOP("Cli", "where the warnings are; without it: the Czech weather institute's") },
                { u"every"_s, u"MINUTES"_s, QT_TRANSLATE_NOOP("Cli", "between looks; without it: 10") },
                { u"off"_s, {}, QT_TRANSLATE_NOOP("Cli", "watch nothing any more") } },
            QT_TRANSLATE_NOOP("Cli", "Watches an institute's warnings from now on; drafts are offered, nothing is sent."),
            watchWarnings },
    };
}

} // namespace bubenik::cli
