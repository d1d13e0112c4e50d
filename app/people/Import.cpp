#include "people/Import.h"

#include "core/Folding.h"
#include "domain/ContactIdentity.h"
#include "people/Encoding.h"
#include "people/Erasing.h"
#include "people/VCard.h"

#include <QFile>
#include <QVarLengthArray>
#include <algorithm>
#include <tuple>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {


Error unusable(const QString &code, const QString &subject = {})
{
    return { .kind = ErrorKind::Invalid, .detail = code, .code = code, .subject = subject };
}

QList<ReadContact> contactsOf(const ImportFile &file, const ImportOptions &options)
{
    if (file.isVCard) {
        return file.cards;
    }
    QList<ReadContact> contacts;
    contacts.reserve(file.rows.size());
    for (const auto &row : file.rows) {
        contacts.append(readRow(row, file.columns, options));
    }
    return contacts;
}

class Planner
{
public:
    Planner(Stores &stores, const ImportOptions &options)
        : m_stores(stores)
        , m_options(options)
    {
    }

    [[nodiscard]] Result<ImportPlan> plan(QList<ReadContact> read, const QList<GroupId> &extra)
    {
        auto erased = ErasedPrints::load(m_stores);
        if (!erased) {
            return fail(erased.error());
        }
        BUBENIK_TRY(resolveGroups(read, extra));
        QList<QStringList> keys;
        keys.reserve(read.size());
        QStringList all;
        for (auto &one : read) {
            keys.append(one.refused ? QStringList() : identityKeys(one.contact));
            all += keys.last();
        }
        BUBENIK_TRY(loadKnown(all));
        m_targets.reserve(m_targets.size() + read.size());
        m_byKey.reserve(m_byKey.size() + all.size());
        m_plan.items.reserve(read.size());
        for (qsizetype i = 0; i < read.size(); ++i) {
            if (!read[i].refused && erased->hold(keys[i])) {
                read[i].refused = unusable(u"erased"_s);
            }
            m_plan.items.append(read[i].refused ? refusal(read[i]) : place(read[i], keys[i]));
        }
        finish();
        return std::move(m_plan);
    }

private:
    struct Target {
        std::optional<Contact> before; // of one that is here; none: it is new
        Contact now;
        int line = 0; // where it was first
        QList<qsizetype> items;
    };

    static ImportItem refusal(const ReadContact &read)
    {
        return {
            .line = read.line, .outcome = ImportOutcome::Refused, .name = displayName(read.contact), .why = read.refused
        };
    }

    [[nodiscard]] Result<void> resolveGroups(QList<ReadContact> &read, const QList<GroupId> &extra)
    {
        const auto known = m_stores.groups.list();
        if (!known) {
            return fail(known.error());
        }
        QHash<QString, GroupId> ids;
        for (const auto &group : *known) {
            ids.insert(folded(group.name), group.id);
        }
        for (auto &one : read) {
            for (const auto &name : std::as_const(one.groupNames)) {
                const auto key = folded(name);
                if (key.isEmpty() || hasControlCharacters(name)) {
                    continue;
                }
                if (!ids.contains(key) && !one.refused) {
                    m_plan.newGroups.append({ newGroupId(m_options.now), name, m_options.now });
                    ids.insert(key, m_plan.newGroups.last().id);
                }
                one.contact.groups.append(ids.value(key));
            }
            for (const auto &id : extra) {
                if (!one.contact.groups.contains(id)) {
                    one.contact.groups.append(id);
                }
            }
        }
        return {};
    }

    // Contacts that share a key with any of the file's.
    [[nodiscard]] Result<void> loadKnown(const QStringList &keys)
    {
        const auto rows = m_stores.contacts.withKeys(keys);
        if (!rows) {
            return fail(rows.error());
        }
        const auto found = rows->values();
        QSet<qint64> distinct(found.begin(), found.end());
        auto sorted = distinct.values();
        std::ranges::sort(sorted); // the eldest first: it is the one that gets what is new
        const auto contacts = m_stores.contacts.load(sorted);
        if (!contacts) {
            return fail(contacts.error());
        }
        for (const auto &contact : *contacts) {
            const auto index = m_targets.size();
            m_targets.append(Target { contact, contact, 0, {} });
            for (const auto &key : identityKeys(contact)) {
                m_byKey[key].append(index);
            }
        }
        return {};
    }

    [[nodiscard]] qsizetype match(const Contact &contact, const QStringList &keys) const
    {
        for (const auto &key : keys) {
            const auto candidates = m_byKey.constFind(key);
            if (candidates == m_byKey.constEnd()) {
                continue;
            }
            for (const auto index : *candidates) {
                if (areSame(m_targets[index].now, contact)) {
                    return index;
                }
            }
        }
        return -1;
    }

    ImportItem place(ReadContact &read, const QStringList &keys)
    {
        const auto number = m_plan.items.size();
        const auto found = match(read.contact, keys);
        if (found < 0) {
            auto contact = std::move(read.contact);
            contact.id = newContactId(m_options.now);
            contact.author = m_options.by;
            contact.createdAt = m_options.now;
            remember(keys, m_targets.size());
            ImportItem item { .line = read.line, .outcome = ImportOutcome::Added, .name = displayName(contact) };
            m_targets.append(Target { std::nullopt, std::move(contact), read.line, { number } });
            return item;
        }
        auto &target = m_targets[found];
        target.now = merged(target.now, read.contact);
        target.now.deletedAt.reset(); // named again: out of the bin
        remember(keys, found);
        ImportItem item { .line = read.line,
            .outcome = target.line > 0 ? ImportOutcome::Merged : ImportOutcome::Updated,
            .name = displayName(read.contact),
            .with = displayName(target.before ? *target.before : target.now),
            .withLine = target.line };
        target.line = target.line > 0 ? target.line : read.line;
        target.items.append(number);
        return item;
    }

    void remember(const QStringList &keys, qsizetype index)
    {
        for (const auto &key : keys) {
            auto &list = m_byKey[key];
            if (!list.contains(index)) {
                list.append(index);
            }
        }
    }

    void finish()
    {
        m_plan.added.reserve(m_targets.size());
        for (auto &target : m_targets) {
            if (target.items.isEmpty()) {
                continue;
            }
            if (target.before && target.now == *target.before) {
                for (const auto number : std::as_const(target.items)) {
                    auto &item = m_plan.items[number];
                    item.outcome = item.outcome == ImportOutcome::Updated ? ImportOutcome::Unchanged : item.outcome;
                }
                continue;
            }
            target.now.changedAt = m_options.now;
            if (target.before) {
                m_plan.before.append(*target.before);
            }
            (target.before ? m_plan.updated : m_plan.added).append(std::move(target.now));
        }
    }

    Stores &m_stores;
    const ImportOptions &m_options;
    ImportPlan m_plan;
    QList<Target> m_targets;
    QHash<QString, QVarLengthArray<qsizetype, 1>> m_byKey; // nearly always one
};

Result<ImportPlan> planned(
    Stores &stores, const ImportFile &file, const ImportOptions &options, const QList<GroupId> &extra)
{
    if (!file.isVCard && !areEnough(file.columns)) {
        return fail(unusable(u"missing-column"_s, file.headers.join(u", "_s)));
    }
    return Planner(stores, options).plan(contactsOf(file, options), extra);
}

} // namespace

int ImportPlan::count(ImportOutcome outcome) const
{
    return int(std::ranges::count(items, outcome, &ImportItem::outcome));
}

Result<ImportFile> readImport(const QByteArray &bytes)
{
    const auto text = decodeText(bytes);
    if (!text) {
        return fail(text.error());
    }
    ImportFile file { .encoding = text->encoding };
    if (looksLikeVCard(text->text)) {
        auto cards = readVCards(bytes);
        if (!cards) {
            return fail(cards.error());
        }
        file.isVCard = true;
        file.cards = *cards;
        return file;
    }
    auto table = parseCsv(text->text);
    if (!table) {
        return fail(table.error());
    }
    if (table->rows.size() < 2) {
        return fail(unusable(u"no-rows"_s));
    }
    file.separator = table->separator;
    file.headers = table->rows.takeFirst().fields;
    file.columns = columnsOf(file.headers);
    file.rows = std::move(table->rows);
    return file;
}

Result<ImportFile> readImportFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error { .kind = ErrorKind::Invalid,
            .detail = file.errorString(),
            .code = u"import-unreadable"_s,
            .subject = path });
    }
    if (file.size() > largestImport) {
        return fail(unusable(u"too-large"_s, path));
    }
    return readImport(file.readAll());
}

Result<ImportPlan> planImport(Stores &stores, const ImportFile &file, const ImportOptions &options)
{
    return planned(stores, file, options, {});
}

Result<ImportPlan> runImport(
    Stores &stores, const ImportFile &file, const ImportOptions &options, const QList<GroupId> &extra)
{
    std::optional<ImportPlan> done;
    const auto written = stores.database->transaction([&]() -> Result<void> {
        auto plan = planned(stores, file, options, extra);
        if (!plan) {
            return fail(plan.error());
        }
        for (const auto &group : std::as_const(plan->newGroups)) {
            BUBENIK_TRY(stores.documents.put(group.id.value, toJson(group), options.now));
        }
        const bool isBulk = plan->added.size() + plan->updated.size() > bulkFrom;
        BUBENIK_TRY(stores.contacts.prepareForBulk(isBulk));
        BUBENIK_TRY(stores.contacts.addQuietly(plan->added, options.now));
        for (const auto &contact : std::as_const(plan->updated)) {
            BUBENIK_TRY(stores.contacts.saveQuietly(contact, false, options.now));
        }
        BUBENIK_TRY(stores.contacts.prepareForBulk(false));
        done = std::move(*plan);
        const auto detail = u"%1, %2"_s.arg(done->count(ImportOutcome::Added)).arg(done->count(ImportOutcome::Updated));
        return stores.activity.add(u"contacts"_s, activity::imported, options.by, options.now, detail);
    });
    if (!written) {
        // What belongs to the connection and not to the transaction.
        std::ignore = stores.contacts.prepareForBulk(false);
        return fail(written.error());
    }
    return std::move(*done);
}

} // namespace bubenik
