// "Once each" under kills and faults: 500 invitations go out by processes that are killed at their named crash points
// or at a random moment, to a server that refuses, cuts and loses answers. In the end nobody has an invitation twice,
// and whoever has none is among those the program itself says are uncertain or refused. How many: BUBENIK_INVITATIONS
// (500).
#include "fakes/mail/SmtpServer.h"
#include "scenario/meetings/InvitingDesk.h"

#include <QDir>
#include <QElapsedTimer>
#include <QHash>
#include <random>
#include <thread>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

class InvitationKillTest : public InvitingDesk
{
protected:
    static QStringList addresses(int count)
    {
        QStringList all;
        for (int i = 0; i < count; ++i) {
            all.append(u"obcan%1@example.cz"_s.arg(i));
        }
        return all;
    }

    // Sends until it is killed; false: it ended by itself.
    bool sendAndDie(const QString &id, std::mt19937 &dice)
    {
        QProcess process;
        auto environment = m_environment;
        const auto roll = [&dice](int from, int to) { return std::uniform_int_distribution<int>(from, to)(dice); };
        const bool atPoint = roll(0, 1) == 0;
        if (atPoint) {
            environment.insert(u"BUBENIK_CRASH_NTH"_s, QString::number(roll(1, 30)));
        }
        process.setProcessEnvironment(environment);
        const auto words = commandLine({ u"meeting"_s, u"invite"_s, id, u"--channel"_s, u"posta"_s });
        process.start(words.first(), words.mid(1));
        EXPECT_TRUE(process.waitForStarted());
        if (!atPoint && !process.waitForFinished(roll(20, 150))) {
            process.kill();
        }
        EXPECT_TRUE(process.state() == QProcess::NotRunning || process.waitForFinished(60000));
        return process.exitStatus() == QProcess::CrashExit;
    }

    // As if the time for the next attempt had come.
    void endWaiting(const QString &id) const
    {
        const auto here = stores();
        const auto now = SystemClock().now();
        const auto all = here->invitations.ofMeeting({ id });
        for (auto invitation : *all) {
            if (invitation.nextAttempt) {
                invitation.nextAttempt.reset();
                ASSERT_TRUE(here->invitations.save(invitation, now).has_value());
            }
        }
    }

    struct Story {
        int kills = 0;
        int runs = 0;
    };

    Story sendUnderKills(const QString &id, int mostRuns, unsigned seed)
    {
        std::mt19937 dice(seed);
        Story story;
        bool isOpen = true;
        while (isOpen && story.runs < mostRuns) {
            ++story.runs;
            story.kills += sendAndDie(id, dice) ? 1 : 0;
            endWaiting(id);
            const auto counts = *stores()->invitations.counts({ id });
            isOpen = counts.planned > 0 || counts.sending > 0;
        }
        return story;
    }
};

int wanted()
{
    return qEnvironmentVariableIsSet("BUBENIK_INVITATIONS") ? qEnvironmentVariableIntValue("BUBENIK_INVITATIONS") : 500;
}

} // namespace

TEST_F(InvitationKillTest, toAServerWithFaults_noneTwiceNoneLost)
{
    const SmtpServer server({ .faultSeed = 7, .faultShare = 0.1, .keepsMails = false });
    addMailChannel(server.port(), { u"security=none"_s });
    const auto all = addresses(wanted());
    addContacts(all);
    const auto id = addMeeting(20000);
    const auto story = sendUnderKills(id, 2000, 1);

    QHash<QString, int> taken;
    for (const auto &address : server.taken()) {
        ++taken[address];
    }
    QHash<QString, InvitationState> states;
    const auto here = stores();
    const auto invitations = here->invitations.ofMeeting({ id });
    for (const auto &invitation : *invitations) {
        states.insert(invitation.address, invitation.state);
    }
    int uncertain = 0;
    int uncertainButTaken = 0;
    for (const auto &address : all) {
        const int mails = taken.value(address);
        const auto state = states.value(address);
        EXPECT_LE(mails, 1) << "twice: " << qPrintable(address);
        if (state == InvitationState::Sent) {
            EXPECT_EQ(mails, 1) << "lost: " << qPrintable(address);
        } else {
            EXPECT_EQ(state, InvitationState::Unconfirmed) << qPrintable(address) << ' ' << qPrintable(toString(state));
            ++uncertain;
            uncertainButTaken += mails;
        }
    }
    EXPECT_GT(story.kills, 20);
    std::printf("%d invitations, %d processes, %d killed: %lld taken, none twice; %d uncertain, of which %d arrived\n",
        wanted(), story.runs, story.kills, static_cast<long long>(server.taken().size()), uncertain, uncertainButTaken);
}

TEST_F(InvitationKillTest, intoAFolder_everyOneIsThereOnceAndNothingIsUncertain)
{
    addFolderChannel();
    const auto all = addresses(wanted());
    addContacts(all);
    const auto id = addMeeting();
    const auto story = sendUnderKills(id, 2000, 2);
    const QDir folder(mailFolder());
    QHash<QString, int> written;
    for (const auto &name : folder.entryList({ u"*.eml"_s })) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const auto mail = file.readAll();
        const auto start = mail.indexOf("obcan", mail.indexOf("\r\nTo: "));
        ++written[QString::fromLatin1(mail.mid(start, mail.indexOf(".cz", start) + 3 - start))];
    }
    for (const auto &address : all) {
        EXPECT_EQ(written.value(address), 1) << qPrintable(address);
    }
    EXPECT_EQ(stores()->invitations.counts({ id })->sent, wanted());
    EXPECT_GT(story.kills, 10);
    std::printf("%d invitations into a folder, %d processes, %d killed\n", wanted(), story.runs, story.kills);
}
