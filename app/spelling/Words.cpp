#include "spelling/Words.h"

namespace bubenik::spelling {

namespace {

constexpr qsizetype longestAbbreviation = 6; // letters of "MŠMT", "GDPR", which no dictionary has

bool joins(QChar c)
{
    return c == u'\'' || c == u'’' || c == QChar(0x00AD); // a soft hyphen only says where to break
}

bool isAbbreviation(QStringView word)
{
    return word.size() <= longestAbbreviation
        && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
}

} // namespace

Paragraph paragraphOf(const QString &text)
{
    Paragraph paragraph { .language = writing::languageOf(text) };
    const auto addresses = writing::addressesIn(text);
    qsizetype address = 0;
    for (qsizetype i = 0; i < text.size();) {
        if (!text[i].isLetterOrNumber()) {
            ++i;
            continue;
        }
        const auto start = i;
        bool letters = true;
        while (i < text.size()
            && (text[i].isLetterOrNumber() || text[i].isMark()
                || (joins(text[i]) && i + 1 < text.size() && text[i + 1].isLetter()))) {
            letters = letters && !text[i].isNumber();
            ++i;
        }
        while (address < addresses.size() && addresses[address].at + addresses[address].length <= start) {
            ++address;
        }
        const bool inAddress = address < addresses.size() && addresses[address].at < i;
        const auto word = QStringView(text).mid(start, i - start);
        if (letters && !inAddress && word.size() > 1 && !isAbbreviation(word)) {
            paragraph.words.append({ start, i - start });
        }
    }
    return paragraph;
}

} // namespace bubenik::spelling
