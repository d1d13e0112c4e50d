// What is read out: title, kind, streets, plain text with its count of words and the time it takes. Times, figures and
// the fields of a template stand out, so that the reader does not slip; Tab goes from field to field.
#pragma once

#include "announcements/AnnouncementSession.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace bubenik::ui {

class ChipsEdit;
class StateBadge;

class ScriptEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit ScriptEditor(QWidget *parent = nullptr);

    void setScript(const Script &script); // says nothing; keeps the cursor of an unchanged text
    [[nodiscard]] Script script() const;
    void setKnownStreets(const QStringList &streets);
    void showSaving(SaveState state);
    void focusTitle();
    void focusText();
    void insertTemplate(); // of the chosen kind, at the cursor; its first field is selected

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void tell();
    void count();
    bool selectField(int from);

    QLineEdit *m_title = nullptr;
    QComboBox *m_kind = nullptr;
    ChipsEdit *m_streets = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_count = nullptr;
    StateBadge *m_saving = nullptr;
    bool m_quiet = false;
};

} // namespace bubenik::ui
