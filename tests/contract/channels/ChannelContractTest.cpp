// What every kind of channel must hold (channels/Channel.h), over every kind there is.
#include "channels/Registry.h"
#include "contract/channels/rigs/Rigs.h"
#include "fakes/clock/Wait.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::string said(const Error &error)
{
    return (toString(error.kind) + u' ' + error.code + u' ' + error.detail + u' ' + error.subject).toStdString();
}

class ChannelContract : public ::testing::TestWithParam<QString>
{
protected:
    void SetUp() override
    {
        m_kind = channelKind(GetParam());
        ASSERT_NE(m_kind, nullptr);
        m_rig = rigOf(GetParam());
        ASSERT_NE(m_rig, nullptr) << "tests/contract/channels/rigs has no rig for " << GetParam().toStdString();
        m_config = m_rig->config();
        const auto valid = m_kind->validate(m_config);
        ASSERT_TRUE(valid) << said(valid.error());
        m_channel = m_kind->make(m_config, m_rig->context());
        m_begun = m_rig->clock().now();
    }

    Outgoing outgoing(const QString &title = u"Uzavírka Petlérské ulice"_s)
    {
        Outgoing out;
        out.mark = newUuid(m_rig->clock().now());
        out.content.title = title;
        out.content.lead = u"Od pondělí neprojedete."_s;
        out.content.body = u"## Kudy objíždět\n\nPo **nábřeží** a přes most.\n\n- první trasa\n- druhá trasa"_s;
        out.content.categories = { u"Doprava & stavby"_s };
        out.due = m_rig->clock().now();
        return out;
    }

    RemoteItem published(const Outgoing &out)
    {
        const auto item = waitFor(m_channel->publish(out, {}));
        EXPECT_TRUE(item) << said(item.error());
        return item.value_or(RemoteItem {});
    }

    void expectVerified(const RemoteItem &item, const Outgoing &out)
    {
        const auto verified = waitFor(m_channel->verify(item, out));
        EXPECT_TRUE(verified) << said(verified.error());
    }

    const ChannelDescriptor *m_kind = nullptr;
    std::unique_ptr<ChannelRig> m_rig;
    ChannelConfig m_config;
    std::unique_ptr<Channel> m_channel;
    Instant m_begun {};
};

} // namespace

TEST_P(ChannelContract, check_freshAccount_isFine)
{
    const auto account = waitFor(m_channel->check());
    ASSERT_TRUE(account) << said(account.error());
    EXPECT_FALSE(account->account.isEmpty());
    for (const auto &warning : account->warnings) {
        ADD_FAILURE() << said(warning);
    }
}

TEST_P(ChannelContract, descriptor_saysBeforehandWhatTheChannelIs)
{
    EXPECT_EQ(m_kind->maxCharacters, m_channel->traits().maxCharacters);
    EXPECT_EQ(bool(m_kind->charactersOf), m_kind->maxCharacters > 0);
    EXPECT_EQ(m_kind->isDiscussed, m_channel->conversation() != nullptr);
}

TEST_P(ChannelContract, publish_dueNow_isPublicFoundAndVerified)
{
    const auto out = outgoing();
    const auto item = published(out);
    EXPECT_TRUE(item.visible);
    EXPECT_FALSE(item.scheduled);
    EXPECT_FALSE(item.remoteId.isEmpty());
    EXPECT_FALSE(item.permalink.isEmpty());
    EXPECT_EQ(item.title, out.content.title);
    EXPECT_TRUE(item.text.contains(u"první trasa"_s));
    EXPECT_TRUE(item.warnings.isEmpty()) << item.warnings.join(u'\n').toStdString();
    EXPECT_TRUE(m_rig->publicPage(item).contains(u"druhá trasa"_s));
    expectVerified(item, out);

    for (int look = 0; look < 3; ++look) {
        const auto found = waitFor(m_channel->find(out, m_begun));
        ASSERT_TRUE(found && *found);
        EXPECT_EQ((*found)->remoteId, item.remoteId);
        EXPECT_EQ((*found)->fingerprint, item.fingerprint);
        EXPECT_TRUE((*found)->visible);
    }
    const auto fetched = waitFor(m_channel->fetch(item.remoteId));
    ASSERT_TRUE(fetched && *fetched);
    EXPECT_EQ((*fetched)->fingerprint, item.fingerprint);
    EXPECT_EQ(m_rig->countThere(), 1);
}

TEST_P(ChannelContract, publish_dueTomorrow_appearsThenAndNotBefore)
{
    if (!m_channel->traits().schedules) {
        return; // the engine keeps what such a channel is to publish later
    }
    auto out = outgoing();
    out.due = m_rig->clock().now() + 24h;
    const auto item = published(out);
    EXPECT_TRUE(item.scheduled);
    EXPECT_FALSE(item.visible);
    EXPECT_LT(std::chrono::abs(item.due - out.due), 1s);
    EXPECT_TRUE(m_rig->publicPage(item).isEmpty());
    const auto early = waitFor(m_channel->verify(item, out));
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().kind, ErrorKind::NotFound) << said(early.error());

    m_rig->letDueTimePass(item.remoteId);
    const auto later = waitFor(m_channel->fetch(item.remoteId));
    ASSERT_TRUE(later && *later);
    EXPECT_TRUE((*later)->visible);
    EXPECT_FALSE((*later)->scheduled);
    expectVerified(**later, out);
}

TEST_P(ChannelContract, find_unknownMark_isSurelyNotThere)
{
    (void)published(outgoing());
    const auto found = waitFor(m_channel->find(outgoing(u"Něco, co nikdo neposlal"_s), m_begun));
    ASSERT_TRUE(found) << said(found.error());
    EXPECT_FALSE(*found);
}

TEST_P(ChannelContract, fetch_unknownId_isGone)
{
    const auto item = published(outgoing());
    m_rig->deleteThere(item.remoteId);
    const auto fetched = waitFor(m_channel->fetch(item.remoteId));
    ASSERT_TRUE(fetched) << said(fetched.error());
    EXPECT_FALSE(*fetched);
}

TEST_P(ChannelContract, update_ownChange_replacesTheItem)
{
    auto out = outgoing();
    const auto item = published(out);
    out.content.title = u"Uzavírka se prodlužuje"_s;
    out.content.body = u"Nově do pátku."_s;
    const auto updated = waitFor(m_channel->update(item.remoteId, out, item.fingerprint, {}));
    ASSERT_TRUE(updated) << said(updated.error());
    EXPECT_EQ(updated->remoteId, item.remoteId);
    EXPECT_NE(updated->fingerprint, item.fingerprint);
    EXPECT_EQ(updated->title, out.content.title);
    EXPECT_EQ(m_rig->countThere(), 1);
    expectVerified(*updated, out);
    EXPECT_FALSE(m_rig->publicPage(*updated).contains(u"druhá trasa"_s));
    const auto found = waitFor(m_channel->find(out, m_begun));
    ASSERT_TRUE(found && *found);
    EXPECT_EQ((*found)->remoteId, item.remoteId);
}

TEST_P(ChannelContract, update_changedThere_isAConflictAndNothingIsOverwritten)
{
    auto out = outgoing();
    const auto item = published(out);
    m_rig->changeTitleThere(item.remoteId, u"Opraveno starostou"_s);
    out.content.title = u"Moje nová verze"_s;
    const auto refused = waitFor(m_channel->update(item.remoteId, out, item.fingerprint, {}));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Conflict) << said(refused.error());
    const auto theirs = waitFor(m_channel->fetch(item.remoteId));
    ASSERT_TRUE(theirs && *theirs);
    EXPECT_EQ((*theirs)->title, u"Opraveno starostou"_s);
    EXPECT_TRUE((*theirs)->text.contains(u"první trasa"_s));

    const auto mine = waitFor(m_channel->update(item.remoteId, out, (*theirs)->fingerprint, {}));
    ASSERT_TRUE(mine) << said(mine.error());
    EXPECT_EQ(mine->title, out.content.title);
}

TEST_P(ChannelContract, update_gone_isNotFound)
{
    const auto out = outgoing();
    const auto item = published(out);
    m_rig->deleteThere(item.remoteId);
    const auto updated = waitFor(m_channel->update(item.remoteId, out, item.fingerprint, {}));
    ASSERT_FALSE(updated);
    EXPECT_EQ(updated.error().kind, ErrorKind::NotFound) << said(updated.error());
    EXPECT_EQ(m_rig->countThere(), 0);
}

TEST_P(ChannelContract, withdraw_publishedThenAgain_isOutOfSight)
{
    const auto out = outgoing();
    const auto item = published(out);
    for (int time = 0; time < 2; ++time) {
        const auto withdrawn = waitFor(m_channel->withdraw(item.remoteId));
        ASSERT_TRUE(withdrawn) << said(withdrawn.error());
    }
    EXPECT_TRUE(m_rig->publicPage(item).isEmpty());
    const auto fetched = waitFor(m_channel->fetch(item.remoteId));
    ASSERT_TRUE(fetched) << said(fetched.error());
    EXPECT_FALSE(*fetched && ((*fetched)->visible || (*fetched)->scheduled));
    const auto verified = waitFor(m_channel->verify(item, out));
    ASSERT_FALSE(verified);
    EXPECT_EQ(verified.error().kind, ErrorKind::NotFound);
}

TEST_P(ChannelContract, verify_changedThere_isAMismatch)
{
    const auto out = outgoing();
    const auto item = published(out);
    m_rig->changeTitleThere(item.remoteId, u"Něco docela jiného"_s);
    const auto now = waitFor(m_channel->fetch(item.remoteId));
    ASSERT_TRUE(now && *now);
    const auto verified = waitFor(m_channel->verify(**now, out));
    ASSERT_FALSE(verified);
    EXPECT_EQ(verified.error().kind, ErrorKind::Mismatch) << said(verified.error());
}

TEST_P(ChannelContract, publish_anyTitle_arrivesAsItIs)
{
    const QStringList titles {
        u"<script>alert('titul')</script>"_s,
        u"\"Uvozovky\" & 'apostrofy' -- pomlčky --> <!-- x"_s,
        u"Příliš žluťoučký kůň úpěl ďábelské ódy"_s,
        u"😀 🇨🇿 👩‍👩‍👧 důležité"_s,
        u"שלום עולם مرحبا بالعالم"_s,
        u"[gallery] %s %1 $1 \\0 \\ C:\\town"_s,
        u"AT&amp;T &lt;b&gt;"_s,
        u"a < b > c"_s,
        QString(400, u'ž'),
    };
    for (const auto &title : titles) {
        const auto out = outgoing(title);
        const auto item = published(out);
        EXPECT_EQ(item.title.toStdString(), title.toStdString());
        EXPECT_TRUE(item.warnings.isEmpty()) << item.warnings.join(u'\n').toStdString();
        const auto page = m_rig->publicPage(item);
        EXPECT_FALSE(page.isEmpty()) << title.toStdString();
        EXPECT_FALSE(page.contains(u"<script>alert("_s)) << title.toStdString();
        expectVerified(item, out);
    }
    EXPECT_EQ(m_rig->countThere(), titles.size());
}

TEST_P(ChannelContract, publish_anyText_arrivesAsItIs)
{
    const QStringList bodies {
        u"<script>alert('text')</script> a <img src=x onerror=alert(1)> <!-- wp:html -->"_s,
        u"\"Uvozovky\" a 'jednoduché', pomlčka -- a tři tečky... 3x4 :-) (c)"_s,
        u"😀 emoji, עברית, العربية, e\u0301"_s,
        u"> citát\n>\n> - seznam v citátu\n\n1. jedna\n2. dvě\n   - vnořené\n\n| a | b |\n|---|---|\n| 1 | & |\n\n---\n\n```\n<kód> [x]\n```"_s,
        u"[odkaz](https://mesto.cz/?a=1&b=2) <https://mesto.cz> [zlý](javascript:alert(1)) `kód`"_s,
        u"Řádek jedna  \nřádek dvě\n\n[gallery ids=\"1\"]"_s,
        u"Odstavec číslo jedna se všemi písmeny. "_s.repeated(4000),
    };
    for (const auto &body : bodies) {
        auto out = outgoing();
        out.content.body = body;
        if (const auto most = m_channel->traits().maxCharacters; most > 0 && body.size() > most) {
            const auto refused = waitFor(m_channel->publish(out, {}));
            ASSERT_FALSE(refused);
            EXPECT_EQ(refused.error().kind, ErrorKind::Rejected) << said(refused.error());
            continue;
        }
        const auto item = published(out);
        EXPECT_TRUE(item.warnings.isEmpty()) << item.warnings.join(u'\n').toStdString();
        const auto page = m_rig->publicPage(item);
        EXPECT_FALSE(page.contains(u"<script>alert("_s)) << body.left(80).toStdString();
        EXPECT_FALSE(page.contains(u"<img src=x"_s)) << body.left(80).toStdString();
        EXPECT_FALSE(page.contains(u"href=\"javascript:"_s)) << body.left(80).toStdString();
        expectVerified(item, out);
    }
}

TEST_P(ChannelContract, publish_pictures_haveTheirAltTexts)
{
    auto out = outgoing();
    const auto first = m_rig->addPicture(640, 480, u"Starý most \"Sokolský\" & řeka"_s);
    const auto second = m_rig->addPicture(320, 240, u"Mapa <objížďky>"_s);
    out.content.attachments = { first, second };
    out.content.body += "\n\n![](attachment:%1)"_L1.arg(second.digest);
    const auto item = published(out);
    EXPECT_TRUE(item.warnings.isEmpty()) << item.warnings.join(u'\n').toStdString();
    const auto page = m_rig->publicPage(item);
    EXPECT_TRUE(page.contains(u"alt=\"Mapa &lt;objížďky&gt;\""_s));
    EXPECT_TRUE(page.contains(u"Starý most"_s)) << "the featured picture";
    EXPECT_TRUE(item.text.contains("(attachment:%1)"_L1.arg(second.digest))) << item.text.toStdString();
    expectVerified(item, out);
}

TEST_P(ChannelContract, publish_partOfAPicture_isThatPart_andAnotherPartReplacesIt)
{
    const auto turned = m_rig->addTurnedHalves(400, 200); // seen upright: 200 by 400, red above, blue below
    auto out = outgoing();
    out.content.attachments = { turned };
    out.content.attachments[0].crop = Crop { 0, 0.5, 1, 0.25 };
    const auto item = published(out);
    EXPECT_TRUE(item.warnings.isEmpty()) << item.warnings.join(u'\n').toStdString();
    const auto blue = m_rig->publicPicture(item);
    EXPECT_EQ(blue.size(), QSize(200, 100));
    EXPECT_GT(blue.pixelColor(5, 5).blue(), 200);
    EXPECT_LT(blue.pixelColor(190, 90).red(), 60);
    expectVerified(item, out);

    out.content.attachments[0].crop = Crop { 0, 0, 0.5, 0.25 };
    const auto updated = waitFor(m_channel->update(item.remoteId, out, item.fingerprint, {}));
    ASSERT_TRUE(updated) << said(updated.error());
    const auto red = m_rig->publicPicture(*updated);
    EXPECT_EQ(red.size(), QSize(100, 100));
    EXPECT_GT(red.pixelColor(5, 5).red(), 200);
    expectVerified(*updated, out);
}

TEST_P(ChannelContract, publish_linkToAFile_leadsToIt_whereFilesGo)
{
    const QByteArray bytes = "%PDF-1.4 plan";
    const auto file = m_rig->addFile(bytes, u"Územní plán.pdf"_s, u"application/pdf"_s);
    auto out = outgoing();
    out.content.attachments = { file };
    out.content.body = u"Podívejte se na [Nový plán (PDF, 13 B)](attachment:%1), prosíme. [Nikam](attachment:00ff)"_s.arg(file.digest);
    const auto item = published(out);
    EXPECT_TRUE(item.warnings.isEmpty()) << item.warnings.join(u'\n').toStdString();
    const auto page = m_rig->publicPage(item);
    EXPECT_TRUE(page.contains(u"Nový plán (PDF, 13 B)"_s)) << "the words are everywhere";
    EXPECT_TRUE(page.contains(u"Nikam"_s)) << "of a file that is gone, too";
    EXPECT_FALSE(page.contains(u"attachment:"_s)) << "the program's own address means nothing to citizens";
    expectVerified(item, out);
    if (m_channel->traits().isWebsite) {
        static const QRegularExpression link(u"<a href=\"([^\"]+)\"[^>]*>Nový plán"_s);
        EXPECT_EQ(m_rig->follow(item, link.match(page).captured(1)), bytes) << link.match(page).captured(0).toStdString();
    }
}

TEST_P(ChannelContract, preview_partOfAPicture_namesIt)
{
    auto out = outgoing();
    out.content.attachments = { m_rig->addPicture(640, 480, u"Most"_s) };
    EXPECT_FALSE(m_kind->preview(out, m_config, m_rig->context()).contains(u"#pct:"_s));
    out.content.attachments[0].crop = Crop { 0.25, 0, 0.5, 1 };
    EXPECT_TRUE(m_kind->preview(out, m_config, m_rig->context()).contains(u".jpg#pct:25,0,50,100\""_s));
}

TEST_P(ChannelContract, publish_unreachable_leavesNothingBehind)
{
    const auto out = outgoing();
    m_rig->goAway();
    const auto item = waitFor(m_channel->publish(out, {}));
    ASSERT_FALSE(item);
    EXPECT_NE(item.error().kind, ErrorKind::UnknownOutcome) << said(item.error());
    EXPECT_FALSE(waitFor(m_channel->find(out, m_begun))) << "an error: it cannot tell";
    m_rig->comeBack();
    const auto found = waitFor(m_channel->find(out, m_begun));
    ASSERT_TRUE(found) << said(found.error());
    EXPECT_FALSE(*found);
    EXPECT_EQ(m_rig->countThere(), 0);
    (void)published(out);
    EXPECT_EQ(m_rig->countThere(), 1);
}

TEST_P(ChannelContract, preview_hostileText_hasNoScripts)
{
    auto out = outgoing(u"<script>alert(1)</script>"_s);
    out.content.body = u"<script>x</script> [a](javascript:alert(1)) <img src=x onerror=y>"_s;
    out.content.attachments = { m_rig->addPicture(64, 48, u"\" onload=\"z"_s) };
    const auto html = m_kind->preview(out, m_config, m_rig->context());
    static const QRegularExpression active(u"<script|<iframe|href=\"javascript:|<[^>]*[\\s\"]on[a-z]+=(?![^<]*&quot;)"_s);
    EXPECT_FALSE(active.match(html).hasMatch()) << active.match(html).captured().toStdString();
    EXPECT_TRUE(html.startsWith(u"<!DOCTYPE html>"_s));
    EXPECT_TRUE(html.contains(u"file://"_s));
}

INSTANTIATE_TEST_SUITE_P(Kinds, ChannelContract, ::testing::ValuesIn([] {
    QStringList kinds;
    for (const auto &descriptor : channelKinds()) {
        if (descriptor.takesPosts && !descriptor.isHandedOver) { // a person sends what is handed over: tests/unit/handover
            kinds << descriptor.kind;
        }
    }
    return std::vector<QString>(kinds.begin(), kinds.end());
}()),
    [](const ::testing::TestParamInfo<QString> &kind) { return kind.param.toStdString(); });

} // namespace bubenik
