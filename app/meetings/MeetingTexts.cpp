#include "meetings/MeetingTexts.h"

#include "meetings/InvitationText.h"
#include "meetings/MeetingChanges.h"

#include <QLocale>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

// Where a text tells it, the longest first: a part of a longer one must not be replaced before that.
struct Phrase {
    QString old;
    QString fresh;
};

QString shortTime(Instant starts, const Zone &zone)
{
    const auto local = zone.toLocal(starts);
    return QLocale(QLocale::Czech, QLocale::Czechia).toString(local.date(), u"ddd d. M. yyyy"_s) + u' '
        + local.toString(u"H.mm"_s);
}

QString hoursOf(Instant starts, const Zone &zone)
{
    return zone.toLocal(starts).toString(u"H.mm"_s) + u" hodin"_s;
}

QString spokenTime(Instant starts, const Zone &zone)
{
    const auto when = czechWhen(starts, starts + Millis(1), zone);
    return when.left(when.indexOf(u" od "_s)) + u" od "_s + hoursOf(starts, zone);
}

QList<Phrase> phrasesOf(const MeetingTold &old, const MeetingTold &fresh, const Zone &zone)
{
    QList<Phrase> phrases;
    if (old.starts != fresh.starts || old.ends != fresh.ends) {
        phrases = { { czechWhen(old.starts, old.ends, zone), czechWhen(fresh.starts, fresh.ends, zone) },
            { czechTime(old.starts, old.ends, zone), czechTime(fresh.starts, fresh.ends, zone) },
            { spokenTime(old.starts, zone), spokenTime(fresh.starts, zone) } };
    }
    if (placeOf(old) != placeOf(fresh)) {
        phrases.append({ placeOf(old), placeOf(fresh) });
    }
    phrases.removeIf([](const Phrase &phrase) { return phrase.old.isEmpty() || phrase.old == phrase.fresh; });
    return phrases;
}

bool replaceIn(QString &text, const QList<Phrase> &phrases)
{
    bool isFound = false;
    for (const auto &[old, fresh] : phrases) {
        isFound = isFound || text.contains(old);
        text.replace(old, fresh);
    }
    return isFound;
}

const auto cancelledTitle = u"ZRUŠENO: "_s;

QString cancelledWords(const Meeting &meeting)
{
    return u"Setkání „%1“ se nekoná. Za změnu se omlouváme."_s.arg(meeting.title.simplified());
}

// Whether anything of it could be corrected.
bool correct(Post &post, const Meeting &meeting, const MeetingTold &old, const Zone &zone)
{
    const auto fresh = toldOf(meeting);
    const auto phrases = phrasesOf(old, fresh, zone);
    bool isDone = replaceIn(post.title, phrases);
    isDone = replaceIn(post.lead, phrases) || isDone;
    isDone = replaceIn(post.body, phrases) || isDone;
    if (auto &event = post.details.event; event && event->starts == old.starts) {
        event->starts = fresh.starts;
        event->ends = fresh.ends;
        event->place = event->place == placeOf(old) ? placeOf(fresh) : event->place;
    }
    if (fresh.isCancelled && !old.isCancelled) {
        post.title = cancelledTitle + post.title;
        post.lead = cancelledWords(meeting);
        isDone = true;
    } else if (old.isCancelled && !fresh.isCancelled && post.title.startsWith(cancelledTitle)) {
        post.title.remove(0, cancelledTitle.size());
        isDone = false; // what the first sentence was, a person writes again
    }
    return isDone;
}

bool correct(Announcement &announcement, const Meeting &meeting, const MeetingTold &old, const Zone &zone)
{
    const auto fresh = toldOf(meeting);
    bool isDone = replaceIn(announcement.text, phrasesOf(old, fresh, zone));
    if (announcement.validUntil == old.ends) {
        announcement.validUntil = fresh.ends;
    }
    if (fresh.isCancelled && !old.isCancelled) {
        announcement.title = cancelledTitle + announcement.title;
        announcement.text = u"Vážení spoluobčané, "_s + cancelledWords(meeting).replace(u"Setkání"_s, u"setkání"_s);
        isDone = true;
    } else if (old.isCancelled && !fresh.isCancelled) {
        isDone = false;
    }
    return isDone;
}

QStringList streetNames(const Meeting &meeting)
{
    QStringList names;
    for (const auto &text : meeting.audience.streets) {
        if (const auto part = parseStreetPart(text)) {
            names.append(part->street);
        }
    }
    names.removeDuplicates();
    return names;
}

Result<Meeting> readyMeeting(Stores &stores, const MeetingId &id)
{
    auto meeting = stores.meetings.load(id);
    if (!meeting) {
        return meeting;
    }
    BUBENIK_TRY(check(*meeting));
    if (meeting->cancelledAt) {
        return fail(Error { .kind = ErrorKind::Invalid, .code = u"meeting-cancelled"_s, .subject = meeting->title });
    }
    return meeting;
}

Result<void> noteMade(Stores &stores, Meeting meeting, const QString &document, Instant now)
{
    meeting.made[document] = toldOf(meeting);
    return stores.meetings.save(meeting, now);
}

Post draftPost(const Meeting &meeting, const QString &invited, const Zone &zone, const QString &by, Instant now)
{
    Post post;
    post.id = newPostId(now);
    post.title = meeting.title.simplified();
    post.lead = u"Zveme Vás na setkání „%1“. Koná se %2, %3."_s.arg(
        meeting.title.simplified(), czechWhen(meeting.starts, meeting.ends, zone), placeOf(meeting));
    QStringList parts { u"**Kdy:** "_s + czechTime(meeting.starts, meeting.ends, zone),
        u"**Kde:** "_s + placeOf(meeting) };
    if (!invited.isEmpty()) {
        parts.append(u"**Koho zveme:** "_s + invited);
    }
    if (!meeting.hosts.isEmpty()) {
        parts.append(u"**Setkání povedou:** "_s + meeting.hosts.join(u", "_s));
    }
    if (!meeting.agenda.trimmed().isEmpty()) {
        parts.append(u"## Program"_s);
        parts.append(meeting.agenda.trimmed());
    }
    post.body = parts.join(u"\n\n"_s);
    post.details.event
        = EventDetails { .starts = meeting.starts, .ends = meeting.ends, .place = placeOf(meeting), .admission = {} };
    post.author = by;
    return post;
}

Announcement draftAnnouncement(
    const Meeting &meeting, const QString &invited, const Zone &zone, const QString &by, Instant now)
{
    Announcement announcement;
    announcement.id = newAnnouncementId(now);
    announcement.title = meeting.title.simplified();
    QStringList sentences { u"Vážení spoluobčané, zveme Vás na setkání „%1“."_s.arg(meeting.title.simplified()),
        u"Koná se %1. Místo konání: %2."_s.arg(spokenTime(meeting.starts, zone), placeOf(meeting)) };
    if (!invited.isEmpty()) {
        sentences.append(u"Zváni jsou: %1."_s.arg(invited));
    }
    sentences.append(u"Těšíme se na Vás."_s);
    announcement.text = sentences.join(u' ');
    announcement.kind = AnnouncementKind::Event;
    announcement.streets = streetNames(meeting);
    announcement.validUntil = meeting.ends;
    announcement.author = by;
    announcement.createdAt = now;
    announcement.changedAt = now;
    return announcement;
}

// Nothing for what is gone or in the bin.
Result<std::optional<MadeText>> madeText(Stores &stores, const QString &document)
{
    const auto found = stores.documents.find(document);
    if (!found) {
        return fail(found.error());
    }
    const auto body = *found ? (*found)->body : QJsonObject();
    if (!*found || !body[u"deletedAt"_s].toString().isEmpty()) {
        return std::nullopt;
    }
    return MadeText { document, body[u"title"_s].toString() };
}

Result<QList<MadeText>> textsOf(Stores &stores, const MeetingId &id, bool onlyOutdated)
{
    const auto meeting = stores.meetings.load(id);
    if (!meeting) {
        return fail(meeting.error());
    }
    QList<MadeText> texts;
    for (auto it = meeting->made.begin(); it != meeting->made.end(); ++it) {
        if (onlyOutdated && *it == toldOf(*meeting)) {
            continue;
        }
        const auto text = madeText(stores, it.key());
        if (!text) {
            return fail(text.error());
        }
        if (*text) {
            texts.append(**text);
        }
    }
    return texts;
}

Result<bool> correctPost(Stores &stores, const PostId &id, const Meeting &meeting, const Zone &zone, const Edit &edit)
{
    auto post = stores.posts.load(id);
    if (!post) {
        return fail(post.error());
    }
    const bool isDone = correct(*post, meeting, meeting.made.value(id.value), zone);
    post->changedBy = edit.by;
    BUBENIK_TRY(stores.posts.save(*post, edit));
    return isDone;
}

Result<bool> correctAnnouncement(
    Stores &stores, const AnnouncementId &id, const Meeting &meeting, const Zone &zone, Instant now)
{
    auto announcement = stores.announcements.load(id);
    if (!announcement) {
        return fail(announcement.error());
    }
    const bool isDone = correct(*announcement, meeting, meeting.made.value(id.value), zone);
    announcement->changedAt = now;
    BUBENIK_TRY(stores.announcements.save(*announcement, now));
    return isDone;
}

} // namespace

Result<QString> invitedWords(Stores &stores, const Meeting &meeting)
{
    QStringList parts;
    for (const auto &id : meeting.audience.groups) {
        const auto group = stores.groups.load(id);
        if (group) {
            parts.append(group->name);
        } else if (group.error().kind != ErrorKind::NotFound) {
            return fail(group.error());
        }
    }
    const auto &streets = meeting.audience.streets;
    if (!streets.isEmpty()) {
        parts.append((streets.size() == 1 ? u"ulice "_s : u"ulice: "_s) + streets.join(u"; "_s));
    }
    return parts.join(u", "_s);
}

QString broadcastText(const Meeting &meeting, const QString &town, const Zone &zone)
{
    const auto text
        = u"Setkání: %1, %2, %3."_s.arg(meeting.title.simplified(), shortTime(meeting.starts, zone), placeOf(meeting));
    return town.isEmpty() ? text : text + u' ' + town;
}

Result<Post> makePost(Stores &stores, const MeetingId &id, const Zone &zone, const QString &by, Instant now)
{
    Post made;
    const auto written = stores.database->transaction([&]() -> Result<void> {
        const auto meeting = readyMeeting(stores, id);
        const auto invited = meeting ? invitedWords(stores, *meeting) : fail(meeting.error());
        if (!invited) {
            return fail(invited.error());
        }
        made = draftPost(*meeting, *invited, zone, by, now);
        BUBENIK_TRY(stores.posts.save(made, { .by = by, .session = u"meeting-"_s + id.value, .at = now }));
        return noteMade(stores, *meeting, made.id.value, now);
    });
    return written ? Result<Post>(made) : fail(written.error());
}

Result<Announcement> makeAnnouncement(
    Stores &stores, const MeetingId &id, const Zone &zone, const QString &by, Instant now)
{
    Announcement made;
    const auto written = stores.database->transaction([&]() -> Result<void> {
        const auto meeting = readyMeeting(stores, id);
        const auto invited = meeting ? invitedWords(stores, *meeting) : fail(meeting.error());
        if (!invited) {
            return fail(invited.error());
        }
        made = draftAnnouncement(*meeting, *invited, zone, by, now);
        BUBENIK_TRY(stores.announcements.save(made, now));
        return noteMade(stores, *meeting, made.id.value, now);
    });
    return written ? Result<Announcement>(made) : fail(written.error());
}

Result<QList<MadeText>> madeTexts(Stores &stores, const MeetingId &id)
{
    return textsOf(stores, id, false);
}

Result<QList<MadeText>> outdatedTexts(Stores &stores, const MeetingId &id)
{
    return textsOf(stores, id, true);
}

Result<CorrectedTexts> correctTexts(
    Stores &stores, const MeetingId &id, const Zone &zone, const QString &by, Instant now)
{
    CorrectedTexts outcome;
    const auto written = stores.database->transaction([&]() -> Result<void> {
        const auto outdated = outdatedTexts(stores, id);
        auto meeting = outdated ? stores.meetings.load(id) : fail(outdated.error());
        if (!meeting) {
            return fail(meeting.error());
        }
        for (const auto &text : *outdated) {
            const bool isPost = text.document.startsWith("post:"_L1);
            const auto done = isPost ? correctPost(stores, { text.document }, *meeting, zone,
                                  { .by = by, .session = u"meeting-"_s + id.value, .at = now })
                                     : correctAnnouncement(stores, { text.document }, *meeting, zone, now);
            if (!done) {
                return fail(done.error());
            }
            *done ? outcome.corrected.append(text.document) : outcome.byHand.append(text);
            meeting->made[text.document] = toldOf(*meeting);
        }
        return stores.meetings.save(*meeting, now);
    });
    return written ? Result<CorrectedTexts>(outcome) : fail(written.error());
}

} // namespace bubenik
