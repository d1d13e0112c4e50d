// post submit, approve, return, remark, resolve, unapprove, urgent; approval show, waiting, set, deputy, dismiss: what the
// newsroom says of a text before citizens see it. Announcements are named by their ids ("announcement:…").
#include "cli/Command.h"
#include "cli/Documents.h"
#include "cli/Session.h"
#include "markup/Markdown.h"
#include "publishing/Approval.h"
#include "publishing/Subject.h"
#include "words/ReviewWords.h"

#include <QCoreApplication>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct ApprovalText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct OpenSubject {
    HeadlessWorkspace &workspace;
    PostId subject;
    Edit edit;
};

Result<OpenSubject> openSubject(Session &session, const Arguments &arguments)
{
    const auto opened = session.workspace();
    if (!opened) {
        return fail(opened.error());
    }
    const auto &name = arguments.positionals[0];
    const PostId announced { name };
    if (isAnnouncement(announced)) {
        return OpenSubject { **opened, announced, session.edit(**opened) };
    }
    const auto post = loadPost((*opened)->stores(), name);
    return post ? Result<OpenSubject>(OpenSubject { **opened, post->id, session.edit(**opened) }) : fail(post.error());
}

Result<Answer> told(OpenSubject &open, const Result<Review> &review)
{
    if (!review) {
        return fail(review.error());
    }
    auto &workspace = open.workspace;
    const auto now = reviewOf(workspace.stores(), open.subject, personHere(workspace.stores(), open.edit.by), open.edit.at);
    if (!now) {
        return fail(now.error());
    }
    auto json = reviewJson(*now);
    json[u"id"_s] = open.subject.value;
    const auto line = words::reviewLine(now->review, now->state, workspace.zone(), open.edit.at);
    return answer(json, line.isEmpty() ? words::reviewState(now->state) : line);
}

using Decide = Result<Review> (*)(Stores &, const PostId &, const QString &, const Edit &);

Command::Run deciding(Decide decide, const QString &option)
{
    return atOnce([decide, option](Session &session, const Arguments &arguments) -> Result<Answer> {
        auto open = openSubject(session, arguments);
        if (!open) {
            return fail(open.error());
        }
        return told(*open, decide(open->workspace.stores(), open->subject, arguments.value(option), open->edit));
    });
}

Result<Review> approveIt(Stores &stores, const PostId &subject, const QString & /*nothing*/, const Edit &edit)
{
    return approve(stores, subject, edit);
}

Result<Review> resolveIt(Stores &stores, const PostId &subject, const QString &remark, const Edit &edit)
{
    return resolveRemark(stores, subject, remark, edit);
}

Result<Answer> remark(Session &session, const Arguments &arguments)
{
    auto open = openSubject(session, arguments);
    if (!open) {
        return fail(open.error());
    }
    auto &stores = open->workspace.stores();
    const auto subject = loadSubject(stores, open->subject);
    if (!subject) {
        return fail(subject.error());
    }
    Anchor anchor;
    if (const auto quote = arguments.given(u"quote"_s)) {
        const auto text = markdown::toPlainText(markdown::parse(subject->body));
        const auto at = text.indexOf(*quote);
        if (at < 0 || quote->isEmpty()) {
            return fail(usageError(ApprovalText::tr("The text does not contain these words: %1").arg(*quote), u"quote"_s));
        }
        anchor = anchorAt(text, { at, quote->size() });
    }
    return told(*open, addRemark(stores, open->subject, anchor, arguments.value(u"comment"_s), open->edit));
}

Result<bool> yesOrNo(const Arguments &arguments, const QString &name, bool present)
{
    const auto given = arguments.given(name);
    if (!given) {
        return present;
    }
    if (*given != "yes"_L1 && *given != "no"_L1) {
        return fail(usageError(ApprovalText::tr("--%1 takes yes or no.").arg(name), name));
    }
    return *given == "yes"_L1;
}

QJsonObject workflowJson(const Workflow &workflow, const QList<Deputy> &deputies)
{
    auto json = toJson(workflow);
    QJsonArray list;
    for (const auto &deputy : deputies) {
        list.append(QJsonObject { { u"approver"_s, deputy.approver.name }, { u"deputy"_s, deputy.deputy.user },
            { u"name"_s, deputy.deputy.name }, { u"from"_s, toIso(deputy.from) }, { u"until"_s, toIso(deputy.until) } });
    }
    json[u"deputies"_s] = list;
    return json;
}

Result<Answer> showWorkflow(HeadlessWorkspace &workspace)
{
    const auto workflow = workspace.stores().reviews.workflow();
    const auto deputies = workflow ? workspace.stores().reviews.deputies() : fail(workflow.error());
    if (!deputies) {
        return fail(deputies.error());
    }
    QStringList lines { workflow->isRequired ? ApprovalText::tr("Nothing goes out unapproved.")
                                             : ApprovalText::tr("Posts go out without approval, too.") };
    if (workflow->fourEyes) {
        lines.append(ApprovalText::tr("Nobody approves their own text."));
    }
    lines.append(workflow->allowsUrgent ? ApprovalText::tr("What is urgent may go out without approval, with a reason.")
                                        : ApprovalText::tr("What is urgent needs an approval as well."));
    for (const auto &deputy : *deputies) {
        lines.append(ApprovalText::tr("%1 stands in for %2, %3 to %4.")
                         .arg(deputy.deputy.name, deputy.approver.name, workspace.zone().toLocal(deputy.from).toString(u"d. M. yyyy H:mm"_s),
                             workspace.zone().toLocal(deputy.until).toString(u"d. M. yyyy H:mm"_s)));
    }
    return answer(workflowJson(*workflow, *deputies), lines.join(u'\n'));
}

Result<Answer> setRules(Session &session, const Arguments &arguments)
{
    const auto opened = session.workspace();
    if (!opened) {
        return fail(opened.error());
    }
    auto &stores = (*opened)->stores();
    auto workflow = stores.reviews.workflow();
    if (!workflow) {
        return fail(workflow.error());
    }
    const auto required = yesOrNo(arguments, u"required"_s, workflow->isRequired);
    const auto fourEyes = required ? yesOrNo(arguments, u"four-eyes"_s, workflow->fourEyes) : required;
    const auto urgent = fourEyes ? yesOrNo(arguments, u"urgent"_s, workflow->allowsUrgent) : fourEyes;
    if (!urgent) {
        return fail(urgent.error());
    }
    BUBENIK_TRY(setWorkflow(stores, { *required, *fourEyes, *urgent }, session.edit(**opened)));
    return showWorkflow(**opened);
}

Result<Answer> waitingOnes(HeadlessWorkspace &workspace, const Arguments & /*arguments*/)
{
    auto &stores = workspace.stores();
    const auto waiting = stores.reviews.waiting();
    if (!waiting) {
        return fail(waiting.error());
    }
    QJsonArray list;
    QStringList lines;
    for (const auto &review : *waiting) {
        const auto subject = loadSubject(stores, review.subject);
        if (!subject || subject->deletedAt) {
            continue;
        }
        const auto &submission = *review.submission;
        list.append(QJsonObject { { u"id"_s, review.subject.value }, { u"title"_s, subject->title },
            { u"by"_s, submission.by.name }, { u"at"_s, toIso(submission.at) }, { u"note"_s, submission.note } });
        lines.append(u"%1  %2  (%3)"_s.arg(review.subject.value, subject->title, submission.by.name));
    }
    return answer(list, lines.join(u'\n'));
}

Result<Answer> deputise(Session &session, const Arguments &arguments)
{
    const auto opened = session.workspace();
    if (!opened) {
        return fail(opened.error());
    }
    const auto &zone = (*opened)->zone();
    const auto edit = session.edit(**opened);
    const auto from = arguments.has(u"from"_s) ? zone.parse(arguments.value(u"from"_s)) : Result<Instant>(edit.at);
    const auto until = from ? zone.parse(arguments.value(u"until"_s)) : from;
    if (!until) {
        return fail(until.error());
    }
    const auto &user = arguments.positionals[0];
    BUBENIK_TRY(nameDeputy((*opened)->stores(), { user, arguments.value(u"name"_s, user) }, *from, *until, edit));
    return showWorkflow(**opened);
}

Result<Answer> dismiss(Session &session, const Arguments & /*arguments*/)
{
    const auto opened = session.workspace();
    if (!opened) {
        return fail(opened.error());
    }
    BUBENIK_TRY(dismissDeputy((*opened)->stores(), session.edit(**opened)));
    return showWorkflow(**opened);
}

} // namespace

QList<Command> approvalCommands()
{
    const QStringList id { u"ID"_s };
    const OptionSpec comment { u"comment"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "what is to be changed") };
    const OptionSpec reason { u"reason"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "why; goes into the log") };
    auto required = reason;
    required.required = true;
    return {
        { u"post"_s, u"submit"_s, id, { { u"note"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "to whoever approves") } },
            QT_TRANSLATE_NOOP("Cli", "Hands a post over for approval; answers its review: id, state, submission, decision, remarks."),
            deciding(submitForReview, u"note"_s) },
        { u"post"_s, u"approve"_s, id, {}, QT_TRANSLATE_NOOP("Cli", "Approves the text as it is now; a later edit voids it."),
            deciding(approveIt, {}) },
        { u"post"_s, u"return"_s, id, { comment }, QT_TRANSLATE_NOOP("Cli", "Returns a post to its author with remarks."),
            deciding(returnWithRemarks, u"comment"_s) },
        { u"post"_s, u"remark"_s, id,
            { { u"comment"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "what is to be changed"), true },
                { u"quote"_s, u"WORDS"_s, QT_TRANSLATE_NOOP("Cli", "the words of the text that it is about") } },
            QT_TRANSLATE_NOOP("Cli", "Makes a remark, at a place in the text if wanted."), atOnce(remark) },
        { u"post"_s, u"resolve"_s, id,
            { { u"remark"_s, u"REMARK"_s, QT_TRANSLATE_NOOP("Cli", "the remark's id, as in “post show”"), true } },
            QT_TRANSLATE_NOOP("Cli", "Says that a remark was dealt with."), deciding(resolveIt, u"remark"_s) },
        { u"post"_s, u"unapprove"_s, id, { reason },
            QT_TRANSLATE_NOOP("Cli", "Withdraws an approval; what a channel holds until its time is taken back by the next “deliver”."),
            deciding(withdrawApproval, u"reason"_s) },
        { u"post"_s, u"urgent"_s, id, { required },
            QT_TRANSLATE_NOOP("Cli", "Lets a post out without approval, where the newsroom allows that; approvers are told."),
            deciding(releaseUrgently, u"reason"_s) },
        { u"approval"_s, u"show"_s, {}, {},
            QT_TRANSLATE_NOOP("Cli", "What the newsroom wants approved, and who stands in: required, fourEyes, urgent, deputies."),
            inWorkspace([](HeadlessWorkspace &workspace, const Arguments &) { return showWorkflow(workspace); }) },
        { u"approval"_s, u"waiting"_s, {}, {},
            QT_TRANSLATE_NOOP("Cli", "What waits for approval: a list of id, title, by, at, note."), inWorkspace(waitingOnes) },
        { u"approval"_s, u"set"_s, {},
            { { u"required"_s, u"yes|no"_s, QT_TRANSLATE_NOOP("Cli", "nothing goes out unapproved") },
                { u"four-eyes"_s, u"yes|no"_s, QT_TRANSLATE_NOOP("Cli", "nobody approves their own text") },
                { u"urgent"_s, u"yes|no"_s, QT_TRANSLATE_NOOP("Cli", "editors may publish without approval, with a reason") } },
            QT_TRANSLATE_NOOP("Cli", "Says what the newsroom wants approved; for approvers."), atOnce(setRules) },
        { u"approval"_s, u"deputy"_s, { u"USER"_s },
            { { u"until"_s, u"TIME"_s, QT_TRANSLATE_NOOP("Cli", "not included"), true },
                { u"from"_s, u"TIME"_s, QT_TRANSLATE_NOOP("Cli", "instead of now") },
                { u"name"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Cli", "the deputy's name as shown") } },
            QT_TRANSLATE_NOOP("Cli", "Names who approves for you meanwhile; the account needs the role deputy on the server."),
            atOnce(deputise) },
        { u"approval"_s, u"dismiss"_s, {}, {}, QT_TRANSLATE_NOOP("Cli", "Your deputy no longer stands in for you."), atOnce(dismiss) },
    };
}

} // namespace bubenik::cli
