// For administrators: makes a CouchDB ready for the newsroom, shows what was made, then gives colleagues their
// accounts. Only shows and asks; SyncSection does what is asked.
#pragma once

#include "Backend.h"
#include "backend/Setup.h"
#include "common/Cards.h"

class QCheckBox;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace bubenik::ui {

class AccountFields;
class CheckView;

class ServerSetup final : public QWidget
{
    Q_OBJECT
public:
    explicit ServerSetup(QWidget *parent = nullptr);
    void begin(const BackendAccount &known); // the address that was typed already
    void showReport(const SetupReport &report);
    void showError(const Error &error);
    void showAdded(const BackendUser &user); // without roles: removed
    void showAddError(const Error &error);
    void setBusy(bool busy);
    void clear(); // no password stays in a field

Q_SIGNALS:
    void setUpAsked(const bubenik::BackendAccount &administrator, const QString &password);
    void addAsked(
        const bubenik::BackendAccount &administrator, const QString &password, const bubenik::BackendUser &user);
    void closed();

private:
    QWidget *makePeople();
    void addRoles(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    [[nodiscard]] BackendUser entered() const;
    void askToAdd();
    void askToRemove();
    void refresh();

    AccountFields *m_fields;
    QProgressBar *m_progress;
    CheckView *m_report;
    QPushButton *m_setUp;
    QWidget *m_people = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_password = nullptr;
    QList<QCheckBox *> m_roles;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    CheckView *m_addProblem = nullptr;
    QLabel *m_added = nullptr;
    QStringList m_addedLines;
    bool m_busy = false;
};

} // namespace bubenik::ui
