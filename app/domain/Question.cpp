#include "domain/Question.h"

#include "core/Json.h"

#include <algorithm>
#include <array>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array questionStateNames { "new"_L1, "drafted"_L1, "proposed"_L1, "approved"_L1, "answered"_L1,
    "carried-over"_L1, "hidden"_L1, "dismissed"_L1, "grouped"_L1, "gone"_L1 };
constexpr std::array questionSourceNames { "comment"_L1, "mail"_L1, "phone"_L1, "typed"_L1 };
constexpr auto inquiryPrefix = "inquiry:"_L1;

void putWords(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty()) {
        json[key] = text;
    }
}

void put(QJsonObject &json, const QString &key, const std::optional<QuestionWord> &word)
{
    if (word) {
        json[key] = QJsonObject { { u"by"_s, word->by }, { u"reason"_s, word->reason }, { u"at"_s, toIso(word->at) } };
    }
}

std::optional<QuestionWord> wordIn(const QJsonValue &value)
{
    if (!value.isObject()) {
        return std::nullopt;
    }
    return QuestionWord { value[u"by"_s].toString(), value[u"reason"_s].toString(),
        optionalInstant(value[u"at"_s]).value_or(Instant {}) };
}

std::optional<QuestionAnswer> answerIn(const QJsonValue &value)
{
    if (!value.isObject()) {
        return std::nullopt;
    }
    return QuestionAnswer { value[u"text"_s].toString(), value[u"by"_s].toString(), value[u"draftedBy"_s].toString(),
        optionalInstant(value[u"at"_s]).value_or(Instant {}) };
}

} // namespace

QuestionId questionId(const CommentId &comment)
{
    return { u"question:"_s + comment.value.section(u':', 1) };
}

QuestionId newInquiryId(Instant now)
{
    return { inquiryPrefix + newUuid(now) };
}

bool isInquiry(const QuestionId &id)
{
    return id.value.startsWith(inquiryPrefix);
}

QString firstNameOf(const QString &author)
{
    return author.simplified().section(u' ', 0, 0);
}

QuestionState stateOf(const Question &question, const Chat &chat, Instant now)
{
    using State = QuestionState;
    if (question.hidden) {
        return State::Hidden;
    }
    if (question.answeredAt) {
        return State::Answered;
    }
    if (question.isGone) {
        return State::Gone;
    }
    if (question.answer) {
        return State::Approved;
    }
    if (question.dismissed) {
        return State::Dismissed;
    }
    if (!question.groupedUnder.isNull()) {
        return State::Grouped;
    }
    if (question.proposed) {
        return State::Proposed;
    }
    if (!question.draft.isEmpty()) {
        return State::Drafted;
    }
    const auto phase = phaseOf(chat, now);
    return phase == ChatPhase::Over || phase == ChatPhase::Closed ? State::CarriedOver : State::New;
}

bool isOpen(QuestionState state)
{
    using State = QuestionState;
    return state == State::New || state == State::Drafted || state == State::Proposed || state == State::CarriedOver;
}

QString toString(QuestionState state)
{
    return questionStateNames[static_cast<size_t>(state)];
}

QString toString(QuestionSource source)
{
    return questionSourceNames[static_cast<size_t>(source)];
}

std::optional<QuestionSource> questionSourceFromString(const QString &name)
{
    const auto found = std::ranges::find(questionSourceNames, name);
    return found == questionSourceNames.end()
        ? std::nullopt
        : std::optional(static_cast<QuestionSource>(found - questionSourceNames.begin()));
}

QJsonObject toJson(const Question &question)
{
    auto json = question.unknown;
    json[u"chat"_s] = question.chat.value;
    json[u"source"_s] = toString(question.source);
    json[u"text"_s] = question.text;
    json[u"at"_s] = toIso(question.at);
    json[u"gone"_s] = question.isGone;
    putWords(json, u"comment"_s, question.comment.value);
    putWords(json, u"name"_s, question.name);
    putWords(json, u"contact"_s, question.contact);
    putWords(json, u"topic"_s, question.topic);
    putWords(json, u"draft"_s, question.draft);
    putWords(json, u"draftedBy"_s, question.draftedBy);
    putWords(json, u"groupedUnder"_s, question.groupedUnder.value);
    if (!question.earlierTexts.isEmpty()) {
        json[u"earlierTexts"_s] = QJsonArray::fromStringList(question.earlierTexts);
    }
    put(json, u"proposed"_s, question.proposed);
    put(json, u"hidden"_s, question.hidden);
    put(json, u"dismissed"_s, question.dismissed);
    putTime(json, u"answeredAt"_s, question.answeredAt);
    if (const auto &answer = question.answer) {
        json[u"answer"_s] = QJsonObject { { u"text"_s, answer->text }, { u"by"_s, answer->by },
            { u"draftedBy"_s, answer->draftedBy }, { u"at"_s, toIso(answer->at) } };
    }
    return json;
}

Question questionFromJson(const QuestionId &id, const QJsonObject &json)
{
    static const QStringList known { u"chat"_s, u"source"_s, u"text"_s, u"at"_s, u"gone"_s, u"comment"_s, u"name"_s,
        u"contact"_s, u"topic"_s, u"draft"_s, u"draftedBy"_s, u"groupedUnder"_s, u"earlierTexts"_s, u"proposed"_s,
        u"hidden"_s, u"dismissed"_s, u"answeredAt"_s, u"answer"_s };
    Question question;
    question.id = id;
    question.chat.value = json[u"chat"_s].toString();
    question.source = questionSourceFromString(json[u"source"_s].toString()).value_or(QuestionSource::Typed);
    question.comment.value = json[u"comment"_s].toString();
    question.name = json[u"name"_s].toString();
    question.contact = json[u"contact"_s].toString();
    question.text = json[u"text"_s].toString();
    question.earlierTexts = toStringList(json[u"earlierTexts"_s]);
    question.isGone = json[u"gone"_s].toBool();
    question.at = optionalInstant(json[u"at"_s]).value_or(Instant {});
    question.topic = json[u"topic"_s].toString();
    question.draft = json[u"draft"_s].toString();
    question.draftedBy = json[u"draftedBy"_s].toString();
    question.proposed = wordIn(json[u"proposed"_s]);
    question.answer = answerIn(json[u"answer"_s]);
    question.answeredAt = optionalInstant(json[u"answeredAt"_s]);
    question.hidden = wordIn(json[u"hidden"_s]);
    question.dismissed = wordIn(json[u"dismissed"_s]);
    question.groupedUnder.value = json[u"groupedUnder"_s].toString();
    question.unknown = json;
    for (const auto &key : known) {
        question.unknown.remove(key);
    }
    return question;
}

} // namespace bubenik
