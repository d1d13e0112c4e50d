#include "common/Notices.h"

#include "common/ChannelTroubles.h"
#include "common/ReviewNotices.h"
#include "publishing/DeliveryEngine.h"
#include "words/Words.h"

#include <QCoreApplication>
#include <QSet>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

struct Notices {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

const QString toldSetting = u"notices/told"_s;
constexpr qsizetype mostOneByOne = 3;

QString withFullStops(const QStringList &sentences)
{
    return sentences.join(u' ').simplified();
}

Notice ofChannel(const ChannelTrouble &trouble, const Zone &zone, Instant now)
{
    const auto message = words::explain(trouble.error, trouble.face.name);
    QStringList text;
    if (trouble.nextDue) {
        text.append(Notices::tr("The next post for it is due %1.").arg(words::when(*trouble.nextDue, zone, now)));
    }
    text.append(message.advice);
    return { u"channel:%1/%2/%3"_s.arg(trouble.channel.value, toString(trouble.error.kind), trouble.error.code),
        message.title, withFullStops(text), u"channel:"_s + trouble.channel.value };
}

Notice ofDelivery(const Delivery &delivery, const QString &channelName)
{
    const auto kind = delivery.problem ? delivery.problem->kind : ErrorKind::UnknownOutcome;
    const auto message = words::explain(delivery.problem.value_or(Error { .kind = kind }), channelName);
    const auto title = delivery.state == DeliveryState::Unconfirmed
        ? Notices::tr("“%1”: is it on %2?").arg(delivery.released.title, channelName)
        : Notices::tr("“%1” did not get to %2").arg(delivery.released.title, channelName);
    return { u"%1/%2/%3"_s.arg(delivery.id.value, toString(delivery.state), toString(kind)), title,
        withFullStops({ message.title, message.advice }), delivery.id.value };
}

Result<QList<Notice>> deliveriesInNeed(Stores &stores, const QSet<ChannelId> &brokenChannels)
{
    const auto needing = stores.deliveries.needingPerson();
    const auto channels = needing ? stores.channels.all() : fail(needing.error());
    if (!channels) {
        return fail(channels.error());
    }
    QHash<ChannelId, QString> names;
    for (const auto &config : *channels) {
        names.insert(config.id, faceOf(config).name);
    }
    QList<Notice> notices;
    for (const auto &delivery : *needing) {
        // What waits for a sign-in is told by the channel's own notice.
        const bool waitsForChannel = brokenChannels.contains(delivery.channel) && delivery.problem
            && (delivery.problem->kind == ErrorKind::Auth || delivery.problem->kind == ErrorKind::Forbidden);
        if (isPersonsTurn(delivery) && !waitsForChannel) {
            notices.append(ofDelivery(delivery, names.value(delivery.channel, delivery.channel.value)));
        }
    }
    return notices;
}

Notice summary(const QList<Notice> &deliveries)
{
    return { u"deliveries"_s, Notices::tr("%n deliveries need you", nullptr, int(deliveries.size())),
        Notices::tr("Open the outbox: it says what happened and what to do."), deliveries.first().document };
}

// Those of `current` that were not told before.
Result<QList<Notice>> untold(Stores &stores, const QList<Notice> &current)
{
    const auto told = stores.settings.value(toldSetting).split(u'\n', Qt::SkipEmptyParts);
    QList<Notice> fresh;
    QStringList now;
    for (const auto &notice : current) {
        now.append(notice.key);
        if (!told.contains(notice.key)) {
            fresh.append(notice);
        }
    }
    if (now != told) {
        BUBENIK_TRY(stores.settings.set(toldSetting, now.join(u'\n')));
    }
    return fresh;
}

bool isOfDelivery(const Notice &notice)
{
    return !notice.key.startsWith("channel:"_L1) && !notice.key.startsWith("review:"_L1);
}

} // namespace

Result<QList<Notice>> takeNotices(Stores &stores, const Zone &zone, Instant now)
{
    const auto troubles = gatherTroubles(stores, now);
    if (!troubles) {
        return fail(troubles.error());
    }
    QList<Notice> current;
    QSet<ChannelId> broken;
    for (const auto &trouble : *troubles) {
        current.append(ofChannel(trouble, zone, now));
        broken.insert(trouble.channel);
    }
    const auto deliveries = deliveriesInNeed(stores, broken);
    if (!deliveries) {
        return fail(deliveries.error());
    }
    const auto reviews = reviewNotices(stores, now);
    if (!reviews) {
        return fail(reviews.error());
    }
    auto fresh = untold(stores, current + *reviews + *deliveries);
    if (!fresh) {
        return fresh;
    }
    QList<Notice> ofDeliveries;
    std::ranges::copy_if(*fresh, std::back_inserter(ofDeliveries), isOfDelivery);
    if (ofDeliveries.size() > mostOneByOne) {
        fresh->removeIf(isOfDelivery);
        fresh->append(summary(ofDeliveries));
    }
    return fresh;
}

} // namespace bubenik::ui
