// meeting reply, replies, answer, invitations: what those invited say.
#include "cli/Command.h"
#include "cli/MeetingDocuments.h"
#include "cli/Session.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct AnswersText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

bool isKeptAside(const TakenReply &taken)
{
    return taken.outcome == ReplyOutcome::NotInvited || taken.outcome == ReplyOutcome::UnknownMeeting;
}

Answer takenAnswer(const QList<TakenReply> &replies, QJsonObject json)
{
    QJsonArray all;
    QStringList lines;
    bool needsPerson = false;
    for (const auto &reply : replies) {
        all.append(takenJson(reply));
        lines.append(takenText(reply));
        needsPerson = needsPerson || isKeptAside(reply);
    }
    json[u"replies"_s] = all;
    auto told = answer(json, lines.join(u'\n'));
    told.exit = needsPerson ? Exit::Person : Exit::Done;
    return told;
}

Result<Answer> takeFile(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto file = QFileInfo(arguments.positionals[0]).absoluteFilePath();
    const auto replies = takeReplies(workspace.stores(), file, workspace.clock().now());
    if (!replies) {
        return fail(replies.error());
    }
    return takenAnswer(*replies, takenJson(replies->first()));
}

QJsonObject strayJson(const StrayReply &stray)
{
    return { { u"id"_s, stray.id },
        { u"meeting"_s, stray.meeting.isNull() ? QJsonValue() : QJsonValue(stray.meeting.value) },
        { u"from"_s, stray.from }, { u"answer"_s, toString(stray.answer) }, { u"comment"_s, stray.comment },
        { u"why"_s, stray.why }, { u"at"_s, toIso(stray.at) } };
}

Result<Answer> listStrays(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto meeting = arguments.positionals.isEmpty() ? MeetingId {} : meetingId(arguments.positionals[0]);
    const auto strays = workspace.stores().invitations.strays(meeting);
    if (!strays) {
        return fail(strays.error());
    }
    QJsonArray json;
    QStringList lines;
    for (const auto &stray : *strays) {
        json.append(strayJson(stray));
        lines.append(u"%1  %2  %3"_s.arg(stray.from, toString(stray.answer), stray.why));
    }
    return answer(QJsonObject { { u"keptAside"_s, json } }, lines.join(u'\n'));
}

Task<Answer> readReplies(Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    if (!opened) {
        co_return fail(opened.error());
    }
    if (!arguments.has(u"fetch"_s)) {
        co_return listStrays(**opened, arguments);
    }
    auto fetching = (*opened)->replies().fetchAll({});
    const auto read = co_await std::move(fetching);
    BUBENIK_CO_TRY(read);
    QJsonObject json { { u"looked"_s, read->looked }, { u"bounced"_s, read->bounced }, { u"unread"_s, read->unread },
        { u"tooLarge"_s, read->tooLarge } };
    co_return takenAnswer(read->replies, json);
}

Result<Answer> answerFor(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    auto &stores = workspace.stores();
    const auto contact = contactIn(stores, arguments.positionals[1]);
    if (!contact) {
        return fail(contact.error());
    }
    const auto wanted = meetingAnswerFromString(arguments.positionals[2]);
    if (!wanted) {
        return fail(usageError(
            AnswersText::tr("The answers are accepted, declined, tentative and none."), arguments.positionals[2]));
    }
    const auto id = invitationId(meetingId(arguments.positionals[0]), *contact);
    const auto answered = recordAnswer(stores, id, *wanted, workspace.userName(), workspace.clock().now());
    return answered
        ? Result<Answer>(answer(invitationJson(*answered), u"%1: %2"_s.arg(answered->name, toString(*wanted))))
        : fail(answered.error());
}

Result<Answer> listInvitations(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto meeting = workspace.stores().meetings.load(meetingId(arguments.positionals[0]));
    const auto all = meeting ? workspace.stores().invitations.ofMeeting(meeting->id) : fail(meeting.error());
    if (!all) {
        return fail(all.error());
    }
    QJsonArray json;
    QStringList lines;
    for (const auto &invitation : *all) {
        const bool isWaiting = isInvited(invitation) && answerOf(invitation) == MeetingAnswer::None;
        if (arguments.has(u"waiting"_s) && !isWaiting) {
            continue;
        }
        json.append(invitationJson(invitation));
        lines.append(u"%1  %2  %3  %4"_s.arg(
            invitation.name, invitation.address, toString(invitation.state), toString(answerOf(invitation))));
    }
    return answer(json, lines.join(u'\n'));
}

} // namespace

QList<Command> meetingAnswerCommands()
{
    const OptionSpec fetch { u"fetch"_s, {}, QT_TRANSLATE_NOOP("Cli", "read the mailboxes of the channels for mail") };
    const OptionSpec waiting { u"waiting"_s, {}, QT_TRANSLATE_NOOP("Cli", "only those who did not answer") };
    return {
        { u"meeting"_s, u"reply"_s, { u"FILE"_s }, {},
            QT_TRANSLATE_NOOP("Cli", "Takes in an answer from an .ics or .eml file."), inWorkspace(takeFile) },
        { u"meeting"_s, u"replies"_s, { u"[ID]"_s }, { fetch },
            QT_TRANSLATE_NOOP("Cli", "Lists the answers that fit nobody invited; reads new ones from the mailbox."),
            readReplies },
        { u"meeting"_s, u"answer"_s, { u"ID"_s, u"CONTACT"_s, u"ANSWER"_s }, {},
            QT_TRANSLATE_NOOP("Cli", "Writes down an answer given by phone: accepted, declined, tentative."),
            inWorkspace(answerFor) },
        { u"meeting"_s, u"invitations"_s, { u"ID"_s }, { waiting },
            QT_TRANSLATE_NOOP("Cli", "Lists who was invited and what they answered."), inWorkspace(listInvitations) },
    };
}

} // namespace bubenik::cli
