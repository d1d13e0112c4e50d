#include "storage/VisitStore.h"

#include "core/Folding.h"
#include "core/Json.h"
#include "core/WordSearch.h"
#include "domain/VisitQueue.h"
#include "storage/DocumentCodec.h"
#include "storage/Sealing.h"

#include <algorithm>
#include <limits>

namespace bubenik {

using namespace Qt::StringLiterals;

struct VisitStore::Entry {
    qint64 changedAt = 0;
    QString stamp; // for two changes within a millisecond
    std::optional<Visit> visit;
    std::optional<Followup> followup;
    QString words; // of all its texts, folded, each after a blank
    QString nameWords;
};

struct VisitStore::Known {
    qint64 outside = -1; // what other connections had committed, and
    qint64 inside = -1; // what this one had written, when this was true
    qint64 newest = std::numeric_limits<qint64>::min(); // changed_at
    QString keyCheck; // digest of nothing: another key makes another one
    QHash<QString, Entry> entries;

    [[nodiscard]] Result<QStringList> changes(Database &database);
    [[nodiscard]] Result<QStringList> differing(Database &database, qint64 since, QSet<QString> *seen);
    [[nodiscard]] Result<bool> isComplete(Database &database) const;
};

namespace {

QString searchable(const QStringList &texts)
{
    QString words;
    for (const auto &text : texts) {
        if (!text.isEmpty()) {
            words += u' ' + folded(text);
        }
    }
    return words;
}

bool cameEarlier(const Visit &a, const Visit &b)
{
    return std::tie(a.day, a.cameAt, a.id) < std::tie(b.day, b.cameAt, b.id);
}

bool isMoreUrgent(const Followup &a, const Followup &b)
{
    if (a.due.has_value() != b.due.has_value()) {
        return a.due.has_value();
    }
    return std::tie(a.due, a.createdAt, a.id) < std::tie(b.due, b.createdAt, b.id);
}

Error missingDocument(const QString &code, const QString &id)
{
    return { .kind = ErrorKind::NotFound, .detail = u"no such "_s + code, .code = code, .subject = id };
}

} // namespace

// Ids of what was written at that moment or later and is not as it is known.
Result<QStringList> VisitStore::Known::differing(Database &database, qint64 since, QSet<QString> *seen)
{
    QStringList changed;
    BUBENIK_TRY(database.query(u"SELECT id, changed_at, pending || server_rev FROM document INDEXED BY document_sealed"
                               " WHERE kind IN ('visit', 'followup') AND changed_at >= ?"_s,
        { since }, [&](const Row &row) {
            const auto id = row.text(0);
            auto &entry = entries[id];
            if (seen != nullptr) {
                seen->insert(id);
            }
            const auto at = row.integer(1);
            const auto stamp = row.text(2);
            if (entry.changedAt != at || entry.stamp != stamp) {
                entry.changedAt = at;
                entry.stamp = stamp;
                changed.append(id);
            }
            newest = std::max(newest, at);
        }));
    return changed;
}

// As many as are known, of the same times: not so after a deletion, or when the clock was set back.
Result<bool> VisitStore::Known::isComplete(Database &database) const
{
    qint64 count = 0;
    qint64 sum = 0;
    BUBENIK_TRY(database.query(u"SELECT count(*), ifnull(sum(changed_at), 0) FROM document INDEXED BY document_sealed"
                               " WHERE kind IN ('visit', 'followup')"_s,
        {}, [&](const Row &row) {
            count = row.integer(0);
            sum = row.integer(1);
        }));
    qint64 known = 0;
    for (const auto &entry : entries) {
        known += entry.changedAt;
    }
    return count == entries.size() && sum == known;
}

// What is not known yet, and perhaps more than that.
Result<QStringList> VisitStore::Known::changes(Database &database)
{
    auto changed = differing(database, newest, nullptr);
    const auto complete = changed ? isComplete(database) : fail(changed.error());
    if (!complete) {
        return fail(complete.error());
    }
    if (*complete) {
        return changed;
    }
    QSet<QString> present;
    const auto rest = differing(database, std::numeric_limits<qint64>::min(), &present);
    if (!rest) {
        return fail(rest.error());
    }
    entries.removeIf([&](const auto &entry) { return !present.contains(entry.key()); });
    changed->append(*rest);
    return changed;
}

VisitStore::VisitStore(Database &database, DocumentStore &documents)
    : m_database(database)
    , m_documents(documents)
    , m_known(std::make_unique<Known>())
{
}

VisitStore::~VisitStore() = default;

void VisitStore::forget(const QString &id)
{
    m_known->entries.remove(id);
}

Result<void> VisitStore::take(const QString &id, const QByteArray &clear)
{
    const auto body = parseObject(clear);
    if (!body) {
        return fail(body.error());
    }
    auto &entry = m_known->entries[id];
    if (id.startsWith("visit:"_L1)) {
        entry.visit = visitFromJson({ id }, *body);
        const auto &visit = *entry.visit;
        entry.words = searchable({ visit.name, visit.topic, visit.street, visit.part, visit.wish, visit.notes,
            visit.outcome, visit.contact });
        entry.nameWords = searchable({ visit.name });
    } else {
        entry.followup = followupFromJson({ id }, *body);
    }
    return {};
}

Result<void> VisitStore::readAnew(const QStringList &ids)
{
    for (const auto &id : ids) {
        std::optional<Error> problem;
        BUBENIK_TRY(m_database.query(u"SELECT body FROM document WHERE id = ?"_s, { id }, [&](const Row &row) {
            const auto clear = sealing::fromStore(m_database, id, row.text(0));
            const auto taken = clear ? take(id, *clear) : fail(clear.error());
            if (!taken) {
                problem = taken.error();
            }
        }));
        if (problem) {
            return fail(*problem);
        }
    }
    return {};
}

// Nothing is read again while nothing was written; then only what has changed.
Result<void> VisitStore::refresh()
{
    const auto *codec = m_database.codec();
    const auto keyCheck = codec != nullptr
        ? codec->digest({})
        : fail(ErrorKind::NoKeychain, u"opened without a key of the office"_s, u"office-locked"_s);
    if (!keyCheck) {
        *m_known = {}; // nothing of it stays in memory
        return fail(keyCheck.error());
    }
    if (m_known->keyCheck != *keyCheck) {
        *m_known = {};
        m_known->keyCheck = *keyCheck;
    }
    const auto inside = m_database.scalar(u"SELECT total_changes()"_s);
    if (!inside) {
        return fail(inside.error());
    }
    const auto outside = m_database.dataVersion();
    if (m_known->outside == outside && m_known->inside == inside->toLongLong()) {
        return {};
    }
    const auto changed = m_known->changes(m_database);
    const auto read = changed ? readAnew(*changed) : fail(changed.error());
    if (!read) {
        *m_known = {};
        return read;
    }
    m_known->outside = outside;
    m_known->inside = inside->toLongLong();
    return {};
}

Result<Visit> VisitStore::load(const VisitId &id)
{
    const auto found = m_documents.find(id.value);
    if (!found) {
        return fail(found.error());
    }
    return *found && id.value.startsWith("visit:"_L1) ? Result<Visit>(visitFromJson(id, (*found)->body))
                                                      : fail(missingDocument(u"visit"_s, id.value));
}

Result<void> VisitStore::save(const Visit &visit, Instant now)
{
    forget(visit.id.value); // two edits within a millisecond have one stamp
    return m_documents.put(visit.id.value, toJson(visit), now);
}

Result<Visit> VisitStore::add(Visit visit, Instant now)
{
    const auto added = m_database.transaction([&]() -> Result<void> {
        const auto there = ofDay(visit.day);
        if (!there) {
            return fail(there.error());
        }
        visit.number = nextNumber(*there, visit.letter);
        return save(visit, now);
    });
    return added ? Result<Visit>(visit) : fail(added.error());
}

Result<QList<Visit>> VisitStore::ofDay(QDate day)
{
    auto visits = all();
    if (visits) {
        visits->removeIf([day](const Visit &visit) { return visit.day != day; });
    }
    return visits;
}

Result<QList<Visit>> VisitStore::all()
{
    BUBENIK_TRY(refresh());
    QList<Visit> visits;
    for (const auto &entry : std::as_const(m_known->entries)) {
        if (entry.visit) {
            visits.append(*entry.visit);
        }
    }
    std::ranges::sort(visits, cameEarlier);
    return visits;
}

Result<QList<Visit>> VisitStore::search(const QString &words, In where, int atMost)
{
    BUBENIK_TRY(refresh());
    const WordSearch wanted(words);
    QList<const Visit *> found;
    for (const auto &entry : std::as_const(m_known->entries)) {
        const auto &text = where == In::Names ? entry.nameWords : entry.words;
        if (entry.visit && wanted.matches(text)) {
            found.append(&*entry.visit);
        }
    }
    const auto shown = std::min<qsizetype>(atMost, found.size());
    std::ranges::partial_sort(
        found, found.begin() + shown, [](const Visit *a, const Visit *b) { return cameEarlier(*b, *a); });
    QList<Visit> latest;
    for (const auto *visit : found.first(shown)) {
        latest.append(*visit);
    }
    return latest;
}

Result<QStringList> VisitStore::topics(int atMost)
{
    BUBENIK_TRY(refresh());
    QHash<QString, int> counts;
    for (const auto &entry : std::as_const(m_known->entries)) {
        if (entry.visit && !entry.visit->topic.isEmpty()) {
            ++counts[entry.visit->topic];
        }
    }
    auto names = counts.keys();
    std::ranges::sort(names, [&counts](const QString &a, const QString &b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
    });
    return names.mid(0, atMost);
}

Result<QString> VisitStore::partOf(const QString &street)
{
    const auto visits = all();
    if (!visits) {
        return fail(visits.error());
    }
    const auto wanted = folded(street);
    for (auto visit = visits->crbegin(); !wanted.isEmpty() && visit != visits->crend(); ++visit) {
        if (!visit->part.isEmpty() && folded(visit->street) == wanted) {
            return visit->part;
        }
    }
    return QString();
}

Result<Followup> VisitStore::loadFollowup(const FollowupId &id)
{
    const auto found = m_documents.find(id.value);
    if (!found) {
        return fail(found.error());
    }
    return *found && id.value.startsWith("followup:"_L1) ? Result<Followup>(followupFromJson(id, (*found)->body))
                                                         : fail(missingDocument(u"followup"_s, id.value));
}

Result<void> VisitStore::save(const Followup &followup, Instant now)
{
    forget(followup.id.value);
    return m_documents.put(followup.id.value, toJson(followup), now);
}

Result<QList<Followup>> VisitStore::allFollowups()
{
    BUBENIK_TRY(refresh());
    QList<Followup> followups;
    for (const auto &entry : std::as_const(m_known->entries)) {
        if (entry.followup) {
            followups.append(*entry.followup);
        }
    }
    std::ranges::sort(
        followups, {}, [](const Followup &followup) { return std::pair(followup.createdAt, followup.id); });
    return followups;
}

Result<QList<Followup>> VisitStore::followupsOf(const VisitId &visit)
{
    auto followups = allFollowups();
    if (followups) {
        followups->removeIf([&visit](const Followup &followup) { return followup.visit != visit; });
    }
    return followups;
}

Result<QList<Followup>> VisitStore::openFollowups()
{
    auto followups = allFollowups();
    if (followups) {
        followups->removeIf([](const Followup &followup) { return followup.state != FollowupState::Open; });
        std::ranges::sort(*followups, isMoreUrgent);
    }
    return followups;
}

} // namespace bubenik
