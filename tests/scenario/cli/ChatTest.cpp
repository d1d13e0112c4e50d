// The mayor's chat by the command line alone: opened, read, answered once, made into an article; and what refuses.
#include "CliFixture.h"
#include "fakes/graph/FakeGraph.h"
#include "fakes/graph/GraphServer.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

class OnLineChat : public CliFixture
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(runHere({ u"workspace"_s, u"init"_s }).exit, 0);
        const auto added = runHere(
            { u"channel"_s, u"add"_s, u"fb"_s, u"--kind"_s, u"facebook"_s, u"--set"_s, u"page="_s + FakeGraph::pageId(),
                u"--set"_s, u"api="_s + graph.url().toString(), u"--set"_s, u"settle=1"_s, u"--secret-stdin"_s },
            FakeGraph::pageToken().toUtf8() + '\n');
        ASSERT_EQ(added.exit, 0) << added.err.constData();
        const auto announced = runHere({ u"chat"_s, u"announce"_s, u"--day"_s, day });
        ASSERT_EQ(announced.exit, 0) << announced.err.constData();
        post = announced.object()[u"id"_s].toString();
        ASSERT_EQ(run({ u"post"_s, u"schedule"_s, post, u"--channel"_s, u"fb"_s }).exit, 0);
        ASSERT_EQ(runHere({ u"deliver"_s }).exit, 0);
        remotePost = graph.look(u"posts"_s).last().toObject()[u"id"_s].toString();
    }

    CliRun runHere(const QStringList &arguments, const QByteArray &input = {})
    {
        return run(QStringList { u"--secrets"_s, path(u"secrets.json"_s) } + arguments, input);
    }
    CliRun chat(const QStringList &words) { return runHere(QStringList { u"chat"_s } + words); }
    void ask(const QString &text, const QString &author = u"Jana Malá"_s)
    {
        graph.tell(u"comment"_s, { { u"post"_s, remotePost }, { u"message"_s, text }, { u"author"_s, author } });
    }
    QJsonObject question(const QString &text)
    {
        const auto all = chat({ u"questions"_s, id }).array();
        for (const auto &one : all) {
            if (one.toObject()[u"text"_s].toString() == text) {
                return one.toObject();
            }
        }
        ADD_FAILURE() << "no question " << qPrintable(text);
        return {};
    }
    void open() { ASSERT_EQ(chat({ u"open"_s, u"--day"_s, day, u"--post"_s, post }).exit, 0); }
    int there(const QString &text)
    {
        int count = 0;
        for (const auto &comment : graph.look(u"comments"_s)) {
            count += comment.toObject()[u"message"_s].toString() == text ? 1 : 0;
        }
        return count;
    }

    GraphServer graph;
    QString day = u"2026-12-07"_s;
    QString id = u"chat:2026-12-07"_s;
    QString post;
    QString remotePost;
};

} // namespace

TEST_F(OnLineChat, openedReadAnsweredOnce_andMadeIntoAnArticle)
{
    const auto opened = chat({ u"open"_s, u"--day"_s, day, u"--post"_s, post });
    ASSERT_EQ(opened.exit, 0) << opened.err.constData();
    EXPECT_EQ(opened.object()[u"id"_s].toString(), id);
    EXPECT_EQ(opened.object()[u"opensAt"_s].toString(), u"2026-12-07T17:00:00+01:00"_s);
    EXPECT_TRUE(opened.object()[u"sendsHere"_s].toBool());
    EXPECT_EQ(chat({ u"digest"_s, id }).exit, 1) << "nothing was answered yet";

    ask(u"Kdy bude most?"_s);
    ask(u"Opraví se chodník?"_s, {});
    const auto polled = chat({ u"poll"_s, id });
    ASSERT_EQ(polled.exit, 0) << polled.err.constData();
    EXPECT_EQ(polled.object()[u"new"_s].toInt(), 2);
    EXPECT_EQ(polled.object()[u"open"_s].toInt(), 2);
    EXPECT_EQ(chat({ u"poll"_s, day }).object()[u"new"_s].toInt(), 0);

    const auto asked = question(u"Kdy bude most?"_s);
    EXPECT_EQ(asked[u"name"_s].toString(), u"Jana"_s);
    EXPECT_EQ(asked[u"state"_s].toString(), u"new"_s);
    const auto text = write(u"answer.txt"_s, "Na jaře.\n");
    const auto answered = chat({ u"answer"_s, asked[u"id"_s].toString(), u"--text-file"_s, text });
    ASSERT_EQ(answered.exit, 0) << answered.err.constData();
    EXPECT_EQ(answered.object()[u"state"_s].toString(), u"answered"_s);
    EXPECT_TRUE(answered.object()[u"seen"_s].toBool());
    const auto again = chat({ u"answer"_s, asked[u"id"_s].toString(), u"--text-file"_s, text });
    EXPECT_EQ(again.exit, 1);
    ASSERT_EQ(chat({ u"poll"_s, id }).exit, 0);
    EXPECT_EQ(there(u"Na jaře."_s), 1);

    const auto digest = chat({ u"digest"_s, id });
    ASSERT_EQ(digest.exit, 0) << digest.err.constData();
    const auto article = run({ u"post"_s, u"show"_s, digest.object()[u"post"_s].toString() }).object();
    EXPECT_TRUE(article[u"body"_s].toString().contains(u"Kdy bude most?"_s));
    EXPECT_FALSE(article[u"body"_s].toString().contains(u"chodník"_s));
    EXPECT_EQ(chat({ u"questions"_s, id, u"--open"_s }).array().size(), 1);
}

TEST_F(OnLineChat, draftedGroupedHiddenDismissed_asAPersonSays)
{
    open();
    ask(u"Opraví se chodník v Lipové?"_s);
    ask(u"Kdy bude chodník v Lipové opravený?"_s);
    ask(u"Nadávka"_s);
    ask(u"Děkujeme"_s);
    ASSERT_EQ(chat({ u"poll"_s, id }).exit, 0);
    const auto first = question(u"Opraví se chodník v Lipové?"_s)[u"id"_s].toString();
    const auto second = question(u"Kdy bude chodník v Lipové opravený?"_s)[u"id"_s].toString();
    const auto similar = chat({ u"similar"_s, first }).object();
    ASSERT_EQ(similar[u"alike"_s].toArray().size(), 1);
    EXPECT_EQ(similar[u"alike"_s][0][u"id"_s].toString(), second);
    ASSERT_EQ(chat({ u"group"_s, second, u"--under"_s, first }).exit, 0);
    ASSERT_EQ(chat({ u"topic"_s, first, u"--topic"_s, u"Chodníky"_s }).exit, 0);
    const auto text = write(u"answer.txt"_s, "V červnu.\n");
    ASSERT_EQ(chat({ u"draft"_s, first, u"--text-file"_s, text, u"--propose"_s }).exit, 0);
    EXPECT_EQ(question(u"Opraví se chodník v Lipové?"_s)[u"state"_s].toString(), u"proposed"_s);
    ASSERT_EQ(chat({ u"approve"_s, first }).exit, 0);
    EXPECT_EQ(there(u"V červnu."_s), 2);
    EXPECT_EQ(chat({ u"hide"_s, question(u"Nadávka"_s)[u"id"_s].toString() }).exit, 1) << "without a reason";
    ASSERT_EQ(chat({ u"hide"_s, question(u"Nadávka"_s)[u"id"_s].toString(), u"--reason"_s, u"urážky"_s }).exit, 0);
    ASSERT_EQ(chat({ u"dismiss"_s, question(u"Děkujeme"_s)[u"id"_s].toString() }).exit, 0);
    const auto polled = chat({ u"poll"_s, id }).object();
    EXPECT_EQ(polled[u"open"_s].toInt(), 0);
    EXPECT_EQ(polled[u"answered"_s].toInt(), 2);
    EXPECT_EQ(question(u"Nadávka"_s)[u"hiddenBecause"_s].toString(), u"urážky"_s);
}

TEST_F(OnLineChat, inquiry_isSealed_answered_andErased)
{
    open();
    const auto text = write(u"q.txt"_s, "Kdy bude lavička u pramene?\n");
    const auto added = chat({ u"add"_s, day, u"--text-file"_s, text, u"--name"_s, u"Zdislava Hruškovská"_s,
        u"--contact"_s, u"777 123 456"_s, u"--source"_s, u"mail"_s });
    ASSERT_EQ(added.exit, 0) << added.err.constData();
    const auto inquiry = added.object()[u"id"_s].toString();
    EXPECT_EQ(question(u"Kdy bude lavička u pramene?"_s)[u"contact"_s].toString(), u"777 123 456"_s);
    EXPECT_EQ(run({ u"chat"_s, u"questions"_s, id }).array().size(), 0) << "without the office's key";
    ASSERT_EQ(chat({ u"answer"_s, inquiry, u"--text-file"_s, text }).exit, 0);
    EXPECT_EQ(question(u"Kdy bude lavička u pramene?"_s)[u"state"_s].toString(), u"answered"_s);
    ASSERT_EQ(chat({ u"erase"_s, inquiry }).exit, 0);
    EXPECT_EQ(chat({ u"questions"_s, id }).array().size(), 0);
}

TEST_F(OnLineChat, killedWithAReplyUnderWay_isSentOnce)
{
    open();
    ask(u"Kdy bude most?"_s);
    ASSERT_EQ(chat({ u"poll"_s, id }).exit, 0);
    const auto asked = question(u"Kdy bude most?"_s)[u"id"_s].toString();
    const auto text = write(u"answer.txt"_s, "Na jaře.\n");
    m_environment.insert(u"BUBENIK_CRASH_AT"_s, u"answer.call-returned"_s);
    EXPECT_EQ(chat({ u"answer"_s, asked, u"--text-file"_s, text }).exit, -1);
    m_environment.remove(u"BUBENIK_CRASH_AT"_s);
    EXPECT_EQ(there(u"Na jaře."_s), 1);
    EXPECT_EQ(question(u"Kdy bude most?"_s)[u"state"_s].toString(), u"approved"_s);
    ASSERT_EQ(chat({ u"poll"_s, id }).exit, 0);
    ASSERT_EQ(chat({ u"poll"_s, id }).exit, 0);
    EXPECT_EQ(question(u"Kdy bude most?"_s)[u"state"_s].toString(), u"answered"_s);
    EXPECT_EQ(there(u"Na jaře."_s), 1);
}

TEST_F(OnLineChat, exitCodes_areTheContracts)
{
    EXPECT_EQ(chat({ u"poll"_s, id }).exit, 1) << "no such chat";
    EXPECT_EQ(chat({ u"open"_s, u"--day"_s, u"pondělí"_s, u"--post"_s, post }).exit, 2);
    EXPECT_EQ(chat({ u"open"_s, u"--day"_s, day, u"--post"_s, u"post:none"_s }).exit, 1);
    open();
    EXPECT_EQ(chat({ u"digest"_s, id, u"--names"_s, u"all"_s }).exit, 2);
    ask(u"Kdy bude most?"_s);
    ASSERT_EQ(chat({ u"poll"_s, id }).exit, 0);
    const auto asked = question(u"Kdy bude most?"_s)[u"id"_s].toString();
    graph.tell(u"token"_s, { { u"token"_s, FakeGraph::pageToken() }, { u"death"_s, 460 } });
    EXPECT_EQ(chat({ u"poll"_s, id }).exit, 3);
    // Written down all the same; it goes out with the next token.
    const auto text = write(u"answer.txt"_s, "Na jaře.\n");
    const auto answered = chat({ u"answer"_s, asked, u"--text-file"_s, text });
    EXPECT_EQ(answered.exit, 0);
    EXPECT_EQ(answered.object()[u"state"_s].toString(), u"approved"_s);
    EXPECT_EQ(there(u"Na jaře."_s), 0);
    graph.tell(u"token"_s, { { u"token"_s, FakeGraph::pageToken() }, { u"death"_s, 0 } });
}

} // namespace bubenik
