// The window's part in meetings.
#include "Workspace.h"

#include "WorkspacePrivate.h"
#include "core/Pool.h"
#include "core/WhenDone.h"

#include <QFile>

namespace bubenik {

using namespace Qt::StringLiterals;

void Workspace::inviteSoon()
{
    d->network->inviteSoon();
}

QFuture<Result<ChannelId>> Workspace::mailChannel()
{
    return d->network->run<ChannelId>(
        [](HeadlessWorkspace &workspace) -> Task<ChannelId> { co_return workspace.mailChannel(); });
}

QFuture<Result<RepliesRead>> Workspace::fetchReplies()
{
    return d->network->run<RepliesRead>([](HeadlessWorkspace &workspace) { return workspace.replies().fetchAll({}); });
}

QFuture<Result<QList<TakenReply>>> Workspace::takeReplyFile(const QString &file)
{
    return write([file, now = d->clock.now()](Stores &stores) { return takeReplies(stores, file, now); });
}

QFuture<Result<int>> Workspace::writeLetters(const LetterJob &job, const QString &file, const Progress &progress)
{
    auto told = std::make_shared<QPromise<Result<int>>>();
    told->start();
    const std::function<Result<int>()> work
        = [job, file, progress] { return bubenik::writeLetters(job, file, progress); };
    whenDone(inPool(work), this, [this, job, told](const Result<int> &pages) {
        if (!pages) {
            told->addResult(pages);
            told->finish();
            return;
        }
        auto noting = write([job, now = d->clock.now()](Stores &stores) { return noteLetters(stores, job, now); });
        whenDone(std::move(noting), this, [told, pages](const Result<int> &noted) {
            told->addResult(noted ? pages : noted);
            told->finish();
        });
    });
    return told->future();
}

} // namespace bubenik
