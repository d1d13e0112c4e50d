// The mayor's on-line chat of a day: citizens ask below a post of the town's Page, and by mail and telephone
// beforehand. A document "chat:<day, ISO date>" of the newsroom; its questions are documents of their own
// (domain/Question.h).
#pragma once

#include "core/Ids.h"
#include "core/Result.h"

#include <QDate>
#include <QJsonObject>
#include <optional>

namespace bubenik {

using ChatId = Id<struct ChatTag>;

struct Chat {
    QDate day; // in the town's zone
    PostId post; // below which citizens ask
    // The desk that reads the comments often and sends the answers: exactly one, so that no answer goes out twice.
    QString desk = {};
    Instant opensAt {};
    Instant closesAt {}; // afterwards what is left over is answered yet
    QString openedBy = {};
    std::optional<Instant> closedAt = {}; // nothing is left to do
    PostId digest = {}; // the article of questions and answers, once there is one
    QString digestText = {}; // SHA-256 of the body as it was made: tells whether a person has changed it
    QJsonObject unknown = {}; // fields of a newer version

    friend bool operator==(const Chat &, const Chat &) = default;
};

enum class ChatPhase { Before, Running, Over, Closed }; // Over: its time has passed, answers are still given

[[nodiscard]] ChatId chatId(QDate day);
[[nodiscard]] QDate dayOf(const ChatId &id); // invalid: no chat's id
[[nodiscard]] ChatPhase phaseOf(const Chat &chat, Instant now);
[[nodiscard]] QString toString(ChatPhase phase); // "running"

[[nodiscard]] QJsonObject toJson(const Chat &chat);
[[nodiscard]] Chat chatFromJson(const ChatId &id, const QJsonObject &json);

} // namespace bubenik
