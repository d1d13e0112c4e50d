#include "mail/Bounce.h"

#include <QRegularExpression>

namespace bubenik::mail {

using namespace Qt::StringLiterals;

namespace {

using Fields = QHash<QString, QString>;

// Groups of "Name: value" lines (with folding), parted by empty lines.
QList<Fields> fieldGroups(const QByteArray &bytes)
{
    QList<Fields> groups(1);
    QString name;
    const auto lines = QString::fromUtf8(bytes).split(u'\n');
    for (auto line : lines) {
        if (line.endsWith(u'\r')) {
            line.chop(1);
        }
        if (line.trimmed().isEmpty()) {
            if (!groups.last().isEmpty()) {
                groups.append(Fields {});
            }
            name.clear();
        } else if (line.front().isSpace() && !name.isEmpty()) {
            groups.last()[name] += u' ' + line.trimmed();
        } else if (const auto colon = line.indexOf(u':'); colon > 0) {
            name = line.left(colon).trimmed().toLower();
            groups.last().insert(name, line.mid(colon + 1).trimmed());
        }
    }
    return groups;
}

// "rfc822; jana@example.cz", "rfc822;<jana@example.cz>"
QString addressIn(const QString &field)
{
    auto address = field.section(u';', -1).trimmed();
    address.remove(u'<').remove(u'>');
    return address;
}

QString idIn(const QString &text)
{
    static const QRegularExpression pattern(u"^message-id:\\s*<([^>\\s]+)>"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    return pattern.match(text).captured(1);
}

// The mail that came back, whole or its headers only; some servers merely quote it below their own text.
QString returnedId(const ReceivedMail &mail)
{
    for (const auto &part : mail.parts) {
        const bool isReturned = part.mime.startsWith("message/rfc822"_L1) || part.mime == "text/rfc822-headers"_L1
            || part.mime == "message/global"_L1 || part.mime == "message/global-headers"_L1;
        if (const auto id = isReturned ? idIn(QString::fromUtf8(part.bytes)) : QString(); !id.isEmpty()) {
            return id;
        }
    }
    const auto quoted = idIn(mail.text());
    return quoted.isEmpty() ? mail.inReplyTo : quoted;
}

std::optional<Bounce> statusReport(const ReceivedMail &mail)
{
    for (const auto &part : mail.parts) {
        if (part.mime != "message/delivery-status"_L1 && part.mime != "message/global-delivery-status"_L1) {
            continue;
        }
        for (const auto &fields : fieldGroups(part.bytes)) {
            const auto action = fields.value(u"action"_s).toLower();
            if (action != "failed"_L1 && action != "delayed"_L1) {
                continue;
            }
            auto recipient = addressIn(fields.value(u"original-recipient"_s));
            if (recipient.isEmpty()) {
                recipient = addressIn(fields.value(u"final-recipient"_s));
            }
            return Bounce { .recipient = recipient,
                .isPermanent = action == "failed"_L1,
                .status = fields.value(u"status"_s).section(u' ', 0, 0),
                .reason = oneLine(fields.value(u"diagnostic-code"_s).section(u';', 1)),
                .messageId = returnedId(mail) };
        }
    }
    return std::nullopt;
}

// Exim names those who failed in a header.
std::optional<Bounce> eximNotice(const ReceivedMail &mail)
{
    const auto failed = mail.headers.value(u"x-failed-recipients"_s);
    if (failed.isEmpty()) {
        return std::nullopt;
    }
    const auto recipient = failed.section(u',', 0, 0).trimmed();
    static const QRegularExpression code(u"\\b([45]\\d\\d)[ -](\\d\\.\\d{1,3}\\.\\d{1,3})?.*"_s);
    const auto reason = code.match(mail.text());
    return Bounce { .recipient = recipient,
        .isPermanent = true,
        .status = reason.captured(2),
        .reason = oneLine(reason.captured(0)),
        .messageId = returnedId(mail) };
}

// qmail's own form (QSBMF): a paragraph a recipient, "<address>:" first.
std::optional<Bounce> qmailNotice(const ReceivedMail &mail)
{
    const auto text = mail.text();
    if (!text.contains("This is the qmail-send program"_L1) && !text.startsWith("Hi. This is the"_L1)) {
        return std::nullopt;
    }
    static const QRegularExpression paragraph(
        u"^<([^>\\s]+)>:[ \\t]*\\r?\\n?((?:.+\\r?\\n?)*)"_s, QRegularExpression::MultilineOption);
    const auto found = paragraph.match(text);
    if (!found.hasMatch()) {
        return std::nullopt;
    }
    static const QRegularExpression status(u"#(\\d\\.\\d{1,3}\\.\\d{1,3})"_s);
    return Bounce { .recipient = found.captured(1),
        .isPermanent = true,
        .status = status.match(found.captured(2)).captured(1),
        .reason = oneLine(found.captured(2)),
        .messageId = returnedId(mail) };
}

} // namespace

std::optional<Bounce> bounceIn(const ReceivedMail &mail)
{
    if (auto bounce = statusReport(mail)) {
        return bounce;
    }
    if (auto bounce = eximNotice(mail)) {
        return bounce;
    }
    return qmailNotice(mail);
}

} // namespace bubenik::mail
