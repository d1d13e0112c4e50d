// Which article a person means by an address or a number: the number in the address where there is one, else the
// article whose own address it is.
#include "channels/wordpress/WordPressChannel.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace bubenik::wordpress {

using namespace Qt::StringLiterals;

namespace {

const QString anyStatus = u"publish,future,draft,pending,private"_s;

// 123, …/?p=123, …/wp-admin/post.php?post=123&action=edit
QString numberIn(const QString &where)
{
    static const QRegularExpression number(uR"(^\d+$)"_s);
    const QUrlQuery query { QUrl(where) };
    for (const auto &text : { where, query.queryItemValue(u"p"_s), query.queryItemValue(u"post"_s) }) {
        if (number.match(text).hasMatch()) {
            return text;
        }
    }
    return {};
}

QString pathOf(const QUrl &url)
{
    const auto path = url.path();
    return path.endsWith(u'/') ? path.chopped(1) : path;
}

} // namespace

Task<std::optional<RemoteItem>> WordPressChannel::locate(QString where)
{
    if (const auto number = numberIn(where); !number.isEmpty()) {
        auto fetching = fetch(number);
        co_return co_await std::move(fetching);
    }
    const QUrl url(where.contains("://"_L1) ? where : "https://"_L1 + where);
    const auto slug = pathOf(url).section(u'/', -1);
    if (!url.isValid() || slug.isEmpty()) {
        co_return fail(ErrorKind::Invalid, u"not an address of an article"_s, u"remote-id"_s);
    }
    auto opening = m_api.open();
    const auto opened = co_await std::move(opening);
    BUBENIK_CO_TRY(opened);
    auto query = itemFields();
    query.append({ u"slug"_s, slug });
    query.append({ u"status"_s, anyStatus });
    auto asking = m_api.get(u"/wp/v2/posts"_s, query);
    const auto reply = co_await std::move(asking);
    if (!reply) {
        co_return fail(reply.error());
    }
    for (const auto value : reply->array()) {
        const auto item = itemOf(value.toObject());
        if (item && pathOf(QUrl(item->link)) == pathOf(url)) {
            co_return toRemote(*item);
        }
    }
    co_return std::optional<RemoteItem> {};
}

} // namespace bubenik::wordpress
