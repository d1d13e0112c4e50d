#include "channels/wordpress/Descriptor.h"
#include "channels/wordpress/Settings.h"

#include <gtest/gtest.h>

namespace bubenik::wordpress {

using namespace Qt::StringLiterals;

TEST(WordPressSettings, siteAddress_whateverPeoplePaste_isTheSite)
{
    const QList<QPair<QString, QString>> table {
        { u"www.mesto.cz"_s, u"https://www.mesto.cz"_s },
        { u" https://www.mesto.cz/ "_s, u"https://www.mesto.cz"_s },
        { u"https://www.mesto.cz/wp-admin/edit.php?post_type=post#top"_s, u"https://www.mesto.cz"_s },
        { u"https://www.mesto.cz/wp-login.php?redirect_to=x"_s, u"https://www.mesto.cz"_s },
        { u"https://www.mesto.cz/obec/wp-admin"_s, u"https://www.mesto.cz/obec"_s },
        { u"https://www.mesto.cz/obec/index.php"_s, u"https://www.mesto.cz/obec"_s },
        { u"https://www.mesto.cz/obec//"_s, u"https://www.mesto.cz/obec"_s },
        { u"https://www.mesto.cz/wp-json/wp/v2/posts"_s, u"https://www.mesto.cz"_s },
        { u"https://www.mesto.cz:8443/web"_s, u"https://www.mesto.cz:8443/web"_s },
        { u"http://127.0.0.1:8080"_s, u"http://127.0.0.1:8080"_s },
        { u"http://localhost/wordpress/"_s, u"http://localhost/wordpress"_s },
        { u"http://[::1]:8080/"_s, u"http://[::1]:8080"_s },
    };
    for (const auto &[typed, expected] : table) {
        const auto address = siteAddress(typed);
        ASSERT_TRUE(address) << typed.toStdString();
        EXPECT_EQ(address->toString().toStdString(), expected.toStdString());
    }
}

TEST(WordPressSettings, siteAddress_plainHttpBeyondThisMachine_isRefused)
{
    for (const auto &typed : { u"http://www.mesto.cz"_s, u"http://10.0.0.1"_s, u"http://127.0.0.1.evil.cz"_s, u"http://localhost.evil.cz"_s }) {
        const auto address = siteAddress(typed);
        ASSERT_FALSE(address) << typed.toStdString();
        EXPECT_EQ(address.error().code, u"https-required"_s);
        EXPECT_EQ(address.error().subject, u"url"_s);
    }
}

TEST(WordPressSettings, siteAddress_notAWebsite_isRefused)
{
    for (const auto &typed : { u"ftp://mesto.cz"_s, u"https://"_s, u"https://user:pw@mesto.cz"_s, u"file:///etc/passwd"_s, u"dva slova"_s }) {
        EXPECT_FALSE(siteAddress(typed)) << typed.toStdString();
    }
}

ChannelConfig configWith(const QMap<QString, QString> &settings)
{
    return { { u"web"_s }, u"wordpress"_s, {}, settings };
}

TEST(WordPressSettings, validate_missingOrWrong_namesTheField)
{
    const auto validate = descriptor().validate;
    const auto good = QMap<QString, QString> { { u"url"_s, u"https://mesto.cz"_s }, { u"user"_s, u"redakce"_s } };
    EXPECT_TRUE(validate(configWith(good)));

    for (const auto &[key, value] : QList<QPair<QString, QString>> { { u"url"_s, {} }, { u"user"_s, {} }, { u"user"_s, u"a:b"_s },
             { u"settle"_s, u"soon"_s }, { u"settle"_s, u"-1"_s } }) {
        auto settings = good;
        settings[key] = value;
        const auto result = validate(configWith(settings));
        ASSERT_FALSE(result) << key.toStdString() << '=' << value.toStdString();
        EXPECT_EQ(result.error().kind, ErrorKind::Invalid);
        EXPECT_EQ(result.error().subject, key);
    }
}

TEST(WordPressSettings, settingsOf_categoriesAndSettle_areRead)
{
    const auto settings = settingsOf(configWith({ { u"url"_s, u"mesto.cz"_s }, { u"user"_s, u"r"_s },
        { u"categories"_s, u"Aktuality, Úřad ,"_s }, { u"settle"_s, u"1"_s } }));
    ASSERT_TRUE(settings);
    EXPECT_EQ(settings->categories, (QStringList { u"Aktuality"_s, u"Úřad"_s }));
    EXPECT_EQ(settings->settle, std::chrono::seconds(1));
}

} // namespace bubenik::wordpress
