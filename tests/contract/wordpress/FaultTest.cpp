// Bad days: what the channel says when answers are lost, cut, late or nonsense, and that a look-up then tells the truth.
#include "contract/wordpress/WordPressContract.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

struct LostAnswer {
    const char *name;
    Fault::Kind kind;
    bool carriedOut;
};

const QList<LostAnswer> lostAnswers {
    { "cut before", Fault::Kind::CutBefore, false },
    { "cut in the request", Fault::Kind::CutDuringBody, false },
    { "cut after", Fault::Kind::CutAfter, true },
    { "half an answer", Fault::Kind::HalfAnswer, true },
    { "garbage", Fault::Kind::Garbage, true },
    { "500 before", Fault::Kind::Status, false },
    { "500 after", Fault::Kind::StatusAfter, true },
};

} // namespace

class WordPressFaults : public WordPressContract
{
};

TEST_F(WordPressFaults, publish_answerLost_isUnknownAndTheLookUpTellsTheTruth)
{
    for (const auto &lost : lostAnswers) {
        SCOPED_TRACE(lost.name);
        site().reset();
        m_proxy.clearFaults();
        m_proxy.inject("POST", u"/posts"_s, { .kind = lost.kind, .status = 500, .body = "<html>" });
        const auto channel = channelOf(u"editor"_s);
        const auto out = outgoing();
        const auto item = waitFor(channel->publish(out, {}));
        ASSERT_FALSE(item);
        EXPECT_EQ(item.error().kind, ErrorKind::UnknownOutcome) << said(item.error());
        const auto found = waitFor(channel->find(out, {}));
        ASSERT_TRUE(found) << said(found.error());
        EXPECT_EQ(found->has_value(), lost.carriedOut);
        EXPECT_EQ(postsThere(), lost.carriedOut ? 1 : 0);
        EXPECT_EQ(m_proxy.count("POST", u"/posts"_s), 1) << "sent once";
        m_proxy.clearRequests();
    }
}

TEST_F(WordPressFaults, publish_answerAfterTheTimeOut_isUnknownAndFoundLater)
{
    m_settings[u"timeout"_s] = u"5"_s;
    m_proxy.inject("POST", u"/posts"_s, { .kind = Fault::Kind::DelayBefore, .milliseconds = 8000 });
    const auto channel = channelOf(u"editor"_s);
    const auto out = outgoing();
    const auto item = waitFor(channel->publish(out, {}));
    ASSERT_FALSE(item);
    EXPECT_EQ(item.error().kind, ErrorKind::UnknownOutcome) << said(item.error());
    const auto arrived = waitUntil([&] {
        const auto found = waitFor(channel->find(out, {}));
        return found && found->has_value();
    }, 60000);
    EXPECT_TRUE(arrived) << "why a look-up is repeated after traits().settle";
    EXPECT_EQ(postsThere(), 1);
}

TEST_F(WordPressFaults, publish_successWithNonsense_isUnknown)
{
    for (const auto &body : { QByteArray("<html>Welcome"), QByteArray("{}"), QByteArray("[]"), QByteArray(R"({"id":7})"), QByteArray() }) {
        m_proxy.clearFaults();
        m_proxy.inject("POST", u"/posts"_s, { .kind = Fault::Kind::Status, .status = 201, .body = body });
        const auto item = waitFor(channelOf(u"editor"_s)->publish(outgoing(), {}));
        ASSERT_FALSE(item);
        EXPECT_EQ(item.error().kind, ErrorKind::UnknownOutcome) << said(item.error());
    }
}

TEST_F(WordPressFaults, publish_surelyRefused_hasItsKind)
{
    const QList<std::tuple<Fault, ErrorKind>> table {
        { { .kind = Fault::Kind::Status, .status = 413, .body = "<html>" }, ErrorKind::TooLarge },
        { { .kind = Fault::Kind::Status, .status = 429, .headers = { { "Retry-After", "90" } } }, ErrorKind::RateLimited },
        { { .kind = Fault::Kind::Status, .status = 503, .headers = { { "Retry-After", "600" } } }, ErrorKind::Server },
        { { .kind = Fault::Kind::Status, .status = 403, .body = "<html>Forbidden by WAF" }, ErrorKind::Forbidden },
        { { .kind = Fault::Kind::Status, .status = 401, .body = R"({"code":"rest_cannot_create","message":"x"})" }, ErrorKind::Auth },
        { { .kind = Fault::Kind::Status, .status = 301, .headers = { { "Location", "https://jinde.cz/" } } }, ErrorKind::Rejected },
    };
    for (const auto &[fault, kind] : table) {
        m_proxy.clearFaults();
        m_proxy.inject("POST", u"/posts"_s, fault);
        const auto item = waitFor(channelOf(u"editor"_s)->publish(outgoing(), {}));
        ASSERT_FALSE(item);
        EXPECT_EQ(item.error().kind, kind) << said(item.error());
    }
    EXPECT_EQ(postsThere(), 0);
}

TEST_F(WordPressFaults, find_cannotTell_isAnError)
{
    const auto channel = channelOf(u"editor"_s);
    const auto out = outgoing();
    (void)published(*channel, out);
    for (const auto kind : { Fault::Kind::CutBefore, Fault::Kind::HalfAnswer, Fault::Kind::Garbage, Fault::Kind::Status }) {
        m_proxy.clearFaults();
        m_proxy.inject("GET", u"/posts"_s, { .kind = kind, .status = 500 });
        EXPECT_FALSE(waitFor(channel->find(out, {})));
    }
    m_proxy.clearFaults();
    m_proxy.inject("GET", u"/posts"_s, { .kind = Fault::Kind::Status, .status = 200, .body = "{}" });
    EXPECT_FALSE(waitFor(channel->find(out, {}))) << "no list is not an empty list";
}

TEST_F(WordPressFaults, update_answerLost_repeatedIsNoConflict)
{
    for (const auto &lost : lostAnswers) {
        SCOPED_TRACE(lost.name);
        m_proxy.clearFaults();
        const auto channel = channelOf(u"editor"_s);
        auto out = outgoing();
        out.content.attachments = { m_files.addPicture(320, 200, u"Most"_s) };
        const auto item = published(*channel, out);
        out.content.body = u"Nově do pátku."_s;
        m_proxy.inject("POST", u"/posts/"_s, { .kind = lost.kind, .status = 500, .body = "<html>" });
        const auto updated = waitFor(channel->update(item.remoteId, out, item.fingerprint, {}));
        ASSERT_FALSE(updated);
        EXPECT_EQ(updated.error().kind, ErrorKind::UnknownOutcome) << said(updated.error());
        m_proxy.clearRequests();
        const auto again = waitFor(channel->update(item.remoteId, out, item.fingerprint, {}));
        ASSERT_TRUE(again) << said(again.error());
        EXPECT_EQ(m_proxy.count("POST", u"/posts/"_s), lost.carriedOut ? 0 : 1);
        EXPECT_TRUE(again->text.contains(u"do pátku"_s));
    }
}

TEST_F(WordPressFaults, withdraw_answerLost_isUnknownAndRepeatable)
{
    const auto channel = channelOf(u"editor"_s);
    const auto item = published(*channel, outgoing());
    m_proxy.inject("DELETE", u"/posts/"_s, { .kind = Fault::Kind::CutAfter });
    const auto withdrawn = waitFor(channel->withdraw(item.remoteId));
    ASSERT_FALSE(withdrawn);
    EXPECT_EQ(withdrawn.error().kind, ErrorKind::UnknownOutcome);
    EXPECT_TRUE(waitFor(channel->withdraw(item.remoteId)));
}

TEST_F(WordPressFaults, publish_cancelledBeforeThePost_sendsNone)
{
    std::stop_source stop;
    stop.request_stop();
    const auto item = waitFor(channelOf(u"editor"_s)->publish(outgoing(), { .stop = stop.get_token() }));
    ASSERT_FALSE(item);
    EXPECT_EQ(item.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(postsThere(), 0);
}

TEST_F(WordPressFaults, phpNoticesBeforeTheJson_areSkipped)
{
    addPlugin(u"add_filter('rest_pre_serve_request', function ($s) { echo \"<br />\\n<b>Notice</b>: Undefined index [x] in {y}\\n\"; return $s; });"_s);
    const auto channel = channelOf(u"editor"_s);
    const auto out = outgoing();
    const auto item = published(*channel, out);
    EXPECT_TRUE(item.visible);
    EXPECT_TRUE(waitFor(channel->find(out, {})).value());
}

} // namespace bubenik
