// Czech town sentences from resources/sample/grammar.json: templates with {slots}. The words of one text agree: its
// streets, days and numbers are chosen once.
#pragma once

#include "core/Result.h"

#include <QHash>
#include <QRandomGenerator>
#include <QStringList>
#include <vector>

namespace bubenik {

class Grammar final
{
public:
    struct Text {
        QString title;
        QString lead;
        QString body; // Markdown of 800 to 3,000 characters
        QString category;
        QString author;
    };

    [[nodiscard]] static Result<Grammar> load();
    [[nodiscard]] Text write(QRandomGenerator &random, int year) const;

private:
    struct Section {
        QString head;
        QStringList items;
    };
    struct Topic {
        QString category;
        QStringList titles;
        QStringList leads;
        QStringList sentences;
        std::vector<Section> sections;
    };
    using Words = QHash<QString, QString>; // of one text, by slot
    // Sentences in a shuffled order; none comes twice before all have come.
    struct Deck {
        QStringList cards;
        qsizetype next = 0;
    };

    [[nodiscard]] Words wordsOf(QRandomGenerator &random, int year) const;
    void bindStreet(Words &words, QRandomGenerator &random, const QString &suffix) const;
    [[nodiscard]] QString fill(const QString &pattern, const Words &words, QRandomGenerator &random) const;
    [[nodiscard]] QString paragraph(Deck &deck, int count, const Words &words, QRandomGenerator &random) const;
    [[nodiscard]] QString sentence(const QString &pattern, const Words &words, QRandomGenerator &random) const;
    [[nodiscard]] QString list(const Section &section, const Words &words, QRandomGenerator &random) const;

    QStringList m_hard, m_soft, m_fixed; // streets by their declension
    QHash<QString, QStringList> m_slots;
    std::vector<Topic> m_topics;
    QStringList m_common;
};

} // namespace bubenik
