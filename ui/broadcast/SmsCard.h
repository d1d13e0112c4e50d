// Short messages beside the channels of a post: how many went out, and the way to the page that sends them.
#pragma once

#include "common/Async.h"
#include "common/Cards.h"
#include "common/PageContext.h"

class QLabel;

namespace bubenik::ui {

class SmsCard final : public Card
{
    Q_OBJECT
public:
    explicit SmsCard(Workspace &workspace, QWidget *parent = nullptr);
    void showPost(const PostId &post);

Q_SIGNALS:
    void openAsked();

private:
    void refresh();

    Workspace &m_workspace;
    PostId m_post;
    QLabel *m_state;
    LatestOnly m_latest;
};

} // namespace bubenik::ui
