#include "channels/wordpress/OpenDataPages.h"

#include "channels/wordpress/OpenDataText.h"
#include "core/CrashPoint.h"

#include <QJsonArray>

namespace bubenik::wordpress {

using namespace Qt::StringLiterals;

namespace {

const Query pageFields { { u"context"_s, u"edit"_s },
    { u"_fields"_s, u"id,link,status,title,content,parent,_links"_s } };
const QString pagesRoute = u"/wp/v2/pages"_s;
// WordPress keeps all earlier versions and lets no editor delete them; a page made anew has none.
constexpr int mostRevisions = 20;

QString pageRoute(qint64 id)
{
    return pagesRoute + u'/' + QString::number(id);
}

opendata::Site siteOf(const ChannelContext &context, const Settings &settings)
{
    return { .town = context.town,
        .ico = settings.publisher.ico,
        .url = settings.site.toString() + u'/',
        .zone = Zone(context.zone),
        .ruian = settings.publisher.ruian,
        .terms = settings.publisher.terms };
}

} // namespace

OpenDataPages::OpenDataPages(const ChannelContext &context, Settings settings, QString secretKey)
    : m_api(context, settings, std::move(secretKey))
    , m_clock(context.clock)
    , m_recall(context.recall)
    , m_remember(context.remember)
    , m_site(siteOf(context, settings))
{
}

OpenDataPages::Page OpenDataPages::pageOf(const QJsonObject &json)
{
    Page page { .id = json[u"id"_s].toInteger(),
        .link = json[u"link"_s].toString(),
        .status = json[u"status"_s].toString(),
        .title = json[u"title"_s][u"raw"_s].toString(),
        .content = json[u"content"_s][u"raw"_s].toString(),
        .parent = json[u"parent"_s].toInteger() };
    page.revisions = json[u"_links"_s][u"version-history"_s][0][u"count"_s].toInt();
    return page;
}

Task<PublishedData> OpenDataPages::put(QList<opendata::Item> items)
{
    const auto opened = co_await m_api.open();
    if (!opened) {
        co_return fail(opened.error());
    }
    for (const auto &right : { u"edit_pages"_s, u"publish_pages"_s, u"edit_published_pages"_s }) {
        if (const auto has = m_api.require(right); !has) {
            co_return fail(ErrorKind::Forbidden, has.error().detail, u"opendata-rights"_s);
        }
    }
    BUBENIK_CO_TRY(m_api.require(u"unfiltered_html"_s));
    auto finding = findPages();
    const auto found = co_await std::move(finding);
    BUBENIK_CO_TRY(found);
    QStringList names { opendata::catalogueName };
    const auto planned = opendata::dataFiles(items, m_site);
    for (const auto &file : planned) {
        if (!opendata::czechName(file.name).isEmpty()) {
            names << file.name;
        }
    }
    auto ensuring = ensurePages(names);
    const auto ensured = co_await std::move(ensuring);
    BUBENIK_CO_TRY(ensured);
    auto sending = putFiles(items);
    const auto sent = co_await std::move(sending);
    BUBENIK_CO_TRY(sent);
    for (auto name = names.crbegin(); name != names.crend(); ++name) { // what the catalogue names comes before it
        const auto block = blockOf(*name, items, m_site);
        auto writing = write(*name, block);
        const auto written = co_await std::move(writing);
        BUBENIK_CO_TRY(written);
    }
    if (const QString board(opendata::boardName); !names.contains(board) && m_pages.contains(board)) {
        auto removing = remove(board);
        const auto removed = co_await std::move(removing);
        BUBENIK_CO_TRY(removed);
    }
    m_done.page = m_pages.value(QString(opendata::catalogueName)).link;
    co_return m_done;
}

Task<void> OpenDataPages::findPages()
{
    auto query = pageFields;
    query << qMakePair(u"search"_s, QString(dataMark))
          << qMakePair(u"status"_s, u"publish,future,draft,pending,private"_s) << qMakePair(u"per_page"_s, u"50"_s)
          << qMakePair(u"orderby"_s, u"id"_s) << qMakePair(u"order"_s, u"asc"_s);
    const auto reply = co_await m_api.get(pagesRoute, query);
    if (!reply) {
        co_return fail(reply.error());
    }
    const auto names = opendata::allNames();
    for (const auto value : reply->array()) {
        const auto page = pageOf(value.toObject());
        for (const auto &name : names) {
            if (!m_pages.contains(name) && isPageOf(page.content, name)) { // somebody may have copied it: the oldest
                m_pages.insert(name, page);
            }
        }
    }
    co_return {};
}

Task<void> OpenDataPages::ensurePages(QStringList names)
{
    for (const auto &name : std::as_const(names)) {
        if (!m_pages.contains(name)) {
            Page page { .title = pageTitle(name), .content = newPage(name, m_site.town) };
            page.parent = name == opendata::catalogueName ? 0 : m_pages.value(QString(opendata::catalogueName)).id;
            auto creating = create(name, page);
            const auto created = co_await std::move(creating);
            if (!created) {
                co_return fail(created.error());
            }
        }
        const auto page = m_pages.value(name);
        if (page.status != "publish"_L1) {
            co_return fail(Error { .kind = ErrorKind::Rejected,
                .detail = "the page is %1 on the website"_L1.arg(page.status),
                .code = u"opendata-hidden"_s,
                .subject = page.title });
        }
        m_site.places.insert(name, { page.link, {} });
    }
    co_return {};
}

Task<OpenDataPages::Page> OpenDataPages::create(QString name, Page page)
{
    const QJsonObject body { { u"title"_s, page.title }, { u"slug"_s, pageSlug(name) }, { u"status"_s, u"publish"_s },
        { u"parent"_s, page.parent }, { u"content"_s, page.content }, { u"comment_status"_s, u"closed"_s } };
    crashPoint("wordpress.before-data-page");
    const auto reply = co_await m_api.write("POST", pagesRoute, pageFields, body);
    crashPoint("wordpress.data-page-answered");
    if (!reply) {
        co_return fail(reply.error());
    }
    const auto made = pageOf(reply->object());
    if (made.content != page.content) {
        co_return fail(Error { .kind = ErrorKind::Rejected,
            .detail = u"the website does not keep the page as it was sent"_s,
            .code = u"opendata-stripped"_s,
            .subject = page.title });
    }
    m_pages.insert(name, made);
    ++m_done.written;
    co_return made;
}

Task<void> OpenDataPages::write(QString name, QString block)
{
    const auto page = m_pages.value(name);
    const auto content = withBlock(page.content, name, block);
    if (content == page.content) {
        co_return {};
    }
    if (page.revisions >= mostRevisions && name != opendata::catalogueName) {
        auto replacing = replace(name, content);
        const auto replaced = co_await std::move(replacing);
        co_return replaced;
    }
    const QJsonObject body { { u"content"_s, content } };
    const auto reply = co_await m_api.write("POST", pageRoute(page.id), pageFields, body);
    crashPoint("wordpress.data-page-written");
    if (!reply) {
        co_return fail(reply.error());
    }
    if (pageOf(reply->object()).content != content) {
        co_return fail(Error { .kind = ErrorKind::Rejected,
            .detail = u"the website does not keep the page as it was sent"_s,
            .code = u"opendata-stripped"_s,
            .subject = page.title });
    }
    ++m_done.written;
    co_return {};
}

// The same address: it is made of the name, which is free again. What a crash comes between is made by the next one.
Task<void> OpenDataPages::replace(QString name, QString content)
{
    auto page = m_pages.value(name);
    const Query forGood { { u"force"_s, u"true"_s } };
    const QJsonObject nothing;
    const auto gone = co_await m_api.write("DELETE", pageRoute(page.id), forGood, nothing);
    if (!gone && gone.error().kind != ErrorKind::NotFound) {
        co_return fail(gone.error());
    }
    page.content = content;
    auto creating = create(name, page);
    const auto created = co_await std::move(creating);
    if (!created) {
        co_return fail(created.error());
    }
    co_return {};
}

Task<void> OpenDataPages::remove(QString name)
{
    const auto page = m_pages.value(name);
    const Query none;
    const QJsonObject nothing;
    const auto gone = co_await m_api.write("DELETE", pageRoute(page.id), none, nothing);
    if (!gone && gone.error().kind != ErrorKind::NotFound) {
        co_return fail(gone.error());
    }
    ++m_done.written;
    co_return {};
}

} // namespace bubenik::wordpress
