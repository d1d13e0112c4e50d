#include "contract/facebook_page/PageContract.h"

namespace bubenik {

using namespace Qt::StringLiterals;

std::string said(const Error &error)
{
    return (toString(error.kind) + u' ' + error.code + u' ' + error.detail + u' ' + error.subject).toStdString();
}

PageContract::PageContract()
{
    clock.autoAdvance(true);
    begun = clock.now();
    setToken(FakeGraph::pageToken());
}

void PageContract::setToken(const QString &token)
{
    auto writing = rig.secrets().write(secretKey({ u"fb"_s }), token);
    EXPECT_TRUE(waitFor(std::move(writing)));
}

std::unique_ptr<Channel> PageContract::channel()
{
    return facebook::descriptor().make({ { u"fb"_s }, u"facebook"_s, {}, settings }, rig.context());
}

Outgoing PageContract::outgoing(const QString &title, Millis ahead)
{
    Outgoing out;
    out.mark = newUuid(clock.now());
    out.content.title = title;
    out.content.body = u"Od pondělí neprojedete."_s;
    out.due = clock.now() + ahead;
    return out;
}

RemoteItem PageContract::published(const Outgoing &out)
{
    const auto page = channel();
    const auto item = waitFor(page->publish(out, {}));
    EXPECT_TRUE(item) << said(item.error());
    return item.value_or(RemoteItem {});
}

Error PageContract::refused(const Outgoing &out)
{
    const auto page = channel();
    const auto item = waitFor(page->publish(out, {}));
    EXPECT_FALSE(item);
    return item ? Error {} : item.error();
}

std::optional<RemoteItem> PageContract::found(const Outgoing &out)
{
    const auto page = channel();
    const auto item = waitFor(page->find(out, begun));
    EXPECT_TRUE(item) << said(item.error());
    return item.value_or(std::nullopt);
}

} // namespace bubenik
