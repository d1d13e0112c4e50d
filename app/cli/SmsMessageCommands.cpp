// sms plan, send, deliver, list, show, reports, pause, resume, cancel, resolve: short messages to phones.
#include "cli/Command.h"
#include "cli/Documents.h"
#include "cli/MeetingDocuments.h"
#include "cli/Session.h"
#include "cli/SmsDocuments.h"
#include "cli/TextFile.h"

#include <QCoreApplication>

namespace bubenik::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct SmsOrders {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr int allReports = 1000000;
// Another process that sends is waited for: it is doing what we were asked to do.
constexpr Millis longestSmsWait = 30min;
constexpr Millis smsLookEvery = 500ms;

Result<Recipients> smsRecipientsIn(Stores &stores, const Arguments &arguments)
{
    Recipients recipients { .streets = arguments.values(u"street"_s) };
    for (const auto &name : arguments.values(u"group"_s)) {
        const auto group = groupIn(stores, name);
        if (!group) {
            return fail(group.error());
        }
        recipients.groups.append(*group);
    }
    for (const auto &name : arguments.values(u"contact"_s)) {
        const auto contact = contactIn(stores, name);
        if (!contact) {
            return fail(contact.error());
        }
        recipients.contacts.append(*contact);
    }
    return recipients;
}

// An emergency asks twice: neither flag alone wakes anybody.
Result<bool> isEmergencyIn(const Arguments &arguments)
{
    const bool isEmergency = arguments.has(u"emergency"_s);
    if (isEmergency != arguments.has(u"despite-quiet-hours"_s)) {
        return fail(
            usageError(SmsOrders::tr("An emergency in quiet hours needs both --emergency and --despite-quiet-hours."),
                u"emergency"_s));
    }
    return isEmergency;
}

QString tidySmsText(QString text, bool isPlain)
{
    while (text.endsWith(u'\n')) {
        text.chop(1);
    }
    return isPlain ? sms::withoutDiacritics(text).text : text;
}

Result<SmsOrder> smsOrderIn(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto text = readText(arguments.value(u"text-file"_s));
    const auto recipients = text ? smsRecipientsIn(workspace.stores(), arguments) : fail(text.error());
    const auto channel
        = recipients ? loadChannelId(workspace.stores(), arguments.value(u"channel"_s)) : fail(recipients.error());
    const auto at = channel ? timeIn(arguments, workspace.zone()) : fail(channel.error());
    const auto isEmergency = at ? isEmergencyIn(arguments) : fail(at.error());
    if (!isEmergency) {
        return fail(isEmergency.error());
    }
    return SmsOrder { .text = tidySmsText(*text, arguments.has(u"plain"_s)),
        .recipients = *recipients,
        .channel = *channel,
        .at = *at,
        .atOnce = true,
        .isEmergency = *isEmergency,
        .includesAbroad = arguments.has(u"abroad"_s),
        .onePerHousehold = arguments.has(u"one-a-household"_s),
        .source = arguments.has(u"source"_s) ? postId(arguments.value(u"source"_s)).value : QString(),
        .corrects = arguments.has(u"corrects"_s) ? smsMessageId(arguments.value(u"corrects"_s)).value : QString(),
        .toTheSame = arguments.has(u"corrects"_s) && isEmpty(*recipients),
        .author = workspace.userName() };
}

Task<Answer> planSmsMessage(Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    const auto order = opened ? smsOrderIn(**opened, arguments) : fail(opened.error());
    BUBENIK_CO_TRY(order);
    auto &workspace = **opened;
    const auto now = workspace.clock().now();
    const auto plan = planSms(workspace.stores(), *order, workspace.zone(), now);
    BUBENIK_CO_TRY(plan);
    auto json = smsPlanJson(*plan, *order);
    auto text = smsPlanText(*plan, *order, workspace.zone(), now);
    if (arguments.has(u"ask"_s) && plan->toSend() > 0) {
        auto asking = workspace.sms().quote(order->channel, order->text, plan->numbers());
        const auto quote = co_await std::move(asking);
        BUBENIK_CO_TRY(quote);
        json[u"gateway"_s] = smsQuoteJson(*quote);
        text += u'\n' + smsQuoteText(*quote);
    }
    co_return answer(json, text);
}

Task<SmsSummary> smsPassWhenFree(HeadlessWorkspace &workspace)
{
    const auto start = workspace.clock().elapsed();
    while (true) {
        auto passing = workspace.sms().pass({});
        const auto summary = co_await std::move(passing);
        const bool isBusy = !summary && summary.error().kind == ErrorKind::Busy;
        if (!isBusy || workspace.clock().elapsed() - start > longestSmsWait) {
            co_return summary;
        }
        co_await workspace.clock().sleep(smsLookEvery);
    }
}

Task<Answer> sendSmsMessage(Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    const auto order = opened ? smsOrderIn(**opened, arguments) : fail(opened.error());
    BUBENIK_CO_TRY(order);
    auto &workspace = **opened;
    const auto now = workspace.clock().now();
    const auto message = orderSms(workspace.stores(), *order, workspace.zone(), now);
    BUBENIK_CO_TRY(message);
    SmsSummary sent;
    if (message->due <= now && !arguments.has(u"later"_s)) {
        auto passing = smsPassWhenFree(workspace);
        const auto summary = co_await std::move(passing);
        BUBENIK_CO_TRY(summary);
        sent = *summary;
    }
    const auto counts = workspace.stores().sms.counts(message->id);
    BUBENIK_CO_TRY(counts);
    auto json = smsMessageJson(*message, *counts);
    json[u"pass"_s] = smsSummaryJson(sent);
    auto told = answer(json,
        smsMessageText(*message, *counts, workspace.zone(), workspace.clock().now()) + u'\n' + smsSummaryText(sent));
    told.exit = smsExit(sent);
    co_return told;
}

Task<Answer> deliverMessages(Session &session, Arguments /*arguments*/)
{
    const auto opened = session.workspace();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto passing = smsPassWhenFree(**opened);
    const auto summary = co_await std::move(passing);
    BUBENIK_CO_TRY(summary);
    auto told = answer(smsSummaryJson(*summary), smsSummaryText(*summary));
    told.exit = smsExit(*summary);
    co_return told;
}

Result<Answer> listSmsMessages(HeadlessWorkspace &workspace, const Arguments & /*arguments*/)
{
    const auto all = workspace.stores().sms.all();
    if (!all) {
        return fail(all.error());
    }
    QJsonArray json;
    QStringList lines;
    for (const auto &message : *all) {
        const auto counts = workspace.stores().sms.counts(message.id);
        if (!counts) {
            return fail(counts.error());
        }
        json.append(smsMessageJson(message, *counts));
        lines.append(smsMessageText(message, *counts, workspace.zone(), workspace.clock().now()));
    }
    return answer(json, lines.join(u'\n'));
}

Result<Answer> shownMessage(HeadlessWorkspace &workspace, const SmsMessageId &id)
{
    auto &store = workspace.stores().sms;
    const auto message = store.load(id);
    const auto counts = message ? store.counts(id) : fail(message.error());
    const auto recipients = counts ? store.recipients(id) : fail(counts.error());
    if (!recipients) {
        return fail(recipients.error());
    }
    auto json = smsMessageJson(*message, *counts);
    QJsonArray all;
    QStringList lines { smsMessageText(*message, *counts, workspace.zone(), workspace.clock().now()) };
    for (const auto &recipient : *recipients) {
        all.append(smsRecipientJson(recipient));
        lines.append(u"%1  %2  %3  %4"_s.arg(
            recipient.name, recipient.number, toString(recipient.state), toString(recipient.report)));
    }
    json[u"to"_s] = all;
    return answer(json, lines.join(u'\n'));
}

Result<Answer> showSmsMessage(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    return shownMessage(workspace, smsMessageId(arguments.positionals[0]));
}

Task<Answer> readSmsReports(Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto reading = (*opened)->sms().readReports(allReports);
    const auto news = co_await std::move(reading);
    BUBENIK_CO_TRY(news);
    if (!arguments.positionals.isEmpty()) {
        co_return showSmsMessage(**opened, arguments);
    }
    co_return answer(QJsonObject { { u"news"_s, *news } }, SmsOrders::tr("Reports that were new: %1").arg(*news));
}

Result<Answer> pauseSmsOne(HeadlessWorkspace &workspace, const Arguments &arguments, bool isPaused)
{
    const auto id = smsMessageId(arguments.positionals[0]);
    BUBENIK_TRY(pauseSms(workspace.stores(), id, isPaused, workspace.clock().now()));
    return shownMessage(workspace, id);
}

Result<Answer> cancelSmsOne(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto cancelled
        = cancelSms(workspace.stores(), smsMessageId(arguments.positionals[0]), workspace.clock().now());
    return cancelled ? Result<Answer>(
               answer(QJsonObject { { u"cancelled"_s, *cancelled } }, SmsOrders::tr("Taken back: %1").arg(*cancelled)))
                     : fail(cancelled.error());
}

Result<Answer> resolveSmsOne(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const bool wasSent = arguments.has(u"sent"_s);
    if (wasSent == arguments.has(u"not-sent"_s)) {
        return fail(usageError(SmsOrders::tr("Say either --sent or --not-sent."), u"sent"_s));
    }
    const auto resolved = resolveSms(workspace.stores(), smsRecipientIdIn(arguments.positionals[0]), wasSent,
        workspace.userName(), workspace.clock().now());
    return resolved ? Result<Answer>(
               answer(smsRecipientJson(*resolved), u"%1: %2"_s.arg(resolved->name, toString(resolved->state))))
                    : fail(resolved.error());
}

QList<OptionSpec> orderOptions()
{
    return {
        { .name = u"channel"_s,
            .value = u"CH"_s,
            .help = QT_TRANSLATE_NOOP("Cli", "a channel of kind sms"),
            .required = true },
        { .name = u"text-file"_s, .value = u"F"_s, .help = QT_TRANSLATE_NOOP("Cli", "the text"), .required = true },
        { .name = u"group"_s,
            .value = u"G"_s,
            .help = QT_TRANSLATE_NOOP("Cli", "to this group of contacts"),
            .repeatable = true },
        { .name = u"street"_s,
            .value = u"S"_s,
            .help = QT_TRANSLATE_NOOP("Cli", "to this street or part of it: \"Lípová 1-9 odd\""),
            .repeatable = true },
        { .name = u"contact"_s,
            .value = u"C"_s,
            .help = QT_TRANSLATE_NOOP("Cli", "to this contact"),
            .repeatable = true },
        { .name = u"at"_s, .value = u"TIME"_s, .help = QT_TRANSLATE_NOOP("Cli", "when; without it: now") },
        { .name = u"plain"_s, .help = QT_TRANSLATE_NOOP("Cli", "without diacritics") },
        { .name = u"abroad"_s, .help = QT_TRANSLATE_NOOP("Cli", "to numbers abroad too") },
        { .name = u"one-a-household"_s, .help = QT_TRANSLATE_NOOP("Cli", "to one of each household") },
        { .name = u"emergency"_s, .help = QT_TRANSLATE_NOOP("Cli", "an emergency, together with the next one") },
        { .name = u"despite-quiet-hours"_s, .help = QT_TRANSLATE_NOOP("Cli", "goes out in the night too") },
        { .name = u"source"_s, .value = u"POST"_s, .help = QT_TRANSLATE_NOOP("Cli", "the post it was made of") },
        { .name = u"corrects"_s, .value = u"SMS"_s, .help = QT_TRANSLATE_NOOP("Cli", "the message it puts right; without streets and groups it goes exactly to those who got that one") },
    };
}

} // namespace

QList<Command> smsMessageCommands()
{
    const OptionSpec ask { u"ask"_s, {}, QT_TRANSLATE_NOOP("Cli", "ask the gateway for price and credit too") };
    const OptionSpec later { u"later"_s, {}, QT_TRANSLATE_NOOP("Cli", "write it down only; sms deliver sends it") };
    const OptionSpec sent { u"sent"_s, {}, QT_TRANSLATE_NOOP("Cli", "it got there") };
    const OptionSpec notSent { u"not-sent"_s, {}, QT_TRANSLATE_NOOP("Cli", "it did not: send it again") };
    return {
        { u"sms"_s, u"plan"_s, {}, orderOptions() + QList<OptionSpec> { ask },
            QT_TRANSLATE_NOOP(
                "Cli", "Says who would get a message, in how many parts and for how much; sends nothing."),
            planSmsMessage },
        { u"sms"_s, u"send"_s, {}, orderOptions() + QList<OptionSpec> { later },
            QT_TRANSLATE_NOOP("Cli", "Sends a short message, to each recipient once."), sendSmsMessage },
        { u"sms"_s, u"deliver"_s, {}, {},
            QT_TRANSLATE_NOOP("Cli", "Sends what is due and clears up what is uncertain."), deliverMessages },
        { u"sms"_s, u"list"_s, {}, {}, QT_TRANSLATE_NOOP("Cli", "Lists short messages."),
            inWorkspace(listSmsMessages) },
        { u"sms"_s, u"show"_s, { u"ID"_s }, {},
            QT_TRANSLATE_NOOP("Cli", "Shows a short message and what became of it for each recipient."),
            inWorkspace(showSmsMessage) },
        { u"sms"_s, u"reports"_s, { u"[ID]"_s }, {},
            QT_TRANSLATE_NOOP("Cli", "Reads from the gateway what was delivered."), readSmsReports },
        { u"sms"_s, u"pause"_s, { u"ID"_s }, {}, QT_TRANSLATE_NOOP("Cli", "Sends no more of a message for now."),
            inWorkspace([](HeadlessWorkspace &workspace, const Arguments &arguments) {
                return pauseSmsOne(workspace, arguments, true);
            }) },
        { u"sms"_s, u"resume"_s, { u"ID"_s }, {}, QT_TRANSLATE_NOOP("Cli", "Goes on with a paused message."),
            inWorkspace([](HeadlessWorkspace &workspace, const Arguments &arguments) {
                return pauseSmsOne(workspace, arguments, false);
            }) },
        { u"sms"_s, u"cancel"_s, { u"ID"_s }, {}, QT_TRANSLATE_NOOP("Cli", "Takes back what has not gone out."),
            inWorkspace(cancelSmsOne) },
        { u"sms"_s, u"resolve"_s, { u"RECIPIENT"_s }, { sent, notSent },
            QT_TRANSLATE_NOOP("Cli", "Decides about an uncertain or failed message to one recipient."),
            inWorkspace(resolveSmsOne) },
    };
}

} // namespace bubenik::cli
