#include "mail/HeaderText.h"

#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

namespace bubenik::mail {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lineLimit = 76;
constexpr qsizetype longestName = 100; // of a file
constexpr qsizetype wordBytes = 42; // of UTF-8 in one encoded word: 56 characters of base64 and the frame make 68

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar letter) { return letter.unicode() < 0x7f; });
}

// Encoded words of whole characters.
QList<QByteArray> encodedWords(const QString &text)
{
    QList<QByteArray> words;
    QByteArray bytes;
    const auto flush = [&] {
        words.append("=?UTF-8?B?" + bytes.toBase64() + "?=");
        bytes.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype length = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const auto letter = text.mid(i, length).toUtf8();
        i += length - 1;
        if (bytes.size() + letter.size() > wordBytes) {
            flush();
        }
        bytes += letter;
    }
    if (!bytes.isEmpty()) {
        flush();
    }
    return words;
}

// An ASCII text that looks like an encoded word would be decoded by its reader.
QList<QByteArray> wordsOf(const QString &text)
{
    const bool isPlain = isAscii(text) && !text.contains("=?"_L1)
        && std::ranges::all_of(text.split(u' '), [](const QString &word) { return word.size() < lineLimit - 1; });
    return isPlain ? text.toLatin1().split(' ') : encodedWords(text);
}

QByteArray folded(const QByteArray &name, const QList<QByteArray> &words)
{
    QByteArray line = name + ':';
    qsizetype length = line.size();
    bool isFirst = true;
    for (const auto &word : words) {
        if (!isFirst && length + 1 + word.size() > lineLimit) {
            line += "\r\n";
            length = 0;
        }
        isFirst = false;
        line += ' ' + word;
        length += 1 + word.size();
    }
    return line + "\r\n";
}

QString asciiName(const QString &fileName)
{
    QString plain;
    for (const auto letter : fileName.normalized(QString::NormalizationForm_KD)) {
        const auto code = letter.unicode();
        if (letter.isMark()) {
            continue;
        }
        const bool isGood = code > 0x20 && code < 0x7f && !u"\"\\%*'"_s.contains(letter);
        plain += isGood ? letter : QChar(u'_');
    }
    return plain;
}

} // namespace

QString oneLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const auto letter : text) {
        const bool breaks = letter.category() == QChar::Other_Control || letter == QChar::LineSeparator
            || letter == QChar::ParagraphSeparator;
        line += breaks ? QChar(u' ') : letter;
    }
    return line.simplified();
}

Result<QByteArray> wireAddress(const QString &address)
{
    const auto refuse
        = [] { return fail(ErrorKind::Invalid, u"not an e-mail address that a server takes"_s, u"mail-address"_s); };
    static const QRegularExpression local(u"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$"_s,
        QRegularExpression::DontCaptureOption);
    static const QRegularExpression host(
        u"^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"_s, QRegularExpression::DontCaptureOption);
    const auto at = address.lastIndexOf(u'@');
    // $ would also match before a last line end.
    const bool isOneLine = std::ranges::none_of(address, [](QChar letter) { return letter.unicode() <= 0x20; });
    if (at < 1 || at > 64 || !isOneLine || !local.match(address.left(at)).hasMatch()) {
        return refuse();
    }
    const auto domain = QString::fromLatin1(QUrl::toAce(address.mid(at + 1))).toLower();
    if (domain.isEmpty() || domain.size() > 253 || !host.match(domain).hasMatch()) {
        return refuse();
    }
    return (address.left(at) + u'@' + domain).toLatin1();
}

QByteArray textHeader(const QByteArray &name, const QString &text)
{
    return folded(name, wordsOf(oneLine(text)));
}

Result<QByteArray> addressHeader(const QByteArray &name, const Mailbox &mailbox)
{
    const auto address = wireAddress(mailbox.address);
    if (!address) {
        return fail(address.error());
    }
    const auto shown = oneLine(mailbox.name);
    if (shown.isEmpty()) {
        return folded(name, { *address });
    }
    QList<QByteArray> words;
    if (isAscii(shown) && !shown.contains("=?"_L1) && shown.size() < lineLimit - 12) {
        auto quoted = shown.toLatin1();
        quoted.replace('\\', "\\\\").replace('"', "\\\"");
        words.append('"' + quoted + '"');
    } else {
        words = encodedWords(shown);
    }
    words.append('<' + *address + '>');
    return folded(name, words);
}

QByteArray fileNameParameter(const QByteArray &parameter, const QString &fileName)
{
    const auto name = oneLine(fileName).right(longestName);
    if (asciiName(name) == name) {
        return ";\r\n " + parameter + "=\"" + name.toLatin1() + '"';
    }
    return ";\r\n " + parameter + "*=UTF-8''" + name.toUtf8().toPercentEncoding();
}

QByteArray asciiNameParameter(const QByteArray &parameter, const QString &fileName)
{
    return ";\r\n " + parameter + "=\"" + asciiName(oneLine(fileName).right(longestName)).toLatin1() + '"';
}

} // namespace bubenik::mail
