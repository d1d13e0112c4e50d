// Short messages to phones, and warnings that come in.
#include "HeadlessWorkspace.h"

#include "HeadlessWorkspacePrivate.h"

namespace bubenik {

SmsEngine &HeadlessWorkspace::sms()
{
    if (!d->sms) {
        d->sms = std::make_unique<SmsEngine>(
            *d->stores, d->clock, d->zone, [this](const ChannelId &id) { return savedChannel(id); });
    }
    return *d->sms;
}

warnings::WarningWatcher &HeadlessWorkspace::warnings()
{
    if (!d->warnings) {
        d->warnings = std::make_unique<warnings::WarningWatcher>(*d->stores, d->http, d->clock, d->zone);
    }
    return *d->warnings;
}

bool concernsSms(const QString &documentId)
{
    return documentId.startsWith(QLatin1StringView("sms:")) || documentId.startsWith(QLatin1StringView("smsto:"))
        || documentId.startsWith(QLatin1StringView("channel:"));
}

} // namespace bubenik
