#include "fakes/clock/Wait.h"
#include "secrets/SecretStore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <csignal>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

class FileSecrets : public ::testing::Test
{
protected:
    Result<QString> read(const QString &key) { return waitFor(fileSecretStore(m_file)->read(key)); }
    Result<void> write(const QString &key, const QString &secret)
    {
        return waitFor(fileSecretStore(m_file)->write(key, secret));
    }
    Result<void> remove(const QString &key) { return waitFor(fileSecretStore(m_file)->remove(key)); }

    [[nodiscard]] QByteArray content() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] int mode() const
    {
        struct stat status {
        };
        return ::stat(QFile::encodeName(m_file).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
    }
    void setMode(mode_t mode) { ASSERT_EQ(::chmod(QFile::encodeName(m_file).constData(), mode), 0); }

    QTemporaryDir m_dir;
    QString m_file = m_dir.filePath(u"secrets.json"_s);
};

} // namespace

TEST_F(FileSecrets, written_canBeRead_changedAndRemoved)
{
    EXPECT_EQ(read(u"channel/web"_s).error().kind, ErrorKind::NotFound);
    ASSERT_TRUE(write(u"channel/web"_s, u"první"_s).has_value());
    ASSERT_TRUE(write(u"channel/fb"_s, u"other"_s).has_value());
    ASSERT_TRUE(write(u"channel/web"_s, u"druhé"_s).has_value());
    EXPECT_EQ(read(u"channel/web"_s).value_or(u"(none)"_s), u"druhé"_s);
    ASSERT_TRUE(remove(u"channel/web"_s).has_value());
    ASSERT_TRUE(remove(u"channel/web"_s).has_value());
    EXPECT_EQ(read(u"channel/web"_s).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(read(u"channel/fb"_s).value_or(u"(none)"_s), u"other"_s);
}

TEST_F(FileSecrets, newFile_isForItsOwnerOnly_whateverTheUmask)
{
    const auto before = ::umask(0);
    ASSERT_TRUE(write(u"k"_s, u"v"_s).has_value());
    ::umask(before);
    EXPECT_EQ(mode(), 0600);
    EXPECT_EQ(QDir(m_dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList { u"secrets.json"_s })
        << "nothing is left beside it";
}

TEST_F(FileSecrets, widerRights_areRefused_forEveryCall)
{
    ASSERT_TRUE(write(u"k"_s, u"v"_s).has_value());
    for (const mode_t wider : { 0640, 0604, 0660, 0610, 0666, 0777 }) {
        setMode(wider);
        const Error errors[] = { read(u"k"_s).error(), write(u"k"_s, u"new"_s).error(), remove(u"k"_s).error() };
        for (const auto &error : errors) {
            EXPECT_EQ(error.kind, ErrorKind::Forbidden);
            EXPECT_EQ(error.code, u"secrets-mode"_s);
            EXPECT_EQ(error.subject, m_file);
        }
        EXPECT_EQ(mode(), int(wider)) << "it is not put right in silence: the secret may have been read already";
    }
    setMode(0600);
    EXPECT_EQ(read(u"k"_s).value_or(u"(none)"_s), u"v"_s);
    setMode(0400);
    EXPECT_EQ(read(u"k"_s).value_or(u"(none)"_s), u"v"_s);
}

TEST_F(FileSecrets, foreignOwner_isRefused)
{
    // Nobody but root can give a file away; to anybody else root's own files are foreign.
    if (::geteuid() == 0) {
        ASSERT_TRUE(write(u"k"_s, u"v"_s).has_value());
        ASSERT_EQ(::chown(QFile::encodeName(m_file).constData(), 65534, 65534), 0);
        EXPECT_EQ(read(u"k"_s).error().code, u"secrets-owner"_s);
    } else {
        EXPECT_FALSE(waitFor(fileSecretStore(u"/etc/hostname"_s)->read(u"k"_s)).has_value());
    }
}

TEST_F(FileSecrets, folderOrDevice_isRefused)
{
    EXPECT_EQ(waitFor(fileSecretStore(m_dir.path())->read(u"k"_s)).error().kind, ErrorKind::Forbidden);
    EXPECT_EQ(waitFor(fileSecretStore(u"/dev/null"_s)->read(u"k"_s)).error().kind, ErrorKind::Forbidden);
}

TEST_F(FileSecrets, link_isFollowed_andStays)
{
    ASSERT_TRUE(write(u"k"_s, u"v"_s).has_value());
    const auto link = m_dir.filePath(u"link"_s);
    ASSERT_TRUE(QFile::link(m_file, link));
    ASSERT_TRUE(waitFor(fileSecretStore(link)->write(u"k"_s, u"through the link"_s)).has_value());
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_EQ(read(u"k"_s).value_or(u"(none)"_s), u"through the link"_s);
}

TEST_F(FileSecrets, damagedFile_isRefused_andKept)
{
    ASSERT_TRUE(write(u"k"_s, u"v"_s).has_value());
    QFile file(m_file);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("{\"k\":") > 0);
    file.close();
    EXPECT_EQ(read(u"k"_s).error().code, u"secrets-format"_s);
    EXPECT_EQ(write(u"k"_s, u"new"_s).error().code, u"secrets-format"_s);
    EXPECT_EQ(content(), "{\"k\":");
}

TEST_F(FileSecrets, noRoomOnTheDisk_isSaid_andTheOldSecretsStay)
{
    ASSERT_TRUE(write(u"k"_s, u"v"_s).has_value());
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit before {};
    ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit tight { 1024, before.rlim_max };
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &tight), 0);
    const auto written = write(u"big"_s, QString(100'000, u'x'));
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().kind, ErrorKind::DiskFull);
    EXPECT_EQ(read(u"k"_s).value_or(u"(none)"_s), u"v"_s);
    EXPECT_EQ(QDir(m_dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList { u"secrets.json"_s });
}

TEST_F(FileSecrets, folderGone_isAnError)
{
    EXPECT_FALSE(waitFor(fileSecretStore(m_dir.filePath(u"none/secrets.json"_s))->write(u"k"_s, u"v"_s)).has_value());
}
