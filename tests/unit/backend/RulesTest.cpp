// The rules that the server holds, really run: by FakeCouch's engine and by a real server's.
#include "backend/Rules.h"
#include "unit/backend/RulesFixture.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

QJsonObject post(const QJsonObject &more = {})
{
    QJsonObject body { { u"title"_s, u"Uzavírka"_s }, { u"body"_s, u"Text"_s } };
    for (auto it = more.begin(); it != more.end(); ++it) {
        body[it.key()] = it.value();
    }
    return body;
}

QJsonObject approval(const QString &by)
{
    return { { u"approval"_s, QJsonObject { { u"by"_s, by }, { u"contentDigest"_s, u"abc"_s } } } };
}

QJsonObject activityBy(const QString &user)
{
    return { { u"document"_s, u"post:1"_s }, { u"at"_s, u"2026-11-30T08:00:00.000Z"_s }, { u"by"_s, u"Eva"_s },
        { u"what"_s, u"edited"_s }, { u"user"_s, user } };
}

} // namespace

TYPED_TEST_SUITE(Rules, BothSides, );

// The engines of the tests know newer words than the one of CouchDB 3.0.
TEST(RulesText, rules_keepToTheLanguageOfOldEngines)
{
    static const QRegularExpression newer(
        uR"re(\b(let|const|class|async|await)\b|=>|`|\.\.\.|\bof\b [a-z]+\)|\.(includes|startsWith|endsWith|repeat|find)\()re"_s);
    static const QRegularExpression comments(u"//[^\n]*"_s);
    for (const auto audience : allAudiences()) {
        auto rules = rules::validation(audience);
        ASSERT_TRUE(rules) << told(rules);
        EXPECT_TRUE(rules->startsWith(u"function ("_s));
        const auto match = newer.match(rules->remove(comments));
        EXPECT_FALSE(match.hasMatch()) << qPrintable(match.captured());
    }
}

TYPED_TEST(Rules, documents_ofTheirKind_areTaken)
{
    const auto editor = this->signedInAs({ u"editor"_s });
    EXPECT_EQ(this->write(*editor, u"post:1"_s, post()), QString());
    EXPECT_EQ(this->write(*editor, u"delivery:1"_s,
                  { { u"post"_s, u"post:1"_s }, { u"channel"_s, u"web"_s }, { u"state"_s, u"planned"_s },
                      { u"mark"_s, u"m"_s } }),
        QString());
    EXPECT_EQ(this->write(*editor, u"channel:web"_s,
                  { { u"kind"_s, u"wordpress"_s },
                      { u"settings"_s, QJsonObject { { u"url"_s, u"https://a.test/"_s }, { u"user"_s, u"eva"_s } } } }),
        QString());
    EXPECT_EQ(this->write(*editor, u"attachment:ab"_s,
                  { { u"bytes"_s, 3 }, { u"mime"_s, u"image/png"_s }, { u"suffix"_s, u"png"_s } }),
        QString());
    EXPECT_EQ(this->write(*editor, u"contact:1"_s, { { u"givenName"_s, u"Eva"_s } }, Audience::People), QString());
    EXPECT_EQ(this->write(*editor, u"contact:2"_s, { { u"emails"_s, u"eva@example.cz"_s } }, Audience::People),
        u"rule-fields"_s);
    EXPECT_EQ(this->write(*editor, u"group:1"_s, {}, Audience::People), u"rule-fields"_s);
    EXPECT_EQ(this->remove(*editor, u"post:1"_s), QString());
}

TYPED_TEST(Rules, documents_ofAnotherDatabaseOrANewerVersion_areRefused)
{
    const auto mayor = this->signedInAs({ u"mayor"_s });
    EXPECT_EQ(this->write(*mayor, u"contact:1"_s, {}), u"rule-kind"_s);
    EXPECT_EQ(this->write(*mayor, u"hologram:1"_s, {}), u"rule-kind"_s);
    EXPECT_EQ(this->write(*mayor, u"toString:1"_s, {}), u"rule-kind"_s);
    EXPECT_EQ(this->write(*mayor, u"nothing"_s, {}), u"rule-kind"_s);
    EXPECT_EQ(this->write(*mayor, u"post:1"_s, post(), Audience::People), u"rule-kind"_s);
    EXPECT_EQ(this->write(*mayor, u"post:1"_s, post(), Audience::Office), u"rule-kind"_s);
    const QJsonObject visit { { u"day"_s, u"2026-12-07"_s }, { u"number"_s, 1 }, { u"cameAt"_s, u"2026-12-07T14:00:00.000Z"_s } };
    EXPECT_EQ(this->write(*mayor, u"visit:1"_s, visit, Audience::Office), QString());
    EXPECT_EQ(this->write(*mayor, u"visit:2"_s, visit), u"rule-kind"_s);
    EXPECT_EQ(this->write(*mayor, u"followup:1"_s, { { u"visit"_s, u"visit:1"_s }, { u"state"_s, u"open"_s } }, Audience::Office), QString());
    EXPECT_EQ(this->write(*mayor, u"openday:2026-12-07"_s, { { u"movedTo"_s, u"2026-12-14"_s } }), QString());
}

TYPED_TEST(Rules, documents_withoutTheirFields_areRefused)
{
    const auto editor = this->signedInAs({ u"editor"_s });
    EXPECT_EQ(this->write(*editor, u"post:1"_s, { { u"title"_s, u"x"_s } }), u"rule-fields"_s);
    EXPECT_EQ(this->write(*editor, u"post:1"_s, post({ { u"body"_s, 7 } })), u"rule-fields"_s);
    EXPECT_EQ(this->write(*editor, u"post:1"_s, post({ { u"attachments"_s, QJsonObject {} } })), u"rule-fields"_s);
    EXPECT_EQ(this->write(*editor, u"delivery:1"_s, { { u"post"_s, u"post:1"_s } }), u"rule-fields"_s);
    EXPECT_EQ(this->write(*editor, u"claim:1"_s, { { u"desk"_s, u"a"_s } }), u"rule-fields"_s);
    EXPECT_EQ(this->write(*editor, u"attachment:ab"_s, {}), u"rule-fields"_s);
    EXPECT_EQ(this->write(*editor, u"openday:2026-12-07"_s, { { u"movedTo"_s, 7 } }), u"rule-fields"_s);
    EXPECT_EQ(
        this->write(*editor, u"erasure:1"_s, { { u"ids"_s, u"all"_s }, { u"at"_s, u"now"_s } }), u"rule-fields"_s);
}

TYPED_TEST(Rules, approval_isForApprovers_keepingOrRemovingItForAll)
{
    const auto editor = this->signedInAs({ u"editor"_s });
    const auto approver = this->signedInAs({ u"approver"_s });
    EXPECT_EQ(this->write(*editor, u"post:1"_s, post(approval(u"Eva"_s))), u"rule-approval"_s);
    EXPECT_EQ(this->write(*editor, u"post:1"_s, post()), QString());
    EXPECT_EQ(this->write(*editor, u"post:1"_s, post(approval(u"Eva"_s))), u"rule-approval"_s);
    EXPECT_EQ(this->write(*approver, u"post:1"_s, post(approval(u"Eva"_s))), QString());
    auto edited = post(approval(u"Eva"_s));
    edited[u"title"_s] = u"Jinak"_s;
    EXPECT_EQ(this->write(*editor, u"post:1"_s, edited), QString());
    EXPECT_EQ(this->write(*editor, u"post:1"_s, post(approval(u"Adam"_s))), u"rule-approval"_s);
    EXPECT_EQ(this->write(*editor, u"post:1"_s, post()), QString());
    for (const auto &role : { u"mayor"_s, u"administrator"_s }) {
        const auto other = this->signedInAs({ role });
        EXPECT_EQ(this->write(*other, u"post:1"_s, post(approval(role))), QString()) << qPrintable(role);
    }
}

TYPED_TEST(Rules, channels_withSecrets_areRefused)
{
    const auto editor = this->signedInAs({ u"editor"_s });
    for (const auto &key : { u"password"_s, u"Token"_s, u"api_key"_s, u"appSecret"_s }) {
        EXPECT_EQ(this->write(*editor, u"channel:web"_s,
                      { { u"kind"_s, u"wordpress"_s }, { u"settings"_s, QJsonObject { { key, u"x"_s } } } }),
            u"rule-secret"_s)
            << qPrintable(key);
    }
    EXPECT_EQ(this->write(*editor, u"channel:web"_s,
                  { { u"kind"_s, u"wordpress"_s },
                      { u"settings"_s, QJsonObject { { u"url"_s, u"https://eva:heslo@a.test/"_s } } } }),
        u"rule-secret"_s);
}

TYPED_TEST(Rules, activity_isOnlyAddedAndOnlyInOnesOwnName)
{
    const auto name = this->person({ u"editor"_s });
    const auto editor = this->signedIn(name, u"heslo"_s);
    const auto approver = this->signedInAs({ u"approver"_s });
    EXPECT_EQ(this->write(*editor, u"activity:1"_s, activityBy(u"somebody"_s)), u"rule-activity"_s);
    EXPECT_EQ(this->write(*editor, u"activity:1"_s, activityBy(name)), QString());
    EXPECT_EQ(this->write(*editor, u"activity:1"_s, activityBy(name)), u"rule-kept"_s);
    EXPECT_EQ(this->remove(*approver, u"activity:1"_s), u"rule-kept"_s);
    const auto administrator = this->signedInAs({ u"administrator"_s });
    EXPECT_EQ(this->remove(*administrator, u"activity:1"_s), QString());
}

TYPED_TEST(Rules, answersOfTheMayor_areForMayorAndAssistant)
{
    const QJsonObject body { { u"text"_s, u"Ano"_s }, { u"asMayor"_s, true } };
    const auto editor = this->signedInAs({ u"editor"_s });
    EXPECT_EQ(this->write(*editor, u"answer:1"_s, body), u"rule-as-mayor"_s);
    const auto assistant = this->signedInAs({ u"assistant"_s });
    EXPECT_EQ(this->write(*assistant, u"answer:1"_s, body), QString());
    EXPECT_EQ(this->write(*editor, u"answer:1"_s, body), u"rule-as-mayor"_s);
    EXPECT_EQ(this->write(*editor, u"answer:2"_s, { { u"text"_s, u"Ano"_s } }), QString());
}

TYPED_TEST(Rules, meetings_haveTheirFields)
{
    const auto editor = this->signedInAs({ u"editor"_s });
    EXPECT_EQ(this->write(*editor, u"meeting:1"_s,
                  { { u"title"_s, u"Setkání"_s }, { u"starts"_s, u"2026-12-07T16:00:00.000Z"_s },
                      { u"audience"_s, QJsonObject {} }, { u"sequence"_s, 1 }, { u"made"_s, QJsonObject {} } }),
        QString());
    for (const auto &[field, value] : { std::pair(u"title"_s, QJsonValue(7)), std::pair(u"starts"_s, QJsonValue(7)),
             std::pair(u"audience"_s, QJsonValue(u"všichni"_s)), std::pair(u"attachments"_s, QJsonValue(u"a"_s)),
             std::pair(u"sequence"_s, QJsonValue(u"1"_s)), std::pair(u"made"_s, QJsonValue(QJsonArray {})) }) {
        EXPECT_EQ(this->write(*editor, u"meeting:2"_s, { { field, value } }), u"rule-fields"_s) << qPrintable(field);
    }
    EXPECT_EQ(this->write(*editor, u"meeting-template:1"_s, { { u"name"_s, u"Kluby"_s }, { u"minutes"_s, 90 } }), QString());
    EXPECT_EQ(this->write(*editor, u"meeting-template:2"_s, {}), u"rule-fields"_s);
    EXPECT_EQ(this->write(*editor, u"meeting-template:2"_s, { { u"name"_s, u"x"_s }, { u"groups"_s, u"x"_s } }), u"rule-fields"_s);
    EXPECT_EQ(this->write(*editor, u"meeting:3"_s, { { u"title"_s, u"x"_s } }, Audience::People), u"rule-kind"_s);
}

TYPED_TEST(Rules, whatPeopleSayAndAnswer_isOfTheDatabasePeople)
{
    const auto editor = this->signedInAs({ u"editor"_s });
    const auto mayor = this->signedInAs({ u"mayor"_s });
    struct Case {
        QString id;
        QJsonObject good;
        QList<std::pair<QString, QJsonValue>> bad;
    };
    const QList<Case> cases {
        { u"invitation:1.2"_s,
            { { u"meeting"_s, u"meeting:1"_s }, { u"contact"_s, u"contact:2"_s }, { u"state"_s, u"sent"_s },
                { u"reply"_s, QJsonObject { { u"answer"_s, u"accepted"_s } } } },
            { { u"meeting"_s, 1 }, { u"contact"_s, 2 }, { u"address"_s, QJsonArray {} }, { u"state"_s, 3 },
                { u"mark"_s, 4 }, { u"reply"_s, u"ano"_s } } },
        { u"reply:1"_s, { { u"meeting"_s, u"meeting:1"_s }, { u"from"_s, u"eva@example.cz"_s }, { u"answer"_s, u"accepted"_s } },
            { { u"meeting"_s, 1 }, { u"from"_s, 2 }, { u"answer"_s, true } } },
        { u"remark:1"_s, { { u"meeting"_s, u"meeting:1"_s }, { u"text"_s, u"Kde parkovat?"_s }, { u"state"_s, u"open"_s } },
            { { u"meeting"_s, 1 }, { u"text"_s, 2 }, { u"state"_s, QJsonValue() }, { u"answer"_s, 3 }, { u"due"_s, 4 },
                { u"name"_s, QJsonObject {} } } },
        { u"attendance:1.2"_s, { { u"meeting"_s, u"meeting:1"_s }, { u"came"_s, true } },
            { { u"meeting"_s, 1 }, { u"came"_s, u"ano"_s }, { u"name"_s, 3 } } },
        { u"minutes:1"_s, { { u"meeting"_s, u"meeting:1"_s }, { u"text"_s, u"# Zápis"_s } }, { { u"text"_s, 1 } } },
        { u"contact:3"_s, { { u"distinctFrom"_s, QJsonArray { u"contact:4"_s } } }, { { u"distinctFrom"_s, u"contact:4"_s } } },
    };
    for (const auto &[id, good, bad] : cases) {
        for (const auto &[field, value] : bad) {
            auto body = good;
            body[field] = value;
            EXPECT_EQ(this->write(*editor, id, body, Audience::People), u"rule-fields"_s)
                << qPrintable(id) << ' ' << qPrintable(field);
        }
        EXPECT_EQ(this->write(*editor, id, good), u"rule-kind"_s) << qPrintable(id);
        EXPECT_EQ(this->write(*mayor, id, good, Audience::Office), u"rule-kind"_s) << qPrintable(id);
        EXPECT_EQ(this->write(*editor, id, good, Audience::People), QString()) << qPrintable(id);
    }
}

TYPED_TEST(Rules, chat_isTheNewsrooms_approvalForMayorAndAssistant_inquiriesAreTheOffices)
{
    const auto editor = this->signedInAs({ u"editor"_s });
    const auto mayor = this->signedInAs({ u"mayor"_s });
    const auto assistant = this->signedInAs({ u"assistant"_s });
    const QJsonObject chat { { u"day"_s, u"2026-12-07"_s }, { u"post"_s, u"post:1"_s }, { u"desk"_s, u"d"_s },
        { u"opensAt"_s, u"2026-12-07T16:00:00.000Z"_s }, { u"closesAt"_s, u"2026-12-07T17:00:00.000Z"_s } };
    EXPECT_EQ(this->write(*editor, u"chat:2026-12-07"_s, chat), QString());
    EXPECT_EQ(this->write(*editor, u"chat:2026-12-14"_s, { { u"day"_s, u"2026-12-14"_s } }), u"rule-fields"_s);
    QJsonObject question { { u"chat"_s, u"chat:2026-12-07"_s }, { u"source"_s, u"comment"_s }, { u"text"_s, u"Kdy?"_s },
        { u"at"_s, u"2026-12-07T16:05:00.000Z"_s }, { u"draft"_s, u"Na jaře."_s } };
    EXPECT_EQ(this->write(*editor, u"question:fb.1"_s, question), QString());
    question[u"answer"_s] = QJsonObject { { u"text"_s, u"Na jaře."_s }, { u"by"_s, u"Eva"_s } };
    EXPECT_EQ(this->write(*editor, u"question:fb.1"_s, question), u"rule-as-mayor"_s);
    EXPECT_EQ(this->write(*assistant, u"question:fb.1"_s, question), QString());
    question[u"topic"_s] = u"Doprava"_s; // what was approved stays as it is
    EXPECT_EQ(this->write(*editor, u"question:fb.1"_s, question), QString());
    question[u"answer"_s] = QJsonObject { { u"text"_s, u"Nikdy."_s }, { u"by"_s, u"Eva"_s } };
    EXPECT_EQ(this->write(*editor, u"question:fb.1"_s, question), u"rule-as-mayor"_s);
    EXPECT_EQ(this->write(*mayor, u"question:fb.1"_s, question), QString());
    // Read from the Page itself: nobody here has approved it.
    question[u"answer"_s] = QJsonObject { { u"text"_s, u"V květnu."_s }, { u"by"_s, QString() } };
    EXPECT_EQ(this->write(*editor, u"question:fb.2"_s, question), QString());
    question.remove(u"answer"_s);
    EXPECT_EQ(this->write(*assistant, u"inquiry:1"_s, question, Audience::Office), QString());
    EXPECT_EQ(this->write(*assistant, u"inquiry:3"_s, question), u"rule-kind"_s);
    question.remove(u"at"_s);
    EXPECT_EQ(this->write(*assistant, u"inquiry:2"_s, question, Audience::Office), u"rule-fields"_s);
}

TYPED_TEST(Rules, aSingleDocumentThatIsRefused_saysWhy)
{
    const auto editor = this->signedInAs({ u"editor"_s });
    auto newsroom = this->database(*editor);
    const auto refused = waitFor(newsroom.put(u"post:9"_s, { { u"title"_s, u"x"_s } }));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Forbidden) << told(refused);
    EXPECT_EQ(refused.error().code, u"rule-fields"_s);
    EXPECT_TRUE(refused.error().detail.contains(u"body"_s)) << told(refused);
}

} // namespace bubenik
