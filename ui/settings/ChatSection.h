// How often this computer asks for the comments of an open chat.
#pragma once

#include "common/PageContext.h"

#include <QWidget>

class QSpinBox;

namespace bubenik::ui {

class ChatSection final : public QWidget
{
    Q_OBJECT
public:
    explicit ChatSection(const PageContext &context, QWidget *parent = nullptr);

private:
    void load();
    void save();

    PageContext m_context;
    QSpinBox *m_seconds;
    int m_saved = 0;
};

} // namespace bubenik::ui
