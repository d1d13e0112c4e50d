#include "fakes/graph/GraphListener.h"

#include "fakes/faultproxy/HttpWire.h"

#include <QUrl>
#include <arpa/inet.h>
#include <condition_variable>
#include <mutex>
#include <netinet/tcp.h>
#include <set>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace bubenik {

using namespace Qt::StringLiterals;

struct GraphListener::Private {
    Handler handler;
    quint16 port = 0;
    int listener = -1;
    std::mutex mutex;
    std::condition_variable changed;
    std::set<int> sockets; // of the connections that are served now
    bool stopping = true;
    std::thread acceptor;

    void listen();
    void stop();
    void acceptLoop();
    void serve(int fd);
    [[nodiscard]] bool serveOne(int fd, wire::Reader &reader);
    [[nodiscard]] HttpRequest requestOf(const wire::Message &message) const;
};

void GraphListener::Private::listen()
{
    listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::bind(listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || ::listen(listener, 64) != 0) {
        qFatal("GraphListener cannot listen on port %d", port);
    }
    socklen_t length = sizeof address;
    ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &length);
    port = ntohs(address.sin_port);
    stopping = false;
    acceptor = std::thread([this] { acceptLoop(); });
}

void GraphListener::Private::stop()
{
    {
        const std::lock_guard lock(mutex);
        stopping = true;
        for (const int fd : sockets) {
            ::shutdown(fd, SHUT_RDWR);
        }
    }
    changed.notify_all();
    ::shutdown(listener, SHUT_RDWR);
    acceptor.join();
    ::close(listener);
    std::unique_lock lock(mutex);
    changed.wait(lock, [this] { return sockets.empty(); });
}

void GraphListener::Private::acceptLoop()
{
    for (;;) {
        const int fd = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (fd < 0) {
            return;
        }
        const int on = 1;
        ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        const std::lock_guard lock(mutex);
        if (stopping) {
            ::close(fd);
            return;
        }
        sockets.insert(fd);
        std::thread([this, fd] { serve(fd); }).detach(); // stop() waits until its socket is gone
    }
}

void GraphListener::Private::serve(int fd)
{
    wire::Reader reader(fd);
    while (serveOne(fd, reader)) { }
    const std::lock_guard lock(mutex);
    ::close(fd);
    sockets.erase(fd);
    changed.notify_all();
}

HttpRequest GraphListener::Private::requestOf(const wire::Message &message) const
{
    const auto words = message.startLine.split(' ');
    HttpRequest request { .method = words.value(0) };
    request.url = QUrl::fromEncoded("http://127.0.0.1:" + QByteArray::number(port) + words.value(1));
    request.headers = message.headers;
    request.body = message.body;
    return request;
}

bool GraphListener::Private::serveOne(int fd, wire::Reader &reader)
{
    using Ending = GraphOutcome::Ending;
    auto message = reader.readHead();
    if (!message || !reader.readRequestBody(*message)) {
        return false;
    }
    const auto outcome = handler(requestOf(*message));
    if (outcome.delay.count() > 0) {
        std::unique_lock lock(mutex);
        changed.wait_for(lock, outcome.delay, [this] { return stopping; });
    }
    if (outcome.ending != Ending::Whole && outcome.ending != Ending::CutMiddle) {
        return false;
    }
    const bool toHead = message->startLine.startsWith("HEAD ");
    wire::Message answer;
    answer.startLine = "HTTP/1.1 " + QByteArray::number(outcome.reply.status) + " Status";
    answer.headers = outcome.reply.headers;
    answer.addHeader("Content-Length", QByteArray::number(outcome.reply.body.size()));
    answer.addHeader("Connection", message->wantsClose() ? "close" : "keep-alive");
    const auto body = toHead ? QByteArray() : outcome.reply.body;
    if (outcome.ending == Ending::CutMiddle) {
        (void)wire::writeAll(fd, answer.head() + body.left(body.size() / 2));
        return false;
    }
    return wire::writeAll(fd, answer.head() + body) && !message->wantsClose();
}

GraphListener::GraphListener(Handler handler, quint16 port)
    : d(std::make_unique<Private>())
{
    d->handler = std::move(handler);
    d->port = port;
    d->listen();
}

GraphListener::~GraphListener()
{
    setGone(true);
}

quint16 GraphListener::port() const
{
    return d->port;
}

QString GraphListener::base() const
{
    return u"http://127.0.0.1:%1"_s.arg(d->port);
}

void GraphListener::setGone(bool gone)
{
    if (gone == d->stopping) {
        return;
    }
    if (gone) {
        d->stop();
    } else {
        d->listen();
    }
}

} // namespace bubenik
