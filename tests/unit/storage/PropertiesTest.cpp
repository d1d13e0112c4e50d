// Random histories and random queries.
#include "Fixture.h"

#include "storage/PostSearch.h"

#include <QDir>
#include <rapidcheck/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString anyText()
{
    static const QString letters
        = u"aábcčdďeéěfghiíjklmnňoópqrřsštťuúůvwxyýzžAÁČĎŘŽ0123456789ßłøñ 😀\"'*-(){}^:+.\u0301\0שא"_s;
    QString text;
    const int length = *rc::gen::inRange(0, 30);
    for (int i = 0; i < length; ++i) {
        text += letters[*rc::gen::inRange(0, int(letters.size()))];
    }
    return text;
}

// In memory where the system has such a place: a hundred histories need no disk.
QString quickPlace()
{
    return QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/bubenik-XXXXXX"_s : QDir::tempPath() + u"/bubenik-XXXXXX"_s;
}

struct Workspace {
    QTemporaryDir directory { quickPlace() };
    TestClock clock;
    std::unique_ptr<Stores> stores = *WorkspaceFolder::create(directory.filePath(u"w"_s), u"x"_s, "UTC")->stores();
    QList<PostId> posts;

    [[nodiscard]] Edit edit() { return { u"eva"_s, u"s"_s, clock.now() }; }
    [[nodiscard]] PostId anyPost() const { return posts[*rc::gen::inRange(0, int(posts.size()))]; }

    void step()
    {
        clock.advance(1s);
        const int kind = posts.isEmpty() ? 0 : *rc::gen::inRange(0, 8);
        if (kind <= 1) {
            Post post;
            post.id = newPostId(clock.now());
            post.title = anyText();
            post.body = anyText();
            RC_ASSERT(stores->posts.save(post, edit()).has_value());
            posts.append(post.id);
        } else if (kind == 2) {
            RC_ASSERT(stores->posts.markDeleted(anyPost(), edit()).has_value());
        } else if (kind == 3) {
            RC_ASSERT(stores->posts.restore(anyPost(), edit()).has_value());
        } else if (kind <= 5) {
            auto post = stores->posts.load(anyPost()).value();
            post.title = anyText();
            post.archived = kind == 5 ? !post.archived : post.archived;
            RC_ASSERT(stores->posts.save(post, edit()).has_value());
        } else {
            moveDelivery(anyPost());
        }
    }

    void moveDelivery(const PostId &post)
    {
        const ChannelId channel { u"c%1"_s.arg(*rc::gen::inRange(0, 2)) };
        const auto active = stores->deliveries.active(post, channel).value();
        auto delivery = active.value_or(newDelivery(post, channel, clock.now() + 1h, false, clock.now()));
        delivery.state = static_cast<DeliveryState>(*rc::gen::inRange(0, 7));
        RC_ASSERT(stores->deliveries.save(delivery, clock.now()).has_value());
    }

    // What the row should say, computed from the documents alone.
    [[nodiscard]] PostState naiveState(const PostId &id)
    {
        const auto post = stores->posts.load(id).value();
        if (post.deletedAt || post.archived) {
            return post.deletedAt ? PostState::Deleted : PostState::Archived;
        }
        bool waits = false;
        bool live = false;
        const auto deliveries = stores->deliveries.forPost(id).value();
        for (const auto &delivery : deliveries) {
            if (needsPerson(delivery)) {
                return PostState::Problem;
            }
            live = live || delivery.state == DeliveryState::Live;
            waits = waits || delivery.state == DeliveryState::Planned || delivery.state == DeliveryState::Sending
                || delivery.state == DeliveryState::HandedOver;
        }
        return waits ? PostState::Scheduled : live ? PostState::Live : PostState::Draft;
    }
};

} // namespace

RC_GTEST_PROP(StorageProperties, lists_agreeWithTheDocuments, ())
{
    Workspace workspace;
    const int steps = *rc::gen::inRange(1, 40);
    for (int i = 0; i < steps; ++i) {
        workspace.step();
    }
    QMap<PostState, qint64> naive;
    for (const auto &id : std::as_const(workspace.posts)) {
        const auto row = workspace.stores->posts.row(id).value();
        RC_ASSERT(row.has_value());
        RC_ASSERT(row->state == workspace.naiveState(id));
        RC_ASSERT(row->title == workspace.stores->posts.load(id)->title);
        ++naive[row->state];
    }
    const auto counts = workspace.stores->posts.counts().value();
    RC_ASSERT(counts.drafts == naive[PostState::Draft]);
    RC_ASSERT(counts.waiting == naive[PostState::Scheduled]);
    RC_ASSERT(counts.live == naive[PostState::Live]);
    RC_ASSERT(counts.problems == naive[PostState::Problem]);
    RC_ASSERT(counts.archived == naive[PostState::Archived]);
    RC_ASSERT(counts.deleted == naive[PostState::Deleted]);
    RC_ASSERT(counts.all == workspace.stores->posts.keys(PostFilter::All)->size());
    RC_ASSERT(workspace.stores->database->check().has_value());
}

RC_GTEST_PROP(StorageProperties, search_neverFails_andFindsEachWordOfATitle, ())
{
    Workspace workspace;
    for (int i = 0; i < 12; ++i) {
        workspace.step();
    }
    RC_ASSERT(workspace.stores->posts.search(anyText()).has_value());
    const auto keys = workspace.stores->posts.keys(PostFilter::All).value();
    const auto rows = workspace.stores->posts.rows(keys).value();
    for (const auto &row : rows) {
        const auto words = postsearch::wordsOf(row.title);
        for (const auto &word : words) {
            RC_LOG() << "word " << word.toStdString() << " of " << row.title.toStdString();
            RC_ASSERT(workspace.stores->posts.search(word)->contains(row.row));
        }
        RC_ASSERT(words.isEmpty() || workspace.stores->posts.search(row.title)->contains(row.row));
    }
}
