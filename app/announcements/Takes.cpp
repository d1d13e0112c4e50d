#include "announcements/Takes.h"

#include <algorithm>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

Take *mutableTake(Announcement &announcement, const QString &digest)
{
    const auto found
        = std::ranges::find_if(announcement.takes, [&](const Take &take) { return take.sound.digest == digest; });
    return found == announcement.takes.end() ? nullptr : &*found;
}

Error noTake(const QString &digest)
{
    return { .kind = ErrorKind::NotFound, .code = u"take"_s, .subject = digest.left(12) };
}

} // namespace

Result<audio::EditList> editsOf(const Announcement &announcement, audio::Frames frames)
{
    return announcement.edits.isEmpty() ? audio::EditList({ announcement.recording->digest, frames })
                                        : audio::EditList::fromJson(announcement.edits);
}

Result<QStringList> sourcesOf(const Announcement &announcement)
{
    const auto edits = editsOf(announcement, 0);
    if (!edits) {
        return fail(edits.error());
    }
    QStringList digests;
    for (const auto &source : edits->sources()) {
        digests.append(source.id);
    }
    return digests;
}

QStringList heardIn(const audio::EditList &edits)
{
    QStringList digests;
    for (const auto &segment : edits.timeline().segments) {
        if (segment.source >= 0 && !digests.contains(edits.sources()[segment.source].id)) {
            digests.append(edits.sources()[segment.source].id);
        }
    }
    return digests;
}

const Take *takeIn(const Announcement &announcement, const QString &digest)
{
    const auto found
        = std::ranges::find_if(announcement.takes, [&](const Take &take) { return take.sound.digest == digest; });
    return found == announcement.takes.end() ? nullptr : &*found;
}

void addTake(Announcement &announcement, const Attachment &sound, Instant now)
{
    if (auto *known = mutableTake(announcement, sound.digest)) {
        known->removedAt.reset();
    } else {
        announcement.takes.append({ sound, now });
    }
    if (!announcement.recording) {
        announcement.recording = sound;
        announcement.edits = {};
    }
}

Result<void> hearTake(
    Announcement &announcement, const audio::EditList &current, const QString &digest, std::optional<PunchPlace> place)
{
    const auto *take = takeIn(announcement, digest);
    if (take == nullptr) {
        return fail(noTake(digest));
    }
    if (!announcement.edits.isEmpty() && announcement.edits != current.toJson()) {
        return fail(Error { .kind = ErrorKind::Invalid, .detail = u"edited meanwhile"_s, .code = u"edit"_s });
    }
    auto edits = current;
    const auto timeline = edits.timeline();
    const auto end = timeline.frames();
    const auto over = place.value_or(PunchPlace { 0, end });
    const auto known = std::ranges::find(edits.sources(), digest, &audio::EditSource::id);
    const auto frames = known == edits.sources().end() ? audio::framesOf(take->sound.seconds) : known->frames;
    if (frames == 0) {
        return fail(Error { .kind = ErrorKind::Invalid, .detail = u"no sound in it"_s, .code = u"short-sound"_s });
    }
    const auto source = edits.addSource({ digest, frames });
    const audio::Timeline alone { .segments = { { .source = source, .frames = edits.sources()[source].frames } } };
    if (!place && timeline == alone) {
        return {}; // it is heard already, and nothing was done to it
    }
    BUBENIK_TRY(edits.apply({ .kind = audio::EditOperation::Kind::PunchIn,
        .from = over.from,
        .to = std::min(over.to, end),
        .source = source }));
    announcement.edits = edits.toJson();
    return {};
}

Result<void> removeTake(Announcement &announcement, const QString &digest, Instant now)
{
    auto *take = mutableTake(announcement, digest);
    if (take == nullptr) {
        return fail(noTake(digest));
    }
    const auto edits = editsOf(announcement, audio::framesOf(announcement.recording->seconds));
    if (!edits) {
        return fail(edits.error());
    }
    const bool isUnedited = announcement.edits.isEmpty() && digest == announcement.recording->digest;
    if (isUnedited || heardIn(*edits).contains(digest)) {
        return fail(Error { .kind = ErrorKind::Invalid, .code = u"take-in-use"_s });
    }
    take->removedAt = now;
    return {};
}

void restoreTake(Announcement &announcement, const QString &digest)
{
    if (auto *take = mutableTake(announcement, digest)) {
        take->removedAt.reset();
    }
}

} // namespace bubenik
