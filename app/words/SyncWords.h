// What a shared newsroom has to say, in words: the fields that two people changed, who did what to a document, roles,
// and who is at work. Czech verbs follow the person's gender, so the sentences either know it or do without a verb.
#pragma once

#include <QString>
#include <QStringList>

namespace bubenik::words {

// The name of a document's field as an editor calls it: "title", "own.body", "attachments[<digest>].alt",
// "settings.url". A field of a newer Bubeník keeps its own name in quotes. The same name may mean something else in documents
// of another kind: a visit's "wish" is not a delivery's.
[[nodiscard]] QString fieldName(const QString &field, const QString &documentId = {});

// A sentence without the person: "The text was edited." `what` and `detail` as storage/ActivityStore.h says; `channel`
// is the name of the channel where detail is one's id.
[[nodiscard]] QString activitySentence(const QString &what, const QString &detail, const QString &channel = {});

[[nodiscard]] QString roleName(const QString &role);
[[nodiscard]] QString roleDuty(const QString &role); // what the role may do, one clause

// "Alena Nováková changed the same place meanwhile."; an empty name: somebody.
[[nodiscard]] QString changedSamePlace(const QString &name);
// The button that takes this person's wording.
[[nodiscard]] QString takeWordingOf(const QString &name);
// "Alena Nováková is writing here just now."
[[nodiscard]] QString presentHere(const QStringList &names);

// Whether a Czech name says by itself that it is a woman's: the surname ends in -ová or another -á.
[[nodiscard]] bool isWomansName(const QString &name);

} // namespace bubenik::words
