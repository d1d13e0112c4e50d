// How the office's documents are sealed, and the key as people keep it.
#include "office/RecoveryKey.h"

#include <gtest/gtest.h>

namespace bubenik::office {

using namespace Qt::StringLiterals;

namespace {

const QString visit = u"visit:1"_s;
const QByteArray clear = R"({"name":"Božena Dvořáčková","topic":"chodník"})";

} // namespace

TEST(Vault, sealed_opensAgain_andShowsNothing)
{
    Vault vault;
    vault.open(Key::random());
    const auto sealed = vault.seal(visit, clear);
    ASSERT_TRUE(sealed);
    EXPECT_FALSE(sealed->contains("Dvo"));
    EXPECT_EQ(vault.open(visit, *sealed).value(), clear);
}

TEST(Vault, theSameText_sealedTwice_isTwoTexts_withOneDigest)
{
    Vault vault;
    vault.open(Key::random());
    EXPECT_NE(vault.seal(visit, clear).value(), vault.seal(visit, clear).value());
    EXPECT_EQ(vault.digest(clear).value(), vault.digest(clear).value());
    EXPECT_NE(vault.digest(clear).value(), vault.digest(clear + ' ').value());
}

TEST(Vault, anotherKey_anotherDocument_orAChangedSign_opensNothing)
{
    Vault vault;
    vault.open(Key::random());
    const auto sealed = vault.seal(visit, clear).value();
    EXPECT_EQ(vault.open(u"visit:2"_s, sealed).error().code, u"office-sealed"_s);
    auto changed = sealed;
    changed[40] = changed[40] == 'A' ? 'B' : 'A';
    EXPECT_EQ(vault.open(visit, changed).error().kind, ErrorKind::Damaged);
    EXPECT_FALSE(vault.open(visit, clear));
    EXPECT_FALSE(vault.open(visit, "{\"sealed\":\"AQ\"}"));
    vault.open(Key::random());
    EXPECT_EQ(vault.open(visit, sealed).error().code, u"office-sealed"_s);
}

TEST(Vault, closed_neitherSealsNorOpens)
{
    Vault vault;
    EXPECT_EQ(vault.ready().error().kind, ErrorKind::NoKeychain);
    EXPECT_FALSE(vault.seal(visit, clear));
    vault.open(Key::random());
    const auto sealed = vault.seal(visit, clear).value();
    vault.close();
    EXPECT_EQ(vault.open(visit, sealed).error().code, u"office-locked"_s);
}

TEST(RecoveryKey, typedFromPaper_isTheKey)
{
    const auto key = Key::random();
    const auto text = toRecoveryKey(key);
    EXPECT_EQ(text.size(), 56 + 13);
    EXPECT_EQ(fromRecoveryKey(text)->bytes(), key.bytes());
    auto typed = text.toLower();
    typed.replace(u'-', u' ').replace(u'1', u'l').replace(u'0', u'o');
    EXPECT_EQ(fromRecoveryKey(typed)->bytes(), key.bytes());
}

TEST(RecoveryKey, aMisreadSign_isNoticed)
{
    const auto text = toRecoveryKey(Key::random());
    for (qsizetype i = 0; i < text.size(); ++i) {
        auto misread = text;
        if (misread[i] == u'-') {
            continue;
        }
        misread[i] = misread[i] == u'7' ? u'8' : u'7';
        EXPECT_FALSE(fromRecoveryKey(misread)) << i;
    }
    EXPECT_EQ(fromRecoveryKey(text.left(60)).error().code, u"recovery-key"_s);
    EXPECT_FALSE(fromRecoveryKey(u""_s));
}

} // namespace bubenik::office
