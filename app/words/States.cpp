#include "words/Words.h"

#include <QCoreApplication>

namespace bubenik::words {

using namespace Qt::StringLiterals;

namespace {

struct StateText {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

struct HistoryText {
    const char *what;
    const char *text;
};

const HistoryText historyTexts[] = {
    //: Czech: zapsáno k odeslání
    { "planned", QT_TRANSLATE_NOOP("Words", "written down to be sent") },
    //: Czech: změněn čas
    { "rescheduled", QT_TRANSLATE_NOOP("Words", "time changed") },
    //: Czech: změny uvolněny k odeslání
    { "released", QT_TRANSLATE_NOOP("Words", "changes released") },
    //: Czech: text zkopírován k předání
    { "copied", QT_TRANSLATE_NOOP("Words", "text copied to be handed over") },
    //: Czech: otevřena stránka služby
    { "opened", QT_TRANSLATE_NOOP("Words", "page of the service opened") },
    //: Czech: předáno ručně
    { "ticked-off", QT_TRANSLATE_NOOP("Words", "handed over by hand") },
    //: Czech: odesláno
    { "sent", QT_TRANSLATE_NOOP("Words", "sent") },
    //: Czech: změny odeslány
    { "updated", QT_TRANSLATE_NOOP("Words", "changes sent") },
    //: Czech: dohledáno na druhé straně, znovu se neposílalo
    { "adopted", QT_TRANSLATE_NOOP("Words", "found on the other side, not sent again") },
    //: Czech: předáno, vyjde samo
    { "handed-over", QT_TRANSLATE_NOOP("Words", "handed over, appears by itself") },
    //: Czech: venku, ověřeno očima čtenáře
    { "live", QT_TRANSLATE_NOOP("Words", "live, seen as a reader sees it") },
    //: Czech: neví se, zda dorazilo
    { "unconfirmed", QT_TRANSLATE_NOOP("Words", "outcome unknown") },
    //: Czech: hledáno na druhé straně
    { "looked-up", QT_TRANSLATE_NOOP("Words", "looked for on the other side") },
    //: Czech: na druhé straně to není
    { "not-found", QT_TRANSLATE_NOOP("Words", "not there on the other side") },
    //: Czech: nepodařilo se, zkusí se znovu
    { "retry", QT_TRANSLATE_NOOP("Words", "did not succeed, will be tried again") },
    //: Czech: nepodařilo se
    { "failed", QT_TRANSLATE_NOOP("Words", "failed") },
    //: Czech: nestihlo se včas
    { "missed", QT_TRANSLATE_NOOP("Words", "missed its time") },
    //: Czech: zkusit znovu hned
    { "retried", QT_TRANSLATE_NOOP("Words", "to be tried again now") },
    //: Czech: úprava se udělá smazáním a novým vydáním
    { "replacing", QT_TRANSLATE_NOOP("Words", "the change is made by deleting it and publishing it anew") },
    //: Czech: je to příliš dopředu, čeká zatím tady
    { "taken-back", QT_TRANSLATE_NOOP("Words", "too far ahead for the channel, waits here for now") },
    //: Czech: nepodařilo se zjistit, zda dorazilo
    { "cannot-tell", QT_TRANSLATE_NOOP("Words", "could not be found out") },
    //: Czech: platnost skončila, občanům se to řekne
    { "expired", QT_TRANSLATE_NOOP("Words", "its validity ended, citizens are told") },
    //: Czech: čeká na síť
    { "waiting-offline", QT_TRANSLATE_NOOP("Words", "waiting for the network") },
    //: Czech: na webu to někdo smazal
    { "gone", QT_TRANSLATE_NOOP("Words", "somebody deleted it on the website") },
    //: Czech: čeká na schválení
    { "held", QT_TRANSLATE_NOOP("Words", "waits for approval") },
    //: Czech: mělo už být venku, ale není
    { "overdue", QT_TRANSLATE_NOOP("Words", "should be out already, but is not") },
    //: Czech: na webu je to jinak, než se odeslalo
    { "mismatch", QT_TRANSLATE_NOOP("Words", "the website shows something else than was sent") },
    //: Czech: je tam dvakrát, odeslaly to dva počítače
    { "second-item", QT_TRANSLATE_NOOP("Words", "there twice: two computers sent it") },
    //: Czech: kanál něco vynechal
    { "warned", QT_TRANSLATE_NOOP("Words", "the channel left something out") },
    //: Czech: hodiny tohoto počítače nejdou správně, platí hodiny webu
    { "wrong-clock", QT_TRANSLATE_NOOP("Words", "the clock of this computer is wrong, the website's clock was used") },
    //: Czech: na webu to mezitím někdo změnil
    { "conflict", QT_TRANSLATE_NOOP("Words", "somebody changed it on the website meanwhile") },
    //: Czech: požádáno o zrušení
    { "cancel-asked", QT_TRANSLATE_NOOP("Words", "asked to cancel") },
    //: Czech: zrušeno
    { "cancelled", QT_TRANSLATE_NOOP("Words", "cancelled") },
    //: Czech: staženo
    { "withdrawn", QT_TRANSLATE_NOOP("Words", "withdrawn") },
    //: Czech: člověk potvrdil, že dorazilo
    { "resolved-sent", QT_TRANSLATE_NOOP("Words", "a person confirmed that it arrived") },
    //: Czech: člověk potvrdil, že nedorazilo
    { "resolved-not-sent", QT_TRANSLATE_NOOP("Words", "a person confirmed that it did not arrive") },
    //: Czech: platí naše verze
    { "take-mine", QT_TRANSLATE_NOOP("Words", "our version holds") },
    //: Czech: převzata verze z webu
    { "take-theirs", QT_TRANSLATE_NOOP("Words", "the website's version was taken over") },
};

// Today's times need no day: "live since 7:00".
QString since(Instant instant, const Zone &zone, Instant now)
{
    const auto local = zone.toLocal(instant);
    return local.date() == zone.toLocal(now).date() ? local.toString(u"H:mm"_s) : when(instant, zone, now);
}

QString plannedState(const Delivery &delivery, const Zone &zone, Instant now)
{
    if (delivery.problem && delivery.problem->code == "not-approved"_L1) {
        return shortly(*delivery.problem); // a person's turn, not the clock's
    }
    if (delivery.problem && delivery.problem->kind == ErrorKind::Offline) {
        //: Czech: čeká na síť
        return StateText::tr("waiting for the network");
    }
    if (delivery.problem && delivery.nextAttempt) {
        //: Czech: %1, další pokus %2
        return StateText::tr("%1, next try %2").arg(shortly(*delivery.problem), when(*delivery.nextAttempt, zone, now));
    }
    if (delivery.wish == Wish::Withdraw) {
        //: Czech: čeká na stažení
        return StateText::tr("waiting to be withdrawn");
    }
    if (delivery.due <= now) {
        //: Czech: čeká na odeslání
        return StateText::tr("waiting to be sent");
    }
    //: Czech: naplánováno na %1
    return StateText::tr("scheduled for %1").arg(when(delivery.due, zone, now));
}

QString handedOverState(const Delivery &delivery, const Zone &zone, Instant now)
{
    if (delivery.wish == Wish::Withdraw) {
        //: Czech: předáno webu, čeká na stažení
        return StateText::tr("handed over to the website, waiting to be withdrawn");
    }
    if (delivery.problem && delivery.problem->kind == ErrorKind::CronDead) {
        return shortly(*delivery.problem);
    }
    if (!isAcknowledged(delivery)) {
        //: Czech: předáno webu, změna čeká na odeslání
        return StateText::tr("handed over to the website, a change waits to be sent");
    }
    if (delivery.due <= now) {
        //: Czech: předáno webu, čeká se, až ho zveřejní
        return StateText::tr("handed over to the website, about to appear");
    }
    //: Czech: předáno webu, vyjde %1
    return StateText::tr("handed over to the website, appears %1").arg(when(delivery.due, zone, now));
}

QString liveState(const Delivery &delivery, const Zone &zone, Instant now)
{
    const auto start = since(delivery.due, zone, now);
    if (delivery.wish == Wish::Withdraw) {
        //: Czech: venku od %1, čeká na stažení
        return StateText::tr("live since %1, waiting to be withdrawn").arg(start);
    }
    if (!isAcknowledged(delivery)) {
        //: Czech: venku od %1, změna čeká na odeslání
        return StateText::tr("live since %1, a change waits to be sent").arg(start);
    }
    if (delivery.problem) {
        //: Czech: venku od %1, ale %2
        return StateText::tr("live since %1, but %2").arg(start, shortly(*delivery.problem));
    }
    //: Czech: venku od %1 ✓ ověřeno
    return StateText::tr("live since %1 ✓ verified").arg(start);
}

QString unconfirmedState(const Delivery &delivery)
{
    if (delivery.nextAttempt) {
        //: Czech: nejisté – ověřuje se
        return StateText::tr("uncertain – being looked up");
    }
    //: Czech: nejisté – podívejte se
    return StateText::tr("uncertain – please look");
}

QString failedState(const Delivery &delivery)
{
    if (!delivery.problem) {
        //: Czech: nepodařilo se
        return StateText::tr("failed");
    }
    if (delivery.problem->kind == ErrorKind::Missed) {
        //: Czech: nestihlo se včas – rozhodněte
        return StateText::tr("missed its time – please decide");
    }
    //: Czech: nepodařilo se – %1
    return StateText::tr("failed – %1").arg(shortly(*delivery.problem));
}

} // namespace

QString state(PostState state)
{
    switch (state) {
    case PostState::Draft:
        //: Czech: koncept
        return StateText::tr("draft");
    case PostState::Approved:
        //: Czech: schváleno
        return StateText::tr("approved");
    case PostState::ForReview:
        //: Czech: čeká na schválení
        return StateText::tr("waits for approval");
    case PostState::Returned:
        //: Czech: vráceno s připomínkami
        return StateText::tr("returned with remarks");
    case PostState::Scheduled:
        //: Czech: naplánováno
        return StateText::tr("scheduled");
    case PostState::Live:
        //: Czech: venku
        return StateText::tr("live");
    case PostState::Problem:
        //: Czech: potřebuje vás
        return StateText::tr("needs you");
    case PostState::Archived:
        //: Czech: v archivu
        return StateText::tr("archived");
    case PostState::Deleted:
        break;
    }
    //: Czech: v koši
    return StateText::tr("in the bin");
}

QString state(const Delivery &delivery, const Zone &zone, Instant now)
{
    switch (delivery.state) {
    case DeliveryState::Planned:
        return plannedState(delivery, zone, now);
    case DeliveryState::Sending:
        //: Czech: odesílá se
        return StateText::tr("being sent");
    case DeliveryState::HandedOver:
        return handedOverState(delivery, zone, now);
    case DeliveryState::Live:
        return liveState(delivery, zone, now);
    case DeliveryState::Unconfirmed:
        return unconfirmedState(delivery);
    case DeliveryState::Failed:
        if (delivery.problem && delivery.problem->code == QLatin1StringView("hand-over")) {
            return shortly(*delivery.problem); // nothing failed: a person hands it over
        }
        return failedState(delivery);
    case DeliveryState::Cancelled:
        break;
    }
    //: Czech: zrušeno
    return StateText::tr("cancelled");
}

QString historyLine(const HistoryEntry &entry)
{
    for (const auto &known : historyTexts) {
        if (entry.what == QLatin1StringView(known.what)) {
            return QCoreApplication::translate("Words", known.text);
        }
    }
    return entry.what;
}

} // namespace bubenik::words
