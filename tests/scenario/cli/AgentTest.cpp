// The agent: delivers what others schedule while it runs, and ends cleanly when asked.
#include "CliFixture.h"

#include <csignal>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

class Agent : public CliFixture
{
protected:
    ~Agent() override
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    void start()
    {
        const auto words = commandLine({ u"agent"_s });
        m_process.setProcessEnvironment(m_environment);
        m_process.start(words.first(), words.mid(1));
        ASSERT_TRUE(m_process.waitForStarted());
        // Its first word says that it listens.
        ASSERT_TRUE(m_process.waitForReadyRead(10000) || !m_process.readAllStandardError().isEmpty());
    }

    bool becomesLive(const QString &post)
    {
        for (int look = 0; look < 200; ++look) {
            if (delivery(post)[u"state"_s].toString() == u"live"_s) {
                return true;
            }
        }
        return false;
    }

    QProcess m_process;
};

} // namespace

TEST_F(Agent, postScheduledByAnotherProcess_goesOut)
{
    makeWorkspace();
    m_process.setReadChannel(QProcess::StandardError);
    start();
    const auto post = addPost();
    schedule(post);
    EXPECT_TRUE(becomesLive(post));
}

TEST_F(Agent, askedToStop_endsCleanly_andSaysWhatItDid)
{
    makeWorkspace();
    m_process.setReadChannel(QProcess::StandardError);
    const auto post = addPost();
    schedule(post);
    start();
    ASSERT_TRUE(becomesLive(post));
    for (const int number : { SIGTERM, SIGINT }) {
        if (m_process.state() == QProcess::NotRunning) {
            start();
        }
        ::kill(static_cast<pid_t>(m_process.processId()), number);
        ASSERT_TRUE(m_process.waitForFinished(10000)) << number;
        EXPECT_EQ(m_process.exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(m_process.exitCode(), 0);
        const CliRun ended { 0, m_process.readAllStandardOutput(), {} };
        EXPECT_EQ(ended.object()[u"failed"_s].toInt(-1), 0);
    }
}

} // namespace bubenik
