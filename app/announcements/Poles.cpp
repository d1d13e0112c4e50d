#include "announcements/Poles.h"

#include "announcements/Announcing.h"
#include "audio/encode/Encoder.h"
#include "core/CrashPoint.h"
#include "storage/Files.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

const QString folderKey = u"poles-folder"_s;
const QString patternKey = u"poles-pattern"_s;
const QString formatKey = u"poles-format"_s;
const QString lufsKey = u"poles-lufs"_s;
const QString hoursKey = u"poles-hours"_s;
const QStringList formats { u"wav"_s, u"mp3"_s, u"ogg"_s };
constexpr double softest = -40;
constexpr double loudest = -5;
constexpr int longestName = 60; // old players and shares

Error wrong(const QString &key)
{
    return { .kind = ErrorKind::Invalid, .code = key, .subject = key };
}

// "Odstávka vody v Lipové" -> "odstavka-vody-v-lipove": old players and shares know plain letters only.
QString plainName(const QString &title)
{
    QString name;
    for (const auto letter : title.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9')) {
            name += letter;
        } else if (!letter.isMark() && !name.isEmpty() && !name.endsWith(u'-')) {
            name += u'-';
        }
    }
    name.truncate(longestName);
    while (name.endsWith(u'-')) {
        name.chop(1);
    }
    return name.isEmpty() ? u"hlaseni"_s : name;
}

// Without what a file's name may not hold on any system.
QString readableName(const QString &title)
{
    static const QRegularExpression refused(uR"([\x00-\x1f\\/:*?"<>|]+)"_s);
    auto name = title;
    name = name.replace(refused, u" "_s).simplified().left(longestName).trimmed();
    while (name.endsWith(u'.')) {
        name.chop(1);
    }
    return name.isEmpty() ? plainName({}) : name;
}

// A file on its way into the watched folder, under a name that no player takes for a sound; gone with this value unless
// it was put in its place.
class Coming final
{
public:
    explicit Coming(QString target)
        : m_target(std::move(target))
        , m_path(QFileInfo(m_target).path() + u"/."_s + QFileInfo(m_target).fileName() + u".part"_s)
    {
    }
    ~Coming() { QFile::remove(m_path); }
    Coming(const Coming &) = delete;
    Coming &operator=(const Coming &) = delete;

    [[nodiscard]] Result<void> copyFrom(const QString &file) const
    {
        QFile::remove(m_path); // of a try that was killed
        QFile source(file);
        if (!source.copy(m_path)) {
            return fail(files::writeError(QFileInfo(m_target).path(), source.errorString()));
        }
        files::syncFile(m_path);
        return {};
    }

    // Nothing that is there is overwritten without `replaces`, whoever puts it there at this moment.
    [[nodiscard]] Result<void> put(bool replaces) const
    {
        crashPoint("poles.copied");
        if (replaces) {
            return files::moveOver(m_path, m_target);
        }
        if (QFile::rename(m_path, m_target)) {
            return {};
        }
        if (QFile::exists(m_target)) {
            return fail(Error {
                .kind = ErrorKind::Conflict, .code = u"poles-file"_s, .subject = QFileInfo(m_target).fileName() });
        }
        return fail(files::writeError(QFileInfo(m_target).path(), u"cannot rename"_s));
    }

private:
    QString m_target;
    QString m_path;
};

bool areSame(const QString &file, const QString &other)
{
    if (QFileInfo(file).size() != QFileInfo(other).size()) {
        return false;
    }
    const auto one = files::digestOf(file);
    const auto two = files::digestOf(other);
    return one && two && *one == *two;
}

Result<void> checkFree(const QString &made, const QString &target, bool replaces)
{
    if (replaces || !QFileInfo::exists(target) || areSame(made, target)) {
        return {};
    }
    return fail(
        Error { .kind = ErrorKind::Conflict, .code = u"poles-file"_s, .subject = QFileInfo(target).fileName() });
}

Result<void> putOne(const QString &made, const QString &target, bool replaces)
{
    if (QFileInfo::exists(target) && areSame(made, target)) {
        return {};
    }
    const Coming coming(target);
    BUBENIK_TRY(coming.copyFrom(made));
    return coming.put(replaces);
}

Result<void> writeText(const QString &path, const Announcement &announcement)
{
    QFile text(path);
    const auto bytes = (announcement.title + u"\n\n"_s + announcement.text + u'\n').toUtf8();
    if (!text.open(QIODevice::WriteOnly) || text.write(bytes) != bytes.size() || !text.flush()) {
        return fail(files::writeError(QFileInfo(path).path(), text.errorString()));
    }
    return {};
}

// Made beside the other sounds; removed with this value.
struct MadeHere {
    QString sound;
    QString text;
    ~MadeHere()
    {
        QFile::remove(sound);
        QFile::remove(text);
    }
};

} // namespace

PolesSettings loadPoles(Stores &stores)
{
    PolesSettings settings;
    settings.folder = stores.settings.value(folderKey);
    settings.pattern = stores.settings.value(patternKey, settings.pattern);
    settings.format = stores.settings.value(formatKey, settings.format);
    settings.lufs = stores.settings.value(lufsKey, QString::number(settings.lufs)).toDouble();
    settings.hours = hoursFrom(stores.settings.value(hoursKey, hoursText(settings.hours))).value_or(settings.hours);
    return settings;
}

Result<void> checkPoles(const PolesSettings &settings)
{
    static const QRegularExpression field(uR"(\{(date|hour|title|slug)\})"_s);
    static const QRegularExpression refused(uR"([\x00-\x1f\\/:*?"<>|{}])"_s);
    auto rest = settings.pattern;
    const bool namesIt = rest.contains(u"{title}"_s) || rest.contains(u"{slug}"_s);
    if (!namesIt || settings.pattern.startsWith(u'.') || rest.remove(field).contains(refused)) {
        return fail(wrong(patternKey));
    }
    if (!formats.contains(settings.format)) {
        return fail(wrong(formatKey));
    }
    if (settings.lufs < softest || settings.lufs > loudest) {
        return fail(wrong(lufsKey));
    }
    return settings.hours.isEmpty() ? Result<void>(fail(wrong(hoursKey))) : Result<void>();
}

Result<void> savePoles(Stores &stores, const PolesSettings &settings)
{
    BUBENIK_TRY(checkPoles(settings));
    return stores.database->transaction([&]() -> Result<void> {
        BUBENIK_TRY(stores.settings.set(folderKey, settings.folder));
        BUBENIK_TRY(stores.settings.set(patternKey, settings.pattern));
        BUBENIK_TRY(stores.settings.set(formatKey, settings.format));
        BUBENIK_TRY(stores.settings.set(lufsKey, QString::number(settings.lufs)));
        return stores.settings.set(hoursKey, hoursText(settings.hours));
    });
}

QString hoursText(const QList<QTime> &hours)
{
    QStringList texts;
    for (const auto hour : hours) {
        texts.append(hour.toString(u"H:mm"_s));
    }
    return texts.join(u", "_s);
}

Result<QList<QTime>> hoursFrom(const QString &text)
{
    static const QRegularExpression between(uR"([,;\s]+)"_s);
    QList<QTime> hours;
    for (const auto &part : text.split(between, Qt::SkipEmptyParts)) {
        const auto hour = QTime::fromString(QString(part).replace(u'.', u':'), u"H:mm"_s);
        if (!hour.isValid()) {
            return fail(wrong(hoursKey));
        }
        if (!hours.contains(hour)) {
            hours.append(hour);
        }
    }
    std::ranges::sort(hours);
    return hours.isEmpty() ? Result<QList<QTime>>(fail(wrong(hoursKey))) : Result<QList<QTime>>(hours);
}

QString polesName(const QString &pattern, const QString &title, QDate day, QTime hour)
{
    auto name = pattern;
    name.replace(u"{date}"_s, day.toString(Qt::ISODate));
    name.replace(u"{hour}"_s, hour.toString(u"HHmm"_s));
    name.replace(u"{slug}"_s, plainName(title));
    return name.replace(u"{title}"_s, readableName(title)); // last: a title may hold braces
}

Result<Placement> placeForPoles(const PlacePlan &plan, Instant now, const Progress &progress)
{
    const auto &settings = plan.settings;
    const auto &announcement = plan.work.announcement;
    if (settings.folder.isEmpty()) {
        return fail(Error { .kind = ErrorKind::Invalid, .code = u"poles-folder-unset"_s });
    }
    const Error notReachable { .kind = ErrorKind::NotFound, .code = u"poles-folder"_s, .subject = settings.folder };
    if (!QFileInfo(settings.folder).isDir()) {
        return fail(notReachable); // before the sound is made: it may take a while
    }
    const auto name = polesName(settings.pattern, announcement.title, plan.day, plan.hour);
    const auto target = QDir(settings.folder).filePath(name);
    const auto own = QDir(plan.work.folder).filePath(u"poles-"_s + newUuid(now));
    const MadeHere made { own + u'.' + settings.format, own + u".txt"_s };
    const auto sound
        = makeSound(plan.work, { { made.sound, { settings.lufs, audio::polesLevel.truePeak } } }, progress);
    if (!sound) {
        return fail(sound.error());
    }
    BUBENIK_TRY(writeText(made.text, announcement));
    if (!QFileInfo(settings.folder).isDir()) {
        return fail(notReachable);
    }
    const auto soundTarget = target + u'.' + settings.format;
    const auto textTarget = target + u".txt"_s;
    BUBENIK_TRY(checkFree(made.sound, soundTarget, plan.replaces));
    BUBENIK_TRY(checkFree(made.text, textTarget, plan.replaces));
    BUBENIK_TRY(putOne(made.text, textTarget, plan.replaces));
    crashPoint("poles.text-placed");
    BUBENIK_TRY(putOne(made.sound, soundTarget, plan.replaces));
    crashPoint("poles.sound-placed");
    return Placement { plan.day, plan.hour, QFileInfo(soundTarget).fileName(), sound->seconds, now };
}

Result<Announcement> notePlacement(Stores &stores, const AnnouncementId &id, const Placement &placement, Instant now)
{
    return changeAnnouncement(stores, id, now, [&placement](Announcement &announcement) -> Result<void> {
        announcement.placements.removeIf(
            [&](const Placement &known) { return known.day == placement.day && known.hour == placement.hour; });
        announcement.placements.append(placement);
        std::ranges::sort(announcement.placements, {},
            [](const Placement &one) { return QDateTime(one.day, one.hour, Qt::UTC).toMSecsSinceEpoch(); });
        return {};
    });
}

} // namespace bubenik
