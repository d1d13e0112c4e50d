// What KeychainTest.cpp runs in sessions of different states; not a test by itself.
#include "fakes/clock/Wait.h"
#include "secrets/SecretStore.h"

#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

TEST(InSession, keepsReadsAndForgets)
{
    const auto store = keychainSecretStore(u"klasterec"_s);
    const auto key = u"channel/web"_s;
    const auto before = waitFor(store->read(key));
    ASSERT_FALSE(before.has_value());
    EXPECT_EQ(before.error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(waitFor(store->remove(key)).has_value()) << "removing what is not there is fine";
    for (const auto &secret : { u"abcd EFGH 1234"_s, u"Příliš žluťoučký kůň 🐎"_s }) {
        const auto written = waitFor(store->write(key, secret));
        ASSERT_TRUE(written.has_value()) << qPrintable(written.error().detail);
        EXPECT_EQ(waitFor(store->read(key)).value_or(u"(none)"_s), secret);
    }
    EXPECT_TRUE(waitFor(store->write(u"channel/other"_s, u"other"_s)).has_value());
    // Another workspace's channel of the same name has a secret of its own; so have those from before there were owners.
    for (const auto &owner : { u"kadan"_s, QString() }) {
        const auto another = keychainSecretStore(owner);
        EXPECT_EQ(waitFor(another->read(key)).error().kind, ErrorKind::NotFound);
        EXPECT_TRUE(waitFor(another->write(key, u"of "_s + owner)).has_value());
        EXPECT_EQ(waitFor(another->read(key)).value_or(u"(none)"_s), u"of "_s + owner);
        EXPECT_EQ(waitFor(store->read(key)).value_or(u"(none)"_s), u"Příliš žluťoučký kůň 🐎"_s);
    }
    EXPECT_TRUE(waitFor(store->remove(key)).has_value());
    EXPECT_EQ(waitFor(store->read(key)).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(waitFor(store->read(u"channel/other"_s)).value_or(u"(none)"_s), u"other"_s);
}

TEST(InSession, isNoKeychain)
{
    const auto store = keychainSecretStore({});
    const auto read = waitFor(store->read(u"channel/web"_s));
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(toString(read.error().kind), u"no-keychain"_s) << qPrintable(read.error().detail);
    EXPECT_FALSE(read.error().detail.isEmpty());
    const auto written = waitFor(store->write(u"channel/web"_s, u"x"_s));
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(toString(written.error().kind), u"no-keychain"_s) << qPrintable(written.error().detail);
    const auto removed = waitFor(store->remove(u"channel/web"_s));
    ASSERT_FALSE(removed.has_value());
    EXPECT_EQ(toString(removed.error().kind), u"no-keychain"_s) << qPrintable(removed.error().detail);
}

TEST(InSession, writes)
{
    EXPECT_TRUE(waitFor(keychainSecretStore({})->write(u"channel/web"_s, u"x"_s)).has_value());
}
