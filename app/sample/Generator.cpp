#include "sample/Grammar.h"
#include "sample/People.h"
#include "sample/Sample.h"
#include "sample/Visits.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>
#include <algorithm>

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int batch = 2000; // posts a transaction
constexpr int most = 1'000'000;
constexpr int channelsPerPost = 3;
constexpr auto span = std::chrono::days { 3652 };

struct Run {
    Stores &stores;
    SampleSize size;
    Instant until;
    QRandomGenerator random;
    Grammar grammar;
    int done = 0;
};

Millis upTo(QRandomGenerator &random, Millis limit)
{
    return Millis { qint64(random.generateDouble() * double(limit.count())) };
}

// Version 7, as newUuid(), but from the run's own random numbers.
QString uuidAt(QRandomGenerator &random, Instant at)
{
    const auto millis = quint64(toMillis(at));
    const auto tail = random.generate64();
    const auto low = quint16(0x7000U | (random.generate() & 0x0FFFU));
    const auto byte = [&](unsigned index) { return uchar((tail >> (8U * index)) & 0xFFU); };
    return QUuid(uint(millis >> 16U), ushort(millis & 0xFFFFU), low, uchar(0x80U | (byte(0) & 0x3FU)), byte(1), byte(2),
        byte(3), byte(4), byte(5), byte(6), byte(7))
        .toString(QUuid::WithoutBraces);
}

ChannelId channelNumber(int number)
{
    static const QStringList ids { u"web"_s, u"nastenka"_s, u"archiv"_s };
    return { ids[number] };
}

Post postAt(Run &run, int index, bool published)
{
    const auto step = std::chrono::duration_cast<Millis>(span) / run.size.posts;
    const auto created = run.until - span + step * index + upTo(run.random, step);
    const auto year = toQDateTime(created).date().year();
    const auto text = run.grammar.write(run.random, year);
    Post post;
    post.id = { u"post:"_s + uuidAt(run.random, created) };
    post.title = text.title;
    post.lead = text.lead;
    post.body = text.body;
    post.categories = { text.category };
    post.author = text.author;
    post.createdAt = created;
    post.changedAt = std::min(created + upTo(run.random, 72h), run.until);
    const int lot = run.random.bounded(1000);
    if (lot < 20) {
        post.approval = Approval { u"Tajemník"_s, post.changedAt, contentDigest(post) };
    } else if (!published && lot < 30) {
        post.archived = true;
    } else if (!published && lot < 35) {
        post.deletedAt = post.changedAt;
    }
    return post;
}

// Of a hundred: four wait, one failed, one is unconfirmed, the rest are out.
void putState(Delivery &delivery, Run &run, const Post &post)
{
    const int lot = run.random.bounded(200);
    if (lot < 8) {
        delivery.due = run.until + 24h + upTo(run.random, 30 * 24h);
        return;
    }
    if (lot == 8) {
        delivery.state = DeliveryState::Failed;
        delivery.problem = Error { .kind = ErrorKind::Rejected, .detail = u"sample"_s };
        addHistory(delivery, post.changedAt, u"failed"_s);
        return;
    }
    if (lot == 9) {
        delivery.due = std::max(delivery.due, run.until - 24h);
        delivery.state = DeliveryState::Failed;
        delivery.problem = Error { .kind = ErrorKind::Missed, .detail = u"sample"_s };
        addHistory(delivery, post.changedAt, u"missed"_s);
        return;
    }
    const auto number = QString::number(1000 + run.done);
    delivery.state = DeliveryState::Live;
    delivery.acknowledged = { number, u"https://www.mesto.example/clanek-"_s + number, contentDigest(delivery.released),
        delivery.due, u"sample"_s };
    addHistory(delivery, delivery.due, u"live"_s);
}

Result<void> deliver(Run &run, const Post &post, int channel)
{
    Delivery delivery;
    delivery.id = { u"delivery:"_s + uuidAt(run.random, post.changedAt) };
    delivery.post = post.id;
    delivery.channel = channelNumber(channel);
    delivery.due = post.changedAt + upTo(run.random, 24h);
    delivery.mark = uuidAt(run.random, post.changedAt);
    delivery.released = contentOf(post);
    addHistory(delivery, post.changedAt, u"planned"_s);
    putState(delivery, run, post);
    return run.stores.deliveries.save(delivery, post.changedAt);
}

// How many deliveries the post at `index` has: the newest posts have the most.
int deliveriesOf(const SampleSize &size, int index)
{
    const int fromEnd = size.posts - 1 - index;
    const int full = size.deliveries / size.posts;
    return full + (fromEnd < size.deliveries % size.posts ? 1 : 0);
}

Result<void> writeBatch(Run &run, int begin, int end)
{
    return run.stores.database->transaction([&]() -> Result<void> {
        for (int i = begin; i < end; ++i) {
            const int deliveries = deliveriesOf(run.size, i);
            const auto post = postAt(run, i, deliveries > 0);
            BUBENIK_TRY(run.stores.posts.save(post, { post.author, u"sample"_s, post.changedAt }));
            for (int channel = 0; channel < deliveries; ++channel) {
                BUBENIK_TRY(deliver(run, post, channel));
            }
            ++run.done;
        }
        return {};
    });
}

Result<void> writeAll(Run &run, const Progress &progress)
{
    for (int begin = 0; begin < run.size.posts; begin += batch) {
        if (progress.stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        BUBENIK_TRY(writeBatch(run, begin, std::min(begin + batch, run.size.posts)));
        if (progress.report) {
            progress.report(run.done, run.size.posts);
        }
    }
    return {};
}

Result<void> addChannels(Stores &stores, int count, Instant now)
{
    const QDir folder = QFileInfo(stores.database->file()).absoluteDir();
    for (int i = 0; i < count; ++i) {
        const auto id = channelNumber(i);
        if (!stores.channels.load(id)) {
            const auto path = i == 0 ? u"site"_s : u"site-"_s + id.value;
            BUBENIK_TRY(stores.channels.save({ id, u"folder"_s, {}, { { u"path"_s, folder.filePath(path) } } }, now));
        }
    }
    return {};
}

Result<void> checkSize(const SampleSize &size)
{
    if (size.posts < 0 || size.contacts < 0 || size.contacts > most || size.posts > most || size.visits < 0
        || size.visits > most || size.deliveries < 0
        || qint64(size.deliveries) > qint64(size.posts) * channelsPerPost) {
        return fail(ErrorKind::Invalid, u"at most a million posts, and three deliveries a post"_s);
    }
    return {};
}

} // namespace

Result<void> generateSample(Stores &stores, SampleSize size, quint32 seed, Instant until, const Progress &progress)
{
    BUBENIK_TRY(checkSize(size));
    if (size.visits > 0) {
        BUBENIK_TRY(sample::writeVisits(stores, size.visits, seed, until, progress));
    }
    BUBENIK_TRY(sample::addPeople(stores, size.contacts, seed, until, progress));
    if (size.posts == 0) {
        return {};
    }
    auto grammar = Grammar::load();
    if (!grammar) {
        return fail(grammar.error());
    }
    Run run { stores, size, until, QRandomGenerator(seed), std::move(*grammar) };
    BUBENIK_TRY(addChannels(stores, (size.deliveries + size.posts - 1) / size.posts, until));
    BUBENIK_TRY(stores.posts.prepareForBulk(true));
    stores.activity.pause(true); // nobody did any of this
    auto written = writeAll(run, progress);
    stores.activity.pause(false);
    BUBENIK_TRY(stores.posts.prepareForBulk(false));
    return written;
}

} // namespace bubenik
