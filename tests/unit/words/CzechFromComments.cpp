#include "CzechFromComments.h"

#include <QDir>
#include <QRegularExpression>

namespace bubenik {

using namespace Qt::StringLiterals;

CzechFromComments::CzechFromComments()
{
    const QDir folder(QStringLiteral(BUBENIK_SOURCE_DIR "/app/words"));
    const auto files = folder.entryList({ u"*.cpp"_s });
    for (const auto &file : files) {
        read(folder.filePath(file));
    }
}

void CzechFromComments::read(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return;
    }
    const auto text = QString::fromUtf8(source.readAll());
    static const QRegularExpression described(
        uR"re(//: Czech: ([^\n]+)\n[^\n]*?(?:tr\(|NOOP\("Words", )"([^"\n]*)"(?:, "([^"\n]*)")?)re"_s);
    auto found = described.globalMatch(text);
    int pairs = 0;
    while (found.hasNext()) {
        const auto match = found.next();
        m_texts.insert(match.captured(2) + u'\x04' + match.captured(3), match.captured(1));
        ++pairs;
    }
    static const QRegularExpression calls(uR"re((?:Text::tr\(|QT_TRANSLATE_NOOP\())re"_s);
    m_callsWithoutCzech += static_cast<int>(text.count(calls)) - pairs;
}

QString CzechFromComments::translate(const char *context, const char *source, const char *comment, int /*n*/) const
{
    if (qstrcmp(context, "Words") != 0) {
        return {};
    }
    return m_texts.value(QString::fromUtf8(source) + u'\x04' + QString::fromUtf8(comment));
}

} // namespace bubenik
