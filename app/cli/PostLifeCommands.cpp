// post delete, restore, duplicate, archive: what happens to a post besides writing and sending it.
#include "cli/Command.h"
#include "cli/Documents.h"
#include "cli/Session.h"
#include "publishing/Scheduling.h"

#include <QCoreApplication>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct PostLifeText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct OpenPost {
    HeadlessWorkspace &workspace;
    Post post;
    Edit edit;
};

Result<OpenPost> openPost(Session &session, const Arguments &arguments)
{
    const auto opened = session.workspace();
    if (!opened) {
        return fail(opened.error());
    }
    auto post = loadPost((*opened)->stores(), arguments.positionals[0]);
    if (!post) {
        return fail(post.error());
    }
    return OpenPost { **opened, std::move(*post), session.edit(**opened) };
}

Answer idAnswer(const PostId &id, const QString &text)
{
    return answer(QJsonObject { { u"id"_s, id.value } }, text);
}

// Into the bin means off the citizens' screens too: what waits is cancelled, what is out is withdrawn.
Result<Answer> deletePost(Session &session, const Arguments &arguments)
{
    const auto open = openPost(session, arguments);
    if (!open) {
        return fail(open.error());
    }
    auto &stores = open->workspace.stores();
    int withdrawn = 0;
    const auto work = [&]() -> Result<void> {
        const auto deliveries = stores.deliveries.forPost(open->post.id);
        if (!deliveries) {
            return fail(deliveries.error());
        }
        for (const auto &delivery : *deliveries) {
            if (delivery.state == DeliveryState::Cancelled) {
                continue;
            }
            const auto cancelled = cancel(stores, open->post.id, delivery.channel, open->edit.at);
            if (!cancelled) {
                return fail(cancelled.error());
            }
            withdrawn += cancelled->state == DeliveryState::Cancelled ? 0 : 1;
        }
        return stores.posts.markDeleted(open->post.id, open->edit);
    };
    BUBENIK_TRY(stores.database->transaction(work));
    return answer(QJsonObject { { u"id"_s, open->post.id.value }, { u"toWithdraw"_s, withdrawn } },
        withdrawn == 0 ? PostLifeText::tr("In the bin; “post restore” brings it back.")
                       : PostLifeText::tr("In the bin; the next “deliver” takes it away from the citizens' eyes."));
}

Result<Answer> restoreVersion(OpenPost &open, int version)
{
    auto &stores = open.workspace.stores();
    const auto work = [&]() -> Result<void> {
        const auto post = stores.posts.bringBack(open.post.id, version, open.edit);
        if (!post) {
            return fail(post.error());
        }
        const auto released = release(stores, open.post.id, open.edit.at);
        return released ? Result<void>() : fail(released.error());
    };
    BUBENIK_TRY(stores.database->transaction(work));
    return idAnswer(open.post.id, PostLifeText::tr("Version %1 is the current text again.").arg(version));
}

Result<Answer> restorePost(Session &session, const Arguments &arguments)
{
    const auto version = arguments.number(u"version"_s, 0, 1);
    if (!version) {
        return fail(version.error());
    }
    auto open = openPost(session, arguments);
    if (!open) {
        return fail(open.error());
    }
    if (*version > 0) {
        return restoreVersion(*open, *version);
    }
    BUBENIK_TRY(open->workspace.stores().posts.restore(open->post.id, open->edit));
    return idAnswer(open->post.id, PostLifeText::tr("Back from the bin."));
}

Result<Answer> duplicatePost(Session &session, const Arguments &arguments)
{
    const auto open = openPost(session, arguments);
    if (!open) {
        return fail(open.error());
    }
    const auto copy = duplicateOf(open->post, open->edit.at, open->edit.by);
    BUBENIK_TRY(open->workspace.stores().posts.save(copy, open->edit));
    return idAnswer(copy.id, copy.id.value);
}

Result<Answer> archivePost(Session &session, const Arguments &arguments)
{
    auto open = openPost(session, arguments);
    if (!open) {
        return fail(open.error());
    }
    open->post.archived = !arguments.has(u"undo"_s);
    BUBENIK_TRY(open->workspace.stores().posts.save(open->post, open->edit));
    return idAnswer(open->post.id,
        open->post.archived ? PostLifeText::tr("Archived.") : PostLifeText::tr("Back from the archive."));
}

} // namespace

QList<Command> postLifeCommands()
{
    const QStringList id { u"ID"_s };
    return {
        { u"post"_s, u"delete"_s, id, {},
            QT_TRANSLATE_NOOP("Cli",
                "Puts a post into the bin; what waits is cancelled, what is out is withdrawn by the next "
                "“deliver”."),
            atOnce(deletePost) },
        { u"post"_s, u"restore"_s, id,
            { { u"version"_s, u"N"_s, QT_TRANSLATE_NOOP("Cli", "bring this version of the text back instead") } },
            QT_TRANSLATE_NOOP("Cli", "Brings a post back from the bin, or an older version of its text."),
            atOnce(restorePost) },
        { u"post"_s, u"duplicate"_s, id, {}, QT_TRANSLATE_NOOP("Cli", "Makes a new draft with the same content."),
            atOnce(duplicatePost) },
        { u"post"_s, u"archive"_s, id, { { u"undo"_s, {}, QT_TRANSLATE_NOOP("Cli", "take it out of the archive") } },
            QT_TRANSLATE_NOOP("Cli", "Puts a post away from the lists; it stays published."), atOnce(archivePost) },
    };
}

} // namespace bubenik::cli
