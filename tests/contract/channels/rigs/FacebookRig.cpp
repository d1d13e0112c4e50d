// The town's Page on a strict stand-in of the Graph API (tests/fakes/graph).
#include "contract/channels/rigs/Rigs.h"
#include "fakes/clock/Wait.h"
#include "fakes/graph/FakeGraph.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

struct FacebookWorld {
    TestClock testClock;
    FakeGraph graph { testClock };
};

class FacebookRig final : private FacebookWorld, public ChannelRig
{
public:
    FacebookRig()
        : ChannelRig(graph.client())
        , m_visitor(graph.client())
    {
        testClock.autoAdvance(true);
    }

    ChannelConfig config() override
    {
        // What the contract writes comes from nowhere else, so there is no article to point to.
        const ChannelConfig config { { u"fb"_s }, u"facebook"_s, {}, { { u"page"_s, FakeGraph::pageId() }, { u"api"_s, u"http://127.0.0.1:1"_s } } };
        (void)waitFor(secrets().write(secretKey(config.id), FakeGraph::pageToken()));
        return config;
    }
    Clock &clock() override { return testClock; }

    void changeTitleThere(const QString &remoteId, const QString &title) override
    {
        auto text = graph.post(remoteId)->message;
        text.replace(0, text.indexOf(u'\n'), title);
        graph.editPost(remoteId, text);
    }

    void deleteThere(const QString &remoteId) override { graph.deletePost(remoteId); }
    int countThere() override { return static_cast<int>(graph.posts().size()); }

    QString publicPage(const RemoteItem &item) override
    {
        const auto answer = waitFor(m_visitor->send({ .url = QUrl(item.permalink) }));
        if (!answer || answer->status != 200) {
            return {};
        }
        // Facebook's own page draws the photos by scripts; what a screen reader gets of them is kept with each.
        auto page = QString::fromUtf8(answer->body);
        for (const auto &alt : graph.altTexts(item.remoteId)) {
            page += u"<img alt=\"%1\">"_s.arg(alt.toHtmlEscaped());
        }
        return page;
    }

    QImage publicPicture(const RemoteItem &item) override
    {
        const auto photos = graph.post(item.remoteId)->photos;
        return photos.isEmpty() ? QImage() : QImage::fromData(graph.state().photos.at(photos.first()).content);
    }

    void letDueTimePass(const QString &remoteId) override
    {
        const auto due = graph.post(remoteId)->scheduledFor;
        testClock.advance(*due - testClock.now() + std::chrono::seconds(5));
    }

    void goAway() override { graph.setGone(true); }
    void comeBack() override { graph.setGone(false); }

private:
    std::unique_ptr<HttpClient> m_visitor;
};

} // namespace

std::unique_ptr<ChannelRig> facebookRig()
{
    return std::make_unique<FacebookRig>();
}

} // namespace bubenik
