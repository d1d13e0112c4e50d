#include "mail/ReceivedMail.h"

#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

TEST(ReceivedMail, windows1250InBase64_isReadInUtf8)
{
    QByteArray mail = "From: =?windows-1250?Q?Jana_Nov=E1kov=E1?= <jana@seznam.cz>\r\nTo: pozvanky@klasterec.cz\r\n"
                      "Subject: =?windows-1250?B?"
        + QByteArray("P\xf8ijato").toBase64()
        + "?=\r\n"
          "Content-Type: text/plain; charset=windows-1250\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + QByteArray("P\xf8ijdu r\xe1"
                     "da.\r\n")
              .toBase64()
        + "\r\n";
    const auto read = mail::readMail(mail);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->from.name, u"Jana Nováková");
    EXPECT_EQ(read->subject, u"Přijato");
    EXPECT_EQ(read->text().trimmed(), u"Přijdu ráda.");
}

TEST(ReceivedMail, unfinishedMultipart_givesWhatIsThere)
{
    const auto read = mail::readMail("From: a@b.cz\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: "
                                     "text/calendar; METHOD=REPLY\n\nBEGIN:VCALENDAR\n");
    ASSERT_TRUE(read.has_value());
    ASSERT_EQ(read->parts.size(), 1);
    EXPECT_EQ(read->parts[0].mime, u"text/calendar");
    EXPECT_EQ(read->parts[0].parameters.value(u"method"_s), u"REPLY");
}

TEST(ReceivedMail, whatIsNoMail_isRefused)
{
    EXPECT_FALSE(mail::readMail({}).has_value());
    EXPECT_EQ(mail::readMail("just a few words\n").error().code, u"not-a-mail");
    EXPECT_EQ(mail::readMail(QByteArray(mail::largestMail + 1, 'a')).error().kind, ErrorKind::TooLarge);
}

TEST(ReceivedMail, deepNesting_endsSomewhere)
{
    QByteArray mail = "From: a@b.cz\n";
    for (int i = 0; i < 2000; ++i) {
        const auto boundary = "b" + QByteArray::number(i);
        mail += "Content-Type: multipart/mixed; boundary=" + boundary + "\n\n--" + boundary + "\n";
    }
    EXPECT_TRUE(mail::readMail(mail).has_value());
}
