#include "fakes/graph/GraphFaults.h"

#include <QMap>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

using Kind = GraphFault::Kind;

const QMap<QString, Kind> &kindsByName()
{
    static const QMap<QString, Kind> kinds { { u"None"_s, Kind::None }, { u"LostRequest"_s, Kind::LostRequest },
        { u"CutBefore"_s, Kind::CutBefore }, { u"CutAfter"_s, Kind::CutAfter }, { u"CutMiddle"_s, Kind::CutMiddle },
        { u"Refused500"_s, Kind::Refused500 }, { u"DoneBut500"_s, Kind::DoneBut500 }, { u"Throttle"_s, Kind::Throttle },
        { u"TokenDeath"_s, Kind::TokenDeath }, { u"Slow"_s, Kind::Slow }, { u"EmptyData"_s, Kind::EmptyData },
        { u"Html"_s, Kind::Html }, { u"HtmlAfter"_s, Kind::HtmlAfter } };
    return kinds;
}

} // namespace

void GraphFaults::add(const QByteArray &method, const QString &target, GraphFault fault, int nth, int times)
{
    m_rules.push_back({ method, QRegularExpression(target), fault, nth - 1, times == 0 ? -1 : times });
}

void GraphFaults::plan(quint32 seed, int perMille, std::vector<Kind> kinds)
{
    m_random.seed(seed);
    m_perMille = perMille;
    m_kinds = kinds.empty() ? std::vector { Kind::LostRequest, Kind::CutBefore, Kind::CutAfter, Kind::CutMiddle,
        Kind::Refused500, Kind::DoneBut500, Kind::Html, Kind::HtmlAfter }
                            : std::move(kinds);
}

void GraphFaults::clear()
{
    m_rules.clear();
    m_perMille = 0;
}

GraphFault GraphFaults::pick(const QByteArray &method, const QString &target, bool isPublic)
{
    for (auto &rule : m_rules) {
        const bool fits = rule.left != 0 && (rule.method.isEmpty() || rule.method == method)
            && rule.target.match(target).hasMatch();
        if (fits && rule.before-- <= 0) {
            rule.before = 0;
            rule.left -= rule.left > 0 ? 1 : 0;
            return rule.fault;
        }
    }
    if (isPublic || m_perMille == 0 || int(m_random() % 1000) >= m_perMille) {
        return {};
    }
    GraphFault fault { .kind = m_kinds[m_random() % m_kinds.size()] };
    fault.code = 1 + int(m_random() % 2);
    fault.delay = std::chrono::seconds(1 + m_random() % 60);
    return fault;
}

std::optional<Kind> graphFaultKind(const QString &name)
{
    const auto found = kindsByName().constFind(name);
    return found == kindsByName().constEnd() ? std::nullopt : std::optional(*found);
}

QString toString(Kind kind)
{
    return kindsByName().key(kind);
}

} // namespace bubenik
