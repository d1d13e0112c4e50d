// The backend's classes over whatever stands there: FakeCouch, or a real server.
#pragma once

#include "backend/Setup.h"
#include "fakes/clock/Wait.h"
#include "fakes/couchdb/CouchServer.h"
#include "fakes/couchdb/FakeCouch.h"
#include "net/QtHttpClient.h"

#include <QJsonArray>
#include <QJsonObject>
#include <gtest/gtest.h>

namespace bubenik {

class FakeSide
{
public:
    [[nodiscard]] Clock &clock() { return m_clock; }
    [[nodiscard]] HttpClient &http() { return *m_client; }
    [[nodiscard]] static QUrl url() { return QUrl(QStringLiteral("https://couch.test")); }
    [[nodiscard]] static QString prefix() { return {}; }

private:
    TestClock m_clock;

public:
    FakeCouch couch { m_clock };

private:
    std::unique_ptr<HttpClient> m_client = couch.client();
};

// One server for the whole program; every test has databases of its own.
class RealSide
{
public:
    RealSide();
    [[nodiscard]] Clock &clock() { return m_clock; }
    [[nodiscard]] HttpClient &http() { return m_client; }
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] QString prefix() const { return m_prefix; }

private:
    SystemClock m_clock;
    QtHttpClient m_client;
    QString m_prefix;
};

[[nodiscard]] std::function<Task<QString>()> passwordOf(const QString &password);
// For a message: kind, code and detail of what went wrong.
[[nodiscard]] std::string told(const Error &error);

template <class T>
[[nodiscard]] std::string told(const Result<T> &result)
{
    return result ? std::string("no error") : told(result.error());
}

template <class Side>
class BackendTest : public ::testing::Test
{
protected:
    [[nodiscard]] std::unique_ptr<CouchSession> signedIn(
        const QString &name = QStringLiteral("admin"), const QString &password = QStringLiteral("secret"))
    {
        return std::make_unique<CouchSession>(m_side.http(), m_side.clock(), m_side.url(), name, passwordOf(password));
    }
    SetupReport setUp()
    {
        auto going = backend::setUp(*m_admin, m_side.prefix(), m_side.clock().now());
        const auto report = waitFor(std::move(going));
        EXPECT_TRUE(report) << told(report);
        return report.value_or(SetupReport {});
    }
    // A person with these roles; the name is unlike those of other tests.
    [[nodiscard]] QString person(const QStringList &roles)
    {
        const auto name = QStringLiteral("%1%2").arg(roles.join(u'.'), m_side.prefix());
        auto adding = backend::setUser(*m_admin, name, QStringLiteral("heslo"), roles);
        const auto added = waitFor(std::move(adding));
        EXPECT_TRUE(added) << told(added);
        return name;
    }
    [[nodiscard]] std::unique_ptr<CouchSession> signedInAs(const QStringList &roles)
    {
        return signedIn(person(roles), QStringLiteral("heslo"));
    }
    [[nodiscard]] BackendDatabase database(CouchSession &session, Audience audience = Audience::Newsroom)
    {
        return { session, backend::databaseName(m_side.prefix(), audience) };
    }
    [[nodiscard]] BackendCheck checked(CouchSession &session)
    {
        auto checking = backend::check(session, m_side.prefix());
        const auto found = waitFor(std::move(checking));
        EXPECT_TRUE(found) << told(found);
        return found.value_or(BackendCheck {});
    }

    Side m_side;
    std::unique_ptr<CouchSession> m_admin = signedIn();
};

using BothSides = ::testing::Types<FakeSide, RealSide>;

} // namespace bubenik
