#include "overview/OverviewData.h"

#include "HeadlessWorkspace.h"
#include "domain/Delivery.h"
#include "words/OpenDayWords.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <algorithm>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysAhead = 7;
constexpr int draftRows = 5;
constexpr int commentsLookedAt = 500;

QList<OverviewDay> byDay(const QList<Delivery> &deliveries, const Zone &zone, QDate today)
{
    QList<OverviewDay> days { { today, {} } };
    for (const Delivery &delivery : deliveries) {
        const QDate date = zone.toLocal(delivery.due).date();
        if (days.constLast().date != date) {
            days.append({ date, {} });
        }
        days.last().deliveries.append(delivery);
    }
    return days;
}

QString postOf(Stores &stores, const QString &document)
{
    const auto delivery = document.startsWith("delivery:"_L1) ? stores.deliveries.load({ document })
                                                              : Result<Delivery>(fail(ErrorKind::NotFound));
    return delivery ? delivery->post.value : document;
}

QString titleOf(Stores &stores, const QString &document)
{
    if (document.startsWith("channel:"_L1)) {
        const auto channel = stores.channels.load({ document.section(u':', 1) });
        return channel ? faceOf(*channel).name : document;
    }
    if (document.startsWith("visit:"_L1)) {
        const auto visit = stores.visits.load({ document });
        return visit ? visit->topic : QString();
    }
    const auto post = stores.posts.load({ document });
    return post ? post->title : QString();
}

Result<QList<OverviewConflict>> gatherConflicts(Stores &stores)
{
    const auto all = stores.conflicts.all();
    if (!all) {
        return fail(all.error());
    }
    QList<OverviewConflict> found;
    for (const auto &conflict : *all) {
        const auto document = postOf(stores, conflict.document);
        const auto known
            = std::find_if(found.begin(), found.end(), [&](const auto &entry) { return entry.document == document; });
        if (known != found.end()) {
            ++known->places;
        } else {
            found.append({ document, titleOf(stores, document), conflict.theirsBy, 1 });
        }
    }
    return found;
}

Result<QList<OverviewComments>> gatherComments(Stores &stores)
{
    const auto waiting = stores.comments.waiting(commentsLookedAt);
    if (!waiting) {
        return fail(waiting.error());
    }
    QList<OverviewComments> found;
    for (const auto &comment : *waiting) {
        const auto known = std::find_if(
            found.begin(), found.end(), [&](const auto &entry) { return entry.post == comment.post; });
        if (known != found.end()) {
            ++known->waiting;
        } else {
            found.append({ comment.post, titleOf(stores, comment.post.value), 1 });
        }
    }
    return found;
}

Result<QList<OverviewMissing>> gatherMissing(Stores &stores, Instant now)
{
    const auto overdue = stores.sightings.overdue(now);
    if (!overdue) {
        return fail(overdue.error());
    }
    QList<OverviewMissing> found;
    for (const auto &sighting : *overdue) {
        const auto delivery = stores.deliveries.load(sighting.delivery);
        if (delivery && delivery->wish == Wish::Publish && delivery->state != DeliveryState::Cancelled) {
            found.append({ delivery->post.value, delivery->released.title, sighting.channel,
                sighting.problem == Sighting::Problem::NoEnclosure, sighting.problemSince.value_or(now) });
        }
    }
    std::ranges::sort(found, {}, &OverviewMissing::since);
    return found;
}

QString fingerprintOf(const OverviewData &data)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto add = [&hash](const QString &text) { hash.addData((text + u'\n').toUtf8()); };
    const auto addDelivery = [&](const Delivery &delivery) {
        hash.addData(QJsonDocument(toJson(delivery)).toJson(QJsonDocument::Compact));
        add(delivery.id.value);
    };
    for (const auto &day : data.days) {
        add(day.date.toString(Qt::ISODate));
        std::for_each(day.deliveries.begin(), day.deliveries.end(), addDelivery);
    }
    std::for_each(data.needing.begin(), data.needing.end(), addDelivery);
    for (const auto &conflict : data.conflicts) {
        add(u"%1 %2 %3 %4"_s.arg(conflict.document, conflict.title, conflict.by).arg(conflict.places));
    }
    for (const auto &trouble : data.troubles) {
        hash.addData(QJsonDocument(toJson(trouble.error)).toJson(QJsonDocument::Compact));
        add(u"%1 %2 %3 %4"_s.arg(trouble.channel.value, trouble.face.name, trouble.nextTitle).arg(trouble.nextDue ? toMillis(*trouble.nextDue) : 0));
    }
    for (const auto &comments : data.comments) {
        add(u"%1 %2 %3"_s.arg(comments.post.value, comments.title).arg(comments.waiting));
    }
    for (const auto &items : { data.reviews.toDecide, data.reviews.returned, data.reviews.voided, data.reviews.urgent }) {
        for (const auto &item : items) {
            add(u"%1 %2 %3 %4"_s.arg(item.subject.value, item.title, item.by.name).arg(toMillis(item.at)));
        }
        add({});
    }
    for (const auto &missing : data.missing) {
        add(u"%1 %2 %3 %4 %5"_s.arg(missing.document, missing.title, missing.channel.value).arg(missing.lacksSound).arg(toMillis(missing.since)));
    }
    for (const auto &promise : data.promises) {
        add(u"%1 %2 %3 %4"_s.arg(promise.id.value, promise.text, promise.detail).arg(promise.isOverdue));
    }
    for (const auto &draft : data.drafts) {
        add(u"%1 %2 %3 %4"_s.arg(draft.id.value, draft.title).arg(int(draft.state)).arg(toMillis(draft.changedAt)));
    }
    for (auto face = data.channels.begin(); face != data.channels.end(); ++face) {
        add(face.key() + u' ' + face->name + u' ' + face->icon);
    }
    add(QString::number(data.more));
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

namespace {

constexpr int promisesAhead = 7; // days

// Nothing while the office is closed, or is not for this person.
Result<QList<OverviewPromise>> gatherPromises(Stores &stores, QDate today)
{
    const auto open = stores.visits.openFollowups();
    if (!open) {
        return open.error().kind == ErrorKind::NoKeychain ? Result<QList<OverviewPromise>>(QList<OverviewPromise> {})
                                                          : fail(open.error());
    }
    QList<OverviewPromise> promises;
    for (const auto &followup : *open) {
        if (followup.due && *followup.due <= today.addDays(promisesAhead)) {
            QStringList parts { followup.responsible, words::dayInWords(*followup.due) };
            parts.removeAll(QString());
            promises.append({ followup.id, followup.text, parts.join(u" · "_s), isOverdue(followup, today) });
        }
    }
    return promises;
}

} // namespace

Result<OverviewData> gatherOverview(Stores &stores, const Zone &zone, Instant now)
{
    OverviewData data;
    const QDate today = zone.toLocal(now).date();
    const auto from = zone.fromLocal(today, QTime(0, 0));
    const auto to = zone.fromLocal(today.addDays(daysAhead), QTime(0, 0));
    if (!from || !to) {
        return fail(from ? to.error() : from.error());
    }
    auto week = stores.deliveries.between(*from, *to);
    if (!week) {
        return fail(week.error());
    }
    week->removeIf([](const Delivery &delivery) { return delivery.state == DeliveryState::Cancelled; });
    data.more = int(qMax<qsizetype>(0, week->size() - overviewRows));
    data.days = byDay(week->mid(0, overviewRows), zone, today);
    const auto needing = stores.deliveries.needingPerson();
    if (!needing) {
        return fail(needing.error());
    }
    data.needing = *needing;
    auto conflicts = gatherConflicts(stores);
    if (!conflicts) {
        return fail(conflicts.error());
    }
    data.conflicts = std::move(*conflicts);
    auto troubles = gatherTroubles(stores, now);
    if (!troubles) {
        return fail(troubles.error());
    }
    data.troubles = std::move(*troubles);
    auto missing = gatherMissing(stores, now);
    if (!missing) {
        return fail(missing.error());
    }
    data.missing = std::move(*missing);
    auto comments = gatherComments(stores);
    if (!comments) {
        return fail(comments.error());
    }
    data.comments = std::move(*comments);
    auto reviews = reviewsFor(stores, personHere(stores, stores.settings.value(u"author"_s, accountName())), now);
    if (!reviews) {
        return fail(reviews.error());
    }
    data.reviews = std::move(*reviews);
    auto promises = gatherPromises(stores, today);
    if (!promises) {
        return fail(promises.error());
    }
    data.promises = std::move(*promises);
    const auto channels = stores.channels.all();
    if (!channels) {
        return fail(channels.error());
    }
    data.channels = facesOf(*channels);
    const auto keys = stores.posts.keys(PostFilter::Drafts, draftRows);
    if (!keys) {
        return fail(keys.error());
    }
    auto drafts = stores.posts.rows(*keys);
    if (!drafts) {
        return fail(drafts.error());
    }
    data.drafts = std::move(*drafts);
    data.fingerprint = fingerprintOf(data);
    return data;
}

} // namespace bubenik::ui
