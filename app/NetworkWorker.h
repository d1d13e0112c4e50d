// What lives on the NetworkThread: the workspace with its runners. Of use to NetworkThread only.
#pragma once

#include "HeadlessWorkspace.h"
#include "feedback/FeedbackRunner.h"
#include "meetings/InvitationRunner.h"
#include "sightings/FeedRunner.h"
#include "sms/SmsRunner.h"
#include "publishing/DeliveryRunner.h"
#include "sync/SyncRunner.h"

#include <QSemaphore>

namespace bubenik {

class NetworkWorker final : public QObject
{
    Q_OBJECT
public:
    using Work = std::function<QCoro::Task<>(Result<HeadlessWorkspace *>)>;

    NetworkWorker(QString path, QString secretsFile, bool deliver, std::shared_ptr<office::Vault> vault);
    ~NetworkWorker() override;

    void start();
    void deliverSoon();
    void syncNow();
    void changedHere();
    void feedbackSoon();
    void watchComments(const PostId &post, bool watched);
    void inviteSoon();
    void chatSoon();
    void textSoon();
    void openDaysChanged();
    void serve(Work work, bool alone);
    // Begins to end: `idle` is released once nothing runs here any more.
    void stop(std::shared_ptr<QSemaphore> idle);

Q_SIGNALS:
    void documentsChanged(const QStringList &ids);
    void progressed(const QString &deliveryId, qint64 done, qint64 total);
    void offlineChanged(bool offline);
    void syncStatusChanged(const bubenik::SyncStatus &status);
    void feedbackChanged(const QString &postId); // comments or figures of it
    void channelChecked(const QString &channelId);
    void invitationsProgressed(int done, int total);
    void invitationsStopped(const bubenik::Error &error);
    void feedChecked(const QString &channelId);
    void questionsChanged(const QString &chatId);
    void chatConnectionChanged(const QString &postId, const bubenik::chat::ChatConnection &connection);
    void smsProgressed(int done, int total);
    void smsStopped(const bubenik::Error &error);

private:
    [[nodiscard]] Result<HeadlessWorkspace *> workspace();
    void startRunners();
    void showOpenDays();
    void startOpenData();
    void startFeedback();
    void startInvitations();
    void startSms();
    void startSync();
    QCoro::Task<> stopRunners();
    QCoro::Task<> serveCounted(Work work, bool alone);
    QCoro::Task<> end();
    void tellWhenIdle();

    QString m_path;
    QString m_secretsFile;
    bool m_deliver = true;
    std::shared_ptr<office::Vault> m_vault;
    std::unique_ptr<HeadlessWorkspace> m_workspace;
    std::unique_ptr<DeliveryRunner> m_deliveries;
    std::unique_ptr<SyncRunner> m_sync;
    std::unique_ptr<FeedbackRunner> m_feedback;
    std::unique_ptr<InvitationRunner> m_invitations;
    std::unique_ptr<sightings::FeedRunner> m_feeds;
    std::unique_ptr<SmsRunner> m_sms;
    std::unique_ptr<warnings::WarningRunner> m_warnings;
    std::unique_ptr<OpenDataRunner> m_openData;
    std::shared_ptr<QSemaphore> m_idle;
    int m_working = 0;
    int m_alone = 0; // works under way beside which nothing else may run
    bool m_isStarted = false; // runners are wanted
    bool m_isEnding = false;
    bool m_hasEnded = false;
};

} // namespace bubenik
