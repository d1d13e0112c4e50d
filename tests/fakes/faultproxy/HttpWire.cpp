#include "fakes/faultproxy/HttpWire.h"

#include <cerrno>
#include <sys/socket.h>

namespace bubenik::wire {

QByteArray Message::header(const QByteArray &lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name.toLower() == lowerCaseName) {
            return value;
        }
    }
    return {};
}

void Message::removeHeader(const QByteArray &lowerCaseName)
{
    headers.removeIf([&](const auto &header) { return header.first.toLower() == lowerCaseName; });
}

int Message::status() const
{
    return startLine.split(' ').value(1).toInt();
}

bool Message::wantsClose() const
{
    const auto connection = header("connection").toLower();
    return connection == "close" || (startLine.contains("HTTP/1.0") && connection != "keep-alive");
}

QByteArray Message::head() const
{
    QByteArray head = startLine + "\r\n";
    for (const auto &[name, value] : headers) {
        head += name + ": " + value + "\r\n";
    }
    return head + "\r\n";
}

bool Reader::fill()
{
    char bytes[65536];
    ssize_t count = 0;
    do {
        count = ::recv(m_fd, bytes, sizeof bytes, 0);
    } while (count < 0 && errno == EINTR);
    if (count > 0) {
        m_buffer.append(bytes, count);
    }
    return count > 0;
}

bool Reader::take(qsizetype length, QByteArray &into)
{
    while (m_buffer.size() < length) {
        if (!fill()) {
            return false;
        }
    }
    into += m_buffer.left(length);
    m_buffer.remove(0, length);
    return true;
}

std::optional<QByteArray> Reader::line()
{
    qsizetype end = -1;
    while ((end = m_buffer.indexOf("\r\n")) < 0) {
        if (m_buffer.size() > 65536 || !fill()) {
            return std::nullopt;
        }
    }
    const auto line = m_buffer.left(end);
    m_buffer.remove(0, end + 2);
    return line;
}

std::optional<Message> Reader::readHead()
{
    Message message;
    const auto start = line();
    if (!start) {
        return std::nullopt;
    }
    message.startLine = *start;
    for (;;) {
        const auto next = line();
        if (!next) {
            return std::nullopt;
        }
        if (next->isEmpty()) {
            return message;
        }
        const auto colon = next->indexOf(':');
        message.headers.append({ next->left(colon), next->mid(colon + 1).trimmed() });
    }
}

bool Reader::chunks(QByteArray &into)
{
    for (;;) {
        const auto size = line();
        bool isNumber = false;
        const auto length = size ? size->split(';').value(0).trimmed().toLongLong(&isNumber, 16) : 0;
        if (!isNumber || !take(length, into)) {
            return false;
        }
        // After the last chunk come trailers and an empty line, after any other just the latter.
        for (auto next = line();; next = line()) {
            if (!next) {
                return false;
            }
            if (next->isEmpty()) {
                break;
            }
        }
        if (length == 0) {
            return true;
        }
    }
}

bool Reader::readRequestBody(Message &message)
{
    if (message.header("transfer-encoding").toLower() == "chunked") {
        return chunks(message.body);
    }
    return take(message.header("content-length").toLongLong(), message.body);
}

bool Reader::readAnswerBody(Message &message, bool toHead)
{
    const int status = message.status();
    if (toHead || status == 204 || status == 304 || status < 200) {
        return true;
    }
    if (message.header("transfer-encoding").toLower() == "chunked") {
        return chunks(message.body);
    }
    if (const auto length = message.header("content-length"); !length.isEmpty()) {
        return take(length.toLongLong(), message.body);
    }
    while (fill()) { }
    message.body = std::exchange(m_buffer, {});
    return true;
}

bool writeAll(int fd, const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const auto count = ::send(fd, bytes.constData() + written, size_t(bytes.size() - written), MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            return false;
        }
        written += count;
    }
    return true;
}

} // namespace bubenik::wire
