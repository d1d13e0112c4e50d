#include "storage/FigureStore.h"

#include "core/Json.h"

#include <algorithm>

namespace bubenik {

using namespace Qt::StringLiterals;

FigureStore::FigureStore(Database &database, DocumentStore &documents)
    : m_database(database)
    , m_documents(documents)
{
}

Result<ItemFigures> FigureStore::load(const ChannelId &channel, const QString &remoteId)
{
    const auto found = m_documents.find(figuresId(channel, remoteId));
    if (!found) {
        return fail(found.error());
    }
    return *found ? itemFiguresFromJson((*found)->body) : ItemFigures { .channel = channel, .remoteId = remoteId };
}

Result<void> FigureStore::save(const ItemFigures &figures, Instant now)
{
    return m_documents.put(figuresId(figures.channel, figures.remoteId), toJson(figures), now);
}

Result<QList<ItemFigures>> FigureStore::select(const QString &condition, const QVariantList &values)
{
    QList<ItemFigures> list;
    BUBENIK_TRY(m_database.query(u"SELECT body FROM document WHERE kind = 'figures'"_s + condition + u" ORDER BY row"_s,
        values, [&](const Row &row) {
            if (const auto body = parseObject(row.text(0).toUtf8())) {
                list.append(itemFiguresFromJson(*body));
            }
        }));
    return list;
}

Result<QList<ItemFigures>> FigureStore::ofPost(const PostId &post)
{
    return select(u" AND body ->> '$.post' = ?"_s, { post.value });
}

Result<QList<ItemFigures>> FigureStore::all()
{
    return select({}, {});
}

Result<QList<ReachedItem>> FigureStore::reached()
{
    QList<ReachedItem> items;
    BUBENIK_TRY(m_database.query(u"SELECT f.body, p.title, (SELECT max(due) FROM delivery_row AS r"
                                 " WHERE r.post = f.body ->> '$.post' AND r.channel = f.body ->> '$.channel')"
                                 " FROM document AS f LEFT JOIN post_row AS p ON p.id = f.body ->> '$.post'"
                                 " WHERE f.kind = 'figures'"_s,
        {}, [&](const Row &row) {
            const auto body = parseObject(row.text(0).toUtf8());
            const auto figures = body ? itemFiguresFromJson(*body) : ItemFigures {};
            if (figures.days.isEmpty()) {
                return;
            }
            const auto counted = toInstant(figures.days.firstKey().startOfDay(Qt::UTC));
            items.append({ figures.post, figures.channel, row.text(1),
                row.isNull(2) ? counted : fromMillis(row.integer(2)), latestOf(figures) });
        }));
    std::ranges::stable_sort(items, std::ranges::greater {}, &ReachedItem::outSince);
    return items;
}

} // namespace bubenik
