// Notices that a server is not what it was: emptied, replaced by another one, or restored from an older backup. Each desk
// keeps a number on the server (a _local document, in no feed) that grows with its work; when the server's is smaller than
// the one here, the server has forgotten something. What was read or written after the last number is read again, or
// looked up, when a connection begins. Limit: a server that is restored without anybody's request failing, between two
// requests of one round, is not noticed before the next connection, and then not always.
#pragma once

#include "backend/BackendDatabase.h"
#include "storage/Stores.h"

namespace bubenik {

class Checkpoint final
{
public:
    Checkpoint(BackendDatabase &database, Audience audience, Stores &stores);

    enum class Standing { Same, First, Restored };
    // Conflict, code "server-emptied" (no database or no rules where there were some) or "server-replaced" (another
    // newsroom): a person decides.
    [[nodiscard]] Task<Standing> compare();
    // After a round that moved something. Restored: the server has forgotten something; nothing was written then.
    [[nodiscard]] Task<Standing> write();

private:
    [[nodiscard]] Task<qint64> roundThere();

    BackendDatabase &m_database;
    Audience m_audience;
    Stores &m_stores;
};

} // namespace bubenik
