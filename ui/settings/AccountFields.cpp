#include "settings/AccountFields.h"

#include "common/Labels.h"

#include <QFormLayout>
#include <QLineEdit>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

AccountFields::AccountFields(const QString &prefix, const QString &nameLabel, QWidget *parent)
    : Card(parent)
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(space / 2);
    body()->addLayout(form);
    m_url = add(form, prefix + u"-url"_s, tr("Address of the server"));
    m_url->setPlaceholderText(u"https://"_s);
    m_url->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_user = add(form, prefix + u"-user"_s, nameLabel);
    m_password = add(form, prefix + u"-password"_s, tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_prefix = add(form, prefix + u"-prefix"_s, tr("Prefix of the databases (optional)"),
        tr("Only where several towns share one server."));
}

QLineEdit *AccountFields::add(QFormLayout *form, const QString &objectName, const QString &label, const QString &hint)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    edit->setAccessibleName(label);
    edit->setAccessibleDescription(hint);
    form->addRow(label, edit);
    if (!hint.isEmpty()) {
        form->addRow(makeLabel(hint, TypeSize::Caption, Weight::Normal, true));
    } else {
        form->addItem(new QSpacerItem(0, space));
    }
    connect(edit, &QLineEdit::textEdited, this, &AccountFields::edited);
    connect(edit, &QLineEdit::returnPressed, this, &AccountFields::returnPressed);
    return edit;
}

void AccountFields::setAccount(const BackendAccount &account)
{
    m_url->setText(account.url);
    m_user->setText(account.user);
    m_prefix->setText(account.prefix);
}

BackendAccount AccountFields::account() const
{
    return { m_url->text().trimmed(), m_user->text().trimmed(), m_prefix->text().trimmed() };
}

QString AccountFields::password() const
{
    return m_password->text();
}

void AccountFields::clearPassword()
{
    m_password->clear();
}

bool AccountFields::isComplete() const
{
    return !account().url.isEmpty() && !account().user.isEmpty() && !password().isEmpty();
}

void AccountFields::focusFirstEmpty()
{
    for (auto *edit : { m_url, m_user, m_password }) {
        if (edit->text().trimmed().isEmpty()) {
            edit->setFocus();
            return;
        }
    }
    m_password->setFocus();
}

} // namespace bubenik::ui
