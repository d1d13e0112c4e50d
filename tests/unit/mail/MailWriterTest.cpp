// What is written is read by two readers that are not ours: GMime and Python's email.
#include "mail/MailWriter.h"
#include "mail/ReceivedMail.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

MailMessage invitation()
{
    MailMessage message;
    message.from = { u"Město Klášterec nad Ohří"_s, u"pozvanky@klasterec.cz"_s };
    message.to = { u"Jana Nováková"_s, u"jana@example.cz"_s };
    message.subject = u"Pozvánka: Rekonstrukce Petlérské ulice – setkání s obyvateli, které je velmi důležité"_s;
    message.text = u"Vážená paní Nováková,\n\nzveme Vás na setkání. \n.\n..tečky\nFrom začátku\nrovná se = "_s
        + QString(200, u'ž') + u'\n';
    message.messageId = u"0190-aa.0@klasterec.cz"_s;
    message.date = *instantFromIso(u"2026-11-29T15:30:00.000Z"_s);
    message.calendar = MailCalendar { "REQUEST", "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n" };
    message.files = { mail::encodedFile(u"Plán ulice.pdf"_s, "application/pdf", QByteArray(1000, '\xfe')) };
    return message;
}

// As Python's email package reads it: [subject, from, to, [[type, method, filename, base64 of the content], …],
// defects]
QJsonArray pythonReads(const QByteArray &mail)
{
    static const auto script = uR"(
import sys, email, email.policy, json, base64
message = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
parts = []
defects = len(message.defects)
for part in message.walk():
    defects += len(part.defects)
    if not part.is_multipart():
        parts.append([part.get_content_type(), part.get_param('method') or '', part.get_filename() or '',
                      base64.b64encode(part.get_payload(decode=True)).decode()])
print(json.dumps([str(message['subject']), str(message['from']), str(message['to']), str(message['date']), parts, defects]))
)"_s;
    QProcess python;
    python.start(u"/usr/bin/python3"_s, { u"-c"_s, script });
    python.write(mail);
    python.closeWriteChannel();
    EXPECT_TRUE(python.waitForFinished());
    EXPECT_EQ(python.exitCode(), 0) << python.readAllStandardError().constData();
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

} // namespace

TEST(MailWriter, invitation_isReadAsItWasMeant)
{
    const auto message = invitation();
    const auto written = mail::writeMail(message);
    ASSERT_TRUE(written.has_value());
    const auto read = mail::readMail(written->bytes());
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->subject, message.subject);
    EXPECT_EQ(read->from, message.from);
    EXPECT_EQ(read->to, QList<Mailbox> { message.to });
    EXPECT_EQ(read->messageId, message.messageId);
    ASSERT_EQ(read->parts.size(), 4);
    EXPECT_EQ(read->parts[0].mime, u"text/plain");
    EXPECT_EQ(QString::fromUtf8(read->parts[0].bytes).replace(u"\r\n"_s, u"\n"_s), message.text);
    EXPECT_EQ(read->parts[1].mime, u"text/calendar");
    EXPECT_EQ(read->parts[1].parameters.value(u"method"_s), u"REQUEST");
    EXPECT_EQ(read->parts[1].bytes, message.calendar->ics);
    EXPECT_EQ(read->parts[2].fileName, u"pozvanka.ics");
    EXPECT_EQ(read->parts[2].bytes, message.calendar->ics);
    EXPECT_EQ(read->parts[3].fileName, u"Plán ulice.pdf");
    EXPECT_EQ(read->parts[3].bytes, QByteArray(1000, '\xfe'));
}

TEST(MailWriter, invitation_isReadAlikeByPython)
{
    const auto message = invitation();
    const auto read = pythonReads(mail::writeMail(message)->bytes());
    ASSERT_EQ(read.size(), 6);
    EXPECT_EQ(read[0].toString(), message.subject);
    EXPECT_EQ(read[1].toString(), u"Město Klášterec nad Ohří <pozvanky@klasterec.cz>");
    EXPECT_EQ(read[2].toString(), u"Jana Nováková <jana@example.cz>");
    EXPECT_EQ(read[3].toString(), u"Sun, 29 Nov 2026 16:30:00 +0100");
    EXPECT_EQ(read[5].toInt(), 0) << "defects";
    const auto parts = read[4].toArray();
    ASSERT_EQ(parts.size(), 4);
    EXPECT_EQ(parts[1].toArray()[0].toString(), u"text/calendar");
    EXPECT_EQ(parts[1].toArray()[1].toString(), u"REQUEST");
    EXPECT_EQ(parts[3].toArray()[2].toString(), u"Plán ulice.pdf");
    EXPECT_EQ(QByteArray::fromBase64(parts[3].toArray()[3].toString().toLatin1()), QByteArray(1000, '\xfe'));
}

TEST(MailWriter, lines_areShortAndEndInCrLf)
{
    const auto bytes = mail::writeMail(invitation())->bytes();
    for (const auto &line : bytes.split('\n')) {
        EXPECT_LE(line.size(), 79) << line.constData();
        EXPECT_TRUE(line.isEmpty() || line.endsWith('\r')) << line.constData();
        for (const auto byte : line) {
            ASSERT_GE(byte, 0) << "only ASCII on the wire";
        }
    }
}

TEST(MailWriter, injectedLineEnds_makeNoHeader)
{
    auto message = invitation();
    message.to.name = u"Jana\r\nBcc: all@example.cz\r\n\r\nbody"_s;
    message.subject = u"Setkání\nX-Evil: 1\n\nbody"_s;
    message.from.name = u"Město\rSender: x@y.cz"_s;
    message.messageId = u"a\r\nX-Evil: 2@b"_s;
    message.files[0].fileName = u"plan\r\nX-Evil: 3.pdf"_s;
    const auto read = mail::readMail(mail::writeMail(message)->bytes());
    ASSERT_TRUE(read.has_value());
    for (const auto &name : { u"bcc"_s, u"x-evil"_s, u"sender"_s }) {
        EXPECT_FALSE(read->headers.contains(name)) << qPrintable(name);
    }
    EXPECT_EQ(read->parts.size(), 4);
    message.to.address = u"jana@example.cz\r\nBcc: all@example.cz"_s;
    EXPECT_EQ(mail::writeMail(message).error().code, u"mail-address");
}

TEST(MailWriter, textAlone_isOnePart)
{
    auto message = invitation();
    message.calendar.reset();
    message.files.clear();
    const auto read = mail::readMail(mail::writeMail(message)->bytes());
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->mime, u"text/plain");
}

TEST(MailWriter, mailDate_inSummerAndWinter_tellsTheOffset)
{
    EXPECT_EQ(mail::mailDate(*instantFromIso(u"2026-07-01T10:00:00.000Z"_s), "Europe/Prague"),
        "Wed, 1 Jul 2026 12:00:00 +0200");
    EXPECT_EQ(mail::mailDate(*instantFromIso(u"2026-12-01T10:00:00.000Z"_s), "Europe/Prague"),
        "Tue, 1 Dec 2026 11:00:00 +0100");
}
