#include "cli/Documents.h"

#include "words/Words.h"

#include <QCoreApplication>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

QString withKind(const QString &text, const QString &kind)
{
    return text.contains(u':') ? text : kind + u':' + text;
}

} // namespace

QJsonObject postJson(const Post &post, PostState state)
{
    auto json = toJson(post);
    json[u"id"_s] = post.id.value;
    json[u"state"_s] = toString(state);
    json[u"approved"_s] = isApproved(post);
    return json;
}

QJsonObject reviewJson(const ReviewNow &now)
{
    const auto document = toJson(now.review);
    QJsonArray remarks;
    for (const auto &remark : now.review.remarks) {
        auto one = document[u"remarks"_s].toObject()[remark.id].toObject();
        one[u"id"_s] = remark.id;
        remarks.append(one);
    }
    QJsonObject json { { u"state"_s, toString(now.state) }, { u"remarks"_s, remarks } };
    for (const auto &key : { u"submission"_s, u"decision"_s }) {
        json[key] = document[key].isUndefined() ? QJsonValue() : document[key];
    }
    return json;
}

QJsonObject deliveryJson(const Delivery &delivery, const QString &channelName)
{
    QJsonObject json { { u"id"_s, delivery.id.value }, { u"post"_s, delivery.post.value },
        { u"channel"_s, delivery.channel.value }, { u"state"_s, toString(delivery.state) },
        { u"wish"_s, delivery.wish == Wish::Withdraw ? u"withdraw"_s : u"publish"_s },
        { u"due"_s, toIso(delivery.due) }, { u"remoteId"_s, delivery.acknowledged.remoteId },
        { u"permalink"_s, delivery.acknowledged.permalink }, { u"mark"_s, delivery.mark },
        { u"attempts"_s, delivery.attempts }, { u"problem"_s, QJsonValue() } };
    if (delivery.problem) {
        json[u"problem"_s] = problemJson(*delivery.problem, channelName);
    }
    if (delivery.nextAttempt) {
        json[u"nextAttempt"_s] = toIso(*delivery.nextAttempt);
    }
    if (delivery.theirs) {
        json[u"theirs"_s]
            = QJsonObject { { u"title"_s, delivery.theirs->title }, { u"body"_s, delivery.theirs->body } };
    }
    return json;
}

QString postLine(const Post &post, PostState state)
{
    return u"%1  %2  (%3)"_s.arg(post.id.value, post.title, words::state(state));
}

QString deliveryLine(const Delivery &delivery, const QString &title, HeadlessWorkspace &workspace)
{
    const auto state = words::state(delivery, workspace.zone(), workspace.clock().now());
    auto line
        = u"%1  %2 → %3: %4"_s.arg(delivery.id.value, title, channelName(workspace.stores(), delivery.channel), state);
    if (!delivery.acknowledged.permalink.isEmpty()) {
        line += u"  "_s + delivery.acknowledged.permalink;
    }
    return line;
}

QString channelName(Stores &stores, const ChannelId &id)
{
    const auto config = stores.channels.load(id);
    if (!config) {
        return id.value;
    }
    if (!config->name.isEmpty()) {
        return config->name;
    }
    const auto *kind = channelKind(config->kind);
    return kind != nullptr ? QCoreApplication::translate("Channel", kind->name) : id.value;
}

PostId postId(const QString &text)
{
    return { withKind(text, u"post"_s) };
}

DeliveryId deliveryId(const QString &text)
{
    return { withKind(text, u"delivery"_s) };
}

Result<Post> loadPost(Stores &stores, const QString &text)
{
    auto post = stores.posts.load(postId(text));
    if (!post && post.error().kind == ErrorKind::NotFound) {
        return fail(
            Error { .kind = ErrorKind::NotFound, .detail = post.error().detail, .code = u"post"_s, .subject = text });
    }
    return post;
}

Result<ChannelId> loadChannelId(Stores &stores, const QString &text)
{
    const auto config = stores.channels.load({ text });
    if (!config && config.error().kind == ErrorKind::NotFound) {
        return fail(Error {
            .kind = ErrorKind::NotFound, .detail = config.error().detail, .code = u"channel"_s, .subject = text });
    }
    return config ? Result<ChannelId>(config->id) : fail(config.error());
}

Result<std::optional<Instant>> timeIn(const Arguments &arguments, const Zone &zone)
{
    const auto text = arguments.given(u"at"_s);
    if (!text) {
        return std::nullopt;
    }
    auto time = zone.parse(*text);
    if (!time) {
        auto error = time.error();
        error.subject = *text;
        return fail(error);
    }
    return *time;
}

} // namespace bubenik::cli
