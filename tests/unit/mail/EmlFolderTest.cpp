#include "mail/EmlFolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

TEST(EmlFolder, write_makesTheFolderAndOneFile)
{
    const QTemporaryDir directory;
    const EmlFolder folder(directory.filePath(u"a/pošta"_s));
    const WrittenMail mail { "a@b.cz", "c@d.cz", u"0190-aa.0@b.cz"_s, { "From: a@b.cz\r\n", "\r\ntext\r\n" } };
    EXPECT_FALSE(folder.holds(mail.messageId));
    const auto path = folder.write(mail);
    ASSERT_TRUE(path.has_value());
    EXPECT_TRUE(folder.holds(mail.messageId));
    QFile file(*path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "From: a@b.cz\r\n\r\ntext\r\n");
    ASSERT_TRUE(folder.write(mail).has_value());
    EXPECT_EQ(QDir(directory.filePath(u"a/pošta"_s)).entryList(QDir::Files), QStringList { u"0190-aa.0.eml"_s });
}

TEST(EmlFolder, write_whereAFileIsInTheWay_fails)
{
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"in-the-way"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    const EmlFolder folder(file.fileName());
    EXPECT_EQ(folder.write({ "a@b.cz", "c@d.cz", u"x@b"_s, { "text" } }).error().kind, ErrorKind::Storage);
}
