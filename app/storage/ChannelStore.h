// The channels of the workspace, as documents "channel:<id>".
#pragma once

#include "domain/ChannelConfig.h"
#include "storage/DocumentStore.h"

namespace bubenik {

class ChannelStore final
{
public:
    ChannelStore(Database &database, DocumentStore &documents);

    [[nodiscard]] Result<QList<ChannelConfig>> all(); // by id
    [[nodiscard]] Result<ChannelConfig> load(const ChannelId &id); // NotFound
    [[nodiscard]] Result<void> save(const ChannelConfig &config, Instant now);
    [[nodiscard]] Result<void> remove(const ChannelId &id);

private:
    Database &m_database;
    DocumentStore &m_documents;
};

} // namespace bubenik
