#include "sync/merge/FieldRules.h"

#include <algorithm>
#include <array>

namespace bubenik::merging {

using namespace Qt::StringLiterals;

namespace {

struct RuleEntry {
    QLatin1StringView kind;
    QLatin1StringView path;
    FieldRule rule;
};

constexpr std::array ruleTable {
    RuleEntry { "post"_L1, "body"_L1, FieldRule::Text },
    RuleEntry { "post"_L1, "categories"_L1, FieldRule::Names },
    RuleEntry { "post"_L1, "attachments"_L1, FieldRule::Attachments },
    RuleEntry { "post"_L1, "english.body"_L1, FieldRule::Text },
    RuleEntry { "post"_L1, "author"_L1, FieldRule::Server },
    RuleEntry { "post"_L1, "changedBy"_L1, FieldRule::Server },
    RuleEntry { "post"_L1, "createdAt"_L1, FieldRule::Earlier },
    RuleEntry { "post"_L1, "changedAt"_L1, FieldRule::Later },
    RuleEntry { "meeting"_L1, "agenda"_L1, FieldRule::Text },
    RuleEntry { "meeting"_L1, "attachments"_L1, FieldRule::Attachments },
    RuleEntry { "meeting"_L1, "hosts"_L1, FieldRule::Names },
    RuleEntry { "meeting"_L1, "audience.groups"_L1, FieldRule::Names },
    RuleEntry { "meeting"_L1, "audience.streets"_L1, FieldRule::Names },
    RuleEntry { "meeting"_L1, "audience.contacts"_L1, FieldRule::Names },
    RuleEntry { "meeting"_L1, "sequence"_L1, FieldRule::Larger },
    RuleEntry { "meeting"_L1, "announced"_L1, FieldRule::Server },
    RuleEntry { "meeting"_L1, "made"_L1, FieldRule::Server }, // what a text tells is looked up in the text again
    RuleEntry { "meeting"_L1, "author"_L1, FieldRule::Server },
    RuleEntry { "meeting"_L1, "createdAt"_L1, FieldRule::Earlier },
    RuleEntry { "meeting"_L1, "changedAt"_L1, FieldRule::Later },
    RuleEntry { "invitation"_L1, "reply"_L1, FieldRule::Newest },
    RuleEntry { "invitation"_L1, "sentSequence"_L1, FieldRule::Larger },
    RuleEntry { "invitation"_L1, "sentAt"_L1, FieldRule::Later },
    RuleEntry { "invitation"_L1, "askedAt"_L1, FieldRule::Later },
    RuleEntry { "invitation"_L1, "remindedAt"_L1, FieldRule::Later },
    RuleEntry { "meeting-template"_L1, "agenda"_L1, FieldRule::Text },
    RuleEntry { "meeting-template"_L1, "hosts"_L1, FieldRule::Names },
    RuleEntry { "meeting-template"_L1, "groups"_L1, FieldRule::Names },
    RuleEntry { "meeting-template"_L1, "streets"_L1, FieldRule::Names },
    RuleEntry { "meeting-template"_L1, "contacts"_L1, FieldRule::Names },
    RuleEntry { "remark"_L1, "text"_L1, FieldRule::Text },
    RuleEntry { "remark"_L1, "answer"_L1, FieldRule::Text },
    RuleEntry { "remark"_L1, "author"_L1, FieldRule::Server },
    RuleEntry { "remark"_L1, "createdAt"_L1, FieldRule::Earlier },
    RuleEntry { "remark"_L1, "changedAt"_L1, FieldRule::Later },
    RuleEntry { "minutes"_L1, "text"_L1, FieldRule::Text },
    RuleEntry { "minutes"_L1, "author"_L1, FieldRule::Server },
    RuleEntry { "minutes"_L1, "createdAt"_L1, FieldRule::Earlier },
    RuleEntry { "minutes"_L1, "changedAt"_L1, FieldRule::Later },
    RuleEntry { "smsto"_L1, "reportedAt"_L1, FieldRule::Later },
    RuleEntry { "sms"_L1, "cancelledAt"_L1, FieldRule::Earlier },
    RuleEntry { "visit"_L1, "wish"_L1, FieldRule::Text },
    RuleEntry { "visit"_L1, "notes"_L1, FieldRule::Text },
    RuleEntry { "visit"_L1, "outcome"_L1, FieldRule::Text },
    RuleEntry { "visit"_L1, "changedBy"_L1, FieldRule::Server },
    RuleEntry { "visit"_L1, "cameAt"_L1, FieldRule::Earlier },
    RuleEntry { "visit"_L1, "calledAt"_L1, FieldRule::Earlier },
    RuleEntry { "visit"_L1, "startedAt"_L1, FieldRule::Earlier },
    RuleEntry { "visit"_L1, "doneAt"_L1, FieldRule::Earlier },
    RuleEntry { "visit"_L1, "changedAt"_L1, FieldRule::Later },
    RuleEntry { "followup"_L1, "note"_L1, FieldRule::Text },
    RuleEntry { "followup"_L1, "changedBy"_L1, FieldRule::Server },
    RuleEntry { "followup"_L1, "closedAt"_L1, FieldRule::Earlier },
    RuleEntry { "followup"_L1, "changedAt"_L1, FieldRule::Later },
    // What is read from the Page's own comments is the same everywhere in the end.
    RuleEntry { "question"_L1, "text"_L1, FieldRule::Server },
    RuleEntry { "question"_L1, "earlierTexts"_L1, FieldRule::Server },
    RuleEntry { "question"_L1, "name"_L1, FieldRule::Server },
    RuleEntry { "question"_L1, "gone"_L1, FieldRule::Server },
    RuleEntry { "question"_L1, "answeredAt"_L1, FieldRule::Earlier },
    RuleEntry { "question"_L1, "draft"_L1, FieldRule::Text },
    RuleEntry { "question"_L1, "draftedBy"_L1, FieldRule::Server },
    RuleEntry { "question"_L1, "proposed"_L1, FieldRule::Newest },
    RuleEntry { "question"_L1, "hidden"_L1, FieldRule::Newest },
    RuleEntry { "question"_L1, "dismissed"_L1, FieldRule::Newest },
    RuleEntry { "question"_L1, "answer"_L1, FieldRule::Whole }, // two people answered: both texts are kept
    RuleEntry { "inquiry"_L1, "answeredAt"_L1, FieldRule::Earlier },
    RuleEntry { "inquiry"_L1, "draft"_L1, FieldRule::Text },
    RuleEntry { "inquiry"_L1, "draftedBy"_L1, FieldRule::Server },
    RuleEntry { "inquiry"_L1, "proposed"_L1, FieldRule::Newest },
    RuleEntry { "inquiry"_L1, "dismissed"_L1, FieldRule::Newest },
    RuleEntry { "inquiry"_L1, "answer"_L1, FieldRule::Whole },
    RuleEntry { "chat"_L1, "closedAt"_L1, FieldRule::Later },
    RuleEntry { "chat"_L1, "digest"_L1, FieldRule::Server },
    RuleEntry { "chat"_L1, "digestText"_L1, FieldRule::Server },
    RuleEntry { "openday"_L1, "changedBy"_L1, FieldRule::Server },
    RuleEntry { "openday"_L1, "sequence"_L1, FieldRule::Server },
    RuleEntry { "openday"_L1, "changedAt"_L1, FieldRule::Later },
    RuleEntry { "contact"_L1, "address"_L1, FieldRule::Whole }, // half of two addresses is none
    RuleEntry { "contact"_L1, "emails"_L1, FieldRule::Names },
    RuleEntry { "contact"_L1, "phones"_L1, FieldRule::Names },
    RuleEntry { "contact"_L1, "groups"_L1, FieldRule::Names },
    RuleEntry { "contact"_L1, "consents"_L1, FieldRule::Added }, // no withdrawal is ever lost
    RuleEntry { "contact"_L1, "distinctFrom"_L1, FieldRule::Names },
    RuleEntry { "contact"_L1, "note"_L1, FieldRule::Text },
    RuleEntry { "contact"_L1, "author"_L1, FieldRule::Server },
    RuleEntry { "contact"_L1, "createdAt"_L1, FieldRule::Earlier },
    RuleEntry { "contact"_L1, "changedAt"_L1, FieldRule::Later },
    RuleEntry { "group"_L1, "createdAt"_L1, FieldRule::Earlier },
    RuleEntry { "announcement"_L1, "text"_L1, FieldRule::Text },
    RuleEntry { "announcement"_L1, "streets"_L1, FieldRule::Names },
    RuleEntry { "announcement"_L1, "takes"_L1, FieldRule::Attachments },
    RuleEntry { "announcement"_L1, "attachments"_L1, FieldRule::Attachments },
    // Both recordings are among the takes; the edits name the sounds that they are of by themselves.
    RuleEntry { "announcement"_L1, "recording"_L1, FieldRule::Server },
    RuleEntry { "announcement"_L1, "edits"_L1, FieldRule::Whole },
    RuleEntry { "announcement"_L1, "produced"_L1, FieldRule::Server }, // says itself what it was made from
    RuleEntry { "announcement"_L1, "author"_L1, FieldRule::Server },
    RuleEntry { "announcement"_L1, "createdAt"_L1, FieldRule::Earlier },
    RuleEntry { "announcement"_L1, "changedAt"_L1, FieldRule::Later },
    RuleEntry { "delivery"_L1, "own.body"_L1, FieldRule::Text },
    RuleEntry { "delivery"_L1, "own.attachments"_L1, FieldRule::Names },
    RuleEntry { "delivery"_L1, "released"_L1, FieldRule::Whole },
    RuleEntry { "template"_L1, "lead"_L1, FieldRule::Text },
    RuleEntry { "template"_L1, "body"_L1, FieldRule::Text },
    RuleEntry { "template"_L1, "categories"_L1, FieldRule::Names },
    RuleEntry { "template"_L1, "changedBy"_L1, FieldRule::Server },
    RuleEntry { "template"_L1, "changedAt"_L1, FieldRule::Later },
    RuleEntry { "dictionary"_L1, "words"_L1, FieldRule::Names },
    RuleEntry { "review"_L1, "submission"_L1, FieldRule::Newest },
    RuleEntry { "review"_L1, "decision"_L1, FieldRule::Newest },
    RuleEntry { "review"_L1, "remarks"_L1, FieldRule::Value }, // by their ids
    RuleEntry { "sighting"_L1, "since"_L1, FieldRule::Earlier },
    RuleEntry { "sighting"_L1, "problem"_L1, FieldRule::Server },
    RuleEntry { "sighting"_L1, "problemSince"_L1, FieldRule::Server },
};

constexpr std::array serverKinds { "activity"_L1, "attachment"_L1, "claim"_L1, "erasure"_L1, "office-erasure"_L1,
    "people-erasure"_L1, "presence"_L1 };

} // namespace

FieldRule ruleOf(const QString &kind, const QString &path)
{
    const auto found = std::ranges::find_if(
        ruleTable, [&](const RuleEntry &entry) { return entry.kind == kind && entry.path == path; });
    // No person could choose between two of these: names as they were then, marks, histories, ticks.
    const bool isNobodys = kind == "invitation"_L1 || kind == "reply"_L1 || kind == "attendance"_L1 || kind == "sms"_L1
        || kind == "smsto"_L1 || kind == "deputy"_L1 || kind == "workflow"_L1;
    const bool isOfReview = kind == "review"_L1 && (path == "taking"_L1 || path.count(u'.') >= 2);
    const auto usual = isNobodys || isOfReview ? FieldRule::Server : FieldRule::Value;
    return found == ruleTable.end() ? usual : found->rule;
}

bool serverDecides(const QString &kind)
{
    return std::ranges::any_of(serverKinds, [&](QLatin1StringView name) { return name == kind; });
}

} // namespace bubenik::merging
