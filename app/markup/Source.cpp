#include "markup/Source.h"

#include "markup/CleanText.h"

#include <QStringList>

namespace bubenik::markdown {

using namespace Qt::StringLiterals;

namespace {

// Signs of quotes and list items at the beginning of one line that still count as such.
constexpr int maxMarkersInLine = 48;

// How far the signs of one more container reach; 0 = none begins here.
qsizetype markerLength(QStringView rest)
{
    if (rest.startsWith(u'>')) {
        return 1;
    }
    qsizetype digits = 0;
    while (digits < rest.size() && digits < 9 && rest[digits] >= u'0' && rest[digits] <= u'9') {
        ++digits;
    }
    const auto sign = digits < rest.size() ? rest[digits] : QChar();
    const bool marker = digits > 0 ? sign == u'.' || sign == u')' : sign == u'-' || sign == u'+' || sign == u'*';
    const auto length = digits + 1;
    return marker && (length == rest.size() || rest[length] == u' ') ? length : 0;
}

// A line with thousands of quote or list signs costs the parser a step for each of them on every following line.
QString boundedLine(const QString &line)
{
    int markers = 0;
    qsizetype at = 0;
    while (true) {
        while (at < line.size() && line[at] == u' ') {
            ++at;
        }
        const auto length = markerLength(QStringView(line).mid(at));
        if (length == 0) {
            return line;
        }
        if (++markers > maxMarkersInLine) {
            return line.left(at + length - 1) + u'\\' + line.mid(at + length - 1);
        }
        at += length;
    }
}

} // namespace

QByteArray preparedSource(const QString &markdown)
{
    QString clean;
    clean.reserve(markdown.size());
    for (qsizetype i = 0; i < markdown.size(); ++i) {
        const auto unit = markdown[i].unicode();
        if (unit == u'\r') {
            clean += i + 1 < markdown.size() && markdown[i + 1] == u'\n' ? QString() : u"\n"_s;
        } else if (unit == u'\t') {
            clean += u"    "_s;
        } else if (unit == u'\n' || !isControl(unit)) {
            clean += QChar(unit);
        }
    }
    QStringList lines = clean.split(u'\n');
    for (auto &line : lines) {
        line = boundedLine(line);
    }
    return lines.join(u'\n').toUtf8();
}

} // namespace bubenik::markdown
