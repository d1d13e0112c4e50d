// What the first pull of a large newsroom costs this desk: pages of changes as the server answers them are read,
// written and indexed as the puller does it. Prints microseconds of the processor a document; the network is not in it.
//   BUBENIK_BENCH_POSTS=10000             another size
//   BUBENIK_BENCH_CHANGES=changes.json    the documents of a real answer of _changes?include_docs=true instead
#include "backend/Answers.h"
#include "domain/Post.h"
#include "sample/Grammar.h"
#include "storage/WorkspaceFolder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <cstdio>
#include <ctime>
#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int pageSize = 1000; // sync/Tuning.h
// Nanoseconds a byte: 125 µs for a document of 2 KB, as much as leaves a pull within 1.3 times its bare transfer.
constexpr double promisedForByte = 63;
constexpr qint64 promisedGrowth = 60 * 1024; // KiB

const auto since = *instantFromIso(u"2016-11-23T08:00:00.000Z"_s);

int postCount()
{
    const int wanted = qEnvironmentVariableIntValue("BUBENIK_BENCH_POSTS");
    return wanted > 0 ? wanted : 100'000;
}

double processorSeconds()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

qint64 residentKibibytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const auto text = QString::fromUtf8(file.readAll());
    const auto at = text.indexOf(u"VmRSS:"_s);
    return text.mid(at + 6, text.indexOf(u"kB"_s, at) - at - 6).trimmed().toLongLong();
}

// Pages as the server sends them.
class Pages
{
public:
    Pages()
    {
        QFile file(qEnvironmentVariable("BUBENIK_BENCH_CHANGES"));
        if (file.open(QIODevice::ReadOnly)) {
            m_recorded = QJsonDocument::fromJson(file.readAll()).object()[u"results"_s].toArray();
        }
    }
    [[nodiscard]] int count() const { return m_recorded.isEmpty() ? postCount() : int(m_recorded.size()); }
    [[nodiscard]] QByteArray page(int begin)
    {
        QJsonArray rows;
        const int end = std::min(begin + pageSize, count());
        for (int i = begin; i < end; ++i) {
            rows.append(m_recorded.isEmpty() ? made(i) : m_recorded[i]);
        }
        return QJsonDocument(
            QJsonObject { { u"results"_s, rows }, { u"last_seq"_s, end }, { u"pending"_s, count() - end } })
            .toJson(QJsonDocument::Compact);
    }

private:
    [[nodiscard]] QJsonValue made(int number)
    {
        const auto text = m_grammar.write(m_random, 2020);
        const auto at = since + 1h * number;
        Post post;
        post.id = newPostId(at);
        post.title = text.title;
        post.lead = text.lead;
        post.body = text.body;
        post.categories = { text.category };
        post.author = text.author;
        post.createdAt = at;
        post.changedAt = at;
        auto body = toJson(post);
        const auto rev = u"1-%1"_s.arg(number, 32, 16, QLatin1Char('0'));
        body[u"_id"_s] = post.id.value;
        body[u"_rev"_s] = rev;
        return QJsonObject { { u"id"_s, post.id.value },
            { u"changes"_s, QJsonArray { QJsonObject { { u"rev"_s, rev } } } }, { u"doc"_s, body },
            { u"seq"_s, number } };
    }

    Grammar m_grammar = Grammar::load().value();
    QRandomGenerator m_random { 1 };
    QJsonArray m_recorded;
};

struct Costs {
    double parse = 0;
    double write = 0;
    double order = 0;
    qint64 bytes = 0;
};

void pullPage(Stores &stores, const QByteArray &bytes, Costs &costs)
{
    const auto begun = processorSeconds();
    const auto page = pageOf({ bytes, {} }).value();
    const auto parsed = processorSeconds();
    const auto applied = stores.sync.applyPlain(page.documents, false, since);
    ASSERT_TRUE(applied.has_value());
    ASSERT_EQ(applied->changed, page.documents.size());
    costs.parse += parsed - begun;
    costs.write += processorSeconds() - parsed;
    costs.bytes += bytes.size();
    (void)stores.database->takeChanged();
}

} // namespace

TEST(BenchPull, firstPull_costsLittleBesideItsTransfer)
{
    const QTemporaryDir directory(QStringLiteral(BUBENIK_BINARY_DIR) + u"/bench-pull-XXXXXX"_s);
    const auto folder = WorkspaceFolder::create(directory.filePath(u"w"_s), u"x"_s, "Europe/Prague").value();
    const auto stores = folder.stores().value();
    Pages pages;
    Costs costs;
    ASSERT_TRUE(stores->sync.prepareForBulk(true).has_value());
    const auto before = residentKibibytes();
    auto most = before;
    for (int begin = 0; begin < pages.count(); begin += pageSize) {
        pullPage(*stores, pages.page(begin), costs);
        most = std::max(most, residentKibibytes());
    }
    const auto begun = processorSeconds();
    ASSERT_TRUE(stores->sync.prepareForBulk(false).has_value());
    costs.order = processorSeconds() - begun;
    most = std::max(most, residentKibibytes());

    const auto each = [&](double seconds) { return seconds * 1e6 / pages.count(); };
    const auto total = each(costs.parse + costs.write + costs.order);
    const auto promised = promisedForByte * double(costs.bytes) / pages.count() / 1e3;
    std::printf("%d documents, %.0f bytes each; microseconds a document: parse %.1f, write and index %.1f, order %.1f, "
                "together %.1f (promised %.0f)\nmemory grew by %.1f MiB, database %.0f MiB\n",
        pages.count(), double(costs.bytes) / pages.count(), each(costs.parse), each(costs.write), each(costs.order),
        total, promised, double(most - before) / 1024, double(QFile(folder.databaseFile()).size()) / 1048576);
    EXPECT_LE(total, promised);
    EXPECT_LE(most - before, promisedGrowth);
    EXPECT_EQ(stores->posts.counts()->all, pages.count());
    EXPECT_TRUE(stores->database->check().has_value());
}
