// Documents written as somebody, and the rule that refused them.
#pragma once

#include "core/Json.h"
#include "unit/backend/BackendFixture.h"

namespace bubenik {

template <class Side>
class Rules : public BackendTest<Side>
{
protected:
    Rules() { this->setUp(); }

    // The code of the refusal; empty when it was taken.
    QString write(
        CouchSession &session, const QString &id, const QJsonObject &body, Audience audience = Audience::Newsroom)
    {
        return written(session, { .id = id, .rev = m_revs.value(id), .body = toCompact(body) }, audience);
    }
    QString remove(CouchSession &session, const QString &id)
    {
        return written(session, { .id = id, .rev = m_revs.value(id), .deleted = true }, Audience::Newsroom);
    }

private:
    QString written(CouchSession &session, const WriteRequest &request, Audience audience)
    {
        auto database = this->database(session, audience);
        const auto answers = waitFor(database.write({ request }));
        EXPECT_TRUE(answers) << told(answers);
        if (!answers || answers->size() != 1) {
            return QStringLiteral("no answer");
        }
        const auto &answer = answers->constFirst();
        if (answer.error) {
            EXPECT_EQ(answer.error->kind, ErrorKind::Forbidden) << told(*answer.error);
            return answer.error->code;
        }
        m_revs[request.id] = answer.rev;
        return {};
    }

    QHash<QString, QString> m_revs;
};

} // namespace bubenik
