// Which article a person means who pastes an address.
#include "contract/wordpress/WordPressContract.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_F(WordPressContract, addressesOfManyForms_meanOneArticle)
{
    const auto channel = channelOf(u"editor"_s);
    const auto item = published(*channel, outgoing(u"Uzavírka Lesní"_s));
    auto later = outgoing(u"Uzavírka Nádražní"_s);
    later.due += 24h;
    const auto scheduled = published(*channel, later);
    const auto idAt = [&](const QString &where) {
        const auto found = waitFor(channel->locate(where));
        EXPECT_TRUE(found) << where.toStdString() << ' ' << said(found.error());
        return found && *found ? (*found)->remoteId : QString();
    };
    const auto base = QUrl(item.permalink).adjusted(QUrl::RemovePath | QUrl::RemoveQuery).toString();
    for (const auto &where : { item.remoteId, item.permalink, item.permalink + u"#komentare"_s,
             base + u"/wp-admin/post.php?post="_s + item.remoteId + u"&action=edit"_s,
             base + u"/?p="_s + item.remoteId }) {
        EXPECT_EQ(idAt(where), item.remoteId) << where.toStdString();
    }
    EXPECT_EQ(idAt(scheduled.permalink), scheduled.remoteId) << scheduled.permalink.toStdString();
    EXPECT_TRUE(idAt(base + u"/takovy-clanek-neni/"_s).isEmpty());
    EXPECT_TRUE(idAt(u"99999999"_s).isEmpty());
    const auto nowhere = waitFor(channel->locate(QString()));
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().code, u"remote-id"_s);
}

} // namespace bubenik
