// chat answer, draft, approve, add, hide, dismiss, group, ungroup, topic, similar, erase: the questions of a chat.
#include "chat/Proposals.h"
#include "cli/Chats.h"
#include "cli/TextFile.h"

#include <QCoreApplication>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct QuestionCliText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

using QuestionWork = std::function<Result<Question>(HeadlessWorkspace &, const QuestionId &, const Arguments &)>;

QuestionId questionIdIn(const QString &text)
{
    const bool isWhole = text.startsWith("question:"_L1) || text.startsWith("inquiry:"_L1);
    return { isWhole ? text : u"question:"_s + text };
}

Result<Answer> answerOf(HeadlessWorkspace &workspace, const Result<Question> &question)
{
    const auto entry
        = question ? chat::entryOf(workspace.stores(), question->id, workspace.clock().now()) : fail(question.error());
    return entry ? Result<Answer>(answer(questionJson(*entry, workspace.zone()), questionLine(*entry)))
                 : fail(entry.error());
}

Task<Answer> runOnQuestion(QuestionWork work, Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto &workspace = **opened;
    auto unlocking = openOfficeIfMine(workspace);
    co_await std::move(unlocking);
    co_return answerOf(workspace, work(workspace, questionIdIn(arguments.positionals[0]), arguments));
}

Command::Run onQuestion(QuestionWork work)
{
    return [work = std::move(work)](
               Session &session, Arguments arguments) { return runOnQuestion(work, session, std::move(arguments)); };
}

// In the mayor's name, so for those who may use the office only.
Result<Question> approvedQuestion(
    HeadlessWorkspace &workspace, const QuestionId &id, const std::optional<QString> &text)
{
    BUBENIK_TRY(workspace.mayUseOffice());
    const auto question = workspace.stores().chats.loadQuestion(id);
    return question
        ? chat::approve(workspace.stores(), id, text.value_or(question->draft), question->text, whoIn(workspace))
        : fail(question.error());
}

// What is approved goes out at once, where this desk can reach the Page; otherwise as soon as it can.
Task<Answer> approveAndSend(Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto &workspace = **opened;
    std::optional<QString> text;
    if (const auto file = arguments.given(u"text-file"_s)) {
        const auto read = readText(*file);
        if (!read) {
            co_return fail(read.error());
        }
        text = *read;
    }
    auto unlocking = openOfficeIfMine(workspace);
    co_await std::move(unlocking);
    const auto question = approvedQuestion(workspace, questionIdIn(arguments.positionals[0]), text);
    if (!question) {
        co_return fail(question.error());
    }
    const auto chat = workspace.stores().chats.load(question->chat);
    const bool sendsHere = chat && chat->desk == workspace.stores().settings.deskId();
    if (sendsHere && !question->comment.isNull()) {
        auto polling = workspace.chats().poll(question->chat);
        if (const auto polled = co_await std::move(polling); !polled) {
            session.tell(problemText(polled.error()));
        }
    }
    co_return answerOf(workspace, question);
}

Result<Question> draftAnswer(HeadlessWorkspace &workspace, const QuestionId &id, const Arguments &arguments)
{
    const auto text = readText(arguments.value(u"text-file"_s));
    const auto question = text ? workspace.stores().chats.loadQuestion(id) : fail(text.error());
    if (!question) {
        return fail(question.error());
    }
    return arguments.has(u"propose"_s) ? chat::propose(workspace.stores(), id, *text, question->text, whoIn(workspace))
                                       : chat::saveDraft(workspace.stores(), id, text->trimmed(), whoIn(workspace));
}

Result<Answer> addInquiryOf(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto name = arguments.value(u"source"_s, u"phone"_s);
    const auto source = questionSourceFromString(name);
    if (!source || *source == QuestionSource::Comment) {
        return fail(usageError(QuestionCliText::tr("“%1” is none of phone, mail and typed.").arg(name), name));
    }
    const auto chat = chatIdIn(arguments.positionals[0], workspace);
    const auto text = chat ? readText(arguments.value(u"text-file"_s)) : fail(chat.error());
    if (!text) {
        return fail(text.error());
    }
    return answerOf(workspace,
        chat::addInquiry(workspace.stores(),
            { *chat, *source, *text, arguments.value(u"name"_s), arguments.value(u"contact"_s),
                arguments.value(u"topic"_s) },
            whoIn(workspace)));
}

Result<Question> hideQuestion(HeadlessWorkspace &workspace, const QuestionId &id, const Arguments &arguments)
{
    return arguments.has(u"undo"_s)
        ? chat::showAgain(workspace.stores(), id, whoIn(workspace))
        : chat::hide(workspace.stores(), id, arguments.value(u"reason"_s), whoIn(workspace));
}

Result<Question> dismissQuestion(HeadlessWorkspace &workspace, const QuestionId &id, const Arguments &arguments)
{
    return chat::dismiss(workspace.stores(), id, !arguments.has(u"undo"_s), whoIn(workspace));
}

Result<Question> groupQuestion(HeadlessWorkspace &workspace, const QuestionId &id, const Arguments &arguments)
{
    return chat::group(workspace.stores(), id, questionIdIn(arguments.value(u"under"_s)), whoIn(workspace));
}

Result<Question> ungroupQuestion(HeadlessWorkspace &workspace, const QuestionId &id, const Arguments & /*arguments*/)
{
    return chat::ungroup(workspace.stores(), id, whoIn(workspace));
}

Result<Question> nameQuestionTopic(HeadlessWorkspace &workspace, const QuestionId &id, const Arguments &arguments)
{
    return chat::setTopic(workspace.stores(), id, arguments.value(u"topic"_s), whoIn(workspace));
}

QJsonArray alikeJson(const QList<chat::AlikeQuestion> &alike, QStringList &lines)
{
    QJsonArray all;
    for (const auto &one : alike) {
        const auto answer = one.question.answer ? one.question.answer->text : QString();
        all.append(QJsonObject { { u"id"_s, one.question.id.value }, { u"text"_s, one.question.text },
            { u"answer"_s, answer }, { u"shared"_s, QJsonArray::fromStringList(one.shared) } });
        lines.append(
            u"%1  %2  (%3)"_s.arg(one.question.id.value, one.question.text.simplified(), one.shared.join(u", "_s)));
    }
    return all;
}

Task<Answer> findSimilarQuestions(Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto &workspace = **opened;
    auto unlocking = openOfficeIfMine(workspace);
    co_await std::move(unlocking);
    const auto found = chat::proposalsFor(workspace.stores(), questionIdIn(arguments.positionals[0]));
    if (!found) {
        co_return fail(found.error());
    }
    QStringList lines;
    QJsonObject json { { u"alike"_s, alikeJson(found->alike, lines) },
        { u"answers"_s, alikeJson(found->answers, lines) } };
    QJsonArray posts;
    for (const auto &row : found->posts) {
        posts.append(QJsonObject { { u"id"_s, row.id.value }, { u"title"_s, row.title } });
        lines.append(row.id.value + u"  "_s + row.title);
    }
    json[u"posts"_s] = posts;
    co_return answer(json, lines.join(u'\n'));
}

Task<Answer> eraseInquiry(Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto &workspace = **opened;
    const auto id = questionIdIn(arguments.positionals[0]);
    if (!isInquiry(id)) {
        co_return fail(usageError(
            QuestionCliText::tr("A comment is deleted on the Page itself; only an inquiry is erased here."), id.value));
    }
    auto opening = workspace.openOffice();
    const auto ready = co_await std::move(opening);
    BUBENIK_CO_TRY(ready);
    BUBENIK_CO_TRY(workspace.stores().chats.loadQuestion(id));
    auto erasing = workspace.eraseVisits({ id.value });
    const auto erased = co_await std::move(erasing);
    if (!erased) {
        co_return fail(erased.error());
    }
    co_return answer(QJsonObject { { u"erased"_s, id.value }, { u"everywhere"_s, *erased != office::Erased::Here } },
        QuestionCliText::tr("Erased."));
}

} // namespace

QList<Command> questionCommands()
{
    const OptionSpec text { u"text-file"_s, u"FILE"_s,
        QT_TRANSLATE_NOOP("Cli", "the answer's text; - reads standard input"), true };
    const OptionSpec asked { u"text-file"_s, u"FILE"_s,
        QT_TRANSLATE_NOOP("Cli", "what was asked; - reads standard input"), true };
    const OptionSpec undo { u"undo"_s, {}, QT_TRANSLATE_NOOP("Cli", "takes it back") };
    const QStringList question { u"QUESTION"_s };
    return {
        { u"chat"_s, u"answer"_s, question, { text },
            QT_TRANSLATE_NOOP("Cli", "Answers in the mayor's name and sends it; the question as chat questions tells."),
            approveAndSend },
        { u"chat"_s, u"draft"_s, question,
            { text, { u"propose"_s, {}, QT_TRANSLATE_NOOP("Cli", "it waits for the mayor's word") } },
            QT_TRANSLATE_NOOP("Cli", "Drafts an answer."), onQuestion(draftAnswer) },
        { u"chat"_s, u"approve"_s, question, {}, QT_TRANSLATE_NOOP("Cli", "Approves the drafted answer and sends it."),
            approveAndSend },
        { u"chat"_s, u"add"_s, { u"ID"_s },
            { asked, { u"source"_s, u"phone|mail|typed"_s, QT_TRANSLATE_NOOP("Cli", "how it came in; phone") },
                { u"name"_s, u"N"_s, QT_TRANSLATE_NOOP("Cli", "the citizen's name, if given") },
                { u"contact"_s, u"C"_s, QT_TRANSLATE_NOOP("Cli", "telephone or e-mail") },
                { u"topic"_s, u"T"_s, QT_TRANSLATE_NOOP("Cli", "what it is about, in a word") } },
            QT_TRANSLATE_NOOP("Cli", "Takes in a question that came by telephone or mail; encrypted on this computer."),
            inOffice(addInquiryOf) },
        { u"chat"_s, u"hide"_s, question,
            { { u"reason"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "why it is hidden") }, undo },
            QT_TRANSLATE_NOOP("Cli", "Hides a question from the public, with a reason."), onQuestion(hideQuestion) },
        { u"chat"_s, u"dismiss"_s, question, { undo },
            QT_TRANSLATE_NOOP("Cli", "Says that a question needs no answer."), onQuestion(dismissQuestion) },
        { u"chat"_s, u"group"_s, question,
            { { u"under"_s, u"QUESTION"_s, QT_TRANSLATE_NOOP("Cli", "the question whose answer it gets"), true } },
            QT_TRANSLATE_NOOP("Cli", "Puts a question with one that is alike."), onQuestion(groupQuestion) },
        { u"chat"_s, u"ungroup"_s, question, {}, QT_TRANSLATE_NOOP("Cli", "It gets an answer of its own again."),
            onQuestion(ungroupQuestion) },
        { u"chat"_s, u"topic"_s, question,
            { { u"topic"_s, u"T"_s, QT_TRANSLATE_NOOP("Cli", "what it is about, in a word"), true } },
            QT_TRANSLATE_NOOP("Cli", "Says under which heading it stands in the article."),
            onQuestion(nameQuestionTopic) },
        { u"chat"_s, u"similar"_s, question, {},
            QT_TRANSLATE_NOOP(
                "Cli", "Proposes questions that are alike, earlier answers and posts: {alike, answers, posts}."),
            findSimilarQuestions },
        { u"chat"_s, u"erase"_s, question, {},
            QT_TRANSLATE_NOOP("Cli", "Erases an inquiry, here and on the server, for good."), eraseInquiry },
    };
}

} // namespace bubenik::cli
