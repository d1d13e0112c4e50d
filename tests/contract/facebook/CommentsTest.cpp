// Comments: order, cursors, late ones, answers, hiding.
#include "contract/facebook/GraphFixture.h"

#include <algorithm>

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class Comments : public GraphTest
{
protected:
    Comments() { chat = published(u"On-line chat se starostou"_s); }

    QStringList ask(int questions)
    {
        QStringList ids;
        for (int i = 0; i < questions; ++i) {
            clock.advance(1min);
            ids.append(graph.addComment(chat, { u"Dotaz %1"_s.arg(i) }));
        }
        return ids;
    }
    [[nodiscard]] QJsonObject list(const Params &params = {}) { return get(chat + "/comments"_L1, params); }

    QString chat;
};

TEST_F(Comments, list_tellsAuthorsTimesAndText)
{
    const auto id = graph.addComment(chat, { .message = u"Kdy opravíte chodník?"_s, .before = 5min });
    const auto shown = list()[u"data"_s].toArray().first().toObject();
    EXPECT_EQ(idOf(shown), id);
    EXPECT_EQ(shown[u"message"_s].toString(), u"Kdy opravíte chodník?"_s);
    EXPECT_EQ(shown[u"from"_s].toObject()[u"name"_s].toString(), u"Karel Dvořák"_s);
    EXPECT_EQ(shown[u"created_time"_s].toString(), graphTime(clock.now() - 5min));
    graph.change([](GraphState &state) { state.settings.hideAuthors = true; });
    EXPECT_FALSE(list()[u"data"_s].toArray().first().toObject().contains("from"_L1));
}

TEST_F(Comments, order_isAsAskedUnlessRanked)
{
    auto ids = ask(8);
    EXPECT_EQ(idsIn(list({ { u"order"_s, u"chronological"_s } })), ids);
    EXPECT_EQ(idsIn(list({ { u"order"_s, u"reverse_chronological"_s } })), QStringList(ids.crbegin(), ids.crend()));
    EXPECT_EQ(codeOf(list({ { u"order"_s, u"ranked"_s } })), 100);
    graph.change([](GraphState &state) { state.settings.rankedComments = true; });
    auto ranked = idsIn(list({ { u"order"_s, u"chronological"_s } }));
    EXPECT_NE(ranked, ids);
    std::ranges::sort(ranked);
    std::ranges::sort(ids);
    EXPECT_EQ(ranked, ids);
}

TEST_F(Comments, cursors_leadThroughAll)
{
    const auto ids = ask(7);
    QStringList seen;
    Params params { { u"limit"_s, u"3"_s }, { u"summary"_s, u"total_count"_s } };
    for (int pages = 1;; ++pages) {
        const auto part = list(params);
        EXPECT_EQ(part[u"summary"_s].toObject()[u"total_count"_s].toInt(), 7);
        seen += idsIn(part);
        if (!part[u"paging"_s].toObject().contains("next"_L1)) {
            EXPECT_EQ(pages, 3);
            break;
        }
        params.insert(u"after"_s, afterOf(part));
    }
    EXPECT_EQ(seen, ids);
    const auto before = list({ { u"limit"_s, u"2"_s }, { u"before"_s, afterOf(list({ { u"limit"_s, u"4"_s } })) } });
    EXPECT_EQ(idsIn(before), ids.mid(1, 2));
}

TEST_F(Comments, cursor_holdsWhenItsCommentIsDeleted)
{
    const auto ids = ask(4);
    const auto after = afterOf(list({ { u"limit"_s, u"2"_s } }));
    EXPECT_TRUE(graph.ask("DELETE", ids[1])[u"success"_s].toBool());
    EXPECT_EQ(idsIn(list({ { u"after"_s, after } })), ids.mid(2));
}

TEST_F(Comments, lateComment_turnsUpAmongOldOnes)
{
    const auto early = ask(1);
    const auto late = graph.addComment(chat, { .message = u"Zdržený"_s, .before = 30s, .hiddenFor = 10min });
    clock.advance(1min);
    const auto next = ask(1);
    EXPECT_EQ(idsIn(list()), early + next);
    clock.advance(10min);
    EXPECT_EQ(idsIn(list()), QStringList { late } + early + next);
}

TEST_F(Comments, since_isIgnoredUnlessItWorks)
{
    const auto ids = ask(3);
    const Params params { { u"since"_s, unix(0s) } };
    EXPECT_EQ(idsIn(list(params)), ids);
    graph.change([](GraphState &state) { state.settings.sinceFiltersComments = true; });
    EXPECT_EQ(idsIn(list(params)), ids.mid(2));
}

TEST_F(Comments, answer_hangsOnTheCommentAtTheTop)
{
    const auto question = ask(1).first();
    const auto answer = idOf(post(question + "/comments"_L1, { { u"message"_s, u"V březnu."_s } }));
    const auto further = idOf(post(answer + "/comments"_L1, { { u"message"_s, u"Upřesnění."_s } }));
    EXPECT_NE(answer, question);
    for (const auto &id : { answer, further }) {
        const auto shown = get(id, { { u"fields"_s, u"parent{id},from,message"_s } });
        EXPECT_EQ(shown[u"parent"_s].toObject()[u"id"_s].toString(), question);
        EXPECT_EQ(shown[u"from"_s].toObject()[u"id"_s].toString(), page);
    }
    EXPECT_EQ(idsIn(list()), QStringList { question });
    EXPECT_EQ(idsIn(list({ { u"filter"_s, u"stream"_s } })).size(), 3);
    EXPECT_EQ(idsIn(get(question + "/comments"_L1)).size(), 2);
    EXPECT_EQ(get(question, { { u"fields"_s, u"comment_count"_s } })[u"comment_count"_s].toInt(), 2);
}

TEST_F(Comments, postToAComment_changesIt)
{
    const auto question = ask(1).first();
    EXPECT_EQ(codeOf(post(question, { { u"message"_s, u"Odpověď na špatném místě"_s } })), 10);
    const auto own = idOf(post(chat + "/comments"_L1, { { u"message"_s, u"Vítejte"_s } }));
    EXPECT_TRUE(post(own, { { u"message"_s, u"Vítejte na chatu"_s } })[u"success"_s].toBool());
    EXPECT_EQ(get(own)[u"message"_s].toString(), u"Vítejte na chatu"_s);
    EXPECT_EQ(codeOf(post(chat + "/comments"_L1, { { u"message"_s, u" "_s } })), 100);
}

TEST_F(Comments, hiding_worksWhereItIsAllowed)
{
    const auto rude = ask(1).first();
    EXPECT_TRUE(get(rude, { { u"fields"_s, u"can_hide"_s } })[u"can_hide"_s].toBool());
    EXPECT_TRUE(post(rude, { { u"is_hidden"_s, u"true"_s } })[u"success"_s].toBool());
    EXPECT_TRUE(get(rude, { { u"fields"_s, u"is_hidden"_s } })[u"is_hidden"_s].toBool());
    graph.change([&](GraphState &state) {
        state.comment(rude)->canHide = false;
        state.comment(rude)->canComment = false;
    });
    EXPECT_EQ(codeOf(post(rude, { { u"is_hidden"_s, u"false"_s } })), 100);
    EXPECT_EQ(codeOf(post(rude + "/comments"_L1, { { u"message"_s, u"Odpověď"_s } })), 100);
}

TEST_F(Comments, commentsOfAPost_areAlsoAFieldOfIt)
{
    const auto ids = ask(3);
    const auto shown = get(chat, { { u"fields"_s, u"comments.limit(2).order(chronological){id,message}"_s } });
    EXPECT_EQ(idsIn(shown[u"comments"_s].toObject()), ids.mid(0, 2));
}

} // namespace bubenik
