// The office in a workspace: who may use it, its key, erasing.
#include "HeadlessWorkspacePrivate.h"
#include "office/Anonymise.h"
#include "publishing/Approval.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

const QString rightSetting = u"office/right"_s;

} // namespace

Result<void> mayUseOffice(Stores &stores)
{
    if (stores.settings.value(u"backend/url"_s).isEmpty()) {
        return {};
    }
    // Whoever reads that database of the server has a place in it; losing the right takes it away (SyncEngine). Before
    // the first sync the look at the server tells.
    const auto office = stores.sync.cursor(Audience::Office);
    const auto newsroom = stores.sync.cursor(Audience::Newsroom);
    if (!office || !newsroom) {
        return fail(office ? newsroom.error() : office.error());
    }
    const bool isNew = newsroom->identity.isEmpty() && stores.settings.value(rightSetting) == "yes"_L1;
    return isNew || !office->identity.isEmpty()
        ? Result<void> {}
        : fail(ErrorKind::Forbidden, u"this sign-in may not read the office database"_s, u"office-rights"_s);
}

Result<void> HeadlessWorkspace::mayUseOffice()
{
    return bubenik::mayUseOffice(*d->stores);
}

Result<void> HeadlessWorkspace::noteRights(const BackendCheck &checked)
{
    BUBENIK_TRY(noteRoles(d->stores->settings, checked.account.roles));
    return d->stores->settings.set(rightSetting, checked.readable.contains(Audience::Office) ? u"yes"_s : u"no"_s);
}

Task<void> HeadlessWorkspace::openOffice(office::WhenMissing whenMissing)
{
    BUBENIK_CO_TRY(mayUseOffice());
    auto opening = office::openOffice(*d->stores, *d->secrets, *d->vault, whenMissing);
    const auto opened = co_await std::move(opening);
    BUBENIK_CO_TRY(opened);
    const auto anonymised = office::anonymiseDaily(*d->stores, d->zone, d->clock.now());
    co_return anonymised ? Result<void> {} : fail(anonymised.error());
}

Task<void> HeadlessWorkspace::prepareSync(Audience audience)
{
    if (audience != Audience::Office) {
        co_return {};
    }
    auto opening = office::openOffice(*d->stores, *d->secrets, *d->vault, office::WhenMissing::Make);
    co_return co_await std::move(opening);
}

Task<office::KeyReport> HeadlessWorkspace::officeReport()
{
    auto reporting = office::report(*d->stores, *d->secrets, *d->vault);
    co_return co_await std::move(reporting);
}

Task<QString> HeadlessWorkspace::recoveryKey()
{
    auto opening = openOffice();
    const auto opened = co_await std::move(opening);
    BUBENIK_CO_TRY(opened);
    const auto key = d->vault->key();
    co_return key ? Result<QString>(office::toRecoveryKey(*key)) : fail(d->vault->ready().error());
}

Task<void> HeadlessWorkspace::recoverOffice(QString typed)
{
    BUBENIK_CO_TRY(mayUseOffice());
    auto recovering = office::recover(*d->stores, *d->secrets, *d->vault, std::move(typed));
    co_return co_await std::move(recovering);
}

Task<void> HeadlessWorkspace::startOfficeOver()
{
    BUBENIK_CO_TRY(mayUseOffice());
    auto starting = office::startOver(*d->stores, *d->secrets, *d->vault);
    co_return co_await std::move(starting);
}

Task<office::Erased> HeadlessWorkspace::eraseVisits(QStringList ids)
{
    auto opening = openOffice();
    const auto opened = co_await std::move(opening);
    BUBENIK_CO_TRY(opened);
    for (const auto &id : QStringList(ids)) {
        const auto followups = d->stores->visits.followupsOf({ id });
        if (!followups) {
            co_return fail(followups.error());
        }
        for (const auto &followup : *followups) {
            ids.append(followup.id.value);
        }
    }
    if (!backend().isConnected()) {
        const auto erased = d->stores->sync.erase(ids);
        co_return erased ? Result<office::Erased>(office::Erased::Purged) : fail(erased.error());
    }
    const auto engine = backend().sync();
    if (!engine) {
        co_return fail(engine.error());
    }
    auto erasing = (*engine)->erase(Audience::Office, ids);
    const auto erased = co_await std::move(erasing);
    if (!erased && !passesByItself(erased.error().kind)) {
        co_return fail(erased.error());
    }
    if (!erased) {
        co_return office::Erased::Here;
    }
    const auto notices = d->stores->documents.ofKind(u"office-erasure"_s);
    if (!notices) {
        co_return fail(notices.error());
    }
    const bool isPurged
        = std::ranges::all_of(*notices, [](const StoredDocument &notice) { return notice.body[u"purged"_s].toBool(); });
    co_return isPurged ? office::Erased::Purged : office::Erased::Deleted;
}

} // namespace bubenik
