#include "sms/QuietHours.h"
#include "unit/sms/SmsTown.h"

using namespace bubenik;
using namespace bubenik::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using PlanTest = SmsTown;

QStringList stepsOf(const SmsPlan &plan)
{
    QStringList steps;
    for (const auto &planned : plan.recipients) {
        steps.append(planned.name.section(u' ', 0, 0) + u' ' + toString(planned.step));
    }
    steps.sort();
    return steps;
}

} // namespace

TEST(PhoneKindTest, byTheNumberingPlan)
{
    for (const auto &mobile :
        { u"601 000 001"_s, u"702 000 001"_s, u"723 000 001"_s, u"777 000 001"_s, u"790 000 001"_s }) {
        EXPECT_EQ(phoneKindOf(tidyPhone(mobile)), PhoneKind::CzechMobile) << qPrintable(mobile);
    }
    for (const auto &other :
        { u"474 376 111"_s, u"224 000 001"_s, u"700 000 001"_s, u"800 123 456"_s, u"910 000 001"_s }) {
        EXPECT_EQ(phoneKindOf(tidyPhone(other)), PhoneKind::CzechOther) << qPrintable(other);
    }
    EXPECT_EQ(phoneKindOf(tidyPhone(u"+421 905 123 456"_s)), PhoneKind::Abroad);
    EXPECT_EQ(phoneKindOf(tidyPhone(u"0049 1511 2345678"_s)), PhoneKind::Abroad);
}

TEST_F(PlanTest, eachIsToldApart_beforeAnythingIsWrittenDown)
{
    addContact(u"Anna Nováková"_s, u"777 000 001"_s);
    addContact(u"Bedřich Dvořák"_s, u"474 376 111"_s);
    addContact(u"Cyril Slovák"_s, u"+421905123456"_s);
    addContact(u"Dana Tichá"_s, {});
    addContact(u"Emil Zeman"_s, u"777 000 001"_s); // the same phone
    auto refusing = addContact(u"Filip Nechce"_s, u"777 000 006"_s);
    refusing.consents.append({ u"broadcast"_s, false, QDate(2026, 1, 1), u"e-mail"_s, u"test"_s, m_clock.now() });
    save(refusing);
    const auto plan = planSms(*m_stores, order(), m_zone, m_clock.now());
    ASSERT_TRUE(plan);
    EXPECT_EQ(stepsOf(*plan),
        QStringList({ u"Anna send"_s, u"Bedřich landline"_s, u"Cyril abroad"_s, u"Dana no-number"_s,
            u"Emil shared-number"_s, u"Filip no-consent"_s }));
    EXPECT_EQ(plan->price, 1100);
    EXPECT_TRUE(m_stores->sms.all()->isEmpty());

    auto withAbroad = order();
    withAbroad.includesAbroad = true;
    const auto wider = planSms(*m_stores, withAbroad, m_zone, m_clock.now());
    EXPECT_EQ(wider->toSend(), 2);
    EXPECT_EQ(wider->abroad(), 1);
}

TEST_F(PlanTest, aMobileIsPreferredToTheLandlineBeforeIt)
{
    auto contact = addContact(u"Anna Nováková"_s, u"474 376 111"_s);
    contact.phones.append(tidyPhone(u"602 000 001"_s));
    save(contact);
    EXPECT_EQ(planSms(*m_stores, order(), m_zone, m_clock.now())->numbers(), QStringList { u"+420602000001"_s });
}

TEST_F(PlanTest, household_isToldOrGetsItOnce)
{
    addContact(u"Anna Nováková"_s, u"777 000 001"_s, u"Lípová 5"_s);
    addContact(u"Emil Novák"_s, u"777 000 002"_s, u"Lípová 5"_s);
    addContact(u"Jiří Novák"_s, u"777 000 003"_s, u"Lípová 5"_s);
    const auto all = planSms(*m_stores, order(), m_zone, m_clock.now());
    EXPECT_EQ(all->toSend(), 3);
    EXPECT_EQ(all->households, 1);
    auto wanted = order();
    wanted.onePerHousehold = true;
    const auto one = planSms(*m_stores, wanted, m_zone, m_clock.now());
    EXPECT_EQ(one->toSend(), 1);
    EXPECT_EQ(one->number(SmsStep::SameHousehold), 2);
}

TEST_F(PlanTest, whatCannotBeSent_isRefused)
{
    const auto codeOf = [this](const SmsOrder &wanted) {
        const auto message = orderSms(*m_stores, wanted, m_zone, m_clock.now());
        return message ? QString() : message.error().code;
    };
    EXPECT_EQ(codeOf(order()), u"no-recipients"_s); // the group is empty
    EXPECT_EQ(codeOf(order(u" \n"_s)), u"sms-empty"_s);
    EXPECT_EQ(codeOf(order(QString(202, u'č'))), u"sms-long"_s);
    auto nobody = order();
    nobody.recipients = {};
    EXPECT_EQ(codeOf(nobody), u"no-audience"_s);
    auto elsewhere = order();
    elsewhere.channel = { u"web"_s };
    ASSERT_TRUE(m_stores->channels.save(
        { .id = { u"web"_s }, .kind = u"folder"_s, .name = {}, .settings = {} }, m_clock.now()));
    EXPECT_EQ(codeOf(elsewhere), u"not-sms"_s);
}

TEST_F(PlanTest, quietHours_moveItToTheMorning_anEmergencyGoesOut)
{
    addContact(u"Anna Nováková"_s, u"777 000 001"_s);
    m_clock.setWall(*instantFromIso(u"2026-11-30T21:30:00.000Z"_s)); // 22.30 in the town
    const auto plan = planSms(*m_stores, order(), m_zone, m_clock.now());
    EXPECT_TRUE(plan->isMoved);
    EXPECT_EQ(toIso(plan->due), u"2026-12-01T06:00:00.000Z"_s);
    auto emergency = order();
    emergency.isEmergency = true;
    EXPECT_FALSE(planSms(*m_stores, emergency, m_zone, m_clock.now())->isMoved);
}

TEST_F(PlanTest, aCorrection_goesExactlyToThoseWhoGotTheFirst)
{
    auto moved = addContact(u"Anna Nováková"_s, u"777 000 001"_s, u"Lípová 5"_s);
    const auto uncertain = addContact(u"Emil Novák"_s, u"777 000 002"_s, u"Lípová 5"_s);
    const auto missed = addContact(u"Jiří Malý"_s, u"777 000 003"_s, u"Lípová 7"_s);
    const auto refusing = addContact(u"Olga Malá"_s, u"777 000 004"_s, u"Lípová 9"_s);
    const auto first = ordered();
    const QList<QPair<Contact, SmsState>> ends { { moved, SmsState::Sent }, { uncertain, SmsState::Unconfirmed },
        { missed, SmsState::Failed }, { refusing, SmsState::Sent } };
    for (const auto &[contact, state] : ends) {
        auto one = recipient(first, contact);
        one.state = state;
        ASSERT_TRUE(m_stores->sms.save(one, m_clock.now()));
    }
    moved.groups.clear();
    moved.phones.prepend(tidyPhone(u"777 000 009"_s)); // a newer number: the first message is on the older one
    save(moved);
    auto refused = refusing;
    refused.consents.append({ u"broadcast"_s, false, QDate(2026, 1, 1), u"e-mail"_s, u"test"_s, m_clock.now() });
    save(refused);
    addContact(u"Nový Soused"_s, u"777 000 005"_s, u"Lípová 3"_s);
    auto erratum = order(u"Oprava: voda poteče."_s);
    erratum.corrects = first.id.value;
    erratum.toTheSame = true;
    erratum.onePerHousehold = true; // both of the house got the first
    const auto plan = planSms(*m_stores, erratum, m_zone, m_clock.now());
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->numbers(), QStringList({ u"+420777000001"_s, u"+420777000002"_s }));
    EXPECT_EQ(plan->number(SmsStep::NoConsent), 1);
    EXPECT_EQ(ordered(erratum).recipients, first.recipients); // as it was chosen
    erratum.recipients = {};
    EXPECT_TRUE(planSms(*m_stores, erratum, m_zone, m_clock.now()));
}

TEST_F(PlanTest, rewording_isForWhatHasNotBegun)
{
    addContact(u"Anna Nováková"_s, u"777 000 001"_s);
    addContact(u"Emil Novák"_s, u"777 000 002"_s);
    auto wanted = order();
    wanted.atOnce = true;
    const auto message = ordered(wanted);
    ASSERT_TRUE(rewordSms(*m_stores, message.id, u"Zitra poteče voda."_s, m_clock.now()));
    EXPECT_EQ(m_stores->sms.load(message.id)->text, u"Zitra poteče voda."_s);
    EXPECT_EQ(rewordSms(*m_stores, message.id, u" "_s, m_clock.now()).error().code, u"sms-empty"_s);
    EXPECT_EQ(rewordSms(*m_stores, message.id, QString(202, u'č'), m_clock.now()).error().code, u"sms-long"_s);
    EXPECT_EQ(pass().sent, 2);
    EXPECT_EQ(m_world.taken.first().text, u"Zitra poteče voda."_s);
    EXPECT_EQ(rewordSms(*m_stores, message.id, u"Jinak."_s, m_clock.now()).error().code, u"sms-begun"_s);
}

TEST(QuietHoursTest, overMidnightAndByDay)
{
    const Zone zone;
    const SmsRules night { .quietFrom = QTime(21, 0), .quietTo = QTime(7, 0) };
    const auto at = [](const char *time) { return *instantFromIso(QString::fromLatin1(time)); };
    EXPECT_EQ(afterQuietHours(night, zone, at("2026-11-30T12:00:00.000Z")), at("2026-11-30T12:00:00.000Z"));
    EXPECT_EQ(afterQuietHours(night, zone, at("2026-11-30T20:00:00.000Z")), at("2026-12-01T06:00:00.000Z"));
    EXPECT_EQ(afterQuietHours(night, zone, at("2026-11-30T03:00:00.000Z")), at("2026-11-30T06:00:00.000Z"));
    EXPECT_EQ(afterQuietHours(night, zone, at("2026-11-30T06:00:00.000Z")), at("2026-11-30T06:00:00.000Z"));
    const SmsRules noon { .quietFrom = QTime(12, 0), .quietTo = QTime(13, 0) };
    EXPECT_EQ(afterQuietHours(noon, zone, at("2026-11-30T11:30:00.000Z")), at("2026-11-30T12:00:00.000Z"));
    const SmsRules none { .quietFrom = QTime(0, 0), .quietTo = QTime(0, 0) };
    EXPECT_EQ(afterQuietHours(none, zone, at("2026-11-30T00:00:00.000Z")), at("2026-11-30T00:00:00.000Z"));
    // An hour that summer time skips: 28 March 2027, 2.00 to 3.00.
    const SmsRules skipped { .quietFrom = QTime(22, 0), .quietTo = QTime(2, 30) };
    EXPECT_EQ(afterQuietHours(skipped, zone, at("2027-03-28T00:30:00.000Z")), at("2027-03-28T01:30:00.000Z"));
}
