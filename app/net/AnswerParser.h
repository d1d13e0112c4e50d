// Reads an HTTP/1.x answer (RFC 9112) from bytes as they arrive and knows when it is complete. Pure: no sockets.
// Informational answers (1xx) are skipped; chunked bodies are unpacked; compression is not undone (the client does not
// ask for it).
#pragma once

#include "net/HttpClient.h"

namespace bubenik {

class AnswerParser final
{
public:
    enum class State {
        Head, // nothing, or a part of the status and headers
        Body,
        Complete,
        Garbage, // this is no HTTP
        TooLong // longer than maxBody
    };

    AnswerParser(bool toHead, qint64 maxBody);

    State feed(const QByteArray &bytes);
    // The connection ended. A body without announced length is complete now; anything else stays as it is.
    State endOfStream();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] qint64 announced() const { return m_length; } // -1: not said
    [[nodiscard]] qint64 received() const { return m_answer.body.size(); }
    [[nodiscard]] HttpAnswer takeAnswer() { return std::move(m_answer); }

private:
    enum class Framing { Length, Chunked, UntilClose };
    enum class Chunk { Size, Data, End, Trailers };

    [[nodiscard]] bool parseHead();
    [[nodiscard]] bool parseStatus(const QByteArray &line);
    void chooseFraming();
    void readBody();
    void readChunks();
    [[nodiscard]] bool readChunkLine();
    void append(qsizetype count);

    bool m_toHead;
    qint64 m_maxBody;
    State m_state = State::Head;
    Framing m_framing = Framing::UntilClose;
    Chunk m_chunk = Chunk::Size;
    qint64 m_length = -1;
    qint64 m_left = 0; // of the body or of the chunk
    QByteArray m_buffer;
    HttpAnswer m_answer;
};

} // namespace bubenik
