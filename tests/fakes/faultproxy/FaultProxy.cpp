#include "fakes/faultproxy/FaultProxy.h"

#include "fakes/faultproxy/HttpWire.h"

#include <QRegularExpression>
#include <arpa/inet.h>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <netinet/tcp.h>
#include <poll.h>
#include <set>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

wire::Message answerOf(int status, const QByteArray &body, const QList<QPair<QByteArray, QByteArray>> &headers)
{
    wire::Message answer;
    answer.startLine = "HTTP/1.1 " + QByteArray::number(status) + " Status";
    answer.headers = headers;
    answer.addHeader("Content-Type", "application/json");
    answer.body = body;
    return answer;
}

} // namespace

struct FaultProxy::Private {
    struct Rule {
        QByteArray method;
        QRegularExpression target;
        Fault fault;
        int nth = 1;
        int times = 1;
        int seen = 0;

        [[nodiscard]] bool matches(const QByteArray &aMethod, const QByteArray &aTarget) const
        {
            return (method.isEmpty() || method == aMethod) && target.match(QString::fromUtf8(aTarget)).hasMatch();
        }
    };

    quint16 upstreamPort = 0;
    quint16 port = 0;
    int listener = -1;
    mutable std::mutex mutex;
    std::condition_variable wake;
    bool stopping = false;
    std::set<int> sockets; // open ones, to be cut when the proxy goes
    std::vector<std::thread> connections;
    std::thread acceptor;
    std::vector<Rule> rules;
    QList<Request> requests;
    int connectionCount = 0;
    wire::Message ownAnswer = answerOf(200, "{}", {});

    void listen();
    void stopAll();
    void acceptLoop();
    void serve(int fd, int connection);
    [[nodiscard]] bool serveOne(int fd, int connection, wire::Reader &reader);
    [[nodiscard]] std::optional<Fault> faultFor(const QByteArray &method, const QByteArray &target);
    [[nodiscard]] std::optional<wire::Message> forward(wire::Message request);
    [[nodiscard]] bool answer(
        int fd, wire::Message message, const wire::Message &request, const std::optional<Fault> &fault);
    void pause(int milliseconds);
    void add(int fd);
    void close(int fd);
};

void FaultProxy::Private::listen()
{
    listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    auto address = loopback(port);
    if (::bind(listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || ::listen(listener, 64) != 0) {
        qFatal("FaultProxy cannot listen on port %d", port);
    }
    socklen_t length = sizeof address;
    ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &length);
    port = ntohs(address.sin_port);
    stopping = false;
    acceptor = std::thread([this] { acceptLoop(); });
}

void FaultProxy::Private::stopAll()
{
    {
        const std::lock_guard lock(mutex);
        stopping = true;
        for (const int fd : sockets) {
            ::shutdown(fd, SHUT_RDWR);
        }
    }
    wake.notify_all();
    ::shutdown(listener, SHUT_RDWR);
    if (acceptor.joinable()) {
        acceptor.join();
    }
    ::close(listener);
    for (auto &connection : connections) {
        connection.join();
    }
    connections.clear();
}

void FaultProxy::Private::acceptLoop()
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
        connections.emplace_back([this, fd, number = ++connectionCount] { serve(fd, number); });
    }
}

void FaultProxy::Private::serve(int fd, int connection)
{
    wire::Reader reader(fd);
    while (serveOne(fd, connection, reader)) { }
    close(fd);
}

bool FaultProxy::Private::serveOne(int fd, int connection, wire::Reader &reader)
{
    auto request = reader.readHead();
    if (!request) {
        return false;
    }
    const auto words = request->startLine.split(' ');
    const auto fault = faultFor(words.value(0), words.value(1));
    const auto is = [&](Fault::Kind kind) { return fault && fault->kind == kind; };
    const bool complete = !is(Fault::Kind::CutDuringBody) && reader.readRequestBody(*request);
    const bool forwarded = complete && !is(Fault::Kind::CutBefore) && !is(Fault::Kind::Status);
    {
        const std::lock_guard lock(mutex);
        requests.append({ words.value(0), words.value(1), request->headers, request->body, connection, forwarded });
    }
    if (!complete || is(Fault::Kind::CutBefore)) {
        return false;
    }
    if (is(Fault::Kind::Status)) {
        return answer(fd, answerOf(fault->status, fault->body, fault->headers), *request, fault);
    }
    if (is(Fault::Kind::DelayBefore)) {
        pause(fault->milliseconds);
    }
    auto reply = forward(*request);
    if (!reply || is(Fault::Kind::CutAfter)) {
        return false;
    }
    if (is(Fault::Kind::Delay)) {
        pause(fault->milliseconds);
    }
    if (is(Fault::Kind::StatusAfter)) {
        reply = answerOf(fault->status, fault->body, fault->headers);
    }
    return answer(fd, std::move(*reply), *request, fault);
}

std::optional<Fault> FaultProxy::Private::faultFor(const QByteArray &method, const QByteArray &target)
{
    const std::lock_guard lock(mutex);
    std::optional<Fault> found;
    for (auto &rule : rules) {
        if (!rule.matches(method, target)) {
            continue;
        }
        ++rule.seen;
        if (!found && rule.seen >= rule.nth && (rule.times == 0 || rule.seen < rule.nth + rule.times)) {
            found = rule.fault;
        }
    }
    return found;
}

std::optional<wire::Message> FaultProxy::Private::forward(wire::Message request)
{
    if (upstreamPort == 0) {
        const std::lock_guard lock(mutex);
        return ownAnswer;
    }
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    add(fd);
    const bool toHead = request.startLine.startsWith("HEAD ");
    for (const auto &name : { "connection", "keep-alive", "transfer-encoding", "content-length", "expect" }) {
        request.removeHeader(name);
    }
    request.addHeader("Connection", "close");
    if (!request.body.isEmpty() || !request.startLine.startsWith("GET ")) {
        request.addHeader("Content-Length", QByteArray::number(request.body.size()));
    }
    const auto address = loopback(upstreamPort);
    std::optional<wire::Message> reply;
    if (::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
        && wire::writeAll(fd, request.head() + request.body)) {
        wire::Reader reader(fd);
        do {
            reply = reader.readHead();
        } while (reply && reply->status() < 200);
        if (reply && !reader.readAnswerBody(*reply, toHead)) {
            reply.reset();
        }
    }
    close(fd);
    return reply;
}

// True when the connection stays open.
bool FaultProxy::Private::answer(
    int fd, wire::Message message, const wire::Message &request, const std::optional<Fault> &fault)
{
    const auto is = [&](Fault::Kind kind) { return fault && fault->kind == kind; };
    if (is(Fault::Kind::Garbage)) {
        (void)wire::writeAll(fd, "\x16\x03garbage, not HTTP at all\r\n\r\n<html>");
        return false;
    }
    const bool toHead = request.startLine.startsWith("HEAD ");
    for (const auto &name : { "connection", "keep-alive", "transfer-encoding" }) {
        message.removeHeader(name);
    }
    const bool hasBody = !toHead && message.status() != 204 && message.status() != 304;
    if (hasBody) {
        message.removeHeader("content-length");
        message.addHeader("Content-Length", QByteArray::number(message.body.size()));
    }
    message.addHeader("Connection", request.wantsClose() ? "close" : "keep-alive");
    message.startLine.replace(0, 8, "HTTP/1.1");
    const auto body = hasBody ? message.body : QByteArray();
    if (is(Fault::Kind::HalfAnswer)) {
        (void)wire::writeAll(fd, message.head() + body.left(body.size() / 2));
        return false;
    }
    if (is(Fault::Kind::Slow)) {
        if (!wire::writeAll(fd, message.head())) {
            return false;
        }
        for (const char byte : body) {
            if (!wire::writeAll(fd, QByteArray(1, byte))) {
                return false;
            }
            pause(fault->milliseconds);
        }
        return !request.wantsClose();
    }
    return wire::writeAll(fd, message.head() + body) && !request.wantsClose();
}

void FaultProxy::Private::pause(int milliseconds)
{
    std::unique_lock lock(mutex);
    wake.wait_for(lock, std::chrono::milliseconds(milliseconds), [this] { return stopping; });
}

void FaultProxy::Private::add(int fd)
{
    const std::lock_guard lock(mutex);
    sockets.insert(fd);
    if (stopping) {
        ::shutdown(fd, SHUT_RDWR);
    }
}

void FaultProxy::Private::close(int fd)
{
    const std::lock_guard lock(mutex);
    sockets.erase(fd);
    ::close(fd);
}

QByteArray FaultProxy::Request::header(const QByteArray &lowerCaseName) const
{
    return wire::Message { {}, headers, {} }.header(lowerCaseName);
}

FaultProxy::FaultProxy(quint16 upstreamPort)
    : d(std::make_unique<Private>())
{
    d->upstreamPort = upstreamPort;
    d->listen();
}

FaultProxy::~FaultProxy()
{
    d->stopAll();
}

quint16 FaultProxy::port() const
{
    return d->port;
}

QUrl FaultProxy::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(d->port) + path);
}

void FaultProxy::inject(const QByteArray &method, const QString &target, Fault fault, int nth, int times)
{
    const std::lock_guard lock(d->mutex);
    d->rules.push_back({ method, QRegularExpression(target), std::move(fault), nth, times });
}

void FaultProxy::clearFaults()
{
    const std::lock_guard lock(d->mutex);
    d->rules.clear();
}

void FaultProxy::setAnswer(int status, const QByteArray &body, const QList<QPair<QByteArray, QByteArray>> &headers)
{
    const std::lock_guard lock(d->mutex);
    d->ownAnswer = answerOf(status, body, headers);
}

void FaultProxy::setGone(bool gone)
{
    if (gone == d->stopping) {
        return;
    }
    if (gone) {
        d->stopAll();
    } else {
        d->listen();
    }
}

QList<FaultProxy::Request> FaultProxy::requests() const
{
    const std::lock_guard lock(d->mutex);
    return d->requests;
}

int FaultProxy::count(const QByteArray &method, const QString &target) const
{
    const Private::Rule rule { method, QRegularExpression(target), {} };
    int count = 0;
    for (const auto &request : requests()) {
        count += rule.matches(request.method, request.target) ? 1 : 0;
    }
    return count;
}

void FaultProxy::clearRequests()
{
    const std::lock_guard lock(d->mutex);
    d->requests.clear();
}

} // namespace bubenik
