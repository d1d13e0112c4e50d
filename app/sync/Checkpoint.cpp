#include "sync/Checkpoint.h"

#include "backend/Setup.h"
#include "sync/Desk.h"

namespace bubenik {

using namespace Qt::StringLiterals;

Checkpoint::Checkpoint(BackendDatabase &database, Audience audience, Stores &stores)
    : m_database(database)
    , m_audience(audience)
    , m_stores(stores)
{
}

Task<Checkpoint::Standing> Checkpoint::compare()
{
    auto cursor = m_stores.sync.cursor(m_audience);
    if (!cursor) {
        co_return fail(cursor.error());
    }
    const bool isKnown = !cursor->identity.isEmpty();
    auto asking = backend::identity(m_database);
    const auto identity = co_await std::move(asking);
    if (!identity) {
        if (identity.error().kind == ErrorKind::NotFound && isKnown) {
            co_return fail(ErrorKind::Conflict, u"the database or its rules are gone"_s, u"server-emptied"_s);
        }
        co_return fail(identity.error());
    }
    if (!isKnown) {
        cursor->identity = *identity;
        BUBENIK_CO_TRY(m_stores.sync.setCursor(m_audience, *cursor));
        co_return Standing::First;
    }
    if (*identity != cursor->identity) {
        co_return fail(ErrorKind::Conflict, u"another newsroom answers at this address"_s, u"server-replaced"_s);
    }
    auto reading = roundThere();
    const auto round = co_await std::move(reading);
    if (!round) {
        co_return fail(round.error());
    }
    if (*round < cursor->round) {
        co_return Standing::Restored;
    }
    if (*round > cursor->round) { // this workspace was restored, not the server
        cursor->round = *round;
        BUBENIK_CO_TRY(m_stores.sync.setCursor(m_audience, *cursor));
    }
    co_return Standing::Same;
}

Task<qint64> Checkpoint::roundThere()
{
    auto reading = m_database.local(deskOf(m_stores));
    const auto there = co_await std::move(reading);
    if (there) {
        co_return (*there)[u"round"_s].toInteger();
    }
    if (there.error().kind == ErrorKind::NotFound) {
        co_return 0;
    }
    co_return fail(there.error());
}

// The server's first: when the process ends between the two, the server seems to know more, which is harmless.
Task<Checkpoint::Standing> Checkpoint::write()
{
    const auto cursor = m_stores.sync.cursor(m_audience);
    if (!cursor) {
        co_return fail(cursor.error());
    }
    auto reading = m_database.local(deskOf(m_stores));
    const auto there = co_await std::move(reading);
    if (!there && there.error().kind != ErrorKind::NotFound) {
        co_return fail(there.error());
    }
    auto body = there.value_or(QJsonObject {});
    if (body[u"round"_s].toInteger() < cursor->round) {
        co_return Standing::Restored;
    }
    const auto round = std::max<qint64>(cursor->round, body[u"round"_s].toInteger()) + 1;
    body[u"round"_s] = round;
    auto writing = m_database.putLocal(deskOf(m_stores), body);
    const auto written = co_await std::move(writing);
    BUBENIK_CO_TRY(written);
    auto checked = *cursor;
    checked.round = round;
    checked.checkedSince = checked.since;
    BUBENIK_CO_TRY(m_stores.database->transaction([&] {
        const auto verified = m_stores.sync.noteVerified(m_audience);
        return verified ? m_stores.sync.setCursor(m_audience, checked) : verified;
    }));
    co_return Standing::Same;
}

} // namespace bubenik
