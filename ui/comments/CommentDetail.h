// One comment in full, and what can be done with it: answer, hide with a reason, mark as dealt with. Says only what is
// wanted; who shows it writes it down. An answer that is being written is kept (draftChanged) and never overwritten.
#pragma once

#include "comments/CommentModel.h"
#include "common/Theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace bubenik::ui {

class Card;
class ProblemPanel;
class StateBadge;

class CommentDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit CommentDetail(QWidget *parent = nullptr);

    struct Shown {
        Comment comment;
        QString when; // in words
        QString whenInFull;
        QString channel; // its name
    };
    void showComment(const Shown &shown);
    void showDraft(const QString &text); // kept from before; what is being typed stays
    [[nodiscard]] CommentId id() const { return m_shown.comment.id; }
    void answer(); // what is written goes out
    void focusAnswer();
    [[nodiscard]] bool leaveReason(); // Esc: true when the question was open
    void flush(); // the draft, now

Q_SIGNALS:
    void answerAsked(const bubenik::CommentId &id, const QString &text);
    void dropAsked(const bubenik::CommentId &id);
    void retryAsked(const bubenik::CommentId &id);
    void thereAsked(const bubenik::CommentId &id); // of an answer of unknown outcome
    void hideAsked(const bubenik::CommentId &id, bool hidden, const QString &reason);
    void dealtAsked(const bubenik::CommentId &id, bool done);
    void draftChanged(const bubenik::CommentId &id, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeWords();
    QWidget *makeAnswer();
    QWidget *makeWriting();
    QWidget *makeReason();
    void putDraft(const QString &text);
    void fillAnswer();
    void fillActions();

    Shown m_shown;
    QString m_draft; // of the answer
    QTimer m_save;
    bool m_isUnsaved = false;
    QLabel *m_author = nullptr;
    QLabel *m_when = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_link = nullptr;
    StateBadge *m_state = nullptr;
    QLabel *m_note = nullptr; // why it was hidden, and by whom
    QWidget *m_answer = nullptr;
    QLabel *m_answerHead = nullptr;
    QLabel *m_answerText = nullptr;
    ProblemPanel *m_problem = nullptr;
    QPushButton *m_drop = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_there = nullptr;
    QWidget *m_writing = nullptr;
    Card *m_field = nullptr; // around the answer
    QPlainTextEdit *m_edit = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_dealt = nullptr;
    QPushButton *m_hide = nullptr;
    QWidget *m_reason = nullptr;
    QLineEdit *m_reasonEdit = nullptr;
};

} // namespace bubenik::ui
