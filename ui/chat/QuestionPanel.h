// One question and its answer: what was asked, who else is at it, the draft that saves itself, approval by one key,
// and what helps to answer. In the evening mode the same in large type, without what is not needed then.
#pragma once

#include "chat/ChatSession.h"
#include "chat/QuestionLooks.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace bubenik::ui {

class Card;
class ProblemPanel;
class ProposalsView;

class QuestionPanel final : public QWidget
{
    Q_OBJECT
public:
    QuestionPanel(ChatSession &session, ChatSize size, QWidget *parent = nullptr);

    // The same question with news leaves what is being typed alone.
    void showEntry(const chat::QuestionEntry &entry);
    void clear();
    [[nodiscard]] const QuestionId &question() const { return m_entry.question.id; }
    void approve(); // the one key; without the right to it: propose
    void propose();
    void focusAnswer();
    void flush(); // the draft to the store, now
    [[nodiscard]] bool isWriting() const; // the cursor is in the answer
    [[nodiscard]] bool isUnsaved() const { return m_isUnsaved; }
    bool leaveReason(); // true: it was open

Q_SIGNALS:
    void answered(const bubenik::QuestionId &id); // approved, proposed or said to need none: on to the next
    void postAsked(const QString &postId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeWords(QVBoxLayout *column);
    void makeWriting(QVBoxLayout *column);
    void makeActions(QVBoxLayout *column);
    void makeReason(QVBoxLayout *column);
    void fillWords();
    void fillAnswer();
    void fillActions();
    void putDraft(const QString &text);
    void save();
    void sent();
    void retry();
    void hideIt();
    void askWhoElse();

    ChatSession &m_session;
    ChatSize m_size;
    chat::QuestionEntry m_entry;
    QString m_draft;
    QHash<QuestionId, QString> m_saving; // drafts that the queue does not show yet
    bool m_isUnsaved = false;
    bool m_quiet = false;
    QTimer m_save;
    LatestOnly m_present;
    QLabel *m_head = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_note = nullptr; // edited, deleted, grouped, contact
    QLabel *m_others = nullptr; // who else has it open
    StateBadge *m_state = nullptr;
    ProblemPanel *m_problem = nullptr;
    QLabel *m_answerHead = nullptr;
    QLabel *m_answerText = nullptr;
    QWidget *m_writing = nullptr;
    Card *m_field = nullptr;
    QPlainTextEdit *m_edit = nullptr;
    QLineEdit *m_topic = nullptr;
    QPushButton *m_approve = nullptr;
    QPushButton *m_propose = nullptr;
    QPushButton *m_dismiss = nullptr;
    QPushButton *m_hide = nullptr;
    QPushButton *m_ungroup = nullptr;
    QWidget *m_reason = nullptr;
    QLineEdit *m_reasonEdit = nullptr;
    ProposalsView *m_proposals = nullptr;
};

} // namespace bubenik::ui
