#include "markup/CommonSequence.h"

#include <algorithm>
#include <vector>

namespace bubenik {

namespace {

constexpr qint64 mostPairs = 500'000; // of equal tokens that are looked through: some 20 ms
constexpr int mostDepth = 12; // of ranges between anchors

using TokenList = QList<int>;

struct Range {
    qsizetype aFrom = 0;
    qsizetype aTo = 0;
    qsizetype bFrom = 0;
    qsizetype bTo = 0;
    int depth = 0;
};

// The places of one token within a range.
struct Places {
    qsizetype inA = 0; // how many
    QList<qsizetype> inB; // ascending
};

using PlacesOf = QHash<int, Places>;

PlacesOf placesIn(const TokenList &a, const TokenList &b, const Range &range)
{
    PlacesOf places;
    for (auto j = range.bFrom; j < range.bTo; ++j) {
        places[b[j]].inB.append(j);
    }
    for (auto i = range.aFrom; i < range.aTo; ++i) {
        const auto found = places.find(a[i]);
        if (found != places.end()) {
            ++found->inA;
        }
    }
    return places;
}

qint64 pairsOf(const PlacesOf &places)
{
    qint64 pairs = 0;
    for (const auto &place : places) {
        pairs += place.inA * place.inB.size();
    }
    return pairs;
}

void keepUnique(PlacesOf &places)
{
    places.removeIf([](const auto &entry) { return entry->inA != 1 || entry->inB.size() != 1; });
}

// The longest sequence of pairs that ascends in both, ends of chains kept by their length.
class Chains
{
public:
    void add(qsizetype i, qsizetype j)
    {
        const auto place = std::lower_bound(m_ends.begin(), m_ends.end(), j,
            [this](int end, qsizetype value) { return m_links[size_t(end)].b < value; });
        if (place != m_ends.end() && m_links[size_t(*place)].b == j) {
            return;
        }
        m_links.push_back({ i, j, place == m_ends.begin() ? -1 : *(place - 1) });
        const int link = int(m_links.size()) - 1;
        if (place == m_ends.end()) {
            m_ends.push_back(link);
        } else {
            *place = link;
        }
    }

    [[nodiscard]] QList<CommonRun> longest() const
    {
        QList<CommonRun> pairs;
        for (int link = m_ends.empty() ? -1 : m_ends.back(); link >= 0; link = m_links[size_t(link)].before) {
            pairs.append({ m_links[size_t(link)].a, m_links[size_t(link)].b, 1 });
        }
        std::reverse(pairs.begin(), pairs.end());
        return pairs;
    }

private:
    struct Link {
        qsizetype a;
        qsizetype b;
        int before;
    };
    std::vector<Link> m_links;
    std::vector<int> m_ends;
};

QList<CommonRun> longestPairs(const TokenList &a, const Range &range, const PlacesOf &places)
{
    Chains chains;
    for (auto i = range.aFrom; i < range.aTo; ++i) {
        const auto found = places.find(a[i]);
        if (found == places.end()) {
            continue;
        }
        for (auto j = found->inB.crbegin(); j != found->inB.crend(); ++j) {
            chains.add(i, *j);
        }
    }
    return chains.longest();
}

// Takes what is the same at both ends of the range off it.
void takeEnds(const TokenList &a, const TokenList &b, Range &range, QList<CommonRun> &runs)
{
    const auto aStart = range.aFrom;
    const auto bStart = range.bFrom;
    while (range.aFrom < range.aTo && range.bFrom < range.bTo && a[range.aFrom] == b[range.bFrom]) {
        ++range.aFrom;
        ++range.bFrom;
    }
    if (range.aFrom > aStart) {
        runs.append({ aStart, bStart, range.aFrom - aStart });
    }
    const auto aEnd = range.aTo;
    while (range.aFrom < range.aTo && range.bFrom < range.bTo && a[range.aTo - 1] == b[range.bTo - 1]) {
        --range.aTo;
        --range.bTo;
    }
    if (range.aTo < aEnd) {
        runs.append({ range.aTo, range.bTo, aEnd - range.aTo });
    }
}

void putBetween(const Range &range, const QList<CommonRun> &anchors, QList<Range> &waiting)
{
    auto from = range;
    ++from.depth;
    for (const auto &anchor : anchors) {
        waiting.append({ from.aFrom, anchor.a, from.bFrom, anchor.b, from.depth });
        from.aFrom = anchor.a + 1;
        from.bFrom = anchor.b + 1;
    }
    waiting.append(from);
}

QList<CommonRun> joinedRuns(QList<CommonRun> runs)
{
    std::sort(runs.begin(), runs.end(), [](const CommonRun &x, const CommonRun &y) { return x.a < y.a; });
    QList<CommonRun> joined;
    for (const auto &run : std::as_const(runs)) {
        if (!joined.isEmpty() && joined.last().a + joined.last().length == run.a
            && joined.last().b + joined.last().length == run.b) {
            joined.last().length += run.length;
        } else {
            joined.append(run);
        }
    }
    return joined;
}

} // namespace

QList<CommonRun> commonRuns(const QList<int> &a, const QList<int> &b)
{
    QList<CommonRun> runs;
    QList<Range> waiting { { 0, a.size(), 0, b.size(), 0 } };
    while (!waiting.isEmpty()) {
        auto range = waiting.takeLast();
        takeEnds(a, b, range, runs);
        if (range.aFrom == range.aTo || range.bFrom == range.bTo) {
            continue;
        }
        auto places = placesIn(a, b, range);
        if (pairsOf(places) <= mostPairs) {
            runs += longestPairs(a, range, places);
            continue;
        }
        keepUnique(places);
        const auto anchors = longestPairs(a, range, places);
        runs += anchors;
        if (!anchors.isEmpty() && range.depth < mostDepth) {
            putBetween(range, anchors, waiting);
        }
    }
    return joinedRuns(runs);
}

QList<int> TokenNumbers::of(const QStringList &texts)
{
    QList<int> numbers;
    numbers.reserve(texts.size());
    for (const auto &text : texts) {
        auto known = m_numbers.find(text);
        if (known == m_numbers.end()) {
            known = m_numbers.insert(text, int(m_numbers.size()));
        }
        numbers.append(*known);
    }
    return numbers;
}

} // namespace bubenik
