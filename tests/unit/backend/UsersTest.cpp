// People who may sign in, the same over FakeCouch and a real server.
#include "unit/backend/BackendFixture.h"

namespace bubenik {

using namespace Qt::StringLiterals;

template <class Side>
class Users : public BackendTest<Side>
{
protected:
    [[nodiscard]] QString name() const { return u"Jana Nová "_s + this->m_side.prefix() + u"1"_s; }
    [[nodiscard]] Result<void> set(const QString &password, const QStringList &roles)
    {
        return waitFor(backend::setUser(*this->m_admin, name(), password, roles));
    }
    [[nodiscard]] Result<SignedIn> signsIn(const QString &password)
    {
        const auto session = this->signedIn(name(), password);
        return waitFor(session->signIn());
    }
};
TYPED_TEST_SUITE(Users, BothSides, );

TYPED_TEST(Users, setUser_ofSomebodyNew_letsThemSignInWithTheirRoles)
{
    ASSERT_TRUE(this->set(u"heslo č. 1"_s, { u"editor"_s, u"approver"_s }));
    const auto account = this->signsIn(u"heslo č. 1"_s);
    ASSERT_TRUE(account) << told(account);
    EXPECT_EQ(account->name, this->name());
    EXPECT_EQ(account->roles, (QStringList { u"editor"_s, u"approver"_s }));
}

TYPED_TEST(Users, setUser_withoutAPassword_changesTheRolesAndKeepsThePassword)
{
    ASSERT_TRUE(this->set(u"heslo"_s, { u"editor"_s }));
    ASSERT_TRUE(this->set({}, { u"assistant"_s }));
    const auto account = this->signsIn(u"heslo"_s);
    ASSERT_TRUE(account) << told(account);
    EXPECT_EQ(account->roles, QStringList { u"assistant"_s });
}

TYPED_TEST(Users, setUser_withAnotherPassword_letsTheOldOneIn_noMore)
{
    ASSERT_TRUE(this->set(u"heslo"_s, { u"editor"_s }));
    ASSERT_TRUE(this->set(u"nove"_s, { u"editor"_s }));
    const auto refused = this->signsIn(u"heslo"_s);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Auth) << told(refused);
    EXPECT_TRUE(this->signsIn(u"nove"_s));
}

TYPED_TEST(Users, setUser_keepsTheRolesOfOtherPrograms)
{
    BackendDatabase users(*this->m_admin, u"_users"_s);
    ASSERT_TRUE(waitFor(users.put(u"org.couchdb.user:"_s + this->name(),
        { { u"name"_s, this->name() }, { u"type"_s, u"user"_s }, { u"password"_s, u"heslo"_s },
            { u"roles"_s, QJsonArray { u"library"_s, u"editor"_s } } })));
    ASSERT_TRUE(this->set({}, { u"mayor"_s }));
    EXPECT_EQ(this->signsIn(u"heslo"_s).value_or(SignedIn {}).roles, (QStringList { u"mayor"_s, u"library"_s }));
}

TYPED_TEST(Users, removeUser_endsTheSignIn_andIsNotFoundTheSecondTime)
{
    ASSERT_TRUE(this->set(u"heslo"_s, { u"editor"_s }));
    const auto removed = waitFor(backend::removeUser(*this->m_admin, this->name()));
    ASSERT_TRUE(removed) << told(removed);
    EXPECT_FALSE(this->signsIn(u"heslo"_s));
    const auto missing = waitFor(backend::removeUser(*this->m_admin, this->name()));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, ErrorKind::NotFound);
    EXPECT_EQ(missing.error().code, u"no-user"_s);
}

TYPED_TEST(Users, setUser_whoWasRemoved_isAddedAgain)
{
    ASSERT_TRUE(this->set(u"heslo"_s, { u"editor"_s }));
    ASSERT_TRUE(waitFor(backend::removeUser(*this->m_admin, this->name())));
    const auto added = this->set(u"znovu"_s, { u"editor"_s });
    ASSERT_TRUE(added) << told(added);
    EXPECT_TRUE(this->signsIn(u"znovu"_s));
}

TYPED_TEST(Users, setUser_withWhatCannotBe_isInvalidAndSendsNothing)
{
    const auto before = this->m_admin->requestCount();
    const auto code = [this](const QString &name, const QString &password, const QStringList &roles) {
        const auto refused = waitFor(backend::setUser(*this->m_admin, name, password, roles));
        return refused ? QString() : refused.error().code;
    };
    EXPECT_EQ(code(u"a:b"_s, u"x"_s, { u"editor"_s }), u"user-name"_s);
    EXPECT_EQ(code(u"_admin"_s, u"x"_s, { u"editor"_s }), u"user-name"_s);
    EXPECT_EQ(code({}, u"x"_s, { u"editor"_s }), u"user-name"_s);
    EXPECT_EQ(code(u"eva"_s, u"x"_s, { u"_admin"_s }), u"role"_s);
    EXPECT_EQ(code(u"eva"_s, u"x"_s, {}), u"role"_s);
    EXPECT_EQ(this->m_admin->requestCount(), before);
    EXPECT_EQ(code(u"nobody"_s + this->m_side.prefix(), {}, { u"editor"_s }), u"no-password"_s);
}

} // namespace bubenik
