// Everything a FakeGraph keeps, and the switches between what Meta says here and there.
#pragma once

#include "core/Clock.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>
#include <map>
#include <optional>

namespace bubenik {

struct GraphApp {
    QString id;
    QString name;
    QString secret;
    QStringList redirectUris = {}; // "Valid OAuth Redirect URIs"
};

struct GraphPage {
    QString id;
    QString name;
    QString username;
    bool isPublished = true;
};

struct GraphToken {
    enum class Kind { User, Page, App };
    QString text;
    Kind kind = Kind::Page;
    QString profile; // the user's or the Page's id
    QString user; // who made it
    QString app;
    QStringList scopes;
    Instant issued;
    std::optional<Instant> expires; // none: never
    std::optional<Instant> dataAccessUntil;
    int death = 0; // subcode of code 190; 0: alive
};

struct GraphPhoto {
    QString id;
    QString page;
    QString app;
    QString altText;
    QString caption;
    QByteArray content;
    QByteArray mime;
    Instant createdAt;
    bool published = false;
    bool temporary = false;
    QString post; // that shows it; without one an unpublished photo vanishes after a day
};

struct GraphPost {
    enum class State { Published, Scheduled, Draft, Deleted };
    QString id; // PAGE_NUMBER
    QString page;
    QString app;
    QString message;
    QString link;
    QStringList photos; // ids, in order
    State state = State::Published;
    Instant createdAt; // what created_time tells
    Instant madeAt; // when the request came
    Instant updatedAt;
    std::optional<Instant> scheduledFor;
    QString permalink; // empty: with its number
    int edits = 0;
    int reactions = 0;
    int shares = 0;
};

struct GraphComment {
    QString id; // NUMBER-OF-THE-POST_NUMBER
    QString post;
    QString parent; // a comment; empty at the top
    QString authorId; // empty: not told, as for most citizens
    QString authorName;
    QString message;
    QString app; // empty: written on Facebook itself
    Instant createdAt;
    Instant visibleFrom; // a late one is not in the lists before
    int likes = 0;
    bool hidden = false;
    bool canHide = true;
    bool canComment = true;
    bool deleted = false;
};

struct GraphCode {
    QString user;
    QString app;
    QString redirectUri;
    QStringList scopes;
};

// Who sits before the browser when the sign-in dialog opens, and what they do there.
struct GraphBrowser {
    enum class Answer { Allows, Denies, Closes, WrongState }; // Closes: it never comes back
    QString user;
    Answer answer = Answer::Allows;
    QStringList offered; // permissions that the dialog knows
    QStringList declined; // unticked in the dialog
};

struct GraphUsage {
    int appPercent = 1;
    int pagePercent = 1; // X-Business-Use-Case-Usage
    int regainMinutes = 0;
};

struct GraphSettings {
    Millis scheduleFrom = std::chrono::minutes(10); // later than this
    Millis scheduleUntil = std::chrono::hours(29 * 24); // at most
    int maxText = 63'206; // UTF-16 units
    qint64 maxPhoto = 10LL * 1024 * 1024;
    Millis photoLife = std::chrono::hours(24); // of an unpublished one that no post shows
    bool refuseRepeatedText = true; // 506
    bool deletedTextCounts = false; // as the post before
    bool keepCreatedTime = false; // a scheduled post, once out, tells when it was made instead of when it came out
    bool schedulerDead = false; // what is due does not come out
    bool developmentMode
        = false; // only people with a role in the app see its posts; sign-in may come back to localhost
    bool rankedComments = false; // whatever order was asked for
    bool sinceFiltersComments = false;
    bool hideAuthors = false; // `from` is missing in every comment of a citizen
    bool blocked = false; // 368 for everything written
};

struct GraphState {
    QMap<QString, GraphApp> apps;
    QMap<QString, GraphPage> pages;
    QMap<QString, QString> users; // id -> name
    QMap<QString, GraphToken> tokens; // by text
    QMap<QString, GraphCode> codes;
    std::map<QString, GraphPhoto> photos;
    QList<GraphPost> posts; // in the order they were made
    QList<GraphComment> comments;
    QMap<QString, qint64> metrics; // "OBJECT METRIC"
    GraphUsage usage;
    GraphBrowser browser;
    std::optional<Instant> throttledUntil;
    int throttleCode = 4;
    GraphSettings settings;
    qint64 lastNumber = 122'100'000'000'000'000;

    [[nodiscard]] QString nextNumber() { return QString::number(++lastNumber); }
    [[nodiscard]] GraphPost *post(const QString &id);
    void removePost(const QString &id); // with its photos and comments
    [[nodiscard]] GraphComment *comment(const QString &id);
    [[nodiscard]] GraphPage *page(const QString &idOrName);
};

} // namespace bubenik
