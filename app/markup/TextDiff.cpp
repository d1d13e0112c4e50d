#include "markup/TextDiff.h"

#include "markup/CommonSequence.h"

namespace bubenik {

namespace {

// Words, each with the white space that follows it, so that joining them gives the text back.
QStringList wordsOf(const QString &text)
{
    QStringList result;
    qsizetype start = 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text.at(i - 1).isSpace() && !text.at(i).isSpace()) {
            result.append(text.mid(start, i - start));
            start = i;
        }
    }
    if (start < text.size()) {
        result.append(text.mid(start));
    }
    return result;
}

// White space does not make another word.
QStringList trimmedWords(QStringList words)
{
    for (auto &word : words) {
        word = word.trimmed();
    }
    return words;
}

void appendWords(QList<DiffPart> &parts, const QStringList &words, qsizetype from, qsizetype to, bool changed)
{
    for (auto i = from; i < to; ++i) {
        if (!parts.isEmpty() && parts.constLast().changed == changed) {
            parts.last().text += words[i];
        } else {
            parts.append({ words[i], changed });
        }
    }
}

} // namespace

TextDiff compareTexts(const QString &mine, const QString &theirs)
{
    const auto a = wordsOf(mine);
    const auto b = wordsOf(theirs);
    TokenNumbers numbers;
    const auto ours = numbers.of(trimmedWords(a));
    auto runs = commonRuns(ours, numbers.of(trimmedWords(b)));
    runs.append({ a.size(), b.size(), 0 });
    TextDiff diff;
    qsizetype i = 0;
    qsizetype j = 0;
    for (const auto &run : std::as_const(runs)) {
        appendWords(diff.mine, a, i, run.a, true);
        appendWords(diff.theirs, b, j, run.b, true);
        i = run.a + run.length;
        j = run.b + run.length;
        appendWords(diff.mine, a, run.a, i, false);
        appendWords(diff.theirs, b, run.b, j, false);
    }
    return diff;
}

} // namespace bubenik
