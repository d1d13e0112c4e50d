// What is shown in place of the office while its key is not there: what is wrong, what can be recovered and how, and a
// field for the recovery key.
#pragma once

#include "common/Async.h"
#include "common/PageContext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace bubenik::ui {

class ProblemPanel;

class KeyPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyPanel(const PageContext &context, QWidget *parent = nullptr);
    void showProblem(const Error &error);

Q_SIGNALS:
    void tryAgain();
    void opened();

private:
    void recover();
    void startOver();
    void showCounts();

    PageContext m_context;
    ProblemPanel *m_problem;
    QWidget *m_recovery;
    QLineEdit *m_typed;
    QLabel *m_counts;
    QPushButton *m_startOver;
    bool m_isAsked = false; // the person has been told what would be lost
    qint64 m_unsent = 0;
};

} // namespace bubenik::ui
