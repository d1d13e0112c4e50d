// What colleagues say of a post or an announcement before citizens see it: handed over for review, approved for exactly
// one content, returned with remarks at places in the text. One document "review:<the subject's id>" beside the subject,
// so that nothing of it gets in the way of whoever is typing there.
#pragma once

#include "core/Clock.h"
#include "core/Ids.h"
#include "domain/Content.h"

#include <QJsonObject>
#include <QStringList>
#include <optional>

namespace bubenik {

// Somebody of the newsroom. user: the account on the shared server; without one it is the name again.
struct Person {
    QString user;
    QString name; // as shown

    friend bool operator==(const Person &, const Person &) = default;
};

// Handed over to be approved.
struct Submission {
    Person by;
    Instant at {};
    QString digest; // of the content of then
    QString note; // to whoever approves; may be empty

    friend bool operator==(const Submission &, const Submission &) = default;
};

enum class DecisionKind {
    Approved,
    Returned, // with remarks
    Withdrawn, // what was approved shall not go out after all
    Urgent // published by an editor without approval, with a reason
};

struct Decision {
    DecisionKind kind = DecisionKind::Approved;
    Person by;
    Instant at {};
    QString digest; // of the subject's own content; see approvalDigest()
    QStringList contents; // of the texts that channels have of their own
    QString role; // "approver", "deputy" or "editor"
    std::optional<Person> standsFor; // of a deputy: whose
    QString reason; // of a return, a withdrawal, an urgent publication
    bool fourEyes = false; // the workspace wanted somebody else than the author

    friend bool operator==(const Decision &, const Decision &) = default;
};

// Where a remark stands: found again by its words, whatever is written around them meanwhile.
struct Anchor {
    QString quote; // empty: the whole text
    QString before; // up to 32 characters
    QString after;

    friend bool operator==(const Anchor &, const Anchor &) = default;
};

struct ReviewRemark {
    QString id;
    Person by;
    Instant at {};
    Anchor anchor;
    QString text;
    std::optional<Instant> resolvedAt;
    QString resolvedBy;

    friend bool operator==(const ReviewRemark &, const ReviewRemark &) = default;
};

struct Review {
    PostId subject;
    std::optional<Submission> submission;
    std::optional<Decision> decision; // the latest
    QList<ReviewRemark> remarks; // oldest first
    QJsonObject unknown; // fields of a newer Bubeník, and what desks tell the server before they send

    friend bool operator==(const Review &, const Review &) = default;
};

enum class ReviewState { Draft, ForReview, Approved, Voided, Returned, Withdrawn, Urgent };

// What the newsroom wants; the document "workflow:approval".
struct Workflow {
    bool isRequired = false; // nothing goes out unapproved
    bool fourEyes = false; // nobody approves what they wrote or handed over
    bool allowsUrgent = true; // an editor may publish without approval, with a reason

    friend bool operator==(const Workflow &, const Workflow &) = default;
};

// An approver lets somebody approve for them from `from` until `until` (not included); the document "deputy:<user>".
struct Deputy {
    Person approver;
    Person deputy;
    Instant from {};
    Instant until {};

    friend bool operator==(const Deputy &, const Deputy &) = default;
};

[[nodiscard]] QString reviewId(const PostId &subject);
[[nodiscard]] PostId subjectOf(const QString &reviewId);
[[nodiscard]] QString deputyId(const Person &approver);

[[nodiscard]] QJsonObject toJson(const Review &review);
[[nodiscard]] Review reviewFromJson(const PostId &subject, const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const Workflow &workflow);
[[nodiscard]] Workflow workflowFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const Deputy &deputy);
[[nodiscard]] Deputy deputyFromJson(const QJsonObject &json);

[[nodiscard]] QString toString(DecisionKind kind);
[[nodiscard]] QString toString(ReviewState state);

// The digest that an approval is given for: of what citizens see, whether or not it is over by now.
[[nodiscard]] QString approvalDigest(Content content);
// Whether the latest decision lets this content go out.
[[nodiscard]] bool covers(const Review &review, const QString &digest);
// digest: of the subject's content of now.
[[nodiscard]] ReviewState reviewState(const Review &review, const QString &digest);
[[nodiscard]] int openRemarks(const Review &review);

struct TextPlace {
    qsizetype from = 0;
    qsizetype length = 0;

    friend bool operator==(const TextPlace &, const TextPlace &) = default;
};

[[nodiscard]] Anchor anchorAt(const QString &text, TextPlace place);
// Where the words stand now: of several such places the one whose surroundings fit best; where the words themselves were
// changed, what stands between the old surroundings. nullopt: gone.
[[nodiscard]] std::optional<TextPlace> locate(const Anchor &anchor, const QString &text);

} // namespace bubenik
