#include "publishing/Subject.h"

#include "markup/Markdown.h"

#include <QRegularExpression>

namespace bubenik {

using namespace Qt::StringLiterals;

Result<Post> loadSubject(Stores &stores, const PostId &subject)
{
    if (!isAnnouncement(subject)) {
        return stores.posts.load(subject);
    }
    const auto announcement = stores.announcements.load({ subject.value });
    if (!announcement) {
        return fail(announcement.error());
    }
    if (announcement->recording && !isProduced(*announcement)) {
        return fail(Error { .kind = ErrorKind::Invalid, .code = u"not-produced"_s, .subject = announcement->title });
    }
    const Zone zone(stores.settings.value(u"zone"_s, u"Europe/Prague"_s).toLatin1());
    const auto content = contentOf(*announcement, zone);
    Post post;
    post.id = subject;
    post.title = content.title;
    post.body = content.body;
    post.attachments = content.attachments;
    post.validUntil = content.validUntil;
    post.validity = content.validity;
    post.author = announcement->author;
    post.createdAt = announcement->createdAt;
    post.changedAt = announcement->changedAt;
    post.deletedAt = announcement->deletedAt;
    return post;
}

Result<void> saveSubject(Stores &stores, const Post &subject, const Edit &edit)
{
    if (!isAnnouncement(subject.id)) {
        return stores.posts.save(subject, edit);
    }
    auto announcement = stores.announcements.load({ subject.id.value });
    if (!announcement) {
        return fail(announcement.error());
    }
    announcement->title = subject.title;
    // A page that was read back has the notice above its text.
    static const QRegularExpression notice(u"^(Už neplatí\\. )?Platnost do [^\n]*hodin\\.\\s*"_s);
    announcement->text = markdown::toPlainText(markdown::parse(subject.body)).trimmed().remove(notice);
    announcement->changedAt = edit.at;
    return stores.announcements.save(*announcement, edit.at);
}

} // namespace bubenik
