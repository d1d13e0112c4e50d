// A real WordPress, one for the program, emptied for each test.
#include "contract/channels/rigs/Rigs.h"
#include "fakes/clock/Wait.h"
#include "fakes/wordpress/WordPressSite.h"
#include "net/QtHttpClient.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

class WordPressRig final : public ChannelRig
{
public:
    WordPressRig()
        : ChannelRig(std::make_unique<QtHttpClient>())
    {
        site().reset();
    }

    ChannelConfig config() override
    {
        const ChannelConfig config { { u"web"_s }, u"wordpress"_s, {},
            { { u"url"_s, site().url().toString() }, { u"user"_s, u"editor"_s }, { u"settle"_s, u"1"_s } } };
        (void)waitFor(secrets().write(secretKey(config.id), site().password(u"editor"_s)));
        return config;
    }

    void changeTitleThere(const QString &remoteId, const QString &title) override
    {
        site().editPost(remoteId.toInt(), u"admin"_s, { { u"post_title"_s, title } });
    }

    void deleteThere(const QString &remoteId) override { site().deletePost(remoteId.toInt()); }

    int countThere() override
    {
        int count = 0;
        for (const auto value : site().posts()) {
            const auto post = value.toObject();
            count += post[u"type"_s].toString() == "post"_L1 && post[u"status"_s].toString() != "trash"_L1;
        }
        return count;
    }

    QString publicPage(const RemoteItem &item) override
    {
        const auto answer = waitFor(m_visitor.send({ .url = QUrl(item.permalink), .followRedirects = true }));
        return answer && answer->status == 200 ? QString::fromUtf8(answer->body) : QString();
    }

    QImage publicPicture(const RemoteItem &item) override
    {
        const auto address = site().php("return wp_get_attachment_url(get_post_thumbnail_id(%1));"_L1.arg(item.remoteId));
        const auto answer = waitFor(m_visitor.send({ .url = QUrl(address.toString()), .followRedirects = true }));
        return answer ? QImage::fromData(answer->body) : QImage();
    }

    QByteArray follow(const RemoteItem &item, const QString &href) override
    {
        const auto url = QUrl(item.permalink).resolved(QUrl(href));
        const auto answer = waitFor(m_visitor.send({ .url = url, .followRedirects = true }));
        return answer && answer->status == 200 ? answer->body : QByteArray();
    }

    void letDueTimePass(const QString &remoteId) override
    {
        site().warp(remoteId.toInt(), -5);
        site().runCron();
    }

    void goAway() override { site().goAway(); }
    void comeBack() override { site().comeBack(); }

private:
    static WordPressSite &site()
    {
        static WordPressSite shared;
        return shared;
    }

    QtHttpClient m_visitor;
};

} // namespace

std::unique_ptr<ChannelRig> wordPressRig()
{
    return std::make_unique<WordPressRig>();
}

} // namespace bubenik
