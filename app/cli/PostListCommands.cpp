// post show, list, search, versions: looking at posts.
#include "cli/Command.h"
#include "cli/Documents.h"
#include "cli/Session.h"
#include "words/Words.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct PostListText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr int searchLimit = 200;
constexpr qsizetype rowsAtOnce = 500;

Result<PostState> stateOf(Stores &stores, const PostId &id)
{
    const auto row = stores.posts.row(id);
    if (!row) {
        return fail(row.error());
    }
    return *row ? (*row)->state : PostState::Draft;
}

Result<PostFilter> filterOf(const Arguments &arguments)
{
    static const QMap<QString, PostFilter> filters { { u"all"_s, PostFilter::All }, { u"draft"_s, PostFilter::Drafts },
        { u"for-review"_s, PostFilter::ForReview },
        { u"scheduled"_s, PostFilter::Waiting }, { u"live"_s, PostFilter::Live },
        { u"problem"_s, PostFilter::Problems }, { u"archived"_s, PostFilter::Archived },
        { u"deleted"_s, PostFilter::Deleted } };
    const auto name = arguments.value(u"state"_s, u"all"_s);
    if (!filters.contains(name)) {
        return fail(
            usageError(PostListText::tr("--state takes one of: %1.").arg(filters.keys().join(u", "_s)), u"state"_s));
    }
    return filters[name];
}

// Written out post by post: a whole workspace would not fit well into one tree of JSON values.
Result<Answer> listOf(Stores &stores, const QList<qint64> &keys)
{
    Answer list { "[" };
    for (qsizetype from = 0; from < keys.size(); from += rowsAtOnce) {
        const auto rows = stores.posts.rows(keys.mid(from, rowsAtOnce));
        if (!rows) {
            return fail(rows.error());
        }
        for (const auto &row : *rows) {
            const auto post = stores.posts.load(row.id);
            if (!post) {
                return fail(post.error());
            }
            list.json += (list.json.size() > 1 ? "," : "") + toCompact(postJson(*post, row.state));
            list.text += postLine(*post, row.state) + u'\n';
        }
    }
    list.json += ']';
    list.text.chop(1);
    return list;
}

Result<Answer> listPosts(Session &session, const Arguments &arguments)
{
    const auto limit = arguments.number(u"limit"_s, -1, 0);
    const auto filter = filterOf(arguments);
    if (!limit || !filter) {
        return fail(limit ? filter.error() : limit.error());
    }
    const auto opened = session.workspace();
    if (!opened) {
        return fail(opened.error());
    }
    const auto keys = (*opened)->stores().posts.keys(*filter, *limit);
    return keys ? listOf((*opened)->stores(), *keys) : fail(keys.error());
}

Result<Answer> searchPosts(Session &session, const Arguments &arguments)
{
    const auto limit = arguments.number(u"limit"_s, searchLimit, 0);
    const auto filter = filterOf(arguments);
    if (!limit || !filter) {
        return fail(limit ? filter.error() : limit.error());
    }
    const auto opened = session.workspace();
    if (!opened) {
        return fail(opened.error());
    }
    auto &stores = (*opened)->stores();
    const auto keys = stores.posts.search(arguments.positionals.join(u' '), *filter, std::min(*limit, searchLimit));
    return keys ? listOf(stores, *keys) : fail(keys.error());
}

QString shownText(HeadlessWorkspace &workspace, const Post &post, PostState state, const QList<Delivery> &deliveries)
{
    QStringList lines { post.title,
        words::state(state) + u" · "_s + post.author + u" · "_s
            + words::when(post.changedAt, workspace.zone(), workspace.clock().now()) };
    if (!post.lead.isEmpty()) {
        lines += { {}, post.lead };
    }
    lines += { {}, post.body };
    for (const auto &attachment : post.attachments) {
        lines.append(u"[%1, %2] %3"_s.arg(attachment.fileName, words::bytes(attachment.bytes), attachment.alt));
    }
    for (const auto &delivery : deliveries) {
        lines.append(deliveryLine(delivery, post.title, workspace));
    }
    return lines.join(u'\n');
}

Result<Answer> showPost(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    auto &stores = workspace.stores();
    const auto post = loadPost(stores, arguments.positionals[0]);
    if (!post) {
        return fail(post.error());
    }
    const auto state = stateOf(stores, post->id);
    const auto deliveries = stores.deliveries.forPost(post->id);
    if (!state || !deliveries) {
        return fail(state ? deliveries.error() : state.error());
    }
    const auto review = reviewOf(stores, post->id, personHere(stores, workspace.userName()), workspace.clock().now());
    if (!review) {
        return fail(review.error());
    }
    auto json = postJson(*post, *state);
    json[u"review"_s] = reviewJson(*review);
    QJsonArray deliveriesJson;
    for (const auto &delivery : *deliveries) {
        deliveriesJson.append(deliveryJson(delivery, channelName(stores, delivery.channel)));
    }
    json[u"deliveries"_s] = deliveriesJson;
    return answer(json, shownText(workspace, *post, *state, *deliveries));
}

Result<Answer> listVersions(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto post = loadPost(workspace.stores(), arguments.positionals[0]);
    if (!post) {
        return fail(post.error());
    }
    const auto all = workspace.stores().posts.versions(post->id);
    if (!all) {
        return fail(all.error());
    }
    QJsonArray json;
    QStringList lines;
    for (const auto &version : *all) {
        json.append(QJsonObject { { u"version"_s, version.version }, { u"at"_s, toIso(version.at) },
            { u"by"_s, version.by }, { u"title"_s, version.post.title }, { u"body"_s, version.post.body } });
        lines.append(u"%1  %2  %3  %4"_s.arg(version.version)
                         .arg(words::when(version.at, workspace.zone(), workspace.clock().now()), version.by,
                             version.post.title));
    }
    return answer(json, lines.join(u'\n'));
}

QList<OptionSpec> listOptions()
{
    return {
        { u"state"_s, u"STATE"_s,
            QT_TRANSLATE_NOOP("Cli", "only these: draft, scheduled, live, problem, archived, deleted") },
        { u"limit"_s, u"N"_s, QT_TRANSLATE_NOOP("Cli", "at most so many") },
    };
}

} // namespace

QList<Command> postListCommands()
{
    return {
        { u"post"_s, u"show"_s, { u"ID"_s }, {}, QT_TRANSLATE_NOOP("Cli", "Shows a post with its deliveries."),
            inWorkspace(showPost) },
        { u"post"_s, u"list"_s, {}, listOptions(), QT_TRANSLATE_NOOP("Cli", "Lists posts, the last changed first."),
            atOnce(listPosts) },
        { u"post"_s, u"search"_s, { u"TEXT…"_s }, listOptions(),
            QT_TRANSLATE_NOOP(
                "Cli", "Finds posts by beginnings of words, with or without accents; the best first, at most 200."),
            atOnce(searchPosts) },
        { u"post"_s, u"versions"_s, { u"ID"_s }, {},
            QT_TRANSLATE_NOOP("Cli", "Lists the versions of a text, the newest first."), inWorkspace(listVersions) },
    };
}

} // namespace bubenik::cli
