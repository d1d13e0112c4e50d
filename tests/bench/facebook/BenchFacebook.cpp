// Handing over scheduled posts with four photos each: the channel against a curl loop that makes the same requests of the same
// stand-in, by turns of ten in one run, so that a busy machine slows both alike. Fails below 0.8 of the loop's rate.
//   BUBENIK_BENCH_POSTS=40   instead of 100
#include "channels/common/Pictures.h"
#include "channels/facebook/Descriptor.h"
#include "contract/channels/ChannelRig.h"
#include "fakes/clock/Wait.h"
#include "fakes/graph/FakeGraph.h"
#include "fakes/graph/GraphServer.h"
#include "net/QtHttpClient.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <cstdio>
#include <gtest/gtest.h>

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int turn = 10;
constexpr int photosEach = 4;
constexpr double promised = 0.8;

class Files final : public ChannelRig
{
public:
    Files()
        : ChannelRig(std::make_unique<QtHttpClient>())
    {
    }
    ChannelConfig config() override { return {}; }
    void changeTitleThere(const QString &, const QString &) override { }
    void deleteThere(const QString &) override { }
    int countThere() override { return 0; }
    QString publicPage(const RemoteItem &) override { return {}; }
    [[nodiscard]] QImage publicPicture(const RemoteItem &) override { return {}; }
    void letDueTimePass(const QString &) override { }
    void goAway() override { }
    void comeBack() override { }
};

void writeFile(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

class BenchFacebook : public ::testing::Test
{
protected:
    Outgoing post(int number)
    {
        Outgoing out;
        out.due = m_files.clock().now() + 24h + std::chrono::minutes(number);
        out.mark = newUuid(m_files.clock().now());
        out.content.title = u"Uzavírka číslo %1"_s.arg(number);
        out.content.body = u"Od pondělí neprojedete Petlérskou ulicí. "_s.repeated(40);
        for (int photo = 0; photo < photosEach; ++photo) {
            out.content.attachments << m_files.addPicture(1200 + number, 800 + photo, u"Most"_s);
        }
        return out;
    }

    // What the channel would send for it, as the loop's files.
    void writeForCurl(int number, const Outgoing &out)
    {
        const auto name = m_dir.filePath(QString::number(number));
        writeFile(name + u".txt"_s, u"Smyčka %1\n\n%2"_s.arg(out.content.title, out.content.body.trimmed()).toUtf8());
        writeFile(name + u".time"_s, QByteArray::number(toMillis(out.due) / 1000));
        for (int photo = 0; photo < photosEach; ++photo) {
            const auto &picture = out.content.attachments.at(photo);
            const auto prepared = preparePicture(*m_files.context().attachmentPath(picture.digest), picture.mime, 2048);
            ASSERT_TRUE(prepared);
            writeFile(u"%1-%2.jpg"_s.arg(name).arg(photo), prepared->bytes);
        }
    }

    qint64 curlTurn(int from, int to)
    {
        QElapsedTimer timer;
        timer.start();
        QProcess loop;
        loop.setProcessChannelMode(QProcess::MergedChannels);
        loop.start(QStringLiteral(BUBENIK_CURL_LOOP), { m_graph.url().toString(), FakeGraph::pageId(), FakeGraph::pageToken(), m_dir.path(),
                                                          QString::number(from), QString::number(to) });
        loop.waitForFinished(-1);
        EXPECT_EQ(loop.exitCode(), 0) << loop.readAll().toStdString();
        return timer.elapsed();
    }

    GraphServer m_graph;
    Files m_files;
    QTemporaryDir m_dir;
};

} // namespace

TEST_F(BenchFacebook, handOver_againstACurlLoop_isNearlyAsFast)
{
    const int wanted = qEnvironmentVariableIntValue("BUBENIK_BENCH_POSTS");
    const int posts = wanted > 0 ? wanted : 100;
    QList<Outgoing> outgoing;
    for (int number = 0; number < posts; ++number) {
        outgoing << post(number);
        writeForCurl(number, outgoing.last());
    }
    const ChannelConfig config { { u"fb"_s }, u"facebook"_s, {}, { { u"page"_s, FakeGraph::pageId() }, { u"api"_s, m_graph.url().toString() } } };
    (void)waitFor(m_files.secrets().write(secretKey(config.id), FakeGraph::pageToken()));
    const auto channel = facebook::descriptor().make(config, m_files.context());
    qint64 byChannel = 0;
    qint64 byCurl = 0;
    for (int from = 0; from < posts; from += turn) {
        const int to = qMin(from + turn, posts);
        QElapsedTimer timer;
        timer.start();
        for (int number = from; number < to; ++number) {
            const auto item = waitFor(channel->publish(outgoing.at(number), {}));
            ASSERT_TRUE(item) << item.error().detail.toStdString();
            EXPECT_TRUE(item->scheduled);
        }
        byChannel += timer.elapsed();
        byCurl += curlTurn(from, to);
    }
    const auto there = m_graph.look(u"posts"_s);
    EXPECT_EQ(there.size(), 2 * posts);
    for (const auto one : there) {
        EXPECT_EQ(one.toObject()[u"photos"_s].toArray().size(), photosEach);
    }
    const double ratio = static_cast<double>(byCurl) / static_cast<double>(byChannel);
    std::printf("posts: %d with %d photos each\nchannel: %.1f posts/s\ncurl loop: %.1f posts/s\nratio of the rates: %.2f (promised: %.1f)\n",
        posts, photosEach, 1000.0 * posts / static_cast<double>(byChannel), 1000.0 * posts / static_cast<double>(byCurl), ratio, promised);
    EXPECT_GE(ratio, promised);
}

} // namespace bubenik
