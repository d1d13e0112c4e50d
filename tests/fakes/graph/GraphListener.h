// FakeGraph on a real loopback socket, HTTP/1.1, on threads of its own: so also a test that blocks, and other
// processes, reach it.
#pragma once

#include "fakes/graph/GraphHttp.h"

#include <functional>
#include <memory>

namespace bubenik {

// How a request ends for whoever sent it.
struct GraphOutcome {
    enum class Ending { Whole, Lost, CutBefore, CutAfter, CutMiddle };
    Ending ending = Ending::Whole;
    GraphReply reply = {};
    std::chrono::milliseconds delay { 0 };
};

class GraphListener final
{
public:
    using Handler = std::function<GraphOutcome(const HttpRequest &request)>; // called from several threads

    // Listens on return; ends the program when it cannot. 0: a free port.
    GraphListener(Handler handler, quint16 port = 0);
    GraphListener(const GraphListener &) = delete;
    GraphListener &operator=(const GraphListener &) = delete;
    ~GraphListener(); // cuts what is open

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QString base() const; // http://127.0.0.1:PORT
    void setGone(bool gone); // connections are refused and the open ones cut; and back on the same port

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace bubenik
