#include "channels/Registry.h"

#include "channels/Calendar.h"
#include "channels/OpenDataSite.h"
#include "channels/broadcast/Descriptor.h"
#include "channels/facebook/Descriptor.h"
#include "channels/folder/Calendar.h"
#include "channels/folder/Descriptor.h"
#include "channels/mail/Descriptors.h"
#include "channels/sms/Descriptor.h"
#include "channels/wordpress/Descriptor.h"

namespace bubenik {

using namespace Qt::StringLiterals;

const QList<ChannelDescriptor> &channelKinds()
{
    static const QList<ChannelDescriptor> kinds {
        wordpress::descriptor(),
        facebook::descriptor(),
        folder::descriptor(),
        mailchannel::smtpDescriptor(),
        mailchannel::emlDescriptor(),
        broadcast::descriptor(),
        smschannel::descriptor(),
    };
    return kinds;
}

const ChannelDescriptor *channelKind(const QString &kind)
{
    for (const auto &descriptor : channelKinds()) {
        if (descriptor.kind == kind) {
            return &descriptor;
        }
    }
    return nullptr;
}

Result<bool> putCalendar(const ChannelConfig &config, const ChannelContext &context, const QByteArray &calendar)
{
    return config.kind == folder::descriptor().kind ? folder::putCalendar(config, context, calendar) : false;
}

bool publishesOpenData(const ChannelConfig &config)
{
    return config.kind == wordpress::descriptor().kind && wordpress::publishesOpenData(config);
}

Task<PublishedData> putOpenData(ChannelConfig config, ChannelContext context, QList<opendata::Item> items)
{
    if (!publishesOpenData(config)) {
        co_return fail(ErrorKind::Unsupported, u"no open data there"_s);
    }
    auto putting = wordpress::putOpenData(std::move(config), std::move(context), std::move(items));
    const auto put = co_await std::move(putting);
    co_return put;
}

bool takesPosts(const QString &kind)
{
    const auto *descriptor = channelKind(kind);
    return descriptor == nullptr || descriptor->takesPosts;
}

} // namespace bubenik
