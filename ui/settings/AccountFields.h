// Address, name and password for a shared server, as a form in a card.
#pragma once

#include "Backend.h"
#include "common/Cards.h"

class QFormLayout;
class QLineEdit;

namespace bubenik::ui {

class AccountFields final : public Card
{
    Q_OBJECT
public:
    // `nameLabel`: whose name it is. `prefix` names the objects for tests: "sync-url", "setup-url" …
    AccountFields(const QString &prefix, const QString &nameLabel, QWidget *parent = nullptr);
    void setAccount(const BackendAccount &account);
    [[nodiscard]] BackendAccount account() const;
    [[nodiscard]] QString password() const;
    void clearPassword();
    void focusFirstEmpty();
    [[nodiscard]] bool isComplete() const; // address, name and password are there

Q_SIGNALS:
    void edited();
    void returnPressed();

private:
    QLineEdit *add(QFormLayout *form, const QString &objectName, const QString &label, const QString &hint = {});

    QLineEdit *m_url;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_prefix;
};

} // namespace bubenik::ui
