#include "contacts/ContactForm.h"

#include "common/Buttons.h"
#include "common/Labels.h"
#include "people/Salutation.h"
#include "posts/ChipsEdit.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

// Those of the chips that can be used, tidy; the others into `unusable`.
QStringList usable(const QStringList &chips, QString (*tidy)(const QString &), QStringList &unusable)
{
    QStringList ways;
    for (const auto &chip : chips) {
        const auto way = tidy(chip);
        if (way.isEmpty()) {
            unusable.append(chip);
        } else if (!ways.contains(way)) {
            ways.append(way);
        }
    }
    return ways;
}

} // namespace

ContactForm::ContactForm(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * space);
    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(0);
    auto *group = new QButtonGroup(this);
    const auto segment = [&](const QString &text, const QString &objectName) {
        auto *button = makeButton(text, ButtonRole::Segment);
        button->setObjectName(objectName);
        button->setCheckable(true);
        group->addButton(button);
        kinds->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this] {
            showKind();
            touched();
        });
        return button;
    };
    m_person = segment(tr("Person"), u"kind-person"_s);
    m_organisationKind = segment(tr("Organisation"), u"kind-organisation"_s);
    kinds->addStretch();
    column->addLayout(kinds);
    column->addWidget(makeName());
    column->addWidget(makeAddress());
    column->addWidget(makeWays());
    refresh();
}

void ContactForm::addRow(QGridLayout &grid, const QString &name, QWidget *widget, int row, int column, int span)
{
    auto *label = makeLabel(name, TypeSize::Caption, Weight::Normal, true);
    label->setBuddy(widget);
    widget->setAccessibleName(name);
    grid.addWidget(label, 2 * row, column, 1, span);
    grid.addWidget(widget, 2 * row + 1, column, 1, span);
}

QLineEdit *ContactForm::field(
    QGridLayout &grid, const QString &objectName, const QString &name, int row, int column, int span)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    edit->setMinimumWidth(56);
    connect(edit, &QLineEdit::textEdited, this, &ContactForm::touched);
    addRow(grid, name, edit, row, column, span);
    return edit;
}

QWidget *ContactForm::makeName()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space);
    grid->setVerticalSpacing(space / 2);
    m_titlesBefore = field(*grid, u"contact-titles-before"_s, tr("Title"), 0, 0);
    m_given = field(*grid, u"contact-given"_s, tr("Given name"), 0, 1);
    m_family = field(*grid, u"contact-family"_s, tr("Family name"), 0, 2);
    m_titlesAfter = field(*grid, u"contact-titles-after"_s, tr("Title behind"), 0, 3);
    m_organisation = field(*grid, u"contact-organisation"_s, tr("Organisation"), 1, 0, 2);
    m_role = field(*grid, u"contact-role"_s, tr("Role"), 1, 2, 2);
    m_gender = new QComboBox(this);
    m_gender->setObjectName(u"contact-gender"_s);
    m_gender->addItem(tr("By the name"), int(Gender::Unknown));
    m_gender->addItem(tr("Woman"), int(Gender::Female));
    m_gender->addItem(tr("Man"), int(Gender::Male));
    connect(m_gender, &QComboBox::activated, this, &ContactForm::touched);
    addRow(*grid, tr("Addressed as"), m_gender, 2, 0, 2);
    m_salutation = field(*grid, u"contact-salutation"_s, tr("Salutation of letters"), 2, 2, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 3);
    grid->setColumnStretch(3, 1);
    for (auto *edit : QList<QWidget *> { m_titlesBefore, m_given, m_family, m_titlesAfter, m_gender }) {
        m_ofPeople.append(edit);
        for (auto *label : box->findChildren<QLabel *>()) {
            if (label->buddy() == edit) {
                m_ofPeople.append(label);
            }
        }
    }
    return box;
}

QWidget *ContactForm::makeAddress()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space);
    grid->setVerticalSpacing(space / 2);
    m_street = field(*grid, u"contact-street"_s, tr("Street"), 0, 0, 2);
    m_number = field(*grid, u"contact-number"_s, tr("House number"), 0, 2);
    m_part = field(*grid, u"contact-part"_s, tr("Part of the town"), 0, 3);
    m_postcode = field(*grid, u"contact-postcode"_s, tr("Postcode"), 1, 0);
    m_town = field(*grid, u"contact-town"_s, tr("Town"), 1, 1, 3);
    // "Lípová 12" typed into the street is taken apart when it is left.
    connect(m_street, &QLineEdit::editingFinished, this, [this] {
        const auto parts = splitStreet(m_street->text());
        if (!parts.houseNumber.isEmpty() && !parts.street.isEmpty() && m_number->text().isEmpty()) {
            m_street->setText(parts.street);
            m_number->setText(parts.houseNumber);
            touched();
        }
    });
    for (int i = 0; i < 4; ++i) {
        grid->setColumnStretch(i, i == 1 || i == 3 ? 3 : 1);
    }
    return box;
}

QWidget *ContactForm::makeWays()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space);
    grid->setVerticalSpacing(space / 2);
    const auto chips = [&](const QString &objectName, const QString &name, int row, int column, int span) {
        auto *edit = new ChipsEdit(name, this);
        edit->setObjectName(objectName);
        connect(edit, &ChipsEdit::changed, this, &ContactForm::touched);
        addRow(*grid, name, edit, row, column, span);
        return edit;
    };
    m_emails = chips(u"contact-emails"_s, tr("E-mails"), 0, 0, 1);
    m_emails->setHint(tr("Add an e-mail…"));
    m_phones = chips(u"contact-phones"_s, tr("Phones"), 0, 1, 1);
    m_phones->setHint(tr("Add a phone…"));
    m_unusable = makeLabel({}, TypeSize::Caption);
    m_unusable->setObjectName(u"contact-unusable"_s);
    m_unusable->setWordWrap(true);
    grid->addWidget(m_unusable, 2, 0, 1, 2);
    m_groups = chips(u"contact-groups-edit"_s, tr("Groups"), 2, 0, 2);
    m_groups->setHint(tr("Add to a group…"));
    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(u"contact-note"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().height() * 3 + 3 * space);
    connect(m_note, &QPlainTextEdit::textChanged, this, &ContactForm::touched);
    addRow(*grid, tr("Note"), m_note, 3, 0, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return box;
}

void ContactForm::setContact(const Contact &contact, const QStringList &groupNames)
{
    m_quiet = true;
    (contact.kind == ContactKind::Organisation ? m_organisationKind : m_person)->setChecked(true);
    const auto set = [](QLineEdit *edit, const QString &text) {
        if (edit->text() != text) {
            edit->setText(text);
            edit->setCursorPosition(0);
        }
    };
    set(m_titlesBefore, contact.titlesBefore);
    set(m_given, contact.givenName);
    set(m_family, contact.familyName);
    set(m_titlesAfter, contact.titlesAfter);
    set(m_organisation, contact.organisation);
    set(m_role, contact.role);
    m_gender->setCurrentIndex(m_gender->findData(int(contact.gender)));
    set(m_salutation, contact.salutation);
    set(m_street, contact.address.street);
    set(m_number, contact.address.houseNumber);
    set(m_part, contact.address.townPart);
    set(m_postcode, contact.address.postcode);
    set(m_town, contact.address.town);
    m_emails->setChips(contact.emails);
    m_phones->setChips(contact.phones);
    m_groups->setChips(groupNames);
    if (m_note->toPlainText() != contact.note) {
        m_note->setPlainText(contact.note);
    }
    showKind();
    refresh();
    m_quiet = false;
}

Contact ContactForm::contact(const Contact &base) const
{
    auto contact = base;
    contact.kind = m_organisationKind->isChecked() ? ContactKind::Organisation : ContactKind::Person;
    contact.titlesBefore = m_titlesBefore->text().simplified();
    contact.givenName = m_given->text().simplified();
    contact.familyName = m_family->text().simplified();
    contact.titlesAfter = m_titlesAfter->text().simplified();
    contact.organisation = m_organisation->text().simplified();
    contact.role = m_role->text().simplified();
    contact.gender = Gender(m_gender->currentData().toInt());
    contact.salutation = m_salutation->text().simplified();
    contact.address.street = m_street->text().simplified();
    contact.address.houseNumber = m_number->text().simplified();
    contact.address.townPart = m_part->text().simplified();
    contact.address.postcode = tidyPostcode(m_postcode->text());
    contact.address.town = m_town->text().simplified();
    QStringList unusable;
    contact.emails = usable(m_emails->chips(), tidyEmail, unusable);
    contact.phones = usable(m_phones->chips(), tidyPhone, unusable);
    contact.note = m_note->toPlainText();
    return contact;
}

QStringList ContactForm::groupNames() const
{
    return m_groups->chips();
}

void ContactForm::setKnown(const QStringList &groups, const QStringList &streets)
{
    m_groups->setKnown(groups);
    auto *completer = new QCompleter(streets, m_street);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_street->setCompleter(completer);
}

void ContactForm::focusName()
{
    (m_organisationKind->isChecked() ? m_organisation : m_given)->setFocus(Qt::ShortcutFocusReason);
}

void ContactForm::showKind()
{
    for (auto *widget : std::as_const(m_ofPeople)) {
        widget->setVisible(!m_organisationKind->isChecked());
    }
}

void ContactForm::refresh()
{
    Contact proposed = contact({});
    proposed.salutation.clear();
    m_salutation->setPlaceholderText(proposedSalutation(proposed));
    QStringList unusable;
    (void)usable(m_emails->chips(), tidyEmail, unusable);
    (void)usable(m_phones->chips(), tidyPhone, unusable);
    m_unusable->setVisible(!unusable.isEmpty());
    m_unusable->setText(tr("Neither an e-mail nor a phone number, so not saved: %1").arg(unusable.join(u", "_s)));
}

void ContactForm::touched()
{
    if (!m_quiet) {
        refresh();
        Q_EMIT changed();
    }
}

} // namespace bubenik::ui
