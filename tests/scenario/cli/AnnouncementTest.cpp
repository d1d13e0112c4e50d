// An announcement from a spoken file to the citizens, by the command line alone: espeak-ng speaks it, ffmpeg's meter says how
// loud it came out, a folder site and a real WordPress publish it, and the feeds carry its sound.
#include "CliFixture.h"
#include "fakes/wordpress/WordPressSite.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QThread>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr auto script = "Vážení občané,\nve středu od 7:30 do 14:00 nepůjde elektřina v ulici Petra Bezruče.\nDěkujeme za pochopení.\n";

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(60000) && process.exitCode() == 0) << program.toStdString();
    return process.readAll();
}

double figureIn(const QByteArray &text, const QString &pattern)
{
    auto matches = QRegularExpression(pattern).globalMatch(QString::fromUtf8(text));
    double last = 0;
    while (matches.hasNext()) {
        last = matches.next().captured(1).toDouble();
    }
    return last;
}

class Announcements : public CliFixture
{
protected:
    void SetUp() override
    {
        makeWorkspace();
        (void)outputOf(u"espeak-ng"_s, { u"-v"_s, u"cs"_s, u"-w"_s, path(u"hlas.wav"_s), u"-f"_s, write(u"script.txt"_s, script) });
    }

    QString add(const QString &file)
    {
        const auto added = run({ u"announcement"_s, u"add"_s, file, u"--title"_s, u"Odstávka elektřiny"_s, u"--text-file"_s, path(u"script.txt"_s),
            u"--kind"_s, u"power"_s, u"--street"_s, u"Petra Bezruče"_s });
        EXPECT_EQ(added.exit, 0) << added.err.constData();
        return added.object()[u"id"_s].toString();
    }
};

} // namespace

TEST_F(Announcements, spoken_isMadeToItsLevel_byAnIndependentMeter)
{
    const auto id = add(path(u"hlas.wav"_s));
    for (const double lufs : { -16.0, -20.0 }) {
        const auto made = run({ u"announcement"_s, u"process"_s, id, u"--lufs"_s, QString::number(lufs), u"--gong"_s, u"on"_s });
        ASSERT_EQ(made.exit, 0) << made.err.constData();
        const auto file = path(u"ven%1.mp3"_s.arg(lufs));
        const auto written = run({ u"announcement"_s, u"export"_s, id, file });
        ASSERT_EQ(written.exit, 0) << written.err.constData();
        const auto meter = outputOf(u"ffmpeg"_s, { u"-hide_banner"_s, u"-nostats"_s, u"-i"_s, file, u"-filter_complex"_s, u"ebur128=peak=true"_s,
                                                     u"-f"_s, u"null"_s, u"-"_s });
        EXPECT_NEAR(figureIn(meter, u"I:\\s+(-?[0-9.]+) LUFS"_s), lufs, 0.3);
        EXPECT_NEAR(written.object()[u"lufs"_s].toDouble(), lufs, 0.3);
        EXPECT_LE(figureIn(meter, u"Peak:\\s+(-?[0-9.]+) dBFS"_s), -0.8);
        EXPECT_TRUE(meter.contains("Odstávka elektřiny")) << "the title is a tag";
    }
}

TEST_F(Announcements, everyFormat_isWritten_andRefusedByItsEndingOtherwise)
{
    const auto id = add(path(u"hlas.wav"_s));
    for (const auto *name : { "a.mp3", "a.opus", "a.flac", "a.wav" }) {
        const auto file = path(QString::fromLatin1(name));
        EXPECT_EQ(run({ u"announcement"_s, u"export"_s, id, file }).exit, 0) << name;
        EXPECT_GT(QFileInfo(file).size(), 10000) << name;
    }
    EXPECT_EQ(run({ u"announcement"_s, u"export"_s, id, path(u"a.doc"_s) }).errorKind(), u"unsupported"_s);
    const auto noSound = add(path(u"script.txt"_s));
    EXPECT_EQ(run({ u"announcement"_s, u"process"_s, noSound }).errorKind(), u"invalid"_s);
}

TEST_F(Announcements, readAgain_isATake_punchedIn_chosenAndDropped)
{
    const auto id = add(path(u"hlas.wav"_s));
    (void)outputOf(u"espeak-ng"_s, { u"-v"_s, u"cs"_s, u"-w"_s, path(u"oprava.wav"_s), u"Oprava: ve čtvrtek."_s });
    const auto lengthOf = [&](const QString &number) {
        return run({ u"announcement"_s, u"takes"_s, id }).array()[number.toInt() - 1].toObject()[u"seconds"_s].toDouble();
    };
    const auto heard = [&] {
        QString numbers;
        for (const auto &take : run({ u"announcement"_s, u"takes"_s, id }).array()) {
            numbers += take[u"heard"_s].toBool() ? QString::number(take[u"take"_s].toInt()) : QString();
        }
        return numbers;
    };
    ASSERT_EQ(run({ u"announcement"_s, u"take"_s, id, path(u"oprava.wav"_s), u"--from"_s, u"2"_s }).exit, 0);
    EXPECT_EQ(heard(), u"12"_s);
    const auto made = run({ u"announcement"_s, u"process"_s, id });
    EXPECT_NEAR(made.object()[u"seconds"_s].toDouble(), 2 + lengthOf(u"2"_s), 0.1);
    EXPECT_EQ(run({ u"announcement"_s, u"drop-take"_s, id, u"2"_s }).errorKind(), u"invalid"_s) << "it is heard";
    ASSERT_EQ(run({ u"announcement"_s, u"choose-take"_s, id, u"1"_s }).exit, 0);
    EXPECT_EQ(heard(), u"1"_s);
    ASSERT_EQ(run({ u"announcement"_s, u"drop-take"_s, id, u"2"_s }).exit, 0);
    EXPECT_EQ(run({ u"announcement"_s, u"takes"_s, id }).array().size(), 1);
    ASSERT_EQ(run({ u"announcement"_s, u"drop-take"_s, id, u"2"_s, u"--undo"_s }).exit, 0);
    EXPECT_EQ(run({ u"announcement"_s, u"takes"_s, id }).array().size(), 2);
    EXPECT_EQ(run({ u"announcement"_s, u"choose-take"_s, id, u"7"_s }).errorKind(), u"not-found"_s);
}

TEST_F(Announcements, forThePoles_isPlacedForItsHour_andListedForTheOperator)
{
    const auto id = add(path(u"hlas.wav"_s));
    const auto place = [&](const QStringList &more = {}) {
        return run(QStringList { u"announcement"_s, u"place"_s, id, u"--hour"_s, u"10:00"_s, u"--day"_s, u"2026-12-07"_s } + more);
    };
    EXPECT_EQ(place().errorKind(), u"invalid"_s) << "no folder is set yet";
    ASSERT_EQ(run({ u"announcement"_s, u"poles"_s, u"--set"_s, u"folder="_s + path(u"rozhlas"_s), u"--set"_s, u"pattern={hour} {title}"_s,
                      u"--set"_s, u"format=mp3"_s, u"--set"_s, u"lufs=-12"_s }).exit, 0);
    EXPECT_EQ(run({ u"announcement"_s, u"poles"_s }).object()[u"hours"_s].toString(), u"10:00, 14:45"_s);
    EXPECT_EQ(place().errorKind(), u"not-found"_s) << "the share is not there";
    ASSERT_TRUE(QDir().mkpath(path(u"rozhlas"_s)));
    const auto placed = place();
    ASSERT_EQ(placed.exit, 0) << placed.err.constData();
    const auto file = path(u"rozhlas/1000 Odstávka elektřiny.mp3"_s);
    EXPECT_EQ(placed.object()[u"file"_s].toString(), file);
    const auto meter = outputOf(u"ffmpeg"_s, { u"-hide_banner"_s, u"-nostats"_s, u"-i"_s, file, u"-filter_complex"_s, u"ebur128=peak=true"_s,
                                                 u"-f"_s, u"null"_s, u"-"_s });
    EXPECT_NEAR(figureIn(meter, u"I:\\s+(-?[0-9.]+) LUFS"_s), -12, 0.3);
    QFile text(path(u"rozhlas/1000 Odstávka elektřiny.txt"_s));
    ASSERT_TRUE(text.open(QIODevice::ReadOnly));
    EXPECT_TRUE(text.readAll().contains("nepůjde elektřina"));
    ASSERT_EQ(run({ u"announcement"_s, u"process"_s, id, u"--gong"_s, u"on"_s }).exit, 0);
    EXPECT_EQ(place().exit, 5) << "a person decides about what lies there";
    EXPECT_EQ(place({ u"--replace"_s }).exit, 0);
    const auto listed = run({ u"announcement"_s, u"list-of-day"_s, path(u"den.pdf"_s), u"--day"_s, u"2026-12-07"_s });
    ASSERT_EQ(listed.exit, 0) << listed.err.constData();
    EXPECT_EQ(listed.object()[u"announcements"_s].toInt(), 1);
    QFile pdf(path(u"den.pdf"_s));
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.readAll().startsWith("%PDF"));
}

TEST_F(Announcements, validity_isOnThePage_andItsEndToo_sentOnce)
{
    const auto id = add(path(u"hlas.wav"_s));
    const auto until = QDateTime::currentDateTimeUtc().addDays(2);
    ASSERT_EQ(run({ u"announcement"_s, u"edit"_s, id, u"--valid-until"_s, until.toString(Qt::ISODate) }).exit, 0);
    ASSERT_EQ(run({ u"announcement"_s, u"schedule"_s, id, u"--channel"_s, u"web"_s }).exit, 0);
    ASSERT_EQ(run({ u"deliver"_s }).object()[u"live"_s].toInt(), 1);
    EXPECT_FALSE(pagesWith(u"Platnost do "_s).isEmpty());
    EXPECT_TRUE(pagesWith(u"Už neplatí"_s).isEmpty());
    EXPECT_EQ(run({ u"deliver"_s }).object()[u"sent"_s].toInt(), 0);
    const auto later = runUnder({ u"faketime"_s, u"-f"_s, u"+3d"_s }, { u"deliver"_s });
    ASSERT_EQ(later.exit, 0) << later.err.constData();
    EXPECT_EQ(later.object()[u"sent"_s].toInt(), 1);
    EXPECT_FALSE(pagesWith(u"Už neplatí. Platnost do "_s).isEmpty());
    EXPECT_EQ(runUnder({ u"faketime"_s, u"-f"_s, u"+4d"_s }, { u"deliver"_s }).object()[u"sent"_s].toInt(), 0);
}

TEST_F(Announcements, onAFolderSite_hasPlayerTextAndEnclosure)
{
    const auto id = add(path(u"hlas.wav"_s));
    ASSERT_EQ(run({ u"announcement"_s, u"schedule"_s, id, u"--channel"_s, u"web"_s }).exit, 0);
    const auto delivered = run({ u"deliver"_s });
    ASSERT_EQ(delivered.exit, 0) << delivered.err.constData();
    EXPECT_EQ(delivered.object()[u"live"_s].toInt(), 1);
    const auto pages = pagesWith(u"<audio controls"_s);
    ASSERT_FALSE(pages.isEmpty());
    EXPECT_FALSE(pagesWith(u"nepůjde elektřina v ulici Petra Bezruče"_s).isEmpty());
    QFile feed(QDir(site()).filePath(u"rss.xml"_s));
    ASSERT_TRUE(feed.open(QIODevice::ReadOnly));
    EXPECT_TRUE(feed.readAll().contains("type=\"audio/mpeg\""));
    EXPECT_EQ(run({ u"announcement"_s, u"list"_s, u"--search"_s, u"elektrin"_s, u"--street"_s, u"bezruce"_s }).array().size(), 1);
    EXPECT_EQ(run({ u"announcement"_s, u"list"_s, u"--kind"_s, u"water"_s }).array().size(), 0);
    EXPECT_EQ(run({ u"announcement"_s, u"schedule"_s, id, u"--channel"_s, u"web"_s }).exit, 1) << "already out";
}

TEST_F(Announcements, onWordPress_playsOnThePublicPage_andTheFeedCarriesIt)
{
    WordPressSite wordPress;
    const auto withSecrets = [this](const QStringList &words, const QByteArray &input = {}) {
        return run(QStringList { u"--secrets"_s, path(u"secrets.json"_s) } + words, input);
    };
    const auto added = withSecrets({ u"channel"_s, u"add"_s, u"mesto"_s, u"--kind"_s, u"wordpress"_s, u"--set"_s, u"url="_s + wordPress.url().toString(),
                                       u"--set"_s, u"user=editor"_s, u"--set"_s, u"settle=0"_s, u"--secret-stdin"_s },
        wordPress.password(u"editor"_s).toUtf8());
    ASSERT_EQ(added.exit, 0) << added.err.constData();
    const auto id = add(path(u"hlas.wav"_s));
    ASSERT_EQ(run({ u"announcement"_s, u"schedule"_s, id, u"--channel"_s, u"mesto"_s }).exit, 0);
    const auto delivered = withSecrets({ u"deliver"_s });
    ASSERT_EQ(delivered.exit, 0) << delivered.out.constData() << delivered.err.constData();
    EXPECT_EQ(delivered.object()[u"live"_s].toInt(), 1);
    const auto delivery = run({ u"delivery"_s, u"list"_s, u"--post"_s, id }).array().first().toObject();
    const auto page = outputOf(u"curl"_s, { u"-sS"_s, u"-L"_s, delivery[u"permalink"_s].toString() });
    const auto player = QRegularExpression(u"<audio controls[^>]* src=\"([^\"]+\\.mp3)\""_s).match(QString::fromUtf8(page));
    ASSERT_TRUE(player.hasMatch());
    EXPECT_TRUE(page.contains("Petra Bezruče"));
    const auto feed = outputOf(u"curl"_s, { u"-sS"_s, wordPress.url().toString() + u"/?feed=rss2"_s });
    EXPECT_TRUE(feed.contains("<enclosure url=\"" + player.captured(1).toUtf8())) << "nobody ran the site's cron but the program";

    // Its end passes: the same article says so, once.
    const auto until = QDateTime::currentDateTimeUtc().addSecs(2);
    ASSERT_EQ(run({ u"announcement"_s, u"edit"_s, id, u"--valid-until"_s, until.toString(Qt::ISODate) }).exit, 0);
    ASSERT_EQ(run({ u"announcement"_s, u"release"_s, id }).exit, 0);
    QThread::msleep(static_cast<unsigned long>(std::max<qint64>(QDateTime::currentDateTimeUtc().msecsTo(until) + 1000, 0)));
    EXPECT_EQ(withSecrets({ u"deliver"_s }).object()[u"sent"_s].toInt(), 1);
    EXPECT_EQ(withSecrets({ u"deliver"_s }).object()[u"sent"_s].toInt(), 0);
    const auto over = outputOf(u"curl"_s, { u"-sS"_s, u"-L"_s, delivery[u"permalink"_s].toString() });
    EXPECT_TRUE(over.contains("Už neplatí. Platnost do "));
    EXPECT_EQ(wordPress.posts().size(), 1);
}

} // namespace bubenik
