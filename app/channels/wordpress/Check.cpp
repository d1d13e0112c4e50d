// WordPressChannel::check(): is everything there that publishing needs?
#include "channels/wordpress/WordPressChannel.h"

#include "channels/wordpress/Text.h"

#include <QJsonArray>

namespace bubenik::wordpress {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto clockTolerance = 2min;
constexpr auto cronGrace = 5min; // a quiet site's cron waits for its next visitor

// Without these nothing can be published; without the others something later cannot.
const QStringList neededRights { u"edit_posts"_s, u"publish_posts"_s, u"upload_files"_s };
const QStringList wishedRights { u"edit_published_posts"_s, u"delete_posts"_s, u"delete_published_posts"_s };

} // namespace

// WordPress answers a wrong password and application passwords that are switched off alike; its index tells them apart.
QCoro::Task<Error> WordPressChannel::explainRefusal(Error refusal)
{
    if (refusal.kind != ErrorKind::Auth || refusal.code != "rest_not_logged_in"_L1) {
        co_return refusal;
    }
    const auto index = co_await m_api.index();
    if (index && !(*index)[u"authentication"_s].toObject().contains("application-passwords"_L1)) {
        const bool https = m_api.settings().site.scheme() == "https"_L1;
        refusal.kind = https ? ErrorKind::Auth : ErrorKind::Invalid;
        refusal.code = https ? u"application-passwords-off"_s : u"https-required"_s;
        refusal.detail = https ? u"the site offers no application passwords: older than WordPress 5.6, not told that it runs behind https, or switched off by a plugin"_s
                               : u"the site offers application passwords over https only"_s;
        refusal.subject = u"url"_s;
    }
    co_return refusal;
}

Task<std::optional<Error>> WordPressChannel::overdueWarning()
{
    const Query query { { u"status"_s, u"future"_s }, { u"orderby"_s, u"date"_s }, { u"order"_s, u"asc"_s }, { u"per_page"_s, u"1"_s },
        { u"context"_s, u"edit"_s }, { u"_fields"_s, u"id,date_gmt"_s } };
    const auto reply = co_await m_api.get(u"/wp/v2/posts"_s, query);
    if (!reply) {
        co_return fail(reply.error());
    }
    const auto first = reply->array().isEmpty() ? QJsonObject() : reply->array().first().toObject();
    const auto due = fromApiTime(first[u"date_gmt"_s].toString());
    if (first.isEmpty() || m_api.serverNow() - due <= cronGrace) {
        co_return std::optional<Error> {};
    }
    co_return Error { .kind = ErrorKind::CronDead,
        .detail = "post %1 should have come out at %2"_L1.arg(QString::number(first[u"id"_s].toInteger()), toIso(due)),
        .code = u"overdue"_s };
}

Task<ChannelAccount> WordPressChannel::check()
{
    const auto opened = co_await m_api.open();
    if (!opened) {
        const auto refusal = co_await explainRefusal(opened.error());
        co_return fail(refusal);
    }
    ChannelAccount account;
    for (const auto &right : neededRights) {
        BUBENIK_CO_TRY(m_api.require(right));
    }
    for (const auto &right : wishedRights) {
        if (const auto has = m_api.require(right); !has) {
            account.warnings << has.error();
        }
    }
    const auto index = co_await m_api.index();
    if (!index) {
        co_return fail(index.error());
    }
    const auto name = (*index)[u"name"_s].toString();
    account.account = u"%1 – %2"_s.arg(m_api.user()[u"name"_s].toString(), name.isEmpty() ? m_api.settings().site.host() : decodeEntities(name));
    if (!(*index)[u"namespaces"_s].toArray().contains("wp-block-editor/v1"_L1)) {
        account.warnings << Error { .kind = ErrorKind::Unsupported, .detail = u"older than WordPress 5.9"_s, .code = u"wordpress-old"_s };
    }
    const auto overdue = co_await overdueWarning();
    if (!overdue) {
        co_return fail(overdue.error());
    }
    if (*overdue) {
        account.warnings << **overdue;
    }
    account.clockSkew = m_api.clockSkew();
    if (account.clockSkew && std::chrono::abs(*account.clockSkew) > clockTolerance) {
        account.warnings << Error { .kind = ErrorKind::WrongClock,
            .detail = "the server's clock is %1 s ahead of this machine's"_L1.arg(QString::number(account.clockSkew->count() / 1000)),
            .code = u"clock-skew"_s };
    }
    co_return account;
}

} // namespace bubenik::wordpress
