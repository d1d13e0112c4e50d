// comment list, read, answer, drop, hide, show, done; figures: what citizens send back.
#include "cli/Command.h"
#include "cli/Documents.h"
#include "cli/Session.h"
#include "cli/TextFile.h"
#include "feedback/CommentActions.h"

#include <QCoreApplication>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct CommentText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString stateOf(const Comment &comment)
{
    if (comment.isGone) {
        return u"gone"_s;
    }
    if (comment.answer) {
        return u"answer-"_s + toString(comment.answer->state);
    }
    return comment.isHidden  ? u"hidden"_s
        : comment.dealtWith  ? u"done"_s
        : isWaiting(comment) ? u"waiting"_s
                             : u"ours"_s;
}

QJsonObject commentJson(const Comment &comment)
{
    QJsonObject json { { u"id"_s, comment.id.value }, { u"post"_s, comment.post.value },
        { u"channel"_s, comment.channel.value }, { u"remoteId"_s, comment.remoteId }, { u"parent"_s, comment.parent },
        { u"author"_s, comment.author }, { u"text"_s, comment.text }, { u"at"_s, toIso(comment.at) },
        { u"ours"_s, comment.isOurs }, { u"hidden"_s, comment.isHidden }, { u"state"_s, stateOf(comment) } };
    if (comment.answer) {
        json[u"answer"_s] = comment.answer->text;
        json[u"answerId"_s] = comment.answer->remoteId;
        json[u"problem"_s] = comment.answer->problem ? QJsonValue(problemJson(*comment.answer->problem))
                                                     : QJsonValue(QJsonValue::Null);
    }
    return json;
}

QString commentLine(const Comment &comment)
{
    const auto author = comment.author.isEmpty() ? CommentText::tr("unnamed") : comment.author;
    return u"%1  [%2]  %3: %4"_s.arg(comment.id.value, stateOf(comment), author, comment.text.simplified().left(120));
}

CommentId commentIdOf(const QString &text)
{
    return { text.startsWith("comment:"_L1) ? text : u"comment:"_s + text };
}

Who who(HeadlessWorkspace &workspace)
{
    return { workspace.userName(), workspace.clock().now() };
}

Answer listed(const QList<Comment> &comments)
{
    QJsonArray json;
    QStringList lines;
    for (const auto &comment : comments) {
        json.append(commentJson(comment));
        lines.append(commentLine(comment));
    }
    return answer(json, lines.join(u'\n'));
}

Result<Answer> told(const Result<Comment> &comment)
{
    return comment ? Result<Answer>(answer(commentJson(*comment), commentLine(*comment))) : fail(comment.error());
}

Result<Answer> listComments(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    constexpr int most = 200;
    auto &stores = workspace.stores();
    const auto post = arguments.given(u"post"_s);
    const auto comments = post ? stores.comments.ofPost(postId(*post)) : stores.comments.waiting(most);
    return comments ? Result<Answer>(listed(*comments)) : fail(comments.error());
}

Task<Answer> readComments(Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto &workspace = **opened;
    const auto post = loadPost(workspace.stores(), arguments.positionals[0]);
    if (!post) {
        co_return fail(post.error());
    }
    auto reading = workspace.feedback().readPost(post->id);
    const auto read = co_await std::move(reading);
    if (!read) {
        co_return fail(read.error());
    }
    const auto comments = workspace.stores().comments.ofPost(post->id);
    co_return comments ? Result<Answer>(listed(*comments)) : fail(comments.error());
}

Result<Answer> answerOne(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto text = readText(arguments.value(u"text-file"_s));
    if (!text) {
        return fail(text.error());
    }
    return told(answerComment(workspace.stores(), commentIdOf(arguments.positionals[0]), *text, who(workspace)));
}

Result<Answer> dropOne(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    return told(dropAnswer(workspace.stores(), commentIdOf(arguments.positionals[0]), who(workspace)));
}

Result<Answer> retryOne(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    return told(retryAnswer(workspace.stores(), commentIdOf(arguments.positionals[0]), who(workspace)));
}

Result<Answer> settleOne(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    return told(settleAnswer(workspace.stores(), commentIdOf(arguments.positionals[0]), who(workspace)));
}

Result<Answer> doneOne(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    return told(setDealtWith(
        workspace.stores(), commentIdOf(arguments.positionals[0]), !arguments.has(u"undo"_s), who(workspace)));
}

Result<Answer> hideOne(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto reason = arguments.value(u"reason"_s);
    return told(hideComment(
        workspace.stores(), commentIdOf(arguments.positionals[0]), !arguments.has(u"undo"_s), reason, who(workspace)));
}

// Of all posts, the newest first.
Result<Answer> allFigures(HeadlessWorkspace &workspace)
{
    const auto items = workspace.stores().figures.reached();
    if (!items) {
        return fail(items.error());
    }
    QJsonArray json;
    QStringList lines;
    for (const auto &item : *items) {
        QJsonObject values;
        QStringList words { item.post.value, item.channel.value };
        for (auto value = item.latest.cbegin(); value != item.latest.cend(); ++value) {
            values[toString(value.key())] = value.value();
            words.append(toString(value.key()) + u' ' + QString::number(value.value()));
        }
        json.append(QJsonObject { { u"post"_s, item.post.value }, { u"title"_s, item.title },
            { u"channel"_s, item.channel.value }, { u"outSince"_s, toIso(item.outSince) }, { u"figures"_s, values } });
        lines.append(words.join("  "_L1) + "  "_L1 + item.title);
    }
    return answer(json, lines.join(u'\n'));
}

Result<Answer> showFigures(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    if (arguments.positionals.isEmpty()) {
        return allFigures(workspace);
    }
    const auto post = loadPost(workspace.stores(), arguments.positionals[0]);
    if (!post) {
        return fail(post.error());
    }
    const auto all = workspace.stores().figures.ofPost(post->id);
    if (!all) {
        return fail(all.error());
    }
    QJsonArray json;
    QStringList lines;
    for (const auto &figures : *all) {
        json.append(toJson(figures));
        QStringList values { figures.channel.value };
        const auto latest = latestOf(figures);
        for (auto value = latest.cbegin(); value != latest.cend(); ++value) {
            values.append(toString(value.key()) + u' ' + QString::number(value.value()));
        }
        lines.append(values.join("  "_L1));
    }
    return answer(json, lines.join(u'\n'));
}

} // namespace

QList<Command> commentCommands()
{
    const OptionSpec text { u"text-file"_s, u"FILE"_s,
        QT_TRANSLATE_NOOP("Cli", "the answer's text; - reads standard input"), true };
    const OptionSpec post { u"post"_s, u"ID"_s, QT_TRANSLATE_NOOP("Cli", "all comments of this post") };
    const OptionSpec reason { u"reason"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "why it is hidden") };
    const OptionSpec undo { u"undo"_s, {}, QT_TRANSLATE_NOOP("Cli", "takes it back") };
    return {
        { u"comment"_s, u"list"_s, {}, { post },
            QT_TRANSLATE_NOOP("Cli", "Lists comments that wait for somebody, or those of a post."),
            inWorkspace(listComments) },
        { u"comment"_s, u"read"_s, { u"POST"_s }, {},
            QT_TRANSLATE_NOOP("Cli", "Reads all comments of a post now, and sends the answers that wait."),
            readComments },
        { u"comment"_s, u"answer"_s, { u"ID"_s }, { text },
            QT_TRANSLATE_NOOP("Cli", "Answers a comment; the agent or comment read sends it."),
            inWorkspace(answerOne) },
        { u"comment"_s, u"drop"_s, { u"ID"_s }, {}, QT_TRANSLATE_NOOP("Cli", "Takes back an answer that was not sent."),
            inWorkspace(dropOne) },
        { u"comment"_s, u"retry"_s, { u"ID"_s }, {},
            QT_TRANSLATE_NOOP("Cli", "Sends an answer again that failed or is surely not there."),
            inWorkspace(retryOne) },
        { u"comment"_s, u"sent"_s, { u"ID"_s }, {},
            QT_TRANSLATE_NOOP("Cli", "Says of an answer whose outcome is unknown that it is there."),
            inWorkspace(settleOne) },
        { u"comment"_s, u"done"_s, { u"ID"_s }, { undo }, QT_TRANSLATE_NOOP("Cli", "Marks a comment as dealt with."),
            inWorkspace(doneOne) },
        { u"comment"_s, u"hide"_s, { u"ID"_s }, { reason, undo },
            QT_TRANSLATE_NOOP("Cli", "Hides a comment from the public."), inWorkspace(hideOne) },
        { u"figures"_s, {}, { u"[POST]"_s }, {},
            QT_TRANSLATE_NOOP("Cli", "How many people a post has reached; all of them without POST."),
            inWorkspace(showFigures) },
    };
}

} // namespace bubenik::cli
