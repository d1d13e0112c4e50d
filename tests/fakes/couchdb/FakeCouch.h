// A stand-in of Apache CouchDB 3 inside the test program, strict and with a memory: users, databases, documents with
// their trees of revisions, attachments, rights, validate_doc_update (really run), sessions and the feed of changes.
// Answers have CouchDB's statuses, bodies and headers (read in CouchDB's source, compared in tests/contract/backend).
// What it does not know it answers with 501, so that a client which starts to need it is noticed: multipart bodies,
// _find, views, continuous feeds. Time is the test's clock.
//
// As with a real cluster: sequence texts are opaque and differ from answer to answer for the same place; a place that
// another instance gave begins at the start; one that this instance will only give in the future (after restore())
// shows nothing until it is reached; _local documents are never in conflict; whoever is not signed in gets 401.
//
// Two ways to it: client() answers at the next turn of the event loop; CouchQueue (CouchQueue.h) holds every request
// until a test lets it through. Belongs to one thread. Must outlive its clients' requests.
#pragma once

#include "fakes/clock/TestClock.h"
#include "fakes/couchdb/CouchCore.h"
#include "fakes/couchdb/CouchFaults.h"

#include <coroutine>
#include <memory>

namespace bubenik {

class FakeCouch final : public QObject
{
    Q_OBJECT
public:
    // Has the administrator "admin" with the password "secret" and the databases _users and _replicator.
    // `scripts` may be shared by the servers of one program.
    explicit FakeCouch(TestClock &clock, std::shared_ptr<CouchScripts> scripts = {});
    ~FakeCouch() override;

    [[nodiscard]] QUrl url(const QString &path = {}) const; // http://couch.test:5984/PATH
    [[nodiscard]] CouchFaults &faults() { return m_faults; }
    [[nodiscard]] TestClock &clock() { return m_clock; }

    // A desk's HttpClient. Faults apply; a longpoll waits for a change, its heartbeat or its time.
    [[nodiscard]] std::unique_ptr<HttpClient> client(const QString &desk = {});

    // At once and without faults; a longpoll with nothing to tell is answered as when its time is over.
    [[nodiscard]] HttpAnswer serve(const HttpRequest &request);
    // The same in short, as the administrator or anybody else whose password is "secret"; an empty name is nobody.
    [[nodiscard]] HttpAnswer ask(const QByteArray &method, const QString &target, const QJsonObject &body = {},
        const QString &name = QStringLiteral("admin"));

    // Behind the server's door, without a request.
    void addAdmin(const QString &name, const QString &password);
    void addUser(const QString &name, const QStringList &roles, const QString &password = QStringLiteral("secret"));
    // Members and administrators by role; no role at all leaves CouchDB's own default: server administrators only.
    void addDatabase(const QString &name, const QStringList &memberRoles = {}, const QStringList &adminRoles = {});
    // The winner as GET gives it, with _conflicts; empty when it is not there or deleted.
    [[nodiscard]] QJsonObject document(const QString &database, const QString &id) const;
    [[nodiscard]] QStringList ids(const QString &database) const; // of what is not deleted
    [[nodiscard]] int leaves(const QString &database, const QString &id) const; // branches, deleted ones too

    struct Backup {
        QMap<QByteArray, CouchDatabase> databases;
    };
    enum class Restored {
        SameFiles, // the old files are put back: sequence numbers go back, and are given out again
        NewInstance // replicated or imported into a new server: every place of before means the start
    };
    [[nodiscard]] Backup backup() const { return { m_core.disk.databases }; } // costs next to nothing
    void restore(const Backup &backup, Restored how = Restored::SameFiles);
    void empty(); // every database and user is gone, as after a new installation; its administrators stay
    // Longpolls are cut and locked names free; with `newSecret` all sessions are lost too.
    void restart(bool newSecret = false);
    void setGone(bool gone); // nobody answers: Offline "refused"; longpolls are cut
    void cutLongpolls(); // UnknownOutcome "cut"

    struct Seen {
        QString desk;
        QByteArray method;
        QString target; // path and query
        CouchFault::Kind fault = CouchFault::Kind::None;
        int status = 0; // 0: no answer
    };
    [[nodiscard]] const QList<Seen> &seen() const { return m_seen; }
    [[nodiscard]] int count(const QByteArray &method, const QString &target) const; // target: a regular expression
    void clearSeen() { m_seen.clear(); }

private:
    friend class CouchQueue;
    class Client;
    struct Outcome {
        Result<HttpAnswer> answer;
        bool waits = false;
        Millis waitsFor { 0 };
        Millis heartbeat { 0 };
    };
    struct NextEvent {
        FakeCouch &server;
        [[nodiscard]] bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> handle) { server.m_waiting.push_back(handle); }
        void await_resume() const noexcept { }
    };

    struct LateRequest {
        Millis due { 0 };
        QString desk;
        HttpRequest request;
    };

    [[nodiscard]] Outcome carryOut(const QString &desk, const HttpRequest &request, const CouchFault &fault);
    [[nodiscard]] Outcome handled(const HttpRequest &request);
    [[nodiscard]] static Result<HttpAnswer> tail(const HttpRequest &request, HttpAnswer answer);
    [[nodiscard]] CouchDatabase &database(const QString &name);
    [[nodiscard]] static HttpRequest kept(const HttpRequest &request); // with the content of its file
    void onClockMoved();
    void wake();
    void resumeWaiting();

    TestClock &m_clock;
    CouchCore m_core;
    CouchFaults m_faults;
    QList<Seen> m_seen;
    std::vector<std::coroutine_handle<>> m_waiting;
    std::vector<LateRequest> m_late;
    quint64 m_cuts = 0; // counts what cuts longpolls
    bool m_gone = false;
    bool m_wakes = false;
};

} // namespace bubenik
