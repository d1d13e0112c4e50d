#include "posts/PostSaving.h"

namespace bubenik::ui {

namespace {

template <class T>
struct Merged {
    T value;
    bool theirs = false; // the value is the other side's
    bool clashed = false;
};

template <class T>
Merged<T> mergeField(const T &base, const T &ours, const T &stored)
{
    if (ours == base) {
        return { stored, stored != base, false };
    }
    return { ours, false, stored != base && stored != ours };
}

// The same text may be written in several ways: only what it says counts.
bool saysTheSame(const QString &a, const QString &b)
{
    return a == b || markdown::parse(a) == markdown::parse(b);
}

QList<Line> linesOf(const QString &body)
{
    int id = 1;
    return flatten(markdown::parse(body), id);
}

} // namespace

Result<OpenedPost> openPost(Stores &stores, const PostId &id)
{
    auto post = stores.posts.load(id);
    if (!post) {
        return fail(post.error());
    }
    auto lines = linesOf(post->body);
    return OpenedPost { std::move(*post), std::move(lines) };
}

Result<SaveOutcome> savePost(Stores &stores, const SaveRequest &request)
{
    const auto &base = request.base;
    auto stored = stores.posts.load(base.id);
    if (!stored && !(stored.error().kind == ErrorKind::NotFound)) {
        return fail(stored.error());
    }
    const Post before = stored ? *stored : base;
    auto ourBody = request.body ? markdown::write(assemble(*request.body)) : base.body;
    if (request.body && saysTheSame(ourBody, base.body)) {
        ourBody = base.body;
    }
    const auto title = mergeField(base.title, request.title, before.title);
    const auto lead = mergeField(base.lead, request.lead, before.lead);
    const auto body = mergeField(base.body, ourBody, before.body);
    const auto categories = mergeField(base.categories, request.categories, before.categories);
    const auto attachments = mergeField(base.attachments, request.attachments, before.attachments);

    SaveOutcome outcome { .saved = before };
    outcome.saved.title = title.value;
    outcome.saved.lead = lead.value;
    outcome.saved.body = body.value;
    outcome.saved.categories = categories.value;
    outcome.saved.attachments = attachments.value;
    outcome.clashed = title.clashed || lead.clashed || body.clashed || categories.clashed || attachments.clashed;
    outcome.merged = title.theirs || lead.theirs || body.theirs || categories.theirs || attachments.theirs;
    if (body.theirs) {
        outcome.body = linesOf(body.value);
    }
    BUBENIK_TRY(stores.posts.save(outcome.saved, request.edit));
    auto saved = stores.posts.load(base.id);
    if (!saved) {
        return fail(saved.error());
    }
    outcome.saved = std::move(*saved);
    return outcome;
}

} // namespace bubenik::ui
