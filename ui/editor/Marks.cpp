#include "editor/Marks.h"

#include <QStringList>
#include <algorithm>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView containerLetters { "qbni" };
constexpr QLatin1StringView markLetters { "escl" };
constexpr QChar separator { 0x1f }; // never part of a text or a URL

} // namespace

QString encode(const Path &path)
{
    QString text;
    for (const auto &container : path) {
        text += QLatin1Char(containerLetters[static_cast<int>(container.kind)]) + QString::number(container.id);
        if (container.kind == Container::Kind::Numbers) {
            text += u':' + QString::number(container.start);
        }
        text += u';';
    }
    return text;
}

Path decodePath(const QString &text)
{
    Path path;
    for (const auto &part : QStringView(text).split(u';', Qt::SkipEmptyParts)) {
        const auto kind = containerLetters.indexOf(part.front());
        const auto numbers = part.mid(1).split(u':');
        path.append({ static_cast<Container::Kind>(std::max<qsizetype>(kind, 0)), numbers.front().toInt(),
            numbers.size() > 1 ? numbers[1].toInt() : 1 });
    }
    return path;
}

QString encode(const Marks &marks)
{
    QString text;
    for (const auto &mark : marks) {
        text += QLatin1Char(markLetters[static_cast<int>(mark.kind)]) + QString::number(mark.id);
        if (mark.kind == Mark::Kind::Link) {
            text += u'=' + mark.url;
        }
        text += separator;
    }
    return text;
}

Marks decodeMarks(const QString &text)
{
    Marks marks;
    for (const auto &part : QStringView(text).split(separator, Qt::SkipEmptyParts)) {
        const auto kind = std::max<qsizetype>(markLetters.indexOf(part.front()), 0);
        const auto equals = part.indexOf(u'=');
        const auto id = part.mid(1, equals < 0 ? -1 : equals - 1).toInt();
        marks.append({ static_cast<Mark::Kind>(kind), id, equals < 0 ? QString() : part.mid(equals + 1).toString() });
    }
    return marks;
}

bool hasMark(const Marks &marks, Mark::Kind kind)
{
    return std::any_of(marks.begin(), marks.end(), [kind](const Mark &mark) { return mark.kind == kind; });
}

bool isList(Container::Kind kind)
{
    return kind == Container::Kind::Bullets || kind == Container::Kind::Numbers;
}

qsizetype innermostItem(const Path &path)
{
    for (auto i = path.size() - 1; i >= 0; --i) {
        if (path[i].kind == Container::Kind::Item) {
            return i;
        }
    }
    return -1;
}

} // namespace bubenik::ui
