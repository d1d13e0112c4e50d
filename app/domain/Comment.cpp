#include "domain/Comment.h"

#include "core/Json.h"

#include <array>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

using State = CommentAnswer::State;

constexpr std::array answerStateNames { "planned"_L1, "sending"_L1, "sent"_L1, "unconfirmed"_L1, "failed"_L1 };

// A state this version does not know is the work of a newer one: looked up rather than sent.
State answerStateFrom(const QString &name)
{
    for (size_t index = 0; index < answerStateNames.size(); ++index) {
        if (answerStateNames[index] == name) {
            return static_cast<State>(index);
        }
    }
    return State::Unconfirmed;
}

void put(QJsonObject &json, const QString &key, const std::optional<Instant> &time)
{
    if (time) {
        json[key] = toIso(*time);
    }
}

void put(QJsonObject &json, const QString &key, const std::optional<Error> &error)
{
    if (error) {
        json[key] = toJson(*error);
    }
}

std::optional<Error> optionalError(const QJsonValue &value)
{
    return value.isObject() ? std::optional(errorFromJson(value.toObject())) : std::nullopt;
}

QJsonObject answerToJson(const CommentAnswer &answer)
{
    QJsonObject json { { u"text"_s, answer.text }, { u"by"_s, answer.by }, { u"desk"_s, answer.desk },
        { u"state"_s, toString(answer.state) }, { u"askedAt"_s, toIso(answer.askedAt) },
        { u"startedAt"_s, toIso(answer.startedAt) }, { u"absent"_s, answer.absent }, { u"attempts"_s, answer.attempts },
        { u"remoteId"_s, answer.remoteId } };
    put(json, u"unknownSince"_s, answer.unknownSince);
    put(json, u"nextAttempt"_s, answer.nextAttempt);
    put(json, u"problem"_s, answer.problem);
    return json;
}

CommentAnswer answerFromJson(const QJsonObject &json)
{
    CommentAnswer answer {
        .text = json[u"text"_s].toString(), .by = json[u"by"_s].toString(), .desk = json[u"desk"_s].toString()
    };
    answer.state = answerStateFrom(json[u"state"_s].toString());
    answer.askedAt = optionalInstant(json[u"askedAt"_s]).value_or(Instant {});
    answer.startedAt = optionalInstant(json[u"startedAt"_s]).value_or(Instant {});
    answer.unknownSince = optionalInstant(json[u"unknownSince"_s]);
    answer.nextAttempt = optionalInstant(json[u"nextAttempt"_s]);
    answer.absent = json[u"absent"_s].toInt();
    answer.attempts = json[u"attempts"_s].toInt();
    answer.remoteId = json[u"remoteId"_s].toString();
    answer.problem = optionalError(json[u"problem"_s]);
    return answer;
}

QJsonObject hidingToJson(const HidingWish &wish)
{
    QJsonObject json { { u"hidden"_s, wish.hidden }, { u"reason"_s, wish.reason }, { u"by"_s, wish.by },
        { u"desk"_s, wish.desk }, { u"at"_s, toIso(wish.at) } };
    put(json, u"problem"_s, wish.problem);
    return json;
}

HidingWish hidingFromJson(const QJsonObject &json)
{
    return { json[u"hidden"_s].toBool(), json[u"reason"_s].toString(), json[u"by"_s].toString(),
        json[u"desk"_s].toString(), optionalInstant(json[u"at"_s]).value_or(Instant {}),
        optionalError(json[u"problem"_s]) };
}

} // namespace

CommentId commentId(const ChannelId &channel, const QString &remoteId)
{
    return { u"comment:"_s + channel.value + u'.' + remoteId };
}

QString toString(CommentAnswer::State state)
{
    return answerStateNames[static_cast<size_t>(state)];
}

QJsonObject toJson(const Comment &comment)
{
    auto json = comment.unknown;
    json[u"post"_s] = comment.post.value;
    json[u"channel"_s] = comment.channel.value;
    json[u"remoteId"_s] = comment.remoteId;
    json[u"parent"_s] = comment.parent;
    json[u"author"_s] = comment.author;
    json[u"text"_s] = comment.text;
    json[u"at"_s] = toIso(comment.at);
    json[u"permalink"_s] = comment.permalink;
    json[u"ours"_s] = comment.isOurs;
    json[u"hidden"_s] = comment.isHidden;
    json[u"canHide"_s] = comment.canHide;
    json[u"canAnswer"_s] = comment.canAnswer;
    json[u"gone"_s] = comment.isGone;
    if (comment.dealtWith) {
        json[u"dealtWith"_s]
            = QJsonObject { { u"by"_s, comment.dealtWith->by }, { u"at"_s, toIso(comment.dealtWith->at) } };
    }
    if (comment.answer) {
        json[u"answer"_s] = answerToJson(*comment.answer);
    }
    if (comment.hiding) {
        json[u"hiding"_s] = hidingToJson(*comment.hiding);
    }
    return json;
}

Comment commentFromJson(const CommentId &id, const QJsonObject &json)
{
    static const QStringList known { u"post"_s, u"channel"_s, u"remoteId"_s, u"parent"_s, u"author"_s, u"text"_s,
        u"at"_s, u"permalink"_s, u"ours"_s, u"hidden"_s, u"canHide"_s, u"canAnswer"_s, u"gone"_s, u"dealtWith"_s,
        u"answer"_s, u"hiding"_s };
    Comment comment;
    comment.id = id;
    comment.post.value = json[u"post"_s].toString();
    comment.channel.value = json[u"channel"_s].toString();
    comment.remoteId = json[u"remoteId"_s].toString();
    comment.parent = json[u"parent"_s].toString();
    comment.author = json[u"author"_s].toString();
    comment.text = json[u"text"_s].toString();
    comment.at = optionalInstant(json[u"at"_s]).value_or(Instant {});
    comment.permalink = json[u"permalink"_s].toString();
    comment.isOurs = json[u"ours"_s].toBool();
    comment.isHidden = json[u"hidden"_s].toBool();
    comment.canHide = json[u"canHide"_s].toBool();
    comment.canAnswer = json[u"canAnswer"_s].toBool(true);
    comment.isGone = json[u"gone"_s].toBool();
    if (const auto dealt = json[u"dealtWith"_s]; dealt.isObject()) {
        comment.dealtWith
            = DealtWith { dealt[u"by"_s].toString(), optionalInstant(dealt[u"at"_s]).value_or(Instant {}) };
    }
    if (const auto answer = json[u"answer"_s]; answer.isObject()) {
        comment.answer = answerFromJson(answer.toObject());
    }
    if (const auto hiding = json[u"hiding"_s]; hiding.isObject()) {
        comment.hiding = hidingFromJson(hiding.toObject());
    }
    comment.unknown = json;
    for (const auto &key : known) {
        comment.unknown.remove(key);
    }
    return comment;
}

bool isWaiting(const Comment &comment)
{
    return !comment.isOurs && !comment.isGone && !comment.isHidden && !comment.dealtWith && !comment.answer;
}

bool hasWork(const Comment &comment, const QString &desk)
{
    const bool answers = comment.answer && comment.answer->desk == desk && comment.answer->state != State::Sent
        && comment.answer->state != State::Failed;
    const bool hides = comment.hiding && comment.hiding->desk == desk && !comment.hiding->problem
        && comment.hiding->hidden != comment.isHidden;
    return answers || (hides && !comment.isGone);
}

} // namespace bubenik
