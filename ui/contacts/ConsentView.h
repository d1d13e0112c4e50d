// What a contact allowed to be written about, with its history, and writing down a new word of theirs.
#pragma once

#include "domain/Contact.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QVBoxLayout;

namespace bubenik::ui {

class ConsentView final : public QWidget
{
    Q_OBJECT
public:
    explicit ConsentView(QWidget *parent = nullptr);
    void showContact(const Contact &contact, QDate today);

Q_SIGNALS:
    // by and at are not set.
    void recorded(const bubenik::ConsentEntry &entry);

private:
    QWidget *makeEntry();
    void record(bool isGiven);
    void addLine(const Consent &consent);

    QVBoxLayout *m_lines;
    QComboBox *m_purpose = nullptr;
    QDateEdit *m_day = nullptr;
    QLineEdit *m_how = nullptr;
};

// "invitations" -> "pozvánky na setkání"; others as they are.
[[nodiscard]] QString purposeName(const QString &purpose);

} // namespace bubenik::ui
