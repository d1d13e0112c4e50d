#include "feeds/FeedSource.h"

#include <QFile>
#include <QRegularExpression>

namespace bubenik::feeds {

using namespace Qt::StringLiterals;

namespace {

QByteArray charsetOf(const HttpAnswer &answer)
{
    static const QRegularExpression charset(
        u"charset\\s*=\\s*\"?([A-Za-z0-9._-]+)"_s, QRegularExpression::CaseInsensitiveOption);
    return charset.match(QString::fromLatin1(answer.header("content-type"))).captured(1).toLatin1();
}

Result<void> checked(const HttpAnswer &answer)
{
    const auto detail = "%1 answers HTTP %2"_L1.arg(answer.url.toString(), QString::number(answer.status));
    if (answer.status == 200) {
        return {};
    }
    if (answer.status == 404 || answer.status == 410) {
        return fail(ErrorKind::NotFound, detail, u"feed-missing"_s);
    }
    return answer.status >= 500 ? fail(ErrorKind::Server, detail)
                                : fail(ErrorKind::Rejected, detail, u"feed-refused"_s);
}

HttpRequest requestFor(const QUrl &address, const Validators &known)
{
    HttpRequest request { .url = address, .followRedirects = true, .maxAnswer = longestFeed };
    request.headers = { { "Accept",
        "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5" } };
    if (known.feed == address && !known.etag.isEmpty()) {
        request.headers.emplaceBack("If-None-Match", known.etag);
    }
    if (known.feed == address && !known.lastModified.isEmpty()) {
        request.headers.emplaceBack("If-Modified-Since", known.lastModified);
    }
    return request;
}

Error asFeedError(Error error)
{
    if (error.code == "answer-too-long"_L1) {
        error.code = u"feed-too-long"_s;
    }
    return error;
}

Task<QUrl> placeOnPage(HttpClient &http, FeedPlace place, Progress progress)
{
    HttpRequest request { .url = place.page, .followRedirects = true };
    auto sending = http.send(request, progress);
    const auto answer = co_await std::move(sending);
    if (!answer) {
        co_return fail(answer.error());
    }
    const auto offered = answer->status == 200 ? feedOfferedBy(answer->body, answer->url) : std::nullopt;
    if (!offered && place.usual.isEmpty()) {
        co_return fail(
            ErrorKind::NotFound, u"no feed is offered by "_s + place.page.toString(), u"feed-none-offered"_s);
    }
    co_return offered.value_or(place.usual);
}

Task<FetchedFeed> fetchFrom(HttpClient &http, QUrl address, Validators known, Progress progress)
{
    auto sending = http.send(requestFor(address, known), progress);
    const auto answer = co_await std::move(sending);
    if (!answer) {
        co_return fail(asFeedError(answer.error()));
    }
    if (answer->status == 304) {
        co_return FetchedFeed { address, std::nullopt, known, std::nullopt };
    }
    BUBENIK_CO_TRY(checked(*answer));
    auto feed = parseFeed(answer->body, charsetOf(*answer), answer->url);
    if (!feed) {
        co_return fail(feed.error());
    }
    Validators validators { address, answer->header("etag"), answer->header("last-modified") };
    co_return FetchedFeed { address, std::move(*feed), validators, std::nullopt };
}

Result<Feed> fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error {
            .kind = ErrorKind::NotFound, .detail = file.errorString(), .code = u"feed-missing"_s, .subject = path });
    }
    if (file.size() > longestFeed) {
        return fail(ErrorKind::Rejected, u"a feed of %1 bytes"_s.arg(file.size()), u"feed-too-long"_s);
    }
    return parseFeed(file.readAll());
}

} // namespace

Task<FetchedFeed> fetchFeed(HttpClient &http, FeedPlace place, Validators known, Progress progress)
{
    auto address = place.feed;
    if (address.isEmpty() && !place.page.isEmpty()) {
        auto looking = placeOnPage(http, place, progress);
        const auto found = co_await std::move(looking);
        if (!found) {
            co_return fail(found.error());
        }
        address = *found;
    }
    std::optional<Error> problem;
    if (!address.isEmpty()) {
        auto fetching = fetchFrom(http, address, known, progress);
        auto fetched = co_await std::move(fetching);
        if (fetched || place.file.isEmpty()) {
            co_return fetched;
        }
        problem = fetched.error();
    }
    auto feed = fromFile(place.file);
    if (!feed) {
        co_return fail(problem.value_or(feed.error()));
    }
    co_return FetchedFeed { QUrl::fromLocalFile(place.file), std::move(*feed), {}, problem };
}

} // namespace bubenik::feeds
