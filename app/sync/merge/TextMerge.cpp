#include "sync/merge/TextMerge.h"

#include "markup/CommonSequence.h"
#include "sync/merge/Hunks.h"
#include "sync/merge/TextParts.h"

#include <algorithm>

namespace bubenik::merging {

namespace {

// One of the two sides, as it was changed.
struct Side {
    TextParts parts;
    QList<int> tokens;
    QList<Hunk> hunks;
    qsizetype at = 0; // the next paragraph, while the merged text is put together
};

// Changes that have to be looked at together: one side's, or both sides' that clash.
struct Place {
    qsizetype baseFrom = 0;
    qsizetype baseTo = 0;
    QList<Hunk> mine = {};
    QList<Hunk> theirs = {};
};

QList<Place> placesOf(const QList<Hunk> &mine, const QList<Hunk> &theirs)
{
    struct Change {
        Hunk hunk;
        bool isMine;
    };
    QList<Change> changes;
    for (const auto &hunk : mine) {
        changes.append({ hunk, true });
    }
    for (const auto &hunk : theirs) {
        changes.append({ hunk, false });
    }
    std::stable_sort(changes.begin(), changes.end(), [](const Change &x, const Change &y) {
        return std::pair(x.hunk.baseFrom, x.hunk.baseTo) < std::pair(y.hunk.baseFrom, y.hunk.baseTo);
    });
    QList<Place> places;
    for (const auto &[hunk, isMine] : std::as_const(changes)) {
        const auto clashes = [&h = hunk](const Hunk &other) { return clash(h, other); };
        const bool joins
            = !places.isEmpty() && std::ranges::any_of(isMine ? places.last().theirs : places.last().mine, clashes);
        auto &place = joins ? places.last() : places.emplaceBack(Place { hunk.baseFrom, hunk.baseTo });
        place.baseTo = std::max(place.baseTo, hunk.baseTo);
        (isMine ? place.mine : place.theirs).append(hunk);
    }
    return places;
}

// The side's paragraphs of the place.
std::pair<qsizetype, qsizetype> rangeIn(const Place &place, const QList<Hunk> &hunks)
{
    const auto &first = hunks.first();
    const auto &last = hunks.last();
    return { first.from - (first.baseFrom - place.baseFrom), last.to + (place.baseTo - last.baseTo) };
}

bool sameWords(const Place &place, const Side &mine, const Side &theirs)
{
    const auto [mineFrom, mineTo] = rangeIn(place, place.mine);
    const auto [theirsFrom, theirsTo] = rangeIn(place, place.theirs);
    return mine.tokens.mid(mineFrom, mineTo - mineFrom) == theirs.tokens.mid(theirsFrom, theirsTo - theirsFrom);
}

// White space is never worth a person's time: theirs when both changed it.
QString mergedSpace(const QString &base, const QString &mine, const QString &theirs)
{
    return theirs == base ? mine : theirs;
}

class Merger
{
public:
    Merger(const TextParts &base, const TextParts &mine, const TextParts &theirs)
        : m_base(base)
        , m_mine { mine, {}, {} }
        , m_theirs { theirs, {}, {} }
    {
        TokenNumbers numbers;
        m_tokens = numbers.of(base.paragraphs);
        for (auto *side : { &m_mine, &m_theirs }) {
            side->tokens = numbers.of(side->parts.paragraphs);
            side->hunks = hunksBetween(m_tokens, side->tokens);
        }
        m_places = placesOf(m_mine.hunks, m_theirs.hunks);
    }

    [[nodiscard]] bool bothChanged() const { return !m_mine.hunks.isEmpty() && !m_theirs.hunks.isEmpty(); }
    [[nodiscard]] bool mineHoldsTheirs() const { return holdsAllOf(m_tokens, m_theirs.tokens, m_mine.tokens); }
    [[nodiscard]] bool theirsHoldMine() const { return holdsAllOf(m_tokens, m_mine.tokens, m_theirs.tokens); }

    [[nodiscard]] bool clashes() const
    {
        return std::ranges::any_of(m_places, [this](const Place &place) { return clashesAt(place); });
    }

    [[nodiscard]] QString put(bool preferMine)
    {
        m_out = {};
        m_mine.at = 0;
        m_theirs.at = 0;
        qsizetype at = 0;
        for (const auto &place : std::as_const(m_places)) {
            keep(at, place.baseFrom);
            change(place, preferMine);
            at = place.baseTo;
        }
        keep(at, m_base.paragraphs.size());
        m_out.head = mergedSpace(m_base.head, m_mine.parts.head, m_theirs.parts.head);
        m_out.tail = mergedSpace(m_base.tail, m_mine.parts.tail, m_theirs.parts.tail);
        return joinParts(m_out);
    }

private:
    [[nodiscard]] bool clashesAt(const Place &place) const
    {
        return !place.mine.isEmpty() && !place.theirs.isEmpty() && !sameWords(place, m_mine, m_theirs);
    }

    // Paragraphs that nobody changed.
    void keep(qsizetype from, qsizetype to)
    {
        for (auto i = from; i < to; ++i) {
            m_out.paragraphs.append(m_base.paragraphs[i]);
            m_out.gaps.append(mergedSpace(
                m_base.gaps.value(i), m_mine.parts.gaps.value(m_mine.at++), m_theirs.parts.gaps.value(m_theirs.at++)));
        }
    }

    void change(const Place &place, bool preferMine)
    {
        const bool takesMine = !place.mine.isEmpty() && (place.theirs.isEmpty() || preferMine);
        const auto &side = takesMine ? m_mine : m_theirs;
        const auto [from, to] = rangeIn(place, takesMine ? place.mine : place.theirs);
        for (auto i = from; i < to; ++i) {
            m_out.paragraphs.append(side.parts.paragraphs[i]);
            m_out.gaps.append(side.parts.gaps.value(i));
        }
        const auto step = place.baseTo - place.baseFrom;
        m_mine.at = place.mine.isEmpty() ? m_mine.at + step : rangeIn(place, place.mine).second;
        m_theirs.at = place.theirs.isEmpty() ? m_theirs.at + step : rangeIn(place, place.theirs).second;
    }

    TextParts m_base;
    QList<int> m_tokens;
    Side m_mine;
    Side m_theirs;
    QList<Place> m_places;
    TextParts m_out;
};

// What both have in common, in my spacing, so that theirs counts as the change.
TextParts commonParts(const TextParts &mine, const TextParts &theirs)
{
    TokenNumbers numbers;
    const auto ours = numbers.of(mine.paragraphs);
    TextParts common { mine.head, {}, {}, mine.tail };
    for (const auto &run : commonRuns(ours, numbers.of(theirs.paragraphs))) {
        common.paragraphs += mine.paragraphs.mid(run.a, run.length);
        for (auto i = run.a; i < run.a + run.length; ++i) {
            common.gaps.append(mine.gaps.value(i));
        }
    }
    return common;
}

MergedText mergedOnce(const std::optional<QString> &base, const QString &mine, const QString &theirs)
{
    const auto ours = splitParts(mine);
    const auto others = splitParts(theirs);
    const auto common = base ? splitParts(*base) : commonParts(ours, others);
    if (!base && common.paragraphs.isEmpty() && !ours.paragraphs.isEmpty() && !others.paragraphs.isEmpty()) {
        return { theirs, mine };
    }
    Merger merger(common, ours, others);
    if (merger.bothChanged() && merger.mineHoldsTheirs()) {
        return { mine };
    }
    if (merger.bothChanged() && merger.theirsHoldMine()) {
        return { theirs };
    }
    auto text = merger.put(false);
    return merger.clashes() ? MergedText { text, merger.put(true) } : MergedText { text };
}

} // namespace

MergedText mergeText(const std::optional<QString> &base, const QString &mine, const QString &theirs)
{
    if (mine == theirs || (base && mine == *base)) {
        return { theirs };
    }
    if (base && theirs == *base) {
        return { mine };
    }
    const auto merged = mergedOnce(base, mine, theirs);
    if (merged.mine || merged.text == mine || merged.text == theirs) {
        return merged;
    }
    // Texts that repeat themselves can be read in two ways. What would not merge into itself again is for a person.
    const auto again = mergedOnce(base, merged.text, theirs);
    return again.mine || again.text != merged.text ? MergedText { theirs, mine } : merged;
}

} // namespace bubenik::merging
