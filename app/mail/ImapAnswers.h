// What an IMAP server says, cut into answers: lines in which literals ("{312}" and that many bytes) may stand anywhere
// (RFC 9051, 2.2). Takes bytes as they come and never more than it is told to.
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QList>

namespace bubenik {

struct ImapAnswer {
    QByteArray line; // without its end and without the bytes of literals: "* 4 FETCH (UID 7 BODY[] {312})"
    QList<QByteArray> literals; // in their order

    // The number after a word of the line, outside of quoted texts: "UID", "RFC822.SIZE".
    [[nodiscard]] std::optional<quint32> number(QByteArrayView word) const;
};

class ImapAnswers final
{
public:
    explicit ImapAnswers(qint64 longest); // bytes of one answer

    void feed(QByteArrayView bytes);
    // The next whole answer, nullopt while more bytes are needed. TooLarge when one is longer than allowed; then
    // nothing more can be read.
    [[nodiscard]] Result<std::optional<ImapAnswer>> take();

private:
    qint64 m_longest;
    QByteArray m_bytes;
    qsizetype m_at = 0; // read so far
    qsizetype m_searched = 0; // no line end before here
    ImapAnswer m_answer;
    qint64 m_size = 0; // of m_answer
    std::optional<qsizetype> m_literal; // so many bytes are due
};

} // namespace bubenik
