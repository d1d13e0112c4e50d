#include "storage/ReviewStore.h"

#include "core/Json.h"

#include <algorithm>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

const auto workflowId = u"workflow:approval"_s;

} // namespace

ReviewStore::ReviewStore(Database &database, DocumentStore &documents)
    : m_database(database)
    , m_documents(documents)
{
}

Result<Review> ReviewStore::load(const PostId &subject)
{
    const auto found = m_documents.find(reviewId(subject));
    if (!found) {
        return fail(found.error());
    }
    return *found ? reviewFromJson(subject, (*found)->body) : Review { .subject = subject };
}

Result<void> ReviewStore::save(const Review &review, Instant now)
{
    return m_database.transaction([&]() -> Result<void> {
        BUBENIK_TRY(m_documents.put(reviewId(review.subject), toJson(review), now));
        m_database.noteChanged(review.subject.value);
        return {};
    });
}

Result<QList<Review>> ReviewStore::select(const QString &condition, const QVariantList &values)
{
    QList<Review> found;
    BUBENIK_TRY(m_database.query(u"SELECT id, body FROM document WHERE kind = 'review' AND "_s + condition, values,
        [&](const Row &row) {
            const auto body = parseObject(row.text(1).toUtf8());
            if (body) {
                found.append(reviewFromJson(subjectOf(row.text(0)), *body));
            }
        }));
    return found;
}

Result<QList<Review>> ReviewStore::waiting()
{
    auto found = select(u"json_extract(body, '$.submission.at') > coalesce(json_extract(body, '$.decision.at'), '')"_s, {});
    if (found) {
        std::ranges::stable_sort(*found, {}, [](const Review &review) { return review.submission->at; });
    }
    return found;
}

Result<QList<Review>> ReviewStore::decided(DecisionKind kind, Instant since)
{
    return select(u"json_extract(body, '$.decision.what') = ? AND json_extract(body, '$.decision.at') >= ?"_s,
        { toString(kind), toIso(since) });
}

Result<Workflow> ReviewStore::workflow()
{
    const auto found = m_documents.find(workflowId);
    if (!found) {
        return fail(found.error());
    }
    return *found ? workflowFromJson((*found)->body) : Workflow {};
}

Result<void> ReviewStore::saveWorkflow(const Workflow &workflow, Instant now)
{
    return m_documents.put(workflowId, toJson(workflow), now);
}

Result<QList<Deputy>> ReviewStore::deputies()
{
    const auto documents = m_documents.ofKind(u"deputy"_s);
    if (!documents) {
        return fail(documents.error());
    }
    QList<Deputy> all;
    for (const auto &document : *documents) {
        all.append(deputyFromJson(document.body));
    }
    return all;
}

Result<void> ReviewStore::saveDeputy(const Deputy &deputy, Instant now)
{
    return m_documents.put(deputyId(deputy.approver), toJson(deputy), now);
}

Result<void> ReviewStore::removeDeputy(const Person &approver)
{
    return m_documents.remove(deputyId(approver));
}

} // namespace bubenik
