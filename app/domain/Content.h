// What citizens get to see of something, apart from where and when.
#pragma once

#include "core/Clock.h"
#include "domain/Attachment.h"
#include "domain/Details.h"

#include <QStringList>
#include <optional>

namespace bubenik {

struct Content {
    QString title;
    QString lead; // plain text; may be empty
    QString body; // Markdown; pictures and sounds inside as ![](attachment:DIGEST)
    QStringList categories; // names
    QList<Attachment> attachments; // the first picture is the featured one
    QString author; // not part of the digest
    Details details = {};
    std::optional<Instant> validUntil = {}; // afterwards citizens are told that it is over
    QString validity = {}; // the same for them: "Platnost do středy 9. prosince 2026, 15.00 hodin."
    bool isOver = false; // that time has passed, and they are told

    friend bool operator==(const Content &, const Content &) = default;
};

[[nodiscard]] QJsonObject toJson(const Content &content);
[[nodiscard]] Content contentFromJson(const QJsonObject &json);
// Digest of what citizens see: title, lead, body, categories, attachments, details, validity.
[[nodiscard]] QString contentDigest(const Content &content);
// The sentence that every channel shows above the text; empty: it holds without end.
[[nodiscard]] QString validityNotice(const Content &content);

} // namespace bubenik
