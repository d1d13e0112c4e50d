// The main job against a real WordPress, by the command line alone.
#include "CliFixture.h"
#include "fakes/wordpress/WordPressSite.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

class OnWordPress : public CliFixture
{
protected:
    static void SetUpTestSuite() { s_site = std::make_unique<WordPressSite>(); }
    static void TearDownTestSuite() { s_site.reset(); }

    void SetUp() override
    {
        s_site->reset();
        ASSERT_EQ(runAsAgent({ u"workspace"_s, u"init"_s }).exit, 0);
    }

    CliRun runAsAgent(const QStringList &arguments, const QByteArray &input = {})
    {
        return run(QStringList { u"--secrets"_s, path(u"secrets.json"_s) } + arguments, input);
    }

    void addChannel(const QString &role, const QString &password)
    {
        const auto added = runAsAgent({ u"channel"_s, u"add"_s, u"web"_s, u"--kind"_s, u"wordpress"_s, u"--set"_s,
                                          u"url="_s + s_site->url().toString(), u"--set"_s, u"user="_s + role,
                                          u"--set"_s, u"settle=0"_s, u"--secret-stdin"_s },
            password.toUtf8() + '\n');
        ASSERT_EQ(added.exit, 0) << added.err.constData();
    }

    void addChannel(const QString &role = u"editor"_s) { addChannel(role, s_site->password(role)); }

    static std::unique_ptr<WordPressSite> s_site;
};

std::unique_ptr<WordPressSite> OnWordPress::s_site;

// A WAV of 8 kHz, 8 bits, one channel.
QByteArray oneSecondOfSilence()
{
    const auto number = [](quint32 value, int bytes) {
        QByteArray out;
        for (int i = 0; i < bytes; ++i) {
            out += static_cast<char>(value >> (8 * i) & 0xFF);
        }
        return out;
    };
    constexpr quint32 rate = 8000;
    return "RIFF" + number(36 + rate, 4) + "WAVEfmt " + number(16, 4) + number(1, 2) + number(1, 2) + number(rate, 4)
        + number(rate, 4) + number(1, 2) + number(8, 2) + "data" + number(rate, 4) + QByteArray(rate, '\x80');
}

} // namespace

TEST_F(OnWordPress, postWithPicture_scheduled_isHandedOverAtOnce_andLiveAtItsTime)
{
    addChannel();
    const auto checked = runAsAgent({ u"channel"_s, u"check"_s, u"web"_s });
    EXPECT_EQ(checked.exit, 0) << checked.out.constData();
    EXPECT_TRUE(checked.object()[u"account"_s].toString().contains(u"editor"_s, Qt::CaseInsensitive))
        << checked.out.constData();

    const auto post
        = addPost(u"Uzavírka Petlérské ulice"_s, { u"--image"_s, picture(), u"--alt"_s, u"Rozkopaná silnice"_s });
    const auto tomorrow = QDateTime::currentDateTimeUtc().addDays(1).toString(Qt::ISODate);
    schedule(post, { u"--at"_s, tomorrow });
    const auto handedOver = runAsAgent({ u"deliver"_s });
    ASSERT_EQ(handedOver.exit, 0) << handedOver.err.constData();
    EXPECT_EQ(handedOver.object()[u"handedOver"_s].toInt(), 1);
    EXPECT_EQ(delivery(post)[u"state"_s].toString(), u"handed-over"_s);
    const int remoteId = delivery(post)[u"remoteId"_s].toString().toInt();
    EXPECT_EQ(s_site->post(remoteId)[u"status"_s].toString(), u"future"_s);
    EXPECT_EQ(s_site->media()[0].toObject()[u"alt"_s].toString(), u"Rozkopaná silnice"_s);

    // The same without waiting a day: brought forward to now, it is public at once.
    ASSERT_EQ(run({ u"post"_s, u"cancel"_s, post, u"--channel"_s, u"web"_s }).exit, 0);
    ASSERT_EQ(runAsAgent({ u"deliver"_s }).exit, 0);
    schedule(post);
    const auto live = runAsAgent({ u"deliver"_s });
    EXPECT_EQ(live.exit, 0) << live.err.constData();
    EXPECT_EQ(live.object()[u"live"_s].toInt(), 1);
    EXPECT_EQ(runAsAgent({ u"deliver"_s }).object()[u"sent"_s].toInt(), 0);
}

TEST_F(OnWordPress, wrongPassword_isRefused_withThree)
{
    addChannel(u"editor"_s, u"wrong wrong wrong"_s);
    const auto checked = runAsAgent({ u"channel"_s, u"check"_s, u"web"_s });
    EXPECT_EQ(checked.exit, 3);
    EXPECT_FALSE(checked.object()[u"ok"_s].toBool());
    EXPECT_EQ(checked.object()[u"problem"_s].toObject()[u"kind"_s].toString(), u"auth"_s);
    schedule(addPost());
    EXPECT_EQ(runAsAgent({ u"deliver"_s }).exit, 3);
    EXPECT_TRUE(s_site->posts().isEmpty());

    // With the right one everything that waited for it goes on by itself.
    ASSERT_EQ(
        runAsAgent({ u"channel"_s, u"edit"_s, u"web"_s, u"--secret-stdin"_s }, s_site->password(u"editor"_s).toUtf8())
            .exit,
        0);
    EXPECT_EQ(runAsAgent({ u"deliver"_s }).object()[u"live"_s].toInt(), 1);
}

TEST_F(OnWordPress, missingRight_isNamed_withThree)
{
    addChannel(u"contributor"_s);
    const auto checked = runAsAgent({ u"channel"_s, u"check"_s, u"web"_s });
    EXPECT_EQ(checked.exit, 3);
    EXPECT_EQ(checked.object()[u"problem"_s].toObject()[u"kind"_s].toString(), u"forbidden"_s);
    EXPECT_EQ(checked.object()[u"problem"_s].toObject()[u"code"_s].toString(), u"publish_posts"_s);
}

TEST_F(OnWordPress, changeOnTheWebsite_isPutBeforeAPerson_withFive)
{
    addChannel();
    const auto post = addPost(u"Naše verze"_s);
    schedule(post);
    ASSERT_EQ(runAsAgent({ u"deliver"_s }).exit, 0);
    const int remoteId = delivery(post)[u"remoteId"_s].toString().toInt();
    s_site->editPost(remoteId, u"admin"_s, { { u"post_title"_s, u"Cizí verze"_s } });
    ASSERT_EQ(run({ u"post"_s, u"edit"_s, post, u"--title"_s, u"Naše nová verze"_s }).exit, 0);
    const auto met = runAsAgent({ u"deliver"_s });
    EXPECT_EQ(met.exit, 5) << met.err.constData();
    EXPECT_EQ(delivery(post)[u"problem"_s].toObject()[u"kind"_s].toString(), u"conflict"_s);
    EXPECT_EQ(delivery(post)[u"theirs"_s].toObject()[u"title"_s].toString(), u"Cizí verze"_s);
    EXPECT_EQ(s_site->post(remoteId)[u"title"_s].toString(), u"Cizí verze"_s) << "never overwritten blindly";

    ASSERT_EQ(run({ u"delivery"_s, u"take"_s, delivery(post)[u"id"_s].toString(), u"mine"_s }).exit, 0);
    EXPECT_EQ(runAsAgent({ u"deliver"_s }).exit, 0);
    EXPECT_EQ(s_site->post(remoteId)[u"title"_s].toString(), u"Naše nová verze"_s);
}

TEST_F(OnWordPress, killedAtAnyStep_leavesExactlyOneArticle)
{
    addChannel();
    int killed = 0;
    for (int step = 1; step < 100; ++step) {
        const auto title = u"Pokus %1"_s.arg(step);
        const auto post = addPost(title);
        schedule(post);
        m_environment.insert(u"BUBENIK_CRASH_NTH"_s, QString::number(step));
        const auto first = runAsAgent({ u"deliver"_s });
        m_environment.remove(u"BUBENIK_CRASH_NTH"_s);
        const auto second = runAsAgent({ u"deliver"_s });
        EXPECT_EQ(second.exit, 0) << "killed at step " << step << ": " << second.err.constData();
        EXPECT_EQ(delivery(post)[u"state"_s].toString(), u"live"_s) << "killed at step " << step;
        EXPECT_EQ(s_site->countPosts(title), 1) << "killed at step " << step;
        if (first.exit != -1) {
            break;
        }
        ++killed;
    }
    EXPECT_GE(killed, 5);
}

TEST_F(OnWordPress, feedThatTheSiteOffers_isFound_andCarriesTheSound)
{
    addChannel();
    const auto text = addPost(u"Uzavírka Petlérské ulice"_s);
    const auto heard = addPost(u"Hlášení rozhlasu"_s, { u"--file"_s, write(u"hlaseni.wav"_s, oneSecondOfSilence()) });
    schedule(text);
    schedule(heard);
    const auto delivered = runAsAgent({ u"deliver"_s });
    ASSERT_EQ(delivered.exit, 0) << delivered.out.constData() << delivered.err.constData();
    const auto checked = runAsAgent({ u"feed"_s, u"check"_s, u"web"_s });
    ASSERT_EQ(checked.exit, 0) << checked.out.constData() << checked.err.constData();
    ASSERT_EQ(checked.array().size(), 2);
    for (const auto item : checked.array()) {
        EXPECT_EQ(item[u"inFeed"_s], true);
        EXPECT_EQ(item[u"enclosure"_s].toBool(), item[u"post"_s] == heard);
        EXPECT_FALSE(item[u"since"_s].isNull());
    }
}

} // namespace bubenik
