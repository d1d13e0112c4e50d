#include "channels/folder/FolderChannel.h"

#include "channels/folder/Calendar.h"
#include "core/Pool.h"

#include <QDir>
#include <QFileInfo>

namespace bubenik::folder {

using namespace Qt::StringLiterals;

namespace {

// Reports are for the caller's thread; only the wish to stop goes along.
Progress quiet(const Progress &progress)
{
    return { .stop = progress.stop };
}

const QString siteKey = u"site"_s;

} // namespace

SiteInfo siteInfo(const Settings &settings, const ChannelContext &context)
{
    auto title = settings.title.isEmpty() ? context.town : settings.title;
    return { .title = title.isEmpty() ? u"Aktuality"_s : title, .url = settings.url, .zone = Zone(context.zone),
        .town = context.town.isEmpty() ? title : context.town, .publisher = settings.publisher,
        .hasCalendar = QFileInfo::exists(settings.path + u'/' + calendarFile) };
}

AttachmentPaths attachmentPaths(const Content &content, const ChannelContext &context)
{
    AttachmentPaths paths;
    for (const auto &attachment : content.attachments) {
        if (const auto path = context.attachmentPath(attachment.digest)) {
            paths.insert(attachment.digest, *path);
        }
    }
    return paths;
}

FolderChannel::FolderChannel(Settings settings, const ChannelContext &context)
    : m_settings(std::move(settings))
    , m_context(context)
{
    m_settings.hasSite = m_context.recall && m_context.recall(siteKey) == m_settings.path;
}

// Before the first article comes there: from then on the folder may hold it.
void FolderChannel::rememberSite()
{
    if (m_context.remember && !m_settings.hasSite) {
        m_context.remember(siteKey, m_settings.path);
        m_settings.hasSite = true;
    }
}

Site FolderChannel::site() const
{
    return { m_settings, siteInfo(m_settings, m_context), m_context.clock.now() };
}

ChannelTraits FolderChannel::traits() const
{
    return { .schedules = false, .edits = true, .isWebsite = true };
}

Task<ChannelAccount> FolderChannel::check()
{
    const std::function<Result<void>()> work = [site = site()] { return site.check(); };
    const auto checked = co_await inPool(work);
    BUBENIK_CO_TRY(checked);
    co_return ChannelAccount { .account = QDir::toNativeSeparators(m_settings.path) };
}

Task<RemoteItem> FolderChannel::publish(Outgoing outgoing, Progress progress)
{
    const std::function<Result<void>()> preparing = [site = site()] { return site.prepare(); };
    const auto prepared = co_await inPool(preparing);
    BUBENIK_CO_TRY(prepared);
    rememberSite();
    const std::function<Result<RemoteItem>()> work
        = [site = site(), outgoing, paths = attachmentPaths(outgoing.content, m_context), stop = quiet(progress)] {
              return site.publish(outgoing, paths, stop);
          };
    co_return co_await inPool(work);
}

Task<std::optional<RemoteItem>> FolderChannel::find(Outgoing sent, Instant /*since*/)
{
    const std::function<Result<std::optional<RemoteItem>>()> work = [site = site(), mark = sent.mark] { return site.find(mark); };
    co_return co_await inPool(work);
}

Task<std::optional<RemoteItem>> FolderChannel::fetch(QString remoteId)
{
    const std::function<Result<std::optional<RemoteItem>>()> work = [site = site(), remoteId] { return site.fetch(remoteId); };
    co_return co_await inPool(work);
}

Task<RemoteItem> FolderChannel::update(QString remoteId, Outgoing outgoing, QString knownFingerprint, Progress progress)
{
    const std::function<Result<RemoteItem>()> work = [site = site(), remoteId, outgoing, knownFingerprint,
                                                         paths = attachmentPaths(outgoing.content, m_context), stop = quiet(progress)] {
        return site.update(remoteId, outgoing, knownFingerprint, paths, stop);
    };
    co_return co_await inPool(work);
}

Task<void> FolderChannel::withdraw(QString remoteId)
{
    const std::function<Result<void>()> work = [site = site(), remoteId] { return site.withdraw(remoteId); };
    co_return co_await inPool(work);
}

Task<void> FolderChannel::verify(RemoteItem item, Outgoing outgoing)
{
    const std::function<Result<void>()> work = [site = site(), item, outgoing] { return site.verify(item, outgoing); };
    co_return co_await inPool(work);
}

} // namespace bubenik::folder
