// What is written by hand of a meeting: the form, saved by itself a moment after a keystroke. A meeting may be saved
// half filled in; inviting asks for the rest.
#pragma once

#include "common/PageContext.h"
#include "domain/Meeting.h"

#include <QWidget>
#include <functional>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace bubenik::spelling {
class Checker;
}

namespace bubenik::ui {

class ChipsEdit;
class DateTimeField;
class PlainEdit;
class SpelledLine;

class MeetingFields final : public QWidget
{
    Q_OBJECT
public:
    explicit MeetingFields(const PageContext &context, QWidget *parent = nullptr);
    // `addWord` writes to the newsroom's dictionary.
    void setSpelling(spelling::Checker &checker, const std::function<void(const QString &)> &addWord);
    void showMeeting(const Meeting &meeting); // says nothing
    void setGroups(const QList<Group> &groups);
    void setKnownStreets(const QStringList &streets);
    // What stands in the fields, over `meeting`.
    [[nodiscard]] Meeting filled(Meeting meeting) const;
    void focusTitle();
    void focusField(const QString &code); // of check(): "empty-title", "empty-place", "meeting-time", "street-part"

Q_SIGNALS:
    void changed();

private:
    QWidget *makeAudience();
    void tell();

    bool m_quiet = false;
    QList<Group> m_groups;
    SpelledLine *m_title;
    QComboBox *m_kind;
    QLineEdit *m_place;
    QLineEdit *m_address;
    DateTimeField *m_starts;
    DateTimeField *m_ends;
    PlainEdit *m_agenda;
    ChipsEdit *m_hosts;
    ChipsEdit *m_groupChips;
    ChipsEdit *m_streets;
    QSpinBox *m_expected;
    QSpinBox *m_remind;
};

[[nodiscard]] QString meetingKindName(MeetingKind kind);

} // namespace bubenik::ui
