// Whether two questions are about the same, by the words they share: without case and accents, without words that say
// nothing, and by the beginning of a word, because Czech changes its end. Simple enough to be shown to a person: the
// shared words are the reason.
#pragma once

#include <QStringList>

namespace bubenik::chat {

struct QuestionWords {
    QStringList words; // as written, each once
    QStringList stems; // of the same, folded
};

struct Likeness {
    double score = 0; // shared words in the shorter of the two, 0 to 1
    QStringList shared; // as the first one writes them
};

[[nodiscard]] QuestionWords wordsOf(const QString &text);
[[nodiscard]] Likeness compare(const QuestionWords &a, const QuestionWords &b);
// Enough in common to be offered to a person.
[[nodiscard]] bool isAlike(const Likeness &likeness);

} // namespace bubenik::chat
