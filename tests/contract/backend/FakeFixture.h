// A FakeCouch with the database "town": members have the role "staff", its administrators "chief".
#pragma once

#include "fakes/clock/Wait.h"
#include "fakes/couchdb/FakeCouch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

namespace bubenik {

[[nodiscard]] inline QJsonObject jsonOf(const HttpAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

class FakeFixture : public ::testing::Test
{
protected:
    FakeFixture()
    {
        m_couch.addDatabase(QStringLiteral("town"), { QStringLiteral("staff") }, { QStringLiteral("chief") });
    }

    [[nodiscard]] static QList<QPair<QByteArray, QByteArray>> basic(const QByteArray &name, const QByteArray &password)
    {
        return { { "Authorization", "Basic " + (name + ':' + password).toBase64() } };
    }
    [[nodiscard]] static QList<QPair<QByteArray, QByteArray>> admin() { return basic("admin", "secret"); }
    // The new revision.
    QString put(const QString &id, const QJsonObject &body = {})
    {
        const auto answer = m_couch.ask("PUT", QStringLiteral("town/") + id, body);
        EXPECT_EQ(answer.status, 201) << answer.body.constData();
        return jsonOf(answer)[QStringLiteral("rev")].toString();
    }
    [[nodiscard]] QJsonObject changes(const QString &since = QStringLiteral("0"), const QString &more = {})
    {
        return jsonOf(m_couch.ask("GET", QStringLiteral("town/_changes?since=") + since + more));
    }

    TestClock m_clock;
    FakeCouch m_couch { m_clock };
};

} // namespace bubenik
