// How long the newsroom keeps what citizens wrote.
#pragma once

#include "common/PageContext.h"

#include <QWidget>

class QSpinBox;

namespace bubenik::ui {

class PersonalDataSection final : public QWidget
{
    Q_OBJECT
public:
    explicit PersonalDataSection(const PageContext &context, QWidget *parent = nullptr);

private:
    void load();
    void save();

    PageContext m_context;
    QSpinBox *m_days;
    int m_saved = 0;
};

} // namespace bubenik::ui
