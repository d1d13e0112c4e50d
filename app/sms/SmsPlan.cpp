#include "sms/SmsPlan.h"

#include "people/Audience.h"
#include "sms/QuietHours.h"
#include "sms/SmsSteps.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <array>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array smsStepNames { "send"_L1, "no-number"_L1, "landline"_L1, "abroad"_L1, "no-consent"_L1,
    "shared-number"_L1, "same-household"_L1 };
constexpr qsizetype mostParts = 3; // that gateways take

// The first mobile of the country; else one abroad; else whatever there is, to be shown.
QString bestNumber(const Contact &contact)
{
    for (const auto kind : { PhoneKind::CzechMobile, PhoneKind::Abroad, PhoneKind::CzechOther }) {
        const auto found
            = std::ranges::find_if(contact.phones, [kind](const QString &phone) { return phoneKindOf(phone) == kind; });
        if (found != contact.phones.cend()) {
            return QString(*found).remove(u' ');
        }
    }
    return {};
}

SmsStep stepOf(const Contact &contact, const QString &number, bool includesAbroad)
{
    if (contact.deletedAt || !mayWrite(contact, purpose::broadcast)) {
        return SmsStep::NoConsent;
    }
    if (number.isEmpty()) {
        return SmsStep::NoNumber;
    }
    switch (phoneKindOf(number)) {
    case PhoneKind::CzechOther:
        return SmsStep::Landline;
    case PhoneKind::Abroad:
        return includesAbroad ? SmsStep::Send : SmsStep::Abroad;
    case PhoneKind::CzechMobile:
        break;
    }
    return SmsStep::Send;
}

// The numbers that the message went to, or may have gone to.
Result<QHash<ContactId, QString>> reachedBy(Stores &stores, const QString &message)
{
    const auto recipients = stores.sms.recipients({ message });
    if (!recipients) {
        return fail(recipients.error());
    }
    QHash<ContactId, QString> reached;
    for (const auto &recipient : *recipients) {
        if (recipient.state == SmsState::Sent || recipient.state == SmsState::Sending
            || recipient.state == SmsState::Unconfirmed) {
            reached.insert(recipient.contact, recipient.number);
        }
    }
    return reached;
}

Result<QList<Contact>> contactsFor(Stores &stores, const SmsOrder &order)
{
    if (!order.toTheSame) {
        return contactsOf(stores, order.recipients);
    }
    const auto reached = reachedBy(stores, order.corrects);
    if (!reached) {
        return fail(reached.error());
    }
    QList<Contact> contacts;
    for (auto one = reached->cbegin(); one != reached->cend(); ++one) {
        auto contact = stores.contacts.load(one.key());
        if (!contact && contact.error().kind != ErrorKind::NotFound) { // erased meanwhile: there is no number any more
            return fail(contact.error());
        }
        if (contact) {
            // The phone that has the first message gets the correction.
            const auto had = tidyPhone(one.value());
            if (contact->phones.removeAll(had) > 0) {
                contact->phones.prepend(had);
            }
            contacts.append(*contact);
        }
    }
    std::ranges::sort(contacts, {}, [](const Contact &contact) { return displayName(contact); });
    return contacts;
}

Result<void> checkText(const QString &text, const sms::Count &count)
{
    if (text.trimmed().isEmpty()) {
        return fail(ErrorKind::Invalid, u"no text"_s, u"sms-empty"_s);
    }
    if (count.parts.size() > mostParts) {
        return fail(ErrorKind::TooLarge, u"more than three parts"_s, u"sms-long"_s);
    }
    return {};
}

void planRecipients(SmsPlan &plan, const QList<Contact> &contacts, const SmsOrder &order)
{
    QSet<QString> numbers;
    QHash<QString, int> households;
    for (const auto &contact : contacts) {
        PlannedSms planned { contact.id, displayName(contact), bestNumber(contact) };
        planned.step = stepOf(contact, planned.number, order.includesAbroad);
        planned.isAbroad = !planned.number.isEmpty() && phoneKindOf(planned.number) == PhoneKind::Abroad;
        const auto household = householdKey(contact);
        if (planned.step == SmsStep::Send && numbers.contains(planned.number)) {
            planned.step = SmsStep::SharedNumber;
        } else if (planned.step == SmsStep::Send && order.onePerHousehold && !order.toTheSame && !household.isEmpty()
            && households.contains(household)) {
            planned.step = SmsStep::SameHousehold;
        }
        if (planned.step == SmsStep::Send) {
            numbers.insert(planned.number);
            const int already = household.isEmpty() ? 0 : households[household]++;
            plan.households += already == 1 ? 1 : 0;
        }
        plan.recipients.append(planned);
    }
}

Result<SmsRules> rulesOf(Stores &stores, const ChannelId &channel)
{
    const auto config = stores.channels.load(channel);
    return config ? smsRulesOf(*config) : fail(config.error());
}

Result<void> writeDown(Stores &stores, const SmsMessage &message, const SmsPlan &plan, Instant now)
{
    BUBENIK_TRY(stores.sms.save(message, now));
    const auto desk = stores.settings.deskId();
    for (const auto &planned : plan.recipients) {
        if (planned.step != SmsStep::Send) {
            continue;
        }
        SmsRecipient recipient { .id = smsRecipientId(message.id, planned.contact),
            .message = message.id,
            .contact = planned.contact,
            .name = planned.name,
            .number = planned.number,
            .channel = message.channel,
            .desk = desk,
            .mark = newUuid(now),
            .due = message.due };
        addHistory(recipient, now, u"planned"_s);
        BUBENIK_TRY(stores.sms.save(recipient, now));
    }
    return {};
}

} // namespace

QString toString(SmsStep step)
{
    return smsStepNames[static_cast<size_t>(step)];
}

int SmsPlan::number(SmsStep step) const
{
    return static_cast<int>(std::ranges::count(recipients, step, &PlannedSms::step));
}

int SmsPlan::abroad() const
{
    return static_cast<int>(std::ranges::count_if(
        recipients, [](const PlannedSms &planned) { return planned.step == SmsStep::Send && planned.isAbroad; }));
}

QStringList SmsPlan::numbers() const
{
    QStringList all;
    for (const auto &planned : recipients) {
        if (planned.step == SmsStep::Send) {
            all.append(planned.number);
        }
    }
    return all;
}

Result<SmsPlan> planSms(Stores &stores, const SmsOrder &order, const Zone &zone, Instant now)
{
    const auto rules = rulesOf(stores, order.channel);
    if (!rules) {
        return fail(rules.error());
    }
    SmsPlan plan { .count = sms::count(order.text) };
    BUBENIK_TRY(checkText(order.text, plan.count));
    if (isEmpty(order.recipients) && !order.toTheSame) {
        return fail(ErrorKind::Invalid, u"for nobody"_s, u"no-audience"_s);
    }
    const auto contacts = contactsFor(stores, order);
    if (!contacts) {
        return fail(contacts.error());
    }
    planRecipients(plan, *contacts, order);
    if (rules->pricePerPart != noMoney) {
        plan.price = rules->pricePerPart * plan.count.parts.size() * plan.toSend();
    }
    const auto wanted = order.at.value_or(order.atOnce ? now : now + smsRecallWindow);
    plan.due = order.isEmergency ? wanted : afterQuietHours(*rules, zone, wanted);
    plan.isMoved = plan.due != wanted;
    return plan;
}

Result<SmsMessage> orderSms(Stores &stores, const SmsOrder &order, const Zone &zone, Instant now)
{
    SmsMessage message { .id = newSmsMessageId(now),
        .text = order.text,
        .source = order.source,
        .corrects = order.corrects,
        .recipients = order.recipients,
        .includesAbroad = order.includesAbroad,
        .onePerHousehold = order.onePerHousehold,
        .channel = order.channel,
        .isEmergency = order.isEmergency,
        .author = order.author,
        .createdAt = now };
    const auto written = stores.database->transaction([&]() -> Result<void> {
        const auto plan = planSms(stores, order, zone, now);
        if (!plan) {
            return fail(plan.error());
        }
        if (plan->toSend() == 0) {
            return fail(ErrorKind::Invalid, u"nobody can get it"_s, u"no-recipients"_s);
        }
        message.due = plan->due;
        return writeDown(stores, message, *plan, now);
    });
    return written ? Result<SmsMessage>(message) : fail(written.error());
}

Result<void> rewordSms(Stores &stores, const SmsMessageId &id, const QString &text, Instant now)
{
    return stores.database->transaction([&]() -> Result<void> {
        BUBENIK_TRY(checkText(text, sms::count(text)));
        auto message = stores.sms.load(id);
        const auto recipients = message ? stores.sms.recipients(id) : fail(message.error());
        if (!recipients) {
            return fail(recipients.error());
        }
        const bool isWhole = std::ranges::all_of(*recipients, [](const SmsRecipient &recipient) {
            return recipient.state == SmsState::Planned && recipient.attempts == 0;
        });
        if (!isWhole) {
            return fail(ErrorKind::Invalid, u"some of it is out"_s, u"sms-begun"_s);
        }
        message->text = text;
        return stores.sms.save(*message, now);
    });
}

Result<void> pauseSms(Stores &stores, const SmsMessageId &id, bool isPaused, Instant now)
{
    return stores.database->transaction([&]() -> Result<void> {
        auto message = stores.sms.load(id);
        if (!message) {
            return fail(message.error());
        }
        message->isPaused = isPaused;
        return stores.sms.save(*message, now);
    });
}

Result<int> cancelSms(Stores &stores, const SmsMessageId &id, Instant now)
{
    int cancelled = 0;
    const auto written = stores.database->transaction([&]() -> Result<void> {
        auto message = stores.sms.load(id);
        const auto recipients = message ? stores.sms.recipients(id) : fail(message.error());
        if (!recipients) {
            return fail(recipients.error());
        }
        for (auto recipient : *recipients) {
            if (recipient.state == SmsState::Planned) {
                smsstep::drop(recipient, now, u"recalled"_s);
                ++cancelled;
                BUBENIK_TRY(stores.sms.save(recipient, now));
            }
        }
        message->cancelledAt = message->cancelledAt.value_or(now);
        return stores.sms.save(*message, now);
    });
    return written ? Result<int>(cancelled) : fail(written.error());
}

Result<SmsRecipient> resolveSms(Stores &stores, const SmsRecipientId &id, bool wasSent, const QString &by, Instant now)
{
    SmsRecipient resolved;
    const auto written = stores.database->transaction([&]() -> Result<void> {
        auto recipient = stores.sms.recipient(id);
        if (!recipient) {
            return fail(recipient.error());
        }
        if (recipient->state != SmsState::Unconfirmed && recipient->state != SmsState::Failed) {
            return fail(Error { .kind = ErrorKind::Invalid, .code = u"not-uncertain"_s, .subject = recipient->name });
        }
        if (wasSent) {
            smsstep::sent(*recipient, { .remoteId = recipient->remoteId }, now);
        } else {
            smsstep::again(*recipient, now);
        }
        addHistory(*recipient, now, wasSent ? u"resolved-sent"_s : u"resolved-not-sent"_s, by);
        resolved = *recipient;
        return stores.sms.save(*recipient, now);
    });
    return written ? Result<SmsRecipient>(resolved) : fail(written.error());
}

} // namespace bubenik
