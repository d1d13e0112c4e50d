#include "people/Salutation.h"

#include "core/Folding.h"
#include "people/GivenNames.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

const auto vowels = u"aáeéěiíoóuúůyýäöüô"_s;

bool endsWith(const QString &word, std::initializer_list<QLatin1StringView> endings)
{
    return std::ranges::any_of(endings, [&word](QLatin1StringView ending) { return word.endsWith(ending); });
}

bool endsWithAny(const QString &word, const QString &letters)
{
    return !word.isEmpty() && letters.contains(word.back());
}

bool hasSyllable(const QString &stem)
{
    for (qsizetype i = 0; i < stem.size(); ++i) {
        const bool isLiquid = stem[i] == u'r' || stem[i] == u'l';
        if (vowels.contains(stem[i]) || (isLiquid && i > 0 && i + 1 < stem.size())) {
            return true; // Hájek, but Vlček too
        }
    }
    return false;
}

// What the rules below would make wrong: a vowel that moves or changes its length, old words with a soft or hard ending
// of their own, and names in -el whose e goes (the others keep it: Engel, Engele).
const QHash<QString, QString> &irregularMen()
{
    static const QHash<QString, QString> forms { { u"švec"_s, u"ševče"_s }, // the stem's own e
        { u"kadlec"_s, u"kadleci"_s }, // Kadlče is hard to say
        { u"lev"_s, u"lve"_s }, { u"pes"_s, u"pse"_s }, { u"kůň"_s, u"koni"_s }, { u"vůl"_s, u"vole"_s },
        { u"bůh"_s, u"bože"_s }, { u"kněz"_s, u"kněže"_s }, { u"havel"_s, u"havle"_s }, { u"pavel"_s, u"pavle"_s },
        { u"karel"_s, u"karle"_s }, { u"orel"_s, u"orle"_s }, { u"kozel"_s, u"kozle"_s }, { u"datel"_s, u"datle"_s },
        { u"posel"_s, u"posle"_s }, { u"pytel"_s, u"pytli"_s }, { u"kašel"_s, u"kašli"_s }, { u"král"_s, u"králi"_s },
        { u"chmel"_s, u"chmeli"_s }, { u"anděl"_s, u"anděle"_s }, { u"cyril"_s, u"cyrile"_s }, { u"hus"_s, u"huse"_s },
        { u"kos"_s, u"kose"_s }, { u"hlas"_s, u"hlase"_s }, { u"mráz"_s, u"mráze"_s }, { u"vlas"_s, u"vlase"_s },
        { u"papež"_s, u"papeži"_s }, { u"marcel"_s, u"marceli"_s }, { u"kámen"_s, u"kameni"_s },
        { u"kořen"_s, u"kořeni"_s }, { u"blažej"_s, u"blažeji"_s }, { u"vítek"_s, u"vítku"_s },
        { u"zeť"_s, u"zeti"_s } };
    return forms;
}

QString softened(const QString &stem)
{
    // Zdeněk -> Zdeňku, Luděk -> Luďku: the softness that ě showed goes into the letter.
    static const QHash<QChar, QChar> soft { { u'n', u'ň' }, { u'd', u'ď' }, { u't', u'ť' } };
    return soft.contains(stem.back()) ? stem.chopped(1) + soft[stem.back()] : stem;
}

// Lower case in, lower case out.
QString mansVocative(const QString &word)
{
    if (const auto form = irregularMen().constFind(word); form != irregularMen().constEnd()) {
        return *form;
    }
    const auto stem = word.chopped(2);
    if (word.endsWith(u'a')) {
        return word.chopped(1) + u'o';
    }
    if (vowels.contains(word.back())) {
        return word; // Novotný, Jiří, Petrů, Hugo, Purkyně
    }
    if (word.endsWith("ek"_L1) && hasSyllable(stem)) {
        return stem + u"ku"_s;
    }
    if (word.endsWith(u"ěk"_s) && hasSyllable(stem)) {
        return softened(stem) + u"ku"_s;
    }
    if (word.endsWith("ec"_L1) && hasSyllable(stem)) {
        return stem + u"če"_s;
    }
    if (endsWithAny(word, u"kgh"_s)) { // -ch too; the h of Horváth is silent
        return word + (word.endsWith("th"_L1) ? u'e' : u'u');
    }
    if (endsWith(word, { "tel"_L1, "iel"_L1, "uel"_L1, "ael"_L1, "oel"_L1 }) || endsWithAny(word, u"řšžčcjďťňsxz"_s)) {
        return word + u'i';
    }
    if (word.endsWith(u'r') && word.size() > 1 && !vowels.contains(word[word.size() - 2])) {
        return word.chopped(1) + u"ře"_s;
    }
    return word + u'e';
}

QString womansVocative(const QString &word)
{
    // Given names and functions; family names that are not adjectives stay as they are with "paní".
    return word.endsWith(u'a') ? word.chopped(1) + u'o' : word;
}

QString inCaseOf(const QString &pattern, const QString &word)
{
    if (pattern.size() > 1 && pattern == pattern.toUpper()) {
        return word.toUpper();
    }
    return pattern.front().isUpper() ? word.left(1).toUpper() + word.mid(1) : word;
}

QString vocativeOfWord(const QString &word, Gender gender)
{
    const auto dash = word.lastIndexOf(u'-');
    if (dash > 0 && dash + 1 < word.size()) {
        return vocativeOfWord(word.left(dash), gender) + u'-' + vocativeOfWord(word.mid(dash + 1), gender);
    }
    const auto lower = word.toLower();
    return inCaseOf(word, gender == Gender::Male ? mansVocative(lower) : womansVocative(lower));
}

bool isWomansFamilyName(const QString &name)
{
    return name.endsWith(u'á', Qt::CaseInsensitive);
}

// Offices by which their holders are greeted; others by their names.
bool isOffice(const QString &word)
{
    static const QSet<QString> offices { u"starosta"_s, u"starostka"_s, u"mistostarosta"_s, u"mistostarostka"_s,
        u"primator"_s, u"primatorka"_s, u"hejtman"_s, u"hejtmanka"_s, u"ministr"_s, u"ministryne"_s, u"senator"_s,
        u"senatorka"_s, u"poslanec"_s, u"poslankyne"_s, u"radni"_s, u"zastupitel"_s, u"zastupitelka"_s, u"tajemnik"_s,
        u"tajemnice"_s, u"reditel"_s, u"reditelka"_s, u"predseda"_s, u"predsedkyne"_s, u"mistopredseda"_s,
        u"mistopredsedkyne"_s, u"jednatel"_s, u"jednatelka"_s, u"farar"_s, u"fararka"_s, u"velitel"_s, u"velitelka"_s,
        u"rektor"_s, u"rektorka"_s, u"dekan"_s, u"dekanka"_s };
    return offices.contains(folded(word));
}

Gender genderOfOffice(const QString &word)
{
    const auto plain = folded(word);
    if (plain.endsWith("ka"_L1) || plain.endsWith("yne"_L1) || plain.endsWith("ice"_L1)) {
        return Gender::Female;
    }
    return plain == "radni"_L1 ? Gender::Unknown : Gender::Male;
}

} // namespace

QString vocativeOf(const QString &name, Gender gender)
{
    if (gender == Gender::Unknown) {
        return name;
    }
    QStringList words;
    for (const auto &word : name.split(u' ', Qt::SkipEmptyParts)) {
        words.append(vocativeOfWord(word, gender));
    }
    return words.join(u' ');
}

Gender genderOf(const Contact &contact)
{
    if (contact.gender != Gender::Unknown || contact.kind == ContactKind::Organisation) {
        return contact.gender;
    }
    if (isWomansFamilyName(contact.familyName)) {
        return Gender::Female;
    }
    if (const auto byGiven = genderOfGivenName(contact.givenName); byGiven != Gender::Unknown) {
        return byGiven;
    }
    const auto role = contact.role.section(u' ', 0, 0);
    if (isOffice(role) && genderOfOffice(role) != Gender::Unknown) {
        return genderOfOffice(role);
    }
    // -í and -ů are borne by both, and so are foreign names in a vowel.
    const auto family = contact.familyName.toLower();
    const bool isMans
        = !family.isEmpty() && (family.endsWith(u'ý') || family.endsWith(u'a') || !vowels.contains(family.back()));
    return isMans ? Gender::Male : Gender::Unknown;
}

QString proposedSalutation(const Contact &contact)
{
    const auto gender = genderOf(contact);
    const auto role = contact.role.section(u' ', 0, 0);
    if (contact.kind == ContactKind::Organisation && contact.familyName.isEmpty()) {
        return u"Vážení"_s;
    }
    const auto called = isOffice(role) ? vocativeOf(role.toLower(), gender)
        : gender == Gender::Male       ? vocativeOf(contact.familyName, gender)
                                       : contact.familyName;
    if (gender == Gender::Unknown || called.isEmpty()) {
        return u"Vážená paní, vážený pane"_s;
    }
    return (gender == Gender::Female ? u"Vážená paní "_s : u"Vážený pane "_s) + called;
}

QString salutationOf(const Contact &contact)
{
    return contact.salutation.isEmpty() ? proposedSalutation(contact) : contact.salutation;
}

} // namespace bubenik
