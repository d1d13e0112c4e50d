// visit add, list, call, start, done, leave, note, promise, keep, followups, export, erase, anonymise, print-list.
#include "cli/Office.h"
#include "office/Anonymise.h"
#include "office/PaperList.h"
#include "office/ReplyLetter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct VisitCliText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QDate todayIn(HeadlessWorkspace &workspace)
{
    return workspace.zone().toLocal(workspace.clock().now()).date();
}

Result<QString> labelOf(HeadlessWorkspace &workspace, const Visit &visit)
{
    const auto ofDay = workspace.stores().visits.ofDay(visit.day);
    return ofDay ? Result<QString>(labels(*ofDay).value(visit.id)) : fail(ofDay.error());
}

Result<Answer> answerOf(HeadlessWorkspace &workspace, const Result<Visit> &visit)
{
    const auto label = visit ? labelOf(workspace, *visit) : fail(visit.error());
    if (!label) {
        return fail(label.error());
    }
    return answer(visitJson(*visit, *label, workspace.zone()), visitLine(*visit, *label, workspace.zone()));
}

// The day of a visit and a time on it: "15:20" is a time of that day.
Result<std::optional<Instant>> cameIn(HeadlessWorkspace &workspace, const Arguments &arguments, QDate day)
{
    const auto text = arguments.given(u"came"_s);
    if (!text) {
        return std::nullopt;
    }
    const auto time = QTime::fromString(*text, u"H:mm"_s);
    const auto at = time.isValid() ? workspace.zone().fromLocal(day, time) : workspace.zone().parse(*text);
    return at ? Result<std::optional<Instant>>(*at)
              : fail(usageError(VisitCliText::tr("“%1” is no time of the day: write it as 15:00.").arg(*text), *text));
}

Result<Answer> takeInOne(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto day = dayIn(arguments.value(u"day"_s), workspace);
    const auto came = day ? cameIn(workspace, arguments, *day) : fail(day.error());
    if (!came) {
        return fail(came.error());
    }
    const office::NewVisit wanted { .day = *day,
        .name = arguments.value(u"name"_s),
        .contact = arguments.value(u"contact"_s),
        .topic = arguments.value(u"topic"_s),
        .street = arguments.value(u"street"_s),
        .part = arguments.value(u"part"_s),
        .wish = arguments.value(u"wish"_s),
        .cameAt = *came };
    return answerOf(
        workspace, office::takeIn(workspace.stores(), wanted, workspace.userName(), workspace.clock().now()));
}

Task<Answer> addVisit(Session &session, Arguments arguments)
{
    auto running = inOffice(takeInOne)(session, std::move(arguments));
    auto added = co_await std::move(running);
    if (added && !office::isRecoveryKept((*session.workspace())->stores().settings)) {
        session.tell(
            VisitCliText::tr("The visits are encrypted on this computer. Print the recovery key and keep it in a "
                             "safe place: bubenik-cli office recovery-key"));
    }
    co_return added;
}

Result<QJsonArray> followupsJson(HeadlessWorkspace &workspace, const Visit &visit)
{
    const auto followups = workspace.stores().visits.followupsOf(visit.id);
    if (!followups) {
        return fail(followups.error());
    }
    QJsonArray array;
    for (const auto &followup : *followups) {
        array.append(followupJson(followup, todayIn(workspace)));
    }
    return array;
}

Result<Answer> listing(HeadlessWorkspace &workspace, const QList<Visit> &visits)
{
    QHash<QDate, QHash<VisitId, QString>> known;
    QJsonArray all;
    QStringList lines;
    for (const auto &visit : visits) {
        if (!known.contains(visit.day)) {
            const auto ofDay = workspace.stores().visits.ofDay(visit.day);
            known[visit.day] = labels(ofDay.value_or(QList<Visit> {}));
        }
        const auto label = known[visit.day].value(visit.id);
        auto json = visitJson(visit, label, workspace.zone());
        const auto followups = followupsJson(workspace, visit);
        if (!followups) {
            return fail(followups.error());
        }
        json[u"followups"_s] = *followups;
        all.append(json);
        lines.append(visitLine(visit, label, workspace.zone()));
    }
    return answer(all, lines.join(u'\n'));
}

Result<Answer> listVisits(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    auto &visits = workspace.stores().visits;
    const auto text = arguments.given(u"day"_s);
    const auto day = text ? dayIn(*text, workspace) : Result<QDate>(QDate());
    if (!day) {
        return fail(day.error());
    }
    auto found = arguments.has(u"search"_s) ? visits.search(arguments.value(u"search"_s)) : visits.all();
    if (!found) {
        return fail(found.error());
    }
    if (text) {
        found->removeIf([&day](const Visit &visit) { return visit.day != *day; });
    }
    return listing(workspace, *found);
}

Command::Run stepping(office::Step step)
{
    return inOffice([step](HeadlessWorkspace &workspace, const Arguments &arguments) {
        return answerOf(workspace,
            office::makeStep(workspace.stores(), visitId(arguments.positionals[0]), step, workspace.userName(),
                workspace.clock().now()));
    });
}

Result<Answer> callOne(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto now = workspace.clock().now();
    if (!arguments.positionals.isEmpty()) {
        return answerOf(workspace,
            office::makeStep(
                workspace.stores(), visitId(arguments.positionals[0]), office::Step::Call, workspace.userName(), now));
    }
    const auto day = dayIn(arguments.value(u"day"_s, u"today"_s), workspace);
    return day ? answerOf(workspace, office::callNext(workspace.stores(), *day, workspace.userName(), now))
               : fail(day.error());
}

Result<Answer> finishOne(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto now = workspace.clock().now();
    return answerOf(workspace,
        office::changeVisit(
            workspace.stores(), visitId(arguments.positionals[0]), workspace.userName(), now, [&](Visit &visit) {
                visit = done(std::move(visit), now);
                visit.outcome = arguments.value(u"outcome"_s, visit.outcome);
            }));
}

Result<Answer> noteOne(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    return answerOf(workspace,
        office::addNote(workspace.stores(), visitId(arguments.positionals[0]), arguments.value(u"text"_s),
            workspace.userName(), workspace.clock().now()));
}

Result<Answer> answerOf(HeadlessWorkspace &workspace, const Result<Followup> &followup)
{
    const auto today = todayIn(workspace);
    return followup ? Result<Answer>(answer(followupJson(*followup, today), followupLine(*followup, today)))
                    : fail(followup.error());
}

Result<Answer> promiseOne(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    office::NewPromise wanted { arguments.value(u"text"_s), arguments.value(u"who"_s), {} };
    if (const auto text = arguments.given(u"due"_s)) {
        const auto due = dayIn(*text, workspace);
        if (!due) {
            return fail(due.error());
        }
        wanted.due = *due;
    }
    return answerOf(workspace,
        office::promise(workspace.stores(), visitId(arguments.positionals[0]), wanted, workspace.userName(),
            workspace.clock().now()));
}

Result<Answer> closeOne(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto state = arguments.has(u"undo"_s) ? FollowupState::Open
        : arguments.has(u"dropped"_s)           ? FollowupState::Dropped
                                                : FollowupState::Kept;
    return answerOf(workspace,
        office::setFollowup(workspace.stores(), followupId(arguments.positionals[0]), state, arguments.given(u"note"_s),
            workspace.userName(), workspace.clock().now()));
}

Result<Answer> listFollowups(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    auto &visits = workspace.stores().visits;
    const auto followups = arguments.has(u"all"_s) ? visits.allFollowups() : visits.openFollowups();
    if (!followups) {
        return fail(followups.error());
    }
    const auto today = todayIn(workspace);
    QJsonArray all;
    QStringList lines;
    for (const auto &followup : *followups) {
        all.append(followupJson(followup, today));
        lines.append(followupLine(followup, today));
    }
    return answer(all, lines.join(u'\n'));
}

// The right of access (GDPR, Article 15): everything that is kept about somebody.
Result<Answer> exportPerson(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto person = arguments.value(u"person"_s);
    const auto found = workspace.stores().visits.search(person, VisitStore::In::Everything, 10'000);
    return found ? listing(workspace, *found) : fail(found.error());
}

Task<Answer> eraseOne(Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto &workspace = **opened;
    auto opening = workspace.openOffice();
    const auto ready = co_await std::move(opening);
    BUBENIK_CO_TRY(ready);
    const auto id = visitId(arguments.positionals[0]);
    const auto visit = workspace.stores().visits.load(id);
    if (!visit) {
        co_return fail(visit.error());
    }
    auto erasing = workspace.eraseVisits({ id.value });
    const auto everywhere = co_await std::move(erasing);
    if (!everywhere) {
        co_return fail(everywhere.error());
    }
    using office::Erased;
    const auto text = *everywhere == Erased::Here
        ? VisitCliText::tr("Erased on this computer. The server cannot be reached now; it erases with the next sync.")
        : *everywhere == Erased::Deleted
        ? VisitCliText::tr("Erased. What the server keeps of it goes with its administrator's “backend purge”.")
        : VisitCliText::tr("Erased.");
    co_return answer(QJsonObject { { u"erased"_s, id.value }, { u"everywhere"_s, *everywhere != Erased::Here },
                         { u"purged"_s, *everywhere == Erased::Purged } },
        text);
}

Result<Answer> anonymiseAll(HeadlessWorkspace &workspace, const Arguments & /*arguments*/)
{
    const auto count = office::anonymiseOld(workspace.stores(), workspace.zone(), workspace.clock().now());
    return count ? Result<Answer>(answer(QJsonObject { { u"anonymised"_s, *count } },
               VisitCliText::tr("%n visits were anonymised.", nullptr, *count)))
                 : fail(count.error());
}

Result<Answer> printList(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto day = dayIn(arguments.value(u"day"_s), workspace);
    const auto visits = day ? workspace.stores().visits.ofDay(*day) : fail(day.error());
    if (!visits) {
        return fail(visits.error());
    }
    const auto path = QFileInfo(arguments.positionals[0]).absoluteFilePath();
    const auto html = office::paperList(*day, *visits, workspace.town(), workspace.zone()).toUtf8();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(html) != html.size() || !file.commit()) {
        return fail(Error { .kind = ErrorKind::Storage, .detail = file.errorString(), .subject = path });
    }
    return answer(QJsonObject { { u"path"_s, path } }, VisitCliText::tr("Print %1.").arg(path));
}

// The kind by the file's ending: .html for printing, anything else as plain text.
Result<Answer> writeLetter(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto visit = workspace.stores().visits.load(visitId(arguments.positionals[0]));
    const auto followups = visit ? workspace.stores().visits.followupsOf(visit->id) : fail(visit.error());
    if (!followups) {
        return fail(followups.error());
    }
    const auto letter = office::replyTo(*visit, *followups, workspace.userName(), workspace.town());
    const auto path = QFileInfo(arguments.positionals[1]).absoluteFilePath();
    const auto bytes = (path.endsWith(".html"_L1) ? letter.html() : letter.text()).toUtf8();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(Error { .kind = ErrorKind::Storage, .detail = file.errorString(), .subject = path });
    }
    return answer(QJsonObject { { u"path"_s, path }, { u"subject"_s, letter.subject } }, letter.text());
}

QList<Command> queueCommands()
{
    const OptionSpec day { u"day"_s, u"D"_s, QT_TRANSLATE_NOOP("Cli", "the day: 2026-12-07, or today") };
    const OptionSpec neededDay { day.name, day.value, day.help, true };
    const QStringList id { u"ID"_s };
    return {
        { u"visit"_s, u"add"_s, {},
            { neededDay, { u"name"_s, u"N"_s, QT_TRANSLATE_NOOP("Cli", "the citizen's name, if given") },
                { u"topic"_s, u"T"_s, QT_TRANSLATE_NOOP("Cli", "what it is about, in a word"), true },
                { u"street"_s, u"S"_s, QT_TRANSLATE_NOOP("Cli", "the street") },
                { u"part"_s, u"P"_s, QT_TRANSLATE_NOOP("Cli", "the part of the town") },
                { u"wish"_s, u"W"_s, QT_TRANSLATE_NOOP("Cli", "what they want") },
                { u"contact"_s, u"C"_s, QT_TRANSLATE_NOOP("Cli", "telephone or e-mail") },
                { u"came"_s, u"TIME"_s,
                    QT_TRANSLATE_NOOP("Cli", "when they came, from a paper list; without it now") } },
            QT_TRANSLATE_NOOP("Cli", "Writes a citizen down and gives them a number."), addVisit },
        { u"visit"_s, u"list"_s, {},
            { day, { u"search"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "only those with these words") } },
            QT_TRANSLATE_NOOP("Cli", "Lists visits."), inOffice(listVisits) },
        { u"visit"_s, u"call"_s, { u"[ID]"_s }, { day },
            QT_TRANSLATE_NOOP("Cli", "Calls a citizen; without an ID the one who waits longest."), inOffice(callOne) },
        { u"visit"_s, u"start"_s, id, {}, QT_TRANSLATE_NOOP("Cli", "The talk begins."), stepping(office::Step::Start) },
        { u"visit"_s, u"done"_s, id, { { u"outcome"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "what came of it") } },
            QT_TRANSLATE_NOOP("Cli", "The talk is over."), inOffice(finishOne) },
        { u"visit"_s, u"leave"_s, id, {}, QT_TRANSLATE_NOOP("Cli", "They went away before their turn."),
            stepping(office::Step::Leave) },
        { u"visit"_s, u"wait"_s, id, {}, QT_TRANSLATE_NOOP("Cli", "Back to waiting, with the same number."),
            stepping(office::Step::WaitAgain) },
        { u"visit"_s, u"print-list"_s, { u"FILE"_s }, { neededDay },
            QT_TRANSLATE_NOOP("Cli", "Writes a list to print (HTML): who is known, and empty rows."),
            inOffice(printList) },
    };
}

QList<Command> talkCommands()
{
    const OptionSpec text { u"text"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "the words"), true };
    const QStringList id { u"ID"_s };
    return {
        { u"visit"_s, u"note"_s, id, { text }, QT_TRANSLATE_NOOP("Cli", "Adds a note to a visit."), inOffice(noteOne) },
        { u"visit"_s, u"promise"_s, id,
            { text, { u"who"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Cli", "who sees to it") },
                { u"due"_s, u"DATE"_s, QT_TRANSLATE_NOOP("Cli", "until when") } },
            QT_TRANSLATE_NOOP("Cli", "Writes down what was promised."), inOffice(promiseOne) },
        { u"visit"_s, u"keep"_s, { u"FOLLOWUP"_s },
            { { u"note"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "what came of it") },
                { u"dropped"_s, {}, QT_TRANSLATE_NOOP("Cli", "it will not be kept") },
                { u"undo"_s, {}, QT_TRANSLATE_NOOP("Cli", "takes it back") } },
            QT_TRANSLATE_NOOP("Cli", "A promise was kept."), inOffice(closeOne) },
        { u"visit"_s, u"letter"_s, { u"ID"_s, u"FILE"_s }, {},
            QT_TRANSLATE_NOOP("Cli", "Proposes a reply to a citizen, as a page to print (.html) or as plain text."),
            inOffice(writeLetter) },
        { u"visit"_s, u"followups"_s, {}, { { u"all"_s, {}, QT_TRANSLATE_NOOP("Cli", "kept and dropped ones too") } },
            QT_TRANSLATE_NOOP("Cli", "Lists promises that are open, the most urgent first."), inOffice(listFollowups) },
        { u"visit"_s, u"export"_s, {},
            { { u"person"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "words of the name or the contact"), true } },
            QT_TRANSLATE_NOOP("Cli", "Everything kept about a person, who has a right to see it."),
            inOffice(exportPerson) },
        { u"visit"_s, u"erase"_s, id, {},
            QT_TRANSLATE_NOOP("Cli", "Erases a visit and what belongs to it, here and on the server, for good."),
            eraseOne },
        { u"visit"_s, u"anonymise"_s, {}, {},
            QT_TRANSLATE_NOOP("Cli", "Anonymises what is older than the time set; happens daily by itself."),
            inOffice(anonymiseAll) },
    };
}

} // namespace

QList<Command> visitCommands()
{
    return queueCommands() + talkCommands();
}

} // namespace bubenik::cli
