// Invitations against curl, in the same run and on the same server: each with a calendar part and a PDF of 200 KB, over
// one kept connection. Ours are written down one by one before and after each; curl sends mails that lie ready in
// files. How many: BUBENIK_BENCH_MAILS (5000). And 500 letters in one PDF.
#include "fakes/clock/Wait.h"
#include "fakes/mail/SmtpServer.h"
#include "meetings/LetterWork.h"
#include "unit/meetings/MeetingTown.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <gtest/gtest.h>

using namespace bubenik;
using namespace bubenik::testing;
using namespace Qt::StringLiterals;

namespace {

int wantedMails()
{
    return qEnvironmentVariableIsSet("BUBENIK_BENCH_MAILS") ? qEnvironmentVariableIntValue("BUBENIK_BENCH_MAILS")
                                                            : 5000;
}

class BenchMeetings : public ::testing::Test
{
protected:
    // Mails a second of one curl process that keeps its connection.
    double curlRate(quint16 port, const QString &mail, int count)
    {
        const auto script = town.directory.filePath(u"curl.conf"_s);
        QFile file(script);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < count; ++i) {
            file.write(
                u"%1url = \"smtp://127.0.0.1:%2/\"\nmail-from = \"pozvanky@klasterec.cz\"\nmail-rcpt = \"c%3@example.cz\"\nupload-file = \"%4\"\nsilent\n"_s
                    .arg(i == 0 ? QString() : u"next\n"_s)
                    .arg(port)
                    .arg(i)
                    .arg(mail)
                    .toUtf8());
        }
        file.close();
        QElapsedTimer timer;
        timer.start();
        QProcess curl;
        curl.start(u"curl"_s, { u"-K"_s, script });
        EXPECT_TRUE(curl.waitForFinished(-1));
        EXPECT_EQ(curl.exitCode(), 0) << curl.readAllStandardError().constData();
        return count * 1000.0 / static_cast<double>(timer.elapsed());
    }

    double ourRate(int count)
    {
        const auto meeting = meetingWithPdf();
        EXPECT_EQ(town.order(meeting).toSend(), count);
        QElapsedTimer timer;
        timer.start();
        const auto summary = town.pass();
        EXPECT_EQ(summary->sent, count);
        return count * 1000.0 / static_cast<double>(timer.elapsed());
    }

    Meeting meetingWithPdf()
    {
        const auto meeting = town.addMeeting();
        const auto pdf = town.stores->attachments.import("%PDF-1.4\n" + QByteArray(200'000, 'x'), u"plan.pdf"_s);
        EXPECT_TRUE(pdf.has_value());
        town.change(meeting, [&pdf](Meeting &m) { m.documents = { *pdf }; });
        return meeting;
    }

    void addContacts(int count, const std::function<Contact(int)> &contactOf)
    {
        const auto added = town.stores->database->transaction([&]() -> Result<void> {
            for (int i = 0; i < count; ++i) {
                BUBENIK_TRY(town.stores->contacts.saveQuietly(contactOf(i), true, town.clock.now()));
            }
            return {};
        });
        EXPECT_TRUE(added.has_value());
    }

    MeetingTown town;
};

} // namespace

TEST_F(BenchMeetings, invitations_againstCurl)
{
    const int count = wantedMails();
    addContacts(count, [this](int i) {
        Contact contact;
        contact.id = newContactId(town.clock.now());
        contact.givenName = u"Jana"_s;
        contact.familyName = u"Nováková"_s;
        contact.emails = { u"obcan%1@example.cz"_s.arg(i) };
        contact.groups = { town.group };
        return contact;
    });
    // One of ours is what curl sends.
    const auto sample = meetingWithPdf();
    ASSERT_TRUE(orderInvitations(*town.stores,
        { .meeting = sample.id,
            .channel = town.channel,
            .atOnce = true,
            .only = { town.stores->contacts.audience({ town.group }, {})->first().id } },
        town.clock.now())
                    .has_value());
    ASSERT_EQ(town.pass()->sent, 1);
    const auto mails = town.mails();
    const auto file = town.directory.filePath(u"sample.eml"_s);
    QFile mail(file);
    ASSERT_TRUE(mail.open(QIODevice::WriteOnly));
    mail.write(mails.first());
    mail.close();

    const SmtpServer server({ .keepsMails = false });
    town.useSmtp(server.port());
    const auto before = curlRate(server.port(), file, count / 2);
    const auto ours = ourRate(count);
    const auto after = curlRate(server.port(), file, count / 2);
    const auto curl = (before + after) / 2;
    std::printf("%d invitations of %lld KB: %.1f a second; curl %.1f and %.1f: ratio %.2f\n", count,
        static_cast<long long>(mails.first().size() / 1024), ours, before, after, ours / curl);
    EXPECT_GE(ours / curl, 0.8);
}

TEST_F(BenchMeetings, letters_fiveHundredInOnePdf)
{
    constexpr int letters = 500;
    addContacts(letters, [this](int i) {
        Contact contact;
        contact.id = newContactId(town.clock.now());
        contact.givenName = u"Jana"_s;
        contact.familyName = u"Nováková"_s;
        contact.address = { .street = u"Lípová"_s,
            .houseNumber = QString::number(i + 1),
            .postcode = u"431 51"_s,
            .town = u"Klášterec nad Ohří"_s };
        contact.groups = { town.group };
        return contact;
    });
    const auto meeting = town.addMeeting();
    const auto selection = letterJob(*town.stores, meeting.id, false, town.zone, town.clock.now());
    ASSERT_EQ(selection->job.addressees.size(), letters);
    const auto file = town.directory.filePath(u"dopisy.pdf"_s);
    QElapsedTimer timer;
    timer.start();
    const auto pages = writeLetters(selection->job, file);
    const auto elapsed = timer.elapsed();
    ASSERT_TRUE(pages.has_value());
    std::printf("%d letters, %d pages, %lld KB in %.1f s\n", letters, *pages,
        static_cast<long long>(QFileInfo(file).size() / 1024), static_cast<double>(elapsed) / 1000);
    EXPECT_LT(elapsed, 10000);
}
