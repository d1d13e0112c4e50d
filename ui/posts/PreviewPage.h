// How a post will look on a channel, as a page of its own in the middle. Pictures that only the server has are brought
// here first, so that the preview shows what citizens will see.
#pragma once

#include "common/Async.h"
#include "common/PageContext.h"

#include <QWidget>

class QLabel;

namespace bubenik::ui {

class PictureSource;
class PreviewView;

class PreviewPage final : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewPage(const PageContext &context, QWidget *parent = nullptr);
    // What is typed must be in the store; ready() follows, or a word why not.
    void showPost(const PostId &post, const ChannelId &channel);

Q_SIGNALS:
    void ready();
    void closed();

private:
    struct Found {
        ChannelConfig config;
        Outgoing outgoing;
    };
    [[nodiscard]] static Result<Found> find(Stores &stores, const PostId &post, const ChannelId &channel, Instant now);
    void show(const Found &found);

    PageContext m_context;
    PictureSource *m_pictures;
    QLabel *m_name;
    PreviewView *m_view;
    LatestOnly m_latest;
};

} // namespace bubenik::ui
