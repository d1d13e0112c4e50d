#include "contract/facebook/GraphFixture.h"

#include "core/Json.h"

#include <QFile>

namespace bubenik {

using namespace Qt::StringLiterals;

QJsonObject GraphTest::schedule(const QString &message, Millis in, Params params)
{
    params.insert(u"published"_s, u"false"_s);
    params.insert(u"unpublished_content_type"_s, u"SCHEDULED"_s);
    params.insert(u"scheduled_publish_time"_s, unix(in));
    return publish(message, params);
}

QJsonObject GraphTest::upload(const Params &params, const QByteArray &content, const QString &token)
{
    HttpRequest request { .method = "POST", .url = graph.url(u"v26.0/"_s + page + "/photos"_L1) };
    request.headers
        = { { "Content-Type", "multipart/form-data; boundary=xyz" }, { "Authorization", "OAuth " + token.toLatin1() } };
    for (auto it = params.cbegin(); it != params.cend(); ++it) {
        request.body += "--xyz\r\nContent-Disposition: form-data; name=\"" + it.key().toUtf8() + "\"\r\n\r\n"
            + it.value().toUtf8() + "\r\n";
    }
    request.body += "--xyz\r\nContent-Disposition: form-data; name=\"source\"; filename=\"a.jpg\"\r\n"
                    "Content-Type: image/jpeg\r\n\r\n"
        + content + "\r\n--xyz--\r\n";
    return parseObject(graph.serve(request).body).value_or(QJsonObject {});
}

QByteArray GraphTest::picture()
{
    QFile file(QStringLiteral(BUBENIK_FIXTURES) + u"/pictures/square.jpg"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString GraphTest::media(const QStringList &photos)
{
    QStringList each;
    for (const auto &id : photos) {
        each.append(uR"({"media_fbid":"%1"})"_s.arg(id));
    }
    return u'[' + each.join(u',') + u']';
}

QStringList GraphTest::idsIn(const QJsonObject &list)
{
    QStringList ids;
    for (const auto each : list[u"data"_s].toArray()) {
        ids.append(each.toObject()[u"id"_s].toString());
    }
    return ids;
}

QString GraphTest::afterOf(const QJsonObject &list)
{
    return list[u"paging"_s].toObject()[u"cursors"_s].toObject()[u"after"_s].toString();
}

Result<HttpAnswer> GraphTest::send(const QByteArray &method, const QString &target, const QByteArray &form)
{
    const auto client = graph.client();
    HttpRequest request { .method = method, .url = QUrl(graph.url().toString() + target), .body = form };
    request.headers.emplaceBack("Authorization", "Bearer " + FakeGraph::pageToken().toLatin1());
    if (!form.isEmpty()) {
        request.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
    }
    auto sending = client->send(std::move(request));
    return waitFor(std::move(sending));
}

} // namespace bubenik
