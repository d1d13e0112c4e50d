// Times as people write them and states as people understand them, in both languages.
#include "CzechFromComments.h"
#include "words/Words.h"

#include <QCoreApplication>
#include <gtest/gtest.h>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

class TimeWords : public ::testing::Test
{
protected:
    void TearDown() override { QCoreApplication::removeTranslator(&m_czech); }

    void speakCzech() { QCoreApplication::installTranslator(&m_czech); }
    [[nodiscard]] Instant at(const QString &text) const { return *m_zone.parse(text); }
    [[nodiscard]] QString when(const QString &text) const { return words::when(at(text), m_zone, m_now); }
    [[nodiscard]] QString stateOf(const Delivery &delivery) const { return words::state(delivery, m_zone, m_now); }
    [[nodiscard]] Delivery delivery(DeliveryState state, const QString &due) const
    {
        auto made = newDelivery({ u"post:1"_s }, { u"web"_s }, at(due), false, m_now);
        made.state = state;
        made.acknowledged = { u"7"_s, {}, contentDigest(made.released), made.due, {} };
        return made;
    }

    Zone m_zone;
    Instant m_now = *m_zone.parse(u"2026-12-01T10:00"_s); // a Tuesday
    CzechFromComments m_czech;
};

} // namespace

TEST_F(TimeWords, inCzech_nearAndFarTimes_areWrittenAsPeopleDo)
{
    speakCzech();
    EXPECT_EQ(when(u"2026-12-01T14:30"_s), u"dnes 14:30"_s);
    EXPECT_EQ(when(u"2026-12-02T07:00"_s), u"zítra 7:00"_s);
    EXPECT_EQ(when(u"2026-11-30T18:05"_s), u"včera 18:05"_s);
    EXPECT_EQ(when(u"2026-12-07T15:00"_s), u"po 7. 12. 15:00"_s);
    EXPECT_EQ(when(u"2027-12-07T15:00"_s), u"7. 12. 2027 15:00"_s);
}

TEST_F(TimeWords, inEnglish_nearAndFarTimes_areWrittenAsPeopleDo)
{
    EXPECT_EQ(when(u"2026-12-01T14:30"_s), u"today 14:30"_s);
    EXPECT_EQ(when(u"2026-12-02T07:00"_s), u"tomorrow 7:00"_s);
    EXPECT_EQ(when(u"2026-12-07T15:00"_s), u"Mon 7 Dec 15:00"_s);
    EXPECT_EQ(when(u"2027-12-07T15:00"_s), u"7 Dec 2027 15:00"_s);
}

TEST_F(TimeWords, tomorrow_decidedInTheTownsZone_notInUtc)
{
    // 23:30 UTC is half past midnight in Prague.
    EXPECT_EQ(words::when(*instantFromIso(u"2026-12-01T23:30:00Z"_s), m_zone, m_now), u"tomorrow 0:30"_s);
}

TEST_F(TimeWords, inFull_inCzech_usesGenitiveAndVocalisedPreposition)
{
    speakCzech();
    EXPECT_EQ(words::whenInFull(at(u"2026-12-07T15:00"_s), m_zone), u"pondělí 7. prosince 2026 v 15:00"_s);
    EXPECT_EQ(words::whenInFull(at(u"2026-12-07T14:00"_s), m_zone), u"pondělí 7. prosince 2026 ve 14:00"_s);
}

TEST_F(TimeWords, inFull_inEnglish_namesTheDay)
{
    EXPECT_EQ(words::whenInFull(at(u"2026-12-07T15:00"_s), m_zone), u"Monday 7 December 2026 at 15:00"_s);
}

TEST_F(TimeWords, bytes_inCzech_useADecimalComma)
{
    speakCzech();
    EXPECT_EQ(words::bytes(3'400'000).replace(QChar::Nbsp, u' '), u"3,4 MB"_s);
}

TEST_F(TimeWords, states_inCzech_areTheAgreedWords)
{
    speakCzech();
    EXPECT_EQ(stateOf(delivery(DeliveryState::Planned, u"2026-12-02T07:00"_s)), u"naplánováno na zítra 7:00"_s);
    EXPECT_EQ(stateOf(delivery(DeliveryState::HandedOver, u"2026-12-02T07:00"_s)), u"předáno webu, vyjde zítra 7:00"_s);
    EXPECT_EQ(stateOf(delivery(DeliveryState::Live, u"2026-12-01T07:00"_s)), u"venku od 7:00 ✓ ověřeno"_s);
    EXPECT_EQ(stateOf(delivery(DeliveryState::Unconfirmed, u"2026-12-01T07:00"_s)), u"nejisté – podívejte se"_s);
    auto waiting = delivery(DeliveryState::Planned, u"2026-12-01T09:00"_s);
    waiting.problem = Error { .kind = ErrorKind::Offline };
    EXPECT_EQ(stateOf(waiting), u"čeká na síť"_s);
    auto failed = delivery(DeliveryState::Failed, u"2026-12-01T09:00"_s);
    failed.problem = Error { .kind = ErrorKind::Auth };
    EXPECT_EQ(stateOf(failed), u"nepodařilo se – odmítnuté přihlášení"_s);
}

TEST_F(TimeWords, liveWithUnsentEdit_saysThatAChangeWaits)
{
    auto edited = delivery(DeliveryState::Live, u"2026-12-01T07:00"_s);
    edited.released.title = u"Jinak"_s;
    EXPECT_EQ(stateOf(edited), u"live since 7:00, a change waits to be sent"_s);
}

TEST_F(TimeWords, everyState_hasAWord)
{
    for (int i = 0; i <= static_cast<int>(DeliveryState::Cancelled); ++i) {
        EXPECT_FALSE(stateOf(delivery(static_cast<DeliveryState>(i), u"2026-12-01T07:00"_s)).isEmpty()) << i;
    }
    for (int i = 0; i <= static_cast<int>(PostState::Deleted); ++i) {
        EXPECT_FALSE(words::state(static_cast<PostState>(i)).isEmpty()) << i;
    }
}

TEST_F(TimeWords, historyLine_ofAnUnknownWord_showsTheWord)
{
    EXPECT_EQ(words::historyLine({ m_now, u"planned"_s, {} }), u"written down to be sent"_s);
    EXPECT_EQ(words::historyLine({ m_now, u"teleported"_s, {} }), u"teleported"_s);
}

} // namespace bubenik
