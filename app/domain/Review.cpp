#include "domain/Review.h"

#include "core/Json.h"

#include <algorithm>
#include <array>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype contextLength = 32;
constexpr std::array decisionNames { "approved"_L1, "returned"_L1, "withdrawn"_L1, "urgent"_L1 };
constexpr std::array reviewStateNames { "draft"_L1, "for-review"_L1, "approved"_L1, "voided"_L1, "returned"_L1,
    "withdrawn"_L1, "urgent"_L1 };

void putPerson(QJsonObject &json, const Person &person)
{
    json[u"user"_s] = person.user;
    json[u"by"_s] = person.name;
}

Person personFrom(const QJsonObject &json)
{
    return { json[u"user"_s].toString(), json[u"by"_s].toString() };
}

Instant instantAt(const QJsonObject &json, const QString &key)
{
    return optionalInstant(json[key]).value_or(Instant {});
}

QJsonObject submissionToJson(const Submission &submission)
{
    QJsonObject json { { u"at"_s, toIso(submission.at) }, { u"digest"_s, submission.digest } };
    putPerson(json, submission.by);
    if (!submission.note.isEmpty()) {
        json[u"note"_s] = submission.note;
    }
    return json;
}

QJsonObject decisionToJson(const Decision &decision)
{
    QJsonObject json { { u"what"_s, toString(decision.kind) }, { u"at"_s, toIso(decision.at) },
        { u"digest"_s, decision.digest }, { u"contents"_s, QJsonArray::fromStringList(decision.contents) },
        { u"role"_s, decision.role }, { u"fourEyes"_s, decision.fourEyes } };
    putPerson(json, decision.by);
    if (decision.standsFor) {
        json[u"forUser"_s] = decision.standsFor->user;
        json[u"forName"_s] = decision.standsFor->name;
    }
    if (!decision.reason.isEmpty()) {
        json[u"reason"_s] = decision.reason;
    }
    return json;
}

// A decision of a newer Bubeník lets nothing out here.
DecisionKind decisionKindFrom(const QString &name)
{
    for (size_t i = 0; i < decisionNames.size(); ++i) {
        if (decisionNames[i] == name) {
            return static_cast<DecisionKind>(i);
        }
    }
    return DecisionKind::Returned;
}

Decision decisionFromJson(const QJsonObject &json)
{
    Decision decision { .kind = decisionKindFrom(json[u"what"_s].toString()),
        .by = personFrom(json),
        .at = instantAt(json, u"at"_s),
        .digest = json[u"digest"_s].toString(),
        .contents = toStringList(json[u"contents"_s]),
        .role = json[u"role"_s].toString(),
        .reason = json[u"reason"_s].toString(),
        .fourEyes = json[u"fourEyes"_s].toBool() };
    if (json.contains(u"forUser"_s)) {
        decision.standsFor = Person { json[u"forUser"_s].toString(), json[u"forName"_s].toString() };
    }
    return decision;
}

QJsonObject remarkToJson(const ReviewRemark &remark)
{
    QJsonObject json { { u"at"_s, toIso(remark.at) }, { u"quote"_s, remark.anchor.quote },
        { u"before"_s, remark.anchor.before }, { u"after"_s, remark.anchor.after }, { u"text"_s, remark.text } };
    putPerson(json, remark.by);
    if (remark.resolvedAt) {
        json[u"resolvedAt"_s] = toIso(*remark.resolvedAt);
        json[u"resolvedBy"_s] = remark.resolvedBy;
    }
    return json;
}

ReviewRemark remarkFromJson(const QString &id, const QJsonObject &json)
{
    return { .id = id,
        .by = personFrom(json),
        .at = instantAt(json, u"at"_s),
        .anchor = { json[u"quote"_s].toString(), json[u"before"_s].toString(), json[u"after"_s].toString() },
        .text = json[u"text"_s].toString(),
        .resolvedAt = optionalInstant(json[u"resolvedAt"_s]),
        .resolvedBy = json[u"resolvedBy"_s].toString() };
}

qsizetype commonEnd(QStringView a, QStringView b)
{
    qsizetype count = 0;
    while (count < a.size() && count < b.size() && a[a.size() - 1 - count] == b[b.size() - 1 - count]) {
        ++count;
    }
    return count;
}

qsizetype commonStart(QStringView a, QStringView b)
{
    qsizetype count = 0;
    while (count < a.size() && count < b.size() && a[count] == b[count]) {
        ++count;
    }
    return count;
}

qsizetype fit(const Anchor &anchor, QStringView text, qsizetype from)
{
    return commonEnd(anchor.before, text.left(from)) + commonStart(anchor.after, text.mid(from + anchor.quote.size()));
}

// The words themselves were changed: what stands between the old surroundings, unless that is much more than it was.
std::optional<TextPlace> between(const Anchor &anchor, const QString &text)
{
    if (anchor.before.isEmpty() && anchor.after.isEmpty()) {
        return std::nullopt;
    }
    const auto start = anchor.before.isEmpty() ? 0 : text.indexOf(anchor.before);
    if (start < 0) {
        return std::nullopt;
    }
    const auto from = start + anchor.before.size();
    const auto end = anchor.after.isEmpty() ? text.size() : text.indexOf(anchor.after, from);
    const auto most = 3 * anchor.quote.size() + contextLength;
    return end < from || end - from > most ? std::nullopt : std::optional(TextPlace { from, end - from });
}

} // namespace

QString reviewId(const PostId &subject)
{
    return u"review:"_s + subject.value;
}

PostId subjectOf(const QString &reviewId)
{
    return { reviewId.section(u':', 1) };
}

QString deputyId(const Person &approver)
{
    return u"deputy:"_s + approver.user;
}

QString toString(DecisionKind kind)
{
    return decisionNames[static_cast<size_t>(kind)];
}

QString toString(ReviewState state)
{
    return reviewStateNames[static_cast<size_t>(state)];
}

QJsonObject toJson(const Review &review)
{
    auto json = review.unknown;
    json[u"subject"_s] = review.subject.value;
    if (review.submission) {
        json[u"submission"_s] = submissionToJson(*review.submission);
    }
    if (review.decision) {
        json[u"decision"_s] = decisionToJson(*review.decision);
    }
    // By their ids, so that those of two desks are put together field by field.
    QJsonObject remarks;
    for (const auto &remark : review.remarks) {
        remarks[remark.id] = remarkToJson(remark);
    }
    json[u"remarks"_s] = remarks;
    return json;
}

Review reviewFromJson(const PostId &subject, const QJsonObject &json)
{
    Review review { .subject = subject };
    if (json.contains(u"submission"_s)) {
        const auto submission = json[u"submission"_s].toObject();
        review.submission = Submission { personFrom(submission), instantAt(submission, u"at"_s),
            submission[u"digest"_s].toString(), submission[u"note"_s].toString() };
    }
    if (json.contains(u"decision"_s)) {
        review.decision = decisionFromJson(json[u"decision"_s].toObject());
    }
    const auto remarks = json[u"remarks"_s].toObject();
    for (auto it = remarks.begin(); it != remarks.end(); ++it) {
        review.remarks.append(remarkFromJson(it.key(), it.value().toObject()));
    }
    std::ranges::stable_sort(review.remarks, {}, &ReviewRemark::at);
    review.unknown = json;
    for (const auto &key : { u"subject"_s, u"submission"_s, u"decision"_s, u"remarks"_s }) {
        review.unknown.remove(key);
    }
    return review;
}

QJsonObject toJson(const Workflow &workflow)
{
    return { { u"required"_s, workflow.isRequired }, { u"fourEyes"_s, workflow.fourEyes },
        { u"urgent"_s, workflow.allowsUrgent } };
}

Workflow workflowFromJson(const QJsonObject &json)
{
    return { json[u"required"_s].toBool(), json[u"fourEyes"_s].toBool(), json[u"urgent"_s].toBool(true) };
}

QJsonObject toJson(const Deputy &deputy)
{
    QJsonObject json { { u"deputyUser"_s, deputy.deputy.user }, { u"deputyName"_s, deputy.deputy.name },
        { u"from"_s, toIso(deputy.from) }, { u"until"_s, toIso(deputy.until) } };
    putPerson(json, deputy.approver);
    return json;
}

Deputy deputyFromJson(const QJsonObject &json)
{
    return { personFrom(json), { json[u"deputyUser"_s].toString(), json[u"deputyName"_s].toString() },
        instantAt(json, u"from"_s), instantAt(json, u"until"_s) };
}

QString approvalDigest(Content content)
{
    content.isOver = false;
    while (content.body.endsWith(u'\n')) { // an editor writes one there, files may not; nobody sees it
        content.body.chop(1);
    }
    return contentDigest(content);
}

bool covers(const Review &review, const QString &digest)
{
    const auto &decision = review.decision;
    const bool releases
        = decision && (decision->kind == DecisionKind::Approved || decision->kind == DecisionKind::Urgent);
    return releases && (decision->digest == digest || decision->contents.contains(digest));
}

ReviewState reviewState(const Review &review, const QString &digest)
{
    const auto &decision = review.decision;
    if (review.submission && (!decision || decision->at < review.submission->at)) {
        return ReviewState::ForReview;
    }
    if (!decision) {
        return ReviewState::Draft;
    }
    switch (decision->kind) {
    case DecisionKind::Approved:
        return decision->digest == digest ? ReviewState::Approved : ReviewState::Voided;
    case DecisionKind::Urgent:
        return decision->digest == digest ? ReviewState::Urgent : ReviewState::Draft;
    case DecisionKind::Returned:
        return ReviewState::Returned;
    case DecisionKind::Withdrawn:
        break;
    }
    return ReviewState::Withdrawn;
}

int openRemarks(const Review &review)
{
    return int(std::ranges::count_if(review.remarks, [](const ReviewRemark &remark) { return !remark.resolvedAt; }));
}

Anchor anchorAt(const QString &text, TextPlace place)
{
    const auto from = std::clamp<qsizetype>(place.from, 0, text.size());
    const auto start = std::max<qsizetype>(0, from - contextLength);
    return { text.mid(from, place.length), text.mid(start, from - start),
        text.mid(from + place.length, contextLength) };
}

std::optional<TextPlace> locate(const Anchor &anchor, const QString &text)
{
    if (anchor.quote.isEmpty()) {
        return std::nullopt;
    }
    std::optional<TextPlace> best;
    qsizetype bestFit = -1;
    for (auto at = text.indexOf(anchor.quote); at >= 0; at = text.indexOf(anchor.quote, at + 1)) {
        if (const auto fits = fit(anchor, text, at); fits > bestFit) {
            bestFit = fits;
            best = TextPlace { at, anchor.quote.size() };
        }
    }
    return best ? best : between(anchor, text);
}

} // namespace bubenik
