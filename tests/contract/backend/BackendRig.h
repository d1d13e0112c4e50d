// What the backend's contract tests need of a server, over whatever stands there: FakeCouch or a real one.
#pragma once

#include "fakes/clock/Wait.h"
#include "fakes/couchdb/CouchServer.h"
#include "fakes/couchdb/FakeCouch.h"
#include "net/QtHttpClient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

namespace bubenik {

class FakeRig
{
public:
    [[nodiscard]] QUrl url(const QString &target) const { return QUrl(m_couch.url().toString() + target); }
    [[nodiscard]] HttpClient &http() { return *m_client; }

private:
    TestClock m_clock;
    FakeCouch m_couch { m_clock };
    std::unique_ptr<HttpClient> m_client = m_couch.client();
};

// One server for the whole program; every test has a database of its own.
class RealRig
{
public:
    [[nodiscard]] QUrl url(const QString &target) const { return QUrl(server().url().toString() + target); }
    [[nodiscard]] HttpClient &http() { return m_client; }
    [[nodiscard]] static CouchServer &server();

private:
    QtHttpClient m_client;
};

[[nodiscard]] QJsonObject objectOf(const HttpAnswer &answer);
[[nodiscard]] QJsonArray rowsOf(const HttpAnswer &answer); // of an array, or of "results" or "rows"

template <class Rig>
class BackendContract : public ::testing::Test
{
protected:
    BackendContract()
    {
        static int databases = 0;
        m_database = QStringLiteral("town%1").arg(++databases);
        EXPECT_EQ(ask("PUT", {}).status, 201);
        const QJsonObject everybody;
        EXPECT_EQ(ask("PUT", QStringLiteral("/_security"), everybody).status, 200);
    }

    [[nodiscard]] HttpRequest request(const QByteArray &method, const QString &target) const
    {
        HttpRequest made { method, m_rig.url(m_database + target), {} };
        made.headers.emplaceBack("Accept", "application/json");
        made.headers.emplaceBack("Authorization", "Basic " + QByteArray("admin:secret").toBase64());
        return made;
    }
    [[nodiscard]] HttpAnswer sent(const HttpRequest &what)
    {
        auto answer = waitFor(m_rig.http().send(what));
        EXPECT_TRUE(answer) << (answer ? "" : qPrintable(answer.error().detail));
        return answer.value_or(HttpAnswer {});
    }
    // `target` begins behind the database's name.
    HttpAnswer ask(const QByteArray &method, const QString &target, const QJsonValue &body = {})
    {
        auto what = request(method, target);
        if (method == "PUT" || method == "POST") {
            what.headers.emplaceBack("Content-Type", "application/json");
            what.body = QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
        }
        return sent(what);
    }
    // The new revision.
    QString put(const QString &id, const QJsonObject &body = {})
    {
        const auto answer = ask("PUT", u'/' + id, body);
        EXPECT_EQ(answer.status, 201) << answer.body.constData();
        return objectOf(answer)[u"rev"].toString();
    }
    [[nodiscard]] QJsonArray bulk(const QJsonArray &docs, bool newEdits = true)
    {
        QJsonObject body { { QStringLiteral("docs"), docs } };
        if (!newEdits) {
            body.insert(QStringLiteral("new_edits"), false);
        }
        const auto answer = ask("POST", QStringLiteral("/_bulk_docs"), body);
        EXPECT_EQ(answer.status, 201) << answer.body.constData();
        return rowsOf(answer);
    }

    Rig m_rig;
    QString m_database;
};

using BackendRigs = ::testing::Types<FakeRig, RealRig>;

} // namespace bubenik
