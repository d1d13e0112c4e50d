// What networks, proxies and servers do on bad days, for FakeCouch. A rule meets the requests that fit it; a plan meets
// requests at random, the same ones for the same seed.
#pragma once

#include "core/Clock.h"
#include "net/HttpClient.h"

#include <QRegularExpression>
#include <random>
#include <vector>

namespace bubenik {

struct CouchFault {
    enum class Kind {
        None,
        LostRequest, // not carried out, and that is known: Offline "network"
        CutRequest, // not carried out, but nobody knows: UnknownOutcome "cut"
        LostAnswer, // carried out: UnknownOutcome "cut"
        TimedOut, // carried out: UnknownOutcome "timeout"
        RepeatedFirst, // carried out twice, answered with the first answer
        RepeatedLast, // carried out twice, answered with the second answer
        TruncatedBulk, // only the first `carriedOut` documents of a _bulk_docs are taken in; UnknownOutcome "cut"
        Delayed, // carried out `delay` later by the clock
        DelayedAnswer, // carried out at once, answered `delay` later
        Late, // the desk hears UnknownOutcome "timeout" at once; carried out `delay` later, or when CouchQueue lets it
              // through
        Status, // not carried out; answered with `status` as CouchDB or a proxy before it would
        Conflicts, // not carried out; 409, or a conflict for each document of a _bulk_docs
        CaptivePortal // not carried out; 200 with a page of HTML
    };
    Kind kind = Kind::None;
    int status = 503;
    std::optional<std::chrono::seconds> retryAfter = {};
    Millis delay { 0 };
    int carriedOut = 1;
};

class CouchFaults final
{
public:
    // The nth request from now on of this desk (empty: any), method (empty: any) and target (a regular expression that
    // matches path and query somewhere), and as many as `times` says from there (0: all). An earlier rule wins.
    void add(const QString &desk, const QByteArray &method, const QString &target, CouchFault fault, int nth = 1,
        int times = 1);
    // Of a thousand requests about so many meet one of the kinds of any().
    void plan(quint32 seed, int perMille);
    void clear();

    [[nodiscard]] CouchFault pick(const QString &desk, const HttpRequest &request);
    // Some fault, with its parameters; never None.
    [[nodiscard]] static CouchFault any(std::mt19937 &random);

private:
    struct Rule {
        QString desk;
        QByteArray method;
        QRegularExpression target;
        CouchFault fault;
        int before; // requests that go through first
        int left; // -1: all
    };

    std::vector<Rule> m_rules;
    std::mt19937 m_random;
    int m_perMille = 0;
};

// The answer of a fault that is answered without carrying anything out.
[[nodiscard]] HttpAnswer couchFaultAnswer(const CouchFault &fault, const HttpRequest &request);

} // namespace bubenik
