// Comments of the Page's posts, https://developers.facebook.com/docs/graph-api/reference/post/comments. The order may
// be ranked whatever was asked, authors may be missing, and a person's token reads an empty list with HTTP 200
// (GraphApi::open() refuses such a token).
#pragma once

#include "channels/Conversation.h"
#include "channels/facebook/GraphApi.h"

namespace bubenik::facebook {

class Comments final : public Conversation
{
public:
    explicit Comments(GraphApi &api)
        : m_api(api)
    {
    }

    [[nodiscard]] Task<CommentsRead> read(QString remoteId, QString cursor) override;
    [[nodiscard]] Task<CommentsRead> readAll(QString remoteId) override;
    [[nodiscard]] Task<RemoteComment> answer(QString commentId, QString text) override;
    [[nodiscard]] Task<std::optional<RemoteComment>> findAnswer(
        QString commentId, QString text, Instant since) override;
    [[nodiscard]] Task<void> setHidden(QString commentId, bool hidden) override;

private:
    [[nodiscard]] std::optional<RemoteComment> commentOf(const QJsonObject &json) const;
    [[nodiscard]] QList<RemoteComment> commentsIn(const QJsonArray &list) const;

    GraphApi &m_api;
};

} // namespace bubenik::facebook
