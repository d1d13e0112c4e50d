#include "settings/ServerSetup.h"

#include "common/Buttons.h"
#include "common/Labels.h"
#include "settings/AccountFields.h"
#include "settings/CheckView.h"
#include "words/SyncWords.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QProgressBar>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

ServerSetup::ServerSetup(QWidget *parent)
    : QWidget(parent)
    , m_fields(new AccountFields(u"setup"_s, tr("Name of the server's administrator")))
    , m_progress(new QProgressBar)
    , m_report(new CheckView)
    , m_setUp(makeButton(tr("Prepare the server"), ButtonRole::Primary))
{
    m_people = makePeople();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * space);
    auto *back = makeButton(tr("Back"), ButtonRole::Quiet, u"back"_s);
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addWidget(
        makeLabel(tr("Makes the newsroom's databases on an Apache CouchDB and sets who may read and write them. "
                     "What is there already stays; running it again repairs and upgrades.")));
    column->addWidget(m_fields);
    m_progress->setRange(0, 0);
    m_progress->setFixedHeight(6);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Working on the server"));
    column->addWidget(m_progress);
    column->addWidget(m_report);
    m_setUp->setObjectName(u"setup-go"_s);
    column->addWidget(m_setUp, 0, Qt::AlignLeft);
    column->addWidget(m_people);
    column->addStretch();
    connect(back, &QPushButton::clicked, this, &ServerSetup::closed);
    const auto setUp = [this] {
        if (m_setUp->isEnabled()) {
            Q_EMIT setUpAsked(m_fields->account(), m_fields->password());
        }
    };
    connect(m_setUp, &QPushButton::clicked, this, setUp);
    connect(m_fields, &AccountFields::returnPressed, this, setUp);
    connect(m_fields, &AccountFields::edited, this, &ServerSetup::refresh);
    clear();
}

QWidget *ServerSetup::makePeople()
{
    auto *card = new Card(this);
    card->body()->addWidget(makeLabel(tr("Colleagues"), TypeSize::Title, Weight::Strong));
    card->body()->addWidget(makeLabel(tr("An account for each person, so that it is known who wrote what. The same "
                                         "name again changes the roles or the password."),
        TypeSize::Body, Weight::Normal, true));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(space / 2);
    const auto add = [this, form](const QString &objectName, const QString &label) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(objectName);
        edit->setAccessibleName(label);
        form->addRow(label, edit);
        connect(edit, &QLineEdit::textEdited, this, &ServerSetup::refresh);
        connect(edit, &QLineEdit::returnPressed, this, &ServerSetup::askToAdd);
        return edit;
    };
    m_name = add(u"person-name"_s, tr("Sign-in name"));
    m_password = add(u"person-password"_s, tr("First password"));
    m_password->setEchoMode(QLineEdit::Password);
    card->body()->addLayout(form);
    addRoles(card->body());
    addButtons(card->body());
    m_added = makeLabel({}, TypeSize::Body);
    card->body()->addWidget(m_added);
    return card;
}

void ServerSetup::addButtons(QVBoxLayout *column)
{
    m_add = makeButton(tr("Add"), ButtonRole::Normal, u"add"_s);
    m_add->setObjectName(u"person-add"_s);
    m_add->setAccessibleName(tr("Add this colleague"));
    m_addProblem = new CheckView;
    column->addWidget(m_addProblem);
    m_remove = makeButton(tr("Remove"), ButtonRole::Quiet);
    m_remove->setObjectName(u"person-remove"_s);
    m_remove->setAccessibleName(tr("Remove this colleague"));
    m_remove->setToolTip(tr("The account ends; what this person wrote stays. Adding the same name again brings it back."));
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    row->addStretch();
    column->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, &ServerSetup::askToAdd);
    connect(m_remove, &QPushButton::clicked, this, &ServerSetup::askToRemove);
}

void ServerSetup::addRoles(QVBoxLayout *column)
{
    column->addWidget(makeLabel(tr("Roles")));
    for (const auto &role : { u"editor"_s, u"approver"_s, u"assistant"_s, u"mayor"_s, u"administrator"_s }) {
        auto *box = new QCheckBox(words::roleName(role) + u" – "_s + words::roleDuty(role));
        box->setObjectName(u"role-"_s + role);
        box->setChecked(role == "editor"_L1);
        connect(box, &QCheckBox::clicked, this, &ServerSetup::refresh);
        m_roles.append(box);
        column->addWidget(box);
    }
}

BackendUser ServerSetup::entered() const
{
    BackendUser user { m_name->text().trimmed(), m_password->text(), {} };
    for (const auto *box : m_roles) {
        if (box->isChecked()) {
            user.roles.append(box->objectName().mid(5));
        }
    }
    return user;
}

void ServerSetup::askToAdd()
{
    if (m_add->isEnabled()) {
        Q_EMIT addAsked(m_fields->account(), m_fields->password(), entered());
    }
}

void ServerSetup::askToRemove()
{
    Q_EMIT addAsked(m_fields->account(), m_fields->password(), { m_name->text().trimmed(), {}, {} });
}

void ServerSetup::begin(const BackendAccount &known)
{
    clear();
    auto account = m_fields->account();
    account.url = known.url;
    account.prefix = known.prefix;
    m_fields->setAccount(account);
    m_fields->focusFirstEmpty();
    refresh();
}

void ServerSetup::refresh()
{
    m_setUp->setEnabled(!m_busy && m_fields->isComplete());
    const auto user = entered();
    m_add->setEnabled(!m_busy && !user.name.isEmpty() && !user.roles.isEmpty());
    m_remove->setEnabled(!m_busy && !user.name.isEmpty());
}

void ServerSetup::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    if (busy) {
        m_addProblem->clear();
    }
    refresh();
}

void ServerSetup::showReport(const SetupReport &report)
{
    setBusy(false);
    m_report->showReport(report);
    m_setUp->setText(tr("Go through it again"));
    setButtonRole(m_setUp, ButtonRole::Normal);
    m_people->show();
    m_name->setFocus();
}

void ServerSetup::showError(const Error &error)
{
    setBusy(false);
    m_report->showError(error);
}

void ServerSetup::showAdded(const BackendUser &user)
{
    setBusy(false);
    QStringList roles;
    for (const auto &role : user.roles) {
        roles.append(words::roleName(role));
    }
    m_addedLines.append(roles.isEmpty()
            ? tr("%1 cannot sign in any more; what this person wrote stays. Adding the name again brings the account back.").arg(user.name)
            : u"✓ %1 – %2"_s.arg(user.name, roles.join(u", "_s)));
    m_added->setText(m_addedLines.join(u'\n'));
    m_added->show();
    m_name->clear();
    m_password->clear();
    m_name->setFocus();
    refresh();
}

void ServerSetup::showAddError(const Error &error)
{
    setBusy(false);
    m_addProblem->showError(error);
}

void ServerSetup::clear()
{
    setBusy(false);
    m_fields->clearPassword();
    m_password->clear();
    m_report->clear();
    m_addProblem->clear();
    m_addedLines.clear();
    m_added->hide();
    m_people->hide();
    m_setUp->setText(tr("Prepare the server"));
    setButtonRole(m_setUp, ButtonRole::Primary);
    refresh();
}

} // namespace bubenik::ui
