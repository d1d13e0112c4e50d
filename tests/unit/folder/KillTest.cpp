// The process dies at every step of every operation: the site stays whole, and what find() says is true.
#include "channels/folder/Files.h"
#include "channels/folder/Lists.h"
#include "unit/folder/SiteFixture.h"

#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>

namespace bubenik::folder {

namespace {

class FolderKill : public SiteFixture, public ::testing::WithParamInterface<const char *>
{
protected:
    // True when it was killed.
    bool run(const QString &verb, int crashAt)
    {
        QProcess child;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"BUBENIK_CRASH_NTH"_s, QString::number(crashAt));
        child.setProcessEnvironment(environment);
        child.start(QStringLiteral(BUBENIK_BINARY_DIR "/bin/folder_child"), { path(), verb, m_folder.path() + u"/obraz.jpg"_s });
        EXPECT_TRUE(child.waitForFinished(60'000));
        const bool killed = child.exitStatus() == QProcess::CrashExit;
        EXPECT_TRUE(killed || child.exitCode() == 0) << child.exitCode();
        return killed;
    }

    void fresh(const QString &verb)
    {
        ASSERT_TRUE(removeAll(path()));
        ASSERT_TRUE(publish(outgoing(u"other"_s, u"Jiný článek"_s)));
        if (verb != u"publish") {
            ASSERT_FALSE(run(u"publish"_s, 0));
        }
    }

    void expectWhole(int step)
    {
        static const QRegularExpression link(u" (?:href|src)=\"([^\"#:]+)\""_s);
        for (QDirIterator files(path(), { u"*.html"_s }, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
            const auto file = files.next();
            const auto html = QString::fromUtf8(bytesOf(file));
            EXPECT_TRUE(html.contains(u"</html>"_s)) << file.toStdString();
            for (auto matches = link.globalMatch(html); matches.hasNext();) {
                const auto target = QFileInfo(file).path() + u'/' + matches.next().captured(1);
                EXPECT_TRUE(QFileInfo(target).isFile()) << "step " << step << ": " << file.toStdString() << " -> " << target.toStdString();
            }
        }
        const auto found = site().find(u"killed"_s);
        ASSERT_TRUE(found);
        EXPECT_EQ(found->has_value(), QFileInfo::exists(pageFile(path(), u"uzavirka"_s))) << "step " << step;
    }
};

} // namespace

TEST_P(FolderKill, killedAtEachStep_siteIsWhole_andTheNextTryEndsItOnce)
{
    const auto verb = QString::fromLatin1(GetParam());
    (void)picture(1000, 700, u"x"_s);
    int step = 1;
    for (;; ++step) {
        fresh(verb);
        if (!run(verb, step)) {
            break;
        }
        expectWhole(step);
        const auto there = site().find(u"killed"_s);
        ASSERT_TRUE(there);
        if (verb != u"withdraw" || *there) {
            ASSERT_FALSE(run(verb, 0)) << "step " << step;
        }
        expectWhole(step);
        const auto home = page({});
        EXPECT_EQ(home.count(u"clanek/uzavirka/index.html"_s), verb == u"withdraw" ? 0 : 1) << "step " << step;
        EXPECT_EQ(home.contains(u"Uzavírka trvá"_s), verb == u"update") << "step " << step;
        EXPECT_EQ(page(u"archiv/2026/12/"_s).contains(u"Uzavírka trvá"_s), verb == u"update") << "step " << step;
        EXPECT_EQ(page(u"archiv/2026/11/"_s).contains(u"Uzavírka"_s), verb == u"publish") << "step " << step;
        EXPECT_TRUE(home.contains(u"Jiný článek"_s));
        EXPECT_EQ(QDir(articlePath(path(), u"uzavirka"_s)).entryList({ u"*.jpg"_s }).size(), verb == u"publish" ? 3 : 0) << "step " << step;
        EXPECT_EQ(foldersIn(path() + u"/clanek"_s).size(), verb == u"withdraw" ? 1 : 2) << "step " << step;
        EXPECT_FALSE(QFileInfo::exists(pendingFile(path()))) << "step " << step;
    }
    EXPECT_GT(step, 5) << "the crash points are built in";
}

INSTANTIATE_TEST_SUITE_P(Verbs, FolderKill, ::testing::Values("publish", "update", "withdraw"),
    [](const ::testing::TestParamInfo<const char *> &verb) { return std::string(verb.param); });

} // namespace bubenik::folder
