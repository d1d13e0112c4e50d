// The WordPress channel against a real WordPress behind a proxy that can misbehave. The site is Debian's with PHP's
// usual 2 MB limit for uploads.
#pragma once

#include "channels/wordpress/Descriptor.h"
#include "contract/channels/ChannelRig.h"
#include "fakes/clock/TestClock.h"
#include "fakes/clock/Wait.h"
#include "fakes/faultproxy/FaultProxy.h"
#include "fakes/wordpress/WordPressSite.h"

#include <gtest/gtest.h>

namespace bubenik {

[[nodiscard]] std::string said(const Error &error);

// The other side's hands are the site itself here.
class WordPressFiles final : public ChannelRig
{
public:
    WordPressFiles();
    [[nodiscard]] ChannelConfig config() override { return {}; }
    void changeTitleThere(const QString &, const QString &) override { }
    void deleteThere(const QString &) override { }
    [[nodiscard]] int countThere() override { return 0; }
    [[nodiscard]] QString publicPage(const RemoteItem &) override { return {}; }
    [[nodiscard]] QImage publicPicture(const RemoteItem &) override { return {}; }
    void letDueTimePass(const QString &) override { }
    void goAway() override { }
    void comeBack() override { }
};

class WordPressContract : public ::testing::Test
{
protected:
    WordPressContract();
    ~WordPressContract() override;

    [[nodiscard]] static WordPressSite &site();
    // Signed in with this role's application password, or another one.
    [[nodiscard]] std::unique_ptr<Channel> channelOf(const QString &role, const std::optional<QString> &password = {}, Clock *clock = nullptr);
    [[nodiscard]] Outgoing outgoing(const QString &title = QStringLiteral("Uzavírka"));
    [[nodiscard]] RemoteItem published(Channel &channel, const Outgoing &out);
    [[nodiscard]] int postsThere() const;
    // PHP that WordPress runs at every request until the test ends.
    void addPlugin(const QString &code);

    FaultProxy m_proxy;
    WordPressFiles m_files;
    QMap<QString, QString> m_settings;
};

} // namespace bubenik
