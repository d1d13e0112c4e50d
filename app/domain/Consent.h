// What a person allowed the town to write to them about. The history is the truth: entries are only ever added, so two
// desks' entries are both kept, and a withdrawal is never lost by a merge.
#pragma once

#include "core/Clock.h"

#include <QDate>
#include <QJsonArray>
#include <QList>

namespace bubenik {

// Purposes that the program itself uses; others may be named freely.
namespace purpose {
inline constexpr QLatin1StringView invitations { "invitations" }; // to meetings
inline constexpr QLatin1StringView news { "news" };
inline constexpr QLatin1StringView broadcast { "broadcast" }; // short messages to phones
} // namespace purpose

struct ConsentEntry {
    QString purpose; // a name: lower case, "invitations"
    bool isGiven = false; // false: withdrawn
    QDate on; // the day it was given or withdrawn, in the town's zone
    QString how; // "form", "e-mail", "by phone", …: free text
    QString by; // who wrote it down
    Instant at {}; // when it was written down

    friend bool operator==(const ConsentEntry &, const ConsentEntry &) = default;
};

// The state of one purpose, made of the history.
struct Consent {
    QString purpose;
    std::optional<QDate> givenOn; // the last time; kept when withdrawn later
    QString how; // of the last entry
    std::optional<QDate> withdrawnOn; // nullopt: not withdrawn, or given again since
    QList<ConsentEntry> history; // oldest first

    friend bool operator==(const Consent &, const Consent &) = default;
};

// By purpose, in the order of their names. Of entries of the same day the one written down later counts; of the same
// moment the withdrawal.
[[nodiscard]] QList<Consent> consentsOf(const QList<ConsentEntry> &entries);
// Purposes are compared and kept in lower case without spaces at the ends.
[[nodiscard]] QString tidyPurpose(const QString &name);

[[nodiscard]] QJsonArray toJson(const QList<ConsentEntry> &entries);
[[nodiscard]] QList<ConsentEntry> consentEntriesFromJson(const QJsonArray &json);

} // namespace bubenik
