// channel signin: the second way to a channel's secret, by the browser of whoever sits at this computer.
#include "channels/Registry.h"
#include "cli/Command.h"
#include "cli/Documents.h"
#include "cli/Session.h"
#include "cli/TextFile.h"

#include <QCoreApplication>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct SignInText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString page(const QString &sentence)
{
    return u"<p>"_s + sentence.toHtmlEscaped() + u"</p>"_s;
}

std::function<void(const QUrl &)> teller(const Session &session)
{
    return [&session](const QUrl &url) {
        session.tell(SignInText::tr("Open this address in a browser on this computer:"));
        session.tell(QString::fromLatin1(url.toEncoded()));
    };
}

// The only one, or the one that the channel's settings name.
Result<SignInOffer> chosen(const QList<SignInOffer> &offers)
{
    const auto wanted = std::ranges::find_if(offers, &SignInOffer::isWanted);
    if (wanted != offers.end()) {
        return *wanted;
    }
    if (offers.size() == 1) {
        return offers.first();
    }
    QStringList names;
    for (const auto &offer : offers) {
        names.append(u"%1 (%2)"_s.arg(offer.account, offer.settings.values().join(u", "_s)));
    }
    return fail(Error { .kind = ErrorKind::Conflict,
        .detail = u"several accounts"_s,
        .code = u"several-accounts"_s,
        .subject = names.join(u", "_s) });
}

Result<Millis> waiting(const Arguments &arguments)
{
    const auto text = arguments.given(u"wait"_s);
    bool isNumber = true;
    const auto seconds = text ? text->toInt(&isNumber) : 300;
    return isNumber && seconds > 0
        ? Result<Millis>(std::chrono::seconds(seconds))
        : Result<Millis>(fail(usageError(SignInText::tr("--wait takes a number of seconds."), u"wait"_s)));
}

Task<Answer> signIn(Session &session, Arguments arguments)
{
    const auto patience = waiting(arguments);
    const auto opened = patience ? session.workspace() : fail(patience.error());
    const auto id = opened ? loadChannelId((*opened)->stores(), arguments.positionals[0]) : fail(opened.error());
    auto config = id ? (*opened)->stores().channels.load(*id) : fail(id.error());
    if (!config) {
        co_return fail(config.error());
    }
    std::optional<QString> own;
    if (arguments.has(u"secret-stdin"_s)) {
        const auto given = readSecret();
        if (!given) {
            co_return fail(given.error());
        }
        own = *given;
    }
    SignInRequest request { .config = *config,
        .openBrowser = teller(session),
        .donePage = page(SignInText::tr("You can close this page.")),
        .failedPage = page(SignInText::tr("It did not work; the command line says why.")),
        .atMost = *patience };
    auto signing = (*opened)->signIn(std::move(request), own);
    const auto offers = co_await std::move(signing);
    const auto offer = offers ? chosen(*offers) : fail(offers.error());
    if (!offer) {
        co_return fail(offer.error());
    }
    for (auto it = offer->settings.cbegin(); it != offer->settings.cend(); ++it) {
        config->settings[it.key()] = it.value();
    }
    // What cannot be published with is not kept.
    auto checking = (*opened)->check(*config, offer->secret);
    const auto account = co_await std::move(checking);
    if (!account) {
        co_return fail(account.error());
    }
    auto saving = (*opened)->save(*config, offer->secret, own);
    const auto saved = co_await std::move(saving);
    if (!saved) {
        co_return fail(saved.error());
    }
    co_return answer(QJsonObject { { u"id"_s, config->id.value }, { u"account"_s, account->account } },
        SignInText::tr("Signed in: %1.").arg(account->account));
}

} // namespace

QList<Command> signInCommands()
{
    return { { u"channel"_s, u"signin"_s, { u"ID"_s },
        { { u"secret-stdin"_s, {}, QT_TRANSLATE_NOOP("Cli", "read the app's secret from standard input") },
            { u"wait"_s, u"SECONDS"_s, QT_TRANSLATE_NOOP("Cli", "how long to wait for the browser") } },
        QT_TRANSLATE_NOOP("Cli", "Signs in by the browser and keeps what the channel needs."), signIn } };
}

} // namespace bubenik::cli
