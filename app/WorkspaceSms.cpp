// The window's part in short messages to phones.
#include "Workspace.h"

#include "WorkspacePrivate.h"

namespace bubenik {

void Workspace::textSoon()
{
    d->network->textSoon();
}

QFuture<Result<SmsQuote>> Workspace::quoteSms(const ChannelId &channel, const QString &text, const QStringList &numbers)
{
    return d->network->run<SmsQuote>([channel, text, numbers](HeadlessWorkspace &workspace) {
        return workspace.sms().quote(channel, text, numbers);
    });
}

QFuture<Result<int>> Workspace::readSmsReports(int limit)
{
    return d->network->run<int>([limit](HeadlessWorkspace &workspace) { return workspace.sms().readReports(limit); });
}

} // namespace bubenik
