#include "cli/TextFile.h"

#include "cli/Arguments.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct TextFileText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<QByteArray> readAll(const QString &file)
{
    QFile source;
    bool isOpen = false;
    if (file == "-"_L1) {
        isOpen = source.open(stdin, QIODevice::ReadOnly);
    } else {
        source.setFileName(file);
        isOpen = !QFileInfo(file).isDir() && source.open(QIODevice::ReadOnly); // a pipe will do: <(…)
    }
    const auto bytes = isOpen ? source.readAll() : QByteArray();
    if (!isOpen || source.error() != QFileDevice::NoError) {
        return fail(Error {
            .kind = ErrorKind::Invalid, .detail = source.errorString(), .code = u"unreadable"_s, .subject = file });
    }
    return bytes;
}

} // namespace

Result<QString> decodeText(const QByteArray &bytes, const QString &name)
{
    const auto marked = QStringConverter::encodingForData(bytes.left(4));
    const bool isUtf16 = marked == QStringConverter::Utf16LE || marked == QStringConverter::Utf16BE;
    QStringDecoder decoder(isUtf16 ? *marked : QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar::Null)) {
        return fail(Error {
            .kind = ErrorKind::Invalid, .detail = u"not text in UTF-8"_s, .code = u"not-text"_s, .subject = name });
    }
    if (text.startsWith(QChar::ByteOrderMark)) {
        text.remove(0, 1);
    }
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

Result<QString> readText(const QString &file)
{
    const auto bytes = readAll(file);
    return bytes ? decodeText(*bytes, file) : fail(bytes.error());
}

Result<QString> readSecret()
{
    const auto text = readText(u"-"_s);
    if (!text) {
        return text;
    }
    const auto secret = text->section(u'\n', 0, 0);
    if (secret.isEmpty()) {
        return fail(usageError(TextFileText::tr("There is no secret on standard input."), u"secret-stdin"_s));
    }
    return secret;
}

} // namespace bubenik::cli
