// The fields of a contact. It only shows and reads them; the panel saves.
#pragma once

#include "domain/Contact.h"

#include <QWidget>

class QAbstractButton;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace bubenik::ui {

class ChipsEdit;

class ContactForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ContactForm(QWidget *parent = nullptr);

    void setContact(const Contact &contact, const QStringList &groupNames); // says nothing
    // What stands in the fields, over `base`. E-mails and phones that are none are left out and told below the field.
    [[nodiscard]] Contact contact(const Contact &base) const;
    [[nodiscard]] QStringList groupNames() const;
    void setKnown(const QStringList &groups, const QStringList &streets); // offered while typing
    void focusName();

Q_SIGNALS:
    void changed();

private:
    QWidget *makeName();
    QWidget *makeAddress();
    QWidget *makeWays();
    QLineEdit *field(
        QGridLayout &grid, const QString &objectName, const QString &name, int row, int column, int span = 1);
    void addRow(QGridLayout &grid, const QString &name, QWidget *widget, int row, int column, int span);
    void showKind();
    void refresh(); // salutation and what cannot be used
    void touched();

    QAbstractButton *m_person = nullptr;
    QAbstractButton *m_organisationKind = nullptr;
    QLineEdit *m_titlesBefore = nullptr;
    QLineEdit *m_given = nullptr;
    QLineEdit *m_family = nullptr;
    QLineEdit *m_titlesAfter = nullptr;
    QLineEdit *m_organisation = nullptr;
    QLineEdit *m_role = nullptr;
    QComboBox *m_gender = nullptr;
    QLineEdit *m_salutation = nullptr;
    QLineEdit *m_street = nullptr;
    QLineEdit *m_number = nullptr;
    QLineEdit *m_part = nullptr;
    QLineEdit *m_postcode = nullptr;
    QLineEdit *m_town = nullptr;
    ChipsEdit *m_emails = nullptr;
    ChipsEdit *m_phones = nullptr;
    ChipsEdit *m_groups = nullptr;
    QLabel *m_unusable = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QList<QWidget *> m_ofPeople; // hidden for organisations
    bool m_quiet = false;
};

} // namespace bubenik::ui
