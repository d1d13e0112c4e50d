#include "writing/Rewriting.h"

namespace bubenik::writing {

using namespace Qt::StringLiterals;

Rewriting::Rewriting(const QString &paragraph)
    : m_original(paragraph)
    , m_text(paragraph)
{
    m_origins.reserve(paragraph.size());
    for (qsizetype i = 0; i < paragraph.size(); ++i) {
        m_origins.append({ .at = i, .fixed = paragraph[i] == masked });
    }
}

void Rewriting::protect(qsizetype at, qsizetype length)
{
    for (auto i = at; i < at + length; ++i) {
        m_origins[i].fixed = true;
    }
}

bool Rewriting::isProtected(qsizetype at, qsizetype length) const
{
    return std::any_of(
        m_origins.begin() + at, m_origins.begin() + at + length, [](const Origin &origin) { return origin.fixed; });
}

bool Rewriting::replace(ChangeKind kind, qsizetype at, qsizetype length, const QString &by)
{
    const bool insideFixed
        = length == 0 && at > 0 && at < m_origins.size() && m_origins[at - 1].fixed && m_origins[at].fixed;
    if (insideFixed || isProtected(at, length)) {
        return false;
    }
    for (auto i = at; i < at + length; ++i) {
        if (m_origins[i].at >= 0) {
            m_removed.append({ m_origins[i].at, kind });
        }
    }
    m_text.replace(at, length, by);
    m_origins.remove(at, length);
    m_origins.insert(at, by.size(), Origin { .kind = kind });
    return true;
}

void Rewriting::rule(ChangeKind kind, const QRegularExpression &pattern, const Made &by)
{
    const auto group = pattern.namedCaptureGroups().indexOf(u"x"_s);
    qsizetype from = 0;
    while (from <= m_text.size()) {
        const auto match = pattern.match(m_text, from);
        if (!match.hasMatch()) {
            return;
        }
        const auto at = match.capturedStart(static_cast<int>(std::max<qsizetype>(group, 0)));
        const auto length = match.capturedLength(static_cast<int>(std::max<qsizetype>(group, 0)));
        from = std::max(match.capturedStart() + 1, at + length);
        const auto made = by(match);
        if (made && *made != QStringView(m_text).mid(at, length) && replace(kind, at, length, *made)) {
            from = std::max(match.capturedStart() + 1, at + made->size());
        }
    }
}

void Rewriting::rule(ChangeKind kind, const QRegularExpression &pattern, const QString &by)
{
    rule(kind, pattern, [&by](const QRegularExpressionMatch &) { return std::optional(by); });
}

QList<Change> Rewriting::changes() const
{
    QList<Change> all;
    qsizetype next = 0; // of the original: what is before it is dealt with
    const auto open = [&](qsizetype at, ChangeKind kind) -> Change & {
        if (all.isEmpty() || all.last().at + all.last().length != at) {
            all.append({ .kind = kind, .at = at });
        }
        return all.last();
    };
    const auto skipTo = [&](qsizetype to) {
        for (; next < to; ++next) {
            const auto why = std::find_if(
                m_removed.begin(), m_removed.end(), [&](const auto &removed) { return removed.first == next; });
            ++open(next, why->second).length;
        }
    };
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        const auto &origin = m_origins[i];
        if (origin.at < 0) {
            open(next, origin.kind).by += m_text[i];
            continue;
        }
        skipTo(origin.at);
        ++next;
    }
    skipTo(m_original.size());
    // What was taken away and put in again the same is no change.
    all.removeIf([this](const Change &change) { return m_original.mid(change.at, change.length) == change.by; });
    return all;
}

} // namespace bubenik::writing
