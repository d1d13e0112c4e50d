// Where a text could be plainer: sentences that are too long, officialese, passives in a row, no word of when or where.
// The rules are data (resources/writing/hints.json), Czech and English; hints only propose, nothing is changed.
#pragma once

#include "core/Result.h"
#include "writing/Language.h"

#include <QRegularExpression>
#include <QStringList>

namespace bubenik::writing {

enum class HintKind { LongSentence, Officialese, Passive, NoDate, NoPlace };

struct Hint {
    HintKind kind = HintKind::Officialese;
    qsizetype paragraph = 0; // which one; NoDate and NoPlace concern the whole text and stand at its beginning
    qsizetype at = 0; // in it
    qsizetype length = 0;
    QString words = {}; // what stands there; a long sentence's first words
    QStringList instead = {}; // Officialese: what may be said
    int count = 0; // LongSentence: its words
    friend bool operator==(const Hint &, const Hint &) = default;
};

struct Sentence {
    qsizetype at = 0;
    qsizetype length = 0;
    int words = 0;
    friend bool operator==(const Sentence &, const Sentence &) = default;
};

class HintRules final
{
public:
    // Internal: the rules that the program brings along cannot be read.
    [[nodiscard]] static Result<HintRules> load();

    // In the order of the text. Costs a few milliseconds for twenty pages: not for the GUI thread.
    [[nodiscard]] QList<Hint> hintsIn(const QStringList &paragraphs) const;
    // "Ing.", "č." and "7. prosince" do not end a sentence.
    [[nodiscard]] QList<Sentence> sentencesOf(const QString &paragraph, Language language) const;

private:
    struct Phrase {
        QRegularExpression pattern;
        QStringList instead;
    };
    struct Rules {
        int longSentence = 0; // words
        int passivesInSentence = 0;
        int textWords = 0; // a shorter text need not say when and where
        QStringList abbreviations;
        QList<Phrase> officialese;
        QRegularExpression passive;
        QList<QRegularExpression> dates;
        QList<QRegularExpression> places;
    };
    [[nodiscard]] static Rules rulesFrom(const QJsonObject &json);
    [[nodiscard]] const Rules &of(Language language) const { return language == Language::Czech ? m_czech : m_english; }
    void addOfficialese(const QString &paragraph, qsizetype index, const Rules &rules, QList<Hint> &hints) const;

    Rules m_czech;
    Rules m_english;
};

} // namespace bubenik::writing
