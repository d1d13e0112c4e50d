#include "fakes/graph/GraphState.h"

#include <algorithm>

namespace bubenik {

GraphPost *GraphState::post(const QString &id)
{
    const auto found = std::find_if(posts.begin(), posts.end(),
        [&](const auto &post) { return post.id == id && post.state != GraphPost::State::Deleted; });
    return found == posts.end() ? nullptr : &*found;
}

void GraphState::removePost(const QString &id)
{
    auto *gone = post(id);
    if (gone == nullptr) {
        return;
    }
    gone->state = GraphPost::State::Deleted;
    for (const auto &photo : gone->photos) {
        photos.erase(photo);
    }
    for (auto &comment : comments) {
        comment.deleted = comment.deleted || comment.post == id;
    }
}

GraphComment *GraphState::comment(const QString &id)
{
    const auto found = std::find_if(
        comments.begin(), comments.end(), [&](const auto &comment) { return comment.id == id && !comment.deleted; });
    return found == comments.end() ? nullptr : &*found;
}

GraphPage *GraphState::page(const QString &idOrName)
{
    const auto found = std::find_if(
        pages.begin(), pages.end(), [&](const auto &page) { return page.id == idOrName || page.username == idOrName; });
    return found == pages.end() ? nullptr : &*found;
}

} // namespace bubenik
