#include "broadcast/SmsRecipientsForm.h"

#include "common/Labels.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCompleter>
#include <QLineEdit>
#include <QListWidget>
#include <QStringListModel>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;
// A comma belongs to a part of a street ("Petra Bezruče 2–40 sudá, 51"), so streets are told apart by another sign.
constexpr QChar between = u'|';

} // namespace

SmsRecipientsForm::SmsRecipientsForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_streets(new QLineEdit)
    , m_groups(new QListWidget)
    , m_household(new QCheckBox(tr("One of each household is enough")))
    , m_abroad(new QCheckBox(tr("To numbers abroad too, at another price")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space / 2);
    m_streets->setObjectName(u"sms-streets"_s);
    m_streets->setAccessibleName(tr("Streets"));
    m_streets->setPlaceholderText(tr("Petra Bezruče | Lípová 1–9 odd"));
    m_streets->setToolTip(tr("More streets are divided by |. Parts: Lípová 1–9, Lípová even, Lípová from 12."));
    m_groups->setObjectName(u"sms-groups"_s);
    m_groups->setAccessibleName(tr("Groups"));
    constexpr int rows = 4;
    m_groups->setFixedHeight(m_groups->fontMetrics().lineSpacing() * rows * 3 / 2 + space);
    column->addWidget(makeLabel(tr("Streets"), TypeSize::Caption, Weight::Normal, true));
    column->addWidget(m_streets);
    column->addWidget(makeLabel(tr("Groups of contacts"), TypeSize::Caption, Weight::Normal, true));
    column->addWidget(m_groups);
    column->addWidget(m_household);
    column->addWidget(m_abroad);
    connect(m_streets, &QLineEdit::textChanged, this, &SmsRecipientsForm::changed);
    connect(m_groups, &QListWidget::itemChanged, this, &SmsRecipientsForm::changed);
    connect(m_household, &QCheckBox::toggled, this, &SmsRecipientsForm::changed);
    connect(m_abroad, &QCheckBox::toggled, this, &SmsRecipientsForm::changed);
}

void SmsRecipientsForm::refresh()
{
    auto work = [](Stores &stores) -> Result<Known> {
        const auto groups = stores.groups.list();
        const auto streets = groups ? stores.contacts.streets() : fail(groups.error());
        if (!streets) {
            return fail(streets.error());
        }
        Known known { *groups, {} };
        for (const auto &street : *streets) {
            known.streets.append(street.street);
        }
        return known;
    };
    m_latest.ask(m_workspace.read(std::move(work)), this, [this](const Result<Known> &known) {
        if (known) {
            take(*known);
        }
    });
}

void SmsRecipientsForm::take(const Known &known)
{
    const auto chosen = recipients().groups + m_wanted.groups;
    {
        const QSignalBlocker blocker(m_groups);
        m_groups->clear();
        for (const auto &group : known.groups) {
            auto *item = new QListWidgetItem(group.name, m_groups);
            item->setData(idRole, group.id.value);
            item->setCheckState(chosen.contains(group.id) ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_groups->setVisible(!known.groups.isEmpty());
    auto *completer = new QCompleter(known.streets, m_streets);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_streets->setCompleter(completer);
    Q_EMIT changed();
}

void SmsRecipientsForm::setRecipients(const Recipients &recipients)
{
    m_wanted = recipients;
    {
        const QSignalBlocker blocker(m_groups);
        for (int row = 0; row < m_groups->count(); ++row) {
            auto *item = m_groups->item(row);
            const bool isChosen = recipients.groups.contains(GroupId { item->data(idRole).toString() });
            item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_streets->setText(recipients.streets.join(u" | "_s));
    Q_EMIT changed();
}

Recipients SmsRecipientsForm::recipients() const
{
    Recipients wanted { .contacts = m_wanted.contacts };
    for (int row = 0; row < m_groups->count(); ++row) {
        const auto *item = m_groups->item(row);
        if (item->checkState() == Qt::Checked) {
            wanted.groups.append({ item->data(idRole).toString() });
        }
    }
    for (const auto &street : m_streets->text().split(between, Qt::SkipEmptyParts)) {
        if (!street.trimmed().isEmpty()) {
            wanted.streets.append(street.trimmed());
        }
    }
    return wanted;
}

void SmsRecipientsForm::setOptions(bool includesAbroad, bool onePerHousehold)
{
    m_abroad->setChecked(includesAbroad);
    m_household->setChecked(onePerHousehold);
}

bool SmsRecipientsForm::includesAbroad() const
{
    return m_abroad->isChecked();
}

bool SmsRecipientsForm::onePerHousehold() const
{
    return m_household->isChecked();
}

} // namespace bubenik::ui
