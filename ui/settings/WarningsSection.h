// Which feed of warnings (CAP) is watched, for which places and how often, and what the last look ended in. Kept as
// soon as a field is left.
#pragma once

#include "common/PageContext.h"
#include "warnings/WarningWatcher.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace bubenik::ui {

class WarningsSection final : public QWidget
{
    Q_OBJECT
public:
    explicit WarningsSection(const PageContext &context, QWidget *parent = nullptr);

private:
    struct Known {
        std::optional<warnings::Watch> watch;
        std::optional<Error> problem;
        int waiting = 0; // proposals
    };
    void makeFields();
    void load();
    void show(const Known &known);
    void showState(const Known &known);
    void save();
    void look();
    void say(const Error &error);
    [[nodiscard]] std::optional<warnings::Watch> wanted() const;
    [[nodiscard]] QStringList entered() const; // all that is kept

    PageContext m_context;
    QCheckBox *m_isOn;
    QLineEdit *m_url;
    QLineEdit *m_areas;
    QSpinBox *m_minutes;
    QLabel *m_state;
    QPushButton *m_look;
    QStringList m_saved; // entered() of then
};

} // namespace bubenik::ui
