// Who did what, and the conflicts that wait for a person.
#include "SyncFixture.h"

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ActivityTest : public SyncTest
{
protected:
    [[nodiscard]] QStringList doneTo(const PostId &post)
    {
        QStringList what;
        const auto entries = stores->activity.of(post.value).value();
        for (const auto &entry : entries) {
            what.prepend(entry.what);
        }
        return what;
    }
};

TEST_F(ActivityTest, changesOfAPost_areToldOnceEach)
{
    auto post = saved(u"Hody"_s);
    for (int i = 0; i < 3; ++i) { // typing goes on in one version
        clock.advance(1s);
        post.body += u"x"_s;
        ASSERT_OK(stores->posts.save(post, edit()));
    }
    clock.advance(1h);
    post.body += u"y"_s;
    ASSERT_OK(stores->posts.save(post, edit()));
    clock.advance(1s);
    post.approval = Approval { u"Tajemník"_s, clock.now(), contentDigest(post) };
    ASSERT_OK(stores->posts.save(post, edit(u"tajemník"_s)));
    clock.advance(1s);
    ASSERT_OK(stores->posts.markDeleted(post.id, edit()));
    clock.advance(1s);
    ASSERT_OK(stores->posts.restore(post.id, edit()));
    clock.advance(1s);
    ASSERT_OK(stores->posts.bringBack(post.id, 1, edit()));
    EXPECT_EQ(doneTo(post.id),
        (QStringList {
            u"created"_s, u"edited"_s, u"approved"_s, u"deleted"_s, u"restored"_s, u"edited"_s, u"brought-back"_s }));
    const auto newest = stores->activity.of(post.id.value, 1).value();
    ASSERT_EQ(newest.size(), 1);
    EXPECT_EQ(newest[0].detail, u"1"_s);
    EXPECT_EQ(newest[0].by, u"eva"_s);
    EXPECT_EQ(newest[0].at, clock.now());
    EXPECT_EQ(stores->posts.load(post.id)->changedBy, u"eva"_s);
}

TEST_F(ActivityTest, approval_doesNotChangeWhoWroteLast)
{
    auto post = saved(u"Hody"_s);
    post.approval = Approval { u"Tajemník"_s, clock.now(), contentDigest(post) };
    ASSERT_OK(stores->posts.save(post, edit(u"tajemník"_s)));
    EXPECT_EQ(stores->posts.load(post.id)->changedBy, u"eva"_s);
}

TEST_F(ActivityTest, entry_isWrittenWithTheChange_orNotAtAll)
{
    const auto post = draft(u"Hody"_s);
    EXPECT_FALSE(stores->database
                     ->transaction([&]() -> Result<void> {
                         EXPECT_TRUE(stores->posts.save(post, edit()).has_value());
                         return fail(ErrorKind::Cancelled);
                     })
                     .has_value());
    EXPECT_EQ(stores->activity.of(post.id.value)->size(), 0);
}

TEST_F(ActivityTest, keptWording_standsAmongTheVersions_andLeavesTheTextAlone)
{
    auto post = saved(u"Hody"_s, u"Naše."_s);
    auto other = post;
    other.body = u"Jejich."_s;
    ASSERT_OK(stores->posts.keepAsVersion(post.id, other, edit(u"jana"_s)));
    EXPECT_EQ(stores->posts.load(post.id).value(), post);
    const auto versions = stores->posts.versions(post.id).value();
    ASSERT_EQ(versions.size(), 3);
    EXPECT_EQ(versions[0].post.body, u"Naše."_s);
    EXPECT_EQ(versions[0].by, u"eva"_s);
    EXPECT_EQ(versions[1].post.body, u"Jejich."_s);
    EXPECT_EQ(versions[1].by, u"jana"_s);
    EXPECT_EQ(stores->posts.bringBack(post.id, versions[1].version, edit())->body, u"Jejich."_s);
}

TEST_F(ActivityTest, conflict_isKeptWithValuesOfAnyKind)
{
    const StoredConflict one { .id = u"conflict:1"_s,
        .document = u"post:1"_s,
        .field = u"deletedAt"_s,
        .base = QJsonValue(QJsonValue::Undefined),
        .mine = QJsonValue(QJsonValue::Null),
        .theirs = QJsonArray { 1, u"a"_s },
        .theirsBy = u"jana"_s,
        .at = clock.now() };
    ASSERT_OK(stores->conflicts.add(one));
    const auto read = stores->conflicts.load(one.id).value();
    EXPECT_TRUE(read.base.isUndefined());
    EXPECT_TRUE(read.mine.isNull());
    EXPECT_EQ(read.theirs, one.theirs);
    EXPECT_EQ(read.theirsBy, one.theirsBy);
    EXPECT_EQ(read.at, one.at);
    EXPECT_EQ(stores->conflicts.of(u"post:1"_s)->size(), 1);
    EXPECT_EQ(stores->conflicts.of(u"post:2"_s)->size(), 0);
    ASSERT_OK(stores->conflicts.remove(one.id));
    EXPECT_EQ(stores->conflicts.count().value(), 0);
    EXPECT_EQ(stores->conflicts.load(one.id).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(stores->conflicts.remove(one.id).error().kind, ErrorKind::NotFound);
}

TEST_F(ActivityTest, sameWordsAgainstANewerWording_areOneConflict)
{
    StoredConflict conflict { .id = u"conflict:1"_s,
        .document = u"post:1"_s,
        .field = u"title"_s,
        .mine = u"a"_s,
        .theirs = u"b"_s,
        .at = clock.now() };
    ASSERT_OK(stores->conflicts.add(conflict));
    conflict.id = u"conflict:2"_s;
    conflict.theirs = u"c"_s;
    ASSERT_OK(stores->conflicts.add(conflict));
    conflict.id = u"conflict:3"_s;
    conflict.mine = u"other"_s;
    conflict.at = clock.now() + 1s;
    ASSERT_OK(stores->conflicts.add(conflict));
    const auto all = stores->conflicts.all().value();
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0].theirs, QJsonValue(u"c"_s));
}

TEST_F(ActivityTest, desk_isKept_andAnotherOneAfterARestore)
{
    const auto desk = stores->settings.deskId();
    EXPECT_FALSE(desk.isEmpty());
    EXPECT_EQ(stores->settings.deskId(), desk);
    const auto file = directory.filePath(u"backup.bubenik"_s);
    ASSERT_OK(folder.backup(file));
    const auto other = WorkspaceFolder::restore(file, directory.filePath(u"other"_s));
    ASSERT_OK(other);
    EXPECT_NE((*other->stores())->settings.deskId(), desk);
}
