#include "SourceTree.h"

#include <QDirIterator>
#include <QRegularExpression>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

const auto root = QStringLiteral(BUBENIK_SOURCE_DIR "/");

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString SourceFile::folder() const
{
    const auto parts = path.split(u'/');
    if (parts[0] != "app"_L1 || parts.size() == 2) {
        return parts[0];
    }
    return parts[1] == "channels"_L1 && parts.size() > 3 ? parts[1] + u'/' + parts[2] : parts[1];
}

QStringList SourceFile::includes() const
{
    static const QRegularExpression include(
        uR"re(^\s*#\s*include\s*["<]([^">]+)[">])re"_s, QRegularExpression::MultilineOption);
    QStringList found;
    auto matches = include.globalMatch(text);
    while (matches.hasNext()) {
        found.append(matches.next().captured(1));
    }
    return found;
}

QString codeOnly(const QString &text)
{
    static const QRegularExpression token(
        uR"re(R"([^(\s"]*)\(.*?\)\1"|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)+'|//[^\n]*|/\*.*?\*/)re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString code;
    qsizetype from = 0;
    auto matches = token.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        code += QStringView(text).mid(from, match.capturedStart() - from);
        code += QString(match.captured().count(u'\n'), u'\n');
        from = match.capturedEnd();
    }
    return code + text.mid(from);
}

QList<SourceFile> sourcesUnder(const QStringList &folders)
{
    QList<SourceFile> sources;
    for (const auto &folder : folders) {
        QDirIterator files(root + folder, { u"*.cpp"_s, u"*.h"_s }, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const auto path = files.next();
            const auto text = textOf(path);
            sources.append({ path.mid(root.size()), text, codeOnly(text) });
        }
    }
    return sources;
}

QList<QPair<QString, QStringList>> linkLines()
{
    static const QRegularExpression library(uR"re(bubenik_library\((\w+)([^)]*)\))re"_s);
    static const QRegularExpression link(uR"re(\bLINK\s+([a-z_\s]+))re"_s);
    QList<QPair<QString, QStringList>> lines;
    QDirIterator files(root + u"app"_s, { u"CMakeLists.txt"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto text = textOf(files.next());
        auto libraries = library.globalMatch(text);
        while (libraries.hasNext()) {
            const auto match = libraries.next();
            const auto linked = link.match(match.captured(2));
            lines.append(
                { match.captured(1), linked.captured(1).split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts) });
        }
    }
    return lines;
}

} // namespace bubenik
