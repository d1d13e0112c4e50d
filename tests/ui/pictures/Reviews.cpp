#include "pictures/Reviews.h"

#include "publishing/Approval.h"
#include "storage/WorkspaceFolder.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Result<PostId> add(Stores &stores, const QString &title, const QString &body, Instant at)
{
    const Post post { .id = newPostId(at), .title = title, .body = body, .author = u"Petr Svoboda"_s };
    const auto saved = stores.posts.save(post, { u"Petr Svoboda"_s, u"psaní"_s, at });
    return saved ? Result<PostId>(post.id) : fail(saved.error());
}

Edit by(const QString &name, Instant at)
{
    return { name, u"schvalování"_s, at };
}

} // namespace

Result<ReviewedPosts> addReviews(const QString &path, Instant now)
{
    const auto folder = WorkspaceFolder::open(path);
    const auto opened = folder ? folder->stores() : Result<std::unique_ptr<Stores>>(fail(folder.error()));
    if (!opened) {
        return fail(opened.error());
    }
    auto &stores = **opened;
    BUBENIK_TRY(setWorkflow(
        stores, { .isRequired = true, .fourEyes = false, .allowsUrgent = true }, by(u"Jana Nováková"_s, now)));
    const auto text
        = u"Od pondělí 7. prosince se uzavře Petlérská ulice mezi školou a náměstím.\n\nObjížďka vede Nádražní ulicí. Autobusy zastavují u kina."_s;
    const auto waiting = add(stores, u"Uzavírka Petlérské ulice od pondělí"_s, text, now - 5h);
    const auto returned = add(
        stores, u"Rozsvícení vánočního stromu"_s, u"Přijďte v neděli na náměstí. Začínáme v 17 hodin."_s, now - 4h);
    const auto voided
        = add(stores, u"Svoz odpadu o svátcích"_s, u"Svoz z pátku 25. prosince se přesouvá na sobotu."_s, now - 3h);
    if (!waiting || !returned || !voided) {
        return fail(!waiting ? waiting.error() : !returned ? returned.error() : voided.error());
    }
    BUBENIK_TRY(submitForReview(stores, *waiting, u"Prosím ještě dnes."_s, by(u"Petr Svoboda"_s, now - 2h)));
    BUBENIK_TRY(addRemark(stores, *waiting, anchorAt(text, { text.indexOf(u"Nádražní ulicí"_s), 14 }),
        u"Není tam v prosinci výkop?"_s, by(u"Jana Nováková"_s, now - 90min)));
    BUBENIK_TRY(submitForReview(stores, *returned, {}, by(u"Petr Svoboda"_s, now - 110min)));
    BUBENIK_TRY(returnWithRemarks(
        stores, *returned, u"Doplňte program a kdo vystoupí."_s, by(u"Jana Nováková"_s, now - 60min)));
    BUBENIK_TRY(approve(stores, *voided, by(u"Jana Nováková"_s, now - 100min)));
    auto edited = stores.posts.load(*voided);
    if (!edited) {
        return fail(edited.error());
    }
    edited->body += u" Nádoby vystavte do 6 hodin."_s;
    BUBENIK_TRY(stores.posts.save(*edited, by(u"Petr Svoboda"_s, now - 30min)));
    return ReviewedPosts { *waiting, *returned, *voided };
}

} // namespace bubenik
