// Visits of citizens and their follow-ups. In the database they stand sealed, and no index knows a word of them: they
// are opened into memory with the first question and looked through there (10,000 visits within a frame). An index of
// keyed digests of words was weighed and left out: it would tell how often each word occurs, and could not find
// beginnings.
#pragma once

#include "domain/Visit.h"
#include "storage/DocumentStore.h"

#include <QHash>

namespace bubenik {

class VisitStore final
{
public:
    VisitStore(Database &database, DocumentStore &documents);
    ~VisitStore();

    // NoKeychain, code "office-locked": for every call, while there is no key.
    [[nodiscard]] Result<Visit> load(const VisitId &id); // NotFound
    [[nodiscard]] Result<void> save(const Visit &visit, Instant now);
    // Gives it the next number of its day and letter, in one transaction with saving it.
    [[nodiscard]] Result<Visit> add(Visit visit, Instant now);
    [[nodiscard]] Result<QList<Visit>> ofDay(QDate day); // in the order they came
    [[nodiscard]] Result<QList<Visit>> all(); // oldest day first
    // In which every word begins a word, whatever case and accents; the latest first. Names: in the name alone.
    enum class In { Everything, Names };
    [[nodiscard]] Result<QList<Visit>> search(const QString &words, In where = In::Everything, int atMost = 200);
    // What earlier visits had: topics (the most frequent first) and, of a street, its part of the town.
    [[nodiscard]] Result<QStringList> topics(int atMost = 50);
    [[nodiscard]] Result<QString> partOf(const QString &street); // of the latest visit with a part; empty: none

    [[nodiscard]] Result<Followup> loadFollowup(const FollowupId &id); // NotFound
    [[nodiscard]] Result<void> save(const Followup &followup, Instant now);
    [[nodiscard]] Result<QList<Followup>> followupsOf(const VisitId &visit); // oldest first
    [[nodiscard]] Result<QList<Followup>> openFollowups(); // the most urgent first, those without a date last
    [[nodiscard]] Result<QList<Followup>> allFollowups();

private:
    struct Known;
    struct Entry;
    [[nodiscard]] Result<void> refresh();
    [[nodiscard]] Result<void> readAnew(const QStringList &ids);
    [[nodiscard]] Result<void> take(const QString &id, const QByteArray &clear);
    void forget(const QString &id);

    Database &m_database;
    DocumentStore &m_documents;
    std::unique_ptr<Known> m_known;
};

} // namespace bubenik
