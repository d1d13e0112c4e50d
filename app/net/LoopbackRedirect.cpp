#include "net/LoopbackRedirect.h"

#include <QHostAddress>
#include <QOAuthHttpServerReplyHandler>
#include <QRandomGenerator>

#include <array>

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lookEvery = 100ms;

LoopbackRedirect::Answer decoded(const QVariantMap &parameters)
{
    LoopbackRedirect::Answer answer;
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it) {
        answer.insert(it.key(), QUrl::fromPercentEncoding(it.value().toString().replace(u'+', u' ').toUtf8()));
    }
    return answer;
}

} // namespace

struct LoopbackRedirect::Private {
    Private(Clock &usedClock, QString ownState, Pages shownPages)
        : clock(usedClock)
        , state(std::move(ownState))
        , pages(std::move(shownPages))
    {
    }

    // Runs before the handler writes its page, so that the page tells how it went.
    void take(const QVariantMap &parameters)
    {
        const auto came = decoded(parameters);
        if (!answer) {
            answer = came;
        }
        const bool isGood = came.value(u"state"_s) == state && came.contains(u"code"_s);
        handler->setCallbackText(isGood ? pages.done : pages.failed);
    }

    Clock &clock;
    QString state;
    Pages pages;
    std::unique_ptr<QOAuthHttpServerReplyHandler> handler;
    std::optional<Answer> answer;
};

LoopbackRedirect::LoopbackRedirect(Clock &clock, QString state, Pages pages)
    : d(std::make_unique<Private>(clock, std::move(state), std::move(pages)))
{
}

LoopbackRedirect::~LoopbackRedirect() = default;

Result<QUrl> LoopbackRedirect::listen(const QString &path)
{
    d->handler = std::make_unique<QOAuthHttpServerReplyHandler>(QHostAddress(QHostAddress::LocalHost), 0);
    if (!d->handler->isListening()) {
        return fail(ErrorKind::Offline, u"no port of this machine can be opened"_s, u"no-port"_s);
    }
    d->handler->setCallbackPath(path);
    QObject::connect(d->handler.get(), &QOAuthHttpServerReplyHandler::callbackReceived, d->handler.get(),
        [own = d.get()](const QVariantMap &parameters) { own->take(parameters); });
    return QUrl(u"http://localhost:%1/%2"_s.arg(d->handler->port()).arg(path));
}

Task<LoopbackRedirect::Answer> LoopbackRedirect::wait(std::stop_token stop, Millis atMost)
{
    const auto until = d->clock.elapsed() + atMost;
    while (!d->answer) {
        if (stop.stop_requested()) {
            co_return fail(ErrorKind::Cancelled);
        }
        if (d->clock.elapsed() >= until) {
            co_return fail(ErrorKind::Auth, u"the browser did not come back"_s, u"signin-timeout"_s);
        }
        co_await d->clock.sleep(lookEvery);
    }
    if (d->answer->value(u"state"_s) != d->state) {
        co_return fail(ErrorKind::Auth, u"the answer belongs to another sign-in"_s, u"signin-state"_s);
    }
    co_return *d->answer;
}

QString LoopbackRedirect::randomState()
{
    std::array<quint32, 8> bits {};
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    const auto bytes = QByteArray(reinterpret_cast<const char *>(bits.data()), sizeof bits);
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace bubenik
