#include "domain/Announcement.h"

#include "core/Json.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array announcementKindNames { "power"_L1, "water"_L1, "roads"_L1, "event"_L1, "missing"_L1, "warning"_L1,
    "other"_L1 };
constexpr auto announcementPrefix = "announcement:"_L1;
const QString placementKey = u"yyyy-MM-ddTHH:mm"_s;

QJsonObject producedToJson(const ProducedSound &produced)
{
    return { { u"sound"_s, toJson(produced.sound) }, { u"lufs"_s, produced.lufs }, { u"truePeak"_s, produced.truePeak },
        { u"madeFrom"_s, produced.madeFrom } };
}

ProducedSound producedFromJson(const QJsonObject &json)
{
    return { attachmentFromJson(json[u"sound"_s].toObject()), json[u"lufs"_s].toDouble(),
        json[u"truePeak"_s].toDouble(), json[u"madeFrom"_s].toString() };
}

QJsonObject takeToJson(const Take &take)
{
    auto json = toJson(take.sound);
    json[u"recordedAt"_s] = toIso(take.recordedAt);
    if (take.removedAt) {
        json[u"removedAt"_s] = toIso(*take.removedAt);
    }
    return json;
}

// An announcement of before takes were kept has its recording alone.
QList<Take> takesFromJson(const QJsonArray &json, const Announcement &announcement)
{
    static const QStringList takeKeys { u"recordedAt"_s, u"removedAt"_s };
    QList<Take> takes;
    for (const auto &item : json) {
        const auto take = item.toObject();
        takes.append({ attachmentFromJson(withoutKeys(take, takeKeys)), optionalInstant(take[u"recordedAt"_s]).value_or(Instant {}),
            optionalInstant(take[u"removedAt"_s]) });
    }
    const auto &recording = announcement.recording;
    const bool isListed = !recording
        || std::ranges::any_of(takes, [&](const Take &take) { return take.sound.digest == recording->digest; });
    if (!isListed) {
        takes.prepend({ *recording, announcement.createdAt });
    }
    return takes;
}

// In Czech whatever the program's language: citizens read it. "Platnost do středy 9. prosince 2026, 15.00 hodin."
QString validityWords(const QDateTime &until)
{
    static const QStringList days { u"pondělí"_s, u"úterý"_s, u"středy"_s, u"čtvrtka"_s, u"pátku"_s, u"soboty"_s,
        u"neděle"_s };
    return u"Platnost do %1 %2, %3\u00A0hodin."_s.arg(days[until.date().dayOfWeek() - 1],
        QLocale(QLocale::Czech).toString(until.date(), u"d.\u00A0MMMM\u00A0yyyy"_s), until.time().toString(u"H.mm"_s));
}

// By their time, so that two desks' hours merge key by key.
QJsonObject placementsToJson(const QList<Placement> &placements)
{
    QJsonObject json;
    for (const auto &placement : placements) {
        json[QDateTime(placement.day, placement.hour, Qt::UTC).toString(placementKey)]
            = QJsonObject { { u"file"_s, placement.file }, { u"seconds"_s, placement.seconds },
                  { u"placedAt"_s, toIso(placement.placedAt) } };
    }
    return json;
}

QList<Placement> placementsFromJson(const QJsonObject &json)
{
    QList<Placement> placements;
    for (auto item = json.begin(); item != json.end(); ++item) {
        const auto at = QDateTime::fromString(item.key(), placementKey);
        const auto placement = item.value().toObject();
        placements.append({ at.date(), at.time(), placement[u"file"_s].toString(), placement[u"seconds"_s].toDouble(),
            optionalInstant(placement[u"placedAt"_s]).value_or(Instant {}) });
    }
    return placements;
}

// By this name the files are kept and shared between desks; each once.
QJsonArray filesOf(const Announcement &announcement)
{
    QList<Attachment> files;
    const auto add = [&files](const Attachment &file) {
        if (std::ranges::none_of(files, [&](const Attachment &known) { return known.digest == file.digest; })) {
            files.append(file);
        }
    };
    if (announcement.recording) {
        add(*announcement.recording);
    }
    for (const auto &take : announcement.takes) {
        add(take.sound);
    }
    if (announcement.produced) {
        add(announcement.produced->sound);
    }
    return toJson(files);
}

// Each line of a script is a sentence or a paragraph of its own; nothing in it is meant as Markdown.
QString asMarkdown(const QString &text)
{
    static const QString special = u"\\`*_{}[]()#+-.!|<>&~"_s;
    QString escaped;
    for (const auto letter : text.trimmed()) {
        if (letter == u'\n') {
            escaped += u"\n\n"_s;
        } else {
            escaped += special.contains(letter) ? u"\\"_s + letter : QString(letter);
        }
    }
    return escaped;
}

} // namespace

AnnouncementId newAnnouncementId(Instant now)
{
    return { announcementPrefix + newUuid(now) };
}

QString toString(AnnouncementKind kind)
{
    return announcementKindNames[static_cast<size_t>(kind)];
}

std::optional<AnnouncementKind> announcementKindFromString(const QString &name)
{
    for (size_t index = 0; index < announcementKindNames.size(); ++index) {
        if (announcementKindNames[index] == name) {
            return static_cast<AnnouncementKind>(index);
        }
    }
    return std::nullopt;
}

QJsonObject toJson(const Announcement &announcement)
{
    auto json = announcement.unknown;
    json[u"title"_s] = announcement.title;
    json[u"text"_s] = announcement.text;
    json[u"kind"_s] = toString(announcement.kind);
    json[u"streets"_s] = QJsonArray::fromStringList(announcement.streets);
    json[u"edits"_s] = announcement.edits;
    json[u"lufs"_s] = announcement.lufs;
    json[u"gong"_s] = announcement.hasGong;
    json[u"reducesNoise"_s] = announcement.reducesNoise;
    json[u"author"_s] = announcement.author;
    json[u"createdAt"_s] = toIso(announcement.createdAt);
    json[u"changedAt"_s] = toIso(announcement.changedAt);
    if (announcement.recording) {
        json[u"recording"_s] = toJson(*announcement.recording);
    }
    QJsonArray takes;
    for (const auto &take : announcement.takes) {
        takes.append(takeToJson(take));
    }
    json[u"takes"_s] = takes;
    json[u"placements"_s] = placementsToJson(announcement.placements);
    if (announcement.produced) {
        json[u"produced"_s] = producedToJson(*announcement.produced);
    }
    json[u"attachments"_s] = filesOf(announcement);
    if (announcement.validUntil) {
        json[u"validUntil"_s] = toIso(*announcement.validUntil);
    }
    if (announcement.deletedAt) {
        json[u"deletedAt"_s] = toIso(*announcement.deletedAt);
    }
    return json;
}

Announcement announcementFromJson(const AnnouncementId &id, const QJsonObject &json)
{
    static const QStringList known { u"title"_s, u"text"_s, u"kind"_s, u"streets"_s, u"edits"_s, u"lufs"_s, u"gong"_s,
        u"reducesNoise"_s, u"author"_s, u"createdAt"_s, u"changedAt"_s, u"recording"_s, u"takes"_s, u"placements"_s,
        u"produced"_s, u"attachments"_s, u"validUntil"_s, u"deletedAt"_s };
    Announcement announcement;
    announcement.id = id;
    announcement.title = json[u"title"_s].toString();
    announcement.text = json[u"text"_s].toString();
    announcement.kind = announcementKindFromString(json[u"kind"_s].toString()).value_or(AnnouncementKind::Other);
    announcement.streets = toStringList(json[u"streets"_s]);
    announcement.edits = json[u"edits"_s].toObject();
    announcement.lufs = json[u"lufs"_s].toDouble(announcement.lufs);
    announcement.hasGong = json[u"gong"_s].toBool();
    announcement.reducesNoise = json[u"reducesNoise"_s].toBool();
    announcement.author = json[u"author"_s].toString();
    announcement.createdAt = optionalInstant(json[u"createdAt"_s]).value_or(Instant {});
    announcement.changedAt = optionalInstant(json[u"changedAt"_s]).value_or(Instant {});
    if (const auto recording = json[u"recording"_s]; recording.isObject()) {
        announcement.recording = attachmentFromJson(recording.toObject());
    }
    announcement.takes = takesFromJson(json[u"takes"_s].toArray(), announcement);
    if (const auto produced = json[u"produced"_s]; produced.isObject()) {
        announcement.produced = producedFromJson(produced.toObject());
    }
    announcement.placements = placementsFromJson(json[u"placements"_s].toObject());
    announcement.validUntil = optionalInstant(json[u"validUntil"_s]);
    announcement.deletedAt = optionalInstant(json[u"deletedAt"_s]);
    announcement.unknown = json;
    for (const auto &key : known) {
        announcement.unknown.remove(key);
    }
    return announcement;
}

QString productionDigest(const Announcement &announcement)
{
    const auto recording = announcement.recording ? announcement.recording->digest : QString();
    return sha256(toCompact({ { u"recording"_s, recording }, { u"edits"_s, announcement.edits },
        { u"lufs"_s, announcement.lufs }, { u"gong"_s, announcement.hasGong },
        { u"noise"_s, announcement.reducesNoise }, { u"title"_s, announcement.title } }));
}

bool isProduced(const Announcement &announcement)
{
    return announcement.produced && announcement.produced->madeFrom == productionDigest(announcement);
}

Content contentOf(const Announcement &announcement, const Zone &zone)
{
    Content content;
    content.title = announcement.title;
    content.author = announcement.author;
    content.body = asMarkdown(announcement.text);
    content.validUntil = announcement.validUntil;
    if (announcement.validUntil) {
        content.validity = validityWords(zone.toLocal(*announcement.validUntil));
    }
    if (announcement.produced) {
        auto sound = announcement.produced->sound;
        sound.title = announcement.title;
        content.attachments = { sound };
        content.body = "![](attachment:%1)\n\n"_L1.arg(sound.digest) + content.body;
    }
    return content;
}

bool isAnnouncement(const PostId &subject)
{
    return subject.value.startsWith(announcementPrefix);
}

} // namespace bubenik
