// The keychain against a real gnome-keyring on a session bus of its own (with-keyring.sh, KeychainInSession.cpp).
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QString inSession = QStringLiteral(BUBENIK_KEYCHAIN_IN_SESSION);

int runInSession(const QString &state, const QString &test)
{
    QTemporaryDir home;
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(
        QStringLiteral(BUBENIK_WITH_KEYRING), { state, home.path(), inSession, u"--gtest_filter=InSession."_s + test });
    return process.waitForFinished(60'000) ? process.exitCode() : -1;
}

} // namespace

TEST(Keychain, open_keepsReadsAndForgets)
{
    EXPECT_EQ(runInSession(u"unlocked"_s, u"keepsReadsAndForgets"_s), 0);
}

TEST(Keychain, locked_isNoKeychain)
{
    EXPECT_EQ(runInSession(u"locked"_s, u"isNoKeychain"_s), 0);
}

TEST(Keychain, noService_isNoKeychain)
{
    EXPECT_EQ(runInSession(u"none"_s, u"isNoKeychain"_s), 0);
}

TEST(Keychain, noBus_isNoKeychain)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(inSession, { u"--gtest_filter=InSession.isNoKeychain"_s });
    ASSERT_TRUE(process.waitForFinished(60'000));
    EXPECT_EQ(process.exitCode(), 0);
}
