// Pictures and sounds between this desk and the server, by their digest: sent before the documents that refer to them,
// fetched when somebody needs them, taken up again where a break left them, checked before they are believed.
// All of them live in the newsroom's database.
#pragma once

#include "backend/BackendDatabase.h"
#include "storage/Stores.h"

namespace bubenik {

// The setting of this desk: how many bytes of pictures and sounds it keeps that the server has too; nullopt: all of them.
inline constexpr QLatin1StringView filesLimitKey { "files/limit-gb" }; // whole gigabytes, or "none"
[[nodiscard]] std::optional<qint64> filesLimit(SettingsStore &settings);

class FileSync final
{
public:
    FileSync(BackendDatabase &newsroom, Stores &stores);

    // Sends what these documents refer to and this desk has. A file that the server will not take does not hold its
    // document back: it is told in the log and tried again with the next document that needs it.
    [[nodiscard]] Task<void> uploadFor(QList<Unsent> documents, Progress progress);
    // The file's path here, fetched if need be; NotFound when neither side has it, Mismatch when what came is not what
    // the digest says.
    [[nodiscard]] Task<QString> fetch(QString digest, Progress progress = {});
    // Whether uploadFor() would send anything.
    [[nodiscard]] Result<bool> hasToSend(const QList<Unsent> &documents);
    // Makes room: removes the least recently used files that the server has, but for those in `keep`, until what is here is
    // at most `limit` bytes. What the server does not have stays, whatever the limit.
    [[nodiscard]] Task<void> tidy(qint64 limit, QStringList keep);

private:
    [[nodiscard]] Task<void> upload(QString digest, Progress progress);

    BackendDatabase &m_newsroom;
    Stores &m_stores;
};

} // namespace bubenik
