// Short messages ("sms:…") and those who get them ("smsto:<message>.<contact>").
#pragma once

#include "domain/SmsMessage.h"
#include "storage/DocumentStore.h"

namespace bubenik {

class SmsStore final
{
public:
    SmsStore(Database &database, DocumentStore &documents);

    [[nodiscard]] Result<SmsMessage> load(const SmsMessageId &id); // NotFound, code "sms"
    [[nodiscard]] Result<void> save(const SmsMessage &message, Instant now);
    [[nodiscard]] Result<QList<SmsMessage>> all(); // the newest first
    [[nodiscard]] Result<QList<SmsMessage>> ofSource(const QString &documentId); // the newest first

    [[nodiscard]] Result<SmsRecipient> recipient(const SmsRecipientId &id); // NotFound, code "sms-recipient"
    [[nodiscard]] Result<void> save(const SmsRecipient &recipient, Instant now);
    [[nodiscard]] Result<QList<SmsRecipient>> recipients(const SmsMessageId &id); // in the order they were made
    [[nodiscard]] Result<SmsCounts> counts(const SmsMessageId &id);
    // What this desk has to do by `now`, the first due first: planned ones, and unconfirmed ones to ask the gateway
    // about.
    [[nodiscard]] Result<QList<SmsRecipientId>> due(const QString &desk, Instant now);
    [[nodiscard]] Result<QList<SmsRecipientId>> sending(const QString &desk);
    // When the next one is due; nullopt: nothing is to be done on this desk.
    [[nodiscard]] Result<std::optional<Instant>> nextDue(const QString &desk);
    // Sent since, and nothing is known of their delivery.
    [[nodiscard]] Result<QList<SmsRecipient>> unreported(const QString &desk, Instant since);
    // Unconfirmed ones that a person has to decide about.
    [[nodiscard]] Result<int> needingPerson();

private:
    [[nodiscard]] Result<QList<SmsMessage>> messages(const QString &rest, const QVariantList &values);
    [[nodiscard]] Result<QList<SmsRecipient>> select(const QString &rest, const QVariantList &values);
    [[nodiscard]] Result<QList<SmsRecipientId>> ids(const QString &rest, const QVariantList &values);

    Database &m_database;
    DocumentStore &m_documents;
};

} // namespace bubenik
