// A chat as people see it: its questions with what is known of each.
#pragma once

#include "storage/Stores.h"

namespace bubenik::chat {

struct QuestionEntry {
    Question question;
    QuestionState state = QuestionState::New;
    std::optional<Comment> comment; // of one asked in public
    bool isSeen = false; // the answer was read among the comments, as citizens read it
    int members = 0; // questions that get the same answer

    // What keeps an approved answer from going out.
    [[nodiscard]] std::optional<Error> problem() const;
};

struct ChatCounts {
    int all = 0;
    int open = 0; // a person has to do something
    int proposed = 0; // of these they wait for the mayor's word
    int onTheWay = 0;
    int answered = 0;
    int problems = 0;
};

struct ChatQueue {
    Chat chat;
    ChatPhase phase = ChatPhase::Before;
    bool sendsHere = false; // this desk sends the answers
    QList<QuestionEntry> entries; // in the order they were asked
    ChatCounts counts;
};

[[nodiscard]] Result<ChatQueue> queueOf(Stores &stores, const ChatId &id, Instant now);
// One question of it; NotFound.
[[nodiscard]] Result<QuestionEntry> entryOf(Stores &stores, const QuestionId &id, Instant now);

} // namespace bubenik::chat
