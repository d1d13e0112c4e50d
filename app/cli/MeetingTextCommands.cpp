// meeting post, announce, broadcast, correct: texts made of a meeting; templates: what meetings are made of; admit,
// dismiss: answers of people who were not invited.
#include "cli/Command.h"
#include "cli/Documents.h"
#include "cli/MeetingDocuments.h"
#include "cli/Session.h"
#include "meetings/MeetingChanges.h"
#include "meetings/MeetingTexts.h"
#include "meetings/Strays.h"
#include "publishing/Scheduling.h"
#include "words/Words.h"

#include <QCoreApplication>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct TextsText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<Answer> draftPostOf(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto post = makePost(workspace.stores(), meetingId(arguments.positionals[0]), workspace.zone(),
        workspace.userName(), workspace.clock().now());
    return post ? Result<Answer>(answer(QJsonObject { { u"post"_s, post->id.value } }, post->id.value))
                : fail(post.error());
}

Result<Answer> draftAnnouncementOf(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto made = makeAnnouncement(workspace.stores(), meetingId(arguments.positionals[0]), workspace.zone(),
        workspace.userName(), workspace.clock().now());
    return made ? Result<Answer>(answer(QJsonObject { { u"announcement"_s, made->id.value } }, made->text))
                : fail(made.error());
}

Result<Answer> textForPhones(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto meeting = workspace.stores().meetings.load(meetingId(arguments.positionals[0]));
    if (!meeting) {
        return fail(meeting.error());
    }
    const auto text = broadcastText(*meeting, workspace.stores().settings.value(u"town"_s), workspace.zone());
    return answer(QJsonObject { { u"text"_s, text } }, text);
}

Result<Answer> correctAll(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    auto &stores = workspace.stores();
    const auto now = workspace.clock().now();
    const auto outcome
        = correctTexts(stores, meetingId(arguments.positionals[0]), workspace.zone(), workspace.userName(), now);
    if (!outcome) {
        return fail(outcome.error());
    }
    for (const auto &document : outcome->corrected) { // as an edit of a post does: what is out is corrected too
        if (document.startsWith("post:"_L1)) {
            const auto released = release(stores, { document }, now);
            if (!released) {
                return fail(released.error());
            }
        }
    }
    QJsonArray byHand;
    QStringList lines { TextsText::tr("Corrected: %1").arg(outcome->corrected.size()) };
    for (const auto &text : outcome->byHand) {
        byHand.append(QJsonObject { { u"id"_s, text.document }, { u"title"_s, text.title } });
        lines.append(TextsText::tr("To be corrected by hand: %1").arg(text.title));
    }
    auto told = answer(
        QJsonObject { { u"corrected"_s, QJsonArray::fromStringList(outcome->corrected) }, { u"byHand"_s, byHand } },
        lines.join(u'\n'));
    told.exit = outcome->byHand.isEmpty() ? Exit::Done : Exit::Person;
    return told;
}

Result<MeetingTemplate> templateIn(Stores &stores, const QString &text)
{
    const auto all = stores.meetings.templates();
    if (!all) {
        return fail(all.error());
    }
    for (const auto &pattern : all->sound) {
        if (pattern.id.value == text || pattern.name == text) {
            return pattern;
        }
    }
    for (const auto &problem : all->broken) {
        if (problem.subject == text) {
            return fail(problem);
        }
    }
    return fail(Error { .kind = ErrorKind::NotFound, .code = u"meeting-template"_s, .subject = text });
}

Result<Answer> listTemplates(HeadlessWorkspace &workspace, const Arguments &)
{
    const auto all = workspace.stores().meetings.templates();
    if (!all) {
        return fail(all.error());
    }
    QJsonArray json;
    QStringList lines;
    for (const auto &pattern : all->sound) {
        json.append(
            QJsonObject { { u"id"_s, pattern.id.value }, { u"name"_s, pattern.name }, { u"place"_s, pattern.place },
                { u"starts"_s, pattern.starts.toString(u"HH:mm"_s) }, { u"minutes"_s, pattern.minutes } });
        lines.append(pattern.id.value + u"  "_s + pattern.name);
    }
    QJsonArray broken;
    for (const auto &problem : all->broken) {
        broken.append(problem.subject);
        lines.append(words::explain(problem).title);
    }
    return answer(QJsonObject { { u"templates"_s, json }, { u"broken"_s, broken } }, lines.join(u'\n'));
}

Result<Answer> saveTemplate(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    auto &stores = workspace.stores();
    const auto meeting = stores.meetings.load(meetingId(arguments.positionals[0]));
    if (!meeting) {
        return fail(meeting.error());
    }
    const auto now = workspace.clock().now();
    const auto pattern
        = templateOf(newMeetingTemplateId(now), *meeting, arguments.value(u"name"_s, meeting->title), workspace.zone());
    const auto saved = stores.meetings.saveTemplate(pattern, now);
    return saved ? Result<Answer>(answer(QJsonObject { { u"id"_s, pattern.id.value } }, pattern.name))
                 : fail(saved.error());
}

Result<Answer> makeFromTemplate(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    auto &stores = workspace.stores();
    const auto day = QDate::fromString(arguments.value(u"on"_s), Qt::ISODate);
    if (!day.isValid()) {
        return fail(usageError(TextsText::tr("Write the day as 2026-12-20."), arguments.value(u"on"_s)));
    }
    const auto pattern = templateIn(stores, arguments.positionals[0]);
    const auto made = pattern ? addMeeting(stores, meetingFrom(*pattern, day, workspace.zone()), workspace.userName(),
                          workspace.clock().now())
                              : fail(pattern.error());
    return made
        ? Result<Answer>(answer(QJsonObject { { u"id"_s, made->id.value } }, meetingLine(*made, workspace.zone())))
        : fail(made.error());
}

Result<Answer> dropTemplate(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    auto &stores = workspace.stores();
    const auto text = arguments.positionals[0];
    const auto pattern = templateIn(stores, text);
    // A broken one too can go, by its id.
    const auto id = pattern ? pattern->id : MeetingTemplateId { text };
    const auto known = stores.documents.find(id.value);
    if (!known) {
        return fail(known.error());
    }
    if (!*known || !id.value.startsWith("meeting-template:"_L1)) {
        return fail(pattern.error());
    }
    const auto removed = stores.meetings.removeTemplate(id);
    return removed ? Result<Answer>(answer(QJsonObject { { u"id"_s, id.value } }, id.value)) : fail(removed.error());
}

Result<Answer> admitOne(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto admitted = admitStray(workspace.stores(), arguments.positionals[0], arguments.value(u"name"_s),
        workspace.userName(), workspace.clock().now());
    return admitted ? Result<Answer>(answer(invitationJson(*admitted), admitted->name)) : fail(admitted.error());
}

Result<Answer> dismissOne(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto id = arguments.positionals[0];
    const auto dismissed = dismissStray(workspace.stores(), id, workspace.clock().now());
    return dismissed ? Result<Answer>(answer(QJsonObject { { u"id"_s, id } }, id)) : fail(dismissed.error());
}

} // namespace

QList<Command> meetingTextCommands()
{
    const OptionSpec name { u"name"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Cli", "what it is called") };
    const OptionSpec on { u"on"_s, u"DAY"_s, QT_TRANSLATE_NOOP("Cli", "on that day"), true };
    return {
        { u"meeting"_s, u"post"_s, { u"ID"_s }, {},
            QT_TRANSLATE_NOOP("Cli", "Makes a draft post that invites to the meeting."), inWorkspace(draftPostOf) },
        { u"meeting"_s, u"announce"_s, { u"ID"_s }, {},
            QT_TRANSLATE_NOOP("Cli", "Makes the text of an announcement that invites to the meeting."),
            inWorkspace(draftAnnouncementOf) },
        { u"meeting"_s, u"broadcast"_s, { u"ID"_s }, {},
            QT_TRANSLATE_NOOP("Cli", "Prints a short text for the phones."), inWorkspace(textForPhones) },
        { u"meeting"_s, u"correct"_s, { u"ID"_s }, {},
            QT_TRANSLATE_NOOP("Cli", "Puts a new time and place into the texts that were made of the meeting."),
            inWorkspace(correctAll) },
        { u"meeting"_s, u"templates"_s, {}, {}, QT_TRANSLATE_NOOP("Cli", "Lists the templates of meetings."),
            inWorkspace(listTemplates) },
        { u"meeting"_s, u"save-template"_s, { u"ID"_s }, { name },
            QT_TRANSLATE_NOOP("Cli", "Keeps a meeting as a template."), inWorkspace(saveTemplate) },
        { u"meeting"_s, u"from-template"_s, { u"TEMPLATE"_s }, { on },
            QT_TRANSLATE_NOOP("Cli", "Makes a meeting of a template."), inWorkspace(makeFromTemplate) },
        { u"meeting"_s, u"drop-template"_s, { u"TEMPLATE"_s }, {}, QT_TRANSLATE_NOOP("Cli", "Deletes a template."),
            inWorkspace(dropTemplate) },
        { u"meeting"_s, u"admit"_s, { u"REPLY"_s }, { name },
            QT_TRANSLATE_NOOP("Cli", "Takes somebody who answered uninvited in as a contact and as invited."),
            inWorkspace(admitOne) },
        { u"meeting"_s, u"dismiss"_s, { u"REPLY"_s }, {},
            QT_TRANSLATE_NOOP("Cli", "Puts the answer of somebody who was not invited aside."),
            inWorkspace(dismissOne) },
    };
}

} // namespace bubenik::cli
