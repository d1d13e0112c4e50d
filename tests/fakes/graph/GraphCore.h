// The stand-in itself: one request in, one answer out, at once and without a network. FakeGraph adds the ways to it and
// their faults. Not thread-safe.
#pragma once

#include "fakes/graph/GraphFields.h"
#include "fakes/graph/GraphSpec.h"
#include "fakes/graph/GraphState.h"

#include <QJsonArray>
#include <functional>

namespace bubenik {

class GraphCore final
{
public:
    explicit GraphCore(std::function<Instant()> now);

    [[nodiscard]] GraphReply handle(const HttpRequest &request);
    [[nodiscard]] GraphReply handle(const GraphResult<GraphRequest> &request);
    // A refusal as the server words it, with its usual headers; nothing is carried out.
    [[nodiscard]] GraphReply refuse(const GraphError &error);
    // Whether it is an anonymous reader's: /PAGE/posts/NUMBER, /PAGE/photos/NUMBER.
    [[nodiscard]] static bool isPublic(const GraphRequest &request);

    // Whether it is a browser's at the sign-in dialog.
    [[nodiscard]] static bool isDialog(const GraphRequest &request);

    void settle(); // what time alone does: scheduled posts come out, unpublished photos vanish
    [[nodiscard]] Instant now() const { return m_now(); }
    [[nodiscard]] static GraphError deathOf(int subcode);
    [[nodiscard]] static GraphError throttleError(int code);

    GraphState state;
    QString base = QStringLiteral("http://graph.test"); // permalinks and `next` begin with it

private:
    using Reply = GraphResult<QJsonObject>;
    struct Asked {
        const GraphRequest &request;
        const GraphToken &token;
        QString edge;
    };
    struct Slice {
        qsizetype from = 0;
        qsizetype count = 0;
        QJsonObject paging;
    };
    using Edges = std::function<GraphResult<QJsonValue>(const GraphField &field)>;

    // GraphCore.cpp
    [[nodiscard]] Reply route(const GraphRequest &request);
    [[nodiscard]] Reply routeObject(const GraphRequest &request, const GraphToken &token);
    [[nodiscard]] Reply routePage(const Asked &asked, const GraphPage &page);
    [[nodiscard]] Reply routePost(const Asked &asked, const QString &id);
    [[nodiscard]] Reply routeComment(const Asked &asked, const QString &id);
    [[nodiscard]] Reply routePhoto(const Asked &asked, const QString &id);
    [[nodiscard]] std::optional<GraphError> globalRefusal(const GraphRequest &request) const;
    void finish(GraphReply &reply);

    // GraphTokens.cpp
    [[nodiscard]] GraphResult<GraphToken> authenticate(const GraphRequest &request) const;
    [[nodiscard]] std::optional<GraphError> deathOf(const GraphToken &token) const;
    [[nodiscard]] std::optional<GraphError> writeRefusal(
        const GraphToken &token, const QString &page, const QString &scope) const;
    [[nodiscard]] std::optional<GraphError> readRefusal(
        const GraphToken &token, const QString &page, const QString &scope) const;
    [[nodiscard]] Reply debugToken(const GraphRequest &request, const GraphToken &token) const;
    [[nodiscard]] Reply accessToken(const GraphRequest &request);
    [[nodiscard]] Reply exchangeCode(const GraphRequest &request);
    [[nodiscard]] Reply issue(GraphToken token, Millis life);
    [[nodiscard]] Reply userNode(const Asked &asked);
    [[nodiscard]] Reply accounts(const Asked &asked, QList<GraphField> fields);

    // GraphDialog.cpp
    [[nodiscard]] bool mayComeBackTo(const GraphApp &app, const QString &redirectUri) const;
    [[nodiscard]] GraphReply dialog(const GraphRequest &request);

    // GraphLists.cpp
    [[nodiscard]] QString nextAddress(const QString &path, QMap<QString, QString> params, const Asked &asked) const;
    [[nodiscard]] GraphResult<Slice> slice(
        const QStringList &ids, const QString &path, const QMap<QString, QString> &params, const Asked &asked) const;
    // Whether anything is found or not: the names must exist.
    [[nodiscard]] std::optional<GraphError> fieldRefusal(const QString &node, const QList<GraphField> &fields) const;
    [[nodiscard]] GraphResult<QList<GraphField>> fieldsOf(
        const Asked &asked, const QString &node, const QStringList &usual) const;
    [[nodiscard]] Reply project(
        const QString &node, const QJsonObject &all, const QList<GraphField> &fields, const Edges &edges = {}) const;
    [[nodiscard]] GraphResult<QJsonValue> lookInto(
        const QString &type, const QJsonValue &value, const QList<GraphField> &fields) const;
    [[nodiscard]] Reply pageNode(const Asked &asked, const GraphPage &page) const;
    [[nodiscard]] Reply postList(const Asked &asked, const GraphPage &page) const;

    // GraphPosting.cpp
    [[nodiscard]] Reply createPost(const Asked &asked, const GraphPage &page);
    [[nodiscard]] GraphResult<GraphPost::State> stateFor(const GraphRequest &request) const;
    [[nodiscard]] std::optional<GraphError> timeRefusal(const QString &text) const;
    [[nodiscard]] std::optional<GraphError> textRefusal(const QString &message, const QString &page) const;
    [[nodiscard]] static std::optional<GraphError> contentRefusal(const GraphPost &post, const QStringList &photos);
    [[nodiscard]] GraphResult<QStringList> mediaOf(const GraphRequest &request, const GraphPost &post) const;
    void attach(GraphPost &post, const QStringList &photos);

    // GraphPosts.cpp, GraphEditing.cpp
    [[nodiscard]] QJsonObject postJson(const GraphPost &post) const;
    [[nodiscard]] QJsonArray attachmentsOf(const GraphPost &post) const;
    [[nodiscard]] Reply showPost(const Asked &asked, const GraphPost &post, const QList<GraphField> &fields) const;
    [[nodiscard]] Reply attachmentList(const GraphPost &post, const QList<GraphField> &fields) const;
    [[nodiscard]] static Reply countedList(const Asked &asked, int total, const QMap<QString, QString> &params);
    [[nodiscard]] Reply readPost(const Asked &asked, const GraphPost &post);
    [[nodiscard]] Reply updatePost(const Asked &asked, GraphPost &post);
    [[nodiscard]] GraphResult<GraphPost> edited(const Asked &asked, GraphPost post) const;
    [[nodiscard]] Reply deletePost(const Asked &asked, GraphPost &post);

    // GraphPhotos.cpp
    [[nodiscard]] GraphResult<GraphPhoto> photoIn(const Asked &asked, const GraphPage &page) const;
    [[nodiscard]] Reply createPhoto(const Asked &asked, const GraphPage &page);
    [[nodiscard]] Reply photoNode(const Asked &asked, const GraphPhoto &photo) const;
    [[nodiscard]] Reply deletePhoto(const Asked &asked, const QString &id);
    [[nodiscard]] GraphReply publicPage(const GraphRequest &request) const;

    // GraphComments.cpp, GraphCommenting.cpp
    [[nodiscard]] QJsonObject commentJson(const GraphComment &comment) const;
    [[nodiscard]] Reply showComment(
        const Asked &asked, const GraphComment &comment, const QList<GraphField> &fields) const;
    [[nodiscard]] QList<const GraphComment *> commentsIn(
        const QString &post, const QString &parent, const QMap<QString, QString> &params) const;
    [[nodiscard]] Reply commentList(const Asked &asked, const QString &post, const QString &parent,
        const QMap<QString, QString> &params, const QList<GraphField> &fields) const;
    [[nodiscard]] Reply readComment(const Asked &asked, const GraphComment &comment);
    [[nodiscard]] Reply createComment(const Asked &asked, const QString &post, const QString &parent);
    [[nodiscard]] Reply updateComment(const Asked &asked, GraphComment &comment);

    // GraphInsights.cpp
    [[nodiscard]] Reply insights(const Asked &asked, const QString &node, const QString &id) const;

    std::shared_ptr<const GraphSpec> m_spec;
    std::function<Instant()> m_now;
    quint64 m_answers = 0;
};

[[nodiscard]] QString graphTime(Instant time); // 2026-11-30T08:00:00+0000
[[nodiscard]] qint64 graphUnix(Instant time);
[[nodiscard]] QString graphIdOf(const QJsonValue &value); // ids come as texts or as numbers
// The first parameter that Facebook takes and the stand-in does not act upon.
[[nodiscard]] std::optional<GraphError> graphUnknownParam(const GraphRequest &request, const QStringList &known);

} // namespace bubenik
