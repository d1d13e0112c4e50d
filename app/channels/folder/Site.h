// The site in its folder: publishing, changing and withdrawing articles, each whole or not at all. An article is
// published exactly when its folder is there; it comes by one rename, and its page changes by one rename. Lists follow,
// and are brought up to date by the next operation when a power cut came between.
//
// A share that is not connected leaves its mount point: a folder that is there, can be written to and is empty. Taken
// for a fresh site, everything would look unpublished. So the channel remembers where it made a site
// (Settings::hasSite), and a folder without one is Offline then, "folder-missing".
//
// Blocks on the disk and on decoding pictures: not for the GUI thread. A lock file lets several desks share the folder;
// waiting for it too long ends in RateLimited.
#pragma once

#include "channels/Channel.h"
#include "channels/folder/Assets.h"
#include "channels/folder/Index.h"
#include "channels/folder/Settings.h"

#include <memory>

class QLockFile;

namespace bubenik::folder {

class Site final
{
public:
    // `lockWait`: for another desk's operation, which takes a second or two.
    Site(Settings settings, SiteInfo info, Instant now, Millis lockWait = Millis(10'000));

    [[nodiscard]] Result<void> check() const;
    // Makes an empty site when there is none; from then on hasSite holds.
    [[nodiscard]] Result<void> prepare() const;
    [[nodiscard]] Result<RemoteItem> publish(
        const Outgoing &outgoing, const AttachmentPaths &paths, const Progress &progress) const;
    [[nodiscard]] Result<std::optional<RemoteItem>> find(const QString &mark) const;
    [[nodiscard]] Result<std::optional<RemoteItem>> fetch(const QString &slug) const;
    [[nodiscard]] Result<RemoteItem> update(const QString &slug, const Outgoing &outgoing,
        const QString &knownFingerprint, const AttachmentPaths &paths, const Progress &progress) const;
    // Beside the pages, which offer it from then on (Calendar.h). False: there is no site yet.
    [[nodiscard]] Result<bool> putCalendar(const QByteArray &calendar) const;
    [[nodiscard]] Result<void> withdraw(const QString &slug) const;
    [[nodiscard]] Result<void> verify(const RemoteItem &item, const Outgoing &outgoing) const;

private:
    struct Staged;
    struct Begun;
    struct Held {
        std::shared_ptr<QLockFile> lock; // no other desk writes while it lives
        Index index;
    };

    [[nodiscard]] Result<std::shared_ptr<QLockFile>> locked() const;
    [[nodiscard]] Result<Held> held() const;
    [[nodiscard]] Result<Begun> begun(
        const Outgoing &outgoing, const AttachmentPaths &paths, const QString &present, const Progress &progress) const;
    [[nodiscard]] bool isThere() const; // a site, not just a folder
    [[nodiscard]] Result<void> connected() const;
    [[nodiscard]] Result<void> announce(const Index &index, const QString &slug, const QList<Instant> &times) const;
    [[nodiscard]] Result<void> finish(Index &index) const;
    [[nodiscard]] Result<void> writeAround(Index &index) const;
    [[nodiscard]] Result<void> recover() const;
    [[nodiscard]] Result<Staged> stage(
        const Outgoing &outgoing, const AttachmentPaths &paths, const QString &present, const Progress &progress) const;
    [[nodiscard]] Article record(const Outgoing &outgoing, const Assets &assets) const;
    [[nodiscard]] Result<RemoteItem> place(Index &index, const Staged &staged, const Outgoing &outgoing) const;
    [[nodiscard]] Result<RemoteItem> replace(
        Index &index, const Article &old, const Staged &staged, const Outgoing &outgoing) const;
    [[nodiscard]] RemoteItem itemOf(const Article &article, const QByteArray &page) const;
    [[nodiscard]] QString permalink(const QString &slug) const;

    Settings m_settings;
    SiteInfo m_info;
    Instant m_now;
    Millis m_lockWait;
};

} // namespace bubenik::folder
