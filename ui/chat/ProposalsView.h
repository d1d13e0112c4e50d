// Beside a question: others like it, answers that were given before, and what the town has written; each with the words
// in common as its reason.
#pragma once

#include "chat/ChatSession.h"

#include <QWidget>

class QVBoxLayout;

namespace bubenik::ui {

class ProposalsView final : public QWidget
{
    Q_OBJECT
public:
    explicit ProposalsView(ChatSession &session, QWidget *parent = nullptr);
    void showFor(const QuestionId &id, bool mayChange); // the same again: nothing is blanked meanwhile
    void clear();

Q_SIGNALS:
    void groupAsked(const QuestionId &other);
    void textTaken(const QString &text); // an earlier answer to go on with
    void postAsked(const QString &postId);

private:
    void show(const chat::Proposals &found);
    void addHeading(const QString &text);
    QWidget *addRow(const QString &title, const QString &reason, const QString &action, std::function<void()> act);

    ChatSession &m_session;
    QVBoxLayout *m_column;
    QuestionId m_shown;
    bool m_mayChange = false;
};

} // namespace bubenik::ui
