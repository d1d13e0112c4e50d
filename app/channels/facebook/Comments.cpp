#include "channels/facebook/Comments.h"

#include "channels/facebook/Ids.h"
#include "channels/facebook/Message.h"
#include "core/CrashPoint.h"

#include <QJsonArray>
#include <QSet>

namespace bubenik::facebook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto clockSlack = 2min;
const QString commentFields = u"id,message,created_time,from,parent,is_hidden,can_hide,can_comment,permalink_url"_s;

Fields queryOfComments()
{
    return { { u"fields"_s, commentFields }, { u"filter"_s, u"stream"_s }, { u"order"_s, u"reverse_chronological"_s },
        { u"limit"_s, u"100"_s }, { u"summary"_s, u"total_count"_s } };
}

// An answer to an answer is told as one to the comment by Facebook itself; whatever the order, each id once.
QList<RemoteComment> withoutRepetitions(QList<RemoteComment> comments)
{
    QSet<QString> seen;
    comments.removeIf([&seen](const RemoteComment &comment) {
        const bool isKnown = seen.contains(comment.id);
        seen.insert(comment.id);
        return isKnown;
    });
    std::ranges::stable_sort(comments, std::greater {}, &RemoteComment::at);
    return comments;
}

} // namespace

std::optional<RemoteComment> Comments::commentOf(const QJsonObject &json) const
{
    RemoteComment comment { .id = json[u"id"_s].toString(), .text = json[u"message"_s].toString() };
    const auto at = timeOf(json[u"created_time"_s]);
    if (comment.id.isEmpty() || !at) {
        return std::nullopt;
    }
    comment.at = *at;
    comment.parent = json[u"parent"_s].toObject()[u"id"_s].toString();
    const auto from = json[u"from"_s].toObject();
    comment.author = from[u"name"_s].toString();
    comment.isOurs = from[u"id"_s].toString() == m_api.pageId();
    comment.permalink = json[u"permalink_url"_s].toString();
    comment.isHidden = json[u"is_hidden"_s].toBool();
    comment.canHide = json[u"can_hide"_s].toBool();
    comment.canAnswer = json[u"can_comment"_s].toBool(true);
    return comment;
}

QList<RemoteComment> Comments::commentsIn(const QJsonArray &list) const
{
    QList<RemoteComment> comments;
    for (const auto value : list) {
        if (auto comment = commentOf(value.toObject())) {
            comments.append(*std::move(comment));
        }
    }
    return withoutRepetitions(std::move(comments));
}

Task<CommentsRead> Comments::read(QString remoteId, QString cursor)
{
    BUBENIK_CO_TRY(validId(remoteId));
    auto opening = m_api.open();
    const auto opened = co_await std::move(opening);
    BUBENIK_CO_TRY(opened);
    auto query = queryOfComments();
    if (!cursor.isEmpty()) {
        query.append({ u"after"_s, cursor });
    }
    auto getting = m_api.get(remoteId + "/comments"_L1, query);
    const auto answer = co_await std::move(getting);
    if (!answer) {
        co_return fail(answer.error());
    }
    if (!(*answer)[u"data"_s].isArray()) {
        co_return fail(ErrorKind::Server, u"the answer is no list"_s, u"not-json"_s);
    }
    CommentsRead result { .comments = commentsIn((*answer)[u"data"_s].toArray()) };
    const auto paging = (*answer)[u"paging"_s].toObject();
    if (paging.contains("next"_L1)) {
        result.next = paging[u"cursors"_s].toObject()[u"after"_s].toString();
    }
    result.isWhole = cursor.isEmpty() && result.next.isEmpty();
    const auto total = (*answer)[u"summary"_s].toObject()[u"total_count"_s];
    if (total.isDouble()) {
        result.total = total.toInt();
    }
    co_return result;
}

Task<CommentsRead> Comments::readAll(QString remoteId)
{
    CommentsRead all;
    QSet<QString> cursors;
    do {
        if (cursors.contains(all.next)) {
            co_return fail(ErrorKind::Server, u"the list does not end"_s, u"endless"_s);
        }
        cursors.insert(all.next);
        auto reading = read(remoteId, all.next);
        auto page = co_await std::move(reading);
        if (!page) {
            co_return fail(page.error());
        }
        all.comments += page->comments;
        all.next = page->next;
        all.total = page->total ? page->total : all.total;
    } while (!all.next.isEmpty());
    all.comments = withoutRepetitions(std::move(all.comments));
    all.isWhole = true;
    co_return all;
}

Task<RemoteComment> Comments::answer(QString commentId, QString text)
{
    BUBENIK_CO_TRY(validId(commentId));
    auto opening = m_api.open();
    const auto opened = co_await std::move(opening);
    BUBENIK_CO_TRY(opened);
    crashPoint("facebook.before-answer");
    // Below the comment; a POST to the comment itself would change the citizen's words.
    const Fields fields { { u"message"_s, text } };
    auto posting = m_api.post(commentId + "/comments"_L1, fields);
    const auto posted = co_await std::move(posting);
    crashPoint("facebook.answer-posted");
    if (!posted) {
        co_return fail(posted.error());
    }
    const auto id = (*posted)[u"id"_s].toString();
    if (id.isEmpty() || id == commentId) {
        co_return fail(ErrorKind::UnknownOutcome, u"the answer names no new comment"_s, u"not-json"_s);
    }
    RemoteComment assumed { .id = id, .parent = commentId, .text = text, .at = m_api.serverNow(), .isOurs = true };
    const Fields what { { u"fields"_s, commentFields } };
    auto getting = m_api.get(id, what);
    const auto json = co_await std::move(getting);
    const auto there = json ? commentOf(*json) : std::nullopt;
    if (there) {
        assumed = *there;
        assumed.isOurs = true;
        assumed.parent = there->parent.isEmpty() ? commentId : there->parent;
    }
    co_return assumed;
}

Task<std::optional<RemoteComment>> Comments::findAnswer(QString commentId, QString text, Instant since)
{
    auto reading = readAll(commentId);
    const auto answers = co_await std::move(reading);
    if (!answers) {
        co_return fail(answers.error());
    }
    const auto from = since + m_api.clockSkew().value_or(Millis { 0 }) - clockSlack;
    for (const auto &comment : answers->comments) {
        if (comment.isOurs && comment.at >= from && sameText(comment.text, text)) {
            co_return comment;
        }
    }
    co_return std::optional<RemoteComment> {};
}

Task<void> Comments::setHidden(QString commentId, bool hidden)
{
    BUBENIK_CO_TRY(validId(commentId));
    auto opening = m_api.open();
    const auto opened = co_await std::move(opening);
    BUBENIK_CO_TRY(opened);
    const Fields fields { { u"is_hidden"_s, hidden ? u"true"_s : u"false"_s } };
    auto posting = m_api.post(commentId, fields);
    const auto posted = co_await std::move(posting);
    if (!posted && posted.error().kind != ErrorKind::NotFound) {
        co_return fail(posted.error());
    }
    co_return {};
}

} // namespace bubenik::facebook
