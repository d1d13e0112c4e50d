// Notes of this desk on the server (_local documents), and the chunks of files.
#include "backend/Answers.h"
#include "backend/BackendDatabase.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bubenik {

using namespace Qt::StringLiterals;

Task<QJsonObject> BackendDatabase::document(QString id)
{
    auto asking = json(path(id), {}, {});
    const auto answer = co_await std::move(asking);
    if (!answer) {
        co_return fail(answer.error());
    }
    co_return answer->object();
}

Task<QString> BackendDatabase::put(QString id, QJsonObject body)
{
    HttpRequest request { .method = "PUT", .headers = { { "Content-Type", "application/json" } } };
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    auto asking = json(path(id), std::move(request), {});
    const auto answer = co_await std::move(asking);
    if (!answer) {
        co_return fail(answer.error());
    }
    co_return answer->object()[u"rev"_s].toString();
}

Task<QJsonObject> BackendDatabase::local(QString id)
{
    auto asking = document(u"_local/"_s + id);
    co_return co_await std::move(asking);
}

Task<void> BackendDatabase::putLocal(QString id, QJsonObject body)
{
    auto putting = put(u"_local/"_s + id, body);
    const auto rev = co_await std::move(putting);
    co_return rev ? Result<void>() : fail(rev.error());
}

Task<QString> BackendDatabase::putChunk(QString id, QString rev, QString name, QByteArray bytes, Progress progress)
{
    HttpRequest request {
        .method = "PUT", .headers = { { "Content-Type", "application/octet-stream" } }, .body = std::move(bytes)
    };
    const auto target = path(id) + '/' + QUrl::toPercentEncoding(name) + "?rev=" + QUrl::toPercentEncoding(rev);
    auto asking = json(target, std::move(request), std::move(progress));
    const auto answer = co_await std::move(asking);
    if (!answer) {
        co_return fail(answer.error());
    }
    co_return answer->object()[u"rev"_s].toString();
}

Task<QByteArray> BackendDatabase::chunk(QString id, QString name, Progress progress)
{
    auto asking = m_session.send(path(id) + '/' + QUrl::toPercentEncoding(name), HttpRequest {}, std::move(progress));
    auto answer = co_await std::move(asking);
    if (!answer) {
        co_return fail(answer.error());
    }
    co_return std::move(answer->body);
}

} // namespace bubenik
