// Looks for one thing among all documents at once, a few of each kind: for a box that finds anything. Posts and contacts
// are asked for by their search indexes; of announcements, meetings, groups and channels, which are few, words are kept in
// memory. Within a frame over 100,000 documents. Words are found as core/WordSearch.h says.
#pragma once

#include "storage/ContactStore.h"
#include "storage/DeliveryStore.h"
#include "storage/PostStore.h"
#include "storage/VisitStore.h"

namespace bubenik {

enum class FoundKind { Post, Announcement, Meeting, Contact, Group, Delivery, Visit, Channel };

struct FoundDocument {
    FoundKind kind = FoundKind::Post;
    QString id;
    QString title; // may be empty: nothing written there yet
    QString detail = {}; // a beginning of the text, a place, an address, a kind of channel
    std::optional<Instant> at = {}; // when it was changed, starts, is due
    std::optional<PostState> post = {}; // of posts
    std::optional<DeliveryState> delivery = {}; // of deliveries
    QString channel = {}; // of deliveries: its id
};

struct FinderQuestion {
    QString text;
    int ofEach = 5; // at most so many of a kind
    bool hasOffice = false; // visits too; none while the office is not open
    // Asked between the kinds; true: nobody waits for the answer any more (Cancelled).
    std::function<bool()> isGivenUp = {};
};

class Finder final
{
public:
    Finder(Database &database, PostStore &posts, ContactStore &contacts, VisitStore &visits);
    ~Finder();

    // Kinds in the order of FoundKind; within one the likeliest first. An empty text finds nothing.
    [[nodiscard]] Result<QList<FoundDocument>> find(const FinderQuestion &question);
    // What was changed last, the newest first; no visits.
    [[nodiscard]] Result<QList<FoundDocument>> latest(int atMost);
    // Those of these ids that are there, in this order; visits are left out.
    [[nodiscard]] Result<QList<FoundDocument>> withIds(const QStringList &ids);
    // Reads the words that are kept in memory, so that the first question need not.
    [[nodiscard]] Result<void> prepare();

private:
    struct Known;
    [[nodiscard]] Result<void> readKnown(std::optional<qint64> since);
    [[nodiscard]] Result<QList<FoundDocument>> posts(const FinderQuestion &question);
    [[nodiscard]] Result<QList<FoundDocument>> contacts(const FinderQuestion &question);
    [[nodiscard]] Result<QList<FoundDocument>> visits(const FinderQuestion &question);
    [[nodiscard]] Result<QList<FoundDocument>> deliveriesOf(const QList<FoundDocument> &subjects, int atMost);
    [[nodiscard]] Result<QList<FoundDocument>> contactsIn(const QList<qint64> &rows);

    Database &m_database;
    PostStore &m_posts;
    ContactStore &m_contacts;
    VisitStore &m_visits;
    std::unique_ptr<Known> m_known;
};

} // namespace bubenik
