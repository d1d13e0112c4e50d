// What Meta's specification does not list is refused, and so is what does not fit its types.
#include "contract/facebook/GraphFixture.h"

#include "core/Json.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class Strict : public GraphTest
{
};

TEST_F(Strict, unlistedParameters_areRefused)
{
    const auto id = published(u"Zpráva"_s);
    EXPECT_EQ(codeOf(publish(u"Jiná"_s, { { u"mesage"_s, u"x"_s } })), 100);
    EXPECT_EQ(codeOf(publish(u"Jiná"_s, { { u"alt_text_custom"_s, u"x"_s } })), 100);
    EXPECT_EQ(codeOf(get(page + "/scheduled_posts"_L1, { { u"show_expired"_s, u"true"_s } })), 100);
    EXPECT_EQ(codeOf(get(page + "/published_posts"_L1, { { u"show_expired"_s, u"true"_s } })), 0);
    EXPECT_EQ(codeOf(get(id, { { u"filter"_s, u"stream"_s } })), 100);
    EXPECT_EQ(codeOf(post(id, { { u"published"_s, u"true"_s } })), 100);
    EXPECT_EQ(codeOf(get(page, { { u"appsecret_proof"_s, u"x"_s } })), 100);
    EXPECT_EQ(codeOf(get(page, { { u"locale"_s, u"cs_CZ"_s }, { u"pretty"_s, u"0"_s } })), 0);
}

TEST_F(Strict, values_mustFitTheirTypes)
{
    const auto draft = [this](const QString &name, const QString &value) {
        return codeOf(publish(u"Text "_s + name + value, { { u"published"_s, u"false"_s }, { name, value } }));
    };
    EXPECT_EQ(draft(u"unpublished_content_type"_s, u"DRAFT"_s), 0);
    EXPECT_EQ(draft(u"unpublished_content_type"_s, u"draft"_s), 100);
    EXPECT_EQ(draft(u"published"_s, u"no"_s), 100);
    EXPECT_EQ(draft(u"scheduled_publish_time"_s, u"tomorrow"_s), 100);
    EXPECT_EQ(draft(u"scheduled_publish_time"_s, u"2026-11-30T10:00:00Z"_s), 0);
    EXPECT_EQ(draft(u"attached_media"_s, u"{\"media_fbid\":\"1\"}"_s), 100);
    EXPECT_EQ(codeOf(get(page + "/published_posts"_L1, { { u"limit"_s, u"-1"_s } })), 100);
    EXPECT_EQ(codeOf(get(page + "/published_posts"_L1, { { u"since"_s, u"yesterday"_s } })), 100);
    EXPECT_EQ(codeOf(post(page + "/feed"_L1, { { u"spherical_metadata"_s, u"1"_s } })), 100);
}

TEST_F(Strict, fields_mustExist)
{
    const auto id = published(u"Zpráva"_s);
    EXPECT_EQ(codeOf(get(id, { { u"fields"_s, u"message,likes_count"_s } })), 100);
    EXPECT_EQ(codeOf(get(id, { { u"fields"_s, u"from{age}"_s } })), 100);
    EXPECT_EQ(codeOf(get(id, { { u"fields"_s, u"attachments{alt_text}"_s } })), 100);
    EXPECT_EQ(codeOf(get(page, { { u"fields"_s, u"message"_s } })), 100);
    EXPECT_EQ(codeOf(get(page + "/scheduled_posts"_L1, { { u"fields"_s, u"message,nonsense"_s } })), 100);
    EXPECT_EQ(codeOf(get(id + "/comments"_L1, { { u"fields"_s, u"text"_s } })), 100);
    EXPECT_EQ(codeOf(get(id, { { u"fields"_s, u"comments.order(ranked){id}"_s } })), 100);
    EXPECT_EQ(codeOf(get(u"me"_s, { { u"fields"_s, u"accounts{name,nonsense}"_s } }, FakeGraph::userToken())), 100);
    EXPECT_EQ(codeOf(get(u"me"_s, { { u"fields"_s, u"accounts{name}"_s } }, FakeGraph::userToken())), 0);
    EXPECT_EQ(codeOf(get(id, { { u"fields"_s, u"message,from{"_s } })), 2500);
    EXPECT_EQ(codeOf(get(id, { { u"fields"_s, u"message,shares,place"_s } })), 0);
    const auto error = get(page, { { u"fields"_s, u"nonsense"_s } })[u"error"_s].toObject();
    EXPECT_EQ(
        error[u"message"_s].toString(), u"(#100) Tried accessing nonexisting field (nonsense) on node type (Page)"_s);
    EXPECT_FALSE(error[u"fbtrace_id"_s].toString().isEmpty());
    EXPECT_EQ(error[u"type"_s].toString(), u"OAuthException"_s);
}

TEST_F(Strict, unlistedEdges_areRefused)
{
    const auto id = published(u"Zpráva"_s);
    EXPECT_EQ(codeOf(get(page + "/posters"_L1)), 100);
    EXPECT_EQ(subcodeOf(post(page + "/scheduled_posts"_L1, {})), 33);
    EXPECT_EQ(subcodeOf(graph.ask("DELETE", page)), 33);
    EXPECT_EQ(subcodeOf(get(u"42"_s)), 33);
    EXPECT_EQ(codeOf(get(u"nobody"_s)), 803);
    EXPECT_EQ(idOf(get(u"klasterec"_s)), page);
    EXPECT_EQ(codeOf(post({}, { { u"batch"_s, u"[]"_s } })), 100);
}

TEST_F(Strict, whatOnlyFacebookKnows_isToldApart)
{
    const HttpRequest request { .url = graph.url(page + "/events?access_token="_L1 + FakeGraph::pageToken()) };
    EXPECT_EQ(graph.serve(request).status, 501);
    EXPECT_EQ(codeOf(publish(u"Cílený"_s, { { u"targeting"_s, u"{}"_s } })), 3);
    EXPECT_EQ(codeOf(upload({ { u"url"_s, u"https://www.klasterec.cz/a.jpg"_s } })), 3);
}

TEST_F(Strict, versions_fromNineteenOnAndNoneAreTaken)
{
    const auto status = [this](const QString &version) {
        return graph.serve({ .url = graph.url(version + page + "?access_token="_L1 + FakeGraph::pageToken()) }).status;
    };
    EXPECT_EQ(status(u"v26.0/"_s), 200);
    EXPECT_EQ(status(u"v19.0/"_s), 200);
    EXPECT_EQ(status({}), 200);
    EXPECT_EQ(status(u"v18.0/"_s), 400);
}

TEST_F(Strict, parametersAndToken_comeInEveryForm)
{
    HttpRequest request { .method = "POST", .url = graph.url(page + "/feed"_L1) };
    const auto answered = [&](const QByteArray &type, const QByteArray &body) {
        request.headers = { { "Content-Type", type } };
        request.body = body;
        return graph.serve(request).status;
    };
    EXPECT_EQ(answered("application/json", R"({"message":"JSON","published":false,"access_token":"EAAPage"})"), 200);
    EXPECT_EQ(
        answered("application/x-www-form-urlencoded", "message=P%C5%99+formul%C3%A1%C5%99&access_token=EAAPage"), 200);
    EXPECT_EQ(answered("multipart/form-data; boundary=q",
                  "--q\r\nContent-Disposition: form-data; name=\"message\"\r\n\r\nDíly\r\n"
                  "--q\r\nContent-Disposition: form-data; name=\"access_token\"\r\n\r\nEAAPage\r\n--q--\r\n"),
        200);
    EXPECT_EQ(answered("application/json", "{"), 400);
    EXPECT_EQ(answered("text/plain", "message=x"), 400);
    EXPECT_EQ(answered("multipart/form-data; boundary=q", "--q\r\nbroken"), 400);
    request.url.setQuery(u"message=Adresa&access_token=EAAPage"_s);
    EXPECT_EQ(answered({}, {}), 200);
    const auto posts = graph.posts();
    ASSERT_EQ(posts.size(), 4);
    EXPECT_EQ(posts[0].state, GraphPost::State::Draft);
    EXPECT_EQ(posts[1].message, u"Př formulář"_s);
    EXPECT_EQ(posts[2].message, u"Díly"_s);
    EXPECT_EQ(posts[3].message, u"Adresa"_s);
}

TEST_F(Strict, methodParameter_overridesTheMethod)
{
    const auto id = published(u"Omyl"_s);
    EXPECT_TRUE(post(id, { { u"method"_s, u"delete"_s } })[u"success"_s].toBool());
    EXPECT_TRUE(graph.posts().isEmpty());
}

} // namespace bubenik
