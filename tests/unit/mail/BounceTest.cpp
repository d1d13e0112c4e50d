#include "mail/Bounce.h"

#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

std::optional<Bounce> bounce(const QByteArray &mail)
{
    const auto read = mail::readMail(mail);
    EXPECT_TRUE(read.has_value());
    return read ? mail::bounceIn(*read) : std::nullopt;
}

// As Postfix writes it.
const QByteArray postfix = R"(From: MAILER-DAEMON@mail.test (Mail Delivery System)
To: pozvanky@klasterec.cz
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status;
	boundary="BOUND"
MIME-Version: 1.0

--BOUND
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you.

--BOUND
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.test
X-Postfix-Queue-ID: ABC
Arrival-Date: Sun, 29 Nov 2026 16:30:00 +0100 (CET)

Final-Recipient: rfc822; jana@example.cz
Original-Recipient: rfc822;jana@example.cz
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.example.cz
Diagnostic-Code: smtp; 550 5.1.1 <jana@example.cz>: Recipient address
    rejected: User unknown

--BOUND
Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers

From: pozvanky@klasterec.cz
Message-ID: <0190-aa.0@klasterec.cz>
Subject: Pozvanka

--BOUND--
)";

} // namespace

TEST(Bounce, statusReport_tellsWhoAndWhyAndWhichMail)
{
    const auto found = bounce(postfix);
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->recipient, u"jana@example.cz");
    EXPECT_TRUE(found->isPermanent);
    EXPECT_EQ(found->status, u"5.1.1");
    EXPECT_EQ(found->messageId, u"0190-aa.0@klasterec.cz");
    EXPECT_TRUE(found->reason.contains(u"User unknown"_s)) << qPrintable(found->reason);
}

TEST(Bounce, delayedReport_isNotPermanent)
{
    auto mail = postfix;
    const auto found = bounce(mail.replace("Action: failed", "Action: delayed"));
    ASSERT_TRUE(found.has_value());
    EXPECT_FALSE(found->isPermanent);
}

TEST(Bounce, relayedOrDelivered_isNone)
{
    auto mail = postfix;
    EXPECT_FALSE(bounce(mail.replace("Action: failed", "Action: relayed")).has_value());
}

TEST(Bounce, eximNotice_isUnderstood)
{
    const auto found = bounce(R"(From: Mail Delivery System <Mailer-Daemon@mail.test>
To: pozvanky@klasterec.cz
X-Failed-Recipients: petr@example.cz
Subject: Mail delivery failed: returning message to sender

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  petr@example.cz
    host mx.example.cz [192.0.2.1]
    SMTP error from remote mail server after RCPT TO:<petr@example.cz>:
    550 5.1.1 unknown user

------ This is a copy of the message, including all the headers. ------

From: pozvanky@klasterec.cz
Message-ID: <0190-bb.1@klasterec.cz>

text
)");
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->recipient, u"petr@example.cz");
    EXPECT_EQ(found->status, u"5.1.1");
    EXPECT_EQ(found->messageId, u"0190-bb.1@klasterec.cz");
}

TEST(Bounce, qmailNotice_isUnderstood)
{
    const auto found = bounce(R"(From: MAILER-DAEMON@mail.test
To: pozvanky@klasterec.cz
Subject: failure notice

Hi. This is the qmail-send program at mail.test.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<petr@example.cz>:
192.0.2.1 does not like recipient.
Remote host said: 550 no such user (#5.1.1)

--- Below this line is a copy of the message.

Return-Path: <pozvanky@klasterec.cz>
Message-ID: <0190-cc.0@klasterec.cz>
Subject: Pozvanka
)");
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->recipient, u"petr@example.cz");
    EXPECT_EQ(found->status, u"5.1.1");
    EXPECT_EQ(found->messageId, u"0190-cc.0@klasterec.cz");
}

TEST(Bounce, ordinaryMail_isNone)
{
    EXPECT_FALSE(bounce("From: jana@example.cz\nTo: x@y.cz\nSubject: failure\n\nNevím.\n").has_value());
}
