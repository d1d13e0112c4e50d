// Connected: to which server and as whom, how things stand, what waits for a person and why. Only shows and asks;
// SyncSection does what is asked.
#pragma once

#include "Backend.h"
#include "common/Cards.h"
#include "common/SyncLooks.h"
#include "settings/SyncTrouble.h"

class QProgressBar;

namespace bubenik::ui {

class StateBadge;

// A document that needs a person before it can be shared.
struct SyncNeed {
    QString document;
    QString title;
    std::optional<Error> refused; // why the server would not take it; nullopt: two people changed the same place
    int places = 0; // where it stands in two wordings
};

class SyncState final : public QWidget
{
    Q_OBJECT
public:
    explicit SyncState(QWidget *parent = nullptr);
    void showAccount(const BackendAccount &account);
    void showStatus(const SyncStatus &status, const Zone &zone, Instant now);
    void showNeeds(const QList<SyncNeed> &needs);
    [[nodiscard]] SyncTrouble &trouble() { return *m_trouble; }
    void syncNow(); // the primary action

Q_SIGNALS:
    void syncAsked();
    void disconnectAsked();
    void openAsked(const QString &documentId);
    void setupAsked();

private:
    QWidget *makeAccount();
    QWidget *needRow(const SyncNeed &need);

    StateBadge *m_badge;
    QLabel *m_story;
    QProgressBar *m_progress;
    QLabel *m_account = nullptr;
    SyncTrouble *m_trouble;
    Card *m_needs;
    QVBoxLayout *m_needRows;
    QPushButton *m_sync;
};

} // namespace bubenik::ui
