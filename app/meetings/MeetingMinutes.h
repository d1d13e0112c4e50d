// After the meeting: the minutes, first drafted from what was taken down and then a person's, and a digest for the web
// in which nobody is named. In Czech whatever language the program speaks.
#pragma once

#include "core/Zone.h"
#include "meetings/AtMeeting.h"

namespace bubenik {

// Markdown: time, place, who led it, how many came, the agenda, and every remark with its answer, who sees to it and by
// when. Citizens are not named.
[[nodiscard]] Result<QString> draftMinutes(Stores &stores, const MeetingId &id, const Zone &zone);
// The minutes as they are, or drafted and kept. NotFound: "meeting".
[[nodiscard]] Result<Minutes> openMinutes(
    Stores &stores, const MeetingId &id, const Zone &zone, const QString &by, Instant now);
[[nodiscard]] Result<Minutes> saveMinutes(
    Stores &stores, const MeetingId &id, const QString &text, const QString &by, Instant now);
// A4 in the town's style; needs an application object of Qt Gui. Pages written; Storage.
[[nodiscard]] Result<int> writeMinutes(
    const QString &markdown, const QString &title, const QString &town, const QString &file);

struct Digest {
    Post post; // a new draft
    QStringList doubtful; // words in it that may be a citizen's name
};
// What was said and answered, without anybody's name, as a draft post. Invalid, code "nothing-said": neither remarks
// nor anybody who came.
[[nodiscard]] Result<Digest> makeDigest(
    Stores &stores, const MeetingId &id, const Zone &zone, const QString &by, Instant now);

} // namespace bubenik
