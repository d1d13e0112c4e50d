// FakeCouch step by step: every request of every desk waits here until the test picks it, with the fault it is to meet.
// Answering goes on with the desk's coroutine at once, inside serve(), so a whole schedule runs without an event loop
// and is the same in every run.
#pragma once

#include "fakes/couchdb/FakeCouch.h"

#include <vector>

namespace bubenik {

class CouchQueue final
{
public:
    explicit CouchQueue(FakeCouch &server);
    CouchQueue(const CouchQueue &) = delete;
    CouchQueue &operator=(const CouchQueue &) = delete;
    ~CouchQueue(); // ends what still waits as Cancelled

    [[nodiscard]] std::unique_ptr<HttpClient> client(const QString &desk);

    // In the order in which they were sent. An index holds until the next serve(), hangUp() or send().
    [[nodiscard]] int size() const { return int(m_waiting.size()); }
    [[nodiscard]] const QString &desk(int index) const { return m_waiting[size_t(index)]->desk; }
    [[nodiscard]] const HttpRequest &request(int index) const { return m_waiting[size_t(index)]->request; }
    [[nodiscard]] bool isLongpoll(int index) const;
    // A longpoll that would have nothing to tell now: a real one would go on waiting.
    [[nodiscard]] bool waits(int index);

    // Carries it out; a longpoll with nothing to tell is answered as when its time is over. Delays do nothing here:
    // the order is the test's. Without a fault those of FakeCouch::faults() apply.
    void serve(int index, std::optional<CouchFault> fault = {});
    // Requests that met CouchFault::Kind::Late and are still under way; nobody waits for their answers.
    [[nodiscard]] int lateSize() const { return int(m_late.size()); }
    void serveLate(int index);
    // The desk is gone: what it waits for, and whatever it sends from now on, ends in Cancelled, until it comes back.
    void hangUp(const QString &desk);
    void comeBack(const QString &desk) { m_away.removeAll(desk); }

private:
    class Client;
    struct Pending {
        QString desk;
        HttpRequest request;
        Result<HttpAnswer> result = fail(ErrorKind::Cancelled, QStringLiteral("the desk is gone"));
        std::coroutine_handle<> handle = {};
    };
    struct Arrival {
        CouchQueue &queue;
        Pending &pending;
        [[nodiscard]] bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> handle);
        void await_resume() const noexcept { }
    };

    void end(Pending *pending);

    FakeCouch &m_server;
    std::vector<Pending *> m_waiting; // each lives in its coroutine
    std::vector<std::pair<QString, HttpRequest>> m_late; // desk and request
    QStringList m_away;
};

} // namespace bubenik
