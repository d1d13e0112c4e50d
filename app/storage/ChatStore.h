// The mayor's chats and their questions: those asked in public, and those of the office, which are sealed.
#pragma once

#include "domain/Question.h"
#include "storage/DocumentStore.h"

namespace bubenik {

class ChatStore final
{
public:
    ChatStore(Database &database, DocumentStore &documents);

    [[nodiscard]] Result<Chat> load(const ChatId &id); // NotFound, code "chat"
    [[nodiscard]] Result<void> save(const Chat &chat, Instant now);
    [[nodiscard]] Result<QList<Chat>> all(); // the latest day first
    [[nodiscard]] Result<QList<Chat>> open(); // not closed yet, the latest day first

    [[nodiscard]] Result<Question> loadQuestion(const QuestionId &id); // NotFound, code "question"
    [[nodiscard]] Result<void> save(const Question &question, Instant now);
    [[nodiscard]] Result<void> remove(const QuestionId &id);
    // In the order they were asked. Inquiries are among them only while the office is open (DocumentCodec.h).
    [[nodiscard]] Result<QList<Question>> questionsOf(const ChatId &id);
    [[nodiscard]] Result<QList<Question>> answered(); // of all chats, the latest first
    [[nodiscard]] Result<QList<Question>> inquiries(); // NoKeychain, code "office-locked"

private:
    [[nodiscard]] Result<QList<Question>> select(const QString &rest, const QVariantList &values);
    [[nodiscard]] Result<QList<Question>> openInquiries();

    Database &m_database;
    DocumentStore &m_documents;
};

} // namespace bubenik
