// What somebody typed into a search box, as it is meant: beginnings of words, without case and accents, and other forms
// of the same Czech words ("uzavírku ulic" finds "Uzavírka ulice"). Endings are those of nouns and adjectives with the
// usual changes before them (k/c, h/z, ch/s, a movable e); light on purpose: what was typed is always looked for as it
// stands, and comes first where there is an order of likeness.
#pragma once

#include <QStringList>

namespace bubenik {

// Beginnings that other forms of a word have, from folded(): "uzavirku" -> "uzavirk", "uzavirek", "uzavirc". Never
// shorter than three letters; empty: the word has none but itself (short, or with figures).
[[nodiscard]] QStringList czechStems(const QString &word);
// Whether this is what may stand behind a stem: empty, or an ending of Czech declension without accents.
[[nodiscard]] bool isCzechEnding(QStringView ending);

class WordSearch final
{
public:
    explicit WordSearch(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    // Whether each of the typed words begins one of these or is another form of one; they are as foldedWords() makes them.
    [[nodiscard]] bool matches(const QStringList &words) const;
    // The same of one text out of folded().
    [[nodiscard]] bool matches(QStringView text) const;
    // Whether each of them begins one as it was typed.
    [[nodiscard]] bool matchesAsTyped(QStringView text) const;
    // Places of a text as people see it that fit what was typed: first letter and length, in order.
    [[nodiscard]] QList<std::pair<qsizetype, qsizetype>> places(const QString &text) const;

private:
    struct Word {
        QString typed;
        QStringList stems;
        QString common; // that all of them begin with
    };
    // How many letters of a folded word fit; 0: none.
    [[nodiscard]] static qsizetype fitting(const Word &wanted, QStringView word, bool asTypedOnly);
    [[nodiscard]] bool holdsAll(QStringView text, bool asTypedOnly) const;
    QList<Word> m_words;
};

} // namespace bubenik
