#include "scenario/sync/CouchDoor.h"

namespace bubenik {

CouchDoor::CouchDoor()
{
    m_context.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        &m_context, [this] { m_server = std::make_unique<Server>(); }, Qt::BlockingQueuedConnection);
    m_listener = std::make_unique<GraphListener>([this](const HttpRequest &request) { return answer(request); });
}

CouchDoor::~CouchDoor()
{
    m_listener.reset();
    QMetaObject::invokeMethod(
        &m_context, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void CouchDoor::with(const std::function<void(FakeCouch &)> &work)
{
    QMetaObject::invokeMethod(
        &m_context, [&] { work(m_server->couch); }, Qt::BlockingQueuedConnection);
}

void CouchDoor::loseAnswer(const QByteArray &target, int nth)
{
    const std::lock_guard lock(m_mutex);
    m_lost = target;
    m_lostIn = nth;
}

QList<QByteArray> CouchDoor::asked(const QByteArray &target) const
{
    const std::lock_guard lock(m_mutex);
    QList<QByteArray> bodies;
    for (const auto &request : m_asked) {
        if (request.url.toEncoded().contains(target)) {
            bodies.append(request.body);
        }
    }
    return bodies;
}

GraphOutcome CouchDoor::answer(const HttpRequest &request)
{
    HttpAnswer given;
    with([&](FakeCouch &couch) {
        couch.clock().setWall(SystemClock().now());
        given = couch.serve(request);
    });
    const std::lock_guard lock(m_mutex);
    m_asked.append(request);
    GraphOutcome outcome { .reply = { .status = given.status, .body = given.body } };
    for (const auto &[name, value] : given.headers) {
        if (name != "content-length" && name != "connection" && name != "transfer-encoding") {
            outcome.reply.headers.emplaceBack(name, value);
        }
    }
    if (m_lostIn > 0 && request.url.toEncoded().contains(m_lost) && --m_lostIn == 0) {
        outcome.ending = GraphOutcome::Ending::CutAfter;
    }
    return outcome;
}

} // namespace bubenik
