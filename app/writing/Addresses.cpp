#include "writing/Addresses.h"

#include <QRegularExpression>

namespace bubenik::writing {

using namespace Qt::StringLiterals;

QList<Stretch> addressesIn(const QString &paragraph)
{
    static const QRegularExpression address(
        uR"((?:https?://|mailto:|tel:|www\.)[^\s"„“”<>]+)"
        uR"(|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
        uR"(|\b[\w-]+(?:\.[\w-]+)*\.(?:cz|sk|eu|com|org|net|info|de)\b(?:/[^\s"„“”<>]*)?)"
        uR"(|(?<!\S)(?:[A-Za-z]:\\|~?/)[^\s"„“”<>]+)"
        uR"(|[^\s"„“”<>]+\.(?:pdf|docx?|xlsx?|odt|jpe?g|png|zip)\b)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QList<Stretch> all;
    auto matches = address.globalMatch(paragraph);
    while (matches.hasNext()) {
        const auto match = matches.next();
        all.append({ match.capturedStart(), match.capturedLength() });
    }
    return all;
}

} // namespace bubenik::writing
