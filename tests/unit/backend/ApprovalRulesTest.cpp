// Who may decide what goes out, and that nothing is taken to be sent that no decision covers: really run, by FakeCouch's
// engine and by a real server's.
#include "unit/backend/RulesFixture.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

QJsonObject decision(const QString &user, const QString &what = u"approved"_s)
{
    return { { u"user"_s, user }, { u"by"_s, user }, { u"what"_s, what }, { u"at"_s, u"2026-12-01T10:00:00.000Z"_s },
        { u"digest"_s, u"d1"_s }, { u"contents"_s, QJsonArray { u"d2"_s } }, { u"role"_s, u"approver"_s } };
}

QJsonObject review(const QJsonObject &decision = {}, const QString &taken = {})
{
    QJsonObject body { { u"subject"_s, u"post:1"_s }, { u"remarks"_s, QJsonObject {} } };
    if (!decision.isEmpty()) {
        body[u"decision"_s] = decision;
    }
    if (!taken.isEmpty()) {
        body[u"taking"_s] = QJsonObject { { u"desk"_s, u"k1"_s }, { u"digest"_s, taken } };
    }
    return body;
}

const auto id = u"review:post:1"_s;

} // namespace

template <class Side>
class ApprovalRules : public Rules<Side>
{
protected:
    struct Somebody {
        QString name;
        std::unique_ptr<CouchSession> session;
    };
    Somebody somebody(const QStringList &roles)
    {
        const auto name = this->person(roles);
        return { name, this->signedIn(name, u"heslo"_s) };
    }
};
TYPED_TEST_SUITE(ApprovalRules, BothSides, );

TYPED_TEST(ApprovalRules, decisions_areAnApproversOwn)
{
    const auto editor = this->somebody({ u"editor"_s });
    const auto approver = this->somebody({ u"approver"_s });
    EXPECT_EQ(this->write(*editor.session, id, review(decision(editor.name))), u"rule-approval"_s);
    EXPECT_EQ(this->write(*editor.session, id, review(decision(approver.name))), u"rule-approval-name"_s);
    EXPECT_EQ(this->write(*editor.session, id, review()), QString());
    EXPECT_EQ(this->write(*approver.session, id, review(decision(editor.name))), u"rule-approval-name"_s);
    EXPECT_EQ(this->write(*approver.session, id, review(decision(approver.name))), QString());
    auto remarked = review(decision(approver.name));
    remarked[u"remarks"_s] = QJsonObject { { u"r"_s, QJsonObject { { u"text"_s, u"?"_s } } } };
    EXPECT_EQ(this->write(*editor.session, id, remarked), QString()); // the decision stays the approver's
    auto forged = decision(approver.name);
    forged[u"digest"_s] = u"d9"_s;
    EXPECT_EQ(this->write(*editor.session, id, review(forged)), u"rule-approval-name"_s);
    EXPECT_EQ(this->remove(*editor.session, id), u"rule-approval"_s);
}

TYPED_TEST(ApprovalRules, whatIsTakenToBeSent_mustBeCoveredByTheDecision)
{
    const auto editor = this->somebody({ u"editor"_s });
    const auto approver = this->somebody({ u"approver"_s });
    EXPECT_EQ(this->write(*editor.session, id, review({}, u"d1"_s)), u"rule-not-approved"_s);
    EXPECT_EQ(this->write(*approver.session, id, review(decision(approver.name))), QString());
    EXPECT_EQ(this->write(*editor.session, id, review(decision(approver.name), u"d3"_s)), u"rule-not-approved"_s);
    EXPECT_EQ(this->write(*editor.session, id, review(decision(approver.name), u"d1"_s)), QString());
    EXPECT_EQ(this->write(*editor.session, id, review(decision(approver.name), u"d2"_s)), QString()); // a channel's own text
    auto withdrawn = review(decision(approver.name, u"withdrawn"_s), u"d2"_s);
    EXPECT_EQ(this->write(*approver.session, id, withdrawn), QString()); // what was taken before stays told
    EXPECT_EQ(this->write(*editor.session, id, review(decision(approver.name, u"withdrawn"_s), u"d1"_s)), u"rule-not-approved"_s);
}

TYPED_TEST(ApprovalRules, deputies_decideForSomebodyElseOnly_andEditorsUrgentlyWithAReason)
{
    const auto editor = this->somebody({ u"editor"_s });
    const auto deputy = this->somebody({ u"editor"_s, u"deputy"_s });
    auto standing = decision(deputy.name);
    EXPECT_EQ(this->write(*deputy.session, id, review(standing)), u"rule-approval"_s); // not for themselves
    standing[u"role"_s] = u"deputy"_s;
    standing[u"forUser"_s] = u"tajemnik"_s;
    EXPECT_EQ(this->write(*deputy.session, id, review(standing)), QString());
    standing[u"user"_s] = editor.name;
    EXPECT_EQ(this->write(*editor.session, id, review(standing)), u"rule-approval"_s);
    auto urgent = decision(editor.name, u"urgent"_s);
    EXPECT_EQ(this->write(*editor.session, id, review(urgent)), u"rule-approval"_s);
    urgent[u"reason"_s] = u"Praskl řad."_s;
    EXPECT_EQ(this->write(*editor.session, id, review(urgent, u"d1"_s)), QString());
}

TYPED_TEST(ApprovalRules, fourEyes_whoeverHandedItOverDoesNotApprove)
{
    const auto approver = this->somebody({ u"editor"_s, u"approver"_s });
    auto strict = decision(approver.name);
    strict[u"fourEyes"_s] = true;
    auto own = review(strict);
    own[u"submission"_s] = QJsonObject { { u"user"_s, approver.name } };
    EXPECT_EQ(this->write(*approver.session, id, own), u"rule-four-eyes"_s);
    own[u"submission"_s] = QJsonObject { { u"user"_s, u"jana"_s } };
    EXPECT_EQ(this->write(*approver.session, id, own), QString());
}

TYPED_TEST(ApprovalRules, rulesAndDeputies_areTheApprovers)
{
    const auto editor = this->somebody({ u"editor"_s });
    const auto approver = this->somebody({ u"approver"_s });
    const auto workflow = u"workflow:approval"_s;
    EXPECT_EQ(this->write(*editor.session, workflow, { { u"required"_s, false } }), u"rule-approval"_s);
    EXPECT_EQ(this->write(*approver.session, workflow, { { u"required"_s, true } }), QString());
    EXPECT_EQ(this->write(*editor.session, workflow, { { u"required"_s, false } }), u"rule-approval"_s);
    EXPECT_EQ(this->remove(*editor.session, workflow), u"rule-approval"_s);
    const auto named = [](const QString &user) {
        return QJsonObject { { u"user"_s, user }, { u"deputyUser"_s, u"jana"_s }, { u"from"_s, u"a"_s }, { u"until"_s, u"b"_s } };
    };
    const auto deputy = u"deputy:x"_s;
    EXPECT_EQ(this->write(*editor.session, deputy, named(editor.name)), u"rule-approval"_s);
    EXPECT_EQ(this->write(*approver.session, deputy, named(editor.name)), u"rule-approval"_s);
    EXPECT_EQ(this->write(*approver.session, deputy, named(approver.name)), QString());
    EXPECT_EQ(this->remove(*editor.session, deputy), u"rule-approval"_s);
    EXPECT_EQ(this->remove(*approver.session, deputy), QString());
}

} // namespace bubenik
