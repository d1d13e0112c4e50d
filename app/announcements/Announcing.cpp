#include "announcements/Announcing.h"

namespace bubenik {

using namespace Qt::StringLiterals;

Result<Announcement> addAnnouncement(Stores &stores, const NewAnnouncement &wanted, Instant now)
{
    if (wanted.title.trimmed().isEmpty()) {
        return fail(Error { .kind = ErrorKind::Invalid, .code = u"empty-title"_s, .subject = u"title"_s });
    }
    if (wanted.text.trimmed().isEmpty()) {
        return fail(Error { .kind = ErrorKind::Invalid, .code = u"empty-body"_s, .subject = u"text"_s });
    }
    Announcement announcement;
    announcement.id = newAnnouncementId(now);
    announcement.title = wanted.title.trimmed();
    announcement.text = wanted.text.trimmed();
    announcement.kind = wanted.kind;
    announcement.streets = wanted.streets;
    if (wanted.recording) {
        addTake(announcement, *wanted.recording, now);
    }
    announcement.validUntil = wanted.validUntil;
    announcement.author = wanted.author;
    announcement.createdAt = now;
    announcement.changedAt = now;
    const auto saved = stores.announcements.save(announcement, now);
    return saved ? Result<Announcement>(announcement) : fail(saved.error());
}

Result<Announcement> changeAnnouncement(
    Stores &stores, const AnnouncementId &id, Instant now, const std::function<Result<void>(Announcement &)> &change)
{
    Announcement changed;
    const auto written = stores.database->transaction([&]() -> Result<void> {
        auto announcement = stores.announcements.load(id);
        if (!announcement) {
            return fail(announcement.error());
        }
        BUBENIK_TRY(change(*announcement));
        announcement->changedAt = now;
        BUBENIK_TRY(stores.announcements.save(*announcement, now));
        changed = *std::move(announcement);
        return {};
    });
    return written ? Result<Announcement>(changed) : fail(written.error());
}

Result<KeptTake> keepTake(Stores &stores, const AnnouncementId &id, const Attachment &sound,
    const std::optional<audio::EditList> &current, std::optional<PunchPlace> place, Instant now)
{
    KeptTake kept;
    auto changed = changeAnnouncement(stores, id, now, [&](Announcement &announcement) -> Result<void> {
        const bool isFirst = !announcement.recording;
        addTake(announcement, sound, now);
        kept.isHeard = isFirst || (current && hearTake(announcement, *current, sound.digest, place));
        return {};
    });
    if (!changed) {
        return fail(changed.error());
    }
    kept.announcement = *std::move(changed);
    return kept;
}

Result<Announcement> repeatAnnouncement(Stores &stores, const AnnouncementId &id, const QString &author, Instant now)
{
    auto again = stores.announcements.load(id);
    if (!again) {
        return again;
    }
    again->id = newAnnouncementId(now);
    again->author = author;
    again->createdAt = now;
    again->changedAt = now;
    again->deletedAt.reset();
    again->placements.clear();
    again->validUntil.reset(); // the old one's time is over, or will be
    const auto saved = stores.announcements.save(*again, now);
    return saved ? again : fail(saved.error());
}

} // namespace bubenik
