// "Once each" under kills and faults: thousands of short messages go out by processes that are killed at their named
// crash points or at a random moment, through gateways that refuse, cut and lose answers. With a gateway that knows
// marks everybody has the message once; with one that does not, nobody has it twice, and whoever has none is among
// those that the program itself says are uncertain. How many: BUBENIK_SMS (700).
#include "scenario/sms/TextingDesk.h"

#include <QHash>
#include <random>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

struct SmsStory {
    int kills = 0;
    int runs = 0;
};

class SmsKillTest : public TextingDesk
{
protected:
    // Sends until it is killed or done; true: killed.
    bool sendAndDie(std::mt19937 &dice)
    {
        QProcess process;
        auto environment = m_environment;
        const auto roll = [&dice](int from, int to) { return std::uniform_int_distribution<int>(from, to)(dice); };
        const bool atPoint = roll(0, 1) == 0;
        if (atPoint) {
            environment.insert(u"BUBENIK_CRASH_NTH"_s, QString::number(roll(1, 400)));
        }
        process.setProcessEnvironment(environment);
        const auto words = commandLine({ u"--secrets"_s, secretsFile(), u"sms"_s, u"deliver"_s });
        process.start(words.first(), words.mid(1));
        EXPECT_TRUE(process.waitForStarted());
        if (!atPoint && !process.waitForFinished(roll(80, 400))) {
            process.kill();
        }
        EXPECT_TRUE(process.state() == QProcess::NotRunning || process.waitForFinished(120000));
        return process.exitStatus() == QProcess::CrashExit;
    }

    // As if the time for the next attempt had come.
    void endWaiting(const QString &id) const
    {
        const auto here = stores();
        const auto now = SystemClock().now();
        const auto written = here->database->transaction([&]() -> Result<void> {
            const auto all = here->sms.recipients({ id });
            for (auto recipient : *all) {
                if (recipient.nextAttempt) {
                    recipient.nextAttempt = now;
                    BUBENIK_TRY(here->sms.save(recipient, now));
                }
            }
            return {};
        });
        ASSERT_TRUE(written);
    }

    SmsStory sendUnderKills(const QString &id, unsigned seed)
    {
        std::mt19937 dice(seed);
        SmsStory story;
        bool isOpen = true;
        while (isOpen && story.runs < 3000) {
            ++story.runs;
            story.kills += sendAndDie(dice) ? 1 : 0;
            endWaiting(id);
            const auto here = stores();
            const auto counts = *here->sms.counts({ id });
            isOpen = counts.planned > 0 || counts.sending > 0 || counts.unconfirmed > *here->sms.needingPerson();
        }
        return story;
    }

    static QHash<QString, int> takenBy(const SmsGateway &gateway)
    {
        QHash<QString, int> taken;
        for (const auto &message : gateway.taken()) {
            ++taken[message.number];
        }
        return taken;
    }
};

int wantedMessages()
{
    return qEnvironmentVariableIsSet("BUBENIK_SMS") ? qEnvironmentVariableIntValue("BUBENIK_SMS") : 700;
}

} // namespace

TEST_F(SmsKillTest, bySmsBrana_everybodyHasItOnce)
{
    const SmsGateway gateway({ .service = u"smsbrana"_s, .faultSeed = 7, .faultShare = 0.02 });
    addGateway(gateway, u"smsbrana"_s);
    addPhones(wantedMessages());
    const auto id = planned(u"Zítra neteče voda."_s);
    const auto story = sendUnderKills(id, 1);
    const auto taken = takenBy(gateway);
    EXPECT_EQ(taken.size(), wantedMessages());
    for (auto it = taken.cbegin(); it != taken.cend(); ++it) {
        EXPECT_EQ(it.value(), 1) << "twice: " << qPrintable(it.key());
    }
    EXPECT_EQ(stores()->sms.counts({ id })->sent, wantedMessages());
    EXPECT_EQ(gateway.refused(), QStringList());
    EXPECT_GT(story.kills, 3);
    std::printf(
        "%d messages by SMSbrana, %d processes, %d killed: each once\n", wantedMessages(), story.runs, story.kills);
}

TEST_F(SmsKillTest, byGoSms_nobodyHasItTwice_whoeverHasNoneIsUncertain)
{
    const SmsGateway gateway({ .service = u"gosms"_s, .faultSeed = 7, .faultShare = 0.02 });
    addGateway(gateway, u"gosms"_s);
    addPhones(wantedMessages());
    const auto id = planned(u"Zítra neteče voda."_s);
    const auto story = sendUnderKills(id, 2);
    const auto taken = takenBy(gateway);
    int uncertain = 0;
    int uncertainButTaken = 0;
    const auto here = stores();
    const auto recipients = here->sms.recipients({ id });
    for (const auto &recipient : *recipients) {
        const int times = taken.value(recipient.number);
        EXPECT_LE(times, 1) << "twice: " << qPrintable(recipient.number);
        if (recipient.state == SmsState::Sent) {
            EXPECT_EQ(times, 1) << "lost: " << qPrintable(recipient.number);
        } else {
            EXPECT_EQ(recipient.state, SmsState::Unconfirmed) << qPrintable(recipient.number);
            ++uncertain;
            uncertainButTaken += times;
        }
    }
    EXPECT_EQ(gateway.refused(), QStringList());
    EXPECT_GT(story.kills, 3);
    std::printf("%d messages by GoSMS.cz, %d processes, %d killed: none twice; %d uncertain, of which %d arrived\n",
        wantedMessages(), story.runs, story.kills, uncertain, uncertainButTaken);
}
