// backend setup, user, connect, status, disconnect: the shared server of several desks. Passwords come from standard
// input only.
#include "cli/Command.h"
#include "cli/Session.h"
#include "cli/TextFile.h"
#include "words/Words.h"

#include <QCoreApplication>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct BackendText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<std::optional<QString>> passwordFrom(const Arguments &arguments)
{
    if (!arguments.has(u"secret-stdin"_s)) {
        return std::nullopt;
    }
    const auto secret = readSecret();
    return secret ? Result<std::optional<QString>>(*secret) : fail(secret.error());
}

// What a person typed that is no address is a wrong use of the command line.
Result<void> checkAddress(const QString &url)
{
    const auto usable = backend::normalisedUrl(url);
    if (usable) {
        return {};
    }
    return usable.error().code == "url"_L1
        ? fail(usageError(BackendText::tr("“%1” is not the address of a server.").arg(url), u"URL"_s))
        : fail(usable.error());
}

Task<Answer> setUpServer(Session &session, Arguments arguments)
{
    BUBENIK_CO_TRY(checkAddress(arguments.positionals[0]));
    const auto opened = session.workspace();
    const auto password = opened ? passwordFrom(arguments) : fail(opened.error());
    if (!password) {
        co_return fail(password.error());
    }
    const BackendAccount administrator { arguments.positionals[0], arguments.value(u"admin"_s),
        arguments.value(u"prefix"_s) };
    auto making = (*opened)->backend().setUp(administrator, *password);
    const auto report = co_await std::move(making);
    if (!report) {
        co_return fail(report.error());
    }
    QStringList lines;
    for (const auto &name : report->created) {
        lines.append(BackendText::tr("Made: %1").arg(name));
    }
    for (const auto &name : report->updated) {
        lines.append(BackendText::tr("Brought up to date: %1").arg(name));
    }
    lines.append(BackendText::tr("The server is ready; “backend user NAME --role editor --secret-stdin” adds people."));
    co_return answer(QJsonObject { { u"url"_s, administrator.url }, { u"identity"_s, report->identity },
                         { u"created"_s, QJsonArray::fromStringList(report->created) },
                         { u"updated"_s, QJsonArray::fromStringList(report->updated) } },
        lines.join(u'\n'));
}

Result<BackendUser> userFrom(const Arguments &arguments)
{
    BackendUser user { arguments.positionals[0], {}, arguments.values(u"role"_s) };
    const auto names = backend::roles().join(u", "_s);
    for (const auto &role : std::as_const(user.roles)) {
        if (!backend::roles().contains(role)) {
            return fail(
                usageError(BackendText::tr("There is no role “%1”; there are: %2.").arg(role, names), u"role"_s));
        }
    }
    const bool removes = arguments.has(u"remove"_s);
    if (removes != user.roles.isEmpty()) {
        return fail(usageError(BackendText::tr("Either --role (one of: %1) or --remove.").arg(names), u"role"_s));
    }
    return user;
}

Task<Answer> setPerson(Session &session, Arguments arguments)
{
    auto user = userFrom(arguments);
    const auto opened = user ? session.workspace() : fail(user.error());
    if (!opened) {
        co_return fail(opened.error());
    }
    const auto administrator = (*opened)->backend().administrator();
    if (administrator.url.isEmpty()) {
        co_return fail(usageError(
            BackendText::tr("No server was set up from this workspace yet: backend setup URL --admin NAME.")));
    }
    const auto password = passwordFrom(arguments);
    if (!password) {
        co_return fail(password.error());
    }
    user->password = password->value_or(QString());
    auto setting = (*opened)->backend().setUser(administrator, {}, *user);
    const auto done = co_await std::move(setting);
    BUBENIK_CO_TRY(done);
    const bool isGone = user->roles.isEmpty();
    co_return answer(QJsonObject { { u"name"_s, user->name }, { u"roles"_s, QJsonArray::fromStringList(user->roles) },
                         { u"removed"_s, isGone } },
        isGone ? BackendText::tr("%1 cannot sign in any more.").arg(user->name)
               : u"%1: %2"_s.arg(user->name, user->roles.join(u", "_s)));
}

struct Status {
    QJsonObject json;
    QStringList lines;
    std::optional<Error> worst; // what keeps the server from being used

    void add(const BackendProblem &problem)
    {
        auto one = problemJson(problem.error);
        one[u"fatal"_s] = problem.isFatal;
        auto problems = json[u"problems"_s].toArray();
        problems.append(one);
        json[u"problems"_s] = problems;
        lines.append(problemText(problem.error));
        if (problem.isFatal && !worst) {
            worst = problem.error;
        }
    }
};

// What can be said without the server.
Result<Status> localStatus(HeadlessWorkspace &workspace)
{
    auto &stores = workspace.stores();
    const auto account = workspace.backend().account();
    qint64 pending = 0;
    for (const auto audience : allAudiences()) {
        const auto count = stores.sync.countUnsent(audience);
        if (!count) {
            return fail(count.error());
        }
        pending += *count;
    }
    const auto refusals = stores.sync.refusals();
    const auto conflicts = stores.conflicts.count();
    if (!refusals || !conflicts) {
        return fail(refusals ? conflicts.error() : refusals.error());
    }
    Status status { QJsonObject { { u"url"_s, account.url }, { u"user"_s, account.user },
                        { u"prefix"_s, account.prefix }, { u"roles"_s, QJsonArray {} }, { u"server"_s, QString() },
                        { u"databases"_s, QJsonArray {} }, { u"problems"_s, QJsonArray {} }, { u"pending"_s, pending },
                        { u"refused"_s, refusals->size() }, { u"conflicts"_s, *conflicts } },
        {}, {} };
    status.lines.append(account.url.isEmpty()
            ? BackendText::tr("This workspace is not connected to a shared server.")
            : BackendText::tr("Shared server: %1, signed in as %2").arg(account.url, account.user));
    status.lines.append(
        BackendText::tr("Waiting: %1, refused: %2, conflicts: %3").arg(pending).arg(refusals->size()).arg(*conflicts));
    return status;
}

void addCheck(Status &status, const QString &prefix, const BackendCheck &check)
{
    QStringList databases;
    for (const auto audience : check.readable) {
        databases.append(backend::databaseName(prefix, audience));
    }
    const auto vendor = check.server.vendor.isEmpty() ? u"CouchDB"_s : check.server.vendor;
    status.json[u"server"_s] = (vendor + u' ' + check.server.version).trimmed();
    status.json[u"roles"_s] = QJsonArray::fromStringList(check.account.roles);
    status.json[u"databases"_s] = QJsonArray::fromStringList(databases);
    status.json[u"identity"_s] = check.identity;
    status.lines.append(BackendText::tr("Roles: %1").arg(check.account.roles.join(u", "_s)));
    status.lines.append(BackendText::tr("Databases: %1").arg(databases.join(u", "_s)));
    for (const auto &problem : check.problems) {
        status.add(problem);
    }
}

// The whole status also when something is wrong; the exit code tells it.
Answer told(Status status)
{
    if (status.worst) {
        status.json[u"error"_s] = problemJson(*status.worst);
    }
    auto made = answer(status.json, status.lines.join(u'\n'));
    made.exit = status.worst ? exitOf(*status.worst) : Exit::Done;
    return made;
}

Task<Answer> tellStatus(Session &session, Arguments /*arguments*/)
{
    const auto opened = session.workspace();
    auto status = opened ? localStatus(**opened) : fail(opened.error());
    if (!status) {
        co_return fail(status.error());
    }
    auto &backend = (*opened)->backend();
    const auto account = backend.account();
    if (account.url.isEmpty()) {
        co_return told(*std::move(status));
    }
    auto checking = backend.check(account);
    const auto check = co_await std::move(checking);
    if (check) {
        addCheck(*status, account.prefix, *check);
    } else {
        status->add({ check.error(), true });
    }
    co_return told(*std::move(status));
}

Task<Answer> connectDesk(Session &session, Arguments arguments)
{
    BUBENIK_CO_TRY(checkAddress(arguments.positionals[0]));
    const auto opened = session.workspace();
    const auto password = opened ? passwordFrom(arguments) : fail(opened.error());
    if (!password) {
        co_return fail(password.error());
    }
    const BackendAccount account { arguments.positionals[0], arguments.value(u"user"_s), arguments.value(u"prefix"_s) };
    auto connecting = (*opened)->connectBackend(account, *password);
    const auto check = co_await std::move(connecting);
    if (!check) {
        co_return fail(check.error());
    }
    auto status = localStatus(**opened);
    if (!status) {
        co_return fail(status.error());
    }
    addCheck(*status, account.prefix, *check);
    status->lines.append(BackendText::tr("Connected; “sync” brings both sides together."));
    co_return told(*std::move(status));
}

Task<Answer> disconnectDesk(Session &session, Arguments /*arguments*/)
{
    const auto opened = session.workspace();
    if (!opened) {
        co_return fail(opened.error());
    }
    const auto url = (*opened)->backend().account().url;
    auto leaving = (*opened)->disconnectBackend();
    const auto left = co_await std::move(leaving);
    BUBENIK_CO_TRY(left);
    co_return answer(
        QJsonObject { { u"url"_s, url } }, BackendText::tr("Disconnected; everything stays in this workspace."));
}

} // namespace

QList<Command> backendCommands()
{
    const OptionSpec prefix { u"prefix"_s, u"P"_s,
        QT_TRANSLATE_NOOP("Cli", "what the names of the databases begin with; without it: nothing") };
    const OptionSpec secret { u"secret-stdin"_s, {},
        QT_TRANSLATE_NOOP("Cli", "the password is read from standard input") };
    return {
        { u"backend"_s, u"setup"_s, { u"URL"_s },
            { { u"admin"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Cli", "the administrator of the CouchDB server"), true },
                prefix, secret },
            QT_TRANSLATE_NOOP("Cli",
                "Makes or repairs databases, rights and rules on a CouchDB 3 server; running it again changes "
                "nothing."),
            setUpServer },
        { u"backend"_s, u"user"_s, { u"NAME"_s },
            { { u"role"_s, u"ROLE"_s, QT_TRANSLATE_NOOP("Cli", "editor, approver, assistant, mayor or administrator"),
                  false, true },
                { u"remove"_s, {}, QT_TRANSLATE_NOOP("Cli", "this person may not sign in any more") },
                { u"secret-stdin"_s, {},
                    QT_TRANSLATE_NOOP("Cli", "the person's new password is read from standard input") } },
            QT_TRANSLATE_NOOP("Cli", "Adds a person to the server that was set up, or changes roles and password."),
            setPerson },
        { u"backend"_s, u"connect"_s, { u"URL"_s },
            { { u"user"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Cli", "the name to sign in with"), true }, prefix, secret },
            QT_TRANSLATE_NOOP("Cli", "Connects this workspace with the shared server, after a check."), connectDesk },
        { u"backend"_s, u"status"_s, {}, {},
            QT_TRANSLATE_NOOP("Cli", "Says how this workspace stands to the shared server."), tellStatus },
        { u"backend"_s, u"disconnect"_s, {}, {},
            QT_TRANSLATE_NOOP("Cli", "Leaves the shared server; everything stays in this workspace."), disconnectDesk },
    };
}

} // namespace bubenik::cli
