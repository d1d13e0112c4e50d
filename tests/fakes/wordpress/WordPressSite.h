// A real WordPress on a free loopback port, with a database of its own, for one test program. Starting takes about
// three seconds, so a program starts one and calls reset() between its tests. Several may run beside each other.
// Whatever ends the test program (also SIGKILL) ends the site: it lives behind a guard process that watches a pipe.
// Nobody runs the site's cron but runCron(): what is scheduled stays `future` until then, as on a site whose cron is
// dead. Calls block; a call that cannot be carried out ends the program with a message, for a test must not go on.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <QUrl>
#include <memory>

namespace bubenik {

class WordPressSite final
{
public:
    // Started on return. The limits are PHP's: upload_max_filesize and post_max_size.
    explicit WordPressSite(
        const QString &uploadMax = QStringLiteral("8M"), const QString &postMax = QStringLiteral("10M"));
    WordPressSite(const WordPressSite &) = delete;
    WordPressSite &operator=(const WordPressSite &) = delete;
    ~WordPressSite();

    [[nodiscard]] QUrl url() const; // http://127.0.0.1:PORT
    [[nodiscard]] quint16 port() const { return m_port; }
    // Roles are also the sign-in names: admin, editor, author, contributor, subscriber.
    [[nodiscard]] QString password(const QString &role) const; // the application password
    [[nodiscard]] int userId(const QString &role) const;

    // One pass of the site's cron. An enclosure of a scheduled sound needs two (publishing, then pinging).
    void runCron();
    // Moves a scheduled post, with its cron event, to that many seconds from now; it stays `future` until runCron().
    void warp(int postId, int seconds);
    // Cron never again publishes what is scheduled now (its events are lost, as after a broken plug-in).
    void loseCronEvents();

    // In every state including the bin, by id, without WordPress's own example post:
    // {id,type,status,title,slug,content,excerpt,date_gmt,modified_gmt,author,featured_media,link,categories[names]}
    [[nodiscard]] QJsonArray posts() const;
    [[nodiscard]] QJsonObject post(int id) const; // empty when it is gone
    [[nodiscard]] int countPosts(const QString &title) const; // with exactly this title, in every state
    [[nodiscard]] QJsonArray media() const; // {id,slug,title,alt,file,mime,parent}

    // Somebody changes a post on the website itself; fields of wp_update_post, e.g. {"post_title": "…"}.
    void editPost(int id, const QString &role, const QJsonObject &fields);
    void trashPost(int id);
    void deletePost(int id); // for good
    void revokePassword(const QString &role);
    // Makes a new application password, which password() then gives.
    void renewPassword(const QString &role);
    void setCapability(const QString &role, const QString &capability, bool granted);
    [[nodiscard]] int addCategory(const QString &name);

    // Removes posts, media, categories and capabilities' changes; a revoked password is renewed.
    void reset();

    // The web server stops answering but keeps its port (requests hang), and goes on.
    void freeze();
    void thaw();
    // The web server is gone (connections are refused), and comes back on the same port with everything as it was.
    void goAway();
    void comeBack();

    // The address visitors know, for a proxy in front of the site; an empty one means url().
    void setPublicUrl(const QUrl &publicUrl);

    // Runs PHP inside WordPress as the administrator; what it returns, under "value". See eval.php for its helpers.
    [[nodiscard]] QJsonValue php(const QString &code) const;
    [[nodiscard]] QString debugLog() const; // PHP's complaints

private:
    [[nodiscard]] bool start();
    void readCredentials();
    void signalServer(int signal) const;
    [[nodiscard]] QProcessEnvironment environment() const;
    [[nodiscard]] QByteArray runScript(
        const QString &program, const QStringList &arguments, const QByteArray &input = {}) const;
    [[nodiscard]] QString site() const { return m_dir.filePath(QStringLiteral("site")); }

    QTemporaryDir m_dir;
    QString m_uploadMax;
    QString m_postMax;
    quint16 m_port = 0;
    QProcess m_guard;
    QJsonObject m_credentials;
};

} // namespace bubenik
