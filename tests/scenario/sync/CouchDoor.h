// The strict stand-in of CouchDB behind a real socket, for programs of their own: what the npm server does not know
// (_purge, rights on reading) from the command line's point of view. It lives on a thread of its own, so the test may
// wait.
#pragma once

#include "core/Clock.h"
#include "fakes/couchdb/FakeCouch.h"
#include "fakes/graph/GraphListener.h"

#include <QThread>
#include <mutex>

namespace bubenik {

class CouchDoor final
{
public:
    CouchDoor();
    CouchDoor(const CouchDoor &) = delete;
    CouchDoor &operator=(const CouchDoor &) = delete;
    ~CouchDoor();

    [[nodiscard]] QString url() const { return m_listener->base(); }
    // Behind the server's door.
    void with(const std::function<void(FakeCouch &)> &work);
    // The connection of the nth request from now whose target holds this is cut; carried out it is.
    void loseAnswer(const QByteArray &target, int nth);
    // Bodies of the requests whose target holds this.
    [[nodiscard]] QList<QByteArray> asked(const QByteArray &target) const;

private:
    struct Server {
        TestClock clock { SystemClock().now() };
        FakeCouch couch { clock };
    };
    [[nodiscard]] GraphOutcome answer(const HttpRequest &request);

    QThread m_thread;
    QObject m_context; // lives on it
    std::unique_ptr<Server> m_server; // too
    mutable std::mutex m_mutex;
    QList<HttpRequest> m_asked;
    QByteArray m_lost;
    int m_lostIn = 0;
    std::unique_ptr<GraphListener> m_listener;
};

} // namespace bubenik
