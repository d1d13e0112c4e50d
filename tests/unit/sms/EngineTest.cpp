#include "fakes/clock/Wait.h"
#include "unit/sms/SmsTown.h"

using namespace bubenik;
using namespace bubenik::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using SmsEngineTest = SmsTown;

} // namespace

TEST_F(SmsEngineTest, sendsToEachOnce_andSaysWhatItCost)
{
    const auto anna = addContact(u"Anna Nováková"_s, u"777 000 001"_s);
    addContact(u"Emil Zeman"_s, u"777 000 002"_s);
    const auto message = ordered();
    EXPECT_EQ(pass().sent, 2);
    EXPECT_EQ(pass().sent, 0);
    ASSERT_EQ(m_world.taken.size(), 2);
    EXPECT_EQ(m_world.taken[0].number, u"+420777000001"_s);
    EXPECT_EQ(recipient(message, anna).state, SmsState::Sent);
    const auto counts = m_stores->sms.counts(message.id);
    EXPECT_EQ(counts->sent, 2);
    EXPECT_EQ(counts->price, 2200);
    EXPECT_EQ(counts->parts, 2);
}

TEST_F(SmsEngineTest, lostAnswer_isLookedUpByTheMark_neverSentTwice)
{
    const auto anna = addContact(u"Anna Nováková"_s, u"777 000 001"_s);
    const auto message = ordered();
    m_world.losesAnswers = true;
    EXPECT_EQ(pass().unconfirmed, 1);
    EXPECT_EQ(recipient(message, anna).state, SmsState::Unconfirmed);
    EXPECT_EQ(pass().sent, 0); // not before its time
    m_world.losesAnswers = false;
    m_clock.advance(1min);
    EXPECT_EQ(pass().sent, 1);
    EXPECT_EQ(recipient(message, anna).state, SmsState::Sent);
    EXPECT_EQ(m_world.taken.size(), 1);
}

TEST_F(SmsEngineTest, lostAnswerOfAGatewayWithoutMarks_isAPersons)
{
    const auto anna = addContact(u"Anna Nováková"_s, u"777 000 001"_s);
    const auto message = ordered();
    m_world.knowsMarks = false;
    m_world.losesAnswers = true;
    EXPECT_EQ(pass().unconfirmed, 1);
    m_world.losesAnswers = false;
    m_clock.advance(24h);
    EXPECT_EQ(pass().sent, 0);
    EXPECT_EQ(*m_stores->sms.needingPerson(), 1);
    const auto resolved = resolveSms(*m_stores, smsRecipientId(message.id, anna.id), true, u"Jana"_s, m_clock.now());
    EXPECT_EQ(resolved->state, SmsState::Sent);
    EXPECT_EQ(m_world.taken.size(), 1);
}

TEST_F(SmsEngineTest, consentWithdrawnBetween_excludes)
{
    auto anna = addContact(u"Anna Nováková"_s, u"777 000 001"_s);
    const auto message = ordered();
    anna.consents.append({ u"broadcast"_s, false, QDate(2026, 11, 30), u"e-mail"_s, u"test"_s, m_clock.now() });
    save(anna);
    EXPECT_EQ(pass().dropped, 1);
    EXPECT_TRUE(m_world.taken.isEmpty());
    EXPECT_EQ(recipient(message, anna).state, SmsState::Cancelled);
}

TEST_F(SmsEngineTest, consentWithdrawnWhileUncertain_staysUncertain_isNotAskedByRepeating)
{
    auto anna = addContact(u"Anna Nováková"_s, u"777 000 001"_s);
    const auto message = ordered();
    m_world.before = [](const ShortMessage &) -> Result<void> { return fail(ErrorKind::UnknownOutcome); };
    EXPECT_EQ(pass().unconfirmed, 1);
    m_world.before = {};
    anna.consents.append({ u"broadcast"_s, false, QDate(2026, 11, 30), u"e-mail"_s, u"test"_s, m_clock.now() });
    save(anna);
    m_clock.advance(1h);
    EXPECT_EQ(pass().sent, 0);
    EXPECT_EQ(recipient(message, anna).state, SmsState::Unconfirmed);
    EXPECT_FALSE(recipient(message, anna).nextAttempt);
    EXPECT_TRUE(m_world.taken.isEmpty());
}

TEST_F(SmsEngineTest, noCreditInTheMiddle_stops_andGoesOnLater)
{
    for (int i = 1; i <= 5; ++i) {
        addContact(u"Občan %1"_s.arg(i), u"77700000%1"_s.arg(i));
    }
    const auto message = ordered();
    m_world.before = [this](const ShortMessage &) -> Result<void> {
        return m_world.taken.size() < 2 ? Result<void> {} : fail(ErrorKind::Rejected, u"err 9"_s, u"no-credit"_s);
    };
    const auto first = pass();
    EXPECT_EQ(first.sent, 2);
    EXPECT_EQ(first.failed, 0);
    ASSERT_TRUE(first.stoppedBy);
    EXPECT_EQ(first.stoppedBy->code, u"no-credit"_s);
    EXPECT_EQ(m_stores->sms.counts(message.id)->planned, 3);
    m_world.before = {};
    EXPECT_EQ(pass().sent, 3);
    EXPECT_EQ(m_world.taken.size(), 5);
}

TEST_F(SmsEngineTest, creditDownToTheLimit_stops)
{
    for (int i = 1; i <= 5; ++i) {
        addContact(u"Občan %1"_s.arg(i), u"77700000%1"_s.arg(i));
    }
    setChannel({ { u"limit"_s, u"10"_s } });
    m_world.credit = 12500;
    (void)ordered();
    const auto summary = pass();
    EXPECT_EQ(summary.sent, 3); // 12.50 -> 9.20
    EXPECT_EQ(summary.stoppedBy->code, u"credit-limit"_s);
}

TEST_F(SmsEngineTest, numberRefused_failsAlone_theOthersGoOut)
{
    addContact(u"Anna Nováková"_s, u"777 000 001"_s);
    addContact(u"Emil Novák"_s, u"777 000 002"_s);
    const auto message = ordered();
    m_world.before = [](const ShortMessage &one) -> Result<void> {
        return one.number.endsWith(u'1') ? fail(ErrorKind::Rejected, {}, u"sms-number"_s) : Result<void> {};
    };
    const auto summary = pass();
    EXPECT_EQ(summary.failed, 1);
    EXPECT_EQ(summary.sent, 1);
    EXPECT_FALSE(summary.stoppedBy);
    EXPECT_EQ(m_stores->sms.counts(message.id)->failed, 1);
}

TEST_F(SmsEngineTest, gatewayThatFailsFiveTimesInARow_isLeftAlone)
{
    for (int i = 1; i <= 9; ++i) {
        addContact(u"Občan %1"_s.arg(i), u"77700000%1"_s.arg(i));
    }
    (void)ordered();
    int asked = 0;
    m_world.before = [&asked](const ShortMessage &) -> Result<void> {
        ++asked;
        return fail(ErrorKind::Server, u"err 8"_s, u"sms-gateway"_s);
    };
    const auto summary = pass();
    EXPECT_EQ(asked, 5);
    EXPECT_TRUE(summary.stoppedBy);
    m_world.before = {};
    m_clock.advance(1h);
    EXPECT_EQ(pass().sent, 9);
}

TEST_F(SmsEngineTest, nightfallInTheMiddle_holdsTheRestUntilMorning)
{
    addContact(u"Anna Nováková"_s, u"777 000 001"_s);
    m_clock.setWall(*instantFromIso(u"2026-11-30T19:59:00.000Z"_s)); // 20.59
    const auto message = ordered();
    m_clock.advance(2min);
    EXPECT_EQ(pass().quiet, 1);
    EXPECT_TRUE(m_world.taken.isEmpty());
    EXPECT_EQ(toIso(*m_stores->sms.nextDue(m_stores->settings.deskId()).value()), u"2026-12-01T06:00:00.000Z"_s);
    m_clock.setWall(*instantFromIso(u"2026-12-01T06:00:00.000Z"_s));
    EXPECT_EQ(pass().sent, 1);
    EXPECT_EQ(m_stores->sms.counts(message.id)->sent, 1);
}

TEST_F(SmsEngineTest, pausedAndCancelled_nothingGoesOut)
{
    addContact(u"Anna Nováková"_s, u"777 000 001"_s);
    const auto message = ordered();
    ASSERT_TRUE(pauseSms(*m_stores, message.id, true, m_clock.now()));
    EXPECT_EQ(pass().sent, 0);
    EXPECT_FALSE(m_stores->sms.nextDue(m_stores->settings.deskId()).value());
    ASSERT_TRUE(pauseSms(*m_stores, message.id, false, m_clock.now()));
    EXPECT_EQ(*cancelSms(*m_stores, message.id, m_clock.now()), 1);
    EXPECT_EQ(pass().sent, 0);
    EXPECT_TRUE(m_world.taken.isEmpty());
}

TEST_F(SmsEngineTest, processThatDied_leavesOneUncertain_clearedUpByTheMark)
{
    const auto anna = addContact(u"Anna Nováková"_s, u"777 000 001"_s);
    const auto message = ordered();
    auto dying = recipient(message, anna);
    dying.state = SmsState::Sending;
    dying.startedAt = m_clock.now();
    ASSERT_TRUE(m_stores->sms.save(dying, m_clock.now()));
    m_world.marks.insert(dying.mark); // it had got there
    const auto summary = pass();
    EXPECT_EQ(summary.sent, 1);
    EXPECT_TRUE(m_world.taken.isEmpty()) << "sent once more";
}

TEST_F(SmsEngineTest, reports_areNotedOnce)
{
    const auto anna = addContact(u"Anna Nováková"_s, u"777 000 001"_s);
    const auto message = ordered();
    EXPECT_EQ(pass().sent, 1);
    EXPECT_EQ(readReports(), 1);
    EXPECT_EQ(recipient(message, anna).report, SmsReport::Delivered);
    EXPECT_EQ(m_stores->sms.counts(message.id)->delivered, 1);
    EXPECT_EQ(readReports(), 0);
}

TEST_F(SmsEngineTest, erasedContact_takesItsMessagesAlong)
{
    const auto anna = addContact(u"Anna Nováková"_s, u"777 000 001"_s);
    const auto message = ordered();
    ASSERT_TRUE(m_stores->sync.erase({ anna.id.value }));
    EXPECT_TRUE(m_stores->sms.recipients(message.id)->isEmpty());
    EXPECT_EQ(pass().sent, 0);
}
