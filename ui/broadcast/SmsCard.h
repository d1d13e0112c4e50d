// Short messages beside the channels of a post or an announcement: how many went out, and the way to the page that sends them.
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
    void showSource(const QString &documentId);

Q_SIGNALS:
    void openAsked();

private:
    void refresh();

    Workspace &m_workspace;
    QString m_source;
    QLabel *m_state;
    LatestOnly m_latest;
};

} // namespace bubenik::ui
