#include "domain/VisitQueue.h"

#include <algorithm>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype learnedFrom = 5;
constexpr qsizetype learnedAtMost = 200;

QString plainLabel(const Visit &visit)
{
    return visit.letter + QString::number(visit.number);
}

bool cameBefore(const Visit &a, const Visit &b)
{
    return a.cameAt != b.cameAt ? a.cameAt < b.cameAt : a.id < b.id;
}

} // namespace

QHash<VisitId, QString> labels(const QList<Visit> &ofOneDay)
{
    auto inOrder = ofOneDay;
    std::ranges::sort(inOrder, cameBefore);
    QHash<QString, int> taken;
    QHash<VisitId, QString> all;
    for (const auto &visit : std::as_const(inOrder)) {
        if (visit.number == 0) {
            continue;
        }
        const auto plain = plainLabel(visit);
        const int before = taken[plain]++;
        all[visit.id] = before == 0 ? plain : plain + QChar(u'a' + qMin(before, 25));
    }
    return all;
}

QStringList doubled(const QList<Visit> &ofOneDay)
{
    QHash<QString, int> taken;
    QStringList twice;
    for (const auto &visit : ofOneDay) {
        if (visit.number > 0 && ++taken[plainLabel(visit)] == 2) {
            twice.append(plainLabel(visit));
        }
    }
    twice.sort();
    return twice;
}

int nextNumber(const QList<Visit> &ofOneDay, const QString &letter)
{
    int highest = 0;
    for (const auto &visit : ofOneDay) {
        if (visit.letter == letter) {
            highest = std::max(highest, visit.number);
        }
    }
    return highest + 1;
}

QList<Visit> waitingInOrder(const QList<Visit> &ofOneDay)
{
    QList<Visit> waiting;
    std::ranges::copy_if(ofOneDay, std::back_inserter(waiting),
        [](const Visit &visit) { return stateOf(visit) == VisitState::Waiting; });
    std::ranges::sort(waiting, cameBefore);
    return waiting;
}

Millis typicalTalk(const QList<Visit> &past)
{
    auto latest = past;
    std::ranges::sort(latest, [](const Visit &a, const Visit &b) { return cameBefore(b, a); });
    QList<Millis> talks;
    for (const auto &visit : std::as_const(latest)) {
        if (const auto length = talked(visit); length && talks.size() < learnedAtMost) {
            talks.append(*length);
        }
    }
    if (talks.size() < learnedFrom) {
        return usualTalk;
    }
    const auto middle = talks.begin() + talks.size() / 2;
    std::nth_element(talks.begin(), middle, talks.end());
    return *middle;
}

Millis expectedWait(int ahead, std::optional<Instant> talkingSince, Millis typical, Instant now)
{
    const auto rest = talkingSince ? std::max(Millis { 0 }, typical - (now - *talkingSince)) : Millis { 0 };
    return rest + typical * ahead;
}

} // namespace bubenik
