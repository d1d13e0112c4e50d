#include "meetings/PersonalTraces.h"

#include <QRegularExpression>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

// Of a name in all its cases: Novák, Nováka, Novákem, Nováková; Havel, Havla; Svoboda, Svobodovi.
QString casesOf(const QString &name)
{
    static const QRegularExpression movingE(u"^(.{2,})e([klc])$"_s);
    static const QRegularExpression vowel(u"[aeiouyáéíóúůýě]$"_s);
    auto stem = name;
    if (name.endsWith(u"ová"_s) && name.size() > 4) {
        stem = name.chopped(3);
    } else if (vowel.match(name).hasMatch() && name.size() > 3) {
        stem = name.chopped(1);
    }
    const auto moving = movingE.match(stem);
    const auto pattern = moving.hasMatch()
        ? QRegularExpression::escape(moving.captured(1)) + u"e?"_s + moving.captured(2)
        : QRegularExpression::escape(stem);
    return pattern + u"\\p{L}{0,5}"_s;
}

const QRegularExpression::PatternOptions unicode = QRegularExpression::UseUnicodePropertiesOption;

} // namespace

PersonalTraces::PersonalTraces(const QList<PersonName> &people)
{
    for (const auto &[given, family] : people) {
        if (family.size() < 2) {
            continue;
        }
        const auto surname = casesOf(family);
        m_families.append(surname);
        if (given.size() > 1) {
            const auto first = casesOf(given);
            m_names.append(u"\\b(?:%1\\s+%2|%2\\s+%1)\\b"_s.arg(first, surname));
        }
        m_names.append(
            u"(?<=\\b[Pp]an |\\b[Pp]ana |\\b[Pp]anu |\\b[Pp]anem |\\b[Pp]aní |\\bp\\. )%1\\b"_s.arg(surname));
    }
    m_names.removeDuplicates();
    m_families.removeDuplicates();
}

QString PersonalTraces::removed(const QString &text) const
{
    static const QRegularExpression email(u"[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"_s, unicode);
    static const QRegularExpression birthNumber(u"\\b\\d{6}/\\d{3,4}\\b"_s);
    static const QRegularExpression phone(u"(?<!\\d)(?:(?:\\+|00)\\d{3}[  ]?)?\\d{3}[  ]?\\d{3}[  ]?\\d{3}(?!\\d)"_s);
    auto clean = text;
    clean.replace(email, u"(e-mail)"_s);
    clean.replace(birthNumber, u"(rodné číslo)"_s);
    clean.replace(phone, u"(telefon)"_s);
    for (const auto &name : m_names) {
        clean.replace(QRegularExpression(name, unicode), u"(jméno)"_s);
    }
    return clean;
}

QStringList PersonalTraces::doubtful(const QString &text) const
{
    QStringList words;
    for (const auto &family : m_families) {
        auto matches = QRegularExpression(u"\\b%1\\b"_s.arg(family), unicode).globalMatch(text);
        while (matches.hasNext()) {
            words.append(matches.next().captured());
        }
    }
    words.removeDuplicates();
    return words;
}

} // namespace bubenik
