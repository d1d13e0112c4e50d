// Erasing leaves no byte of the text in the cache's files.
#include "SyncFixture.h"

#include <QFile>

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class EraseTest : public SyncTest
{
protected:
    // How often the word is in the database or in its journal.
    [[nodiscard]] qsizetype traces(const QByteArray &word) const
    {
        qsizetype count = 0;
        for (const auto &suffix : { u""_s, u"-wal"_s }) {
            QFile file(folder.databaseFile() + suffix);
            if (file.open(QIODevice::ReadOnly)) {
                count += file.readAll().count(word);
            }
        }
        return count;
    }
};

TEST_F(EraseTest, post_leavesNoTrace_inTextVersionsSearchConflictsOrDeliveries)
{
    const QByteArray word("zzvymazatzz");
    const auto secret = QString::fromLatin1(word);
    for (int i = 0; i < 40; ++i) {
        saved(u"Jiný %1"_s.arg(i), u"Text, který zůstane. "_s.repeated(50));
    }
    auto post = saved(secret, u"Tajné %1 slovo. "_s.arg(secret).repeated(200));
    for (int i = 0; i < 5; ++i) {
        post.body += u" %1 %2"_s.arg(secret).arg(i);
        ASSERT_OK(stores->posts.save(post, edit(u"eva"_s, u"s%1"_s.arg(i))));
    }
    auto delivery = newDelivery(post.id, { u"web"_s }, clock.now() + 1h, false, clock.now());
    delivery.released = contentOf(post);
    ASSERT_OK(stores->deliveries.save(delivery, clock.now()));
    ASSERT_OK(stores->conflicts.add({ .id = u"conflict:1"_s,
        .document = post.id.value,
        .field = u"title"_s,
        .mine = secret,
        .theirs = u"b"_s,
        .at = clock.now() }));
    pushAll();
    post.title = secret + u"2"_s;
    ASSERT_OK(stores->posts.save(post, edit())); // the server's body is kept beside
    ASSERT_GT(traces(word), 0);
    const auto posts = stores->posts.counts()->all;

    ASSERT_OK(stores->sync.erase({ post.id.value }));

    EXPECT_EQ(traces(word), 0);
    EXPECT_EQ(stores->posts.counts()->all, posts - 1);
    EXPECT_EQ(stores->conflicts.count().value(), 0);
    EXPECT_FALSE(local(delivery.id.value).exists);
    EXPECT_EQ(stores->activity.of(post.id.value)->size(), 0);
    EXPECT_TRUE(stores->sync.isErased(post.id.value).value());
    ASSERT_OK(stores->database->check());
}

TEST_F(EraseTest, deletionIsSent_thenOnlyTheDigestIsRemembered)
{
    const auto post = foreign(u"Hody"_s);
    pull({ fromServer(post, u"1-a"_s) });
    ASSERT_OK(stores->sync.erase({ post.id.value }));
    const auto waiting = unsent();
    ASSERT_EQ(waiting.size(), 1);
    EXPECT_TRUE(waiting[0].deleted);
    ASSERT_OK(stores->sync.acknowledge(waiting[0], u"2-b"_s));
    EXPECT_EQ(stores->database->scalar(u"SELECT count(*) FROM tombstone"_s)->toInt(), 0);
    ASSERT_OK(stores->sync.acceptDeletion(gone(post.id.value, u"2-b"_s)));
    EXPECT_EQ(stores->database->scalar(u"SELECT count(*) FROM tombstone"_s)->toInt(), 0);
    EXPECT_TRUE(stores->sync.isErased(post.id.value).value());
}

TEST_F(EraseTest, erased_isNotTakenInAgain)
{
    const auto post = foreign(u"Hody"_s);
    ASSERT_OK(stores->sync.erase({ post.id.value }));
    const auto applied = pull({ fromServer(post, u"1-a"_s) });
    EXPECT_EQ(applied.left.size(), 1); // the caller sends its deletion
    EXPECT_FALSE(local(post.id.value).exists);
}
