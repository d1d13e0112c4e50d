// The office on a real server: the assistant and the mayor share the visits, an editor is refused, an afternoon without
// a network, and an erasure that is carried out everywhere.
#include "Traces.h"
#include "fakes/clock/Wait.h"
#include "fakes/couchdb/CouchServer.h"
#include "net/QtHttpClient.h"
#include "scenario/sync/CliDesk.h"

#include <QFile>
#include <QFileInfo>
#include <gtest/gtest.h>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

class SharedOffice : public testing::Test
{
protected:
    SharedOffice()
    {
        const auto url = server.url().toString();
        EXPECT_EQ(
            admin.run({ u"backend"_s, u"setup"_s, url, u"--admin"_s, u"admin"_s, u"--secret-stdin"_s }, "secret\n")
                .exit,
            0);
        for (const auto &[user, role] : { std::pair(u"eva"_s, u"assistant"_s), std::pair(u"starosta"_s, u"mayor"_s),
                 std::pair(u"jana"_s, u"editor"_s) }) {
            EXPECT_EQ(
                admin.run({ u"backend"_s, u"user"_s, user, u"--role"_s, role, u"--secret-stdin"_s }, "heslo\n").exit,
                0);
        }
        eva.connectTo(url, u"eva"_s);
        mayor.connectTo(url, u"starosta"_s);
        jana.connectTo(url, u"jana"_s);
    }

    QString add(CliDesk &desk, const QString &name)
    {
        const auto added = desk.run(
            { u"visit"_s, u"add"_s, u"--day"_s, u"2026-12-07"_s, u"--name"_s, name, u"--topic"_s, u"hluk"_s });
        EXPECT_EQ(added.exit, 0) << added.errors.toStdString();
        return added.json[u"id"_s].toString();
    }
    void sync(CliDesk &desk)
    {
        const auto done = desk.run({ u"sync"_s });
        EXPECT_EQ(done.exit, 0) << done.errors.toStdString();
    }
    [[nodiscard]] QJsonArray visits(CliDesk &desk)
    {
        return desk.run({ u"visit"_s, u"list"_s, u"--day"_s, u"2026-12-07"_s }).json.toArray();
    }
    // As somebody with nothing but a browser would ask.
    [[nodiscard]] HttpAnswer ask(const QString &place, const QByteArray &user, const QByteArray &password)
    {
        QtHttpClient http;
        const HttpRequest request { .url = server.url(place),
            .headers = { { "Authorization", "Basic " + (user + ':' + password).toBase64() } } };
        auto asking = http.send(request);
        return waitFor(std::move(asking)).value_or(HttpAnswer {});
    }

    CouchServer server;
    CliDesk admin { u"admin"_s };
    CliDesk eva { u"eva"_s };
    CliDesk mayor { u"starosta"_s };
    CliDesk jana { u"jana"_s };
};

} // namespace

TEST_F(SharedOffice, assistantAndMayor_shareVisits_anEditorIsRefused)
{
    const auto id = add(eva, u"Hostimila Opatrná"_s);
    sync(eva);
    sync(mayor);
    ASSERT_EQ(visits(mayor).size(), 1);
    EXPECT_EQ(visits(mayor)[0][u"name"_s].toString(), u"Hostimila Opatrná"_s);
    EXPECT_EQ(
        mayor.run({ u"visit"_s, u"promise"_s, id, u"--text"_s, u"Zavolat"_s, u"--who"_s, u"starosta"_s }).exit, 0);
    sync(mayor);
    sync(eva);
    EXPECT_EQ(visits(eva)[0][u"followups"_s].toArray().size(), 1);

    sync(jana);
    const auto refused = jana.run({ u"visit"_s, u"list"_s });
    EXPECT_EQ(refused.exit, 3) << refused.errors.toStdString();
    EXPECT_EQ(refused.json[u"error"_s][u"code"_s].toString(), u"office-rights"_s);
    EXPECT_EQ(jana.run({ u"visit"_s, u"add"_s, u"--day"_s, u"2026-12-07"_s, u"--topic"_s, u"x"_s }).exit, 3);
    for (const auto &place : { u"office/_all_docs?include_docs=true"_s, u"office/"_s + id }) {
        const auto answer = ask(place, "jana", "heslo"); // CouchDB says 403, this server 401
        EXPECT_TRUE(answer.status == 403 || answer.status == 401) << answer.status;
        EXPECT_FALSE(answer.body.contains("Hostimila"));
    }
    EXPECT_EQ(ask(u"office/"_s + id, "eva", "heslo").status, 200);

    for (const auto *desk : { &eva, &mayor, &jana }) {
        const auto folder = QFileInfo(desk->workspace()).absolutePath();
        EXPECT_EQ(tracesOf(u"Hostimila"_s, folder), 0) << desk->name.toStdString();
    }
}

TEST_F(SharedOffice, anAfternoonWithoutNetwork_givesNumbersOnBothDesks_andTellsDoubledOnesApart)
{
    sync(eva);
    sync(mayor);
    server.stop();
    const auto first = add(eva, u"Anna"_s);
    const auto second = add(mayor, u"Petr"_s);
    add(eva, u"Iva"_s);
    EXPECT_EQ(eva.run({ u"visit"_s, u"done"_s, first }).exit, 0);
    EXPECT_EQ(eva.run({ u"sync"_s }).exit, 4);
    server.start();
    sync(eva);
    sync(mayor);
    sync(eva);
    const auto labelsOf = [this](CliDesk &desk) {
        QMap<QString, QString> labels;
        const auto list = visits(desk);
        for (const auto &visit : list) {
            labels[visit[u"id"_s].toString()] = visit[u"label"_s].toString();
        }
        return labels;
    };
    const auto labels = labelsOf(eva);
    EXPECT_EQ(labels.size(), 3);
    EXPECT_EQ(labels[first], u"1"_s);
    EXPECT_EQ(labels[second], u"1b"_s);
    EXPECT_EQ(labelsOf(mayor), labels);
    EXPECT_EQ(eva.pending() + mayor.pending(), 0);
}

TEST_F(SharedOffice, anErasure_isCarriedOutEverywhere)
{
    const auto id = add(eva, u"Hostimila Opatrná"_s);
    add(eva, u"Petr"_s);
    EXPECT_EQ(eva.run({ u"visit"_s, u"promise"_s, id, u"--text"_s, u"Zavolat Hostimile"_s }).exit, 0);
    sync(eva);
    sync(mayor);
    const auto erased = mayor.run({ u"visit"_s, u"erase"_s, id });
    EXPECT_EQ(erased.exit, 0) << erased.errors.toStdString();
    EXPECT_TRUE(erased.json[u"everywhere"_s].toBool());
    EXPECT_FALSE(erased.json[u"purged"_s].toBool()) << "this server cannot, a mayor may not";
    sync(eva);
    EXPECT_EQ(visits(eva).size(), 1);
    EXPECT_EQ(visits(mayor).size(), 1);
    EXPECT_EQ(eva.run({ u"visit"_s, u"followups"_s, u"--all"_s }).json.toArray().size(), 0);
    EXPECT_EQ(ask(u"office/"_s + id, "eva", "heslo").status, 404);
    EXPECT_FALSE(ask(u"office/_all_docs?include_docs=true"_s, "eva", "heslo").body.contains("Hostimil"));
}

TEST_F(SharedOffice, aLostKey_costsNothingThatWasSent)
{
    add(eva, u"Hostimila Opatrná"_s);
    sync(eva);
    ASSERT_TRUE(QFile::remove(QFileInfo(eva.workspace()).absolutePath() + u"/secrets"_s));
    eva.connectTo(server.url().toString(), u"eva"_s); // the password was there too
    EXPECT_EQ(eva.run({ u"sync"_s }).exit, 1) << "nothing of the office is read into a cache that cannot keep it";
    const auto over = eva.run({ u"office"_s, u"start-over"_s });
    ASSERT_EQ(over.exit, 0) << over.errors.toStdString();
    EXPECT_EQ(over.json[u"lost"_s].toInt(), 0);
    sync(eva);
    EXPECT_EQ(visits(eva).size(), 1);
    EXPECT_EQ(visits(eva)[0][u"name"_s].toString(), u"Hostimila Opatrná"_s);
}

} // namespace bubenik
