// A post of WordPress as its REST interface tells it with context=edit, and what it should be.
#pragma once

#include "channels/wordpress/Api.h"
#include "channels/wordpress/Blocks.h"

#include <QSet>

namespace bubenik::wordpress {

struct Item {
    qint64 id = 0;
    QString status; // publish, future, draft, pending, private, trash
    Instant date {};
    QString link;
    QString title; // HTML, as stored
    QString content;
    QString excerpt;
    QSet<qint64> categories;
    qint64 featured = 0;
    bool hasPassword = false;
};

// What is sent, apart from status and time.
struct Wanted {
    QString title;
    QString content;
    QString excerpt;
    QList<qint64> categories; // empty: the website's own default; left as they are by an update
    qint64 featured = 0;
};

// The fields that itemOf() reads.
[[nodiscard]] Query itemFields();
[[nodiscard]] std::optional<Item> itemOf(const QJsonObject &json);
[[nodiscard]] RemoteItem toRemote(const Item &item);
// Changes with whatever a person can change there, but not when a scheduled post comes out.
[[nodiscard]] QString fingerprintOf(const Item &item);

[[nodiscard]] Wanted wantedOf(const Outgoing &outgoing, const MediaByDigest &media, const QList<qint64> &categories);
[[nodiscard]] QJsonObject toBody(const Wanted &wanted);
// Machine names of what the site holds differently: "title", "text", "lead", "categories", "picture".
[[nodiscard]] QStringList differences(const Wanted &wanted, const Item &item);

// Times of the interface: UTC without an offset, 2026-12-01T06:00:00; whole seconds, never before the instant.
[[nodiscard]] QString toApiTime(Instant instant);
[[nodiscard]] Instant fromApiTime(const QString &text);

} // namespace bubenik::wordpress
