// What people type into the settings of a Page.
#include "channels/facebook/Settings.h"

#include <gtest/gtest.h>

using namespace bubenik;
using namespace bubenik::facebook;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Result<Settings> read(const QMap<QString, QString> &settings)
{
    return settingsOf({ { u"fb"_s }, u"facebook"_s, {}, settings });
}

} // namespace

TEST(FacebookSettings, page_isTakenFromWhateverPeopleCopy)
{
    const std::pair<QString, QString> rows[] {
        { u"104532098"_s, u"104532098"_s },
        { u" klasterec "_s, u"klasterec"_s },
        { u"https://www.facebook.com/klasterec/"_s, u"klasterec"_s },
        { u"facebook.com/mesto.klasterec?ref=page"_s, u"mesto.klasterec"_s },
        { u"https://www.facebook.com/profile.php?id=100057"_s, u"100057"_s },
    };
    for (const auto &[typed, page] : rows) {
        const auto settings = read({ { u"page"_s, typed } });
        ASSERT_TRUE(settings) << qPrintable(typed);
        EXPECT_EQ(settings->page, page);
    }
}

TEST(FacebookSettings, defaults_areTheCautiousOnes)
{
    const auto settings = read({ { u"page"_s, u"1"_s } });
    ASSERT_TRUE(settings);
    EXPECT_EQ(settings->api.toString(), u"https://graph.facebook.com"_s);
    EXPECT_EQ(settings->scheduleFrom, 10min);
    EXPECT_EQ(settings->scheduleUpTo, 29 * 24h);
}

TEST(FacebookSettings, window_isASettingOfTheChannel)
{
    const auto settings = read({ { u"page"_s, u"1"_s }, { u"earliest"_s, u"20"_s }, { u"latest"_s, u"75"_s } });
    ASSERT_TRUE(settings);
    EXPECT_EQ(settings->scheduleFrom, 20min);
    EXPECT_EQ(settings->scheduleUpTo, 75 * 24h);
}

TEST(FacebookSettings, address_losesVersionAndSlash_andHasToBeSafe)
{
    EXPECT_EQ(read({ { u"page"_s, u"1"_s }, { u"api"_s, u"http://127.0.0.1:8080/v19.0/"_s } })->api.toString(), u"http://127.0.0.1:8080"_s);
    const auto plain = read({ { u"page"_s, u"1"_s }, { u"api"_s, u"http://graph.example.cz"_s } });
    ASSERT_FALSE(plain);
    EXPECT_EQ(plain.error().code, u"https-required"_s);
    EXPECT_EQ(plain.error().subject, u"api"_s);
    EXPECT_EQ(read({ { u"page"_s, u"1"_s }, { u"api"_s, u"nic"_s } }).error().code, u"not-a-url"_s);
}

TEST(FacebookSettings, nonsense_isRefusedByItsField)
{
    EXPECT_EQ(read({}).error().code, u"missing"_s);
    EXPECT_EQ(read({ { u"page"_s, u"../me"_s } }).error().code, u"not-a-page"_s);
    const auto window = read({ { u"page"_s, u"1"_s }, { u"latest"_s, u"měsíc"_s } });
    EXPECT_EQ(window.error().code, u"not-a-number"_s);
    EXPECT_EQ(window.error().subject, u"latest"_s);
    EXPECT_EQ(read({ { u"page"_s, u"1"_s }, { u"app"_s, u"EAAG1"_s } }).error().code, u"not-an-app"_s);
    EXPECT_TRUE(read({ { u"page"_s, u"1"_s }, { u"app"_s, u" 870000000000001 "_s } }));
}
