#include "mail/ImapAnswers.h"

#include <QRegularExpression>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

// "…{312}" or "…{312+}" at the end of a line.
std::optional<qint64> announcedLiteral(const QByteArray &line)
{
    if (!line.endsWith('}')) {
        return std::nullopt;
    }
    auto digits = line.mid(line.lastIndexOf('{') + 1).chopped(1);
    if (digits.endsWith('+')) {
        digits.chop(1);
    }
    bool isNumber = false;
    const auto size = digits.toLongLong(&isNumber);
    return isNumber && size >= 0 && line.contains('{') ? std::optional(size) : std::nullopt;
}

QByteArray withoutQuoted(const QByteArray &line)
{
    QByteArray plain;
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (isQuoted && line[i] == '\\') {
            ++i;
        } else if (line[i] == '"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted) {
            plain += line[i];
        }
    }
    return plain;
}

} // namespace

std::optional<quint32> ImapAnswer::number(QByteArrayView word) const
{
    const auto plain = withoutQuoted(line).toUpper();
    for (auto at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
        const bool isWhole = at == 0 || plain[at - 1] == ' ' || plain[at - 1] == '(' || plain[at - 1] == '[';
        auto end = at + word.size() + 1;
        const auto start = end;
        if (!isWhole || end > plain.size() || plain[end - 1] != ' ') {
            continue;
        }
        while (end < plain.size() && plain[end] >= '0' && plain[end] <= '9') {
            ++end;
        }
        bool isNumber = false;
        const auto value = plain.mid(start, end - start).toUInt(&isNumber);
        if (isNumber) {
            return value;
        }
    }
    return std::nullopt;
}

ImapAnswers::ImapAnswers(qint64 longest)
    : m_longest(longest)
{
}

void ImapAnswers::feed(QByteArrayView bytes)
{
    if (m_at > 0) {
        m_bytes.remove(0, m_at);
        m_searched -= m_at;
        m_at = 0;
    }
    m_bytes.append(bytes.data(), bytes.size());
}

Result<std::optional<ImapAnswer>> ImapAnswers::take()
{
    while (true) {
        if (m_literal) {
            if (m_bytes.size() - m_at < *m_literal) {
                return std::nullopt;
            }
            m_answer.literals.append(m_bytes.mid(m_at, *m_literal));
            m_at += *m_literal;
            m_searched = m_at;
            m_literal.reset();
        }
        const auto end = m_bytes.indexOf('\n', qMax(m_searched, m_at));
        const auto length = (end < 0 ? m_bytes.size() : end) - m_at;
        if (m_size + length > m_longest) {
            return fail(ErrorKind::TooLarge, u"an answer longer than %1 bytes"_s.arg(m_longest), u"mail"_s);
        }
        if (end < 0) {
            m_searched = m_bytes.size();
            return std::nullopt;
        }
        auto line = m_bytes.mid(m_at, length);
        m_at = end + 1;
        m_searched = m_at;
        if (line.endsWith('\r')) {
            line.chop(1);
        }
        m_answer.line += line;
        m_size += length;
        const auto literal = announcedLiteral(line);
        if (!literal) {
            m_size = 0;
            return std::exchange(m_answer, {});
        }
        m_size += *literal;
        if (m_size > m_longest) {
            return fail(ErrorKind::TooLarge, u"an answer longer than %1 bytes"_s.arg(m_longest), u"mail"_s);
        }
        m_literal = static_cast<qsizetype>(*literal);
    }
}

} // namespace bubenik
