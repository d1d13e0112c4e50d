// The types of parameters, as the specification names them.
#include "fakes/graph/GraphSpec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include "fakes/graph/GraphForm.h"

namespace bubenik {

using namespace Qt::StringLiterals;

bool GraphSpec::fitsList(const QString &of, const QString &value) const
{
    const auto json = QJsonDocument::fromJson(value.toUtf8());
    if (json.isArray()) {
        const auto array = json.array();
        return std::all_of(array.begin(), array.end(), [&](const auto &each) { return fits(of, graphText(each)); });
    }
    // One value, or several with commas: never JSON of another kind.
    const bool isPlain = !value.startsWith(u'{') && !value.startsWith(u'[');
    const auto parts = value.split(u',');
    return isPlain && std::all_of(parts.begin(), parts.end(), [&](const auto &part) { return fits(of, part); });
}

bool GraphSpec::fits(const QString &type, const QString &value) const
{
    static const QRegularExpression whole(u"^-?\\d+$"_s);
    static const QRegularExpression listOf(u"^list<(.*)>$"_s);
    if (const auto match = listOf.match(type); match.hasMatch()) {
        return fitsList(match.captured(1), value);
    }
    if (const auto found = m_enums.constFind(type); found != m_enums.constEnd()) {
        return found->contains(value);
    }
    if (type == "list"_L1) {
        return QJsonDocument::fromJson(value.toUtf8()).isArray();
    }
    if (type == "map"_L1) {
        return QJsonDocument::fromJson(value.toUtf8()).isObject();
    }
    if (type == "bool"_L1) {
        return value == "true"_L1 || value == "false"_L1 || value == "1"_L1 || value == "0"_L1;
    }
    if (type == "int"_L1 || type == "unsigned int"_L1) {
        return whole.match(value).hasMatch() && (type == "int"_L1 || !value.startsWith(u'-'));
    }
    if (type == "float"_L1) {
        bool isNumber = false;
        (void)value.toDouble(&isNumber);
        return isNumber;
    }
    if (type == "datetime"_L1) {
        return graphSeconds(value).has_value();
    }
    // A file comes as a part of its own, never as text.
    return type == "string"_L1 || type == "Object"_L1;
}

} // namespace bubenik
