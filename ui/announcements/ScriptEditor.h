// What is read out: title, kind, streets, plain text with its count of words and the time it takes. Times, figures and
// the fields of a template stand out, so that the reader does not slip; Tab goes from field to field. Until when it
// holds is proposed from the text.
#pragma once

#include "announcements/AnnouncementSession.h"
#include "announcements/Reading.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QTextCursor;
class QVBoxLayout;

namespace bubenik::spelling {
class Checker;
}

namespace bubenik::ui {

class ChipsEdit;
class DateTimeField;
class PlainEdit;
class SpelledLine;
class StateBadge;

class ScriptEditor final : public QWidget
{
    Q_OBJECT
public:
    ScriptEditor(const Zone &zone, const Clock &clock, QWidget *parent = nullptr);

    void setScript(const Script &script); // says nothing; keeps the cursor of an unchanged text
    [[nodiscard]] Script script() const;
    void setKnownStreets(const QStringList &streets);
    // `addWord` writes to the newsroom's dictionary.
    void setSpelling(spelling::Checker &checker, const std::function<void(const QString &)> &addWord);
    void setTypographic(bool typographic); // quotes, spaces and dashes while typing
    void showSaving(SaveState state);
    void focusTitle();
    void focusText();
    void insertTemplate(); // of the chosen kind, at the cursor; its first field is selected
    // What is being heard stands out: its sentence and in it its word. nullptr: nothing is.
    void markHeard(const Reading &reading, const ReadWord *word);

Q_SIGNALS:
    void changed();
    void textClicked(int position);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void makeValidity(QHBoxLayout *row, QVBoxLayout *column);
    void proposeValidity();
    void showText(const QTextCursor &place);
    void tell();
    void count();
    bool selectField(int from);

    SpelledLine *m_title = nullptr;
    QComboBox *m_kind = nullptr;
    ChipsEdit *m_streets = nullptr;
    const Zone &m_zone;
    const Clock &m_clock;
    QCheckBox *m_isLimited = nullptr;
    DateTimeField *m_validUntil = nullptr;
    PlainEdit *m_text = nullptr;
    QLabel *m_count = nullptr;
    StateBadge *m_saving = nullptr;
    bool m_quiet = false;
};

} // namespace bubenik::ui
