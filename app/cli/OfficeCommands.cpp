// office status, recovery-key, recover, start-over: the key with which visits are kept.
#include "cli/Office.h"
#include "cli/TextFile.h"
#include "storage/WindowLock.h"

#include <QCoreApplication>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct KeyCliText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString stateName(office::KeyState state)
{
    switch (state) {
    case office::KeyState::None:
        return u"none"_s;
    case office::KeyState::Open:
        return u"open"_s;
    case office::KeyState::Unusable:
        return u"locked"_s;
    case office::KeyState::Lost:
        break;
    }
    return u"lost"_s;
}

QString stateText(const office::KeyReport &report)
{
    const auto counts = KeyCliText::tr("Encrypted records here: %1, of these not on the server yet: %2.")
                            .arg(report.sealed)
                            .arg(report.unsent);
    switch (report.state) {
    case office::KeyState::None:
        return KeyCliText::tr("There are no visits on this computer yet.");
    case office::KeyState::Open:
        return KeyCliText::tr("The key is in the keychain.") + u'\n' + counts;
    case office::KeyState::Unusable:
        return KeyCliText::tr("The keychain cannot be used now.") + u'\n' + counts;
    case office::KeyState::Lost:
        break;
    }
    return KeyCliText::tr(
               "The key is lost. With the recovery key everything opens again: bubenik-cli office recover "
               "--secret-stdin. Without it only what is on the server comes back: bubenik-cli office start-over.")
        + u'\n' + counts;
}

Task<Answer> tellStatus(Session &session, Arguments /*arguments*/)
{
    const auto opened = session.workspace();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto reporting = (*opened)->officeReport();
    const auto report = co_await std::move(reporting);
    if (!report) {
        co_return fail(report.error());
    }
    co_return answer(QJsonObject { { u"state"_s, stateName(report->state) }, { u"sealed"_s, report->sealed },
                         { u"unsent"_s, report->unsent },
                         { u"recoveryKept"_s, office::isRecoveryKept((*opened)->stores().settings) } },
        stateText(*report));
}

Task<Answer> tellRecoveryKey(Session &session, Arguments /*arguments*/)
{
    const auto opened = session.workspace();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto asking = (*opened)->recoveryKey();
    const auto key = co_await std::move(asking);
    if (!key) {
        co_return fail(key.error());
    }
    BUBENIK_CO_TRY(office::noteRecoveryKept((*opened)->stores().settings));
    const auto text = *key + u'\n'
        + KeyCliText::tr(
            "Print it, keep it in a safe place, and nowhere on a computer: it opens the visits of this workspace.");
    co_return answer(QJsonObject { { u"recoveryKey"_s, *key } }, text);
}

Task<Answer> recoverKey(Session &session, Arguments /*arguments*/)
{
    const auto typed = readSecret();
    const auto opened = typed ? session.workspace() : fail(typed.error());
    if (!opened) {
        co_return fail(opened.error());
    }
    auto recovering = (*opened)->recoverOffice(*typed);
    const auto recovered = co_await std::move(recovering);
    BUBENIK_CO_TRY(recovered);
    co_return answer(QJsonObject { { u"state"_s, u"open"_s } }, KeyCliText::tr("The visits can be read again."));
}

Task<Answer> startKeyOver(Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    if (!opened) {
        co_return fail(opened.error());
    }
    const auto window = WindowLock::take((*opened)->folder().path()); // its key would go on sealing
    if (!window) {
        co_return fail(window.error());
    }
    auto reporting = (*opened)->officeReport();
    const auto report = co_await std::move(reporting);
    if (!report) {
        co_return fail(report.error());
    }
    if (report->unsent > 0 && !arguments.has(u"lose-unsent"_s)) {
        co_return fail(usageError(
            KeyCliText::tr("%n records are not on the server and would be lost. If that must be: --lose-unsent.",
                nullptr, static_cast<int>(report->unsent))));
    }
    auto starting = (*opened)->startOfficeOver();
    const auto started = co_await std::move(starting);
    BUBENIK_CO_TRY(started);
    co_return answer(
        QJsonObject { { u"lost"_s, report->unsent }, { u"fromServer"_s, report->sealed - report->unsent } },
        KeyCliText::tr("There is a new key. What the server has comes with the next sync."));
}

} // namespace

QList<Command> officeCommands()
{
    return {
        { u"office"_s, u"status"_s, {}, {},
            QT_TRANSLATE_NOOP("Cli", "Says whether the encrypted visits can be read, and what could be lost."),
            tellStatus },
        { u"office"_s, u"recovery-key"_s, {}, {}, QT_TRANSLATE_NOOP("Cli", "Tells the recovery key, for printing."),
            tellRecoveryKey },
        { u"office"_s, u"recover"_s, {},
            { { u"secret-stdin"_s, {}, QT_TRANSLATE_NOOP("Cli", "the recovery key comes on standard input"), true } },
            QT_TRANSLATE_NOOP("Cli", "Puts the recovery key into the keychain."), recoverKey },
        { u"office"_s, u"start-over"_s, {},
            { { u"lose-unsent"_s, {}, QT_TRANSLATE_NOOP("Cli", "what is only here may be lost") } },
            QT_TRANSLATE_NOOP("Cli", "Gives up what cannot be decrypted and makes a new key."), startKeyOver },
    };
}

} // namespace bubenik::cli
