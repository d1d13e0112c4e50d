// Tells, wherever the person is, that a channel's sign-in is broken or soon will be while something still has to go out
// by it: a line above the page with the way to the channel, and the window asks for attention. Told once for each
// trouble; the overview goes on showing it.
#pragma once

#include "common/Async.h"
#include "common/Cards.h"
#include "common/ChannelTroubles.h"

#include "Workspace.h"

namespace bubenik::ui {

class ChannelWatch final : public QObject
{
    Q_OBJECT
public:
    ChannelWatch(Workspace &workspace, Banner &banner, QObject *parent);

Q_SIGNALS:
    void openRequested(const QString &documentId);

private:
    void look();
    void tell(const QList<ChannelTrouble> &troubles);

    Workspace &m_workspace;
    Banner &m_banner;
    LatestOnly m_latest;
    QString m_told; // the trouble that is in the banner, or was closed there
};

} // namespace bubenik::ui
