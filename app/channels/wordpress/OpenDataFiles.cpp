// The data as files of the media library, where the website takes them.
#include "channels/wordpress/OpenDataPages.h"

#include "channels/wordpress/OpenDataText.h"
#include "core/CrashPoint.h"
#include "core/Json.h"

#include <QJsonDocument>

namespace bubenik::wordpress {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours askAgainAfter(24);
const QString refusedKey = u"opendata-files-refused"_s;
const Query fileFields { { u"context"_s, u"edit"_s }, { u"_fields"_s, u"id,slug,source_url"_s } };

// "Sorry, you are not allowed to upload this file type" comes as a 500, with either of them.
bool isRefusal(const Error &error)
{
    return error.code == "rest_upload_sideload_error"_L1 || error.code == "rest_upload_unknown_error"_L1;
}

} // namespace

bool OpenDataPages::mayTryFiles() const
{
    const auto refused = m_recall ? instantFromIso(m_recall(refusedKey)) : std::nullopt;
    return m_api.require(u"upload_files"_s).has_value() && (!refused || m_clock.now() - *refused >= askAgainAfter);
}

Task<void> OpenDataPages::putFiles(QList<opendata::Item> items)
{
    m_takesFiles = mayTryFiles();
    if (!m_takesFiles) {
        co_return {};
    }
    auto finding = findFiles();
    const auto found = co_await std::move(finding);
    BUBENIK_CO_TRY(found);
    const auto files = opendata::dataFiles(items, m_site);
    for (const auto &file : files) {
        if (opendata::czechName(file.name).isEmpty() || !m_takesFiles) {
            continue;
        }
        auto putting = putFile(file.name, file.bytes);
        const auto address = co_await std::move(putting);
        if (!address) {
            co_return fail(address.error());
        }
        if (!address->isEmpty()) {
            m_site.places[file.name].file = *address;
            m_done.files << *address;
        }
    }
    if (m_remember) {
        m_remember(refusedKey, m_takesFiles ? QString() : toIso(m_clock.now()));
    }
    co_return {};
}

Task<void> OpenDataPages::findFiles()
{
    auto query = fileFields;
    query << qMakePair(u"search"_s, QString(dataMark)) << qMakePair(u"per_page"_s, u"100"_s);
    const auto reply = co_await m_api.get(u"/wp/v2/media"_s, query);
    if (!reply) {
        co_return fail(reply.error());
    }
    m_files.clear();
    for (const auto value : reply->array()) {
        m_files.append({ value[u"id"_s].toInteger(), value[u"slug"_s].toString(), value[u"source_url"_s].toString() });
    }
    co_return {};
}

Task<QString> OpenDataPages::putFile(QString name, QByteArray bytes)
{
    const auto stem = dataStem(name);
    const QString slug = dataMark + stem + u'-' + sha256(bytes).left(24);
    // The one before goes first: its name is wanted, and with it the address.
    auto removing = removeOthers(stem, slug);
    const auto removed = co_await std::move(removing);
    BUBENIK_CO_TRY(removed);
    if (QJsonDocument::fromJson(bytes).isArray() && QJsonDocument::fromJson(bytes).array().isEmpty()) {
        co_return QString(); // PHP takes an empty list for plain text, so WordPress refuses it everywhere
    }
    for (const auto &file : std::as_const(m_files)) {
        if (file.slug == slug) {
            co_return file.address;
        }
    }
    for (const auto &suffix : { u".jsonld"_s, u".json"_s }) {
        auto sending = sendFile(stem + suffix, slug, bytes);
        const auto address = co_await std::move(sending);
        if (!address || !address->isEmpty()) {
            co_return address;
        }
    }
    m_takesFiles = false;
    co_return QString();
}

Task<QString> OpenDataPages::sendFile(QString fileName, QString slug, QByteArray bytes)
{
    auto query = fileFields;
    query << qMakePair(u"slug"_s, slug) << qMakePair(u"title"_s, u"Otevřená data: %1 (%2)"_s.arg(fileName, slug));
    Upload upload { .bytes = bytes, .name = fileName, .mime = u"application/ld+json"_s };
    const Progress unwatched;
    crashPoint("wordpress.before-data-file");
    const auto reply = co_await m_api.upload(std::move(upload), query, unwatched);
    crashPoint("wordpress.data-file-answered");
    if (reply && reply->object()[u"id"_s].toInteger() > 0) {
        ++m_done.written;
        co_return reply->object()[u"source_url"_s].toString();
    }
    const auto error = reply ? Error { .kind = ErrorKind::UnknownOutcome, .code = u"not-json"_s } : reply.error();
    if (isRefusal(error)) {
        co_return QString();
    }
    co_return fail(error);
}

Task<void> OpenDataPages::removeOthers(QString stem, QString slug)
{
    const Query forGood { { u"force"_s, u"true"_s } };
    const QJsonObject nothing;
    for (const auto &file : std::as_const(m_files)) {
        if (file.slug == slug || !file.slug.startsWith(dataMark + stem + u'-')) {
            continue;
        }
        const auto gone
            = co_await m_api.write("DELETE", "/wp/v2/media/%1"_L1.arg(QString::number(file.id)), forGood, nothing);
        if (!gone && gone.error().kind != ErrorKind::NotFound) {
            co_return fail(gone.error());
        }
    }
    co_return {};
}

} // namespace bubenik::wordpress
