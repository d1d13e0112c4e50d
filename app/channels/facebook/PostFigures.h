// Figures of the Page's posts: of the insights only what Meta still counts (views by people), the rest from the post
// itself.
#pragma once

#include "channels/Figures.h"
#include "channels/facebook/GraphApi.h"

namespace bubenik::facebook {

class PostFigures final : public Figures
{
public:
    explicit PostFigures(GraphApi &api)
        : m_api(api)
    {
    }

    [[nodiscard]] Task<QMap<Metric, qint64>> ofItem(QString remoteId) override;

private:
    [[nodiscard]] Task<std::optional<qint64>> countOf(QString path);

    GraphApi &m_api;
};

} // namespace bubenik::facebook
