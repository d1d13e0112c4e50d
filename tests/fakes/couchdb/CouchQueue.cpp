#include "fakes/couchdb/CouchQueue.h"

#include <stop_token>

namespace bubenik {

using namespace Qt::StringLiterals;

class CouchQueue::Client final : public HttpClient
{
public:
    Client(CouchQueue &queue, QString desk)
        : m_queue(queue)
        , m_desk(std::move(desk))
    {
    }

    Task<HttpAnswer> send(HttpRequest request, Progress progress) override
    {
        Pending pending { m_desk, std::move(request) };
        if (progress.stop.stop_requested() || m_queue.m_away.contains(m_desk)) {
            co_return pending.result;
        }
        if (progress.report && !pending.request.body.isEmpty()) {
            progress.report(pending.request.body.size(), pending.request.body.size()); // it has left
        }
        const std::stop_callback stopped(progress.stop, [&queue = m_queue, &pending] { queue.end(&pending); });
        co_await Arrival { m_queue, pending };
        co_return pending.result;
    }

private:
    CouchQueue &m_queue;
    QString m_desk;
};

void CouchQueue::Arrival::await_suspend(std::coroutine_handle<> handle)
{
    pending.handle = handle;
    queue.m_waiting.push_back(&pending);
}

CouchQueue::CouchQueue(FakeCouch &server)
    : m_server(server)
{
}

CouchQueue::~CouchQueue()
{
    while (!m_waiting.empty()) {
        m_away.append(m_waiting.front()->desk);
        end(m_waiting.front());
    }
}

std::unique_ptr<HttpClient> CouchQueue::client(const QString &desk)
{
    return std::make_unique<Client>(*this, desk);
}

bool CouchQueue::isLongpoll(int index) const
{
    return request(index).url.query().contains("feed=longpoll"_L1);
}

bool CouchQueue::waits(int index)
{
    return isLongpoll(index) && m_server.handled(request(index)).waits;
}

void CouchQueue::serve(int index, std::optional<CouchFault> fault)
{
    auto *pending = m_waiting[size_t(index)];
    const auto met = fault ? *fault : m_server.m_faults.pick(pending->desk, pending->request);
    if (met.kind == CouchFault::Kind::Late) {
        m_late.emplace_back(pending->desk, FakeCouch::kept(pending->request));
    }
    auto outcome = m_server.carryOut(pending->desk, pending->request, met);
    pending->result
        = outcome.answer ? FakeCouch::tail(pending->request, *std::move(outcome.answer)) : std::move(outcome.answer);
    end(pending);
}

void CouchQueue::serveLate(int index)
{
    const auto [desk, request] = m_late[size_t(index)];
    m_late.erase(m_late.begin() + index);
    (void)m_server.carryOut(desk, request, {});
}

void CouchQueue::hangUp(const QString &desk)
{
    m_away.append(desk);
    for (;;) {
        const auto it = std::find_if(
            m_waiting.begin(), m_waiting.end(), [&](const Pending *pending) { return pending->desk == desk; });
        if (it == m_waiting.end()) {
            return;
        }
        end(*it);
    }
}

void CouchQueue::end(Pending *pending)
{
    std::erase(m_waiting, pending);
    if (const auto handle = std::exchange(pending->handle, {})) {
        handle.resume();
    }
}

} // namespace bubenik
