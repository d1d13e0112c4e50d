#include "spelling/KnownWords.h"

#include "spelling/Words.h"

#include <array>

namespace bubenik::spelling {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestName = 3;
constexpr qsizetype shortestStem = 3;
constexpr qsizetype longestEnding = 4;

const QSet<QString> &endings()
{
    static const QSet<QString> all { u"a"_s, u"e"_s, u"i"_s, u"o"_s, u"u"_s, u"y"_s, u"á"_s, u"é"_s, u"í"_s, u"ý"_s,
        u"ě"_s, u"ů"_s, u"ou"_s, u"em"_s, u"ém"_s, u"ím"_s, u"ým"_s, u"ům"_s, u"ého"_s, u"ému"_s, u"ího"_s, u"ímu"_s,
        u"ých"_s, u"ích"_s, u"ách"_s, u"ech"_s, u"ami"_s, u"emi"_s, u"ými"_s, u"ími"_s, u"ovi"_s, u"ové"_s, u"ová"_s,
        u"ovy"_s, u"ův"_s, u"ova"_s, u"ovo"_s, u"ovu"_s, u"ovou"_s };
    return all;
}

// Consonants that soften before -e, -ě, -i: Praha, v Praze; Hora, na Hoře.
constexpr std::array softened { std::pair { u'k', u'c' }, std::pair { u'h', u'z' }, std::pair { u'g', u'z' },
    std::pair { u'r', u'ř' } };

bool isVowel(QChar c)
{
    static const QString vowels = u"aeiouyáéíóúýěů"_s;
    return vowels.contains(c);
}

QStringList stemsOf(const QString &name)
{
    auto stem = name;
    while (stem.size() > shortestStem && isVowel(stem.back())) {
        stem.chop(1);
    }
    QStringList stems { stem };
    // Klášterec, do Klášterce.
    if (stem == name && stem.size() > shortestStem && stem[stem.size() - 2] == u'e') {
        stems.append(stem.left(stem.size() - 2) + stem.back());
    }
    if (stem != name) {
        for (const auto &[hard, soft] : softened) {
            if (stem.back() == hard) {
                stems.append(stem.chopped(1) + QChar(soft));
            }
        }
    }
    return stems;
}

} // namespace

KnownWords::KnownWords(const QStringList &names)
{
    for (const auto &name : names) {
        qsizetype start = -1;
        for (qsizetype i = 0; i <= name.size(); ++i) {
            const bool letter = i < name.size() && name[i].isLetter();
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                const auto word = name.mid(start, i - start);
                start = -1;
                if (word.size() < shortestName) {
                    continue;
                }
                m_exact.insert(word);
                for (const auto &stem : stemsOf(word)) {
                    m_stems.insert(stem);
                }
            }
        }
    }
}

bool KnownWords::coversExactly(const QString &word) const
{
    if (m_exact.contains(word)) {
        return true;
    }
    for (qsizetype ending = 0; ending <= longestEnding && word.size() - ending >= shortestStem; ++ending) {
        if (m_stems.contains(word.chopped(ending)) && (ending == 0 || endings().contains(word.right(ending)))) {
            return true;
        }
    }
    return false;
}

bool KnownWords::covers(const QString &word) const
{
    return !isEmpty() && !word.isEmpty()
        && (coversExactly(word) || (word.at(0).isUpper() && coversExactly(word.at(0).toLower() + word.mid(1))));
}

} // namespace bubenik::spelling
