// An unmodified mail server (OpenSMTPD) takes what we send, and its maildir holds it.
#include "fakes/mail/RealMta.h"
#include "fakes/clock/Wait.h"
#include "mail/MailWriter.h"
#include "mail/ReceivedMail.h"
#include "mail/SmtpSender.h"

#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

WrittenMail mailTo(const QString &address)
{
    MailMessage message;
    message.from = { u"Město Klášterec"_s, u"obec@example.cz"_s };
    message.to = { u"Jana Nováková"_s, address };
    message.subject = u"Pozvánka na setkání"_s;
    message.text = u"Zveme Vás.\n.\n.x\nFrom nás\n"_s;
    message.messageId = u"m-"_s + address.section(u'@', 0, 0) + u"@example.cz"_s;
    message.calendar = MailCalendar { "REQUEST", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n" };
    message.files = { mail::encodedFile(u"plan.pdf"_s, "application/pdf", QByteArray(200'000, '\xfa')) };
    return *mail::writeMail(message);
}

} // namespace

TEST(RealMta, invitations_areTakenAndKeptWhole)
{
    const RealMta mta;
    SystemClock clock;
    SmtpSender sender({ .host = u"127.0.0.1"_s, .port = mta.port(), .security = MailSecurity::None }, 0, clock);
    for (const auto &address : { u"jana@example.cz"_s, u"petr@example.cz"_s }) {
        auto sending = sender.send(mailTo(address), {});
        const auto sent = bubenik::waitFor(std::move(sending));
        ASSERT_TRUE(sent.has_value()) << qPrintable(sent.error().detail);
    }
    auto refusing = sender.send(mailTo(u"refuse@example.cz"_s), {});
    EXPECT_EQ(bubenik::waitFor(std::move(refusing)).error().code, u"recipient-refused");
    const auto box = mta.mailbox(2);
    const auto first = box.mid(box.indexOf('\n') + 1, box.indexOf("\n\nFrom ", 5) - box.indexOf('\n') + 1);
    const auto read = mail::readMail(first);
    ASSERT_TRUE(read.has_value()) << box.left(400).constData();
    EXPECT_EQ(read->subject, u"Pozvánka na setkání");
    ASSERT_EQ(read->parts.size(), 4);
    // ">From" is how a mailbox file is written.
    EXPECT_EQ(read->text().remove(u'\r'), u"Zveme Vás.\n.\n.x\n>From nás\n");
    EXPECT_EQ(read->parts[3].bytes, QByteArray(200'000, '\xfa'));
    EXPECT_EQ(box.count("\nSubject: "), 2);
}
