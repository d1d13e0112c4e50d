// The text of a short message with what it costs under it: parts, letters that make it dear, and one press that leaves
// the diacritics out, and puts them back.
#pragma once

#include "common/Theme.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace bubenik::ui {

class SmsTextEdit final : public QWidget
{
    Q_OBJECT
public:
    explicit SmsTextEdit(QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    void focusText();

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void strip();

    QPlainTextEdit *m_edit;
    QLabel *m_count;
    QLabel *m_costly;
    QPushButton *m_plain;
    QString m_withDiacritics; // what strip() took away; empty: nothing
};

} // namespace bubenik::ui
