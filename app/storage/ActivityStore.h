// Who did what to a document and when: documents "activity:<uuid>" that are only ever added, synced like all others
// (the server's rules refuse to change them). The store that changes a document writes the entry in the same transaction.
#pragma once

#include "storage/DocumentStore.h"

namespace bubenik {

namespace activity {
// Machine words for `what`; words/ turns them into sentences.
inline constexpr QLatin1StringView created { "created" };
inline constexpr QLatin1StringView edited { "edited" }; // once a version, not once a keystroke
inline constexpr QLatin1StringView approved { "approved" };
inline constexpr QLatin1StringView submitted { "submitted" }; // for review; detail: the note
inline constexpr QLatin1StringView returned { "returned" }; // with remarks; detail: the reason
inline constexpr QLatin1StringView approvalWithdrawn { "approval-withdrawn" }; // detail: the reason
inline constexpr QLatin1StringView urgent { "urgent" }; // published without approval; detail: the reason
inline constexpr QLatin1StringView remarked { "remarked" };
inline constexpr QLatin1StringView archived { "archived" };
inline constexpr QLatin1StringView unarchived { "unarchived" };
inline constexpr QLatin1StringView deleted { "deleted" };
inline constexpr QLatin1StringView restored { "restored" };
inline constexpr QLatin1StringView broughtBack { "brought-back" }; // detail: the version's number
inline constexpr QLatin1StringView scheduled { "scheduled" }; // detail: channel
inline constexpr QLatin1StringView rescheduled { "rescheduled" };
inline constexpr QLatin1StringView withdrawn { "withdrawn" };
inline constexpr QLatin1StringView released { "released" }; // changes published
inline constexpr QLatin1StringView merged { "merged" }; // detail: the fields, comma-separated
inline constexpr QLatin1StringView conflictResolved { "conflict-resolved" }; // detail: field, "mine" or "theirs"
inline constexpr QLatin1StringView erased { "erased" }; // for good; nothing tells of whom
inline constexpr QLatin1StringView imported { "imported" }; // of "contacts"; detail: how many were added and updated
inline constexpr QLatin1StringView importUndone { "import-undone" }; // of "contacts"; detail: binned and as before
inline constexpr QLatin1StringView consentChanged { "consent" }; // detail: purpose, "given" or "withdrawn"
} // namespace activity

struct ActivityEntry {
    QString id;
    QString document;
    Instant at {};
    QString by; // a person's name as shown
    QString what;
    QString detail;
};

class ActivityStore final
{
public:
    ActivityStore(Database &database, DocumentStore &documents);

    [[nodiscard]] Result<void> add(const QString &document, QLatin1StringView what, const QString &by, Instant at,
        const QString &detail = {});
    // While invented data is generated nobody did anything.
    void pause(bool on) { m_isPaused = on; }
    [[nodiscard]] Result<QList<ActivityEntry>> of(const QString &document, int limit = 200); // newest first

private:
    Database &m_database;
    DocumentStore &m_documents;
    bool m_isPaused = false;
};

} // namespace bubenik
