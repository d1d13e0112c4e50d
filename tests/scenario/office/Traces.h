// How often a word stands in any file below a folder, in UTF-8 or UTF-16.
#pragma once

#include <QDirIterator>
#include <QFile>

namespace bubenik {

[[nodiscard]] inline qsizetype tracesOf(const QString &word, const QString &folder)
{
    const auto wide
        = QByteArray(reinterpret_cast<const char *>(word.utf16()), word.size() * qsizetype(sizeof(char16_t)));
    qsizetype count = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) {
            const auto bytes = file.readAll();
            count += bytes.count(word.toUtf8()) + bytes.count(wide);
        }
    }
    return count;
}

} // namespace bubenik
