#include "contract/wordpress/WordPressContract.h"

#include "net/QtHttpClient.h"

namespace bubenik {

using namespace Qt::StringLiterals;

std::string said(const Error &error)
{
    return (toString(error.kind) + u' ' + error.code + u' ' + error.detail + u' ' + error.subject).toStdString();
}

WordPressFiles::WordPressFiles()
    : ChannelRig(std::make_unique<QtHttpClient>())
{
}

WordPressSite &WordPressContract::site()
{
    static WordPressSite shared(u"2M"_s, u"3M"_s);
    return shared;
}

WordPressContract::WordPressContract()
    : m_proxy(site().port())
    , m_settings { { u"url"_s, m_proxy.url().toString() }, { u"settle"_s, u"1"_s }, { u"timeout"_s, u"60"_s } }
{
    site().reset();
}

WordPressContract::~WordPressContract()
{
    site().setPublicUrl({});
    (void)site().php(u"@unlink(WPMU_PLUGIN_DIR . '/test.php'); return 1;"_s);
}

void WordPressContract::addPlugin(const QString &code)
{
    const auto source = QString::fromLatin1(("<?php " + code.toUtf8()).toBase64());
    (void)site().php("wp_mkdir_p(WPMU_PLUGIN_DIR); return file_put_contents(WPMU_PLUGIN_DIR . '/test.php', base64_decode('%1'));"_L1.arg(source));
}

std::unique_ptr<Channel> WordPressContract::channelOf(const QString &role, const std::optional<QString> &password, Clock *clock)
{
    auto settings = m_settings;
    settings[u"user"_s] = role;
    const ChannelConfig config { { "web-"_L1 + role }, u"wordpress"_s, {}, settings };
    (void)waitFor(m_files.secrets().write(secretKey(config.id), password.value_or(site().password(role))));
    auto base = m_files.context();
    const ChannelContext context { base.http, base.secrets, clock ? *clock : base.clock, base.attachmentPath, base.town, base.zone };
    return wordpress::descriptor().make(config, context);
}

Outgoing WordPressContract::outgoing(const QString &title)
{
    Outgoing out;
    out.due = m_files.clock().now();
    out.mark = newUuid(out.due);
    out.content.title = title;
    out.content.body = u"Od pondělí neprojedete."_s;
    return out;
}

RemoteItem WordPressContract::published(Channel &channel, const Outgoing &out)
{
    const auto item = waitFor(channel.publish(out, {}));
    EXPECT_TRUE(item) << said(item.error());
    return item.value_or(RemoteItem {});
}

int WordPressContract::postsThere() const
{
    int count = 0;
    for (const auto value : site().posts()) {
        count += value.toObject()[u"type"_s].toString() == "post"_L1;
    }
    return count;
}

} // namespace bubenik
