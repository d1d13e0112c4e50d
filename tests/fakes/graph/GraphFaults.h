// What networks, proxies and Facebook do on bad days. A rule meets the requests that fit it; a plan meets requests of
// the API at random, the same ones for the same seed.
#pragma once

#include "core/Clock.h"

#include <QRegularExpression>
#include <random>
#include <vector>

namespace bubenik {

struct GraphFault {
    enum class Kind {
        None,
        LostRequest, // not carried out, and that is known: Offline "network"; on a socket as CutBefore
        CutBefore, // not carried out; the connection ends without an answer
        CutAfter, // carried out; the connection ends without an answer
        CutMiddle, // carried out; the answer stops in its middle
        Refused500, // not carried out; 500 with `code`
        DoneBut500, // carried out; 500 with `code` all the same
        Throttle, // not carried out; refused with `code`, and so is everything else for `delay`
        TokenDeath, // the token of this request is dead from here on, with `code` as its subcode
        Slow, // carried out, answered `delay` later
        EmptyData, // not carried out; 200 and {"data":[]}
        Html, // not carried out; `status` and a page of HTML, as a proxy gives it
        HtmlAfter // carried out; `status` and a page of HTML all the same
    };
    Kind kind = Kind::None;
    int code = 2;
    int status = 502;
    Millis delay { 0 };
};

class GraphFaults final
{
public:
    // The nth request from now on of this method (empty: any) and target (a regular expression that matches path and
    // query somewhere), and as many as `times` says from there (0: all). An earlier rule wins.
    void add(const QByteArray &method, const QString &target, GraphFault fault, int nth = 1, int times = 1);
    // Of a thousand requests about so many meet one of `kinds` (empty: those that leave the world as it is afterwards:
    // no throttling, no death).
    void plan(quint32 seed, int perMille, std::vector<GraphFault::Kind> kinds = {});
    void clear();

    [[nodiscard]] GraphFault pick(const QByteArray &method, const QString &target, bool isPublic);

private:
    struct Rule {
        QByteArray method;
        QRegularExpression target;
        GraphFault fault;
        int before; // requests that go through first
        int left; // -1: all
    };

    std::vector<Rule> m_rules;
    std::vector<GraphFault::Kind> m_kinds;
    std::mt19937 m_random;
    int m_perMille = 0;
};

[[nodiscard]] std::optional<GraphFault::Kind> graphFaultKind(const QString &name); // "DoneBut500"
[[nodiscard]] QString toString(GraphFault::Kind kind);

} // namespace bubenik
