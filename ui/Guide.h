// The first way through the house, for somebody new: write a post, publish it now, see it as citizens do. A line above
// the page that says the next step and does it at a press; it can be left at every step and gone on with from the help.
// What was done is seen from the workspace itself, so it does not matter in which way somebody did it.
#pragma once

#include "Workspace.h"
#include "common/Async.h"
#include "common/UiState.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace bubenik::ui {

class Guide final : public QFrame
{
    Q_OBJECT
public:
    enum class Step { Channel, Write, Publish, See, Done };

    Guide(Workspace &workspace, UiState &state, QWidget *parent = nullptr);

    static void begin(UiState &state, Instant now); // with a new workspace
    [[nodiscard]] static bool isLeft(const UiState &state); // before its end
    void goOn();
    void leave();
    [[nodiscard]] std::optional<Step> step() const { return m_step; } // nullopt: not under way

Q_SIGNALS:
    void openRequested(const QString &documentId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Seen {
        Step step = Step::Write;
        QString post;
        QString address; // of what is out, for everybody
    };
    [[nodiscard]] static Result<Seen> look(Stores &stores, Instant since);
    void lookSoon();
    void show(const Seen &seen);
    void act();

    Workspace &m_workspace;
    UiState &m_state;
    std::optional<Step> m_step;
    Seen m_seen;
    QLabel *m_number;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_leave;
    QTimer m_soon;
    LatestOnly m_question;
};

} // namespace bubenik::ui
