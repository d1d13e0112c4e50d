#include "mail/MailWriter.h"

#include "core/Json.h"
#include "core/Zone.h"

#include <QLocale>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace mail {

namespace {

constexpr qsizetype base64Line = 76;
constexpr qsizetype quotedLine = 75;

QByteArray inLines(const QByteArray &base64)
{
    QByteArray lines;
    lines.reserve(base64.size() + base64.size() / base64Line * 2 + 2);
    for (qsizetype at = 0; at < base64.size(); at += base64Line) {
        lines += QByteArrayView(base64).sliced(at, qMin(base64Line, base64.size() - at));
        lines += "\r\n";
    }
    return lines;
}

// RFC 2045, 6.7; a line's last space is encoded, soft breaks keep within 76.
QByteArray quotedPrintable(const QString &text)
{
    QByteArray out;
    const auto lines = text.toUtf8().replace("\r\n", "\n").replace('\r', '\n').split('\n');
    for (const auto &line : lines) {
        qsizetype length = 0;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const auto byte = static_cast<uchar>(line[i]);
            const bool isLast = i + 1 == line.size();
            const bool isPlain = (byte > 0x20 && byte < 0x7f && byte != '=') || (byte == ' ' && !isLast);
            const QByteArray piece = isPlain ? QByteArray(1, line[i]) : '=' + QByteArray(1, line[i]).toHex().toUpper();
            if (length + piece.size() > quotedLine) {
                out += "=\r\n";
                length = 0;
            }
            out += piece;
            length += piece.size();
        }
        out += "\r\n";
    }
    return out;
}

// Neither quoted-printable nor base64 can hold "=_".
QByteArray boundary(const QString &messageId, int which)
{
    return "=_" + sha256(messageId.toUtf8()).left(32).toLatin1() + '_' + QByteArray::number(which);
}

QByteArray textPart(const QString &text)
{
    return "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        + quotedPrintable(text);
}

QByteArray calendarPart(const MailCalendar &calendar)
{
    return "Content-Type: text/calendar; charset=utf-8; method=" + calendar.method
        + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + inLines(calendar.ics.toBase64());
}

QByteArray fileHead(const MailFile &file)
{
    return "Content-Type: " + file.mime + asciiNameParameter("name", file.fileName)
        + "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment"
        + fileNameParameter("filename", file.fileName) + "\r\n\r\n";
}

QByteArray messageIdHeader(const QByteArray &name, const QString &id)
{
    QByteArray plain;
    for (const auto letter : id) { // made by ourselves; nothing else can stand in one
        if (letter.unicode() > 0x20 && letter.unicode() < 0x7f && letter != u'<' && letter != u'>') {
            plain += static_cast<char>(letter.unicode());
        }
    }
    return plain.isEmpty() ? QByteArray() : name + ": <" + plain + ">\r\n";
}

Result<QByteArray> head(const MailMessage &message)
{
    const auto from = addressHeader("From", message.from);
    const auto to = from ? addressHeader("To", message.to) : from;
    const auto replyTo = to && message.replyTo ? addressHeader("Reply-To", *message.replyTo) : to;
    if (!replyTo) {
        return fail(replyTo.error());
    }
    return "Date: " + mailDate(message.date, message.zone) + "\r\n" + *from + *to
        + (message.replyTo ? *replyTo : QByteArray()) + textHeader("Subject", message.subject)
        + messageIdHeader("Message-ID", message.messageId) + messageIdHeader("In-Reply-To", message.inReplyTo)
        + messageIdHeader("References", message.inReplyTo)
        // Absence notices would only fill the mailbox that replies come to.
        + "X-Auto-Response-Suppress: OOF, AutoReply\r\nMIME-Version: 1.0\r\n";
}

// The text, and beside it the calendar.
QByteArray alternative(const MailMessage &message)
{
    if (!message.calendar) {
        return textPart(message.text);
    }
    const auto line = "--" + boundary(message.messageId, 2);
    return "Content-Type: multipart/alternative;\r\n boundary=\"" + boundary(message.messageId, 2) + "\"\r\n\r\n" + line
        + "\r\n" + textPart(message.text) + line + "\r\n" + calendarPart(*message.calendar) + line + "--\r\n";
}

} // namespace

QByteArray mailDate(Instant instant, const QByteArray &zone)
{
    const auto local = Zone(zone).toLocal(instant);
    const auto minutes = local.offsetFromUtc() / 60;
    const auto offset = u"%1%2%3"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
                            .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
                            .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return (QLocale::c().toString(local, u"ddd, d MMM yyyy HH:mm:ss "_s) + offset).toLatin1();
}

MailFile encodedFile(const QString &fileName, const QByteArray &mime, const QByteArray &bytes)
{
    return { fileName, mime, inLines(bytes.toBase64()) };
}

Result<WrittenMail> writeMail(const MailMessage &message)
{
    const auto from = wireAddress(message.from.address);
    const auto to = from ? wireAddress(message.to.address) : from;
    auto lines = to ? head(message) : to;
    if (!lines) {
        return fail(lines.error());
    }
    WrittenMail written { *from, *to, message.messageId, {} };
    if (!message.calendar && message.files.isEmpty()) {
        written.pieces = { *lines + textPart(message.text) };
        return written;
    }
    auto files = message.files;
    if (message.calendar) {
        files.prepend(encodedFile(u"pozvanka.ics"_s, "application/ics", message.calendar->ics));
    }
    const auto line = "--" + boundary(message.messageId, 1);
    *lines += "Content-Type: multipart/mixed;\r\n boundary=\"" + boundary(message.messageId, 1) + "\"\r\n\r\n" + line
        + "\r\n" + alternative(message);
    for (const auto &file : files) {
        *lines += line + "\r\n" + fileHead(file);
        written.pieces.append(*lines);
        written.pieces.append(file.encoded);
        lines->clear();
    }
    written.pieces.append(line + "--\r\n");
    return written;
}

} // namespace mail

QByteArray WrittenMail::bytes() const
{
    return pieces.join();
}

qint64 WrittenMail::size() const
{
    qint64 sum = 0;
    for (const auto &piece : pieces) {
        sum += piece.size();
    }
    return sum;
}

} // namespace bubenik
