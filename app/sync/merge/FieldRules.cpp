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
    RuleEntry { "post"_L1, "author"_L1, FieldRule::Server },
    RuleEntry { "post"_L1, "changedBy"_L1, FieldRule::Server },
    RuleEntry { "post"_L1, "createdAt"_L1, FieldRule::Earlier },
    RuleEntry { "post"_L1, "changedAt"_L1, FieldRule::Later },
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
};

constexpr std::array serverKinds { "activity"_L1, "attachment"_L1, "claim"_L1, "erasure"_L1, "office-erasure"_L1,
    "people-erasure"_L1, "presence"_L1 };

} // namespace

FieldRule ruleOf(const QString &kind, const QString &path)
{
    const auto found = std::ranges::find_if(
        ruleTable, [&](const RuleEntry &entry) { return entry.kind == kind && entry.path == path; });
    return found == ruleTable.end() ? FieldRule::Value : found->rule;
}

bool serverDecides(const QString &kind)
{
    return std::ranges::any_of(serverKinds, [&](QLatin1StringView name) { return name == kind; });
}

} // namespace bubenik::merging
