// Photos of a post: made fit for Facebook (the right way up, without the place where they were taken, below 4 MB),
// uploaded unpublished with their alt texts, and told by their ids to the post. An id that no post has used yet is used
// again after a crash or a refusal, for as long as Facebook keeps it; an upload whose answer was lost is simply made
// again, for nobody sees what no post shows.
#pragma once

#include "channels/facebook/GraphApi.h"

namespace bubenik::facebook {

class Photos final
{
public:
    Photos(GraphApi &api, const ChannelContext &context);

    // Ids in the order of `pictures`. `temporary`: for a scheduled post. UnknownOutcome never comes: nothing public is
    // made here.
    [[nodiscard]] Task<QStringList> ensure(QList<Attachment> pictures, bool temporary, Progress progress);
    // A post shows them now, or Facebook no longer knows them: they are not used again.
    void forget(const QList<Attachment> &pictures);

private:
    [[nodiscard]] Task<QString> upload(Attachment picture, bool temporary, Progress progress);
    [[nodiscard]] std::optional<QString> known(const Attachment &picture, bool temporary) const;

    GraphApi &m_api;
    const ChannelContext m_context;
};

} // namespace bubenik::facebook
