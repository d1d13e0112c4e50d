#include "mail/MailSettings.h"

#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

ChannelConfig smtp(const QMap<QString, QString> &more = {})
{
    ChannelConfig config { .id = { u"posta"_s }, .kind = u"smtp"_s };
    config.settings
        = { { u"host"_s, u"smtp.example.cz"_s }, { u"user"_s, u"obec"_s }, { u"from"_s, u"obec@example.cz"_s } };
    config.settings.insert(more);
    return config;
}

} // namespace

TEST(MailSettings, ports_followTheSecurity)
{
    EXPECT_EQ(mail::settingsOf(smtp())->smtp.port, 465);
    EXPECT_EQ(mail::settingsOf(smtp({ { u"security"_s, u"starttls"_s } }))->smtp.port, 587);
    EXPECT_EQ(mail::settingsOf(smtp({ { u"port"_s, u"2525"_s } }))->smtp.port, 2525);
}

TEST(MailSettings, noSecurity_isForThisComputerOnly)
{
    const auto refused = mail::settingsOf(smtp({ { u"security"_s, u"none"_s } }));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, u"not-loopback");
    EXPECT_EQ(refused.error().subject, u"security");
    EXPECT_TRUE(mail::settingsOf(smtp({ { u"security"_s, u"none"_s }, { u"host"_s, u"127.0.0.1"_s } })).has_value());
    const auto imap
        = mail::settingsOf(smtp({ { u"imapHost"_s, u"imap.example.cz"_s }, { u"imapSecurity"_s, u"none"_s } }));
    EXPECT_EQ(imap.error().subject, u"imapSecurity");
}

TEST(MailSettings, whatCannotBeUsed_namesItsKey)
{
    const QList<QPair<QMap<QString, QString>, QString>> cases { { { { u"host"_s, {} } }, u"host"_s },
        { { { u"host"_s, u"https://x/"_s } }, u"host"_s }, { { { u"from"_s, u"obec"_s } }, u"from"_s },
        { { { u"port"_s, u"x"_s } }, u"port"_s }, { { { u"port"_s, u"70000"_s } }, u"port"_s },
        { { { u"security"_s, u"ssl"_s } }, u"security"_s }, { { { u"auth"_s, u"ntlm"_s } }, u"auth"_s },
        { { { u"rate"_s, u"-1"_s } }, u"rate"_s } };
    for (const auto &[settings, key] : cases) {
        const auto refused = mail::settingsOf(smtp(settings));
        ASSERT_FALSE(refused.has_value()) << qPrintable(key);
        EXPECT_EQ(refused.error().subject, key);
    }
}

TEST(MailSettings, folder_needsOnlyItsPath)
{
    ChannelConfig config { .id = { u"posta"_s }, .kind = u"eml"_s };
    EXPECT_EQ(mail::settingsOf(config).error().subject, u"path");
    config.settings = { { u"path"_s, u"/tmp/x"_s } };
    const auto settings = mail::settingsOf(config);
    ASSERT_TRUE(settings.has_value());
    EXPECT_TRUE(settings->isFolder);
}
