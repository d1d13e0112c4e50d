// Letters as poppler reads them back: what they say, and where on the page.
#include "meetings/LetterWork.h"
#include "unit/meetings/MeetingTown.h"

#include <QProcess>
#include <QRegularExpression>
#include <gtest/gtest.h>

using namespace bubenik;
using namespace bubenik::testing;
using namespace Qt::StringLiterals;

namespace {

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished()) << qPrintable(program);
    return QString::fromUtf8(process.readAllStandardOutput());
}

class LettersTest : public ::testing::Test
{
protected:
    MeetingTown town;
    Contact eva = town.addContact(u"Eva Malá"_s, {}, u"Lípová 5"_s);
    Contact jana = town.addContact(u"Jana Nováková"_s, u"jana@example.cz"_s, u"Lípová 7"_s);
    Contact nobody = town.addContact(u"Ivan Nikde"_s, {});
    Meeting meeting = town.addMeeting();
    QString file = town.directory.filePath(u"dopisy.pdf"_s);
};

} // namespace

TEST_F(LettersTest, selection_isOfThoseWithoutEmail)
{
    const auto some = *letterJob(*town.stores, meeting.id, false, town.zone, town.clock.now());
    ASSERT_EQ(some.job.addressees.size(), 1);
    EXPECT_EQ(
        some.job.addressees[0].lines, (QStringList { u"Eva Malá"_s, u"Lípová 5"_s, u"431 51 Klášterec nad Ohří"_s }));
    EXPECT_EQ(some.withoutAddress, QStringList { u"Ivan Nikde"_s });
    EXPECT_EQ(letterJob(*town.stores, meeting.id, true, town.zone, town.clock.now())->job.addressees.size(), 2);
}

TEST_F(LettersTest, pages_sayWhatTheyShouldWhereTheWindowIs)
{
    const auto job = letterJob(*town.stores, meeting.id, true, town.zone, town.clock.now())->job;
    const auto pages = writeLetters(job, file);
    ASSERT_TRUE(pages.has_value());
    EXPECT_EQ(*pages, 3); // two letters and the list
    const auto text = run(u"pdftotext"_s, { u"-layout"_s, file, u"-"_s });
    EXPECT_TRUE(text.contains(u"Vážená paní Nováková,"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"pondělí 7. prosince 2026"_s));
    EXPECT_TRUE(text.contains(u"Obeslaní dopisem"_s));
    // In points from the top left; the window: 105 to 195 mm across, 45 to 75 mm down.
    const auto boxes = run(u"pdftotext"_s, { u"-f"_s, u"1"_s, u"-l"_s, u"1"_s, u"-bbox"_s, file, u"-"_s });
    static const QRegularExpression word(
        u"<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">([^<]+)</word>"_s);
    auto matches = word.globalMatch(boxes);
    int inWindow = 0;
    while (matches.hasNext()) {
        const auto match = matches.next();
        constexpr double mm = 72 / 25.4;
        const double left = match.captured(1).toDouble() / mm;
        const double top = match.captured(2).toDouble() / mm;
        const double right = match.captured(3).toDouble() / mm;
        const double bottom = match.captured(4).toDouble() / mm;
        const bool touches = right > 105 && left < 195 && bottom > 45 && top < 75;
        if (touches) {
            ++inWindow;
            EXPECT_TRUE(left >= 105 && right <= 195 && top >= 45 && bottom <= 75) << qPrintable(match.captured(5));
        }
    }
    EXPECT_GE(inWindow, 7) << "name, street and number, postcode and town";
}

TEST_F(LettersTest, printed_areInvitedFromThenOn)
{
    const auto job = letterJob(*town.stores, meeting.id, false, town.zone, town.clock.now())->job;
    EXPECT_EQ(*noteLetters(*town.stores, job, town.clock.now()), 1);
    EXPECT_EQ(*noteLetters(*town.stores, job, town.clock.now()), 0);
    EXPECT_TRUE(isInvited(town.invitation(meeting, eva)));
    EXPECT_EQ(letterJob(*town.stores, meeting.id, false, town.zone, town.clock.now())->job.addressees.size(), 0);
}

TEST_F(LettersTest, cancelled_leavesNoFile)
{
    const auto job = letterJob(*town.stores, meeting.id, true, town.zone, town.clock.now())->job;
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(writeLetters(job, file, { .stop = stop.get_token() }).error().kind, ErrorKind::Cancelled);
    EXPECT_FALSE(QFile::exists(file));
    EXPECT_FALSE(QFile::exists(file + u".part"_s));
}

TEST_F(LettersTest, longAgenda_goesOnOnAnotherPage)
{
    town.change(
        meeting, [](Meeting &m) { m.agenda = u"Bod programu, o kterém se bude dlouho mluvit.\n"_s.repeated(80); });
    const auto job = letterJob(*town.stores, meeting.id, false, town.zone, town.clock.now())->job;
    EXPECT_GE(*writeLetters(job, file), 3);
}
