// The evening itself: the whole screen, large type, the queue and one question, the state of the connection and the
// time; nothing else. Esc leaves.
#pragma once

#include "chat/QuestionModel.h"
#include "chat/QuestionPanel.h"

class QLabel;
class QListView;
class QPushButton;

namespace bubenik::ui {

class EveningWindow final : public QWidget
{
    Q_OBJECT
public:
    EveningWindow(ChatSession &session, const QuestionId &first, QWidget *parent = nullptr);

Q_SIGNALS:
    void left(const bubenik::QuestionId &question); // it closes; this one was open

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeBar();
    void showCurrent();
    void showNews();
    void select(int row);
    void goOn(const QuestionId &done);

    ChatSession &m_session;
    QuestionModel m_model;
    QListView *m_list;
    QuestionPanel *m_panel;
    QLabel *m_counts;
    QLabel *m_clock;
    QLabel *m_nothing;
    QPushButton *m_newcomers;
    QuestionId m_wanted;
    QTimer m_second;
};

} // namespace bubenik::ui
