// meeting attendance, came, remark, remarks, respond, minutes, digest: what is taken down at a meeting and after it.
#include "cli/Command.h"
#include "cli/Documents.h"
#include "cli/MeetingDocuments.h"
#include "cli/Session.h"
#include "cli/TextFile.h"
#include "meetings/AttendanceList.h"
#include "meetings/MeetingMinutes.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct RecordText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject attendeeJson(const Attendee &one)
{
    return { { u"id"_s, one.id.value }, { u"contact"_s, one.contact.value }, { u"name"_s, one.name },
        { u"organisation"_s, one.organisation }, { u"invited"_s, one.isInvited }, { u"came"_s, one.came } };
}

QJsonObject remarkJson(const Remark &remark)
{
    return { { u"id"_s, remark.id.value }, { u"contact"_s, remark.contact.value }, { u"name"_s, remark.name },
        { u"place"_s, remark.place }, { u"topic"_s, remark.topic }, { u"text"_s, remark.text },
        { u"answer"_s, remark.answer }, { u"responsible"_s, remark.responsible },
        { u"due"_s, remark.due.toString(Qt::ISODate) }, { u"state"_s, toString(remark.state) } };
}

RemarkId remarkId(const QString &text)
{
    return { text.startsWith("remark:"_L1) ? text : u"remark:"_s + text };
}

Result<Answer> listOrPrintAttendance(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    auto &stores = workspace.stores();
    const auto id = meetingId(arguments.positionals[0]);
    const auto meeting = stores.meetings.load(id);
    const auto all = meeting ? attendees(stores, id) : fail(meeting.error());
    if (!all) {
        return fail(all.error());
    }
    const auto counts = countsOf(*all);
    QJsonObject json { { u"came"_s, counts.came }, { u"invited"_s, counts.invited } };
    if (const auto file = arguments.positionals.value(1); !file.isEmpty()) {
        const auto job = attendanceJob(stores, id, workspace.zone());
        const auto pages = job ? writeAttendanceList(*job, QFileInfo(file).absoluteFilePath()) : fail(job.error());
        if (!pages) {
            return fail(pages.error());
        }
        json[u"pages"_s] = *pages;
        return answer(json, RecordText::tr("Pages written: %1").arg(*pages));
    }
    QJsonArray people;
    QStringList lines { RecordText::tr("Came: %1, invited ones among them: %2").arg(counts.came).arg(counts.invited) };
    for (const auto &one : *all) {
        people.append(attendeeJson(one));
        lines.append((one.came ? u"[x] "_s : u"[ ] "_s) + one.name);
    }
    json[u"people"_s] = people;
    return answer(json, lines.join(u'\n'));
}

Result<Answer> noteWhoCame(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    auto &stores = workspace.stores();
    const auto meeting = stores.meetings.load(meetingId(arguments.positionals[0]));
    if (!meeting) {
        return fail(meeting.error());
    }
    const auto who = arguments.positionals[1];
    const auto now = workspace.clock().now();
    const bool came = !arguments.has(u"undo"_s);
    const auto contact = contactIn(stores, who);
    if (!contact && contact.error().kind != ErrorKind::NotFound) {
        return fail(contact.error());
    }
    if (!contact && came && !who.contains(u'@')) {
        const auto added = addWalkIn(stores, meeting->id, who, arguments.value(u"organisation"_s), now);
        return added ? Result<Answer>(answer(QJsonObject { { u"id"_s, added->id.value } }, added->name))
                     : fail(added.error());
    }
    const auto all = attendees(stores, meeting->id);
    if (!all) {
        return fail(all.error());
    }
    Attendee attendee;
    if (contact) {
        attendee.id = attendanceId(meeting->id, *contact);
        attendee.contact = *contact;
    }
    for (const auto &one : *all) {
        if (contact ? one.contact == *contact : one.name == who) {
            attendee = one;
        }
    }
    if (attendee.id.isNull()) {
        return fail(contact.error());
    }
    const auto marked = markCame(stores, meeting->id, attendee, came, now);
    return marked ? Result<Answer>(answer(QJsonObject { { u"id"_s, attendee.id.value } }, attendee.id.value))
                  : fail(marked.error());
}

Result<Answer> addOneRemark(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto file = arguments.given(u"text-file"_s);
    const auto text = file ? readText(*file) : Result<QString>(arguments.value(u"text"_s));
    if (!text) {
        return fail(text.error());
    }
    const Remark wanted { .id = {},
        .meeting = meetingId(arguments.positionals[0]),
        .contact = {},
        .name = arguments.value(u"name"_s),
        .place = arguments.value(u"place"_s),
        .topic = arguments.value(u"topic"_s),
        .text = *text };
    const auto added = addRemark(workspace.stores(), wanted, workspace.userName(), workspace.clock().now());
    return added ? Result<Answer>(answer(QJsonObject { { u"id"_s, added->id.value } }, added->id.value))
                 : fail(added.error());
}

Result<Answer> listRemarks(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    auto &stores = workspace.stores();
    const auto meeting = stores.meetings.load(meetingId(arguments.positionals[0]));
    const auto all = meeting ? stores.meetingRecords.remarks(meeting->id) : fail(meeting.error());
    if (!all) {
        return fail(all.error());
    }
    QJsonArray json;
    QStringList lines;
    for (const auto &remark : *all) {
        json.append(remarkJson(remark));
        lines.append(u"%1  %2  %3  %4"_s.arg(remark.id.value, toString(remark.state), remark.topic, remark.text));
    }
    return answer(json, lines.join(u'\n'));
}

Result<void> applyAnswer(const Arguments &arguments, Remark &remark)
{
    if (const auto file = arguments.given(u"text-file"_s)) {
        const auto text = readText(*file);
        if (!text) {
            return fail(text.error());
        }
        remark.answer = text->trimmed();
    }
    remark.answer = arguments.value(u"text"_s, remark.answer);
    remark.responsible = arguments.value(u"responsible"_s, remark.responsible);
    if (const auto due = arguments.given(u"due"_s)) {
        remark.due = QDate::fromString(*due, Qt::ISODate);
        if (!remark.due.isValid()) {
            return fail(usageError(RecordText::tr("Write the day as 2026-12-20."), *due));
        }
    }
    if (const auto name = arguments.given(u"state"_s)) {
        const auto state = remarkStateFromString(*name);
        if (!state) {
            return fail(usageError(RecordText::tr("The states are open, under-way and settled."), *name));
        }
        remark.state = *state;
    }
    return {};
}

Result<Answer> answerRemark(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    auto &stores = workspace.stores();
    const auto id = remarkId(arguments.positionals[0]);
    auto remark = stores.meetingRecords.loadRemark(id);
    if (!remark) {
        return fail(remark.error());
    }
    BUBENIK_TRY(applyAnswer(arguments, *remark));
    const auto changed = changeRemark(stores, id, workspace.clock().now(), [&](Remark &one) { one = *remark; });
    return changed ? Result<Answer>(answer(remarkJson(*changed), toString(changed->state))) : fail(changed.error());
}

Result<Answer> showMinutes(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    auto &stores = workspace.stores();
    const auto id = meetingId(arguments.positionals[0]);
    const auto now = workspace.clock().now();
    const auto meeting = stores.meetings.load(id);
    if (!meeting) {
        return fail(meeting.error());
    }
    if (const auto given = arguments.given(u"text-file"_s)) {
        const auto text = readText(*given);
        const auto saved = text ? saveMinutes(stores, id, *text, workspace.userName(), now) : fail(text.error());
        if (!saved) {
            return fail(saved.error());
        }
    }
    const auto minutes = openMinutes(stores, id, workspace.zone(), workspace.userName(), now);
    if (!minutes) {
        return fail(minutes.error());
    }
    QJsonObject json { { u"meeting"_s, id.value }, { u"text"_s, minutes->text } };
    if (const auto file = arguments.positionals.value(1); !file.isEmpty()) {
        const auto pages = writeMinutes(
            minutes->text, meeting->title, stores.settings.value(u"town"_s), QFileInfo(file).absoluteFilePath());
        if (!pages) {
            return fail(pages.error());
        }
        json[u"pages"_s] = *pages;
        return answer(json, RecordText::tr("Pages written: %1").arg(*pages));
    }
    return answer(json, minutes->text);
}

Result<Answer> draftDigest(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto digest = makeDigest(workspace.stores(), meetingId(arguments.positionals[0]), workspace.zone(),
        workspace.userName(), workspace.clock().now());
    if (!digest) {
        return fail(digest.error());
    }
    QStringList lines { digest->post.id.value };
    if (!digest->doubtful.isEmpty()) {
        lines.append(RecordText::tr("Look at these words, they may be names: %1").arg(digest->doubtful.join(u", "_s)));
    }
    return answer(QJsonObject { { u"post"_s, digest->post.id.value },
                      { u"doubtful"_s, QJsonArray::fromStringList(digest->doubtful) } },
        lines.join(u'\n'));
}

} // namespace

QList<Command> meetingRecordCommands()
{
    const OptionSpec undo { u"undo"_s, {}, QT_TRANSLATE_NOOP("Cli", "takes it back") };
    const OptionSpec organisation { u"organisation"_s, u"NAME"_s,
        QT_TRANSLATE_NOOP("Cli", "where they belong, if they were not invited") };
    const OptionSpec text { u"text"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "the text") };
    const OptionSpec textFile { u"text-file"_s, u"FILE"_s,
        QT_TRANSLATE_NOOP("Cli", "the same from a file; - reads standard input") };
    const QList<OptionSpec> said { text, textFile,
        { u"topic"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "what it is about") },
        { u"place"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "which place it is about") },
        { u"name"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Cli", "who said it") } };
    const QList<OptionSpec> answered { text, textFile,
        { u"responsible"_s, u"WHO"_s, QT_TRANSLATE_NOOP("Cli", "who sees to it") },
        { u"due"_s, u"DAY"_s, QT_TRANSLATE_NOOP("Cli", "by when") },
        { u"state"_s, u"STATE"_s, QT_TRANSLATE_NOOP("Cli", "open, under-way or settled") } };
    return {
        { u"meeting"_s, u"attendance"_s, { u"ID"_s, u"[FILE]"_s }, {},
            QT_TRANSLATE_NOOP("Cli", "Lists who came; writes the list to sign into a PDF."),
            inWorkspace(listOrPrintAttendance), true },
        { u"meeting"_s, u"came"_s, { u"ID"_s, u"WHO"_s }, { undo, organisation },
            QT_TRANSLATE_NOOP("Cli", "Writes down who came: a contact, or the name of somebody else."),
            inWorkspace(noteWhoCame) },
        { u"meeting"_s, u"remark"_s, { u"ID"_s }, said, QT_TRANSLATE_NOOP("Cli", "Takes down what a citizen said."),
            inWorkspace(addOneRemark) },
        { u"meeting"_s, u"remarks"_s, { u"ID"_s }, {}, QT_TRANSLATE_NOOP("Cli", "Lists what citizens said."),
            inWorkspace(listRemarks) },
        { u"meeting"_s, u"respond"_s, { u"REMARK"_s }, answered,
            QT_TRANSLATE_NOOP("Cli", "Answers what a citizen said, and says who sees to it."),
            inWorkspace(answerRemark) },
        { u"meeting"_s, u"minutes"_s, { u"ID"_s, u"[FILE]"_s }, { textFile },
            QT_TRANSLATE_NOOP("Cli", "Drafts the minutes, or changes them, or writes them into a PDF."),
            inWorkspace(showMinutes), true },
        { u"meeting"_s, u"digest"_s, { u"ID"_s }, {},
            QT_TRANSLATE_NOOP("Cli", "Makes a draft post of what was said and answered, without names."),
            inWorkspace(draftDigest) },
    };
}

} // namespace bubenik::cli
