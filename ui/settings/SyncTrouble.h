// What keeps this computer from sharing, and the way out: a new password, or a choice after the server was emptied or
// replaced, each with its consequences. Hidden while there is no trouble.
#pragma once

#include "common/Cards.h"
#include "sync/SyncEngine.h"
#include "sync/SyncStatus.h"

class QLineEdit;

namespace bubenik::ui {

class SyncTrouble final : public QWidget
{
    Q_OBJECT
public:
    explicit SyncTrouble(QWidget *parent = nullptr);
    void showStatus(const SyncStatus &status);
    void showError(const Error &error); // of an attempt to get out of it
    void setBusy(bool busy);

Q_SIGNALS:
    void passwordGiven(const QString &password);
    void adopted(bubenik::SyncEngine::Adopt choice);
    void againAsked();

private:
    QWidget *makePassword();
    QWidget *makeChoices();
    void submitPassword();

    ProblemPanel *m_problem;
    QWidget *m_passwordCard = nullptr;
    QWidget *m_choices = nullptr;
    QLabel *m_locked = nullptr;
    QLineEdit *m_password = nullptr;
    QPushButton *m_signIn = nullptr;
    QList<QPushButton *> m_choiceButtons;
    QString m_code; // of the trouble shown: typing is not disturbed by the same one again
};

} // namespace bubenik::ui
