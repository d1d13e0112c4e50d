#include "broadcast/SmsText.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace bubenik::sms {

using namespace Qt::StringLiterals;

namespace {

struct Limits {
    qsizetype single;
    qsizetype part; // of several
};

constexpr Limits gsm7Limits { 160, 153 };
constexpr Limits ucs2Limits { 70, 67 };

const QSet<QChar> &basicTable()
{
    static const QString letters = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
                                   "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"_s;
    static const QSet<QChar> table(letters.begin(), letters.end());
    return table;
}

const QSet<QChar> &extensionTable()
{
    static const QString letters = u"\f^{}\\[~]|€"_s;
    static const QSet<QChar> table(letters.begin(), letters.end());
    return table;
}

bool isGsm7(QChar c)
{
    return basicTable().contains(c) || extensionTable().contains(c);
}

QString asSent(const QString &text)
{
    auto sent = text;
    sent.replace(u"\r\n"_s, u"\n"_s);
    return sent.normalized(QString::NormalizationForm_C);
}

// The text letter by letter; both halves of a surrogate pair are one.
QStringList lettersOf(const QString &text)
{
    QStringList letters;
    letters.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        letters.append(text.mid(i, isPair ? 2 : 1));
        i += isPair ? 1 : 0;
    }
    return letters;
}

qsizetype unitsOf(const QString &letter, Alphabet alphabet)
{
    if (alphabet == Alphabet::Ucs2) {
        return letter.size();
    }
    return extensionTable().contains(letter[0]) ? 2 : 1;
}

bool isCostly(const QString &letter, Alphabet alphabet)
{
    return alphabet == Alphabet::Ucs2 ? !isGsm7(letter[0]) : extensionTable().contains(letter[0]);
}

// Typographic characters and letters that Unicode does not take apart.
const QHash<QChar, QString> &substitutes()
{
    static const QHash<QChar, QString> table {
        { u'„', u"\""_s },
        { u'“', u"\""_s },
        { u'”', u"\""_s },
        { u'‟', u"\""_s },
        { u'»', u"\""_s },
        { u'«', u"\""_s },
        { u'″', u"\""_s },
        { u'‚', u"'"_s },
        { u'‘', u"'"_s },
        { u'’', u"'"_s },
        { u'‛', u"'"_s },
        { u'›', u"'"_s },
        { u'‹', u"'"_s },
        { u'′', u"'"_s },
        { u'´', u"'"_s },
        { u'`', u"'"_s },
        { u'–', u"-"_s },
        { u'—', u"-"_s },
        { u'―', u"-"_s },
        { u'‐', u"-"_s },
        { u'‑', u"-"_s },
        { u'‒', u"-"_s },
        { u'−', u"-"_s },
        { u'•', u"-"_s },
        { u'·', u"-"_s },
        { u'▪', u"-"_s },
        { u'…', u"..."_s },
        { u'×', u"x"_s },
        { u'÷', u":"_s },
        { u'→', u"->"_s },
        { u'←', u"<-"_s },
        { u'±', u"+-"_s },
        { u'≤', u"<="_s },
        { u'≥', u">="_s },
        { u'°', QString() },
        { u'ł', u"l"_s },
        { u'Ł', u"L"_s },
        { u'đ', u"d"_s },
        { u'Đ', u"D"_s },
        { u'ı', u"i"_s },
        { u'ø', u"o"_s },
        { u'Ø', u"O"_s },
        { u'ß', u"ss"_s },
        { u'æ', u"ae"_s },
        { u'Æ', u"AE"_s },
        { u'œ', u"oe"_s },
        { u'Œ', u"OE"_s },
        { u'©', u"(c)"_s },
        { u'®', u"(r)"_s },
        { u'¼', u"1/4"_s },
        { u'½', u"1/2"_s },
        { u'¾', u"3/4"_s },
        { u'\t', u" "_s },
        { u'\r', u"\n"_s },
        { QChar(0x2028), u"\n"_s },
        { QChar(0x2029), u"\n"_s },
    };
    return table;
}

// Signs that nobody misses: pictures, and what is not seen by itself.
bool isDispensable(const QString &letter)
{
    const auto category
        = letter.size() == 2 ? QChar::category(QChar::surrogateToUcs4(letter[0], letter[1])) : letter[0].category();
    return category == QChar::Symbol_Other || category == QChar::Other_Format || category == QChar::Mark_Enclosing
        || category == QChar::Mark_NonSpacing || category == QChar::Other_NotAssigned
        || (category == QChar::Symbol_Modifier && letter.size() == 2);
}

QString plainLetter(const QString &letter)
{
    const auto substitute = substitutes().constFind(letter[0]);
    if (substitute != substitutes().constEnd()) {
        return *substitute;
    }
    if (letter[0].unicode() < 0x80 || letter == u"€" || letter == u"£" || letter == u"§") {
        return letter;
    }
    if (letter[0].isSpace()) {
        return u" "_s;
    }
    QString plain;
    for (const auto c : letter.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing) {
            plain += c;
        }
    }
    const bool isLatin = !plain.isEmpty() && plain[0].unicode() < 0x80;
    if (isLatin) {
        return plain;
    }
    return isDispensable(letter) ? QString() : letter;
}

} // namespace

QString toString(Alphabet alphabet)
{
    return alphabet == Alphabet::Gsm7 ? u"gsm7"_s : u"ucs2"_s;
}

Count count(const QString &text)
{
    const auto sent = asSent(text);
    Count out;
    out.alphabet = std::all_of(sent.begin(), sent.end(), isGsm7) ? Alphabet::Gsm7 : Alphabet::Ucs2;
    const auto limits = out.alphabet == Alphabet::Gsm7 ? gsm7Limits : ucs2Limits;
    const auto letters = lettersOf(sent);
    out.characters = letters.size();
    qsizetype inPart = 0;
    for (const auto &letter : letters) {
        const auto units = unitsOf(letter, out.alphabet);
        if (out.parts.isEmpty() || inPart + units > limits.part) {
            out.parts.append(QString());
            inPart = 0;
        }
        out.parts.last() += letter;
        inPart += units;
        out.units += units;
        if (isCostly(letter, out.alphabet) && !out.costly.contains(letter)) {
            out.costly.append(letter);
        }
    }
    if (out.units <= limits.single) {
        out.parts = sent.isEmpty() ? QStringList() : QStringList { sent };
        out.left = limits.single - out.units;
    } else {
        out.left = limits.part - inPart;
    }
    return out;
}

PlainText withoutDiacritics(const QString &text)
{
    PlainText out;
    for (const auto &letter : lettersOf(asSent(text))) {
        const auto plain = plainLetter(letter);
        out.text += plain;
        const Replacement replacement { letter, plain };
        if (plain != letter && !out.replaced.contains(replacement)) {
            out.replaced.append(replacement);
        }
    }
    return out;
}

} // namespace bubenik::sms
