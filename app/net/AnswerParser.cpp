#include "net/AnswerParser.h"

namespace bubenik {

namespace {

constexpr qsizetype maxHead = 256 * 1024;

// The end of the line that starts at `from`, and of its line break. Servers that end lines with LF alone exist.
qsizetype lineEnd(const QByteArray &bytes, qsizetype from, QByteArray &line)
{
    const auto end = bytes.indexOf('\n', from);
    if (end >= 0) {
        const auto length = end - from;
        line = bytes.mid(from, length > 0 && bytes.at(end - 1) == '\r' ? length - 1 : length);
    }
    return end < 0 ? -1 : end + 1;
}

} // namespace

AnswerParser::AnswerParser(bool toHead, qint64 maxBody)
    : m_toHead(toHead)
    , m_maxBody(maxBody)
{
}

AnswerParser::State AnswerParser::feed(const QByteArray &bytes)
{
    m_buffer += bytes;
    // An informational answer is followed by another head.
    while (m_state == State::Head && parseHead()) { }
    if (m_state == State::Body) {
        readBody();
    }
    return m_state;
}

AnswerParser::State AnswerParser::endOfStream()
{
    if (m_state == State::Body && m_framing == Framing::UntilClose) {
        m_state = State::Complete;
    }
    return m_state;
}

// True when it took a head off the buffer.
bool AnswerParser::parseHead()
{
    static constexpr QByteArrayView start = "HTTP/1.";
    if (!m_buffer.startsWith(start.first(qMin(start.size(), m_buffer.size())))) {
        m_state = State::Garbage;
        return false;
    }
    QByteArrayList lines;
    QByteArray line;
    qsizetype at = 0;
    do {
        at = lineEnd(m_buffer, at, line);
        if (at < 0) {
            m_state = m_buffer.size() > maxHead ? State::Garbage : State::Head;
            return false;
        }
        lines.append(line);
    } while (!line.isEmpty());
    m_buffer.remove(0, at);

    m_answer.headers.clear();
    if (!parseStatus(lines.takeFirst())) {
        m_state = State::Garbage;
        return false;
    }
    for (const auto &header : lines) {
        if (const auto colon = header.indexOf(':'); colon > 0) {
            m_answer.headers.emplaceBack(header.left(colon).trimmed().toLower(), header.mid(colon + 1).trimmed());
        }
    }
    if (m_answer.status >= 200) {
        chooseFraming();
    }
    return true;
}

bool AnswerParser::parseStatus(const QByteArray &line)
{
    bool isNumber = false;
    m_answer.status = line.split(' ').value(1).toInt(&isNumber);
    // 101 would mean another protocol, which was never asked for.
    return isNumber && m_answer.status >= 100 && m_answer.status <= 999 && m_answer.status != 101;
}

void AnswerParser::chooseFraming()
{
    m_state = State::Body;
    if (m_toHead || m_answer.status == 204 || m_answer.status == 304) {
        m_state = State::Complete;
        return;
    }
    const auto coding = m_answer.header("transfer-encoding").toLower();
    const auto length = m_answer.header("content-length");
    if (coding == "chunked") {
        m_framing = Framing::Chunked;
    } else if (!coding.isEmpty() && coding != "identity") {
        m_state = State::Garbage;
    } else if (!length.isEmpty()) {
        bool isNumber = false;
        m_framing = Framing::Length;
        m_left = m_length = length.toLongLong(&isNumber);
        m_state = !isNumber || m_length < 0 ? State::Garbage : m_length > m_maxBody ? State::TooLong : State::Body;
    }
}

void AnswerParser::append(qsizetype count)
{
    if (m_answer.body.size() + count > m_maxBody) {
        m_state = State::TooLong;
        return;
    }
    m_answer.body += m_buffer.first(count);
    m_buffer.remove(0, count);
    m_left -= count;
}

void AnswerParser::readBody()
{
    switch (m_framing) {
    case Framing::UntilClose:
        append(m_buffer.size());
        break;
    case Framing::Length:
        append(qMin<qint64>(m_left, m_buffer.size()));
        if (m_state == State::Body && m_left == 0) {
            m_state = State::Complete;
        }
        break;
    case Framing::Chunked:
        readChunks();
        break;
    }
}

void AnswerParser::readChunks()
{
    while (m_state == State::Body) {
        if (m_chunk == Chunk::Data) {
            append(qMin<qint64>(m_left, m_buffer.size()));
            if (m_left > 0) {
                return;
            }
            m_chunk = Chunk::End;
        } else if (!readChunkLine()) {
            return;
        }
    }
}

// A size, the line break after a chunk's data, or a trailer. False when the line is not there yet.
bool AnswerParser::readChunkLine()
{
    QByteArray line;
    const auto at = lineEnd(m_buffer, 0, line);
    if (at < 0) {
        return false;
    }
    m_buffer.remove(0, at);
    if (m_chunk == Chunk::Trailers) {
        m_state = line.isEmpty() ? State::Complete : State::Body;
        return true;
    }
    if (m_chunk == Chunk::End) {
        m_state = line.isEmpty() ? State::Body : State::Garbage;
        m_chunk = Chunk::Size;
        return true;
    }
    bool isNumber = false;
    m_left = line.split(';').value(0).trimmed().toLongLong(&isNumber, 16);
    if (!isNumber || m_left < 0) {
        m_state = State::Garbage;
    }
    m_chunk = m_left == 0 ? Chunk::Trailers : Chunk::Data;
    return true;
}

} // namespace bubenik
