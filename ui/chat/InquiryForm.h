// A question that came by telephone or mail: written down for the chat, encrypted on this computer.
#pragma once

#include "chat/ChatSession.h"
#include "common/Cards.h"

class QButtonGroup;
class QLineEdit;
class QPlainTextEdit;

namespace bubenik::ui {

class InquiryForm final : public Card
{
    Q_OBJECT
public:
    explicit InquiryForm(ChatSession &session, QWidget *parent = nullptr);
    void begin(); // empty, the cursor in the question

Q_SIGNALS:
    void added(const bubenik::QuestionId &id);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add();

    ChatSession &m_session;
    QButtonGroup *m_source;
    QPlainTextEdit *m_text;
    Card *m_field;
    QLineEdit *m_name;
    QLineEdit *m_contact;
};

} // namespace bubenik::ui
