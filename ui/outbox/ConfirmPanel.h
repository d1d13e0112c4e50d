// One sentence that says whom an action reaches, and two buttons; in the page, not over it. With a field where the
// action needs a word or a time.
#pragma once

#include "common/Cards.h"

#include <functional>

class QLineEdit;
class QVBoxLayout;

namespace bubenik::ui {

class ConfirmPanel final : public Card
{
    Q_OBJECT
public:
    explicit ConfirmPanel(QWidget *parent = nullptr);
    // `field` (may be null) is shown above the buttons and belongs to the panel from now on.
    void ask(const QString &sentence, const QString &yes, std::function<void()> onYes, QWidget *field = nullptr);
    void cancel();

private:
    QLabel *m_sentence;
    QVBoxLayout *m_place;
    QPushButton *m_yes;
    QWidget *m_field = nullptr;
    std::function<void()> m_onYes;
};

} // namespace bubenik::ui
