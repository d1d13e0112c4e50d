#include "editor/FindText.h"

namespace bubenik::ui {

namespace {

// Letter by letter, so that places stay what they are.
QString comparable(const QString &text, FindOptions options)
{
    auto letters = text;
    for (auto &letter : letters) {
        if (letter.isSpace()) {
            letter = u' ';
            continue;
        }
        if (!options.matchAccents && letter.unicode() >= 0x80 && letter.decompositionTag() == QChar::Canonical) {
            letter = letter.decomposition().at(0);
        }
        if (!options.matchCase) {
            letter = letter.toLower();
        }
    }
    return letters;
}

bool isWordPart(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}

} // namespace

QList<writing::Stretch> findIn(const QString &text, const QString &wanted, FindOptions options)
{
    QList<writing::Stretch> found;
    if (wanted.isEmpty()) {
        return found;
    }
    const auto in = comparable(text, options);
    const auto what = comparable(wanted, options);
    for (auto at = in.indexOf(what); at >= 0; at = in.indexOf(what, at)) {
        const bool whole = !isWordPart(text, at - 1) && !isWordPart(text, at + what.size());
        if (!options.wholeWords || whole) {
            found.append({ at, what.size() });
            at += what.size();
        } else {
            ++at;
        }
    }
    return found;
}

} // namespace bubenik::ui
