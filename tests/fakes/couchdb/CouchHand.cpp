// What tests do to a FakeCouch past its door.
#include "fakes/couchdb/CouchJson.h"
#include "fakes/couchdb/FakeCouch.h"

#include "core/Json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bubenik {

using namespace Qt::StringLiterals;

HttpAnswer FakeCouch::ask(const QByteArray &method, const QString &target, const QJsonObject &body, const QString &name)
{
    HttpRequest request { method, QUrl(url().toString() + target), { { "Accept", "application/json" } } };
    if (!name.isEmpty()) {
        request.headers.emplaceBack("Authorization", "Basic " + (name + u":secret"_s).toUtf8().toBase64());
    }
    if (method == "PUT" || method == "POST") {
        request.headers.emplaceBack("Content-Type", "application/json");
        request.body = toCompact(body);
    }
    return serve(request);
}

CouchDatabase &FakeCouch::database(const QString &name)
{
    return m_core.disk.databases[name.toUtf8()];
}

void FakeCouch::addAdmin(const QString &name, const QString &password)
{
    m_core.disk.admins.insert(name.toUtf8(), makeCouchPassword(password.toUtf8(), m_core.newId()));
}

void FakeCouch::addUser(const QString &name, const QStringList &roles, const QString &password)
{
    const auto answer = ask("PUT", u"_users/org.couchdb.user:"_s + name,
        { { u"name"_s, name }, { u"type"_s, u"user"_s }, { u"roles"_s, QJsonArray::fromStringList(roles) },
            { u"password"_s, password } });
    if (answer.status != 201) {
        qFatal("FakeCouch does not take the user %s: %s", qPrintable(name), answer.body.constData());
    }
}

void FakeCouch::addDatabase(const QString &name, const QStringList &memberRoles, const QStringList &adminRoles)
{
    auto fresh = m_core.freshDatabase(name.toUtf8());
    if (!memberRoles.isEmpty() || !adminRoles.isEmpty()) {
        const auto group = [](const QStringList &roles) {
            return QJsonObject { { u"names"_s, QJsonArray() }, { u"roles"_s, QJsonArray::fromStringList(roles) } };
        };
        fresh.security = { { u"members"_s, group(memberRoles) }, { u"admins"_s, group(adminRoles) } };
    }
    m_core.disk.databases.insert(name.toUtf8(), std::move(fresh));
}

QJsonObject FakeCouch::document(const QString &database, const QString &id) const
{
    const auto found = m_core.disk.databases.value(database.toUtf8()).find(id.toUtf8());
    if (!found || found->deleted()) {
        return {};
    }
    const CouchShow show { false, true, false, false };
    return QJsonDocument::fromJson(couchDocument(id.toUtf8(), *found, found->leaves().front(), show)).object();
}

QStringList FakeCouch::ids(const QString &database) const
{
    QStringList ids;
    const auto documents = m_core.disk.databases.value(database.toUtf8()).documents;
    for (auto it = documents.cbegin(); it != documents.cend(); ++it) {
        if (!(*it)->deleted()) {
            ids.append(QString::fromUtf8(it.key()));
        }
    }
    return ids;
}

int FakeCouch::leaves(const QString &database, const QString &id) const
{
    const auto found = m_core.disk.databases.value(database.toUtf8()).find(id.toUtf8());
    return found ? int(found->leaves().size()) : 0;
}

void FakeCouch::restore(const Backup &backup, Restored how)
{
    m_core.disk.databases = backup.databases;
    if (how == Restored::NewInstance) {
        for (auto &database : m_core.disk.databases) {
            database.instance = m_core.newId().left(8);
        }
    }
    restart();
}

void FakeCouch::empty()
{
    restore(
        { { { "_users", m_core.freshDatabase("_users") }, { "_replicator", m_core.freshDatabase("_replicator") } } });
}

void FakeCouch::restart(bool newSecret)
{
    m_core.memory = {};
    if (newSecret) {
        m_core.disk.secret = m_core.newId();
    }
    cutLongpolls();
}

void FakeCouch::setGone(bool gone)
{
    m_gone = gone;
    cutLongpolls();
}

void FakeCouch::cutLongpolls()
{
    ++m_cuts;
    wake();
}

int FakeCouch::count(const QByteArray &method, const QString &target) const
{
    const QRegularExpression expression(target);
    return int(std::count_if(m_seen.begin(), m_seen.end(),
        [&](const Seen &seen) { return seen.method == method && expression.match(seen.target).hasMatch(); }));
}

} // namespace bubenik
