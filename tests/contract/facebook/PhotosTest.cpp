// Photos: formats, sizes, alt texts, how long they last, and how posts take them.
#include "contract/facebook/GraphFixture.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class Photos : public GraphTest
{
protected:
    QString unpublished(const QString &alt = {}, bool temporary = false)
    {
        Params params { { u"published"_s, u"false"_s } };
        if (!alt.isEmpty()) {
            params.insert(u"alt_text_custom"_s, alt);
        }
        if (temporary) {
            params.insert(u"temporary"_s, u"true"_s);
        }
        return idOf(upload(params));
    }
};

TEST_F(Photos, severalPhotos_areShownInOrderWithTheirAltTexts)
{
    const auto first = unpublished(u"Náměstí po dešti"_s);
    const auto second = unpublished(u"Kašna"_s);
    const auto id = idOf(publish(u"Fotky"_s, { { u"attached_media"_s, media({ second, first }) } }));
    EXPECT_EQ(graph.altTexts(id), (QStringList { u"Kašna"_s, u"Náměstí po dešti"_s }));
    const auto shown
        = get(id, { { u"fields"_s, u"attachments{type,subattachments{type,target{id},media}},full_picture"_s } });
    const auto album = shown[u"attachments"_s].toObject()[u"data"_s].toArray().first().toObject();
    EXPECT_EQ(album[u"type"_s].toString(), u"album"_s);
    const auto inside = album[u"subattachments"_s].toObject()[u"data"_s].toArray();
    ASSERT_EQ(inside.size(), 2);
    EXPECT_EQ(inside[0].toObject()[u"target"_s].toObject()[u"id"_s].toString(), second);
    EXPECT_EQ(inside[1].toObject()[u"target"_s].toObject()[u"id"_s].toString(), first);
    const auto picture = graph.serve({ .url = QUrl(shown[u"full_picture"_s].toString()) });
    EXPECT_EQ(picture.body, GraphTest::picture());
}

TEST_F(Photos, attachedMedia_isAlsoTakenItemByItem)
{
    const auto photo = unpublished();
    const auto id = idOf(publish(u"Jedna"_s, { { u"attached_media[0]"_s, uR"({"media_fbid":"%1"})"_s.arg(photo) } }));
    EXPECT_EQ(graph.post(id)->photos, QStringList { photo });
    const auto attachment = get(id + "/attachments"_L1)[u"data"_s].toArray().first().toObject();
    EXPECT_EQ(attachment[u"type"_s].toString(), u"photo"_s);
}

TEST_F(Photos, scheduledPost_takesTemporaryPhotosOnly)
{
    const auto plain = unpublished();
    EXPECT_EQ(codeOf(schedule(u"Zítra"_s, 24h, { { u"attached_media"_s, media({ plain }) } })), 100);
    const auto temporary = unpublished({}, true);
    const auto id = idOf(schedule(u"Zítra"_s, 72h, { { u"attached_media"_s, media({ temporary }) } }));
    EXPECT_FALSE(id.isEmpty());
    clock.advance(72h);
    EXPECT_EQ(graph.post(id)->state, GraphPost::State::Published);
    EXPECT_EQ(graph.post(id)->photos, QStringList { temporary });
    EXPECT_EQ(codeOf(get(temporary)), 0);
}

TEST_F(Photos, unpublishedPhoto_vanishesAfterADay)
{
    const auto photo = unpublished();
    clock.advance(24h - 1s);
    EXPECT_EQ(codeOf(get(photo)), 0);
    clock.advance(1s);
    EXPECT_EQ(subcodeOf(get(photo)), 33);
    EXPECT_EQ(codeOf(publish(u"Pozdě"_s, { { u"attached_media"_s, media({ photo }) } })), 100);
}

TEST_F(Photos, photoOfAPost_isNotTakenAgain)
{
    const auto photo = unpublished();
    EXPECT_EQ(codeOf(publish(u"První"_s, { { u"attached_media"_s, media({ photo }) } })), 0);
    EXPECT_EQ(codeOf(publish(u"Druhý"_s, { { u"attached_media"_s, media({ photo }) } })), 100);
    const auto other = unpublished();
    EXPECT_EQ(codeOf(publish(u"Dvakrát"_s, { { u"attached_media"_s, media({ other, other }) } })), 100);
    EXPECT_EQ(codeOf(publish(u"Neznámá"_s, { { u"attached_media"_s, media({ u"42"_s }) } })), 100);
    EXPECT_EQ(codeOf(publish(u"Bez id"_s, { { u"attached_media"_s, u"[{}]"_s } })), 100);
}

TEST_F(Photos, update_exchangesThePhotosOfAPost)
{
    const auto first = unpublished();
    const auto second = unpublished();
    const auto id = idOf(publish(u"Fotka"_s, { { u"attached_media"_s, media({ first }) } }));
    EXPECT_EQ(codeOf(post(id, { { u"attached_media"_s, media({ second }) } })), 0);
    EXPECT_EQ(graph.post(id)->photos, QStringList { second });
}

TEST_F(Photos, publishedPhoto_isAPost)
{
    const auto answer = upload({ { u"caption"_s, u"Západ slunce"_s } });
    const auto id = answer[u"post_id"_s].toString();
    EXPECT_EQ(graph.post(id)->message, u"Západ slunce"_s);
    EXPECT_EQ(graph.post(id)->photos, QStringList { idOf(answer) });
}

TEST_F(Photos, node_tellsItsAltText)
{
    const auto photo = unpublished(u"Kašna"_s);
    const auto shown = get(photo, { { u"fields"_s, u"alt_text_custom,created_time"_s } });
    EXPECT_EQ(shown[u"alt_text_custom"_s].toString(), u"Kašna"_s);
    EXPECT_EQ(idOf(shown), photo);
    EXPECT_EQ(codeOf(post(photo, { { u"alt_text_custom"_s, u"Jinak"_s } })), 100);
    EXPECT_TRUE(graph.ask("DELETE", photo)[u"success"_s].toBool());
    EXPECT_EQ(subcodeOf(get(photo)), 33);
}

TEST_F(Photos, content_isRefusedWhenNotAPictureOrTooLarge)
{
    const Params params { { u"published"_s, u"false"_s } };
    for (const auto &content : { QByteArray("\x89PNG\r\n\x1a\n12"), QByteArray("GIF89a"), QByteArray("BM12"),
             QByteArray("II*\0", 4), QByteArray("MM\0*", 4) }) {
        EXPECT_EQ(codeOf(upload(params, content)), 0) << content.toHex().constData();
    }
    EXPECT_EQ(codeOf(upload(params, "RIFF....WEBP")), 100);
    EXPECT_EQ(codeOf(upload(params, "%PDF-1.7")), 100);
    const auto large = QByteArray("\xff\xd8\xff") + QByteArray(10 * 1024 * 1024, 'x');
    EXPECT_EQ(codeOf(upload(params, large)), 100);
    EXPECT_EQ(codeOf(upload(params, large.left(10 * 1024 * 1024))), 0);
    EXPECT_EQ(codeOf(post(page + "/photos"_L1, params)), 324);
    EXPECT_EQ(codeOf(upload({ { u"published"_s, u"true"_s }, { u"temporary"_s, u"true"_s } })), 100);
}

} // namespace bubenik
