// A citizen's question to the mayor's chat, and the answer on its way from a draft to its readers.
//
// What was asked in public, below the chat's post, is "question:<channel>.<remote id>" of the newsroom: made of the
// comment's own id, so two desks that meet the same comment write the same document. What came by mail or telephone
// beforehand is "inquiry:<uuid>" of the office, sealed in the cache like visits (domain/ServerDocument.h).
#pragma once

#include "domain/Chat.h"
#include "domain/Comment.h"

#include <QStringList>

namespace bubenik {

using QuestionId = Id<struct QuestionTag>;

enum class QuestionSource { Comment, Mail, Phone, Typed };

struct QuestionAnswer {
    QString text;
    QString by; // who approved it; empty: written on the Page itself
    QString draftedBy;
    Instant at {};

    friend bool operator==(const QuestionAnswer &, const QuestionAnswer &) = default;
};

// A word of a person about a question that gets no answer: hidden from the public, or simply none needed.
struct QuestionWord {
    QString by;
    QString reason;
    Instant at {};

    friend bool operator==(const QuestionWord &, const QuestionWord &) = default;
};

struct Question {
    QuestionId id;
    ChatId chat;
    QuestionSource source = QuestionSource::Comment;
    CommentId comment = {}; // of one asked in public
    QString name = {}; // the first name at most; often none
    QString contact = {}; // of an inquiry: where the answer goes
    QString text = {};
    QStringList earlierTexts = {}; // before it was edited there, the oldest first
    bool isGone = false; // deleted there
    Instant at {};
    QString topic = {}; // for the article's headings
    QString draft = {};
    QString draftedBy = {};
    std::optional<QuestionWord> proposed = {}; // the draft waits for the mayor's word
    std::optional<QuestionAnswer> answer = {}; // approved
    std::optional<Instant> answeredAt = {}; // it is there
    std::optional<QuestionWord> hidden = {};
    std::optional<QuestionWord> dismissed = {}; // needs no answer
    QuestionId groupedUnder = {}; // gets that question's answer
    QJsonObject unknown = {}; // fields of a newer version

    friend bool operator==(const Question &, const Question &) = default;
};

enum class QuestionState {
    New,
    Drafted,
    Proposed, // waits for approval
    Approved, // on its way
    Answered,
    CarriedOver, // none of the above when the chat's time had passed
    Hidden,
    Dismissed,
    Grouped,
    Gone
};

[[nodiscard]] QuestionId questionId(const CommentId &comment); // "question:<channel>.<remote id>"
[[nodiscard]] QuestionId newInquiryId(Instant now);
[[nodiscard]] bool isInquiry(const QuestionId &id);
// "Karel" of "Karel Dvořák", with nothing that could be a surname.
[[nodiscard]] QString firstNameOf(const QString &author);

[[nodiscard]] QuestionState stateOf(const Question &question, const Chat &chat, Instant now);
[[nodiscard]] bool isOpen(
    QuestionState state); // a person has still to do something: new, drafted, proposed, carried over

[[nodiscard]] QString toString(QuestionState state); // "carried-over"
[[nodiscard]] QString toString(QuestionSource source); // "phone"
[[nodiscard]] std::optional<QuestionSource> questionSourceFromString(const QString &name);

[[nodiscard]] QJsonObject toJson(const Question &question);
[[nodiscard]] Question questionFromJson(const QuestionId &id, const QJsonObject &json);

} // namespace bubenik
