#include "audio/edit/EditList.h"

#include <algorithm>
#include <cmath>

namespace bubenik::audio {

using namespace Qt::StringLiterals;

namespace {

using Kind = EditOperation::Kind;

constexpr double mostTurnDb = 40;

bool fits(const EditOperation &operation, Frames frames, qsizetype sources)
{
    const bool isRange = operation.from >= 0 && operation.from < operation.to && operation.to <= frames;
    const bool isSource = operation.source >= 0 && operation.source < sources;
    switch (operation.kind) {
    case Kind::Gong:
        return true;
    case Kind::Insert:
        return isSource && operation.from >= 0 && operation.from <= frames;
    case Kind::PunchIn:
        return isSource && operation.from >= 0 && operation.from <= operation.to && operation.to <= frames;
    case Kind::Cut: // something must be left
        return isRange && operation.to - operation.from < frames;
    case Kind::Gain:
        return isRange && std::abs(operation.gainDb) <= mostTurnDb;
    default:
        return isRange;
    }
}

// The segments of from..to, borders made.
std::span<Segment> part(Timeline &timeline, Frames from, Frames to)
{
    const auto begin = timeline.splitAt(from);
    const auto end = timeline.splitAt(to);
    return std::span(timeline.segments).subspan(size_t(begin), size_t(end - begin));
}

void takeOut(Timeline &timeline, Frames from, Frames to)
{
    const auto begin = timeline.splitAt(from);
    const auto end = timeline.splitAt(to);
    timeline.segments.remove(begin, end - begin);
}

void fade(Timeline &timeline, const EditOperation &operation, double from, double to)
{
    Frames offset = 0;
    const auto length = operation.to - operation.from;
    for (auto &segment : part(timeline, operation.from, operation.to)) {
        segment.ramps.append({ -offset, length - offset, from, to });
        offset += segment.frames;
    }
}

void carryOut(Timeline &timeline, const EditOperation &operation, const QList<EditSource> &sources)
{
    const auto whole = [&] { return Segment { operation.source, 0, sources[operation.source].frames }; };
    switch (operation.kind) {
    case Kind::Trim:
        takeOut(timeline, operation.to, timeline.frames());
        takeOut(timeline, 0, operation.from);
        break;
    case Kind::Cut:
        takeOut(timeline, operation.from, operation.to);
        break;
    case Kind::Silence:
        takeOut(timeline, operation.from, operation.to);
        timeline.segments.insert(timeline.splitAt(operation.from), Segment { -1, 0, operation.to - operation.from });
        break;
    case Kind::FadeIn:
        fade(timeline, operation, 0, 1);
        break;
    case Kind::FadeOut:
        fade(timeline, operation, 1, 0);
        break;
    case Kind::Gain:
        for (auto &segment : part(timeline, operation.from, operation.to)) {
            segment.gain *= fromDb(operation.gainDb);
        }
        break;
    case Kind::Insert:
        timeline.segments.insert(timeline.splitAt(operation.from), whole());
        break;
    case Kind::PunchIn:
        takeOut(timeline, operation.from, operation.to);
        timeline.segments.insert(timeline.splitAt(operation.from), whole());
        break;
    case Kind::Gong:
        timeline.gongBefore = operation.gongBefore;
        timeline.gongAfter = operation.gongAfter;
        break;
    }
}

} // namespace

EditList::EditList(EditSource original)
    : m_sources { std::move(original) }
{
}

int EditList::addSource(const EditSource &source)
{
    const auto known = m_sources.indexOf(source);
    if (known >= 0) {
        return int(known);
    }
    m_sources.append(source);
    return int(m_sources.size()) - 1;
}

Result<void> EditList::apply(const EditOperation &operation)
{
    if (!fits(operation, timeline().frames(), m_sources.size())) {
        return fail(ErrorKind::Invalid, u"the operation does not fit the sound"_s, u"edit"_s);
    }
    m_done.append(operation);
    m_undone.clear();
    return {};
}

void EditList::undo()
{
    if (canUndo()) {
        m_undone.append(m_done.takeLast());
    }
}

void EditList::redo()
{
    if (canRedo()) {
        m_done.append(m_undone.takeLast());
    }
}

Timeline EditList::timeline() const
{
    Timeline timeline;
    if (!m_sources.isEmpty()) {
        timeline.segments.append(Segment { 0, 0, m_sources.first().frames });
    }
    for (const auto &operation : m_done) {
        carryOut(timeline, operation, m_sources);
    }
    return timeline;
}

} // namespace bubenik::audio
