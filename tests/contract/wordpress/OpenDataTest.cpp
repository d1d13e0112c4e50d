// Open data on a real WordPress, with an editor's application password and no plug-in; read back as a visitor's program
// reads it.
#include "channels/OpenDataSite.h"
#include "contract/wordpress/WordPressContract.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

// Its hook runs at each request, also for the REST interface.
const QString allowsJson
    = u"add_filter('upload_mimes', function ($types) { $types['jsonld'] = 'application/json'; return $types; });"_s;

} // namespace

class WordPressOpenData : public WordPressContract
{
protected:
    WordPressOpenData()
    {
        m_settings[u"opendata"_s] = u"on"_s;
        m_settings[u"ico"_s] = u"00261939"_s;
        m_settings[u"terms"_s] = u"cc-by"_s;
        (void)removePages();
    }
    ~WordPressOpenData() override { (void)removePages(); }

    static QJsonValue removePages()
    {
        return site().php(
            u"foreach (get_posts(['post_type' => ['page', 'attachment'], 'post_status' => 'any', 'numberposts' => -1]) as $p) { wp_delete_post($p->ID, true); } return 1;"_s);
    }

    [[nodiscard]] Result<PublishedData> put(const QList<opendata::Item> &items, const QString &role = u"editor"_s)
    {
        auto settings = m_settings;
        settings[u"user"_s] = role;
        const ChannelConfig config { { "web-"_L1 + role }, u"wordpress"_s, {}, settings };
        (void)waitFor(m_files.secrets().write(secretKey(config.id), site().password(role)));
        const auto base = m_files.context();
        const ChannelContext context { base.http, base.secrets, base.clock, base.attachmentPath,
            u"Klášterec nad Ohří"_s, base.zone, [this](const QString &key) { return m_memory.value(key); },
            [this](const QString &key, const QString &value) { m_memory[key] = value; } };
        return waitFor(putOpenData(config, context, items));
    }

    static opendata::Item item(const QString &mark, const QString &title)
    {
        opendata::Item one {
            .mark = mark, .title = title, .text = u"Text <b>& [gallery]</b> „Wordpress“ </script> -- :-)"_s
        };
        one.published = instantFromIso(u"2026-11-30T06:00:00.000Z"_s).value_or(Instant {});
        return one;
    }

    static QByteArray get(const QUrl &url)
    {
        QNetworkAccessManager network;
        std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
        EXPECT_TRUE(waitUntil([&] { return reply->isFinished(); }, 60000));
        return reply->error() == QNetworkReply::NoError ? reply->readAll() : QByteArray();
    }

    // By the W3C's rules for JSON-LD in HTML: the script element with that id.
    static QJsonDocument scriptIn(const QByteArray &html, const QByteArray &id)
    {
        const QByteArray open = "<script type=\"application/ld+json\" id=\"" + id + "\">";
        const auto begin = html.indexOf(open);
        const auto end = html.indexOf("</script>", begin);
        return begin < 0 ? QJsonDocument()
                         : QJsonDocument::fromJson(html.mid(begin + open.size(), end - begin - open.size()));
    }

    static int pagesThere(const QString &status = u"publish"_s)
    {
        return site().php("return (int) wp_count_posts('page')->%1;"_L1.arg(status)).toInt();
    }

    QMap<QString, QString> m_memory;
};

TEST_F(WordPressOpenData, anEditorsPages_giveTheDataByteForByte_atAddressesThatStay)
{
    const auto put = this->put({ item(u"m1"_s, u"Uzavírka"_s) });
    ASSERT_TRUE(put) << said(put.error());
    EXPECT_TRUE(put->page.endsWith(u"/otevrena-data/"_s)) << put->page.toStdString();
    EXPECT_TRUE(put->files.isEmpty()); // refused, as everywhere by default
    const auto news = get(QUrl(put->page + u"aktuality/"_s));
    const auto data = scriptIn(news, "data").array();
    ASSERT_EQ(data.size(), 1);
    EXPECT_EQ(data[0][u"iri"_s], put->page + u"aktuality/#m1"_s);
    EXPECT_EQ(data[0][u"popis"_s][u"cs"_s], item({}, {}).text);
    EXPECT_EQ(scriptIn(news, "sada")[u"iri"_s], put->page + u"aktuality/"_s);
    const auto catalogue = scriptIn(get(QUrl(put->page)), "katalog").object();
    EXPECT_EQ(catalogue[u"iri"_s], put->page);
    EXPECT_TRUE(catalogue[u"datová_sada"_s].toArray().contains(put->page + u"aktuality/"_s));

    const auto changed = this->put({ item(u"m2"_s, u"Druhá"_s), item(u"m1"_s, u"Uzavírka"_s) });
    ASSERT_TRUE(changed) << said(changed.error());
    EXPECT_EQ(changed->page, put->page);
    EXPECT_EQ(changed->written, 1); // the news alone
    EXPECT_EQ(scriptIn(get(QUrl(put->page + u"aktuality/"_s)), "data").array().size(), 2);
}

TEST_F(WordPressOpenData, whatIsThere_isNotSentAgain_alsoFromAnotherDesk)
{
    ASSERT_TRUE(put({ item(u"m1"_s, u"Uzavírka"_s) }));
    m_memory.clear();
    const auto again = put({ item(u"m1"_s, u"Uzavírka"_s) });
    ASSERT_TRUE(again) << said(again.error());
    EXPECT_EQ(again->written, 0);
    EXPECT_EQ(pagesThere(), 3);
}

TEST_F(WordPressOpenData, aLostAnswer_makesNothingTwice)
{
    m_proxy.inject("POST", u"wp/v2/pages"_s, { .kind = Fault::Kind::CutAfter }, 1, 0);
    for (int desk = 0; desk < 6; ++desk) { // each makes or writes one page and never hears of it
        const auto put = this->put({ item(u"m1"_s, u"Uzavírka"_s) });
        ASSERT_FALSE(put);
        EXPECT_EQ(put.error().kind, ErrorKind::UnknownOutcome) << said(put.error());
    }
    m_proxy.clearFaults();
    const auto last = put({ item(u"m1"_s, u"Uzavírka"_s) });
    ASSERT_TRUE(last) << said(last.error());
    EXPECT_EQ(pagesThere(), 3);
}

TEST_F(WordPressOpenData, whatPeopleWriteAround_stays_andTheTitleToo)
{
    const auto put = this->put({ item(u"m1"_s, u"Uzavírka"_s) });
    ASSERT_TRUE(put) << said(put.error());
    (void)site().php(
        u"$p = get_page_by_path('otevrena-data/aktuality'); kses_remove_filters(); wp_update_post(wp_slash(['ID' => $p->ID, 'post_title' => 'Naše data', 'post_content' => '<!-- wp:paragraph --><p>Ptejte se paní Novákové.</p><!-- /wp:paragraph -->' . $p->post_content])); return 1;"_s);
    ASSERT_TRUE(this->put({ item(u"m2"_s, u"Druhá"_s) }));
    const auto page = get(QUrl(put->page + u"aktuality/"_s));
    EXPECT_TRUE(page.contains(u"Ptejte se paní Novákové."_s.toUtf8()));
    EXPECT_TRUE(page.contains(u"Naše data"_s.toUtf8()));
    EXPECT_EQ(scriptIn(page, "data")[0][u"iri"_s], put->page + u"aktuality/#m2"_s);
}

TEST_F(WordPressOpenData, whereTheAdministratorAllowsIt_theFileIsThereAsWell_underTheSameName)
{
    addPlugin(allowsJson);
    const auto put = this->put({ item(u"m1"_s, u"Uzavírka"_s) });
    ASSERT_TRUE(put) << said(put.error());
    ASSERT_EQ(put->files.size(), 1); // there are no events
    EXPECT_TRUE(put->files[0].endsWith(u"/aktuality.jsonld"_s)) << put->files[0].toStdString();
    EXPECT_EQ(QJsonDocument::fromJson(get(QUrl(put->files[0])))[0][u"popis"_s][u"cs"_s], item({}, {}).text);
    const auto record = scriptIn(get(QUrl(put->page + u"aktuality/"_s)), "sada");
    EXPECT_EQ(record[u"distribuce"_s][0][u"soubor_ke_stažení"_s], put->files[0]);

    const auto again = this->put({ item(u"m1"_s, u"Uzavírka"_s) });
    ASSERT_TRUE(again) << said(again.error());
    EXPECT_EQ(again->written, 0);

    const auto changed = this->put({ item(u"m2"_s, u"Druhá"_s) });
    ASSERT_TRUE(changed) << said(changed.error());
    EXPECT_EQ(changed->files, put->files);
    EXPECT_EQ(QJsonDocument::fromJson(get(QUrl(put->files[0])))[0][u"iri"_s], put->page + u"aktuality/#m2"_s);
    EXPECT_EQ(site().media().size(), 1);
}

TEST_F(WordPressOpenData, refusedFiles_areNotTriedWithEveryChange)
{
    ASSERT_TRUE(put({ item(u"m1"_s, u"Uzavírka"_s) }));
    addPlugin(allowsJson);
    const auto soon = put({ item(u"m2"_s, u"Druhá"_s) });
    ASSERT_TRUE(soon) << said(soon.error());
    EXPECT_TRUE(soon->files.isEmpty());
    m_memory.clear(); // as when somebody asks for it
    const auto asked = put({ item(u"m2"_s, u"Druhá"_s) });
    ASSERT_TRUE(asked) << said(asked.error());
    EXPECT_EQ(asked->files.size(), 1);
}

TEST_F(WordPressOpenData, whoMayNotWritePages_isTold)
{
    const auto author = put({}, u"author"_s);
    ASSERT_FALSE(author);
    EXPECT_EQ(author.error().kind, ErrorKind::Forbidden);
    EXPECT_EQ(author.error().code, u"opendata-rights"_s);
    EXPECT_EQ(pagesThere(), 0);
    addPlugin(
        u"add_filter('map_meta_cap', function ($caps, $cap) { return $cap === 'unfiltered_html' ? ['do_not_allow'] : $caps; }, 10, 2);"_s);
    const auto stripped = put({ item(u"m1"_s, u"Uzavírka"_s) });
    ASSERT_FALSE(stripped);
    EXPECT_EQ(stripped.error().code, u"opendata-stripped"_s) << said(stripped.error());
}

TEST_F(WordPressOpenData, aPageThatSomebodyHid_isNotShownAgain)
{
    ASSERT_TRUE(put({ item(u"m1"_s, u"Uzavírka"_s) }));
    (void)site().php(
        u"$p = get_page_by_path('otevrena-data/aktuality'); wp_update_post(['ID' => $p->ID, 'post_status' => 'draft']); return 1;"_s);
    const auto hidden = put({ item(u"m2"_s, u"Druhá"_s) });
    ASSERT_FALSE(hidden);
    EXPECT_EQ(hidden.error().code, u"opendata-hidden"_s);
    EXPECT_EQ(pagesThere(), 2);
}

// WordPress keeps every version of a page for ever; ours would fill the site's database.
TEST_F(WordPressOpenData, manyChanges_doNotPileUpVersions)
{
    QString page;
    for (int change = 0; change < 24; ++change) {
        const auto put = this->put({ item("m%1"_L1.arg(QString::number(change)), u"Zpráva"_s) });
        ASSERT_TRUE(put) << said(put.error());
        page = put->page;
    }
    EXPECT_EQ(scriptIn(get(QUrl(page + u"aktuality/"_s)), "data")[0][u"iri"_s], page + u"aktuality/#m23"_s);
    EXPECT_LE(
        site().php(u"return count(wp_get_post_revisions(get_page_by_path('otevrena-data/aktuality')->ID));"_s).toInt(),
        21);
    EXPECT_EQ(pagesThere(), 3);
    EXPECT_EQ(pagesThere(u"trash"_s), 0);
}

TEST_F(WordPressOpenData, aBoardWithNothingOnIt_isTakenAway)
{
    auto notice = item(u"m1"_s, u"Vyhláška"_s);
    notice.details.notice = NoticeDetails { u"1/2026"_s, {}, {} };
    const auto put = this->put({ notice });
    ASSERT_TRUE(put) << said(put.error());
    EXPECT_EQ(scriptIn(get(QUrl(put->page + u"uredni-deska/"_s)), "data")[u"typ"_s], u"Úřední deska"_s);
    ASSERT_TRUE(this->put({ item(u"m2"_s, u"Uzavírka"_s) }));
    EXPECT_EQ(pagesThere(), 3);
}

} // namespace bubenik
