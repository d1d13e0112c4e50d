// chat announce, open, list, poll, questions, close, digest: a chat as a whole. Its questions: QuestionCommands.cpp.
#include "chat/Digest.h"
#include "cli/Chats.h"
#include "cli/Documents.h"
#include "words/ChatWords.h"

#include <QCoreApplication>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct ChatCliText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject chatJson(HeadlessWorkspace &workspace, const Chat &chat)
{
    return { { u"id"_s, chatId(chat.day).value }, { u"day"_s, chat.day.toString(Qt::ISODate) },
        { u"post"_s, chat.post.value }, { u"phase"_s, toString(phaseOf(chat, workspace.clock().now())) },
        { u"opensAt"_s, localIso(chat.opensAt, workspace.zone()) },
        { u"closesAt"_s, localIso(chat.closesAt, workspace.zone()) }, { u"openedBy"_s, chat.openedBy },
        { u"sendsHere"_s, chat.desk == workspace.stores().settings.deskId() },
        { u"digest"_s, chat.digest.isNull() ? QJsonValue() : QJsonValue(chat.digest.value) } };
}

QString chatLine(HeadlessWorkspace &workspace, const Chat &chat)
{
    return u"%1  %2  (%3)"_s.arg(
        chatId(chat.day).value, chat.post.value, words::phase(phaseOf(chat, workspace.clock().now())));
}

Result<Answer> answerOf(HeadlessWorkspace &workspace, const Result<Chat> &chat)
{
    return chat ? Result<Answer>(answer(chatJson(workspace, *chat), chatLine(workspace, *chat))) : fail(chat.error());
}

QJsonObject chatCountsJson(const chat::ChatCounts &counts)
{
    return { { u"questions"_s, counts.all }, { u"open"_s, counts.open }, { u"proposed"_s, counts.proposed },
        { u"onTheWay"_s, counts.onTheWay }, { u"answered"_s, counts.answered }, { u"problems"_s, counts.problems } };
}

Result<Answer> announceChat(Session &session, const Arguments &arguments)
{
    const auto opened = session.workspace();
    if (!opened) {
        return fail(opened.error());
    }
    auto &workspace = **opened;
    const auto date = dayIn(arguments.value(u"day"_s), workspace);
    const auto day = date ? workspace.stores().openDays.on(*date) : fail(date.error());
    const auto settings = day ? workspace.stores().openDays.settings() : fail(day.error());
    if (!settings) {
        return fail(settings.error());
    }
    const auto texts = words::chatTexts(*day, *settings);
    const auto edit = session.edit(workspace);
    Post post;
    post.id = newPostId(edit.at);
    post.title = texts.title;
    post.lead = texts.lead;
    post.body = texts.body;
    post.author = edit.by;
    BUBENIK_TRY(workspace.stores().posts.save(post, edit));
    return answer(QJsonObject { { u"id"_s, post.id.value }, { u"title"_s, texts.title }, { u"brief"_s, texts.brief } },
        post.id.value + u"  "_s + texts.title + u'\n' + texts.brief);
}

Result<Answer> openChatOf(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto day = dayIn(arguments.value(u"day"_s), workspace);
    const auto post = day ? loadPost(workspace.stores(), arguments.value(u"post"_s)) : fail(day.error());
    const auto settings = post ? workspace.stores().openDays.settings() : fail(post.error());
    const auto opens = settings ? workspace.zone().fromLocal(*day, settings->chatStarts) : fail(settings.error());
    const auto closes = opens ? workspace.zone().fromLocal(*day, settings->ends) : opens;
    const auto seconds = closes ? arguments.number(u"interval"_s, 0, 1) : fail(closes.error());
    if (!seconds) {
        return fail(seconds.error());
    }
    if (*seconds > 0) {
        BUBENIK_TRY(chat::setPollInterval(workspace.stores().settings, std::chrono::seconds(*seconds)));
    }
    const chat::NewChat wanted { *day, post->id, *opens, *closes, arguments.has(u"take-over"_s) };
    return answerOf(workspace, chat::openChat(workspace.stores(), wanted, whoIn(workspace)));
}

Result<Answer> closeChatOf(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto id = chatIdIn(arguments.positionals[0], workspace);
    return id ? answerOf(workspace, chat::closeChat(workspace.stores(), *id, whoIn(workspace))) : fail(id.error());
}

Result<Answer> listChats(HeadlessWorkspace &workspace, const Arguments & /*arguments*/)
{
    const auto chats = workspace.stores().chats.all();
    if (!chats) {
        return fail(chats.error());
    }
    QJsonArray all;
    QStringList lines;
    for (const auto &chat : *chats) {
        all.append(chatJson(workspace, chat));
        lines.append(chatLine(workspace, chat));
    }
    return answer(all, lines.join(u'\n'));
}

Task<Answer> pollChat(Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto &workspace = **opened;
    const auto id = chatIdIn(arguments.positionals[0], workspace);
    if (!id) {
        co_return fail(id.error());
    }
    auto unlocking = openOfficeIfMine(workspace);
    co_await std::move(unlocking);
    auto polling = workspace.chats().poll(*id);
    const auto caught = co_await std::move(polling);
    if (!caught) {
        co_return fail(caught.error());
    }
    const auto queue = chat::queueOf(workspace.stores(), *id, workspace.clock().now());
    if (!queue) {
        co_return fail(queue.error());
    }
    auto json = chatCountsJson(queue->counts);
    json[u"id"_s] = id->value;
    json[u"new"_s] = caught->added;
    json[u"changed"_s] = caught->changed;
    co_return answer(json,
        ChatCliText::tr("%1 new, %2 changed; %3 to answer, %4 answered.")
            .arg(caught->added)
            .arg(caught->changed)
            .arg(queue->counts.open)
            .arg(queue->counts.answered));
}

Task<Answer> listQuestions(Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto &workspace = **opened;
    const auto id = chatIdIn(arguments.positionals[0], workspace);
    if (!id) {
        co_return fail(id.error());
    }
    auto unlocking = openOfficeIfMine(workspace);
    co_await std::move(unlocking);
    const auto queue = chat::queueOf(workspace.stores(), *id, workspace.clock().now());
    if (!queue) {
        co_return fail(queue.error());
    }
    QJsonArray all;
    QStringList lines;
    for (const auto &entry : queue->entries) {
        if (arguments.has(u"open"_s) && !isOpen(entry.state)) {
            continue;
        }
        all.append(questionJson(entry, workspace.zone()));
        lines.append(questionLine(entry));
    }
    co_return answer(all, lines.join(u'\n'));
}

Task<Answer> writeDigest(Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto &workspace = **opened;
    const auto id = chatIdIn(arguments.positionals[0], workspace);
    if (!id) {
        co_return fail(id.error());
    }
    const auto names = arguments.value(u"names"_s, u"first"_s);
    if (names != "first"_L1 && names != "none"_L1) {
        co_return fail(usageError(ChatCliText::tr("“%1” is neither first nor none.").arg(names), names));
    }
    auto unlocking = openOfficeIfMine(workspace);
    co_await std::move(unlocking);
    const auto post = chat::makeDigest(workspace.stores(), *id,
        names == "none"_L1 ? chat::DigestNames::None : chat::DigestNames::First, session.edit(workspace));
    co_return post ? Result<Answer>(answer(QJsonObject { { u"post"_s, post->value } }, post->value))
                   : fail(post.error());
}

} // namespace

QList<Command> chatCommands()
{
    const OptionSpec day { u"day"_s, u"D"_s, QT_TRANSLATE_NOOP("Cli", "the day: 2026-12-07, or today"), true };
    const QStringList id { u"ID"_s };
    return {
        { u"chat"_s, u"announce"_s, {}, { day },
            QT_TRANSLATE_NOOP("Cli", "Drafts the post below which citizens ask: {id, title, brief}."),
            atOnce(announceChat) },
        { u"chat"_s, u"open"_s, {},
            { day, { u"post"_s, u"POST"_s, QT_TRANSLATE_NOOP("Cli", "the post below which citizens ask"), true },
                { u"take-over"_s, {},
                    QT_TRANSLATE_NOOP("Cli", "this desk sends the answers from now on, not the one that did") },
                { u"interval"_s, u"S"_s,
                    QT_TRANSLATE_NOOP("Cli", "seconds from one look at the comments to the next: 5 to 60") } },
            QT_TRANSLATE_NOOP("Cli",
                "Opens the mayor's chat of a day: {id, day, post, phase, opensAt, closesAt, sendsHere, digest}."),
            inWorkspace(openChatOf) },
        { u"chat"_s, u"list"_s, {}, {}, QT_TRANSLATE_NOOP("Cli", "Lists chats, the latest first."),
            inWorkspace(listChats) },
        { u"chat"_s, u"poll"_s, id, {},
            QT_TRANSLATE_NOOP("Cli",
                "Sends what is approved and reads all comments now: {id, new, changed, questions, open, proposed, "
                "onTheWay, answered, problems}."),
            pollChat },
        { u"chat"_s, u"questions"_s, id,
            { { u"open"_s, {}, QT_TRANSLATE_NOOP("Cli", "only those that a person has to answer") } },
            QT_TRANSLATE_NOOP("Cli",
                "Lists questions as they were asked: [{id, chat, source, name, text, earlierTexts, at, topic, state, "
                "draft, draftedBy, proposedBy, answer, approvedBy, answeredAt, seen, groupedUnder, comment, permalink, "
                "problem}]."),
            listQuestions },
        { u"chat"_s, u"close"_s, id, {},
            QT_TRANSLATE_NOOP("Cli", "Ends a chat; what is left open can still be answered."),
            inWorkspace(closeChatOf) },
        { u"chat"_s, u"digest"_s, id,
            { { u"names"_s, u"first|none"_s, QT_TRANSLATE_NOOP("Cli", "first names of citizens, or none") } },
            QT_TRANSLATE_NOOP("Cli", "Drafts the article of questions and answers: {post}."), writeDigest },
    };
}

} // namespace bubenik::cli
