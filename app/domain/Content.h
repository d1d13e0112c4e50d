// What citizens get to see of something, apart from where and when.
#pragma once

#include "domain/Attachment.h"
#include "domain/Details.h"

#include <QStringList>

namespace bubenik {

struct Content {
    QString title;
    QString lead; // plain text; may be empty
    QString body; // Markdown; pictures and sounds inside as ![](attachment:DIGEST)
    QStringList categories; // names
    QList<Attachment> attachments; // the first picture is the featured one
    QString author; // not part of the digest
    Details details = {};

    friend bool operator==(const Content &, const Content &) = default;
};

[[nodiscard]] QJsonObject toJson(const Content &content);
[[nodiscard]] Content contentFromJson(const QJsonObject &json);
// Digest of what citizens see: title, lead, body, categories, attachments, details.
[[nodiscard]] QString contentDigest(const Content &content);

} // namespace bubenik
