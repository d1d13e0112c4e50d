// A strict stand-in of Meta's Graph API for a town's Page, with a memory: tokens, posts, photos, comments, figures. It
// refuses what Meta's specification does not list (GraphSpec) and behaves as Facebook is known to, at its worst where
// that is not known: a time alone leaves a draft, a person's token reads nothing, a 500 may have published, ids and
// cursors are opaque. What it does not know it answers with 501 and code 3. Times are the test's clock.
//
// Two ways to it: client() answers at the next turn of the event loop; listen() opens a loopback port on threads of its
// own, also for other processes (GraphServer starts one in a process of its own). Every call but client()'s requests
// may come from any thread. Must outlive its clients' requests.
#pragma once

#include "fakes/clock/TestClock.h"
#include "fakes/graph/GraphClock.h"
#include "fakes/graph/GraphCore.h"
#include "fakes/graph/GraphFaults.h"
#include "fakes/graph/GraphListener.h"

#include <mutex>

namespace bubenik {

class FakeGraph final : public QObject
{
    Q_OBJECT
public:
    // Has one Page, an editor, the town's app and somebody else's, and the tokens below.
    explicit FakeGraph(TestClock &clock);
    explicit FakeGraph(std::shared_ptr<GraphClock> clock); // of the program fake_graph
    ~FakeGraph() override;

    [[nodiscard]] static QString pageId() { return QStringLiteral("108500000000001"); }
    [[nodiscard]] static QString pageName() { return QStringLiteral("Klášterec nad Ohří"); }
    [[nodiscard]] static QString userId() { return QStringLiteral("100000000000001"); }
    [[nodiscard]] static QString appId() { return QStringLiteral("870000000000001"); }
    [[nodiscard]] static QString appSecret() { return QStringLiteral("town-app-secret"); }
    [[nodiscard]] static QString otherAppId() { return QStringLiteral("870000000000002"); }
    [[nodiscard]] static QString strangersPageId() { return QStringLiteral("108500000000002"); }
    [[nodiscard]] static QString pageToken() { return QStringLiteral("EAAPage"); } // all rights, without end
    [[nodiscard]] static QString userToken() { return QStringLiteral("EAAUser"); } // the same person's, for 60 days
    [[nodiscard]] static QString otherAppToken() { return QStringLiteral("EAAOther"); } // the Page's, of another app
    [[nodiscard]] static QString strangersToken() { return QStringLiteral("EAAStrange"); } // of another Page
    [[nodiscard]] static QStringList allScopes();

    [[nodiscard]] QUrl url(const QString &path = {}) const; // http://graph.test/PATH, or the port's once listening
    [[nodiscard]] std::unique_ptr<HttpClient> client(); // faults apply
    QUrl listen(quint16 port = 0); // faults apply; 0: a free port
    [[nodiscard]] GraphReply serve(const HttpRequest &request); // at once and without faults, not in seen()
    // The same in short: `target` without version, parameters in the query or as a form, by the Page's token.
    [[nodiscard]] QJsonObject ask(const QByteArray &method, const QString &target,
        const QMap<QString, QString> &params = {}, const QString &token = pageToken());
    void setGone(bool gone); // nobody answers

    void addFault(const QByteArray &method, const QString &target, GraphFault fault, int nth = 1, int times = 1);
    void planFaults(quint32 seed, int perMille, std::vector<GraphFault::Kind> kinds = {});
    void clearFaults();

    // Behind the door, without a request. change() may do anything to the state.
    void change(const std::function<void(GraphState &state)> &change);
    [[nodiscard]] GraphState state() const; // as it is now by the clock
    [[nodiscard]] QList<GraphPost> posts() const; // not the deleted ones, in the order they were made
    [[nodiscard]] std::optional<GraphPost> post(const QString &id) const;
    [[nodiscard]] int count(const QString &message) const; // posts with exactly this text, drafts too
    [[nodiscard]] QStringList altTexts(const QString &postId) const; // of its photos, in order
    [[nodiscard]] QList<GraphComment> comments(const QString &postId) const;

    // Made elsewhere, as on Facebook's own pages.
    QString addPost(const QString &message, const QString &app = otherAppId());
    void editPost(const QString &id, const QString &message);
    void deletePost(const QString &id);
    struct Said {
        QString message;
        QString parent = {}; // a comment
        QString author = QStringLiteral("Karel Dvořák"); // empty: not told
        std::chrono::seconds before { 0 }; // written so long ago
        std::chrono::seconds hiddenFor { 0 }; // turns up in the lists so much later
    };
    QString addComment(const QString &post, const Said &said); // its id

    void killToken(const QString &token, int subcode); // 458, 459, 460, 463, 467, 492
    void setScopes(const QString &token, const QStringList &scopes);
    void throttle(int code, Millis duration);
    void setUsage(GraphUsage usage);

    struct Seen {
        QByteArray method;
        QString target; // path and query, without the token
        QMap<QString, QString> params; // without the token
        QString token;
        GraphFault::Kind fault = GraphFault::Kind::None;
        int status = 0; // 0: no answer
        int code = 0; // of the error
    };
    [[nodiscard]] QList<Seen> seen() const;
    [[nodiscard]] int countSeen(const QByteArray &method, const QString &target) const; // target: a regular expression
    void clearSeen();
    [[nodiscard]] GraphClock *ownClock() { return m_ownClock.get(); }

private:
    class Client;
    [[nodiscard]] GraphOutcome carryOut(const HttpRequest &request);
    [[nodiscard]] GraphOutcome carryOut(const GraphResult<GraphRequest> &request, const GraphFault &fault);
    [[nodiscard]] GraphReply spoiled(const GraphResult<GraphRequest> &request, const GraphFault &fault);
    void noteTime(); // on the test's thread only

    std::shared_ptr<GraphClock> m_ownClock;
    TestClock *m_clock = nullptr;
    std::atomic<qint64> m_now { 0 }; // the test's clock, for the other threads
    mutable std::recursive_mutex m_mutex;
    mutable GraphCore m_core; // looking at it lets due posts come out
    GraphFaults m_faults;
    QList<Seen> m_seen;
    bool m_gone = false;
    std::unique_ptr<GraphListener> m_listener; // goes first
};

} // namespace bubenik
