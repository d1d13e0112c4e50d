// The town's open data on a WordPress site, with nothing but an editor's application password: a page "Otevřená data"
// with the catalogue, below it a page for each kind of data. The data stand in the pages as JSON-LD in HTML
// (https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents): the address of a page stays, while
// WordPress's library gives a file a new one each month and refuses JSON unless the site's administrator allows it.
// Where it is allowed, the whole is there as a file as well, and the catalogue names it.
//
// A page is known by a mark in its block; what people write around that block stays.
#pragma once

#include "channels/OpenDataSite.h"
#include "channels/wordpress/Api.h"

namespace bubenik::wordpress {

class OpenDataPages final
{
public:
    OpenDataPages(const ChannelContext &context, Settings settings, QString secretKey);

    [[nodiscard]] Task<PublishedData> put(QList<opendata::Item> items);

private:
    struct Page {
        qint64 id = 0; // 0: not there
        QString link;
        QString status;
        QString title;
        QString content; // as stored
        qint64 parent = 0;
        int revisions = 0; // earlier versions, each as large as the page
    };
    struct Stored {
        qint64 id = 0;
        QString slug;
        QString address;
    };

    [[nodiscard]] Task<void> findPages();
    [[nodiscard]] Task<void> ensurePages(QStringList names);
    [[nodiscard]] Task<Page> create(QString name, Page page);
    [[nodiscard]] Task<void> write(QString name, QString block);
    [[nodiscard]] Task<void> replace(QString name, QString content);
    [[nodiscard]] Task<void> remove(QString name);
    [[nodiscard]] Task<void> findFiles();
    // The address of the file; empty: the website does not take it.
    [[nodiscard]] Task<QString> putFile(QString name, QByteArray bytes);
    [[nodiscard]] Task<QString> sendFile(QString fileName, QString slug, QByteArray bytes);
    [[nodiscard]] Task<void> removeOthers(QString stem, QString slug);
    [[nodiscard]] Task<void> putFiles(QList<opendata::Item> items);
    [[nodiscard]] static Page pageOf(const QJsonObject &json);
    [[nodiscard]] bool mayTryFiles() const;

    Api m_api;
    Clock &m_clock;
    std::function<QString(const QString &)> m_recall;
    std::function<void(const QString &, const QString &)> m_remember;
    opendata::Site m_site;
    QHash<QString, Page> m_pages; // by opendata's names of files
    QList<Stored> m_files;
    bool m_takesFiles = true;
    PublishedData m_done;
};

} // namespace bubenik::wordpress
