#include "channels/folder/Files.h"
#include "channels/folder/Lists.h"
#include "unit/folder/SiteFixture.h"

#include <QDirIterator>
#include <QLockFile>
#include <csignal>
#include <sys/resource.h>

namespace bubenik::folder {

class FolderSite : public SiteFixture
{
};

TEST_F(FolderSite, published_isAWholeSite_andIsFoundByItsMark)
{
    const auto item = publish(outgoing(u"m-1"_s, u"Uzavírka Petlérské ulice"_s));
    ASSERT_TRUE(item) << item.error().detail.toStdString();
    EXPECT_EQ(item->remoteId, u"uzavirka-petlerske-ulice");
    EXPECT_TRUE(item->visible);
    EXPECT_EQ(item->title, u"Uzavírka Petlérské ulice");
    for (const auto &file : { u"index.html"_s, u"clanek/uzavirka-petlerske-ulice/index.html"_s, u"archiv/index.html"_s,
             u"archiv/2026/index.html"_s, u"archiv/2026/11/index.html"_s, u"rss.xml"_s, u"404.html"_s, u"robots.txt"_s,
             u"styl.css"_s, u"bubenik-site.json"_s }) {
        EXPECT_TRUE(QFileInfo(path() + u'/' + file).size() > 0) << file.toStdString();
    }
    EXPECT_TRUE(page({}).contains(u"clanek/uzavirka-petlerske-ulice/index.html"_s));
    EXPECT_TRUE(page(u"clanek/uzavirka-petlerske-ulice/"_s).contains(u"pondělí 30.\u00A0listopadu 2026 v\u00A07:00"_s));
    const auto found = site().find(u"m-1"_s);
    ASSERT_TRUE(found && *found);
    EXPECT_EQ((*found)->fingerprint, item->fingerprint);
    EXPECT_EQ((*found)->remoteId, item->remoteId);
    EXPECT_FALSE(*site().find(u"m-2"_s));
    EXPECT_TRUE(site().verify(*item, outgoing(u"m-1"_s, u"Uzavírka Petlérské ulice"_s)));
    EXPECT_FALSE(QFileInfo::exists(pendingFile(path())));
}

TEST_F(FolderSite, publishedTwice_withOneMark_isOneArticle)
{
    const auto first = publish(outgoing(u"m"_s, u"Nadpis"_s));
    const auto second = publish(outgoing(u"m"_s, u"Jiný nadpis"_s));
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->remoteId, second->remoteId);
    EXPECT_EQ(foldersIn(path() + u"/clanek"_s).size(), 1);
    EXPECT_EQ(second->title, u"Jiný nadpis");
}

TEST_F(FolderSite, equalTitles_getAddressesOfTheirOwn)
{
    EXPECT_EQ(publish(outgoing(u"1"_s, u"Odstávka"_s))->remoteId, u"odstavka");
    EXPECT_EQ(publish(outgoing(u"2"_s, u"ODSTÁVKA!"_s))->remoteId, u"odstavka-2");
    EXPECT_EQ(publish(outgoing(u"3"_s, u"🙂"_s))->remoteId, u"clanek");
    EXPECT_EQ(publish(outgoing(u"4"_s, u"Con"_s))->remoteId, u"clanek-con");
}

TEST_F(FolderSite, update_keepsTheAddress_andDropsFilesNoLongerUsed)
{
    auto first = outgoing(u"m"_s, u"Nadpis"_s);
    first.content.attachments = { picture(1200, 800, u"Radnice"_s) };
    const auto item = publish(first);
    ASSERT_TRUE(item);
    const QDir folder(articlePath(path(), item->remoteId));
    EXPECT_EQ(folder.entryList({ u"*.jpg"_s }).size(), 3);

    const auto second = outgoing(u"m"_s, u"Nový nadpis"_s, u"Nový text.\n"_s);
    const auto updated = site().update(item->remoteId, second, item->fingerprint, m_paths, {});
    ASSERT_TRUE(updated) << updated.error().detail.toStdString();
    EXPECT_EQ(updated->remoteId, item->remoteId);
    EXPECT_EQ(folder.entryList(QDir::Files), QStringList { u"index.html"_s });
    EXPECT_TRUE(page({}).contains(u"Nový nadpis"_s));
    EXPECT_FALSE(page({}).contains(u">Nadpis<"_s));
    EXPECT_TRUE(site().verify(*updated, second));
}

TEST_F(FolderSite, pageChangedByHand_updateIsAConflict_andNothingIsWritten)
{
    const auto item = publish(outgoing(u"m"_s, u"Nadpis"_s));
    const auto file = pageFile(path(), item->remoteId);
    auto changed = bytesOf(file);
    changed.replace("Text <strong>", "Ruční zásah <strong>");
    changed.truncate(changed.indexOf("<!--bubenik"));
    ASSERT_TRUE(writeWhole(file, changed, temporaryFolder(path())));

    const auto refused = site().update(item->remoteId, outgoing(u"m"_s, u"Jiný"_s), item->fingerprint, m_paths, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(bytesOf(file), changed);
    // Known still, though our comment is gone, and readable for the person who decides.
    const auto found = site().find(u"m"_s);
    ASSERT_TRUE(found && *found);
    EXPECT_TRUE((*found)->text.contains(u"Ruční zásah **článku**"_s));
    EXPECT_TRUE(site().update(item->remoteId, outgoing(u"m"_s, u"Jiný"_s), (*found)->fingerprint, m_paths, {}));
}

TEST_F(FolderSite, siteGetsAnotherTitleAndAddress_nextOperationRenewsEveryPage_andNoneCountsAsChangedByHand)
{
    auto older = outgoing(u"m"_s, u"Nadpis"_s);
    older.due = at("2025-03-01T06:00:00.000Z");
    older.content.attachments = { picture(600, 400, u"Radnice"_s) };
    const auto item = publish(older);
    ASSERT_TRUE(item);
    const auto before = page(u"clanek/nadpis/"_s);
    m_title = u"Město Klášterec"_s;
    m_url = u"https://zpravy.example.cz/"_s;
    ASSERT_TRUE(publish(outgoing(u"n"_s, u"Druhý"_s)));

    const auto after = page(u"clanek/nadpis/"_s);
    EXPECT_TRUE(after.contains(u"<title>Nadpis – Město Klášterec</title>"_s));
    EXPECT_TRUE(after.contains(u"<link rel=\"canonical\" href=\"https://zpravy.example.cz/clanek/nadpis/\">"_s));
    EXPECT_TRUE(after.contains(u"og:image"_s));
    EXPECT_TRUE(page(u"archiv/2025/03/"_s).contains(u"Město Klášterec"_s));
    EXPECT_TRUE(page(u"archiv/2025/"_s).contains(u"Město Klášterec"_s));
    for (QDirIterator files(path(), { u"*.html"_s }, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        const auto file = files.next();
        EXPECT_FALSE(bytesOf(file).contains("Klášterec nad Ohří")) << file.toStdString();
    }
    EXPECT_EQ((*site().find(u"m"_s))->fingerprint, item->fingerprint);
    EXPECT_TRUE(site().verify(*item, older));

    m_url.clear();
    m_title = u"Klášterec nad Ohří"_s;
    ASSERT_TRUE(site().withdraw(u"druhy"_s));
    EXPECT_EQ(page(u"clanek/nadpis/"_s), before) << "made of the same article";
    EXPECT_TRUE(site().update(item->remoteId, older, item->fingerprint, m_paths, {}));
}

TEST_F(FolderSite, pageRebuiltByHand_keepsItsHeader)
{
    const auto item = publish(outgoing(u"m"_s, u"Nadpis"_s));
    const QByteArray own = "<h1>Nadpis</h1><p>Postaveno znovu.</p>";
    ASSERT_TRUE(writeWhole(pageFile(path(), item->remoteId), own, temporaryFolder(path())));
    m_title = u"Město Klášterec"_s;
    ASSERT_TRUE(publish(outgoing(u"n"_s, u"Druhý"_s)));
    EXPECT_EQ(bytesOf(pageFile(path(), item->remoteId)), own);
    EXPECT_EQ(site().update(item->remoteId, outgoing(u"m"_s, u"x"_s), item->fingerprint, m_paths, {}).error().kind, ErrorKind::Conflict);
}

TEST_F(FolderSite, newDueTime_movesTheArticleToItsMonth)
{
    const auto item = publish(outgoing(u"m"_s, u"Nadpis"_s));
    auto moved = outgoing(u"m"_s, u"Nadpis"_s);
    moved.due = at("2027-01-01T00:30:00.000Z");
    ASSERT_TRUE(site().update(item->remoteId, moved, item->fingerprint, m_paths, {}));
    EXPECT_FALSE(QFileInfo::exists(path() + u"/archiv/2026"_s));
    EXPECT_TRUE(page(u"archiv/2027/01/"_s).contains(u"Nadpis"_s));
}

TEST_F(FolderSite, withdraw_takesEverythingAway_andIsFineTwice)
{
    auto first = outgoing(u"m"_s, u"Nadpis"_s);
    first.content.attachments = { picture(500, 400, u"x"_s) };
    const auto item = publish(first);
    ASSERT_TRUE(publish(outgoing(u"n"_s, u"Druhý"_s)));
    ASSERT_TRUE(site().withdraw(item->remoteId));
    ASSERT_TRUE(site().withdraw(item->remoteId));
    EXPECT_FALSE(QFileInfo::exists(articlePath(path(), item->remoteId)));
    EXPECT_FALSE(page({}).contains(u"Nadpis"_s));
    EXPECT_FALSE(bytesOf(path() + u"/rss.xml"_s).contains("Nadpis"));
    EXPECT_FALSE(*site().find(u"m"_s));
    EXPECT_FALSE(*site().fetch(item->remoteId));
    EXPECT_EQ(site().update(item->remoteId, first, {}, m_paths, {}).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(QDir(temporaryFolder(path())).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 0);
}

TEST_F(FolderSite, remoteIdThatLeadsElsewhere_isNoArticle)
{
    ASSERT_TRUE(publish(outgoing(u"m"_s, u"Nadpis"_s)));
    for (const auto &id : { u"../../etc"_s, u".."_s, u""_s, u"/etc"_s, u"a/b"_s, u".bubenik"_s }) {
        EXPECT_FALSE(*site().fetch(id)) << id.toStdString();
        EXPECT_TRUE(site().withdraw(id));
        EXPECT_EQ(site().update(id, outgoing(u"m"_s, u"x"_s), {}, m_paths, {}).error().kind, ErrorKind::NotFound);
    }
    EXPECT_TRUE(QFileInfo::exists(path() + u"/index.html"_s));
}

TEST_F(FolderSite, lostIndex_isMadeAgainFromThePages)
{
    ASSERT_TRUE(publish(outgoing(u"1"_s, u"První"_s)));
    ASSERT_TRUE(publish(outgoing(u"2"_s, u"Druhý"_s)));
    const auto index = bytesOf(indexFile(path()));
    for (const auto &damaged : { QByteArray(), QByteArray("{\"version\":"), QByteArray("{\"version\":99,\"articles\":[]}") }) {
        ASSERT_TRUE(writeWhole(indexFile(path()), damaged, temporaryFolder(path())));
        EXPECT_TRUE(*site().find(u"1"_s));
        ASSERT_TRUE(publish(outgoing(u"2"_s, u"Druhý"_s)));
        EXPECT_EQ(bytesOf(indexFile(path())), index);
    }
}

TEST_F(FolderSite, foreignFolders_areLeftAlone)
{
    ASSERT_TRUE(QDir().mkpath(path() + u"/clanek/nadpis"_s));
    QFile other(path() + u"/clanek/nadpis/index.html"_s);
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("<h1>cizí</h1>");
    other.close();
    EXPECT_EQ(publish(outgoing(u"m"_s, u"Nadpis"_s))->remoteId, u"nadpis-2");
    ASSERT_TRUE(site().withdraw(u"nadpis"_s));
    EXPECT_EQ(bytesOf(path() + u"/clanek/nadpis/index.html"_s), "<h1>cizí</h1>");
}

TEST_F(FolderSite, missingShare_isOffline_andNoSiteIsMadeBesideIt)
{
    const Site lost({ m_folder.path() + u"/neni/web"_s, {}, {} }, info(), {});
    EXPECT_EQ(lost.publish(outgoing(u"m"_s, u"x"_s), m_paths, {}).error().kind, ErrorKind::Offline);
    EXPECT_EQ(lost.find(u"m"_s).error().kind, ErrorKind::Offline);
    EXPECT_EQ(lost.fetch(u"x"_s).error().kind, ErrorKind::Offline);
    EXPECT_EQ(lost.withdraw(u"x"_s).error().kind, ErrorKind::Offline);
    EXPECT_EQ(lost.check().error().kind, ErrorKind::Offline);
    EXPECT_FALSE(QFileInfo::exists(m_folder.path() + u"/neni"_s));
}

TEST_F(FolderSite, emptyMountPoint_whereASiteWas_isOffline_andNothingIsWrittenIntoIt)
{
    const auto published = publish(outgoing(u"m1"_s, u"Uzavírka"_s));
    ASSERT_TRUE(published);
    ASSERT_TRUE(QDir(m_folder.path()).rename(u"web"_s, u"unmounted"_s));
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"web"_s));
    auto known = settings();
    known.hasSite = true;
    const Site there(known, info(), at("2026-11-30T07:00:00.000Z"));
    const auto isLost = [](const auto &result) { return !result && result.error().kind == ErrorKind::Offline && result.error().code == u"folder-missing"_s; };
    EXPECT_TRUE(isLost(there.check()));
    EXPECT_TRUE(isLost(there.find(u"m1"_s))) << "not: surely not there";
    EXPECT_TRUE(isLost(there.fetch(published->remoteId)));
    EXPECT_TRUE(isLost(there.publish(outgoing(u"m2"_s, u"Druhá"_s), {}, {})));
    EXPECT_TRUE(isLost(there.update(published->remoteId, outgoing(u"m1"_s, u"Jinak"_s), published->fingerprint, {}, {})));
    EXPECT_TRUE(isLost(there.withdraw(published->remoteId)));
    EXPECT_TRUE(QDir(path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));

    ASSERT_TRUE(QDir(m_folder.path()).rmdir(u"web"_s));
    ASSERT_TRUE(QDir(m_folder.path()).rename(u"unmounted"_s, u"web"_s));
    EXPECT_TRUE(there.check());
    EXPECT_TRUE(*there.find(u"m1"_s));
}

TEST_F(FolderSite, siteWhoseArticlesAreAllWithdrawn_isStillThere)
{
    const auto published = publish(outgoing(u"m1"_s, u"Uzavírka"_s));
    ASSERT_TRUE(published);
    ASSERT_TRUE(site().withdraw(published->remoteId));
    auto known = settings();
    known.hasSite = true;
    EXPECT_TRUE(Site(known, info(), at("2026-11-30T07:00:00.000Z")).check());
}

TEST_F(FolderSite, pathThatIsAFile_isRefused)
{
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(site().publish(outgoing(u"m"_s, u"x"_s), m_paths, {}).error().code, u"not-a-folder");
    EXPECT_EQ(site().check().error().kind, ErrorKind::Storage);
}

TEST_F(FolderSite, placeWithoutRights_isReadOnly)
{
    // /sys takes no folders, not even from root.
    const Site site({ u"/sys/bubenik-test"_s, {}, {} }, info(), {});
    EXPECT_EQ(site.publish(outgoing(u"m"_s, u"x"_s), m_paths, {}).error().kind, ErrorKind::ReadOnly);
    EXPECT_EQ(fileError(std::make_error_code(std::errc::read_only_file_system), u"x"_s).kind, ErrorKind::ReadOnly);
    EXPECT_EQ(fileError(std::make_error_code(std::errc::no_space_on_device), u"x"_s).kind, ErrorKind::DiskFull);
}

TEST_F(FolderSite, diskFull_publishesNothing_andLeavesTheSiteAsItWas)
{
    ASSERT_TRUE(publish(outgoing(u"1"_s, u"První"_s)));
    const auto home = page({});
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit old {};
    getrlimit(RLIMIT_FSIZE, &old);
    const rlimit small { 6000, old.rlim_max };
    setrlimit(RLIMIT_FSIZE, &small); // a write beyond it fails as on a full disk
    auto big = outgoing(u"2"_s, u"Druhý"_s, u"Dlouhý text. "_s.repeated(2000));
    const auto refused = publish(big);
    setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, before);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::DiskFull);
    EXPECT_EQ(page({}), home);
    EXPECT_FALSE(*site().find(u"2"_s));
    EXPECT_EQ(foldersIn(path() + u"/clanek"_s), QStringList { u"prvni"_s });
    EXPECT_EQ(QDir(temporaryFolder(path())).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 0);
    EXPECT_TRUE(publish(big));
}

TEST_F(FolderSite, brokenPicture_isNamed_andNothingIsPublished)
{
    auto what = outgoing(u"m"_s, u"Nadpis"_s);
    what.content.attachments = { attach("\xff\xd8\xff\xe0 no picture", u"foto.jpg"_s, AttachmentRole::Picture, u"image/jpeg"_s) };
    const auto refused = publish(what);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Invalid);
    EXPECT_EQ(refused.error().code, u"broken-picture");
    EXPECT_EQ(refused.error().subject, u"foto.jpg");
    what.content.attachments.first().digest = u"nowhere"_s;
    EXPECT_EQ(publish(what).error().code, u"attachment-missing");
    EXPECT_FALSE(*site().find(u"m"_s));
}

TEST_F(FolderSite, verify_noticesWhatAReaderWouldMiss)
{
    auto what = outgoing(u"m"_s, u"Nadpis & „uvozovky“"_s,
        u"První odstavec s [odkazem](https://a.cz).\n\n- bod <b>\n- druhý\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\nkód  x\n```\n"_s);
    what.content.attachments = { picture(600, 300, u"a"_s) };
    const auto item = publish(what);
    ASSERT_TRUE(site().verify(*item, what)) << site().verify(*item, what).error().detail.toStdString();
    auto other = what;
    other.content.body += u"\nPřidaný odstavec.\n"_s;
    EXPECT_EQ(site().verify(*item, other).error().kind, ErrorKind::Mismatch);
    other = what;
    other.content.title = u"Jiný"_s;
    EXPECT_EQ(site().verify(*item, other).error().kind, ErrorKind::Mismatch);
    const QDir folder(articlePath(path(), item->remoteId));
    ASSERT_TRUE(QFile::remove(folder.filePath(folder.entryList({ u"*.jpg"_s }).first())));
    EXPECT_EQ(site().verify(*item, what).error().kind, ErrorKind::Mismatch);
    EXPECT_EQ(site().verify({ .remoteId = u"neni"_s }, what).error().kind, ErrorKind::NotFound);
}

TEST_F(FolderSite, oneMoreAmongThousands_touchesOnlyItsOwnPages)
{
    // As many as the town has: pages alone, the index is made of them by the first operation.
    constexpr int many = 3700;
    ASSERT_TRUE(QDir().mkpath(path() + u"/clanek"_s));
    for (int i = 0; i < many; ++i) {
        Article article { .slug = u"clanek-%1"_s.arg(i), .mark = u"m-%1"_s.arg(i), .title = u"Článek %1"_s.arg(i) };
        article.published = at("2014-01-01T06:00:00.000Z") + std::chrono::hours(30 * i);
        article.feedTime = article.published;
        ASSERT_TRUE(makeFolder(articlePath(path(), article.slug)));
        QFile file(pageFile(path(), article.slug));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(articlePage(article, { .title = article.title }, {}, info()).toUtf8());
    }
    auto what = outgoing(u"a"_s, u"První nový"_s);
    ASSERT_TRUE(publish(what));
    const auto stamp = [this] {
        QMap<QString, QDateTime> out;
        for (QDirIterator files(path(), QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
            out.insert(files.next(), files.fileInfo().fileTime(QFile::FileModificationTime));
        }
        return out;
    };
    const auto before = stamp();
    ASSERT_TRUE(publish(outgoing(u"b"_s, u"Druhý nový"_s)));
    int written = 0;
    const auto after = stamp();
    for (auto file = after.cbegin(); file != after.cend(); ++file) {
        written += before.value(file.key()) == file.value() ? 0 : 1;
    }
    EXPECT_GT(before.size(), many);
    EXPECT_LE(written, 9); // the article, month, year, archive, home, feed, open data, index
}

TEST_F(FolderSite, anotherDeskHoldsTheFolder_publishingIsPutOff)
{
    ASSERT_TRUE(publish(outgoing(u"1"_s, u"První"_s)));
    const auto file = path() + u"/.bubenik/lock"_s;
    QLockFile other(file);
    other.setStaleLockTime(0);
    ASSERT_TRUE(other.lock());
    const Site impatient(settings(), info(), {}, Millis(20));
    const auto refused = impatient.publish(outgoing(u"2"_s, u"Druhý"_s), m_paths, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::RateLimited);
    EXPECT_TRUE(refused.error().retryAfter);
    other.unlock();
    EXPECT_FALSE(*site().find(u"2"_s));
    EXPECT_TRUE(publish(outgoing(u"2"_s, u"Druhý"_s)));
}

} // namespace bubenik::folder
