#include "writing/Language.h"

#include <QSet>

namespace bubenik::writing {

using namespace Qt::StringLiterals;

namespace {

constexpr int enoughWords = 3; // English ones, to tell English from a Czech sentence with a foreign name in it

const QSet<QString> &englishWords()
{
    static const QSet<QString> words { u"the"_s, u"of"_s, u"and"_s, u"is"_s, u"are"_s, u"was"_s, u"will"_s, u"be"_s,
        u"with"_s, u"for"_s, u"from"_s, u"this"_s, u"that"_s, u"you"_s, u"your"_s, u"we"_s, u"our"_s, u"have"_s,
        u"has"_s, u"at"_s, u"by"_s, u"on"_s, u"in"_s, u"it"_s, u"not"_s, u"or"_s, u"an"_s, u"there"_s, u"they"_s,
        u"can"_s, u"which"_s, u"when"_s, u"where"_s, u"until"_s, u"between"_s, u"please"_s };
    return words;
}

const QSet<QString> &czechWords()
{
    static const QSet<QString> words { u"se"_s, u"na"_s, u"je"_s, u"že"_s, u"ve"_s, u"si"_s, u"ze"_s, u"ke"_s, u"od"_s,
        u"pro"_s, u"po"_s, u"za"_s, u"při"_s, u"jsou"_s, u"bude"_s, u"budou"_s, u"který"_s, u"která"_s, u"které"_s,
        u"jako"_s, u"nebo"_s, u"také"_s, u"až"_s, u"není"_s, u"kde"_s, u"kdy"_s, u"jsme"_s, u"jen"_s, u"už"_s, u"tak"_s,
        u"ale"_s, u"v"_s, u"k"_s, u"s"_s, u"z"_s, u"u"_s };
    return words;
}

bool isCzechLetter(QChar c)
{
    static const QString letters = u"ěščřžýůďťňĚŠČŘŽÝŮĎŤŇ"_s;
    return letters.contains(c);
}

} // namespace

Language languageOf(const QString &paragraph, Language usual)
{
    int english = 0;
    int czech = 0;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= paragraph.size(); ++i) {
        const bool letter = i < paragraph.size() && paragraph[i].isLetter();
        if (letter && start < 0) {
            start = i;
        } else if (!letter && start >= 0) {
            const auto word = paragraph.mid(start, i - start).toLower();
            english += englishWords().contains(word) ? 1 : 0;
            czech += czechWords().contains(word) || std::any_of(word.begin(), word.end(), isCzechLetter) ? 1 : 0;
            start = -1;
        }
    }
    if (english >= enoughWords && english > 2 * czech) {
        return Language::English;
    }
    return czech > english ? Language::Czech : usual;
}

} // namespace bubenik::writing
