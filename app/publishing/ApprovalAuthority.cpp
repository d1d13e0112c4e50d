// Who may approve, and who stands in for whom; declared in Approval.h.
#include "publishing/Approval.h"
#include "publishing/DeliveryChange.h"

#include <algorithm>
#include <array>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

const auto rolesSetting = u"backend/roles"_s;

bool isOnServer(Stores &stores)
{
    return !stores.settings.value(u"backend/url"_s).isEmpty();
}

bool hasApproversRole(Stores &stores)
{
    static constexpr std::array approving { "approver"_L1, "mayor"_L1, "administrator"_L1, "_admin"_L1 };
    const auto roles = stores.settings.value(rolesSetting).split(u' ', Qt::SkipEmptyParts);
    if (roles.isEmpty()) {
        return true; // connected by an older Bubeník, which did not note them: the server decides
    }
    return std::ranges::any_of(approving, [&](QLatin1StringView role) { return roles.contains(role); });
}

} // namespace

Person personHere(Stores &stores, const QString &name)
{
    const auto user = isOnServer(stores) ? stores.settings.value(u"backend/user"_s) : QString();
    return { user.isEmpty() ? name : user, name };
}

Result<void> noteRoles(SettingsStore &settings, const QStringList &roles)
{
    return settings.set(rolesSetting, roles.join(u' '));
}

Result<Authority> authorityOf(Stores &stores, const Person &person, Instant now)
{
    if (!isOnServer(stores) || hasApproversRole(stores)) {
        return Authority { .mayApprove = true, .mayRule = true };
    }
    const auto deputies = stores.reviews.deputies();
    if (!deputies) {
        return fail(deputies.error());
    }
    for (const auto &deputy : *deputies) {
        const bool isNow = deputy.from <= now && now < deputy.until;
        if (isNow && deputy.deputy.user == person.user) {
            return Authority { .mayApprove = true, .standsFor = deputy.approver };
        }
    }
    return Authority {};
}

Result<void> setWorkflow(Stores &stores, const Workflow &workflow, const Edit &edit)
{
    const auto authority = authorityOf(stores, personHere(stores, edit.by), edit.at);
    if (!authority) {
        return fail(authority.error());
    }
    if (!authority->mayRule) {
        return fail(Error { .kind = ErrorKind::Forbidden, .code = u"not-approver"_s });
    }
    return stores.reviews.saveWorkflow(workflow, edit.at);
}

Result<Deputy> nameDeputy(Stores &stores, const Person &deputy, Instant from, Instant until, const Edit &edit)
{
    const auto person = personHere(stores, edit.by);
    const auto authority = authorityOf(stores, person, edit.at);
    if (!authority) {
        return fail(authority.error());
    }
    if (!authority->mayRule) {
        return fail(Error { .kind = ErrorKind::Forbidden, .code = u"not-approver"_s });
    }
    if (until <= from || until <= edit.at || deputy.user.trimmed().isEmpty() || deputy.user == person.user) {
        return refusal(u"deputy-time"_s);
    }
    const Deputy named { person, deputy, from, until };
    BUBENIK_TRY(stores.reviews.saveDeputy(named, edit.at));
    return named;
}

Result<void> dismissDeputy(Stores &stores, const Edit &edit)
{
    return stores.reviews.removeDeputy(personHere(stores, edit.by));
}

} // namespace bubenik
