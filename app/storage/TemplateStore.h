// The newsroom's templates (domain/TextTemplate.h) and the words that its own dictionary knows.
#pragma once

#include "domain/TextTemplate.h"
#include "storage/DocumentStore.h"

namespace bubenik {

class TemplateStore final
{
public:
    TemplateStore(Database &database, DocumentStore &documents);

    [[nodiscard]] Result<QList<TextTemplate>> list(); // by name, as a Czech dictionary orders
    [[nodiscard]] Result<TextTemplate> load(const TemplateId &id); // NotFound, code "template"
    // By id, or by name without minding case and accents; NotFound, code "template".
    [[nodiscard]] Result<TextTemplate> find(const QString &idOrName);
    [[nodiscard]] Result<void> save(const TextTemplate &text, Instant now); // as checkTemplate()
    [[nodiscard]] Result<void> remove(const TemplateId &id);

    // The document "dictionary:words": words that nobody is to be reminded of. Merged by word when desks meet.
    [[nodiscard]] Result<QStringList> words();
    [[nodiscard]] Result<void> addWord(const QString &word, Instant now); // Invalid, code "word", for what is no word
    [[nodiscard]] Result<void> removeWord(const QString &word, Instant now);

private:
    Database &m_database;
    DocumentStore &m_documents;
};

inline constexpr QLatin1StringView dictionaryId { "dictionary:words" };

} // namespace bubenik
