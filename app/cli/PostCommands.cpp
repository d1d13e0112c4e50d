// post add, post edit: writing a post from the command line.
#include "cli/Command.h"
#include "cli/Documents.h"
#include "cli/PostDetails.h"
#include "cli/Session.h"
#include "cli/TextFile.h"
#include "publishing/Scheduling.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct PostText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// A file named on the command line, with the words that follow it.
struct NamedFile {
    QString file;
    bool isImage = false;
    std::optional<QString> alt;
    bool decorative = false;
};

// Each --alt and --decorative belongs to the --image before it.
Result<QList<NamedFile>> namedFiles(const Arguments &arguments)
{
    QList<NamedFile> files;
    for (const auto &[name, value] : arguments.options) {
        if (name == "image"_L1 || name == "file"_L1) {
            files.append({ value, name == "image"_L1, std::nullopt, false });
            continue;
        }
        if (name != "alt"_L1 && name != "decorative"_L1) {
            continue;
        }
        if (files.isEmpty() || !files.last().isImage) {
            return fail(
                usageError(PostText::tr("--%1 belongs right after the --image that it describes.").arg(name), name));
        }
        if (files.last().alt || files.last().decorative) {
            return fail(usageError(PostText::tr("The image %1 is described twice.").arg(files.last().file), name));
        }
        files.last().decorative = name == "decorative"_L1;
        if (!files.last().decorative) {
            files.last().alt = value;
        }
    }
    return files;
}

Result<Attachment> importFile(Stores &stores, const NamedFile &named)
{
    auto attachment = stores.attachments.import(named.file);
    if (!attachment) {
        return attachment;
    }
    const bool isPicture = attachment->role == AttachmentRole::Picture;
    if (named.isImage != isPicture) {
        return fail(usageError(isPicture ? PostText::tr("%1 is a picture: give it with --image.").arg(named.file)
                                         : PostText::tr("%1 is not a picture: give it with --file.").arg(named.file),
            named.file));
    }
    attachment->alt = named.alt.value_or(QString());
    attachment->decorative = named.decorative;
    return attachment;
}

// The same file again changes its description instead of showing it twice.
void putAttachment(QList<Attachment> &attachments, const Attachment &attachment)
{
    const auto same = std::ranges::find(attachments, attachment.digest, &Attachment::digest);
    if (same == attachments.end()) {
        attachments.append(attachment);
    } else {
        *same = attachment;
    }
}

Result<void> removeAttachment(QList<Attachment> &attachments, const QString &nameOrDigest)
{
    const auto removed = attachments.removeIf([&](const Attachment &attachment) {
        return attachment.digest == nameOrDigest || attachment.fileName == nameOrDigest;
    });
    if (removed == 0) {
        return fail(usageError(PostText::tr("The post has no attachment %1.").arg(nameOrDigest), nameOrDigest));
    }
    return {};
}

QString cleanTitle(const QString &title)
{
    return title.simplified();
}

// What the options say about the content, laid over the post.
Result<void> applyOptions(Stores &stores, const Arguments &arguments, Post &post)
{
    const auto files = namedFiles(arguments);
    if (!files) {
        return fail(files.error());
    }
    if (const auto file = arguments.given(u"body-file"_s)) {
        const auto body = readText(*file);
        if (!body) {
            return fail(body.error());
        }
        post.body = *body;
    }
    post.title = cleanTitle(arguments.value(u"title"_s, post.title));
    post.lead = arguments.value(u"lead"_s, post.lead).trimmed();
    post.author = arguments.value(u"author"_s, post.author);
    if (arguments.has(u"category"_s)) {
        post.categories = arguments.values(u"category"_s);
        post.categories.removeDuplicates();
        post.categories.removeAll(QString());
    }
    const auto unwanted = arguments.values(u"remove"_s);
    for (const auto &name : unwanted) {
        BUBENIK_TRY(removeAttachment(post.attachments, name));
    }
    for (const auto &file : *files) {
        const auto attachment = importFile(stores, file);
        if (!attachment) {
            return fail(attachment.error());
        }
        putAttachment(post.attachments, *attachment);
    }
    return {};
}

Result<Answer> addPost(Session &session, const Arguments &arguments)
{
    const auto opened = session.workspace();
    if (!opened) {
        return fail(opened.error());
    }
    auto &workspace = **opened;
    const auto edit = session.edit(workspace);
    Post post;
    post.id = newPostId(edit.at);
    post.author = edit.by;
    post.createdAt = edit.at;
    post.changedAt = edit.at;
    BUBENIK_TRY(applyOptions(workspace.stores(), arguments, post));
    BUBENIK_TRY(applyDetails(arguments, workspace.zone(), post.details));
    if (post.title.isEmpty()) {
        return fail(usageError(PostText::tr("The title is empty."), u"title"_s));
    }
    BUBENIK_TRY(workspace.stores().posts.save(post, edit));
    if (!std::ranges::all_of(post.attachments, isDescribed)) {
        session.tell(PostText::tr("A picture has no description yet (--alt); it is needed before publishing."));
    }
    return answer(QJsonObject { { u"id"_s, post.id.value } }, post.id.value);
}

// Saving and releasing are one step: what a script edits is what is to go out.
Result<Answer> editPost(Session &session, const Arguments &arguments)
{
    if (arguments.options.isEmpty()) {
        return fail(usageError(PostText::tr("Say what is to be changed.")));
    }
    const auto opened = session.workspace();
    if (!opened) {
        return fail(opened.error());
    }
    auto &stores = (*opened)->stores();
    const auto change = session.edit(**opened);
    auto post = loadPost(stores, arguments.positionals[0]);
    if (!post) {
        return fail(post.error());
    }
    BUBENIK_TRY(applyOptions(stores, arguments, *post));
    BUBENIK_TRY(applyDetails(arguments, (*opened)->zone(), post->details));
    post->changedAt = change.at;
    qsizetype released = 0;
    const auto work = [&]() -> Result<void> {
        BUBENIK_TRY(stores.posts.save(*post, change));
        const auto deliveries = release(stores, post->id, change.at);
        if (!deliveries) {
            return fail(deliveries.error());
        }
        released = deliveries->size();
        return {};
    };
    BUBENIK_TRY(stores.database->transaction(work));
    const auto text = released == 0 ? PostText::tr("Saved.")
                                    : PostText::tr("Saved; the next “deliver” brings the change to the citizens.");
    return answer(QJsonObject { { u"id"_s, post->id.value }, { u"released"_s, released } }, text);
}

QList<OptionSpec> contentOptions(bool forNew)
{
    return {
        { u"title"_s, u"T"_s, QT_TRANSLATE_NOOP("Cli", "the title"), forNew },
        { u"body-file"_s, u"F"_s, QT_TRANSLATE_NOOP("Cli", "the text in Markdown; - is standard input"), forNew },
        { u"lead"_s, u"T"_s, QT_TRANSLATE_NOOP("Cli", "one or two sentences before the text") },
        { u"image"_s, u"F"_s, QT_TRANSLATE_NOOP("Cli", "a picture; the first one stands at the top"), false, true },
        { u"alt"_s, u"T"_s, QT_TRANSLATE_NOOP("Cli", "what the picture before it shows, for those who do not see it"),
            false, true },
        { u"decorative"_s, {}, QT_TRANSLATE_NOOP("Cli", "the picture before it is decoration and needs no description"),
            false, true },
        { u"file"_s, u"F"_s, QT_TRANSLATE_NOOP("Cli", "a PDF to download or a sound to play"), false, true },
        { u"category"_s, u"C"_s, QT_TRANSLATE_NOOP("Cli", "a category, as on the website"), false, true },
        { u"author"_s, u"N"_s, QT_TRANSLATE_NOOP("Cli", "the author's name") },
    };
}

} // namespace

QList<Command> postCommands()
{
    auto editOptions = contentOptions(false) + detailOptions();
    editOptions.append({ u"remove"_s, u"NAME"_s,
        QT_TRANSLATE_NOOP("Cli", "an attachment to take away, by file name or digest"), false, true });
    return {
        { u"post"_s, u"add"_s, {}, contentOptions(true) + detailOptions(), QT_TRANSLATE_NOOP("Cli", "Writes a new post (a draft)."),
            atOnce(addPost) },
        { u"post"_s, u"edit"_s, { u"ID"_s }, editOptions,
            QT_TRANSLATE_NOOP("Cli", "Changes a post; what waits or is out already follows with the next “deliver”."),
            atOnce(editPost) },
    };
}

} // namespace bubenik::cli
