// What the public-address system gets: names by the rule, whole files or none, nothing overwritten in silence.
#include "announcements/Poles.h"
#include "fakes/sound/SmallDisk.h"
#include "fakes/sound/Sounds.h"
#include "words/DayList.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 12, 7);
const QTime ten(10, 0);
const Instant now = fromMillis(1'800'000'000'000);

class Poles : public ::testing::Test
{
protected:
    void SetUp() override
    {
        const auto working = m_folder.filePath(u"work.wav"_s);
        sounds::write(working, sounds::sine(440, -20, 2));
        m_plan.work.announcement.title = u"Odstávka vody"_s;
        m_plan.work.announcement.text = u"Nepoteče voda."_s;
        m_plan.work.announcement.recording = Attachment { .digest = u"aa"_s, .seconds = 2 };
        m_plan.work.sources = { { u"aa"_s, working, working } };
        m_plan.work.folder = m_folder.path();
        m_plan.settings.folder = m_poles.path();
        m_plan.day = day;
        m_plan.hour = ten;
    }

    QStringList there() const { return QDir(m_poles.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    QByteArray contents(const QString &name) const
    {
        QFile file(QDir(m_poles.path()).filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QTemporaryDir m_poles;
    PlacePlan m_plan;
};

} // namespace

TEST_F(Poles, placed_soundAndTextAreThere_atTheirLoudness)
{
    const auto placed = placeForPoles(m_plan, now, {});
    ASSERT_TRUE(placed) << placed.error().detail.toStdString();
    EXPECT_EQ(
        there(), (QStringList { u"2026-12-07-1000-odstavka-vody.txt"_s, u"2026-12-07-1000-odstavka-vody.wav"_s }));
    EXPECT_EQ(contents(there().first()), "Odstávka vody\n\nNepoteče voda.\n");
    EXPECT_EQ(placed->file, u"2026-12-07-1000-odstavka-vody.wav"_s);
    EXPECT_NEAR(placed->seconds, 2, 0.01);
    EXPECT_NEAR(sounds::metered(QDir(m_poles.path()).filePath(placed->file)).lufs, -14, 0.3);
    EXPECT_TRUE(QDir(m_folder.path()).entryList({ u"poles-*"_s }).isEmpty()) << "nothing is left of the making";
}

TEST_F(Poles, everyFormat_isWritten)
{
    for (const auto &format : { u"mp3"_s, u"ogg"_s }) {
        m_plan.settings.format = format;
        const auto placed = placeForPoles(m_plan, now, {});
        ASSERT_TRUE(placed);
        EXPECT_GT(contents(placed->file).size(), 5000);
    }
}

TEST_F(Poles, placedAgainUnchanged_isFine_anotherFile_isLeftUntilAPersonSaysSo)
{
    ASSERT_TRUE(placeForPoles(m_plan, now, {}));
    EXPECT_TRUE(placeForPoles(m_plan, now, {})) << "the same bytes";
    m_plan.work.announcement.text = u"Nepoteče voda ani teplá."_s;
    const auto refused = placeForPoles(m_plan, now, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(refused.error().subject, u"2026-12-07-1000-odstavka-vody.txt"_s);
    EXPECT_EQ(contents(there().first()), "Odstávka vody\n\nNepoteče voda.\n");
    m_plan.replaces = true;
    ASSERT_TRUE(placeForPoles(m_plan, now, {}));
    EXPECT_EQ(contents(there().first()), "Odstávka vody\n\nNepoteče voda ani teplá.\n");
    EXPECT_EQ(there().size(), 2);
}

TEST_F(Poles, shareThatIsNotThere_isSaidBeforeAnythingIsMade)
{
    m_plan.settings.folder = m_poles.filePath(u"gone"_s);
    const auto refused = placeForPoles(m_plan, now, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, u"poles-folder"_s);
    m_plan.settings.folder.clear();
    EXPECT_EQ(placeForPoles(m_plan, now, {}).error().code, u"poles-folder-unset"_s);
}

TEST_F(Poles, shareThatIsFull_getsNothing_notEvenHalf)
{
    const SmallDisk disk(60'000);
    m_plan.settings.folder = disk.path();
    const auto refused = placeForPoles(m_plan, now, {});
    ASSERT_FALSE(refused);
    EXPECT_TRUE(QDir(disk.path()).entryList({ u"*.wav"_s, u"*.part"_s }, QDir::Files | QDir::Hidden).isEmpty());
}

TEST(PolesNames, followTheRule_andHoldNothingThatNoSystemTakes)
{
    EXPECT_EQ(polesName(u"{date}-{hour}-{slug}"_s, u"Odstávka: Lipová/Dlouhá"_s, day, QTime(14, 45)),
        u"2026-12-07-1445-odstavka-lipova-dlouha"_s);
    EXPECT_EQ(
        polesName(u"{hour} {title}"_s, u"Odstávka: Lipová/Dlouhá?"_s, day, ten), u"1000 Odstávka Lipová Dlouhá"_s);
    EXPECT_EQ(polesName(u"{title}"_s, u"{date} …"_s, day, ten), u"{date} …"_s);
    EXPECT_EQ(polesName(u"{slug}"_s, u"…"_s, day, ten), u"hlaseni"_s);
}

TEST(PolesSettingsRules, refuseWhatCannotWork)
{
    PolesSettings settings;
    EXPECT_TRUE(checkPoles(settings));
    for (const auto &pattern :
        { u"{date}"_s, u"../{slug}"_s, u"{slug}:{hour}"_s, u".{slug}"_s, u"{slug} {day}"_s, u""_s }) {
        settings = {};
        settings.pattern = pattern;
        EXPECT_EQ(checkPoles(settings).error().code, u"poles-pattern"_s) << pattern.toStdString();
    }
    settings = {};
    settings.format = u"aac"_s;
    EXPECT_EQ(checkPoles(settings).error().code, u"poles-format"_s);
    settings = {};
    settings.lufs = 0;
    EXPECT_EQ(checkPoles(settings).error().code, u"poles-lufs"_s);
    EXPECT_EQ(hoursFrom(u"14.45 10:00, 10:00"_s).value(), (QList { QTime(10, 0), QTime(14, 45) }));
    EXPECT_EQ(hoursFrom(u"25:00"_s).error().code, u"poles-hours"_s);
    EXPECT_EQ(hoursText(PolesSettings {}.hours), u"10:00, 14:45"_s);
}

TEST(DayList, holdsWhatIsHeardThatDay_byItsHours)
{
    Announcement water;
    water.title = u"Voda & <plyn>"_s;
    water.text = u"Nepoteče.\n\nDěkujeme."_s;
    water.placements = { { day, QTime(14, 45), u"b.wav"_s, 65, now }, { day.addDays(1), ten, u"c.wav"_s, 65, now } };
    Announcement power;
    power.title = u"Elektřina"_s;
    power.placements = { { day, ten, u"a.wav"_s, 30, now } };
    const auto html = words::dayList(u"Klášterec"_s, day, { water, power });
    EXPECT_LT(html.indexOf(u"Elektřina"_s), html.indexOf(u"Voda &amp; &lt;plyn&gt;"_s));
    EXPECT_TRUE(html.contains(u"b.wav"_s) && html.contains(u"1:05"_s) && html.contains(u"14:45"_s));
    EXPECT_FALSE(html.contains(u"c.wav"_s));
    EXPECT_EQ(words::placedOn(day, { water, power }), 2);
    EXPECT_EQ(announcementFromJson({}, toJson(water)).placements, water.placements);
}

} // namespace bubenik
