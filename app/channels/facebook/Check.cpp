// FacebookChannel::check(): is the token of the right kind, for this Page, with its permissions, and for how long?
#include "channels/facebook/FacebookChannel.h"
#include "channels/facebook/Token.h"

namespace bubenik::facebook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto clockTolerance = 2min;

// Whether the answer tells of the token rather than of the way there.
bool isVerdict(const Error &error)
{
    return error.kind == ErrorKind::Auth || error.kind == ErrorKind::RateLimited || error.kind == ErrorKind::Offline;
}

} // namespace

Task<ChannelAccount> FacebookChannel::check()
{
    auto opening = m_api.open();
    const auto opened = co_await std::move(opening);
    BUBENIK_CO_TRY(opened);
    ChannelAccount account { .account = m_api.pageName().isEmpty() ? m_api.pageId() : m_api.pageName() };
    const Fields about { { u"input_token"_s, m_api.token() } };
    auto asking = m_api.get(u"debug_token"_s, about);
    const auto told = co_await std::move(asking);
    if (told) {
        const auto token = tokenOf(*told);
        if (const auto trouble = troubleOf(token)) {
            co_return fail(*trouble);
        }
        account.warnings = warningsOf(token, m_api.serverNow());
    } else if (isVerdict(told.error())) {
        co_return fail(told.error());
    }
    const Fields state { { u"fields"_s, u"id,is_published"_s } };
    auto looking = m_api.get(m_api.pageId(), state);
    const auto page = co_await std::move(looking);
    if (page && page->contains("is_published"_L1) && !(*page)[u"is_published"_s].toBool()) {
        account.warnings.append(
            { .kind = ErrorKind::Forbidden, .detail = u"is_published: false"_s, .code = u"fb-page-unpublished"_s });
    }
    account.clockSkew = m_api.clockSkew();
    if (account.clockSkew && std::chrono::abs(*account.clockSkew) > clockTolerance) {
        account.warnings.append({ .kind = ErrorKind::WrongClock,
            .detail = u"the server's clock is %1 s ahead of this machine's"_s.arg(account.clockSkew->count() / 1000),
            .code = u"clock-skew"_s });
    }
    co_return account;
}

} // namespace bubenik::facebook
