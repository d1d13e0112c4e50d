// Answering, hiding, changing and deleting comments.
#include "fakes/graph/GraphCore.h"

namespace bubenik {

using namespace Qt::StringLiterals;

GraphCore::Reply GraphCore::createComment(const Asked &asked, const QString &post, const QString &parent)
{
    const auto page = post.section(u'_', 0, 0);
    if (const auto refusal = writeRefusal(asked.token, page, u"pages_manage_engagement"_s)) {
        return tl::unexpected(*refusal);
    }
    if (const auto unknown = graphUnknownParam(asked.request, { u"message"_s })) {
        return tl::unexpected(*unknown);
    }
    const auto message = asked.request.param(u"message"_s);
    if (message.trimmed().isEmpty()) {
        return graphFail(100, u"(#100) Missing message or attachment"_s);
    }
    // Facebook has two levels: an answer to an answer hangs on the comment at the top.
    auto above = parent;
    if (const auto *answered = state.comment(parent)) {
        if (!answered->canComment) {
            return graphFail(100, u"(#100) This comment cannot be replied to"_s);
        }
        above = answered->parent.isEmpty() ? answered->id : answered->parent;
    }
    GraphComment comment { .id = post.section(u'_', 1) + u'_' + state.nextNumber(),
        .post = post,
        .parent = above,
        .authorId = page,
        .authorName = state.pages.value(page).name,
        .message = message,
        .app = asked.token.app,
        .createdAt = now(),
        .visibleFrom = now() };
    state.comments.append(comment);
    return QJsonObject { { u"id"_s, comment.id } };
}

GraphCore::Reply GraphCore::updateComment(const Asked &asked, GraphComment &comment)
{
    const auto page = comment.post.section(u'_', 0, 0);
    const auto &request = asked.request;
    if (const auto refusal = writeRefusal(asked.token, page, u"pages_manage_engagement"_s)) {
        return tl::unexpected(*refusal);
    }
    if (const auto unknown = graphUnknownParam(request, { u"message"_s, u"is_hidden"_s })) {
        return tl::unexpected(*unknown);
    }
    if (request.method == "DELETE") {
        comment.deleted = true;
        return QJsonObject { { u"success"_s, true } };
    }
    if (request.has(u"message"_s) && comment.authorId != page) {
        return graphFail(10, u"(#10) Only the Page's own comments can be edited"_s);
    }
    if (request.has(u"message"_s) && request.param(u"message"_s).trimmed().isEmpty()) {
        return graphFail(100, u"(#100) Missing message or attachment"_s);
    }
    if (request.has(u"is_hidden"_s) && !comment.canHide) {
        return graphFail(100, u"(#100) This comment cannot be hidden"_s);
    }
    comment.message = request.has(u"message"_s) ? request.param(u"message"_s) : comment.message;
    comment.hidden = request.has(u"is_hidden"_s) ? request.flag(u"is_hidden"_s) : comment.hidden;
    return QJsonObject { { u"success"_s, true } };
}

} // namespace bubenik
