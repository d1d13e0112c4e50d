// Where the key is kept, and what happens when it is gone.
#include "OfficeFixture.h"
#include "fakes/clock/Wait.h"
#include "office/OfficeKey.h"

namespace bubenik::office {

using namespace Qt::StringLiterals;

class KeyTest : public OfficeTest
{
protected:
    KeyTest() { vault->close(); }

    Result<void> open(WhenMissing whenMissing = WhenMissing::Make)
    {
        auto opening = openOffice(*stores, *secrets, *vault, whenMissing);
        return waitFor(std::move(opening));
    }
    KeyReport told()
    {
        auto reporting = report(*stores, *secrets, *vault);
        return waitFor(std::move(reporting)).value_or(KeyReport {});
    }
    void loseTheKey()
    {
        ASSERT_TRUE(QFile::remove(secretsFile));
        vault->close();
    }

    QString secretsFile = directory.filePath(u"secrets"_s);
    std::unique_ptr<SecretStore> secrets = fileSecretStore(secretsFile);
};

TEST_F(KeyTest, firstNeed_makesAKey_whichIsFoundAgain)
{
    EXPECT_EQ(open(WhenMissing::Leave).error().code, u"office-no-key"_s);
    EXPECT_EQ(told().state, KeyState::None);
    ASSERT_OK(open());
    const auto key = vault->key()->bytes();
    takenIn(u"Anna"_s, u"hluk"_s);
    vault->close();
    ASSERT_OK(open(WhenMissing::Leave));
    EXPECT_EQ(vault->key()->bytes(), key);
    EXPECT_EQ(stores->visits.all()->size(), 1);
    EXPECT_EQ(told().state, KeyState::Open);
    EXPECT_EQ(told().unsent, 1);
}

TEST_F(KeyTest, twoPrograms_whoMakeAKeyAtOnce_useOne)
{
    const auto others = *folder.stores();
    Vault theirs;
    auto first = openOffice(*stores, *secrets, *vault, WhenMissing::Make);
    auto second = openOffice(*others, *secrets, theirs, WhenMissing::Make);
    ASSERT_OK(waitFor(std::move(first)));
    ASSERT_OK(waitFor(std::move(second)));
    EXPECT_EQ(vault->key()->bytes(), theirs.key()->bytes());
}

TEST_F(KeyTest, lostKey_isTold_andTheRecoveryKeyOpensAllAgain)
{
    ASSERT_OK(open());
    const auto visit = takenIn(u"Anna"_s, u"hluk"_s);
    const auto paper = toRecoveryKey(*vault->key());
    EXPECT_FALSE(isRecoveryKept(stores->settings));
    ASSERT_OK(noteRecoveryKept(stores->settings));
    EXPECT_TRUE(isRecoveryKept(stores->settings));
    loseTheKey();
    EXPECT_EQ(open().error().code, u"office-key-lost"_s) << "no second key is made beside what is sealed";
    EXPECT_EQ(told().state, KeyState::Lost);
    EXPECT_EQ(told().unsent, 1);
    auto misread = recover(*stores, *secrets, *vault, toRecoveryKey(Key::random()));
    EXPECT_EQ(waitFor(std::move(misread)).error().code, u"other-recovery-key"_s);
    auto recovering = recover(*stores, *secrets, *vault, paper.toLower());
    ASSERT_OK(waitFor(std::move(recovering)));
    EXPECT_EQ(stores->visits.load(visit.id)->name, u"Anna"_s);
    vault->close();
    ASSERT_OK(open(WhenMissing::Leave));
}

TEST_F(KeyTest, startingOver_givesUpWhatIsSealed_andMakesANewKey)
{
    ASSERT_OK(open());
    takenIn(u"Anna"_s, u"hluk"_s);
    ASSERT_OK(noteRecoveryKept(stores->settings));
    const auto before = vault->key()->fingerprint();
    loseTheKey();
    auto starting = startOver(*stores, *secrets, *vault);
    ASSERT_OK(waitFor(std::move(starting)));
    EXPECT_NE(vault->key()->fingerprint(), before);
    EXPECT_EQ(stores->visits.all()->size(), 0);
    EXPECT_FALSE(isRecoveryKept(stores->settings)) << "the paper in the safe opens nothing any more";
    takenIn(u"Eva"_s, u"byt"_s);
    EXPECT_EQ(stores->visits.all()->size(), 1);
}

TEST_F(KeyTest, secretsThatCannotBeRead_areNotTakenForLost)
{
    ASSERT_OK(open());
    vault->close();
    QFile(secretsFile).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
    EXPECT_EQ(open().error().code, u"secrets-mode"_s);
    EXPECT_EQ(told().state, KeyState::Unusable);
}

} // namespace bubenik::office
