// Short messages from the command line, through a gateway.
#include "scenario/sms/TextingDesk.h"

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

class CliSmsTest : public TextingDesk
{
protected:
    QStringList order(const QString &verb, const QString &text, const QStringList &more = {})
    {
        const auto file = write(u"zprava.txt"_s, text.toUtf8());
        return QStringList { u"sms"_s, verb, u"--channel"_s, u"sms"_s, u"--text-file"_s, file, u"--group"_s,
            u"Obyvatelé"_s }
        + more;
    }
};

} // namespace

TEST_F(CliSmsTest, theWholeWay_planSendReportsShow)
{
    SmsGateway gateway({ .service = u"smsbrana"_s, .credit = 500 });
    addGateway(gateway, u"smsbrana"_s);
    addPhones(3);
    const auto checked = sms({ u"channel"_s, u"check"_s, u"sms"_s });
    EXPECT_EQ(checked.object()[u"account"_s].toString(), u"mesto · 500.00 Kč"_s);

    const auto text
        = u"Odstávka elektřiny v ulici Petra Bezruče zítra od 7.30 do 14.00 hodin, děkujeme za pochopení."_s;
    const auto plan = sms(order(u"plan"_s, text, { u"--ask"_s })).object();
    EXPECT_EQ(plan[u"toSend"_s].toInt(), 3);
    EXPECT_EQ(plan[u"parts"_s].toInt(), 2);
    EXPECT_EQ(plan[u"price"_s].toDouble(), 6.6);
    EXPECT_EQ(plan[u"gateway"_s].toObject()[u"credit"_s].toDouble(), 500);
    EXPECT_TRUE(gateway.taken().isEmpty());

    const auto sent = sms(order(u"send"_s, text, { u"--plain"_s }));
    EXPECT_EQ(sent.exit, 0) << sent.err.constData();
    const auto id = sent.object()[u"id"_s].toString();
    ASSERT_EQ(gateway.taken().size(), 3);
    EXPECT_EQ(gateway.taken()[0].text,
        u"Odstavka elektriny v ulici Petra Bezruce zitra od 7.30 do 14.00 hodin, dekujeme za pochopeni."_s);
    EXPECT_EQ(sent.object()[u"price"_s].toDouble(), 3.3);

    gateway.report(u"+420777000001"_s, 3);
    const auto shown = sms({ u"sms"_s, u"reports"_s, id }).object();
    EXPECT_EQ(shown[u"delivered"_s].toInt(), 2);
    EXPECT_EQ(shown[u"undelivered"_s].toInt(), 1);
    EXPECT_EQ(shown[u"to"_s].toArray().size(), 3);
    EXPECT_EQ(sms({ u"sms"_s, u"list"_s }).array().size(), 1);
    EXPECT_EQ(gateway.refused(), QStringList());
}

TEST_F(CliSmsTest, quietHours_areOverriddenOnlyByBothFlags)
{
    SmsGateway gateway({});
    addGateway(gateway, u"smsbrana"_s, { u"quietFrom=0:00"_s, u"quietTo=23:59"_s });
    addPhones(1);
    const auto held = sms(order(u"send"_s, u"Zitra nic."_s));
    EXPECT_EQ(held.exit, 0);
    EXPECT_TRUE(gateway.taken().isEmpty());
    EXPECT_EQ(sms(order(u"send"_s, u"Hori!"_s, { u"--emergency"_s })).exit, 2);
    EXPECT_EQ(sms(order(u"send"_s, u"Hori!"_s, { u"--despite-quiet-hours"_s })).exit, 2);
    EXPECT_TRUE(gateway.taken().isEmpty());
    const auto sent = sms(order(u"send"_s, u"Hori!"_s, { u"--emergency"_s, u"--despite-quiet-hours"_s }));
    EXPECT_EQ(sent.exit, 0) << sent.err.constData();
    ASSERT_EQ(gateway.taken().size(), 1);
    EXPECT_EQ(gateway.taken()[0].text, u"Hori!"_s);
}

TEST_F(CliSmsTest, noCreditInTheMiddle_thenToppedUp_goesOn)
{
    SmsGateway gateway({ .credit = 3.0 });
    addGateway(gateway, u"smsbrana"_s);
    addPhones(5);
    const auto first = sms(order(u"send"_s, u"Zitra nic."_s));
    EXPECT_NE(first.exit, 0);
    EXPECT_EQ(first.object()[u"pass"_s].toObject()[u"problem"_s].toObject()[u"code"_s].toString(), u"no-credit"_s);
    EXPECT_EQ(gateway.taken().size(), 2);
    gateway.setCredit(100);
    const auto next = sms({ u"sms"_s, u"deliver"_s });
    EXPECT_EQ(next.exit, 0) << next.err.constData();
    EXPECT_EQ(next.object()[u"sent"_s].toInt(), 3);
    EXPECT_EQ(gateway.taken().size(), 5);
}

TEST_F(CliSmsTest, answerLostByGoSms_isAPersons)
{
    // The token, the credit, and then the message, whose answer is lost.
    SmsGateway gateway({ .service = u"gosms"_s });
    addGateway(gateway, u"gosms"_s);
    addPhones(1);
    m_environment.insert(u"BUBENIK_CRASH_AT"_s, u"sms.answered"_s);
    EXPECT_EQ(sms(order(u"send"_s, u"Zitra nic."_s)).exit, -1);
    m_environment.remove(u"BUBENIK_CRASH_AT"_s);
    EXPECT_EQ(gateway.taken().size(), 1);
    const auto next = sms({ u"sms"_s, u"deliver"_s });
    EXPECT_EQ(next.exit, 5);
    EXPECT_EQ(gateway.taken().size(), 1);
    const auto id = sms({ u"sms"_s, u"list"_s }).array()[0].toObject()[u"id"_s].toString();
    const auto to = sms({ u"sms"_s, u"show"_s, id }).object()[u"to"_s].toArray()[0].toObject();
    EXPECT_EQ(to[u"state"_s].toString(), u"unconfirmed"_s);
    const auto resolved = sms({ u"sms"_s, u"resolve"_s, to[u"id"_s].toString(), u"--sent"_s });
    EXPECT_EQ(resolved.object()[u"state"_s].toString(), u"sent"_s);
}
