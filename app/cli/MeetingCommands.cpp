// meeting add, edit, list, show, plan, invite, cancel, recall, pause, ask, remind, resolve, letters: whom the town asks
// to come. What comes back: MeetingAnswerCommands.cpp.
#include "core/Pool.h"
#include "cli/Command.h"
#include "cli/Documents.h"
#include "cli/MeetingDocuments.h"
#include "cli/Session.h"
#include "cli/TextFile.h"
#include "meetings/LetterWork.h"
#include "meetings/MeetingChanges.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace bubenik::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct MeetingsText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// Another process that sends is waited for: it is doing what we were asked to do.
constexpr Millis longestWait = 30min;
constexpr Millis lookEvery = 500ms;

Result<void> applyTime(const Arguments &arguments, const QString &option, const Zone &zone, Instant &time)
{
    const auto text = arguments.given(option);
    if (!text) {
        return {};
    }
    const auto at = zone.parse(*text);
    if (!at) {
        auto error = at.error();
        error.subject = *text;
        return fail(std::move(error));
    }
    time = *at;
    return {};
}

Result<void> applyAudience(const Arguments &arguments, Stores &stores, MeetingAudience &audience)
{
    if (arguments.has(u"group"_s)) {
        audience.groups.clear();
        for (const auto &name : arguments.values(u"group"_s)) {
            const auto group = groupIn(stores, name);
            if (!group) {
                return fail(group.error());
            }
            audience.groups.append(*group);
        }
    }
    if (arguments.has(u"street"_s)) {
        audience.streets = arguments.values(u"street"_s);
    }
    if (arguments.has(u"contact"_s)) {
        audience.contacts.clear();
        for (const auto &name : arguments.values(u"contact"_s)) {
            const auto contact = contactIn(stores, name);
            if (!contact) {
                return fail(contact.error());
            }
            audience.contacts.append(*contact);
        }
    }
    return {};
}

Result<void> applyTexts(const Arguments &arguments, Stores &stores, Meeting &meeting)
{
    meeting.title = arguments.value(u"title"_s, meeting.title);
    meeting.place = arguments.value(u"place"_s, meeting.place);
    meeting.address = arguments.value(u"address"_s, meeting.address);
    if (const auto name = arguments.given(u"kind"_s)) {
        const auto kind = meetingKindFromString(*name);
        if (!kind) {
            return fail(usageError(MeetingsText::tr("The kinds are public, clubs, firms and other."), u"kind"_s));
        }
        meeting.kind = *kind;
    }
    if (const auto file = arguments.given(u"agenda-file"_s)) {
        const auto agenda = readText(*file);
        if (!agenda) {
            return fail(agenda.error());
        }
        meeting.agenda = *agenda;
    }
    if (arguments.has(u"host"_s)) {
        meeting.hosts = arguments.values(u"host"_s);
    }
    if (arguments.has(u"document"_s)) {
        meeting.documents.clear();
        for (const auto &file : arguments.values(u"document"_s)) {
            const auto document = stores.attachments.import(file);
            if (!document) {
                return fail(document.error());
            }
            meeting.documents.append(*document);
        }
    }
    return {};
}

Result<void> apply(const Arguments &arguments, HeadlessWorkspace &workspace, Meeting &meeting)
{
    const auto expected = arguments.number(u"expected"_s, meeting.expected, 0);
    const auto remind = arguments.number(u"remind"_s, meeting.remindDays, 0);
    if (!expected || !remind) {
        return fail(expected ? remind.error() : expected.error());
    }
    meeting.expected = *expected;
    meeting.remindDays = *remind;
    BUBENIK_TRY(applyTexts(arguments, workspace.stores(), meeting));
    BUBENIK_TRY(applyTime(arguments, u"starts"_s, workspace.zone(), meeting.starts));
    BUBENIK_TRY(applyTime(arguments, u"ends"_s, workspace.zone(), meeting.ends));
    return applyAudience(arguments, workspace.stores(), meeting.audience);
}

Result<Answer> withWarnings(HeadlessWorkspace &workspace, const Meeting &meeting, QJsonObject json, const QString &text)
{
    const auto warnings = warningsFor(workspace.stores(), meeting, workspace.zone(), workspace.clock().now());
    if (!warnings) {
        return fail(warnings.error());
    }
    json[u"warnings"_s] = warningsJson(*warnings);
    return answer(json, (QStringList { text } + warningTexts(*warnings)).join(u'\n'));
}

Result<Answer> addOne(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    Meeting wanted;
    BUBENIK_TRY(apply(arguments, workspace, wanted));
    const auto added = addMeeting(workspace.stores(), wanted, workspace.userName(), workspace.clock().now());
    return added
        ? withWarnings(workspace, *added, { { u"id"_s, added->id.value } }, meetingLine(*added, workspace.zone()))
        : fail(added.error());
}

Result<Answer> editOne(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    auto &stores = workspace.stores();
    const auto changed = changeMeeting(stores, meetingId(arguments.positionals[0]), workspace.userName(),
        workspace.clock().now(), [&](Meeting &meeting) { return apply(arguments, workspace, meeting); });
    const auto plan = changed ? planInvitations(stores, changed->id) : fail(changed.error());
    if (!plan) {
        return fail(plan.error());
    }
    auto json = meetingJson(*changed, workspace.zone());
    json[u"plan"_s] = planJson(*plan)[u"counts"_s];
    return withWarnings(workspace, *changed, json, meetingLine(*changed, workspace.zone()) + u'\n' + planText(*plan));
}

Result<Answer> listAll(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto from = arguments.has(u"all"_s) ? std::nullopt : std::optional(workspace.clock().now());
    const auto meetings = workspace.stores().meetings.between(from);
    if (!meetings) {
        return fail(meetings.error());
    }
    QJsonArray json;
    QStringList lines;
    for (const auto &meeting : *meetings) {
        const auto counts = workspace.stores().invitations.counts(meeting.id);
        if (!counts) {
            return fail(counts.error());
        }
        auto one = meetingJson(meeting, workspace.zone());
        one[u"replies"_s] = repliesJson(*counts);
        json.append(one);
        lines.append(meetingLine(meeting, workspace.zone()));
    }
    return answer(json, lines.join(u'\n'));
}

Result<Answer> showOne(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    auto &stores = workspace.stores();
    const auto meeting = stores.meetings.load(meetingId(arguments.positionals[0]));
    const auto counts = meeting ? stores.invitations.counts(meeting->id) : fail(meeting.error());
    const auto strays = counts ? stores.invitations.strays(meeting->id) : fail(counts.error());
    if (!strays) {
        return fail(strays.error());
    }
    auto json = meetingJson(*meeting, workspace.zone());
    json[u"replies"_s] = repliesJson(*counts);
    json[u"deliveries"_s] = deliveriesJson(*counts);
    json[u"keptAside"_s] = strays->size();
    const auto text = MeetingsText::tr("%1 invited: %2 come, %3 do not, %4 may, %5 did not answer.")
                          .arg(counts->invited)
                          .arg(counts->accepted)
                          .arg(counts->declined)
                          .arg(counts->tentative)
                          .arg(counts->waiting);
    return withWarnings(workspace, *meeting, json, meetingLine(*meeting, workspace.zone()) + u'\n' + text);
}

Result<Answer> planOne(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto plan = planInvitations(workspace.stores(), meetingId(arguments.positionals[0]));
    return plan ? Result<Answer>(answer(planJson(*plan), planText(*plan))) : fail(plan.error());
}

Task<InvitationSummary> sendInTurn(HeadlessWorkspace &workspace)
{
    const auto start = workspace.clock().elapsed();
    while (true) {
        auto passing = workspace.invitations().pass({});
        auto summary = co_await std::move(passing);
        const bool isBusy = !summary && summary.error().kind == ErrorKind::Busy;
        if (!isBusy || workspace.clock().elapsed() - start > longestWait) {
            co_return summary;
        }
        co_await workspace.clock().sleep(lookEvery);
    }
}

Answer sentAnswer(const InvitationPlan &plan, const InvitationSummary &summary, const InvitationCounts &counts)
{
    auto json = planJson(plan);
    json.remove(u"recipients"_s);
    const auto sent = sentJson(summary);
    for (auto it = sent.begin(); it != sent.end(); ++it) {
        json[it.key()] = it.value();
    }
    json[u"deliveries"_s] = deliveriesJson(counts);
    json[u"problem"_s] = summary.stoppedBy ? QJsonValue(problemJson(*summary.stoppedBy)) : QJsonValue();
    auto text = planText(plan) + u'\n' + sentText(summary);
    auto exit = summary.stoppedBy ? exitOf(*summary.stoppedBy) : summary.failed > 0 ? Exit::Failed : Exit::Done;
    if (summary.stoppedBy) {
        text += u'\n' + problemText(*summary.stoppedBy);
    }
    if (summary.unconfirmed > 0) {
        exit = Exit::Person;
    }
    auto told = answer(json, text);
    told.exit = exit;
    return told;
}

Task<Answer> orderAndSend(HeadlessWorkspace &workspace, InvitationOrder order)
{
    const auto plan = orderInvitations(workspace.stores(), order, workspace.clock().now());
    BUBENIK_CO_TRY(plan);
    InvitationSummary summary;
    if (order.atOnce) {
        auto sending = sendInTurn(workspace);
        const auto sent = co_await std::move(sending);
        BUBENIK_CO_TRY(sent);
        summary = *sent;
    }
    const auto counts = workspace.stores().invitations.counts(order.meeting);
    BUBENIK_CO_TRY(counts);
    co_return sentAnswer(*plan, summary, *counts);
}

Result<ChannelId> channelIn(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto given = arguments.given(u"channel"_s);
    return given ? loadChannelId(workspace.stores(), *given) : workspace.mailChannel();
}

Task<Answer> inviteOne(Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    const auto channel = opened ? channelIn(**opened, arguments) : fail(opened.error());
    BUBENIK_CO_TRY(channel);
    InvitationOrder order {
        .meeting = meetingId(arguments.positionals[0]), .channel = *channel, .atOnce = !arguments.has(u"hold"_s)
    };
    for (const auto &name : arguments.values(u"contact"_s)) {
        const auto contact = contactIn((*opened)->stores(), name);
        BUBENIK_CO_TRY(contact);
        order.only.append(*contact);
    }
    auto sending = orderAndSend(**opened, order);
    co_return co_await std::move(sending);
}

Task<Answer> cancelOne(Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    const auto channel = opened ? channelIn(**opened, arguments) : fail(opened.error());
    BUBENIK_CO_TRY(channel);
    auto &workspace = **opened;
    const auto meeting = cancelMeeting(
        workspace.stores(), meetingId(arguments.positionals[0]), workspace.userName(), workspace.clock().now());
    BUBENIK_CO_TRY(meeting);
    const auto plan = planInvitations(workspace.stores(), meeting->id);
    BUBENIK_CO_TRY(plan);
    if (plan->recipients.isEmpty()) {
        co_return sentAnswer(*plan, {}, {});
    }
    auto sending
        = orderAndSend(workspace, { .meeting = meeting->id, .channel = *channel, .atOnce = !arguments.has(u"hold"_s) });
    co_return co_await std::move(sending);
}

Result<Answer> counted(const Result<int> &count, const char *text)
{
    return count ? Result<Answer>(
               answer(QJsonObject { { u"count"_s, *count } }, QCoreApplication::translate("Cli", text).arg(*count)))
                 : fail(count.error());
}

Result<Answer> recallOne(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    return counted(recallInvitations(workspace.stores(), meetingId(arguments.positionals[0]), workspace.clock().now()),
        QT_TRANSLATE_NOOP("Cli", "Taken back: %1"));
}

Result<Answer> pauseOne(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto meeting = pauseMeeting(workspace.stores(), meetingId(arguments.positionals[0]),
        !arguments.has(u"undo"_s), workspace.userName(), workspace.clock().now());
    return meeting
        ? Result<Answer>(answer(meetingJson(*meeting, workspace.zone()), meetingLine(*meeting, workspace.zone())))
        : fail(meeting.error());
}

Task<Answer> sendOrdered(HeadlessWorkspace &workspace, int count)
{
    auto sending = sendInTurn(workspace);
    const auto sent = co_await std::move(sending);
    BUBENIK_CO_TRY(sent);
    auto json = sentJson(*sent);
    json[u"count"_s] = count;
    auto told = answer(json, sentText(*sent));
    told.exit = sent->unconfirmed > 0 ? Exit::Person : sent->stoppedBy ? exitOf(*sent->stoppedBy) : Exit::Done;
    co_return told;
}

Task<Answer> askAgain(Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    BUBENIK_CO_TRY((opened ? Result<void> {} : fail(opened.error())));
    const auto count
        = orderQuestions((*opened)->stores(), meetingId(arguments.positionals[0]), true, (*opened)->clock().now());
    BUBENIK_CO_TRY(count);
    auto sending = sendOrdered(**opened, *count);
    co_return co_await std::move(sending);
}

Task<Answer> remindAll(Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    BUBENIK_CO_TRY((opened ? Result<void> {} : fail(opened.error())));
    const auto count
        = orderReminders((*opened)->stores(), meetingId(arguments.positionals[0]), (*opened)->clock().now());
    BUBENIK_CO_TRY(count);
    auto sending = sendOrdered(**opened, *count);
    co_return co_await std::move(sending);
}

Result<Answer> resolveOne(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const bool wasSent = arguments.has(u"sent"_s);
    if (wasSent == arguments.has(u"not-sent"_s)) {
        return fail(usageError(MeetingsText::tr("Say either --sent or --not-sent."), u"sent"_s));
    }
    const auto text = arguments.positionals[0];
    const InvitationId id { text.startsWith("invitation:"_L1) ? text : u"invitation:"_s + text };
    const auto resolved
        = resolveInvitation(workspace.stores(), id, wasSent, workspace.userName(), workspace.clock().now());
    return resolved ? Result<Answer>(answer(invitationJson(*resolved), toString(resolved->state)))
                    : fail(resolved.error());
}

Task<Answer> printLetters(Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    BUBENIK_CO_TRY((opened ? Result<void> {} : fail(opened.error())));
    auto &workspace = **opened;
    const auto selection = letterJob(workspace.stores(), meetingId(arguments.positionals[0]), arguments.has(u"all"_s),
        workspace.zone(), workspace.clock().now());
    BUBENIK_CO_TRY(selection);
    const auto file = QFileInfo(arguments.positionals[1]).absoluteFilePath();
    int pages = 0;
    if (!selection->job.addressees.isEmpty()) {
        const std::function<Result<int>()> work = [job = selection->job, file] { return writeLetters(job, file); };
        const auto written = co_await inPool(work);
        BUBENIK_CO_TRY(written);
        pages = *written;
    }
    const auto noted = noteLetters(workspace.stores(), selection->job, workspace.clock().now());
    BUBENIK_CO_TRY(noted);
    co_return answer(QJsonObject { { u"letters"_s, selection->job.addressees.size() }, { u"pages"_s, pages },
                         { u"withoutAddress"_s, QJsonArray::fromStringList(selection->withoutAddress) } },
        MeetingsText::tr("%1 letters, %2 pages; %3 without an address.")
            .arg(selection->job.addressees.size())
            .arg(pages)
            .arg(selection->withoutAddress.size()));
}

QList<OptionSpec> meetingOptions(bool isNew)
{
    return {
        { u"title"_s, u"T"_s, QT_TRANSLATE_NOOP("Cli", "what the meeting is about"), isNew },
        { u"starts"_s, u"TIME"_s, QT_TRANSLATE_NOOP("Cli", "when it begins"), isNew },
        { u"ends"_s, u"TIME"_s, QT_TRANSLATE_NOOP("Cli", "when it ends"), isNew },
        { u"place"_s, u"P"_s, QT_TRANSLATE_NOOP("Cli", "where it is"), isNew },
        { u"address"_s, u"A"_s, QT_TRANSLATE_NOOP("Cli", "the address of the place") },
        { u"agenda-file"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "the agenda; - reads standard input") },
        { u"group"_s, u"G"_s, QT_TRANSLATE_NOOP("Cli", "a group that is invited"), false, true },
        { u"street"_s, u"S"_s, QT_TRANSLATE_NOOP("Cli", "a street that is invited, or houses of it: “Lípová 1–9”"),
            false, true },
        { u"contact"_s, u"C"_s, QT_TRANSLATE_NOOP("Cli", "a single contact that is invited"), false, true },
        { u"kind"_s, u"KIND"_s, QT_TRANSLATE_NOOP("Cli", "public, clubs, firms or other") },
        { u"host"_s, u"H"_s, QT_TRANSLATE_NOOP("Cli", "who leads it"), false, true },
        { u"document"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "a file that is sent along"), false, true },
        { u"expected"_s, u"N"_s, QT_TRANSLATE_NOOP("Cli", "how many people are expected") },
        { u"remind"_s, u"DAYS"_s, QT_TRANSLATE_NOOP("Cli", "so many days before it a reminder goes out; 0: none") },
    };
}

} // namespace

QList<Command> meetingCommands()
{
    const OptionSpec channel { u"channel"_s, u"CH"_s,
        QT_TRANSLATE_NOOP("Cli", "the channel for mail; without it the first one, or a folder in the workspace") };
    const OptionSpec hold { u"hold"_s, {},
        QT_TRANSLATE_NOOP("Cli", "only plan it; it goes out after a minute, by the window or the agent") };
    const OptionSpec only { u"contact"_s, u"C"_s, QT_TRANSLATE_NOOP("Cli", "only this one"), false, true };
    const OptionSpec all { u"all"_s, {}, QT_TRANSLATE_NOOP("Cli", "past ones too") };
    const OptionSpec undo { u"undo"_s, {}, QT_TRANSLATE_NOOP("Cli", "takes it back") };
    const OptionSpec sent { u"sent"_s, {}, QT_TRANSLATE_NOOP("Cli", "they have it") };
    const OptionSpec notSent { u"not-sent"_s, {}, QT_TRANSLATE_NOOP("Cli", "they do not have it: send it again") };
    const OptionSpec everybody { u"all"_s, {}, QT_TRANSLATE_NOOP("Cli", "letters for those with an e-mail too") };
    return {
        { u"meeting"_s, u"add"_s, {}, meetingOptions(true),
            QT_TRANSLATE_NOOP("Cli", "Makes a meeting; nobody is invited yet."), inWorkspace(addOne) },
        { u"meeting"_s, u"edit"_s, { u"ID"_s }, meetingOptions(false),
            QT_TRANSLATE_NOOP("Cli", "Changes a meeting and says who would have to be told."), inWorkspace(editOne) },
        { u"meeting"_s, u"list"_s, {}, { all }, QT_TRANSLATE_NOOP("Cli", "Lists the meetings to come."),
            inWorkspace(listAll) },
        { u"meeting"_s, u"show"_s, { u"ID"_s }, {}, QT_TRANSLATE_NOOP("Cli", "Shows a meeting and who comes."),
            inWorkspace(showOne) },
        { u"meeting"_s, u"plan"_s, { u"ID"_s }, {}, QT_TRANSLATE_NOOP("Cli", "Says who would get what; sends nothing."),
            inWorkspace(planOne) },
        { u"meeting"_s, u"invite"_s, { u"ID"_s }, { channel, hold, only },
            QT_TRANSLATE_NOOP("Cli", "Sends invitations, and changes to those who have one."), inviteOne },
        { u"meeting"_s, u"cancel"_s, { u"ID"_s }, { channel, hold },
            QT_TRANSLATE_NOOP("Cli", "Calls a meeting off and tells those who were invited."), cancelOne },
        { u"meeting"_s, u"recall"_s, { u"ID"_s }, {}, QT_TRANSLATE_NOOP("Cli", "Takes back what has not gone out yet."),
            inWorkspace(recallOne) },
        { u"meeting"_s, u"pause"_s, { u"ID"_s }, { undo }, QT_TRANSLATE_NOOP("Cli", "Lets nothing go out for now."),
            inWorkspace(pauseOne) },
        { u"meeting"_s, u"ask"_s, { u"ID"_s }, {}, QT_TRANSLATE_NOOP("Cli", "Asks those who did not answer, once."),
            askAgain },
        { u"meeting"_s, u"remind"_s, { u"ID"_s }, {}, QT_TRANSLATE_NOOP("Cli", "Reminds those who may come, once."),
            remindAll },
        { u"meeting"_s, u"resolve"_s, { u"INVITATION"_s }, { sent, notSent },
            QT_TRANSLATE_NOOP("Cli", "Says what became of an uncertain invitation."), inWorkspace(resolveOne) },
        { u"meeting"_s, u"letters"_s, { u"ID"_s, u"FILE"_s }, { everybody },
            QT_TRANSLATE_NOOP("Cli", "Writes letters to those without an e-mail into a PDF, with a list."),
            printLetters, true },
    };
}

} // namespace bubenik::cli
