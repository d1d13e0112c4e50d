#include "Fixture.h"

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PostStoreTest : public StorageTest
{
};

TEST_F(PostStoreTest, save_keepsEveryField)
{
    auto post = draft(u"Uzavírka Petlérské 🚧"_s, u"## Kudy objíždět\n\n- přes Chomutovskou"_s);
    post.lead = u"Od pondělí se neprojede."_s;
    post.categories = { u"Doprava"_s };
    post.author = u"Eva"_s;
    post.unknown[u"fromTheFuture"_s] = 1;
    ASSERT_OK(stores->posts.save(post, edit()));
    post.changedAt = clock.now();
    post.createdAt = clock.now();
    post.changedBy = u"eva"_s;
    EXPECT_EQ(stores->posts.load(post.id).value(), post);
}

TEST_F(PostStoreTest, load_ofAnUnknownId_isNotFound)
{
    EXPECT_EQ(stores->posts.load({ u"post:none"_s }).error().kind, ErrorKind::NotFound);
}

TEST_F(PostStoreTest, save_withoutAChange_leavesTheTimeAlone)
{
    auto post = saved(u"Hody"_s);
    const auto changedAt = post.changedAt;
    clock.advance(1h);
    ASSERT_OK(stores->posts.save(post, edit()));
    EXPECT_EQ(stores->posts.load(post.id)->changedAt, changedAt);
}

TEST_F(PostStoreTest, typing_inOneSession_makesOneVersion)
{
    auto post = saved(u"H"_s);
    for (const auto &title : { u"Ho"_s, u"Hod"_s, u"Hody"_s }) {
        clock.advance(1s);
        post.title = title;
        ASSERT_OK(stores->posts.save(post, edit()));
    }
    const auto versions = stores->posts.versions(post.id).value();
    ASSERT_EQ(versions.size(), 1);
    EXPECT_EQ(versions[0].version, 1);
    EXPECT_EQ(versions[0].post.title, u"Hody"_s);
    EXPECT_EQ(versions[0].at, clock.now());
}

TEST_F(PostStoreTest, versions_areCutByAuthorSessionAndTenMinutes)
{
    auto post = saved(u"a"_s);
    const auto change = [&](const QString &title, const Edit &by) {
        post.title = title;
        EXPECT_TRUE(stores->posts.save(post, by).has_value());
    };
    change(u"b"_s, edit(u"jan"_s, u"s1"_s));
    change(u"c"_s, edit(u"jan"_s, u"s2"_s));
    clock.advance(10min);
    change(u"d"_s, edit(u"jan"_s, u"s2"_s));
    const auto versions = stores->posts.versions(post.id).value();
    QStringList seen;
    for (const auto &version : versions) {
        seen.append(u"%1 %2 %3"_s.arg(version.version).arg(version.by, version.post.title));
    }
    EXPECT_EQ(seen, (QStringList { u"4 jan d"_s, u"3 jan c"_s, u"2 jan b"_s, u"1 eva a"_s }));
}

TEST_F(PostStoreTest, bringBack_makesTheOldTextANewVersion_andLosesNothing)
{
    auto post = saved(u"první"_s);
    post.title = u"druhá"_s;
    ASSERT_OK(stores->posts.save(post, edit(u"jan"_s)));
    const auto back = stores->posts.bringBack(post.id, 1, edit(u"jan"_s));
    ASSERT_OK(back);
    EXPECT_EQ(back->title, u"první"_s);
    const auto versions = stores->posts.versions(post.id).value();
    ASSERT_EQ(versions.size(), 3);
    EXPECT_EQ(versions[0].post.title, u"první"_s);
    EXPECT_EQ(versions[1].post.title, u"druhá"_s);
    EXPECT_EQ(stores->posts.bringBack(post.id, 9, edit()).error().kind, ErrorKind::NotFound);
}

TEST_F(PostStoreTest, bin_keepsTheContent_andRestores)
{
    const auto post = saved(u"Omyl"_s);
    ASSERT_OK(stores->posts.markDeleted(post.id, edit()));
    EXPECT_EQ(titles(stores->posts.keys(PostFilter::All)), QStringList {});
    EXPECT_EQ(titles(stores->posts.keys(PostFilter::Deleted)), QStringList { u"Omyl"_s });
    EXPECT_EQ(titles(stores->posts.search(u"omyl"_s)), QStringList {});
    EXPECT_EQ(titles(stores->posts.search(u"omyl"_s, PostFilter::Deleted)), QStringList { u"Omyl"_s });
    ASSERT_OK(stores->posts.restore(post.id, edit()));
    EXPECT_EQ(titles(stores->posts.search(u"omyl"_s)), QStringList { u"Omyl"_s });
    EXPECT_EQ(stores->posts.versions(post.id)->size(), 1);
}

TEST_F(PostStoreTest, approval_endsWithTheNextEdit)
{
    auto post = saved(u"Zpráva"_s);
    post.approval = Approval { u"jan"_s, clock.now(), contentDigest(post) };
    ASSERT_OK(stores->posts.save(post, edit()));
    EXPECT_EQ(stores->posts.row(post.id).value()->state, PostState::Approved);
    post.body = u"a ještě slovo"_s;
    ASSERT_OK(stores->posts.save(post, edit()));
    EXPECT_EQ(stores->posts.row(post.id).value()->state, PostState::Draft);
}

TEST_F(PostStoreTest, keys_areNewestChangeFirst)
{
    auto first = saved(u"a"_s);
    saved(u"b"_s);
    saved(u"c"_s);
    first.body = u"x"_s;
    ASSERT_OK(stores->posts.save(first, edit()));
    EXPECT_EQ(titles(stores->posts.keys(PostFilter::All)), (QStringList { u"a"_s, u"c"_s, u"b"_s }));
    EXPECT_EQ(titles(stores->posts.keys(PostFilter::All, 2)), (QStringList { u"a"_s, u"c"_s }));
}

TEST_F(PostStoreTest, snippet_isPlainAndShort)
{
    const auto post = saved(u"t"_s,
        u"## Kudy **objíždět**\n\n- přes [Chomutovskou](https://a.cz)\n- ![mapa](attachment:ab) *pěšky*\n\n"_s
            + u"slovo "_s.repeated(60));
    const auto snippet = stores->posts.row(post.id).value()->snippet;
    EXPECT_TRUE(snippet.startsWith(u"Kudy objíždět přes Chomutovskou pěšky slovo"_s)) << qPrintable(snippet);
    EXPECT_LE(snippet.size(), 160);
    EXPECT_TRUE(snippet.endsWith(u'…'));
}

TEST_F(PostStoreTest, changes_areToldOnlyWhenCommitted)
{
    const auto post = draft(u"a"_s);
    const auto outcome = stores->database->transaction([&]() -> Result<void> {
        EXPECT_TRUE(stores->posts.save(post, edit()).has_value());
        return fail(ErrorKind::Cancelled);
    });
    EXPECT_FALSE(outcome.has_value());
    EXPECT_EQ(stores->database->takeChanged(), QStringList {});
    EXPECT_EQ(stores->posts.load(post.id).error().kind, ErrorKind::NotFound);
    ASSERT_OK(stores->posts.save(post, edit()));
    const auto told = stores->database->takeChanged();
    EXPECT_EQ(told.size(), 2); // the post and what is remembered of its making
    EXPECT_EQ(told.constFirst(), post.id.value);
}

TEST_F(PostStoreTest, removedDocument_leavesListsAndSearch)
{
    const auto post = saved(u"Pryč"_s);
    ASSERT_OK(stores->documents.remove(post.id.value));
    EXPECT_EQ(stores->posts.keys(PostFilter::All)->size(), 0);
    EXPECT_EQ(stores->posts.search(u"pryč"_s)->size(), 0);
    ASSERT_OK(stores->database->check());
}
