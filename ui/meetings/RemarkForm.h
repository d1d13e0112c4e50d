// What becomes of one remark: the answer, who sees to it, by when, and how far it is. Kept within a second.
#pragma once

#include "common/PageContext.h"
#include "domain/MeetingRecord.h"

#include <QTimer>
#include <QWidget>
#include <functional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace bubenik::spelling {
class Checker;
}

namespace bubenik::ui {

class PlainEdit;

class RemarkForm final : public QWidget
{
    Q_OBJECT
public:
    explicit RemarkForm(const PageContext &context, QWidget *parent = nullptr);
    // `addWord` writes to the newsroom's dictionary.
    void setSpelling(spelling::Checker &checker, const std::function<void(const QString &)> &addWord);
    void showRemark(const Remark *remark); // null: nothing is chosen
    void flush();
    [[nodiscard]] bool isUnsaved() const { return m_timer.isActive() || m_saving > 0; }

Q_SIGNALS:
    void saved();
    void removed(const bubenik::RemarkId &id);

private:
    void touch();
    void save();
    void fill();
    [[nodiscard]] Remark filled() const;

    PageContext m_context;
    Remark m_remark; // as it is agreed with the store
    QLabel *m_said;
    PlainEdit *m_answer;
    QLineEdit *m_responsible;
    QCheckBox *m_hasDue;
    QDateEdit *m_due;
    QComboBox *m_state;
    QTimer m_timer;
    int m_saving = 0;
    bool m_isQuiet = false;
};

} // namespace bubenik::ui
