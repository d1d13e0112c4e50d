#include "cli/SmsDocuments.h"

#include "words/SmsWords.h"
#include "words/Words.h"

#include <QCoreApplication>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct SmsShown {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonValue crownsJson(qint64 money)
{
    constexpr double thousand = 1000.0;
    return money == noMoney ? QJsonValue() : QJsonValue(static_cast<double>(money) / thousand);
}

QString crownsText(qint64 money)
{
    return money == noMoney ? SmsShown::tr("unknown") : words::crowns(money);
}

constexpr std::array leftOutSteps { SmsStep::NoNumber, SmsStep::Landline, SmsStep::Abroad, SmsStep::NoConsent,
    SmsStep::SharedNumber, SmsStep::SameHousehold };

QString leftOutWord(SmsStep step)
{
    switch (step) {
    case SmsStep::NoNumber:
        return SmsShown::tr("without a phone number");
    case SmsStep::Landline:
        return SmsShown::tr("with a landline only");
    case SmsStep::Abroad:
        return SmsShown::tr("with a number abroad");
    case SmsStep::NoConsent:
        return SmsShown::tr("without consent");
    case SmsStep::SharedNumber:
        return SmsShown::tr("with the number of somebody else here");
    case SmsStep::SameHousehold:
        return SmsShown::tr("in a household that gets it");
    case SmsStep::Send:
        break;
    }
    return {};
}

} // namespace

SmsMessageId smsMessageId(const QString &text)
{
    return { text.startsWith("sms:"_L1) ? text : u"sms:"_s + text };
}

SmsRecipientId smsRecipientIdIn(const QString &text)
{
    return { text.startsWith("smsto:"_L1) ? text : u"smsto:"_s + text };
}

QJsonObject smsPlanJson(const SmsPlan &plan, const SmsOrder &order)
{
    QJsonArray recipients;
    for (const auto &planned : plan.recipients) {
        recipients.append(QJsonObject { { u"contact"_s, planned.contact.value }, { u"name"_s, planned.name },
            { u"number"_s, planned.number }, { u"step"_s, toString(planned.step) } });
    }
    QJsonObject leftOut;
    for (const auto step : leftOutSteps) {
        leftOut[toString(step)] = plan.number(step);
    }
    return { { u"text"_s, order.text }, { u"alphabet"_s, toString(plan.count.alphabet) },
        { u"parts"_s, plan.count.parts.size() }, { u"costly"_s, QJsonArray::fromStringList(plan.count.costly) },
        { u"toSend"_s, plan.toSend() }, { u"abroad"_s, plan.abroad() }, { u"households"_s, plan.households },
        { u"leftOut"_s, leftOut }, { u"price"_s, crownsJson(plan.price) }, { u"due"_s, toIso(plan.due) },
        { u"moved"_s, plan.isMoved }, { u"recipients"_s, recipients } };
}

QString smsPlanText(const SmsPlan &plan, const SmsOrder &order, const Zone &zone, Instant now)
{
    QStringList lines { order.text,
        SmsShown::tr("Recipients: %1, parts each: %2, price: %3")
            .arg(QString::number(plan.toSend()), QString::number(plan.count.parts.size()), crownsText(plan.price)) };
    if (!plan.count.costly.isEmpty()) {
        lines.append(SmsShown::tr("These letters cost: %1").arg(plan.count.costly.join(u' ')));
    }
    for (const auto step : leftOutSteps) {
        if (const int number = plan.number(step); number > 0) {
            lines.append(SmsShown::tr("Left out %1: %2").arg(leftOutWord(step), QString::number(number)));
        }
    }
    if (plan.abroad() > 0) {
        lines.append(SmsShown::tr("Numbers abroad, at another price: %1").arg(plan.abroad()));
    }
    if (plan.households > 0) {
        lines.append(SmsShown::tr("Households that get it more than once: %1").arg(plan.households));
    }
    const auto when = words::when(plan.due, zone, now);
    lines.append(plan.isMoved ? SmsShown::tr("Goes out: %1, after the quiet hours").arg(when)
                              : SmsShown::tr("Goes out: %1").arg(when));
    return lines.join(u'\n');
}

QJsonObject smsQuoteJson(const SmsQuote &quote)
{
    return { { u"price"_s, crownsJson(quote.price) }, { u"credit"_s, crownsJson(quote.credit) },
        { u"invalid"_s, QJsonArray::fromStringList(quote.invalid) }, { u"byGateway"_s, quote.isByGateway } };
}

QString smsQuoteText(const SmsQuote &quote)
{
    auto text = SmsShown::tr("Price: %1, credit: %2").arg(crownsText(quote.price), crownsText(quote.credit));
    if (!quote.invalid.isEmpty()) {
        text += u'\n' + SmsShown::tr("The gateway does not take: %1").arg(quote.invalid.join(u", "_s));
    }
    return text;
}

QJsonObject smsMessageJson(const SmsMessage &message, const SmsCounts &counts)
{
    return { { u"id"_s, message.id.value }, { u"text"_s, message.text }, { u"channel"_s, message.channel.value },
        { u"due"_s, toIso(message.due) }, { u"author"_s, message.author }, { u"source"_s, message.source },
        { u"corrects"_s, message.corrects }, { u"emergency"_s, message.isEmergency }, { u"paused"_s, message.isPaused },
        { u"cancelled"_s, message.cancelledAt.has_value() }, { u"recipients"_s, counts.all },
        { u"states"_s,
            QJsonObject { { u"planned"_s, counts.planned }, { u"sending"_s, counts.sending },
                { u"sent"_s, counts.sent }, { u"unconfirmed"_s, counts.unconfirmed }, { u"failed"_s, counts.failed },
                { u"cancelled"_s, counts.cancelled } } },
        { u"delivered"_s, counts.delivered }, { u"undelivered"_s, counts.undelivered }, { u"parts"_s, counts.parts },
        { u"price"_s, crownsJson(counts.price) } };
}

QString smsMessageText(const SmsMessage &message, const SmsCounts &counts, const Zone &zone, Instant now)
{
    return SmsShown::tr("%1  %2  sent %3 of %4, delivered %5, uncertain %6, failed %7")
               .arg(message.id.value.section(u':', 1), words::when(message.due, zone, now))
               .arg(counts.sent)
               .arg(counts.all)
               .arg(counts.delivered)
               .arg(counts.unconfirmed)
               .arg(counts.failed)
        + u'\n' + message.text;
}

QJsonObject smsRecipientJson(const SmsRecipient &recipient)
{
    return { { u"id"_s, recipient.id.value }, { u"contact"_s, recipient.contact.value }, { u"name"_s, recipient.name },
        { u"number"_s, recipient.number }, { u"state"_s, toString(recipient.state) },
        { u"report"_s, toString(recipient.report) }, { u"remoteId"_s, recipient.remoteId },
        { u"attempts"_s, recipient.attempts }, { u"price"_s, crownsJson(recipient.price) },
        { u"problem"_s, recipient.problem ? QJsonValue(problemJson(*recipient.problem)) : QJsonValue() } };
}

QJsonObject smsSummaryJson(const SmsSummary &summary)
{
    return { { u"sent"_s, summary.sent }, { u"later"_s, summary.later }, { u"failed"_s, summary.failed },
        { u"unconfirmed"_s, summary.unconfirmed }, { u"dropped"_s, summary.dropped }, { u"quiet"_s, summary.quiet },
        { u"problem"_s, summary.stoppedBy ? QJsonValue(problemJson(*summary.stoppedBy)) : QJsonValue() } };
}

QString smsSummaryText(const SmsSummary &summary)
{
    auto text = SmsShown::tr("Sent: %1, later: %2, failed: %3, unconfirmed: %4, dropped: %5, held back: %6")
                    .arg(summary.sent)
                    .arg(summary.later)
                    .arg(summary.failed)
                    .arg(summary.unconfirmed)
                    .arg(summary.dropped)
                    .arg(summary.quiet);
    return summary.stoppedBy ? text + u'\n' + problemText(*summary.stoppedBy) : text;
}

Exit smsExit(const SmsSummary &summary)
{
    if (summary.unconfirmed > 0) {
        return Exit::Person;
    }
    return summary.stoppedBy ? exitOf(*summary.stoppedBy) : summary.failed > 0 ? Exit::Failed : Exit::Done;
}

} // namespace bubenik::cli
