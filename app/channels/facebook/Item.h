// A post of a Page as the Graph API gives it (fields of PagePost), and as the engine wants it.
#pragma once

#include "channels/Channel.h"

#include <QJsonObject>

namespace bubenik::facebook {

struct Item {
    QString id; // PAGE_POST
    QString message;
    bool isPublished = false;
    std::optional<Instant> scheduledFor; // while it waits
    Instant createdAt {};
    QString permalink;
};

// What is asked for each post; every field is one of PagePost's.
inline const QString itemFields
    = QStringLiteral("id,message,created_time,is_published,scheduled_publish_time,permalink_url");

// nullopt: not a post.
[[nodiscard]] std::optional<Item> itemOf(const QJsonObject &json);
[[nodiscard]] RemoteItem toRemote(const Item &item);

} // namespace bubenik::facebook
