// What is due sooner than WordPress can hold it is never shown early, however long the pictures took.
#include "channels/wordpress/WordPressChannel.h"
#include "fakes/clock/TestClock.h"
#include "fakes/clock/Wait.h"
#include "fakes/http/FakeHttpClient.h"

#include <QLocale>
#include <gtest/gtest.h>

namespace bubenik::wordpress {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class HoldBackSecrets final : public SecretStore
{
public:
    [[nodiscard]] Task<QString> read(QString) override { co_return u"abcd"_s; }
    [[nodiscard]] Task<void> write(QString, QString) override { co_return {}; }
    [[nodiscard]] Task<void> remove(QString) override { co_return {}; }
};

class WordPressHoldBack : public ::testing::Test
{
protected:
    WordPressHoldBack()
    {
        m_clock.autoAdvance(true);
        m_http.on("GET", u"/users/me"_s, [this](const HttpRequest &) {
            return answer(R"({"id":2,"name":"Jana","capabilities":{"edit_posts":true,"publish_posts":true,"upload_files":true,"edit_published_posts":true}})");
        });
        m_http.on("GET", u"/wp/v2/media"_s, [this](const HttpRequest &) {
            m_clock.advance(m_uploads);
            return answer(R"([{"id":7,"slug":"bubenik-d1","source_url":"https://mesto.cz/d1.jpg","mime_type":"image/jpeg","alt_text":""}])");
        });
        m_http.on("POST", u"/wp/v2/posts"_s, [this](const HttpRequest &request) {
            m_sentAt = serverNow();
            m_sent = QJsonDocument::fromJson(request.body).object();
            return answer(R"({"id":9,"status":"publish","date_gmt":"2026-11-30T08:00:00","link":"https://mesto.cz/?p=9","title":{"raw":"T"},"content":{"raw":"x"}})");
        });
    }

    Instant serverNow() { return m_clock.now() + m_skew; }

    Result<HttpAnswer> answer(const QByteArray &body)
    {
        const auto date = QLocale::c().toString(toQDateTime(serverNow()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
        return HttpAnswer { 200, { { "date", date } }, body, {} };
    }

    void publish(Millis ahead, bool asap = false)
    {
        const ChannelContext context { m_http, m_secrets, m_clock, {}, {}, "Europe/Prague" };
        WordPressChannel channel(Settings { .site = QUrl(u"https://mesto.cz"_s), .user = u"jana"_s }, u"channel/web"_s, context);
        m_out.due = serverNow() + ahead;
        m_out.asap = asap;
        m_out.content.title = u"T"_s;
        m_out.content.attachments = { Attachment { .role = AttachmentRole::Picture, .digest = u"d1"_s, .fileName = u"d1.jpg"_s, .mime = u"image/jpeg"_s, .decorative = true } };
        const auto item = waitFor(channel.publish(m_out, {}));
        ASSERT_TRUE(item) << qPrintable(item.error().detail);
    }

    TestClock m_clock;
    FakeHttpClient m_http;
    HoldBackSecrets m_secrets;
    Millis m_skew { 0 };
    Millis m_uploads { 0 };
    Outgoing m_out;
    Instant m_sentAt {};
    QJsonObject m_sent;
};

} // namespace

TEST_F(WordPressHoldBack, slowPictures_waitForTheTime_ratherThanComeEarly)
{
    m_uploads = 90s;
    publish(125s);
    EXPECT_EQ(m_sent[u"status"_s].toString(), u"publish"_s);
    EXPECT_GE(m_sentAt, m_out.due);
    EXPECT_LT(m_sentAt - m_out.due, 2s);
}

TEST_F(WordPressHoldBack, quickPictures_areHandedOverAtOnce)
{
    publish(125s);
    EXPECT_EQ(m_sent[u"status"_s].toString(), u"future"_s);
    EXPECT_LT(m_sentAt, m_out.due - 2min);
}

TEST_F(WordPressHoldBack, picturesThatTookTooLong_areNotWaitedForAnyMore)
{
    m_uploads = 130s;
    publish(125s);
    EXPECT_EQ(m_sent[u"status"_s].toString(), u"publish"_s);
    EXPECT_LT(m_sentAt - m_out.due, 10s);
}

TEST_F(WordPressHoldBack, serversClockCounts_whenThePcsIsAMinuteFast)
{
    m_skew = -60s;
    publish(60s);
    EXPECT_EQ(m_sent[u"status"_s].toString(), u"publish"_s);
    EXPECT_GE(m_sentAt, m_out.due);
}

TEST_F(WordPressHoldBack, atOnce_waitsForNothing_whateverTheClockSays)
{
    publish(1h, true);
    EXPECT_EQ(m_sent[u"status"_s].toString(), u"publish"_s);
    EXPECT_FALSE(m_sent.contains(u"date_gmt"_s));
    EXPECT_LT(m_sentAt, m_out.due - 59min);
}

} // namespace bubenik::wordpress
