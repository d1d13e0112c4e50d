// Not connected yet: what a shared newsroom is for, the account, and what a look at the server found. Only shows and
// asks; SyncSection does what is asked.
#pragma once

#include "Backend.h"
#include "backend/Setup.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace bubenik::ui {

class AccountFields;
class CheckView;

class SyncForm final : public QWidget
{
    Q_OBJECT
public:
    explicit SyncForm(QWidget *parent = nullptr);
    void setAccount(const BackendAccount &account);
    void showCheck(const BackendCheck &check, bool connecting);
    void showError(const Error &error);
    void setBusy(bool busy);
    void clear(); // after the connection is made: no password stays in the field
    void submit(); // the primary action

Q_SIGNALS:
    void tryAsked(const bubenik::BackendAccount &account, const QString &password);
    void connectAsked(const bubenik::BackendAccount &account, const QString &password);
    void setupAsked();

private:
    void refresh();

    AccountFields *m_fields;
    QProgressBar *m_progress;
    QLabel *m_outcome;
    CheckView *m_check;
    QPushButton *m_connect;
    QPushButton *m_try;
    bool m_busy = false;
};

} // namespace bubenik::ui
