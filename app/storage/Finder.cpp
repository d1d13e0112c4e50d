#include "storage/Finder.h"

#include "core/Folding.h"
#include "core/Json.h"
#include "core/WordSearch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <ranges>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr int orderedContacts = 200; // so many matches are put in order by name
constexpr int subjectsOfDeliveries = 20;
constexpr qsizetype detailLength = 160;

const auto knownKinds = u"('announcement', 'meeting', 'group', 'channel')"_s;

std::optional<FoundKind> kindInId(const QString &id)
{
    static const QHash<QString, FoundKind> kinds { { u"post"_s, FoundKind::Post },
        { u"announcement"_s, FoundKind::Announcement }, { u"meeting"_s, FoundKind::Meeting },
        { u"contact"_s, FoundKind::Contact }, { u"group"_s, FoundKind::Group }, { u"delivery"_s, FoundKind::Delivery },
        { u"channel"_s, FoundKind::Channel } };
    const auto kind = kinds.constFind(id.section(u':', 0, 0));
    return kind == kinds.cend() ? std::nullopt : std::optional(*kind);
}

QString idsAsJson(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

FoundDocument ofPost(const PostRow &row)
{
    return { .kind = FoundKind::Post,
        .id = row.id.value,
        .title = row.title,
        .detail = row.snippet,
        .at = row.changedAt,
        .post = row.state };
}

} // namespace

struct Finder::Known {
    struct Entry {
        FoundDocument found;
        QString words; // folded
        QString titleWords;
        bool isBinned = false;
    };
    QHash<QString, Entry> entries;
    std::optional<qint64> readUpTo; // changes until then; nullopt: nothing yet
    qint64 inside = 0; // changes of this connection
    qint64 outside = 0; // of the others

    void take(const QString &id, const QJsonObject &body, Instant changedAt);
    [[nodiscard]] QList<FoundDocument> ofKind(FoundKind kind, const WordSearch &wanted, int atMost) const;
};

void Finder::Known::take(const QString &id, const QJsonObject &body, Instant changedAt)
{
    Entry entry;
    const auto deletedAt = body.value("deletedAt"_L1);
    entry.isBinned = !deletedAt.isUndefined() && !deletedAt.isNull();
    entry.found.kind = *kindInId(id);
    entry.found.id = id;
    entry.found.at = changedAt;
    const auto text = [&body](QLatin1StringView field) { return body.value(field).toString(); };
    QStringList words;
    switch (entry.found.kind) {
    case FoundKind::Announcement: {
        entry.found.title = text("title"_L1);
        entry.found.detail = text("text"_L1).left(detailLength).simplified();
        const auto streets = body.value("streets"_L1).toArray();
        words.append(text("text"_L1));
        for (const auto &street : streets) {
            words.append(street.toString());
        }
        break;
    }
    case FoundKind::Meeting:
        entry.found.title = text("title"_L1);
        entry.found.detail = text("place"_L1);
        entry.found.at = instantFromIso(text("starts"_L1)).value_or(changedAt);
        words = { text("place"_L1), text("address"_L1), text("agenda"_L1) };
        break;
    case FoundKind::Channel:
        entry.found.title = text("name"_L1).isEmpty() ? id.section(u':', 1) : text("name"_L1);
        entry.found.detail = text("kind"_L1);
        words = { id.section(u':', 1), text("kind"_L1) };
        break;
    default:
        entry.found.title = text("name"_L1);
    }
    entry.titleWords = folded(entry.found.title);
    entry.words = entry.titleWords + u' ' + folded(words.join(u' '));
    entries.insert(id, entry);
}

// Those that have the words as typed in their titles first, then by time.
QList<FoundDocument> Finder::Known::ofKind(FoundKind kind, const WordSearch &wanted, int atMost) const
{
    QList<std::pair<int, const Entry *>> matching;
    for (const auto &entry : entries) {
        if (entry.found.kind == kind && !entry.isBinned && wanted.matches(entry.words)) {
            const int likeness = wanted.matchesAsTyped(entry.titleWords) ? 2 : wanted.matches(entry.titleWords) ? 1 : 0;
            matching.append({ likeness, &entry });
        }
    }
    const auto shown = std::min<qsizetype>(atMost, matching.size());
    std::ranges::partial_sort(matching, matching.begin() + shown, [](const auto &a, const auto &b) {
        return std::tie(b.first, b.second->found.at, a.second->found.id)
            < std::tie(a.first, a.second->found.at, b.second->found.id);
    });
    QList<FoundDocument> found;
    for (const auto &[likeness, entry] : matching.first(shown)) {
        found.append(entry->found);
    }
    return found;
}

Finder::Finder(Database &database, PostStore &posts, ContactStore &contacts, VisitStore &visits)
    : m_database(database)
    , m_posts(posts)
    , m_contacts(contacts)
    , m_visits(visits)
    , m_known(std::make_unique<Known>())
{
}

Finder::~Finder() = default;

Result<void> Finder::readKnown(std::optional<qint64> since)
{
    if (!since) {
        *m_known = {};
    }
    auto latest = since.value_or(0);
    const auto sql = since
        ? u"SELECT id, body, changed_at FROM document INDEXED BY document_changed WHERE changed_at >= ? AND kind IN "_s
        : u"SELECT id, body, changed_at FROM document WHERE ? = 0 AND kind IN "_s;
    BUBENIK_TRY(m_database.query(sql + knownKinds, { since.value_or(0) }, [&](const Row &row) {
        latest = std::max(latest, row.integer(2));
        if (const auto body = parseObject(row.text(1).toUtf8())) {
            m_known->take(row.text(0), *body, fromMillis(row.integer(2)));
        }
    }));
    m_known->readUpTo = latest;
    return {};
}

// Nothing is read again while nothing was written; then what was written since.
Result<void> Finder::prepare()
{
    const auto inside = m_database.scalar(u"SELECT total_changes()"_s);
    if (!inside) {
        return fail(inside.error());
    }
    const auto outside = m_database.dataVersion();
    if (m_known->readUpTo && m_known->outside == outside && m_known->inside == inside->toLongLong()) {
        return {};
    }
    BUBENIK_TRY(readKnown(m_known->readUpTo));
    const auto count = m_database.scalar(u"SELECT count(*) FROM document WHERE kind IN "_s + knownKinds);
    if (!count) {
        return fail(count.error());
    }
    if (count->toLongLong() != m_known->entries.size()) { // some were removed for good
        BUBENIK_TRY(readKnown({}));
    }
    m_known->outside = outside;
    m_known->inside = inside->toLongLong();
    return {};
}

Result<QList<FoundDocument>> Finder::posts(const FinderQuestion &question)
{
    auto keys = m_posts.search(question.text, PostFilter::All, question.ofEach);
    if (keys && keys->size() < question.ofEach) {
        const auto archived = m_posts.search(question.text, PostFilter::Archived, question.ofEach - int(keys->size()));
        if (!archived) {
            return fail(archived.error());
        }
        keys->append(*archived);
    }
    const auto rows = keys ? m_posts.rows(*keys) : fail(keys.error());
    if (!rows) {
        return fail(rows.error());
    }
    QList<FoundDocument> found;
    std::ranges::transform(*rows, std::back_inserter(found), ofPost);
    return found;
}

Result<QList<FoundDocument>> Finder::contactsIn(const QList<qint64> &rows)
{
    const auto contacts = m_contacts.rows(rows);
    if (!contacts) {
        return fail(contacts.error());
    }
    QList<FoundDocument> found;
    for (const auto &contact : *contacts) {
        found.append({ .kind = FoundKind::Contact, .id = contact.id.value, .title = contact.name, .detail = contact.detail });
    }
    return found;
}

Result<QList<FoundDocument>> Finder::contacts(const FinderQuestion &question)
{
    const auto words = foldedWords(question.text).mid(0, 12);
    if (words.isEmpty()) {
        return QList<FoundDocument> {};
    }
    const auto match = u'"' + words.join(u"\"* AND \""_s) + u"\"*"_s;
    QList<qint64> rows;
    const auto read = m_database.query(u"SELECT c.row FROM (SELECT rowid AS row FROM contact_search WHERE contact_search"
                                       " MATCH ? LIMIT ?) AS f CROSS JOIN contact_row AS c ON c.row = f.row"
                                       " WHERE NOT c.is_deleted ORDER BY c.name_key, c.row LIMIT ?"_s,
        { match, orderedContacts, question.ofEach }, [&](const Row &row) { rows.append(row.integer(0)); });
    if (!read) { // signs inside a word make a phrase of it, which this index refuses
        return read.error().code == "sqlite-1"_L1 ? Result<QList<FoundDocument>>(QList<FoundDocument> {}) : fail(read.error());
    }
    if (rows.isEmpty()) {
        const auto others = m_contacts.keys({ .text = question.text });
        if (!others) {
            return fail(others.error());
        }
        rows = others->mid(0, question.ofEach);
    }
    return contactsIn(rows);
}

Result<QList<FoundDocument>> Finder::visits(const FinderQuestion &question)
{
    QList<FoundDocument> found;
    if (!question.hasOffice) {
        return found;
    }
    const auto visits = m_visits.search(question.text, VisitStore::In::Everything, question.ofEach);
    if (!visits) {
        return visits.error().kind == ErrorKind::NoKeychain ? Result<QList<FoundDocument>>(found) : fail(visits.error());
    }
    for (const auto &visit : *visits) {
        found.append({ .kind = FoundKind::Visit,
            .id = visit.id.value,
            .title = visit.name.isEmpty() ? visit.topic : visit.name,
            .detail = visit.name.isEmpty() ? visit.street : visit.topic,
            .at = visit.cameAt });
    }
    return found;
}

Result<QList<FoundDocument>> Finder::deliveriesOf(const QList<FoundDocument> &subjects, int atMost)
{
    QHash<QString, QString> titles;
    for (const auto &subject : subjects) {
        titles.insert(subject.id, subject.title);
    }
    QList<FoundDocument> found;
    BUBENIK_TRY(m_database.query(
        u"SELECT id, post, channel, state, due FROM delivery_row WHERE post IN (SELECT value FROM json_each(?))"
        " AND state <> ? ORDER BY due DESC, row DESC LIMIT ?"_s,
        { idsAsJson(titles.keys()), int(DeliveryState::Cancelled), atMost }, [&](const Row &row) {
            found.append({ .kind = FoundKind::Delivery,
                .id = row.text(0),
                .title = titles.value(row.text(1)),
                .at = fromMillis(row.integer(4)),
                .delivery = static_cast<DeliveryState>(row.integer(3)),
                .channel = row.text(2) });
        }));
    return found;
}

Result<QList<FoundDocument>> Finder::find(const FinderQuestion &question)
{
    const WordSearch wanted(question.text);
    QList<FoundDocument> found;
    if (wanted.isEmpty()) {
        return found;
    }
    const auto givenUp = [&question] { return question.isGivenUp && question.isGivenUp(); };
    const auto posts = this->posts(question);
    if (!posts || givenUp()) {
        return posts ? fail(ErrorKind::Cancelled, u"overtaken"_s) : fail(posts.error());
    }
    BUBENIK_TRY(prepare());
    const auto announcements = m_known->ofKind(FoundKind::Announcement, wanted, question.ofEach);
    const auto contacts = givenUp() ? fail(ErrorKind::Cancelled, u"overtaken"_s) : this->contacts(question);
    if (!contacts) {
        return contacts;
    }
    const auto visits = givenUp() ? fail(ErrorKind::Cancelled, u"overtaken"_s) : this->visits(question);
    if (!visits) {
        return visits;
    }
    const auto deliveries = deliveriesOf((*posts + announcements).mid(0, subjectsOfDeliveries), question.ofEach);
    if (!deliveries) {
        return deliveries;
    }
    found = *posts + announcements + m_known->ofKind(FoundKind::Meeting, wanted, question.ofEach) + *contacts
        + m_known->ofKind(FoundKind::Group, wanted, question.ofEach) + *deliveries + *visits
        + m_known->ofKind(FoundKind::Channel, wanted, question.ofEach);
    return found;
}

Result<QList<FoundDocument>> Finder::latest(int atMost)
{
    QStringList ids;
    BUBENIK_TRY(m_database.query(u"SELECT id FROM document INDEXED BY document_changed WHERE kind IN ('post', 'announcement',"
                                 " 'meeting', 'contact') ORDER BY changed_at DESC LIMIT ?"_s,
        { 3 * atMost }, [&](const Row &row) { ids.append(row.text(0)); })); // some of them are in the bin
    auto found = withIds(ids);
    if (found && found->size() > atMost) {
        found->resize(atMost);
    }
    return found;
}

Result<QList<FoundDocument>> Finder::withIds(const QStringList &ids)
{
    BUBENIK_TRY(prepare());
    QHash<QString, FoundDocument> there;
    QList<qint64> postRows;
    QList<qint64> contactRows;
    BUBENIK_TRY(m_database.query(
        u"SELECT d.row, d.kind FROM json_each(?) AS wanted CROSS JOIN document AS d ON d.id = wanted.value"
        " LEFT JOIN contact_row AS c ON c.row = d.row"
        " WHERE d.kind IN ('post', 'contact') AND NOT coalesce(c.is_deleted, 0)"_s,
        { idsAsJson(ids) }, [&](const Row &row) {
            (row.text(1) == "post"_L1 ? postRows : contactRows).append(row.integer(0));
        }));
    const auto posts = m_posts.rows(postRows);
    const auto contacts = contactsIn(contactRows);
    if (!posts || !contacts) {
        return fail(!posts ? posts.error() : contacts.error());
    }
    for (const auto &row : *posts) {
        if (row.state != PostState::Deleted) {
            there.insert(row.id.value, ofPost(row));
        }
    }
    for (const auto &contact : *contacts) {
        there.insert(contact.id, contact);
    }
    QList<FoundDocument> found;
    for (const auto &id : ids) {
        const auto known = m_known->entries.constFind(id);
        if (known != m_known->entries.cend() && !known->isBinned) {
            found.append(known->found);
        } else if (there.contains(id)) {
            found.append(there.value(id));
        }
    }
    return found;
}

} // namespace bubenik
