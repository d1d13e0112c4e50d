// The display of the waiting room, in a window of its own for a second screen: the numbers that are called and those
// that wait, large. Never a name, a topic or a street.
#pragma once

#include "office/QueueModel.h"

#include <QWidget>

namespace bubenik::ui {

class WaitingRoom final : public QWidget
{
    Q_OBJECT
public:
    WaitingRoom(const QueueModel &queue, const QString &town, QWidget *parent = nullptr);
    // What it shows now, as text: for screen readers, and for tests.
    [[nodiscard]] QString shownText() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // F11 fills the screen, Esc leaves that, then closes

private:
    struct Shown {
        QStringList called;
        QStringList inside;
        QStringList waiting;
    };
    [[nodiscard]] Shown shown() const;

    const QueueModel &m_queue;
    QString m_town;
};

} // namespace bubenik::ui
