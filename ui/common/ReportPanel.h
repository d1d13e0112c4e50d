// The text about a problem for IT, to be read before it goes anywhere, with the ways to hand it on: copy, save, mail.
#pragma once

#include "core/Error.h"

#include <QWidget>

class QPlainTextEdit;

namespace bubenik::ui {

class ReportPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ReportPanel(QWidget *parent = nullptr);
    void setError(const Error &error); // of now
    [[nodiscard]] QString text() const;
    bool saveTo(const QString &file) const;

private:
    void save();
    void mail();

    QPlainTextEdit *m_text;
};

} // namespace bubenik::ui
