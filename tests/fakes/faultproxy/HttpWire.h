// HTTP/1.1 messages over blocking sockets (RFC 9112): just enough for a proxy between a test and a server that it
// trusts. Reads what is there completely; chunked bodies are unpacked.
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <optional>

namespace bubenik::wire {

struct Message {
    QByteArray startLine;
    QList<QPair<QByteArray, QByteArray>> headers; // names as they came
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const;
    void addHeader(const QByteArray &name, const QByteArray &value) { headers.emplaceBack(name, value); }
    void removeHeader(const QByteArray &lowerCaseName);
    [[nodiscard]] int status() const; // of an answer
    [[nodiscard]] bool wantsClose() const; // HTTP/1.0 or Connection: close
    [[nodiscard]] QByteArray head() const; // with the empty line
};

// Bytes from a socket, with what was read too far kept for the next message.
class Reader
{
public:
    explicit Reader(int fd)
        : m_fd(fd)
    {
    }
    // nullopt: the other side closed, or what came is no HTTP.
    [[nodiscard]] std::optional<Message> readHead();
    [[nodiscard]] bool readRequestBody(Message &message);
    [[nodiscard]] bool readAnswerBody(Message &message, bool toHead);

private:
    [[nodiscard]] bool fill();
    [[nodiscard]] bool take(qsizetype length, QByteArray &into);
    [[nodiscard]] std::optional<QByteArray> line();
    [[nodiscard]] bool chunks(QByteArray &into);

    int m_fd;
    QByteArray m_buffer;
};

[[nodiscard]] bool writeAll(int fd, const QByteArray &bytes);

} // namespace bubenik::wire
