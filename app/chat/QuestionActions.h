// What a person does with a chat and its questions. Pure store work, one transaction each. Refusals are Invalid with a
// code that words/ explains: "chat-other-post", "question-empty", "empty-answer", "question-answered" (subject: by
// whom), "question-edited" (it is not the text that was answered any more), "question-gone", "question-hidden",
// "hide-reason", "cannot-hide", "question-group".
//
// Who may answer in the mayor's name, approve() and what follows from it, is asked before (mayUseOffice()); the
// server's rules hold it.
#pragma once

#include "feedback/CommentActions.h"

namespace bubenik::chat {

struct NewChat {
    QDate day;
    PostId post;
    Instant opensAt {};
    Instant closesAt {};
    bool takesOver = false; // this desk sends the answers from now on, whichever did before
};

struct NewInquiry {
    ChatId chat;
    QuestionSource source = QuestionSource::Phone;
    QString text;
    QString name = {};
    QString contact = {};
    QString topic = {};
};

// Opened a second time it is the same; a closed one goes on.
[[nodiscard]] Result<Chat> openChat(Stores &stores, const NewChat &wanted, const Who &who);
[[nodiscard]] Result<Chat> closeChat(Stores &stores, const ChatId &id, const Who &who);
// How often the comments of a chat are asked for, at most so late they are seen; this desk's setting.
[[nodiscard]] Millis pollInterval(SettingsStore &settings);
[[nodiscard]] Result<void> setPollInterval(SettingsStore &settings, Millis interval);

// As first written; the office must be open.
[[nodiscard]] Result<Question> addInquiry(Stores &stores, const NewInquiry &wanted, const Who &who);
[[nodiscard]] Result<Question> saveDraft(Stores &stores, const QuestionId &id, const QString &text, const Who &who);
// `seen`: the question as the writer knows it.
[[nodiscard]] Result<Question> propose(
    Stores &stores, const QuestionId &id, const QString &text, const QString &seen, const Who &who);
// Those grouped under it get the same answer. What was asked in public goes out from the chat's desk (Catching.h); an
// inquiry counts as answered, its asker is written to by a person.
[[nodiscard]] Result<Question> approve(
    Stores &stores, const QuestionId &id, const QString &text, const QString &seen, const Who &who);
[[nodiscard]] Result<Question> hide(Stores &stores, const QuestionId &id, const QString &reason, const Who &who);
[[nodiscard]] Result<Question> showAgain(Stores &stores, const QuestionId &id, const Who &who);
[[nodiscard]] Result<Question> dismiss(Stores &stores, const QuestionId &id, bool dismissed, const Who &who);
// Under the question itself, or under that which it is grouped under; those under `id` follow.
[[nodiscard]] Result<Question> group(Stores &stores, const QuestionId &id, const QuestionId &under, const Who &who);
[[nodiscard]] Result<Question> ungroup(Stores &stores, const QuestionId &id, const Who &who);
[[nodiscard]] Result<Question> setTopic(Stores &stores, const QuestionId &id, const QString &topic, const Who &who);

} // namespace bubenik::chat
