#include "fakes/wordpress/WordPressSite.h"

#include "fakes/ports/FreePort.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <csignal>
#include <unistd.h>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

const QString fixtureFolder = QStringLiteral(BUBENIK_WORDPRESS_FIXTURE);

QByteArray fileContent(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString phpString(const QString &text)
{
    // A JSON string needs no further quoting inside a nowdoc.
    const auto json = QString::fromUtf8(QJsonDocument(QJsonArray { text }).toJson(QJsonDocument::Compact));
    return u"json_decode(<<<'BUBENIK'\n%1\nBUBENIK\n)[0]"_s.arg(json);
}

QString phpArray(const QJsonObject &object)
{
    const auto json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    return u"json_decode(<<<'BUBENIK'\n%1\nBUBENIK\n, true)"_s.arg(json);
}

} // namespace

WordPressSite::WordPressSite(const QString &uploadMax, const QString &postMax)
    : m_dir(QDir::tempPath() + u"/bubenik-wp-XXXXXX"_s)
    , m_uploadMax(uploadMax)
    , m_postMax(postMax)
{
    // Another program may take the port between the look and the start; then the next one does.
    for (int attempt = 0; attempt < 3; ++attempt) {
        if (start()) {
            return;
        }
    }
    qFatal("The WordPress fixture does not start (see the messages above)");
}

WordPressSite::~WordPressSite()
{
    thaw();
    m_guard.closeWriteChannel();
    m_guard.waitForFinished(20'000);
}

bool WordPressSite::start()
{
    m_port = freePort();
    m_guard.setProcessEnvironment(environment());
    m_guard.setProcessChannelMode(QProcess::SeparateChannels);
    m_guard.setReadChannel(QProcess::StandardOutput);
    // A session of its own, or Ctrl+C would reach the database before the guard can end it in order.
    m_guard.setChildProcessModifier([] { ::setsid(); });
    m_guard.start(fixtureFolder + u"/guard.sh"_s, { site(), QString::number(m_port) });
    QByteArray said;
    while (!said.contains("READY\n")) {
        if (!m_guard.waitForReadyRead(60'000)) {
            qWarning("%s%s", m_guard.readAllStandardOutput().constData(), m_guard.readAllStandardError().constData());
            m_guard.closeWriteChannel();
            m_guard.waitForFinished(20'000);
            return false;
        }
        said += m_guard.readAllStandardOutput();
    }
    readCredentials();
    return true;
}

void WordPressSite::readCredentials()
{
    m_credentials = QJsonDocument::fromJson(fileContent(site() + u"/creds.json"_s)).object();
    Q_ASSERT(m_credentials.size() == 5);
}

QProcessEnvironment WordPressSite::environment() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"WPFX_BASE"_s, site());
    environment.insert(u"WPFX_URL"_s, url().toString());
    environment.insert(u"UPMAX"_s, m_uploadMax);
    environment.insert(u"POSTMAX"_s, m_postMax);
    environment.remove(u"LD_PRELOAD"_s); // a sanitizer's library is not for PHP
    return environment;
}

QByteArray WordPressSite::runScript(const QString &program, const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qFatal("%s failed: %s%s", qPrintable(program), process.readAllStandardOutput().constData(),
            process.readAllStandardError().constData());
    }
    return process.readAllStandardOutput();
}

QUrl WordPressSite::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

QString WordPressSite::password(const QString &role) const
{
    return m_credentials[role]["app_password"_L1].toString();
}

int WordPressSite::userId(const QString &role) const
{
    return m_credentials[role]["id"_L1].toInt();
}

QJsonValue WordPressSite::php(const QString &code) const
{
    const auto output = runScript(u"php"_s, { fixtureFolder + u"/eval.php"_s }, code.toUtf8()).trimmed();
    const auto line = output.mid(output.lastIndexOf('\n') + 1);
    QJsonParseError error;
    const auto value = QJsonDocument::fromJson("[" + line + "]", &error).array();
    if (error.error != QJsonParseError::NoError) {
        qFatal("PHP answered: %s", output.constData());
    }
    return value.at(0);
}

void WordPressSite::runCron()
{
    (void)runScript(u"curl"_s,
        { u"-sS"_s, u"--noproxy"_s, u"*"_s, u"--max-time"_s, u"50"_s, u"-o"_s, u"/dev/null"_s,
            url().toString() + u"/wp-cron.php?doing_wp_cron"_s });
}

void WordPressSite::warp(int postId, int seconds)
{
    (void)php(u"return fixture_warp(%1, %2);"_s.arg(postId).arg(seconds));
}

void WordPressSite::loseCronEvents()
{
    (void)php(u"_set_cron_array([]); return true;"_s);
}

QJsonArray WordPressSite::posts() const
{
    return php(u"return fixture_posts();"_s).toArray();
}

QJsonObject WordPressSite::post(int id) const
{
    return php(u"$p = get_post(%1); return $p ? fixture_post($p) : null;"_s.arg(id)).toObject();
}

int WordPressSite::countPosts(const QString &title) const
{
    int count = 0;
    for (const auto &row : posts()) {
        count += row["title"_L1].toString() == title ? 1 : 0;
    }
    return count;
}

QJsonArray WordPressSite::media() const
{
    return php(uR"(return array_map(fn($m) => ['id' => $m->ID, 'slug' => $m->post_name, 'title' => $m->post_title,
        'alt' => get_post_meta($m->ID, '_wp_attachment_image_alt', true), 'file' => basename(get_attached_file($m->ID)),
        'mime' => $m->post_mime_type, 'parent' => $m->post_parent],
        get_posts(['post_type' => 'attachment', 'post_status' => 'any', 'numberposts' => -1, 'orderby' => 'ID', 'order' => 'ASC']));)"_s)
        .toArray();
}

void WordPressSite::editPost(int id, const QString &role, const QJsonObject &fields)
{
    // A second later at least: modified_gmt counts in seconds, and a person is never that quick.
    const auto done = php(uR"(wp_set_current_user(%1); global $wpdb;
        $before = get_post(%2)->post_modified_gmt;
        $r = wp_update_post(wp_slash(['ID' => %2] + %3), true);
        if (is_wp_error($r)) return $r->get_error_message();
        if (get_post(%2)->post_modified_gmt <= $before) {
            $later = gmdate('Y-m-d H:i:s', strtotime("$before UTC") + 1);
            $wpdb->update($wpdb->posts, ['post_modified_gmt' => $later, 'post_modified' => get_date_from_gmt($later)], ['ID' => %2]);
            clean_post_cache(%2);
        }
        return true;)"_s.arg(userId(role))
                              .arg(id)
                              .arg(phpArray(fields)));
    if (done != QJsonValue(true)) {
        qFatal("wp_update_post: %s", qPrintable(done.toString()));
    }
}

void WordPressSite::trashPost(int id)
{
    (void)php(u"return (bool) wp_trash_post(%1);"_s.arg(id));
}

void WordPressSite::deletePost(int id)
{
    (void)php(u"return (bool) wp_delete_post(%1, true);"_s.arg(id));
}

void WordPressSite::revokePassword(const QString &role)
{
    (void)php(u"return WP_Application_Passwords::delete_all_application_passwords(%1);"_s.arg(userId(role)));
}

void WordPressSite::renewPassword(const QString &role)
{
    const auto password = php(uR"(WP_Application_Passwords::delete_all_application_passwords(%1);
        return WP_Application_Passwords::chunk_password(
            WP_Application_Passwords::create_new_application_password(%1, ['name' => 'fixture'])[0]);)"_s.arg(
        userId(role)));
    auto user = m_credentials[role].toObject();
    user["app_password"_L1] = password;
    m_credentials[role] = user;
}

void WordPressSite::setCapability(const QString &role, const QString &capability, bool granted)
{
    (void)php(u"(new WP_User(%1))->add_cap(%2, %3); return true;"_s.arg(userId(role))
                  .arg(phpString(capability))
                  .arg(granted ? "true"_L1 : "false"_L1));
}

int WordPressSite::addCategory(const QString &name)
{
    return php(u"return wp_insert_term(%1, 'category')['term_id'];"_s.arg(phpString(name))).toInt();
}

void WordPressSite::reset()
{
    const auto renew = php(
        uR"(foreach (get_posts(['post_type' => ['post', 'attachment', 'revision'], 'numberposts' => -1, 'post_status' =>
            ['publish', 'future', 'draft', 'pending', 'private', 'trash', 'auto-draft', 'inherit']]) as $post) wp_delete_post($post->ID, true);
        foreach (get_terms(['taxonomy' => 'category', 'hide_empty' => false]) as $term)
            if ($term->term_id != get_option('default_category')) wp_delete_term($term->term_id, 'category');
        $renew = [];
        foreach (get_users() as $user) {
            $role = $user->user_login === 'admin' ? 'administrator' : $user->user_login;
            foreach (array_keys($user->caps) as $cap) if ($cap !== $role) $user->remove_cap($cap);
            if (!WP_Application_Passwords::get_user_application_passwords($user->ID)) $renew[] = $user->user_login;
        }
        return $renew;)"_s)
                           .toArray();
    for (const auto &role : renew) {
        renewPassword(role.toString());
    }
    setPublicUrl({});
}

void WordPressSite::signalServer(int signal) const
{
    const auto group = pid_t(fileContent(site() + u"/php.pid"_s).trimmed().toInt());
    if (group > 1) {
        ::kill(-group, signal);
    }
}

void WordPressSite::freeze()
{
    signalServer(SIGSTOP);
}

void WordPressSite::thaw()
{
    signalServer(SIGCONT);
}

void WordPressSite::goAway()
{
    signalServer(SIGKILL);
    while (!isPortFree(m_port)) {
        ::usleep(5'000);
    }
    QFile::remove(site() + u"/php.pid"_s);
}

void WordPressSite::comeBack()
{
    (void)runScript(fixtureFolder + u"/serve.sh"_s, { site(), QString::number(m_port) });
}

void WordPressSite::setPublicUrl(const QUrl &publicUrl)
{
    const auto name = site() + u"/public-url"_s;
    QFile file(name);
    if (publicUrl.isEmpty()) {
        QFile::remove(name);
    } else if (!file.open(QIODevice::WriteOnly) || file.write(publicUrl.toString().toUtf8()) < 0) {
        qFatal("Cannot write %s", qPrintable(name));
    }
}

QString WordPressSite::debugLog() const
{
    return QString::fromUtf8(fileContent(site() + u"/wp-debug.log"_s));
}

} // namespace bubenik
