#include "common/ReviewNotices.h"

#include "HeadlessWorkspace.h"
#include "publishing/ReviewList.h"

#include <QCoreApplication>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

struct ReviewNoticeText {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

Notice made(const ReviewItem &item, const QString &what, const QString &title, const QString &text)
{
    return { u"%1/%2/%3"_s.arg(reviewId(item.subject), what, toIso(item.at)), title, text.trimmed(), item.subject.value };
}

} // namespace

Result<QList<Notice>> reviewNotices(Stores &stores, Instant now)
{
    const auto list = reviewsFor(stores, personHere(stores, stores.settings.value(u"author"_s, accountName())), now);
    if (!list) {
        return fail(list.error());
    }
    QList<Notice> notices;
    for (const auto &item : list->toDecide) {
        notices.append(made(item, u"waits"_s, ReviewNoticeText::tr("“%1” waits for approval").arg(item.title),
            ReviewNoticeText::tr("Handed over by %1.").arg(item.by.name) + u' ' + item.note));
    }
    for (const auto &item : list->returned) {
        notices.append(made(item, u"returned"_s, ReviewNoticeText::tr("“%1” came back with remarks").arg(item.title),
            ReviewNoticeText::tr("Returned by %1.").arg(item.by.name) + u' ' + item.note));
    }
    for (const auto &item : list->voided) {
        // One notice however long somebody goes on writing.
        auto notice = made(item, u"void"_s, ReviewNoticeText::tr("Your approval of “%1” is void").arg(item.title),
            ReviewNoticeText::tr("%1 changed the text afterwards. It does not go out until it is approved anew.").arg(item.by.name));
        notice.key = reviewId(item.subject) + u"/void"_s;
        notices.append(notice);
    }
    for (const auto &item : list->urgent) {
        notices.append(made(item, u"urgent"_s, ReviewNoticeText::tr("“%1” was published without approval").arg(item.title),
            ReviewNoticeText::tr("By %1. Reason: %2").arg(item.by.name, item.note)));
    }
    return notices;
}

} // namespace bubenik::ui
