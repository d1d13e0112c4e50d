#include "sample/Sample.h"

#include "storage/WorkspaceFolder.h"

#include <QImage>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

const auto until = *instantFromIso(u"2026-11-23T08:00:00.000Z"_s);

struct Workspace {
    QTemporaryDir directory;
    std::unique_ptr<Stores> stores
        = *WorkspaceFolder::create(directory.filePath(u"w"_s), u"Klášterec"_s, "Europe/Prague")->stores();

    [[nodiscard]] QList<Post> posts()
    {
        QList<Post> list;
        const auto keys = stores->posts.keys(PostFilter::All).value();
        const auto rows = stores->posts.rows(keys).value();
        for (const auto &row : rows) {
            list.append(*stores->posts.load(row.id));
        }
        return list;
    }
};

} // namespace

TEST(Sample, sameSeed_makesTheSamePosts)
{
    Workspace one;
    Workspace two;
    Workspace other;
    ASSERT_TRUE(generateSample(*one.stores, { .posts = 50, .deliveries = 20 }, 7, until));
    ASSERT_TRUE(generateSample(*two.stores, { .posts = 50, .deliveries = 20 }, 7, until));
    ASSERT_TRUE(generateSample(*other.stores, { .posts = 50, .deliveries = 20 }, 8, until));
    EXPECT_EQ(one.posts(), two.posts());
    EXPECT_NE(one.posts(), other.posts());
}

TEST(Sample, posts_areWholeAndOfTheLengthPromised)
{
    Workspace workspace;
    ASSERT_TRUE(generateSample(*workspace.stores, { .posts = 400, .deliveries = 100 }, 1, until));
    for (const auto &post : workspace.posts()) {
        EXPECT_FALSE(post.title.contains(u'{')) << qPrintable(post.title);
        EXPECT_FALSE(post.body.contains(u'{')) << qPrintable(post.body);
        EXPECT_GE(post.body.size(), 700);
        EXPECT_LE(post.body.size(), 3000);
        EXPECT_FALSE(post.lead.isEmpty());
        EXPECT_LE(post.changedAt, until);
    }
    const auto states = workspace.stores->deliveries.countByState().value();
    EXPECT_EQ(std::accumulate(states.cbegin(), states.cend(), qint64(0)), 100);
    EXPECT_TRUE(workspace.stores->database->check());
}

TEST(Sample, contacts_areWholePeople_andTheSameForTheSameSeed)
{
    Workspace workspace;
    ASSERT_TRUE(generateSample(*workspace.stores, { .contacts = 300 }, 1, until));
    const auto all = workspace.stores->contacts.load(*workspace.stores->contacts.keys()).value();
    ASSERT_EQ(all.size(), 300);
    for (const auto &contact : all) {
        EXPECT_TRUE(check(contact)) << qPrintable(displayName(contact));
        EXPECT_FALSE(isEmpty(contact.address));
    }
    EXPECT_EQ(workspace.stores->groups.list()->size(), 12);
    Workspace same;
    ASSERT_TRUE(generateSample(*same.stores, { .contacts = 300 }, 1, until));
    const auto again = same.stores->contacts.load(*same.stores->contacts.keys()).value();
    EXPECT_EQ(displayName(again.first()), displayName(all.first()));
}

TEST(Sample, whatIsNotKnownYet_isRefused)
{
    Workspace workspace;
    EXPECT_EQ(generateSample(*workspace.stores, { .visits = -1 }, 1, until).error().kind, ErrorKind::Invalid);
    EXPECT_EQ(generateSample(*workspace.stores, { .visits = 1 }, 1, until).error().kind, ErrorKind::NoKeychain)
        << "visits are never written in clear";
    EXPECT_EQ(
        generateSample(*workspace.stores, { .posts = 1, .deliveries = 4 }, 1, until).error().kind, ErrorKind::Invalid);
}

TEST(Sample, cancelled_keepsWholeBatches)
{
    Workspace workspace;
    std::stop_source stop;
    const Progress progress { stop.get_token(), [&](qint64, qint64) { stop.request_stop(); } };
    EXPECT_EQ(
        generateSample(*workspace.stores, { .posts = 2500 }, 1, until, progress).error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(workspace.stores->documents.countByKind().value()[u"post"_s], 2000);
}

TEST(Demo, hasPicturesWithDescriptions_andAFolderChannel)
{
    Workspace workspace;
    ASSERT_TRUE(makeDemo(*workspace.stores, u"/somewhere/site"_s, until));
    int pictures = 0;
    for (const auto &post : workspace.posts()) {
        EXPECT_FALSE((post.title + post.lead + post.body).contains(u'{'));
        for (const auto &picture : post.attachments) {
            ++pictures;
            EXPECT_TRUE(isDescribed(picture));
            EXPECT_TRUE(post.body.contains(picture.digest));
            EXPECT_FALSE(QImage(workspace.stores->attachments.path(picture).value()).isNull());
        }
    }
    EXPECT_EQ(pictures, 3);
    EXPECT_EQ(workspace.stores->channels.load({ u"web"_s })->settings[u"path"_s], u"/somewhere/site"_s);
    EXPECT_TRUE(workspace.stores->deliveries.open()->isEmpty());
}
