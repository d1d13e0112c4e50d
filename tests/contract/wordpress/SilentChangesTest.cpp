// What WordPress accepts with 201 and changes all the same; what people change there meanwhile.
#include "contract/wordpress/WordPressContract.h"

namespace bubenik {

using namespace Qt::StringLiterals;

class WordPressSilentChanges : public WordPressContract
{
};

TEST_F(WordPressSilentChanges, author_wholeRangeOfText_isStoredAsSent)
{
    const auto channel = channelOf(u"author"_s);
    auto out = outgoing(u"A & B <c> \"d\" 'e' -- [f] 😀"_s);
    out.content.lead = u"Krátce & <jasně>."_s;
    out.content.body = u"## H & M\n\nText **a** *b* `c<d>` [l](https://x.cz/?a=1&b=2)  \ndalší \"řádek\"\n\n1. x\n2. y\n   - z\n\n"
                       "> q\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n---\n\n```\nif (a < b && c) { [x] }\n```\n\n[gallery] 😀"_s;
    out.content.attachments = { m_files.addPicture(320, 200, u"\"Most\" & <řeka>"_s), m_files.addPicture(200, 100, u"b"_s) };
    auto item = published(*channel, out);
    EXPECT_TRUE(item.warnings.isEmpty()) << item.warnings.join(u'\n').toStdString();
    EXPECT_EQ((*waitFor(channel->find(out, {})))->remoteId, item.remoteId);
    const auto verified = waitFor(channel->verify(item, out));
    EXPECT_TRUE(verified) << said(verified.error());
    out.content.body += u"\n\nDodatek."_s;
    const auto updated = waitFor(channel->update(item.remoteId, out, item.fingerprint, {}));
    ASSERT_TRUE(updated) << said(updated.error());
    EXPECT_TRUE(updated->warnings.isEmpty());
}

TEST_F(WordPressSilentChanges, categories_entitiesCaseAndDiacritics_meanTheSame)
{
    const auto id = site().addCategory(u"Doprava & stavby"_s);
    (void)site().addCategory(u"Urad"_s);
    const auto channel = channelOf(u"editor"_s);
    auto out = outgoing();
    out.content.categories = { u"doprava &  STAVBY"_s, u"Úřad"_s };
    const auto item = published(*channel, out);
    EXPECT_TRUE(item.warnings.isEmpty());
    const auto names = site().post(item.remoteId.toInt())[u"categories"_s].toArray().toVariantList();
    QStringList there;
    for (const auto &name : names) {
        there << name.toString();
    }
    there.sort();
    EXPECT_EQ(there.size(), 2);
    EXPECT_TRUE(there.contains(u"Úřad"_s)) << "made, for it is not Urad: " << there.join(u',').toStdString();
    EXPECT_GT(id, 0);
    EXPECT_EQ(m_proxy.count("POST", u"/categories"_s), 1);

    out = outgoing(u"Druhý"_s);
    out.content.categories = { u"Úřad"_s };
    (void)published(*channel, out);
    EXPECT_EQ(m_proxy.count("GET", u"/categories"_s), 1) << "the list is read once";
}

TEST_F(WordPressSilentChanges, category_madeBySomebodyMeanwhile_isTaken)
{
    const auto channel = channelOf(u"editor"_s);
    auto out = outgoing();
    out.content.categories = { u"Sport"_s };
    (void)published(*channel, out);
    const auto id = site().addCategory(u"Kultura"_s);
    out = outgoing(u"Druhý"_s);
    out.content.categories = { u"Kultura"_s };
    const auto item = published(*channel, out);
    EXPECT_TRUE(item.warnings.isEmpty()) << item.warnings.join(u'\n').toStdString();
    EXPECT_GT(id, 0);
}

TEST_F(WordPressSilentChanges, category_missingAndNotAllowed_isRejectedBeforeThePost)
{
    auto out = outgoing();
    out.content.categories = { u"Sport"_s };
    const auto item = waitFor(channelOf(u"author"_s)->publish(out, {}));
    ASSERT_FALSE(item);
    EXPECT_EQ(item.error().kind, ErrorKind::Rejected);
    EXPECT_EQ(item.error().code, u"category-missing"_s);
    EXPECT_EQ(item.error().subject, u"Sport"_s);
    EXPECT_EQ(m_proxy.count("POST"), 0);
}

TEST_F(WordPressSilentChanges, category_deletedMeanwhile_warnsAndIsMadeNextTime)
{
    const auto id = site().addCategory(u"Sport"_s);
    const auto channel = channelOf(u"editor"_s);
    auto out = outgoing();
    out.content.categories = { u"Sport"_s };
    (void)published(*channel, out);
    (void)site().php("return wp_delete_term(%1, 'category');"_L1.arg(QString::number(id)));
    out = outgoing(u"Druhý"_s);
    out.content.categories = { u"Sport"_s };
    const auto second = published(*channel, out);
    EXPECT_FALSE(second.remoteId.isEmpty()) << "it is there";
    EXPECT_EQ(second.warnings, QStringList { u"the website changed: categories"_s });
    out = outgoing(u"Třetí"_s);
    out.content.categories = { u"Sport"_s };
    EXPECT_TRUE(published(*channel, out).warnings.isEmpty());
}

TEST_F(WordPressSilentChanges, pluginChangesStatusAndText_isAnItemWithWarnings)
{
    addPlugin(u"add_filter('wp_insert_post_data', function ($d) { if ($d['post_type'] === 'post') { $d['post_status'] = 'draft'; $d['post_title'] .= '!'; } return $d; });"_s);
    const auto channel = channelOf(u"editor"_s);
    const auto item = published(*channel, outgoing());
    EXPECT_FALSE(item.remoteId.isEmpty());
    EXPECT_FALSE(item.visible);
    EXPECT_TRUE(item.warnings.contains(u"the website changed: title"_s));
    EXPECT_TRUE(item.warnings.contains(u"the website made it: draft"_s));
}

TEST_F(WordPressSilentChanges, foreignEdit_anyField_isAConflict)
{
    const auto channel = channelOf(u"editor"_s);
    const QList<QJsonObject> edits { { { u"post_content"_s, u"<p>jinak</p>"_s } }, { { u"post_excerpt"_s, u"jinak"_s } },
        { { u"post_status"_s, u"draft"_s } }, { { u"post_date"_s, u"2026-01-01 10:00:00"_s }, { u"post_date_gmt"_s, u"2026-01-01 09:00:00"_s } } };
    for (const auto &edit : edits) {
        const auto out = outgoing();
        const auto item = published(*channel, out);
        site().editPost(item.remoteId.toInt(), u"admin"_s, edit);
        const auto before = site().post(item.remoteId.toInt());
        auto changed = out;
        changed.content.title = u"Moje verze"_s;
        const auto updated = waitFor(channel->update(item.remoteId, changed, item.fingerprint, {}));
        ASSERT_FALSE(updated);
        EXPECT_EQ(updated.error().kind, ErrorKind::Conflict) << said(updated.error());
        EXPECT_EQ(site().post(item.remoteId.toInt()), before) << "nothing overwritten";
    }
}

} // namespace bubenik
