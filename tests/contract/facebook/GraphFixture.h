// A FakeGraph and short ways to ask it.
#pragma once

#include "fakes/clock/Wait.h"
#include "fakes/graph/FakeGraph.h"

#include <gtest/gtest.h>

namespace bubenik {

using Params = QMap<QString, QString>;

class GraphTest : public ::testing::Test
{
protected:
    [[nodiscard]] QJsonObject get(
        const QString &target, const Params &params = {}, const QString &token = FakeGraph::pageToken())
    {
        return graph.ask("GET", target, params, token);
    }
    [[nodiscard]] QJsonObject post(
        const QString &target, const Params &params, const QString &token = FakeGraph::pageToken())
    {
        return graph.ask("POST", target, params, token);
    }
    [[nodiscard]] QJsonObject publish(const QString &message, Params params = {})
    {
        params.insert(QStringLiteral("message"), message);
        return post(page + QLatin1String("/feed"), params);
    }
    [[nodiscard]] QString published(const QString &message) { return idOf(publish(message)); }
    [[nodiscard]] QJsonObject schedule(const QString &message, Millis in, Params params = {});
    [[nodiscard]] QJsonObject upload(
        const Params &params, const QByteArray &content = picture(), const QString &token = FakeGraph::pageToken());
    [[nodiscard]] static QByteArray picture();
    [[nodiscard]] static QString media(const QStringList &photos); // attached_media
    [[nodiscard]] QString unix(Millis in) const { return QString::number(graphUnix(clock.now() + in)); }

    [[nodiscard]] static int codeOf(const QJsonObject &answer)
    {
        return answer[QStringLiteral("error")].toObject()[QStringLiteral("code")].toInt();
    }
    [[nodiscard]] static int subcodeOf(const QJsonObject &answer)
    {
        return answer[QStringLiteral("error")].toObject()[QStringLiteral("error_subcode")].toInt();
    }
    [[nodiscard]] static QString idOf(const QJsonObject &answer) { return answer[QStringLiteral("id")].toString(); }
    [[nodiscard]] static QStringList idsIn(const QJsonObject &list);
    [[nodiscard]] static QString afterOf(const QJsonObject &list);

    // By client(), as a channel asks.
    [[nodiscard]] Result<HttpAnswer> send(const QByteArray &method, const QString &target, const QByteArray &form = {});

    TestClock clock;
    FakeGraph graph { clock };
    QString page = FakeGraph::pageId();
};

} // namespace bubenik
