// Reviews of posts and announcements, what the newsroom wants of them, and who stands in for whom.
#pragma once

#include "domain/Review.h"
#include "storage/Database.h"
#include "storage/DocumentStore.h"

namespace bubenik {

class ReviewStore final
{
public:
    ReviewStore(Database &database, DocumentStore &documents);

    [[nodiscard]] Result<Review> load(const PostId &subject); // empty where nobody said anything
    // Lists that show the subject hear of it, too.
    [[nodiscard]] Result<void> save(const Review &review, Instant now);
    // Handed over and not decided since; oldest first.
    [[nodiscard]] Result<QList<Review>> waiting();
    // Whose latest decision is of this kind and not older than `since`.
    [[nodiscard]] Result<QList<Review>> decided(DecisionKind kind, Instant since);

    [[nodiscard]] Result<Workflow> workflow();
    [[nodiscard]] Result<void> saveWorkflow(const Workflow &workflow, Instant now);
    [[nodiscard]] Result<QList<Deputy>> deputies(); // the past ones, too
    [[nodiscard]] Result<void> saveDeputy(const Deputy &deputy, Instant now); // one an approver
    [[nodiscard]] Result<void> removeDeputy(const Person &approver);

private:
    [[nodiscard]] Result<QList<Review>> select(const QString &condition, const QVariantList &values);

    Database &m_database;
    DocumentStore &m_documents;
};

} // namespace bubenik
