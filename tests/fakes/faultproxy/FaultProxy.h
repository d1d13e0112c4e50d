// A loopback HTTP/1.1 proxy in front of a server, on threads of its own, that counts requests and does what networks
// and servers do on bad days. Without an upstream it answers 200 and {} by itself. It keeps connections alive, so a
// client that silently sends again on a dropped connection is caught. To the client it is the server: plain
// http://127.0.0.1:PORT, the Host header goes through as it came.
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>
#include <memory>

namespace bubenik {

struct Fault {
    enum class Kind {
        CutBefore, // the request is read, not forwarded, and the connection closed
        CutDuringBody, // the connection is closed when the head and some of the body came
        CutAfter, // forwarded and carried out; the connection is closed instead of an answer
        HalfAnswer, // forwarded; the answer stops in the middle of its body
        Garbage, // forwarded; what comes back is no HTTP
        Delay, // forwarded at once, answered `milliseconds` later
        DelayBefore, // forwarded `milliseconds` later
        Status, // not forwarded; answered with `status`, `headers` and `body`
        StatusAfter, // forwarded and carried out; answered with `status` all the same
        Slow // the answer's body comes byte by byte, one each `milliseconds`
    };
    Kind kind = Kind::CutBefore;
    int milliseconds = 0;
    int status = 500;
    QByteArray body = "{}";
    QList<QPair<QByteArray, QByteArray>> headers = {};
};

class FaultProxy final
{
public:
    struct Request {
        QByteArray method;
        QByteArray target; // path and query
        QList<QPair<QByteArray, QByteArray>> headers; // as they came
        QByteArray body;
        int connection = 0; // which connection of the client, from 1
        bool forwarded = false;

        [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const;
    };

    explicit FaultProxy(quint16 upstreamPort = 0);
    FaultProxy(const FaultProxy &) = delete;
    FaultProxy &operator=(const FaultProxy &) = delete;
    ~FaultProxy();

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QUrl url(const QString &path = {}) const;

    // The nth request from now on (and as many as `times` says from there, 0 = all) whose method is this one (empty:
    // any) and whose target matches the regular expression somewhere meets the fault. An earlier rule wins.
    void inject(const QByteArray &method, const QString &target, Fault fault, int nth = 1, int times = 1);
    void clearFaults();
    // What an answer of its own says (without an upstream).
    void setAnswer(int status, const QByteArray &body, const QList<QPair<QByteArray, QByteArray>> &headers = {});
    // Connections are refused and the open ones cut, as by a server that is gone; and back on the same port.
    void setGone(bool gone);

    [[nodiscard]] QList<Request> requests() const;
    [[nodiscard]] int count(const QByteArray &method = {}, const QString &target = {}) const;
    void clearRequests();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace bubenik
