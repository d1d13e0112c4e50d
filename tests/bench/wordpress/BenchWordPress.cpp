// Handing over scheduled posts with a picture each: the channel against a plain curl loop that makes the same requests,
// by turns of ten in one run, so that a busy machine slows both alike. Fails below 0.8 of the loop's rate.
//   BUBENIK_BENCH_POSTS=40   instead of 200
#include "channels/wordpress/Descriptor.h"
#include "contract/channels/ChannelRig.h"
#include "core/Json.h"
#include "fakes/clock/Wait.h"
#include "fakes/faultproxy/FaultProxy.h"
#include "fakes/wordpress/WordPressSite.h"
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
constexpr double promised = 0.8;

int postCount()
{
    const int wanted = qEnvironmentVariableIntValue("BUBENIK_BENCH_POSTS");
    return wanted > 0 ? wanted : 200;
}

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

class BenchWordPress : public ::testing::Test
{
protected:
    std::unique_ptr<Channel> channelTo(const QUrl &url)
    {
        const ChannelConfig config { { u"web"_s }, u"wordpress"_s, {}, { { u"url"_s, url.toString() }, { u"user"_s, u"editor"_s } } };
        (void)waitFor(m_files.secrets().write(secretKey(config.id), m_site.password(u"editor"_s)));
        return wordpress::descriptor().make(config, m_files.context());
    }

    Outgoing post(int number)
    {
        Outgoing out;
        out.due = m_files.clock().now() + 24h + std::chrono::minutes(number);
        out.mark = newUuid(m_files.clock().now());
        out.content.title = u"Uzavírka číslo %1"_s.arg(number);
        out.content.body = u"Od pondělí neprojedete Petlérskou ulicí. "_s.repeated(40) + u"\n\n## Kudy\n\n- nábřeží\n- most"_s;
        out.content.categories = { u"Doprava"_s };
        out.content.attachments = { m_files.addPicture(1200 + number, 800, u"Most"_s) };
        return out;
    }

    // What the channel sent for a post, as the loop's files; the picture's id and address are filled in by the loop.
    void writeForCurl(int number, const QList<FaultProxy::Request> &requests);
    qint64 curlTurn(int from, int to);

    WordPressSite m_site;
    Files m_files;
    QTemporaryDir m_dir;
};

void writeFile(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void BenchWordPress::writeForCurl(int number, const QList<FaultProxy::Request> &requests)
{
    QByteArray body;
    for (const auto &request : requests) {
        if (request.method == "POST" && request.target.contains("/media")) {
            writeFile(m_dir.filePath("%1.jpg"_L1.arg(QString::number(number))), request.body);
        } else if (request.method == "POST" && request.target.contains("/posts")) {
            body = request.body;
        }
    }
    auto json = parseObject(body).value_or(QJsonObject {});
    ASSERT_FALSE(json.isEmpty());
    json[u"featured_media"_s] = u"@ID@"_s;
    writeFile(m_dir.filePath("%1.json"_L1.arg(QString::number(number))), toCompact(json).replace("\"@ID@\"", "@ID@"));
}

qint64 BenchWordPress::curlTurn(int from, int to)
{
    QElapsedTimer timer;
    timer.start();
    QProcess loop;
    loop.setProcessChannelMode(QProcess::MergedChannels);
    loop.start(QStringLiteral(BUBENIK_CURL_LOOP), { m_site.url().toString(), u"editor"_s, m_site.password(u"editor"_s), m_dir.path(), QString::number(from), QString::number(to) });
    loop.waitForFinished(-1);
    EXPECT_EQ(loop.exitCode(), 0) << loop.readAll().toStdString();
    return timer.elapsed();
}

} // namespace

TEST_F(BenchWordPress, handOver_againstACurlLoop_isNearlyAsFast)
{
    const int posts = postCount();
    QList<Outgoing> outgoing;
    for (int number = 0; number < posts; ++number) {
        outgoing << post(number);
    }
    {
        // The requests themselves, recorded once; the site is then emptied.
        FaultProxy proxy(m_site.port());
        const auto recorded = channelTo(proxy.url());
        for (int number = 0; number < posts; ++number) {
            proxy.clearRequests();
            ASSERT_TRUE(waitFor(recorded->publish(outgoing.at(number), {})));
            writeForCurl(number, proxy.requests());
        }
        m_site.reset();
        (void)m_site.addCategory(u"Doprava"_s);
    }
    const auto channel = channelTo(m_site.url());
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
    EXPECT_EQ(m_site.media().size(), 2 * posts);
    const double ratio = static_cast<double>(byCurl) / static_cast<double>(byChannel);
    std::printf("posts: %d\nchannel: %.1f posts/s\ncurl loop: %.1f posts/s\nratio of the rates: %.2f (promised: %.1f)\n", posts,
        1000.0 * posts / static_cast<double>(byChannel), 1000.0 * posts / static_cast<double>(byCurl), ratio, promised);
    EXPECT_GE(ratio, promised);
}

} // namespace bubenik
