// The program's own sources, read from disk, for the tests that hold the rules of the house.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace bubenik {

struct SourceFile {
    QString path; // from the root of the sources: app/storage/Database.cpp
    QString text; // as written
    QString code; // without comments and without the insides of string literals; as many lines as `text`

    // "storage" for app/storage/…, "channels/folder" for app/channels/folder/…, "app" for files in app
    // itself, "ui" for everything of the window.
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QStringList includes() const; // "core/Error.h" or <QSqlQuery> without the brackets
    [[nodiscard]] qsizetype lines() const { return text.count(QLatin1Char('\n')); }
};

[[nodiscard]] QList<SourceFile> sourcesUnder(const QStringList &folders);
// Blanks comments and literals, keeping the lines.
[[nodiscard]] QString codeOnly(const QString &text);
// Folder -> folders named after LINK in its CMakeLists.txt.
[[nodiscard]] QList<QPair<QString, QStringList>> linkLines();

} // namespace bubenik
