// Where a sign-in in the system's browser ends: a server on this machine only, which waits for the browser to come back
// with what the other side gave it (RFC 8252, section 7.3). Belongs to a thread with an event loop.
#pragma once

#include "core/Clock.h"
#include "core/Task.h"

#include <QMap>
#include <QUrl>
#include <memory>

namespace bubenik {

class LoopbackRedirect final
{
public:
    // What the browser shows at the end: sentences for people, as HTML.
    struct Pages {
        QString done;
        QString failed;
    };
    using Answer = QMap<QString, QString>; // the query's parameters, decoded

    // `state`: what the answer has to bring along, so that nobody else's counts.
    LoopbackRedirect(Clock &clock, QString state, Pages pages);
    ~LoopbackRedirect();
    LoopbackRedirect(const LoopbackRedirect &) = delete;
    LoopbackRedirect &operator=(const LoopbackRedirect &) = delete;

    // Opens a free port and tells the address for the browser: http://localhost:PORT/PATH. Offline, code "no-port".
    [[nodiscard]] Result<QUrl> listen(const QString &path);
    // The first answer. Cancelled; Auth with code "signin-state" (it is not ours) or "signin-timeout" (none came).
    [[nodiscard]] Task<Answer> wait(std::stop_token stop, Millis atMost);

    // 256 random bits in letters that need no encoding.
    [[nodiscard]] static QString randomState();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace bubenik
