#include "pictures/Gallery.h"

#include <QDir>
#include <QMap>
#include <QRegularExpression>
#include <QSaveFile>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

const QStringList variants { u"light-cs"_s, u"dark-cs"_s, u"light-en"_s, u"dark-en"_s, u"light-cs-150"_s,
    u"dark-cs-150"_s, u"light-en-150"_s, u"dark-en-150"_s };

QString cell(const QString &file)
{
    return file.isEmpty()
        ? u"<td>–</td>"_s
        : u"<td><a href=\"%1\"><img loading=\"lazy\" src=\"%1\" alt=\"%1\"></a></td>"_s.arg(file.toHtmlEscaped());
}

} // namespace

bool writeGallery(const QString &folder)
{
    static const QRegularExpression pattern(u"^(.+)-((?:light|dark)-(?:cs|en)(?:-150)?)\\.png$"_s);
    QMap<QString, QMap<QString, QString>> pictures;
    const auto files = QDir(folder).entryList({ u"*.png"_s }, QDir::Files, QDir::Name);
    for (const auto &file : files) {
        if (const auto match = pattern.match(file); match.hasMatch()) {
            pictures[match.captured(1)][match.captured(2)] = file;
        }
    }
    QString page
        = u"<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Bubeník: all pages</title><style>"
          "body{font:14px sans-serif;margin:16px}img{width:420px;border:1px solid "
          "#999}td,th{padding:4px;text-align:left;"
          "vertical-align:top}th{position:sticky;top:0;background:#fff}</style><h1>Bubeník: all pages</h1><table><tr><th>Page</th>"_s;
    for (const auto &variant : variants) {
        page += u"<th>%1</th>"_s.arg(variant);
    }
    page += u"</tr>\n"_s;
    for (auto row = pictures.cbegin(); row != pictures.cend(); ++row) {
        page += u"<tr id=\"%1\"><th>%1</th>"_s.arg(row.key().toHtmlEscaped());
        for (const auto &variant : variants) {
            page += cell(row->value(variant));
        }
        page += u"</tr>\n"_s;
    }
    page += u"</table></html>\n"_s;
    QSaveFile file(QDir(folder).filePath(u"index.html"_s));
    return !pictures.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(page.toUtf8()) > 0 && file.commit();
}

} // namespace bubenik
