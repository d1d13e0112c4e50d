#include "storage/ChannelStore.h"

#include "core/Json.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr auto channelPrefix = "channel:"_L1;

} // namespace

ChannelStore::ChannelStore(Database &database, DocumentStore &documents)
    : m_database(database)
    , m_documents(documents)
{
}

Result<QList<ChannelConfig>> ChannelStore::all()
{
    QList<ChannelConfig> channels;
    BUBENIK_TRY(m_database.query(
        u"SELECT id, body FROM document WHERE kind = 'channel' ORDER BY id"_s, {}, [&](const Row &row) {
            const ChannelId id { row.text(0).mid(channelPrefix.size()) };
            if (const auto body = parseObject(row.text(1).toUtf8())) {
                channels.append(channelConfigFromJson(id, *body));
            }
        }));
    return channels;
}

Result<ChannelConfig> ChannelStore::load(const ChannelId &id)
{
    const auto found = m_documents.find(channelPrefix + id.value);
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        return fail(Error { .kind = ErrorKind::NotFound, .detail = u"no such channel"_s, .subject = id.value });
    }
    return channelConfigFromJson(id, (*found)->body);
}

Result<void> ChannelStore::save(const ChannelConfig &config, Instant now)
{
    if (config.id.isNull()) {
        return fail(Error { .kind = ErrorKind::Invalid, .detail = u"a channel needs an id"_s, .subject = u"id"_s });
    }
    return m_documents.put(channelPrefix + config.id.value, toJson(config), now);
}

Result<void> ChannelStore::remove(const ChannelId &id)
{
    return m_documents.remove(channelPrefix + id.value);
}

} // namespace bubenik
